//! Which keys a list may use, and for whom: nobody's key is taken for somebody else. Pure.

use std::collections::HashSet;
use std::sync::Arc;

use crate::ceremony::nouns::{KeyFacts, KeyReason, Verdict};

/// What a list and the keys that were prepared before say of the next key.
#[derive(Clone, Debug, Default)]
pub struct ListRules {
    /// The serial numbers that may be used; empty: any key.
    pub inventory: Arc<HashSet<String>>,
    /// Of keys on which somebody's registration counts.
    pub prepared: Arc<HashSet<String>>,
    /// The serial number that the list wants for this person.
    pub wanted: Option<String>,
    /// What the other slots of the batch say of the key that is judged now.
    pub meanwhile: Option<KeyReason>,
}

impl ListRules {
    /// What stands against this very key. Asked first: a key that is somebody's is not reset.
    pub fn apply(&self, verdict: Verdict, key: &KeyFacts) -> Verdict {
        let serial = key.serial.as_ref();
        let against = if let Some(meanwhile) = &self.meanwhile {
            meanwhile.clone()
        } else if serial.is_some_and(|it| self.prepared.contains(it)) {
            KeyReason::PreparedBefore
        } else if let Some(wanted) = self.wanted.as_ref().filter(|it| serial != Some(it)) {
            KeyReason::AnotherSerialWanted { serial: wanted.clone() }
        } else if !self.inventory.is_empty() && serial.is_none_or(|it| !self.inventory.contains(it))
        {
            KeyReason::NotInInventory
        } else {
            return verdict;
        };
        Verdict::Refused { reasons: vec![against] }
    }
}
