//! The people of a new world. All of them are fictional.

use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::groups::{EXCLUDED_GROUP, ROLE_GROUP};
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
        _ => member,
    }
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
    }
}
