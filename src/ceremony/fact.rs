//! The ledger's vocabulary: everything that can have happened in a ceremony, grouped by the leg that
//! takes it in. A fact never holds a secret: no PIN, no pass code, no token. Facts are written to
//! disk as JSON with their name in `fact`, so a name here is a promise to every ledger that exists.

use serde::{Deserialize, Serialize};

use super::next::{Step, Way};
use super::nouns;
use super::nouns::{
    Attestation, Blob, CreationOptions, DeskFacts, FirstKey, FoundPrepared, IdentityCheck, Inside,
    KeyFacts, ListPlace, Listed, Loss, Operator, Outcome, PassEnding, PinChange, Purpose,
    ReceivedBy, Removal, Sealed, SignInProof, Timestamp, Trouble, Verdict,
};

/// One thing that happened. The ledger adds when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Fact {
    Session(Session),
    Person(Person),
    Readiness(Readiness),
    Pass(Pass),
    Key(Key),
    Fingers(Fingers),
    Credential(Credential),
    Registration(Registration),
    SignIn(SignIn),
    OwnMethod(OwnMethod),
    OldMethod(OldMethod),
    Notice(Notice),
    Prepared(Prepared),
    Activation(Activation),
    Letter(Letter),
    Token(Token),
}

/// About the session as a whole: who attends, what began, what was chosen, how it ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "kebab-case")]
pub enum Session {
    Opened {
        purpose: Purpose,
        operator: Operator,
        desk: DeskFacts,
        /// Of the same person, where this is the session of their second.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_key: Option<Box<FirstKey>>,
        /// Whose key is prepared, where that stands in a work list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<ListPlace>,
    },
    /// The desk was started again while this ceremony was open: what was only in memory (the PIN,
    /// the pass code, the open key) is gone.
    Resumed {
        desk: DeskFacts,
    },
    /// From here on another operator attends.
    OperatorChanged {
        operator: Operator,
    },
    /// The person had the screen, and the operator has taken it back.
    ScreenTaken,
    /// The intent, on disk before the step touches the world.
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
    Finished {
        outcome: Outcome,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Person {
    #[serde(rename = "person-chosen")]
    Chosen { person: nouns::Person },
    #[serde(rename = "identity-checked")]
    IdentityChecked { by: IdentityCheck },
    /// They signed in with a method that they still have.
    #[serde(rename = "identity-signed-in")]
    SignedIn { proof: SignInProof },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Readiness {
    #[serde(rename = "readiness-found")]
    Found { readiness: nouns::Readiness },
    /// Another operator, who may touch this person's methods, signed in to confirm the session.
    #[serde(rename = "second-operator-confirmed")]
    SecondOperatorConfirmed { operator: Operator },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Pass {
    #[serde(rename = "pass-issued")]
    Issued { pass: nouns::Pass },
    /// After doubt: passes created since the intent were deleted.
    #[serde(rename = "pass-recalled")]
    Recalled { deleted: u32 },
    /// Its code was shown to whoever attended then.
    #[serde(rename = "pass-shown")]
    Shown,
    #[serde(rename = "pass-revoked")]
    Revoked { ending: PassEnding },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Key {
    #[serde(rename = "key-inserted")]
    Inserted { device: String },
    #[serde(rename = "key-read")]
    Read { key: KeyFacts },
    #[serde(rename = "verdict-given")]
    Judged { verdict: Verdict },
    /// The person typed a PIN. The PIN itself is held by the session and nowhere else.
    #[serde(rename = "pin-typed")]
    PinTyped,
    #[serde(rename = "pin-set")]
    PinSet,
    #[serde(rename = "pin-checked")]
    PinChecked,
    /// What is on a key that was in use before. Only numbers: what a person uses their key for is
    /// shown at the desk and written nowhere.
    #[serde(rename = "looked-inside")]
    LookedInside { inside: Inside },
    /// Everything on the key is gone (CTAP 2.1, 6.6).
    #[serde(rename = "key-reset")]
    Reset,
    /// The key was given back, and the session goes on with another.
    #[serde(rename = "key-released")]
    Released,
    /// The key of this session is not plugged in any more.
    #[serde(rename = "key-taken-out")]
    TakenOut,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Fingers {
    /// Those that were on the key before, by the key's own ids, which say nothing about a finger.
    #[serde(rename = "fingers-listed")]
    Listed { fingers: Vec<Blob> },
    /// The key recognises another finger now, after so many samples.
    #[serde(rename = "finger-enrolled")]
    Enrolled { samples: u32 },
    /// Those of this session are gone.
    #[serde(rename = "fingers-removed")]
    Removed { removed: u32 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Credential {
    #[serde(rename = "options-fetched")]
    OptionsFetched { options: CreationOptions },
    #[serde(rename = "credential-made")]
    Made { registration: nouns::Registration },
    #[serde(rename = "attestation-checked")]
    AttestationChecked { attestation: Attestation },
    #[serde(rename = "credential-erased")]
    Erased { erased: u32 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Registration {
    /// The operator chose how the key is called, and whether it is the spare.
    #[serde(rename = "key-named")]
    Named { label: nouns::KeyLabel },
    #[serde(rename = "registered")]
    Registered { method: nouns::Method },
    /// After doubt: the method that holds our credential, or none.
    #[serde(rename = "method-looked-for")]
    LookedFor { found: Option<nouns::Method> },
    #[serde(rename = "read-back")]
    ReadBack {
        method: nouns::Method,
        /// How many the person has, this one included.
        passkeys: u32,
    },
    #[serde(rename = "method-removed")]
    Removed,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum SignIn {
    #[serde(rename = "self-tested")]
    SelfTested { self_test: nouns::SelfTest },
    #[serde(rename = "sign-in-proved")]
    Proved { proof: SignInProof },
    /// What the tenant's logs said later. It follows the end of a session.
    #[serde(rename = "log-checked")]
    LogChecked { log: nouns::LogCheck },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum OwnMethod {
    /// The browser in which the person had their own page was closed.
    #[serde(rename = "own-page-closed")]
    PageClosed,
    /// What has come since the readiness was read; the person made it.
    #[serde(rename = "own-methods-found")]
    Found { methods: Vec<nouns::Method> },
}

/// The method of the key that a person does not have any more, or cannot use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum OldMethod {
    #[serde(rename = "loss-told")]
    Told { what: Loss },
    #[serde(rename = "methods-listed")]
    Listed { listed: Listed },
    /// Which of them it was, by the tenant's id.
    #[serde(rename = "old-key-chosen")]
    Chosen { id: String },
    #[serde(rename = "old-method-removed")]
    Removed { removal: Removal },
    #[serde(rename = "sessions-ended")]
    SessionsEnded,
    /// A pass of the person's that is not this session's was deleted.
    #[serde(rename = "other-pass-revoked")]
    OtherPassRevoked { ending: PassEnding },
}

/// The person is told by another way than this desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Notice {
    #[serde(rename = "notice-sent")]
    Sent { to: Vec<nouns::Recipient> },
    #[serde(rename = "notice-not-sent")]
    NotSent { why: nouns::NotSent },
}

/// A key for somebody who is not here. What is sealed stands beside the chain until it has served.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Prepared {
    /// The desk has drawn a PIN. It is sealed here before the key gets it, so that it is never lost.
    #[serde(rename = "pin-sealed")]
    PinSealed { sealed: Sealed },
    /// After a restart the session has it again.
    #[serde(rename = "pin-unsealed")]
    PinUnsealed,
    #[serde(rename = "pin-change-forced")]
    PinChangeForced { how: PinChange },
    /// What the tenant gets when the key has arrived, and the code of the hand-over sheet.
    #[serde(rename = "registration-sealed")]
    RegistrationSealed { sealed: Sealed, code: Sealed, until: Timestamp },
}

/// A key that was prepared is to work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Activation {
    #[serde(rename = "prepared-found")]
    Found { found: FoundPrepared },
    #[serde(rename = "receipt-confirmed")]
    ReceiptConfirmed { by: ReceivedBy },
    /// Not that of the hand-over sheet.
    #[serde(rename = "code-wrong")]
    CodeWrong,
}

/// The letter with the PIN. These follow the end of a session that prepared a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Letter {
    /// On disk before anything goes to the printer.
    #[serde(rename = "letter-begun")]
    Begun { number: u32 },
    /// The sealed PIN goes with it.
    #[serde(rename = "letter-printed")]
    Printed { number: u32 },
    #[serde(rename = "letter-failed")]
    Failed { number: u32, why: String },
    /// It is to be printed once more, because it is not known to have come out, or has not.
    #[serde(rename = "letter-reprinted")]
    Reprinted { reason: String },
}

/// A hardware OATH token. A code is not in it: it is held by the session until the tenant has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fact")]
pub enum Token {
    #[serde(rename = "token-named")]
    Named { serial: String },
    #[serde(rename = "token-found")]
    Found { found: nouns::FoundToken },
    #[serde(rename = "token-code-typed")]
    CodeTyped { check: nouns::CodeCheck },
    /// It was not sent.
    #[serde(rename = "token-code-wrong")]
    CodeWrong { fault: nouns::CodeFault },
    #[serde(rename = "token-activated")]
    Activated,
    /// After doubt, and to read it back.
    #[serde(rename = "token-looked-for")]
    LookedFor {
        stands: nouns::TokenStands,
        /// As the tenant lists it at its person.
        token: Option<nouns::TokenFacts>,
    },
    #[serde(rename = "token-taken-back")]
    TakenBack,
}

impl Fact {
    /// The step whose success this fact tells; `None` for what a person answers and for what happens
    /// to the session. A key is also inserted without a step.
    pub fn step(&self) -> Option<Step> {
        Some(match self {
            Self::Session(_)
            | Self::Person(Person::Chosen { .. } | Person::IdentityChecked { .. })
            | Self::OldMethod(OldMethod::Told { .. } | OldMethod::Chosen { .. })
            | Self::Readiness(Readiness::SecondOperatorConfirmed { .. })
            | Self::Pass(Pass::Shown)
            | Self::Registration(Registration::Named { .. })
            | Self::SignIn(SignIn::LogChecked { .. })
            | Self::Key(Key::PinTyped | Key::TakenOut)
            | Self::Activation(Activation::ReceiptConfirmed { .. } | Activation::CodeWrong)
            | Self::Token(
                Token::Named { .. } | Token::CodeTyped { .. } | Token::CodeWrong { .. },
            )
            | Self::Letter(_) => return None,
            Self::Readiness(Readiness::Found { .. }) => Step::CheckReadiness,
            Self::Pass(Pass::Issued { .. }) => Step::IssuePass,
            Self::Pass(Pass::Recalled { .. }) => Step::RecallPass,
            Self::Pass(Pass::Revoked { .. }) => Step::RevokePass,
            Self::Key(Key::Inserted { .. }) => Step::ChooseKey,
            Self::Key(Key::Read { .. }) => Step::ReadKey,
            Self::Key(Key::Judged { .. }) => Step::JudgeKey,
            Self::Key(Key::PinSet) => Step::SetPin,
            Self::Key(Key::PinChecked) => Step::CheckPin,
            Self::Key(Key::LookedInside { .. }) => Step::LookInside,
            Self::Key(Key::Reset) => Step::ResetKey,
            Self::Key(Key::Released) => Step::ReleaseKey,
            Self::Fingers(Fingers::Listed { .. }) => Step::ListFingers,
            Self::Fingers(Fingers::Enrolled { .. }) => Step::EnrolFinger,
            Self::Fingers(Fingers::Removed { .. }) => Step::RemoveFingers,
            Self::Credential(Credential::OptionsFetched { .. }) => Step::FetchOptions,
            Self::Credential(Credential::Made { .. }) => Step::MakeCredential,
            Self::Credential(Credential::AttestationChecked { .. }) => Step::CheckAttestation,
            Self::Credential(Credential::Erased { .. }) => Step::EraseCredential,
            Self::Registration(Registration::Registered { .. }) => Step::Register,
            Self::Registration(Registration::LookedFor { .. }) => Step::LookForMethod,
            Self::Registration(Registration::ReadBack { .. }) => Step::ReadBack,
            Self::Registration(Registration::Removed) => Step::RemoveMethod,
            Self::SignIn(SignIn::SelfTested { .. }) => Step::SelfTest,
            Self::SignIn(SignIn::Proved { .. }) => Step::ProveSignIn,
            Self::OwnMethod(OwnMethod::PageClosed) => Step::OpenOwnPage,
            Self::OwnMethod(OwnMethod::Found { .. }) => Step::LookForOwnMethod,
            Self::Person(Person::SignedIn { .. }) => Step::ProveIdentity,
            Self::OldMethod(OldMethod::Listed { .. }) => Step::ListMethods,
            Self::OldMethod(OldMethod::Removed { .. }) => Step::RemoveOldMethod,
            Self::OldMethod(OldMethod::SessionsEnded) => Step::EndSessions,
            Self::OldMethod(OldMethod::OtherPassRevoked { .. }) => Step::RevokeOtherPass,
            Self::Notice(Notice::Sent { .. } | Notice::NotSent { .. }) => Step::SendNotice,
            Self::Prepared(Prepared::PinSealed { .. }) => Step::SealPin,
            Self::Prepared(Prepared::PinUnsealed) => Step::UnsealPin,
            Self::Prepared(Prepared::PinChangeForced { .. }) => Step::ForcePinChange,
            Self::Prepared(Prepared::RegistrationSealed { .. }) => Step::SealRegistration,
            Self::Activation(Activation::Found { .. }) => Step::FindPrepared,
            Self::Token(Token::Found { .. }) => Step::FindToken,
            Self::Token(Token::Activated) => Step::ActivateToken,
            Self::Token(Token::LookedFor { .. }) => Step::LookForToken,
            Self::Token(Token::TakenBack) => Step::TakeTokenBack,
        })
    }
}

macro_rules! from_group {
    ($($group:ident),*) => {$(
        impl From<$group> for Fact {
            fn from(it: $group) -> Self {
                Self::$group(it)
            }
        }
    )*};
}

from_group!(
    Session,
    Person,
    Readiness,
    Pass,
    Key,
    Fingers,
    Credential,
    Registration,
    SignIn,
    OwnMethod,
    OldMethod,
    Notice,
    Prepared,
    Activation,
    Letter,
    Token
);
