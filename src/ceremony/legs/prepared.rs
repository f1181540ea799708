//! A key for somebody who is not here: the rule by which it is prepared, and its registration, which waits
//! sealed until it has arrived.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{PrepareMode, PrepareRule, Sealed, Timestamp};

#[derive(Clone, Debug, Default)]
pub struct Prepared {
    /// That of the opening: a key that was begun inert stays so.
    pub rule: PrepareRule,
    pub waits: Option<Waits>,
}

/// What waits for the activation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    pub registration: Sealed,
    pub code: Sealed,
    /// The tenant takes it until then.
    pub until: Timestamp,
}

impl Prepared {
    /// What concerns the key in hand is in its leg.
    pub fn apply(&mut self, fact: fact::Prepared) {
        if let fact::Prepared::RegistrationSealed { sealed, code, until } = fact {
            self.waits = Some(Waits { registration: sealed, code, until });
        }
    }

    /// Of a key that opens nothing yet.
    pub fn next(&self) -> Option<Next> {
        let wanted = self.is_inert() && self.waits.is_none();
        wanted.then_some(Next::Do(Step::SealRegistration))
    }

    pub fn is_inert(&self) -> bool {
        self.rule.mode == PrepareMode::Inert
    }
}
