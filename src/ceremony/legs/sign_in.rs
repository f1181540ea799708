//! Does it work? The person's own sign-in shows it. Where that fails and nobody knows why, one
//! assertion on the key tells whether the key is at fault.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{LogCheck, SelfTest, SignInProof, SignInTrouble};

#[derive(Clone, Debug, Default)]
pub struct SignIn {
    pub self_test: Option<SelfTest>,
    pub proof: Option<SignInProof>,
    /// The sign-in that failed last.
    pub failed: Option<SignInTrouble>,
    test: Test,
    /// The operator ends the session without a proof, where the desk's rule allows it.
    pub does_without: bool,
    /// What the tenant's logs said after the end.
    pub log: Option<LogCheck>,
}

/// Whether the key itself must be tested.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Test {
    #[default]
    NotWanted,
    Wanted,
}

impl SignIn {
    pub fn apply(&mut self, fact: fact::SignIn) {
        match fact {
            fact::SignIn::SelfTested { self_test } => {
                self.self_test = Some(self_test);
                self.test = Test::NotWanted;
            }
            fact::SignIn::Proved { proof } => {
                self.proof = Some(proof);
                self.failed = None;
            }
            fact::SignIn::LogChecked { log } => self.log = Some(log),
        }
    }

    /// The sign-in failed. `true`: the key may be the reason, and was not tested yet.
    pub fn fail(&mut self, trouble: &SignInTrouble) -> bool {
        self.failed = Some(trouble.clone());
        let tests = trouble.leaves_the_key_in_doubt() && self.self_test.is_none();
        if tests {
            self.test = Test::Wanted;
        }
        tests
    }

    /// The self-test needs the key and its PIN; the sign-in brings its own.
    pub fn wants_test(&self) -> bool {
        self.test == Test::Wanted
    }

    pub fn next(&self) -> Option<Next> {
        let wanted = self.proof.is_none() && !self.does_without;
        wanted.then_some(Next::Do(Step::ProveSignIn))
    }

    /// After a restart the person is asked to sign in again; that shows more than a test.
    pub fn resume(&mut self) {
        self.test = Test::NotWanted;
    }
}
