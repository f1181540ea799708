//! The people of a new world. All of them are fictional.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::groups::{EXCLUDED_GROUP, ROLE_GROUP};
use super::method::{EMAIL_ID, Method, PhoneKind, SecurityInfo, What};
use super::role::Role;

/// The first operator.
pub(in crate::practice) const J_SMITH: Uuid = uuid!("00000000-0000-0000-0000-0000000000a1");

/// Who is who. The ids never change, so that a script can name them.
const PEOPLE: &[Who] = &[
    Who(uuid!("b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"), "Amira", "Haddad", AMIRA, "Ward nurse"),
    Who(uuid!("0d7b6a52-7c0e-4e3b-8a39-91b1f0f2ad02"), "Niamh", "O'Brien", NIAMH, "Pharmacist"),
    Who(uuid!("9c2f7a10-1d54-4c86-b7e3-5a6e8c9d0e03"), "Jonas", "Weber", WEBER, "Electrician"),
    Who(
        uuid!("3e8d1f64-a2b9-4d07-9c15-7f4b2a6c8d04"),
        "Jonas",
        "Lindqvist",
        LINDQVIST,
        "Librarian",
    ),
    Who(uuid!("71a5c3e9-4f8b-4b2d-a6d0-c8e1f3b59a05"), "Priya", "Raman", PRIYA, "Auditor"),
    Who(uuid!("c60e9b27-8d13-4f5a-8b94-1e7a0d2f6c06"), "Tomasz", "Zieliński", TOMASZ, "Driver"),
    Who(uuid!("e5f20d8a-6b47-4193-9d3c-84b7a1c0fe07"), "Lena", "Fischer", LENA, "Receptionist"),
    Who(J_SMITH, "J.", "Smith", SMITH, "Help desk"),
    Who(uuid!("00000000-0000-0000-0000-0000000000a2"), "R.", "Okafor", OKAFOR, "Identity engineer"),
    Who(uuid!("5a1e7c94-2f60-4b8d-8e31-d9c04b7a6f08"), "Sofia", "Marchetti", SOFIA, "Head of IT"),
    Who(
        uuid!("a90d3f52-7b16-4ce8-95f4-08e2c6b1d709"),
        "Viktor",
        "Dahl",
        VIKTOR,
        "Platform engineer",
    ),
];

/// Object id, given name, surname, user principal name, job.
struct Who(Uuid, &'static str, &'static str, &'static str, &'static str);

const AMIRA: &str = "amira.haddad@contoso.example";
const NIAMH: &str = "niamh.o'brien@contoso.example";
const WEBER: &str = "jonas.weber@contoso.example";
const LINDQVIST: &str = "jonas.lindqvist@contoso.example";
const PRIYA: &str = "priya.raman_fabrikam.example#EXT#@contoso.example";
const TOMASZ: &str = "tomasz.zielinski@contoso.example";
const LENA: &str = "lena.fischer@contoso.example";
const SMITH: &str = "j.smith@contoso.example";
const OKAFOR: &str = "r.okafor@contoso.example";
const SOFIA: &str = "sofia.marchetti@contoso.example";
const VIKTOR: &str = "viktor.dahl@contoso.example";

/// The people of a new world.
pub(super) fn first_people() -> Vec<Account> {
    PEOPLE.iter().map(particular).collect()
}

/// The account, with what is not as with other people.
fn particular(who: &Who) -> Account {
    use Role::{
        AuthenticationAdministrator, GlobalAdministrator, GlobalReader,
        PrivilegedAuthenticationAdministrator,
    };
    let member = member(who);
    match who.3 {
        PRIYA => Account {
            mail: Some("priya.raman@fabrikam.example".to_owned()),
            user_type: UserType::Guest,
            ..member
        },
        TOMASZ => Account { account_enabled: false, ..member },
        LENA => Account { groups: vec![EXCLUDED_GROUP], ..member },
        SMITH => Account { roles: vec![AuthenticationAdministrator, GlobalReader], ..member },
        OKAFOR => {
            Account { roles: vec![PrivilegedAuthenticationAdministrator, GlobalReader], ..member }
        }
        SOFIA => Account { roles: vec![GlobalAdministrator], ..member },
        VIKTOR => Account { groups: vec![ROLE_GROUP], ..member },
        NIAMH => Account { security: text_messages(), ..member },
        WEBER => Account { security: many_methods(), ..member },
        _ => member,
    }
}

/// Whom the retirement of text messages concerns: nothing else is registered.
fn text_messages() -> SecurityInfo {
    let kind = PhoneKind::Mobile;
    let phone = method(kind.id(), What::Phone { number: "+44 7700 900123".to_owned(), kind });
    SecurityInfo { methods: vec![phone], ..SecurityInfo::default() }
}

/// One of each kind.
fn many_methods() -> SecurityInfo {
    let kind = PhoneKind::Mobile;
    let phone = What::Phone { number: "+49 30 23125000".to_owned(), kind };
    let address = "jonas.weber@home.example".to_owned();
    let app = What::MicrosoftAuthenticator { display_name: "Jonas's phone".to_owned() };
    let computer = What::WindowsHello { display_name: "CONTOSO-PC-17".to_owned() };
    let methods = vec![
        method(kind.id(), phone),
        method(EMAIL_ID, What::Email { address }),
        method("9a1d3c52-70b4-4e86-b8f1-2c6d5e0a7f31", What::SoftwareOath),
        method("3c5f8e17-92ab-4d60-8e74-b1f02d9c6a54", app),
        method("b84e2f60-15d7-4c39-a6f8-7d03c91e5b28", computer),
    ];
    SecurityInfo { methods, ..SecurityInfo::default() }
}

fn method(id: &str, what: What) -> Method {
    // 2024-01-08T08:00:00Z
    let created = Timestamp::from_second(1_704_700_800).unwrap_or_default();
    Method { id: id.to_owned(), created, what }
}

fn member(Who(id, given_name, surname, user_principal_name, job): &Who) -> Account {
    Account {
        id: *id,
        display_name: format!("{given_name} {surname}"),
        user_principal_name: (*user_principal_name).to_owned(),
        given_name: (*given_name).to_owned(),
        surname: (*surname).to_owned(),
        mail: Some((*user_principal_name).to_owned()),
        job_title: Some((*job).to_owned()),
        account_enabled: true,
        user_type: UserType::Member,
        groups: Vec::new(),
        roles: Vec::new(),
        sessions_valid_from: None,
        pass: None,
        challenges: Vec::new(),
        passkeys: Vec::new(),
        security: SecurityInfo::default(),
    }
}
