//! The crowd: people who have no part in any story, made from their number alone, each time they are
//! asked for. They are there to be searched through and counted, half a million of them if need be, and
//! cost no memory and no file until they change.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::groups;
use super::method::{EMAIL_ID, Method, PhoneKind, SecurityInfo, What};
use super::prepared;

const GIVEN_NAMES: [&str; 20] = [
    "Ada", "Bao", "Carla", "Dmitri", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jamal", "Kaori",
    "Luca", "Maya", "Noor", "Olga", "Pavel", "Rosa", "Samir", "Tuulia", "Wei",
];
const SURNAMES: [&str; 20] = [
    "Abebe", "Brandt", "Castillo", "Diallo", "Eriksen", "Farkas", "Gomez", "Hansen", "Ivanova",
    "Jansen", "Kaya", "Lopez", "Moreau", "Novak", "Okeke", "Park", "Quinn", "Rossi", "Sato",
    "Tran",
];
/// The ids of the crowd begin here and are counted on.
const FIRST: u128 = 0xc30c_d000_0000_4000_8000_0000_0000_0000;
const HELLO_ID: Uuid = uuid!("c30cd001-0000-4000-8000-000000000001");
const APP_ID: Uuid = uuid!("c30cd001-0000-4000-8000-000000000002");

/// Each with how many of a hundred people work there, and how many of a hundred of those have a key.
const DEPARTMENTS: [(&str, u32, u32); 9] = [
    ("Nursing", 28, 22),
    ("Surgery", 14, 41),
    ("Emergency", 12, 35),
    ("Laboratory", 10, 57),
    ("Administration", 10, 74),
    ("Radiology", 8, 48),
    ("Pharmacy", 6, 63),
    ("Kitchen and cleaning", 5, 4),
    ("IT", 3, 96),
];
/// One of so many has a disabled account; the last of each such row.
const DISABLED_EVERY: u32 = 25;

/// 1 March 2025, 09:00 UTC.
const LONG_AGO: Timestamp = Timestamp::constant(1_740_819_600, 0);

/// The number of somebody of the crowd, by object id.
pub(super) fn number_of(id: Uuid) -> Option<u32> {
    id.as_u128().checked_sub(FIRST).and_then(|it| it.try_into().ok())
}

/// The number of somebody of the crowd, by sign-in name in small letters.
pub(super) fn number_named(name: &str) -> Option<u32> {
    let number = name.strip_suffix("@contoso.example")?.rsplit('.').next()?.parse().ok()?;
    (sign_in_name(number) == name).then_some(number)
}

/// The sign-in names of the first so many whose accounts are not disabled.
pub(in crate::practice) fn enabled(many: u32) -> impl Iterator<Item = String> {
    (0..many).map(|it| sign_in_name(number_of_enabled(it)))
}

/// The number of the so-manieth whose account is not disabled, counted from 0.
pub(in crate::practice) fn number_of_enabled(at: u32) -> u32 {
    at.saturating_add(at / (DISABLED_EVERY - 1))
}

fn names(number: u32) -> (&'static str, &'static str) {
    let at = usize::try_from(number).unwrap_or_default();
    let given = GIVEN_NAMES[at % GIVEN_NAMES.len()];
    (given, SURNAMES[at / GIVEN_NAMES.len() % SURNAMES.len()])
}

fn sign_in_name(number: u32) -> String {
    let (given, surname) = names(number);
    format!("{given}.{surname}.{number}@contoso.example").to_ascii_lowercase()
}

/// Somebody of the crowd, without their methods, which no list of people shows.
pub(super) fn person(number: u32) -> Account {
    let (given, surname) = names(number);
    let name = sign_in_name(number);
    let groups = match number {
        0 => groups::of_the_crowd().collect(),
        _ if number % 10 == 5 => groups::of_the_crowd().skip(1).take(1).collect(),
        _ => Vec::new(),
    };
    Account {
        id: Uuid::from_u128(FIRST + u128::from(number)),
        display_name: format!("{given} {surname}"),
        mail: Some(name.clone()),
        other_mails: Vec::new(),
        manager: None,
        preferred_language: None,
        user_principal_name: name,
        given_name: given.to_owned(),
        surname: surname.to_owned(),
        job_title: None,
        department: department(number).map(|it| it.0.to_owned()),
        account_enabled: number % DISABLED_EVERY != DISABLED_EVERY - 1,
        on_premises_synced: false,
        user_type: UserType::Member,
        groups,
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

/// The same with all that they have registered. The first hundred have nothing.
pub(super) fn whole_person(number: u32) -> Account {
    let mut account = person(number);
    if number < 100 {
        return account;
    }
    let with_key = department(number).map_or(10, |it| it.2);
    let rest = 100 - with_key;
    let at = spread(number, 1);
    let phone = || What::Phone { number: "+1 555 0100".to_owned(), kind: PhoneKind::Mobile };
    let app = || What::MicrosoftAuthenticator { display_name: "Phone".to_owned() };
    if at < with_key {
        account.passkeys = prepared::passkeys(account.id, 1);
        account.security.methods = vec![method(phone())];
    } else if at < with_key + rest * 2 / 10 {
        let hello = What::WindowsHello { display_name: "Laptop".to_owned() };
        account.security.methods = vec![method(hello), method(app())];
    } else if at < with_key + rest * 5 / 10 {
        account.security.methods = vec![method(app()), method(phone())];
    } else if at < with_key + rest * 8 / 10 {
        account.security.methods = vec![method(phone())];
    } else if at < with_key + rest * 9 / 10 {
        let address = account.user_principal_name.replace('@', ".private@");
        account.security.methods = vec![method(What::Email { address })];
    }
    account
}

fn method(what: What) -> Method {
    let id = match &what {
        What::Phone { kind, .. } => kind.id().to_owned(),
        What::Email { .. } => EMAIL_ID.to_owned(),
        What::WindowsHello { .. } => HELLO_ID.to_string(),
        What::MicrosoftAuthenticator { .. } | What::SoftwareOath => APP_ID.to_string(),
    };
    Method { id, created: LONG_AGO, what }
}

/// `None` for those of whom the directory does not say it.
fn department(number: u32) -> Option<&'static (&'static str, u32, u32)> {
    let mut at = spread(number, 0);
    DEPARTMENTS.iter().find(|it| {
        let is_here = at < it.1;
        at = at.wrapping_sub(it.1);
        is_here
    })
}

/// A number below 100 that follows no order, always the same for the same person.
fn spread(number: u32, of: u32) -> u32 {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    let seed = u64::from(number) << 1 | u64::from(of);
    let mixed = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    u32::try_from((mixed ^ (mixed >> 31)) % 100).unwrap_or_default()
}
