//! Who gets the key, and how the operator made sure of it.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{self, Blocker, IdentityCheck, Operator, SignInProof, Timestamp};

#[derive(Clone, Debug, Default)]
pub struct Person {
    pub chosen: Option<nouns::Person>,
    pub identity: Option<IdentityCheck>,
    /// When whoever attends now made sure of it; `None`: another operator did, or nobody.
    pub checked_at: Option<Timestamp>,
    /// The second proof, which is asked for after a loss. A second operator's is in `readiness`.
    pub second: Option<IdentityCheck>,
    /// What the sign-in showed that was one of the proofs.
    pub signed_in: Option<SignInProof>,
    /// The proof that was chosen and takes more than a click.
    wish: Option<IdentityCheck>,
}

impl Person {
    pub fn apply(&mut self, at: Timestamp, fact: fact::Person) {
        match fact {
            fact::Person::Chosen { person } => self.chosen = Some(person),
            fact::Person::IdentityChecked { by } => self.prove(at, by),
            fact::Person::SignedIn { proof } => {
                self.signed_in = Some(proof);
                self.prove(at, IdentityCheck::SignedIn);
            }
        }
    }

    fn prove(&mut self, at: Timestamp, by: IdentityCheck) {
        self.wish = None;
        self.checked_at = Some(at);
        if self.identity.is_none() {
            self.identity = Some(by);
        } else {
            self.second = Some(by);
        }
    }

    /// Nobody sets up a key for themselves (Graph: no passes for oneself); another operator can.
    pub fn known(&self, operator: &Operator) -> Option<Next> {
        let Some(person) = &self.chosen else { return Some(Next::Ask(Question::WhoIsIt)) };
        if person.id.eq_ignore_ascii_case(&operator.id) {
            return Some(Next::Ask(Question::NotReady { blockers: vec![Blocker::OwnAccount] }));
        }
        None
    }

    /// The operator says how they made sure of it.
    pub fn identified(&self) -> Option<Next> {
        self.identity.is_none().then_some(Next::Ask(Question::CheckIdentity))
    }

    pub fn next(&self, operator: &Operator) -> Option<Next> {
        self.known(operator).or_else(|| self.identified())
    }

    /// After a loss: the first proof is the operator's own look. A sign-in could be with the very key
    /// that was stolen.
    pub fn first_proof(&self, counts: &[IdentityCheck]) -> Option<Next> {
        let offered = counts.iter().copied().filter(|it| it.is_by_the_operator()).collect();
        let question = Question::ProveIdentity { offered, had: None };
        self.identity.is_none().then_some(Next::Ask(question))
    }

    /// After a loss: another proof of another kind. `confirmed`: a second operator has confirmed it.
    pub fn second_proof(&self, counts: &[IdentityCheck], confirmed: bool) -> Option<Next> {
        let operator_counts = counts.contains(&IdentityCheck::SecondOperator);
        if self.second.is_some() || confirmed && operator_counts {
            return None;
        }
        Some(match self.wish {
            Some(IdentityCheck::SignedIn) => Next::Do(Step::ProveIdentity),
            Some(IdentityCheck::SecondOperator) => {
                Next::Ask(Question::SecondOperator { protected_by: vec![] })
            }
            _ => {
                let had = self.identity;
                let offered = counts.iter().copied().filter(|it| Some(*it) != had).collect();
                Next::Ask(Question::ProveIdentity { offered, had })
            }
        })
    }

    /// After a restart it is chosen anew.
    pub fn resume(&mut self) {
        self.wish = None;
    }

    pub fn wish_for(&mut self, proof: Option<IdentityCheck>) {
        self.wish = proof;
    }

    /// A proof was chosen that takes more than a click.
    pub fn waits_for_a_proof(&self) -> bool {
        self.wish.is_some()
    }
}
