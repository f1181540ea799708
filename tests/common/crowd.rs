//! The sign-in names of the practice tenant's crowd, as it makes them.

const GIVEN: [&str; 20] = [
    "ada", "bao", "carla", "dmitri", "elif", "farid", "grace", "hugo", "ines", "jamal", "kaori",
    "luca", "maya", "noor", "olga", "pavel", "rosa", "samir", "tuulia", "wei",
];
const SURNAMES: [&str; 20] = [
    "abebe", "brandt", "castillo", "diallo", "eriksen", "farkas", "gomez", "hansen", "ivanova",
    "jansen", "kaya", "lopez", "moreau", "novak", "okeke", "park", "quinn", "rossi", "sato",
    "tran",
];

pub fn sign_in_names(count: u32) -> impl Iterator<Item = String> {
    (0..count).map(|number| {
        let at = number as usize;
        let surname = SURNAMES[at / GIVEN.len() % SURNAMES.len()];
        format!("{}.{surname}.{number}@contoso.example", GIVEN[at % GIVEN.len()])
    })
}
