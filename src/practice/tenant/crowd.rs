//! The crowd: people who have no part in any story, made from their number alone. They are there to be
//! searched through, a hundred thousand of them if need be, and cost no file until they change.

use uuid::Uuid;

use super::account::{Account, UserType};
use super::groups;
use super::method::SecurityInfo;

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

/// The first so many of the crowd.
pub(super) fn people(many: u32) -> impl Iterator<Item = Account> {
    (0..many).map(|number| {
        let at = usize::try_from(number).unwrap_or_default();
        let given = GIVEN_NAMES[at % GIVEN_NAMES.len()];
        let surname = SURNAMES[at / GIVEN_NAMES.len() % SURNAMES.len()];
        let name = format!("{given}.{surname}.{number}@contoso.example").to_ascii_lowercase();
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
            account_enabled: true,
            on_premises_synced: false,
            user_type: UserType::Member,
            groups: if number == 0 { groups::of_the_crowd().collect() } else { Vec::new() },
            roles: Vec::new(),
            units: Vec::new(),
            unit_roles: Vec::new(),
            sessions_valid_from: None,
            pass: None,
            challenges: Vec::new(),
            passkeys: Vec::new(),
            security: SecurityInfo::default(),
        }
    })
}
