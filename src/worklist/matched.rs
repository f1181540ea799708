//! Whom of the tenant's people each line means.

use std::collections::HashMap;

use super::{Fault, Line, Wrong};
use crate::ceremony::nouns::{Account, Person};

/// Somebody of the tenant, and whether they can sign in.
pub type Found = (Person, Account);

/// The person of each line. `found` has for each line everybody who signs in or gets mail by the name
/// in it.
///
/// # Errors
/// Every line that names nobody, or several, or somebody whom an earlier line names already.
pub fn matched(lines: &[Line], found: Vec<Vec<Found>>) -> Result<Vec<Found>, Vec<Fault>> {
    let mut first: HashMap<String, u64> = HashMap::new();
    let mut people = Vec::new();
    let mut faults = Vec::new();
    for (line, found) in lines.iter().zip(found) {
        match one(line, found) {
            Ok(it) => match first.insert(it.0.id.to_lowercase(), line.number) {
                None => people.push(it),
                Some(first) => faults.push(Wrong::SamePerson { first }.at(line.number)),
            },
            Err(it) => faults.push(it.at(line.number)),
        }
    }
    if faults.is_empty() { Ok(people) } else { Err(faults) }
}

/// A sign-in name is before an address of mail, which may be somebody else's sign-in name.
fn one(line: &Line, mut found: Vec<Found>) -> Result<Found, Wrong> {
    let is_named = |it: &Found| it.0.upn.to_lowercase() == line.login.to_lowercase();
    if let Some(at) = found.iter().position(is_named) {
        return Ok(found.swap_remove(at));
    }
    let login = line.login.clone();
    match found.len() {
        0 => Err(Wrong::NotFound { login }),
        1 => Ok(found.swap_remove(0)),
        _ => Err(Wrong::Several { login }),
    }
}
