//! Does it work? One assertion on the key, and the person's own sign-in.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{SelfTest, SignInProof};

#[derive(Clone, Debug, Default)]
pub struct SignIn {
    pub self_test: Option<SelfTest>,
    pub proof: Option<SignInProof>,
}

impl SignIn {
    pub fn apply(&mut self, fact: fact::SignIn) {
        match fact {
            fact::SignIn::SelfTested { self_test } => self.self_test = Some(self_test),
            fact::SignIn::Proved { proof } => self.proof = Some(proof),
        }
    }

    /// The self-test needs the key and its PIN; the sign-in brings its own.
    pub fn wants_key(&self) -> bool {
        self.self_test.is_none()
    }

    /// The person's own sign-in, once the key was tested.
    pub fn next(&self) -> Option<Next> {
        self.proof.is_none().then_some(Next::Do(Step::ProveSignIn))
    }

    /// The person who knows the PIN must be here again: the self-test shows it.
    pub fn resume(&mut self) {
        if self.proof.is_none() {
            self.self_test = None;
        }
    }
}
