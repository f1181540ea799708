//! The people of a new world, each there to show something. All of them are fictional.

use jiff::Timestamp;
use serde::Serialize;
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::groups::{EXCLUDED_GROUP, ROLE_GROUP};
use super::method::{EMAIL_ID, Method, PhoneKind, SecurityInfo, What};
use super::prepared;
use super::role::Role;
use super::units::{UnitRole, WAREHOUSES};

/// The first operator.
pub(in crate::practice) const J_SMITH: Uuid = uuid!("00000000-0000-0000-0000-0000000000a1");

/// The head of IT, and the manager of those who have one.
pub(super) const SOFIA_MARCHETTI: Uuid = uuid!("5a1e7c94-2f60-4b8d-8e31-d9c04b7a6f08");

/// A person of a new world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FirstPerson {
    /// The object id, the same in every world, so that a script can name it.
    pub id: Uuid,
    /// The display name.
    pub name: String,
    /// The name to sign in with.
    pub user_principal_name: &'static str,
    /// What the person is there for.
    pub shows: Shows,
}

/// What a person of a new world is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// Nothing is in the way.
    Onboarding,
    /// A sign-in name with an apostrophe.
    Apostrophe,
    /// A search for the first name finds two people.
    Namesake,
    /// A guest of another tenant.
    Guest,
    /// A disabled account.
    Disabled,
    /// A member of a group that the policy for passkeys leaves out.
    Excluded,
    /// A Global Administrator.
    Protected,
    /// A member of a group that can be assigned to roles.
    ProtectedByGroup,
    /// Somebody with a custom role.
    CustomRole,
    /// Already nine passkeys: more than many keys take in one list.
    NineKeys,
    /// Already thirty.
    ThirtyKeys,
    /// A live Temporary Access Pass that somebody else issued.
    LivePass,
    /// An account that comes from a directory of the company's own, in an administrative unit.
    Synced,
    /// A name of 200 characters, most of them in one word.
    LongName,
    /// A name in Arabic letters, from right to left.
    Arabic,
    /// A name in Hebrew letters, from right to left.
    Hebrew,
    /// A name in Chinese characters.
    Chinese,
    /// A name in Cyrillic letters.
    Cyrillic,
    /// A name whose accents are characters of their own.
    CombiningMarks,
    /// A name with an emoji of several characters.
    Emoji,
    /// An operator: Authentication Administrator and Global Reader.
    Operator,
    /// An operator: Privileged Authentication Administrator and Global Reader.
    PrivilegedOperator,
    /// An operator without the role Global Reader.
    OperatorWithoutReader,
    /// An operator who is Global Reader and nothing else.
    OperatorWhoReadsOnly,
    /// An operator who holds no role.
    OperatorWithoutRole,
    /// An operator: Global Reader, and Authentication Administrator of one administrative unit.
    OperatorOfAUnit,
}

impl Shows {
    /// Whether the person is there to attend the desk.
    pub fn is_operator(self) -> bool {
        matches!(
            self,
            Shows::Operator
                | Shows::PrivilegedOperator
                | Shows::OperatorWithoutReader
                | Shows::OperatorWhoReadsOnly
                | Shows::OperatorWithoutRole
                | Shows::OperatorOfAUnit
        )
    }
}

/// Object id, given name, surname, user principal name, job, what it is there for.
struct Who(Uuid, &'static str, &'static str, &'static str, &'static str, Shows);

#[rustfmt::skip]
const PEOPLE: &[Who] = &[
    Who(uuid!("b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"), "Amira", "Haddad", "amira.haddad@contoso.example", "Ward nurse", Shows::Onboarding),
    Who(uuid!("0d7b6a52-7c0e-4e3b-8a39-91b1f0f2ad02"), "Niamh", "O'Brien", "niamh.o'brien@contoso.example", "Pharmacist", Shows::Apostrophe),
    Who(uuid!("9c2f7a10-1d54-4c86-b7e3-5a6e8c9d0e03"), "Jonas", "Weber", "jonas.weber@contoso.example", "Electrician", Shows::Namesake),
    Who(uuid!("3e8d1f64-a2b9-4d07-9c15-7f4b2a6c8d04"), "Jonas", "Lindqvist", "jonas.lindqvist@contoso.example", "Librarian", Shows::Namesake),
    Who(uuid!("71a5c3e9-4f8b-4b2d-a6d0-c8e1f3b59a05"), "Priya", "Raman", "priya.raman_fabrikam.example#EXT#@contoso.example", "Auditor", Shows::Guest),
    Who(uuid!("c60e9b27-8d13-4f5a-8b94-1e7a0d2f6c06"), "Tomasz", "Zieliński", "tomasz.zielinski@contoso.example", "Driver", Shows::Disabled),
    Who(uuid!("e5f20d8a-6b47-4193-9d3c-84b7a1c0fe07"), "Lena", "Fischer", "lena.fischer@contoso.example", "Receptionist", Shows::Excluded),
    Who(J_SMITH, "J.", "Smith", "j.smith@contoso.example", "Help desk", Shows::Operator),
    Who(uuid!("00000000-0000-0000-0000-0000000000a2"), "R.", "Okafor", "r.okafor@contoso.example", "Identity engineer", Shows::PrivilegedOperator),
    Who(SOFIA_MARCHETTI, "Sofia", "Marchetti", "sofia.marchetti@contoso.example", "Head of IT", Shows::Protected),
    Who(uuid!("a90d3f52-7b16-4ce8-95f4-08e2c6b1d709"), "Viktor", "Dahl", "viktor.dahl@contoso.example", "Platform engineer", Shows::ProtectedByGroup),
    Who(uuid!("00000000-0000-0000-0000-0000000000a3"), "M.", "Costa", "m.costa@contoso.example", "Help desk", Shows::OperatorWithoutReader),
    Who(uuid!("00000000-0000-0000-0000-0000000000a4"), "D.", "Novak", "d.novak@contoso.example", "Trainee", Shows::OperatorWithoutRole),
    Who(uuid!("00000000-0000-0000-0000-0000000000a5"), "T.", "Berger", "t.berger@contoso.example", "Auditor", Shows::OperatorWhoReadsOnly),
    Who(uuid!("00000000-0000-0000-0000-0000000000a6"), "L.", "Moreau", "l.moreau@contoso.example", "Help desk", Shows::OperatorOfAUnit),
    Who(uuid!("d71c5e08-3a94-4b26-9f7e-b80d24c6a91e"), "Dana", "Ionescu", "dana.ionescu@contoso.example", "Branch manager", Shows::CustomRole),
    Who(uuid!("f0810789-b6dd-40eb-b272-8bfa03c0060a"), "Nadia", "Karim", "nadia.karim@contoso.example", "Surgeon", Shows::NineKeys),
    Who(uuid!("eb0c210f-6b90-4bf4-a330-3ce13683710b"), "Bruno", "Keller", "bruno.keller@contoso.example", "Test engineer", Shows::ThirtyKeys),
    Who(uuid!("c9fa1069-9938-406a-844a-0509897a290c"), "Grace", "Mbeki", "grace.mbeki@contoso.example", "Paramedic", Shows::LivePass),
    Who(uuid!("69e969bc-c6f8-4a6c-8093-3d105aa9da0d"), "Petr", "Svoboda", "petr.svoboda@contoso.example", "Warehouse clerk", Shows::Synced),
    Who(uuid!("498bfd09-2dd8-49eb-b395-1fde290bdc0e"), "Maximiliana-Theodora", LONG_SURNAME, "m.wolfeschlegel@contoso.example", "Archivist", Shows::LongName),
    Who(uuid!("584d806c-23ac-4bae-ba6d-50ea01c8070f"), "ليلى", "الفارسي", "layla.alfarsi@contoso.example", "Translator", Shows::Arabic),
    Who(uuid!("8a5106e8-9473-48c8-a5a5-3631bad1f710"), "נועה", "לוי", "noa.levi@contoso.example", "Chemist", Shows::Hebrew),
    Who(uuid!("1d86bf21-fa39-4a2e-8293-08105e783911"), "小明", "王", "wang.xiaoming@contoso.example", "Physicist", Shows::Chinese),
    Who(uuid!("c7fb52ff-e2c5-4786-8f18-e56b88ce9a12"), "Оксана", "Шевченко", "oksana.shevchenko@contoso.example", "Dentist", Shows::Cyrillic),
    Who(uuid!("cf063ba7-af4b-4548-9624-ceab1b2bb213"), "Thi\u{323} A\u{301}nh", "Nguye\u{302}\u{303}n", "anh.nguyen@contoso.example", "Gardener", Shows::CombiningMarks),
    Who(uuid!("ad1355fe-169d-4467-8f40-4dad97d3a314"), "Robin", "Berg 👩🏽\u{200d}🚀", "robin.berg@contoso.example", "Pilot", Shows::Emoji),
];

/// With the given name and a space it makes 200 characters.
const LONG_SURNAME: &str = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafewarenwohlgepflegeundsorgfaltigkeitbeschutzenvorangreifendurchihrraubgierigfeindewelchevoralt";

/// The people of every new world.
pub fn people() -> Vec<FirstPerson> {
    let person = |who: &Who| FirstPerson {
        id: who.0,
        name: display_name(who),
        user_principal_name: who.3,
        shows: who.5,
    };
    PEOPLE.iter().map(person).collect()
}

/// Their accounts.
pub(super) fn first_people() -> Vec<Account> {
    PEOPLE.iter().map(particular).collect()
}

/// The account, with what is not as with other people.
fn particular(who: &Who) -> Account {
    use Role::{
        AuthenticationAdministrator, BranchDesk, GlobalAdministrator, GlobalReader,
        PrivilegedAuthenticationAdministrator,
    };
    let member = member(who);
    match who.5 {
        Shows::Guest => Account {
            mail: Some("priya.raman@fabrikam.example".to_owned()),
            user_type: UserType::Guest,
            ..member
        },
        Shows::Disabled => Account { account_enabled: false, ..member },
        Shows::Excluded => Account { groups: vec![EXCLUDED_GROUP], ..member },
        Shows::Operator => {
            Account { roles: vec![AuthenticationAdministrator, GlobalReader], ..member }
        }
        Shows::PrivilegedOperator => {
            Account { roles: vec![PrivilegedAuthenticationAdministrator, GlobalReader], ..member }
        }
        Shows::OperatorWithoutReader => {
            Account { roles: vec![AuthenticationAdministrator], ..member }
        }
        Shows::OperatorWhoReadsOnly => Account { roles: vec![GlobalReader], ..member },
        Shows::Protected => Account { roles: vec![GlobalAdministrator], ..member },
        Shows::ProtectedByGroup => Account { groups: vec![ROLE_GROUP], ..member },
        Shows::NineKeys => Account { passkeys: prepared::passkeys(who.0, 9), ..member },
        Shows::ThirtyKeys => Account { passkeys: prepared::passkeys(who.0, 30), ..member },
        Shows::LivePass => Account { pass: Some(prepared::pass()), ..member },
        Shows::Synced => Account { on_premises_synced: true, units: vec![WAREHOUSES], ..member },
        Shows::CustomRole => Account { roles: vec![BranchDesk], ..member },
        Shows::OperatorOfAUnit => Account {
            roles: vec![GlobalReader],
            unit_roles: vec![UnitRole { role: AuthenticationAdministrator, unit: WAREHOUSES }],
            ..member
        },
        Shows::Apostrophe => Account { security: text_messages(), ..member },
        Shows::Onboarding => Account {
            other_mails: vec!["amira@haddad.example".to_owned()],
            manager: Some(SOFIA_MARCHETTI),
            preferred_language: Some("en-GB".to_owned()),
            ..member
        },
        // One of the two is enough.
        Shows::Namesake if who.2 == "Weber" => Account { security: many_methods(), ..member },
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

fn display_name(Who(_, given_name, surname, .., shows): &Who) -> String {
    match shows {
        Shows::Chinese => format!("{surname}{given_name}"),
        _ => format!("{given_name} {surname}"),
    }
}

fn member(who: &Who) -> Account {
    let Who(id, given_name, surname, user_principal_name, job, _) = who;
    Account {
        id: *id,
        display_name: display_name(who),
        user_principal_name: (*user_principal_name).to_owned(),
        given_name: (*given_name).to_owned(),
        surname: (*surname).to_owned(),
        mail: Some((*user_principal_name).to_owned()),
        other_mails: Vec::new(),
        manager: None,
        preferred_language: None,
        job_title: Some((*job).to_owned()),
        department: None,
        account_enabled: true,
        on_premises_synced: false,
        user_type: UserType::Member,
        groups: Vec::new(),
        roles: Vec::new(),
        units: Vec::new(),
        unit_roles: Vec::new(),
        sessions_valid_from: None,
        pass: None,
        challenges: Vec::new(),
        passkeys: Vec::new(),
        security: SecurityInfo::default(),
    }
}
