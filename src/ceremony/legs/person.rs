//! Who gets the key, and how the operator made sure of it.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question};
use crate::ceremony::nouns::{self, Blocker, IdentityCheck, Operator, Timestamp};

#[derive(Clone, Debug, Default)]
pub struct Person {
    pub chosen: Option<nouns::Person>,
    pub identity: Option<IdentityCheck>,
    /// When whoever attends now made sure of it; `None`: another operator did, or nobody.
    pub checked_at: Option<Timestamp>,
}

impl Person {
    pub fn apply(&mut self, at: Timestamp, fact: fact::Person) {
        match fact {
            fact::Person::Chosen { person } => self.chosen = Some(person),
            fact::Person::IdentityChecked { by } => {
                self.identity = Some(by);
                self.checked_at = Some(at);
            }
        }
    }

    /// Nobody sets up a key for themselves (Graph: no passes for oneself); another operator can.
    pub fn next(&self, operator: &Operator) -> Option<Next> {
        let Some(person) = &self.chosen else { return Some(Next::Ask(Question::WhoIsIt)) };
        if person.id.eq_ignore_ascii_case(&operator.id) {
            return Some(Next::Ask(Question::NotReady { blockers: vec![Blocker::OwnAccount] }));
        }
        self.identity.is_none().then_some(Next::Ask(Question::CheckIdentity))
    }
}
