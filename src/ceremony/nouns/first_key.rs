//! What the session of a second key takes over from the session of the first.

use serde::{Deserialize, Serialize};

use super::id::{Aaguid, CeremonyId, Timestamp};
use super::key::KeyFacts;
use super::people::{IdentityCheck, Operator, Person};
use super::policy::Blocker;
use super::tenant::Readiness;

/// The first key of a person, in the session that sets up their second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstKey {
    /// In which it was set up.
    pub ceremony: CeremonyId,
    pub person: Person,
    pub aaguid: Aaguid,
    pub serial: Option<String>,
    /// `None`: it was too long ago, or another operator's. All of it is asked again.
    pub known: Option<Known>,
}

impl FirstKey {
    /// Certainly this key: without a serial number none can be told from its like.
    pub fn is_this_key(&self, key: &KeyFacts) -> bool {
        key.serial.is_some() && (self.aaguid, &self.serial) == (key.aaguid, &key.serial)
    }
}

/// What was found out for the first key, and is not asked again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// When the operator made sure of the person.
    pub since: Timestamp,
    pub identity: IdentityCheck,
    /// As the first session left it: with the first key.
    pub readiness: Readiness,
    pub second_operator: Option<Operator>,
    /// What the operator was told of, and tried all the same.
    pub tried: Vec<Blocker>,
}
