//! The ledger's vocabulary: everything that can have happened in a ceremony, and the nouns it is
//! told in. A fact never holds a secret: no PIN, no pass code, no token. Facts are written to disk
//! as JSON, so a name here is a promise to every ledger that exists.

use serde::{Deserialize, Serialize};

use super::next::{Step, Way};
use super::nouns::*;

/// One thing that happened. The ledger adds when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Fact {
    Opened {
        purpose: Purpose,
        operator: Operator,
        desk: String,
    },
    /// The desk was started again while this ceremony was open: what was only in memory (the PIN,
    /// the pass code, the open key) is gone.
    Resumed,
    /// From here on somebody else attends.
    OperatorChanged {
        operator: Operator,
    },
    /// The intent, on disk before the world is touched.
    Began {
        step: Step,
    },
    Failed {
        step: Step,
        trouble: Trouble,
    },
    /// A person chose a way on.
    Chose {
        way: Way,
    },

    PersonChosen {
        person: Person,
    },
    IdentityChecked {
        by: IdentityCheck,
    },
    ReadinessFound {
        readiness: Readiness,
    },
    /// Somebody else who may touch this person's methods signed in for it.
    SecondOperatorConfirmed {
        operator: Operator,
    },
    PassIssued {
        pass: Pass,
    },
    /// After doubt: passes created since the intent were deleted.
    PassRecalled {
        deleted: u32,
    },
    PassRevoked {
        ending: PassEnding,
    },

    KeyInserted {
        device: String,
    },
    KeyRead {
        key: KeyFacts,
    },
    VerdictGiven {
        verdict: Verdict,
    },
    /// The person typed a PIN. The PIN itself is held by the runner and nowhere else.
    PinTyped,
    PinSet,
    PinChecked,
    /// What is on a key that was in use before. Only numbers: what a person uses their key for is
    /// shown at the desk and written nowhere.
    LookedInside {
        inside: Inside,
    },
    OptionsFetched {
        options: CreationOptions,
    },
    CredentialMade {
        registration: Registration,
    },
    CredentialErased {
        erased: u32,
    },
    /// Everything on the key is gone (CTAP 2.1, 6.6).
    KeyReset,
    KeyReleased,

    AttestationChecked {
        attestation: Attestation,
    },
    Registered {
        method: Method,
    },
    /// After doubt: the method that holds our credential, or none.
    MethodLookedFor {
        found: Option<Method>,
    },
    MethodRemoved,
    ReadBack {
        method: Method,
    },
    SelfTested {
        self_test: SelfTest,
    },
    SignInProved {
        proof: SignInProof,
    },
    /// The passkeys that have come since the readiness was read; the person made them.
    OwnKeysFound {
        methods: Vec<Method>,
    },

    Finished {
        outcome: Outcome,
    },
}
