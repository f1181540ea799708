//! What can be next: a step to do, a question for a person, or the end; and the ways on that a person
//! can choose.

use serde::{Deserialize, Serialize};

use super::nouns::{
    Blocker, CannotActivate, CodeFault, FoundToken, IdentityCheck, Inside, KeyReason, KeyTrouble,
    KeyWarning, Listed, ListedPasskey, Loss, Outcome, SignInTrouble, TenantTrouble, Timestamp,
    Trouble,
};
use super::policy::PinRules;

/// What is to be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Do(Step),
    Ask(Question),
    Done(Outcome),
}

/// Work for the desk's hands. What it works on is in the ceremony.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    CheckReadiness,
    IssuePass,
    RecallPass,
    ChooseKey,
    ReadKey,
    JudgeKey,
    SetPin,
    CheckPin,
    ListFingers,
    EnrolFinger,
    FetchOptions,
    LookInside,
    ResetKey,
    MakeCredential,
    CheckAttestation,
    Register,
    LookForMethod,
    ReadBack,
    SelfTest,
    ProveSignIn,
    OpenOwnPage,
    LookForOwnMethod,
    ProveIdentity,
    ListMethods,
    RemoveOldMethod,
    EndSessions,
    RevokeOtherPass,
    SendNotice,
    RevokePass,
    RemoveFingers,
    EraseCredential,
    RemoveMethod,
    ReleaseKey,
    SealPin,
    UnsealPin,
    ForcePinChange,
    SealRegistration,
    FindPrepared,
    FindToken,
    ActivateToken,
    LookForToken,
    TakeTokenBack,
}

impl Step {
    /// Every step that there is, in the order of an onboarding; then those of a recovery alone, the
    /// notice, the way back, those of keys that are prepared and activated, and
    /// those of a token.
    pub const ALL: [Self; 42] = [
        Self::CheckReadiness,
        Self::IssuePass,
        Self::RecallPass,
        Self::ChooseKey,
        Self::ReadKey,
        Self::JudgeKey,
        Self::SetPin,
        Self::CheckPin,
        Self::ListFingers,
        Self::EnrolFinger,
        Self::FetchOptions,
        Self::LookInside,
        Self::ResetKey,
        Self::MakeCredential,
        Self::CheckAttestation,
        Self::Register,
        Self::LookForMethod,
        Self::ReadBack,
        Self::SelfTest,
        Self::ProveSignIn,
        Self::OpenOwnPage,
        Self::LookForOwnMethod,
        Self::ProveIdentity,
        Self::ListMethods,
        Self::RemoveOldMethod,
        Self::EndSessions,
        Self::RevokeOtherPass,
        Self::SendNotice,
        Self::RevokePass,
        Self::RemoveFingers,
        Self::EraseCredential,
        Self::RemoveMethod,
        Self::ReleaseKey,
        Self::SealPin,
        Self::UnsealPin,
        Self::ForcePinChange,
        Self::SealRegistration,
        Self::FindPrepared,
        Self::FindToken,
        Self::ActivateToken,
        Self::LookForToken,
        Self::TakeTokenBack,
    ];

    /// The id of the sentence that is shown while the step runs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::CheckReadiness => "step-check-readiness",
            Self::IssuePass => "step-issue-pass",
            Self::RecallPass => "step-recall-pass",
            Self::ChooseKey => "step-choose-key",
            Self::ReadKey => "step-read-key",
            Self::JudgeKey => "step-judge-key",
            Self::SetPin => "step-set-pin",
            Self::CheckPin => "step-check-pin",
            Self::ListFingers => "step-list-fingers",
            Self::EnrolFinger => "step-enrol-finger",
            Self::FetchOptions => "step-fetch-options",
            Self::LookInside => "step-look-inside",
            Self::ResetKey => "step-reset-key",
            Self::MakeCredential => "step-make-credential",
            Self::CheckAttestation => "step-check-attestation",
            Self::Register => "step-register",
            Self::LookForMethod => "step-look-for-method",
            Self::ReadBack => "step-read-back",
            Self::SelfTest => "step-self-test",
            Self::ProveSignIn => "step-prove-sign-in",
            Self::OpenOwnPage => "step-open-own-page",
            Self::LookForOwnMethod => "step-look-for-own-method",
            Self::ProveIdentity => "step-prove-identity",
            Self::ListMethods => "step-list-methods",
            Self::RemoveOldMethod => "step-remove-old-method",
            Self::EndSessions => "step-end-sessions",
            Self::RevokeOtherPass => "step-revoke-other-pass",
            Self::SendNotice => "step-send-notice",
            Self::RevokePass => "step-revoke-pass",
            Self::RemoveFingers => "step-remove-fingers",
            Self::EraseCredential => "step-erase-credential",
            Self::RemoveMethod => "step-remove-method",
            Self::ReleaseKey => "step-release-key",
            Self::SealPin => "step-seal-pin",
            Self::UnsealPin => "step-unseal-pin",
            Self::ForcePinChange => "step-force-pin-change",
            Self::SealRegistration => "step-seal-registration",
            Self::FindPrepared => "step-find-prepared",
            Self::FindToken => "step-find-token",
            Self::ActivateToken => "step-activate-token",
            Self::LookForToken => "step-look-for-token",
            Self::TakeTokenBack => "step-take-token-back",
        }
    }

    /// With this trouble the tenant says that the desk may not register a key for this person,
    /// whichever key it is. Graph documents no code for it: a cloud without the call has no such
    /// segment (400), and an owner of a role-assignable group or a member of a restricted unit is
    /// protected (403). A 400 to the registration itself can be about the key, and does not say so.
    pub fn is_refused_for_others(self, trouble: &Trouble) -> bool {
        match trouble {
            Trouble::Tenant(TenantTrouble::NotPermitted { .. }) => {
                matches!(self, Self::FetchOptions | Self::Register)
            }
            Trouble::Tenant(TenantTrouble::Refused { .. }) => self == Self::FetchOptions,
            _ => false,
        }
    }

    /// The person must touch the key for it.
    pub const fn needs_touch(self) -> bool {
        matches!(
            self,
            Self::ChooseKey
                | Self::ResetKey
                | Self::EnrolFinger
                | Self::MakeCredential
                | Self::SelfTest
                | Self::ProveSignIn
                | Self::ProveIdentity
        )
    }
}

/// Something that only a person can answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    WhoIsIt,
    CheckIdentity,
    /// After a loss: what became of the old key?
    WhatHappened,
    /// After a loss two proofs are asked for, one after the other.
    ProveIdentity {
        /// Those that count and were not given yet.
        offered: Vec<IdentityCheck>,
        had: Option<IdentityCheck>,
    },
    /// Which of the person's passkeys was on the old key?
    WhichKey {
        loss: Loss,
        listed: Listed,
    },
    /// The second look before its removal: by all that is known of it.
    RemoveOldKey {
        loss: Loss,
        key: ListedPasskey,
    },
    /// The key in hand is not of the model of the one that was named as blocked.
    NotTheOldKey {
        key: ListedPasskey,
    },
    NotReady {
        blockers: Vec<Blocker>,
    },
    /// The person is protected: another operator signs in and confirms it.
    SecondOperator {
        protected_by: Vec<String>,
    },
    /// Somebody else's pass is alive and would be replaced.
    ReplacePass,
    /// The key is registered, and the pass that was asked for is alive: does it stay?
    LeavePass {
        until: Timestamp,
    },
    /// The tenant lets nobody register a key for this person: they can do it themself.
    NotForOthers {
        step: Step,
        trouble: Trouble,
    },
    /// The person registers a key on the tenant's own page.
    RegisterYourself {
        looked_in_vain: bool,
    },
    /// The person programs a token, and adds it on the tenant's own page as an authenticator app.
    ProgramToken {
        looked_in_vain: bool,
    },
    InsertKey {
        but_not: Option<String>,
    },
    /// Two wrong PINs in a row: the key must be without power before it hears a third.
    ReplugKey {
        device: String,
        tries_left: Option<u32>,
    },
    KeyRefused {
        reasons: Vec<KeyReason>,
    },
    /// The key may be used, and this must be known first.
    KeyWarned {
        warnings: Vec<KeyWarning>,
    },
    ChoosePin {
        rules: PinRules,
    },
    TypePin,
    /// The key can recognise a finger: the person may add one, or another one.
    OfferFinger {
        /// How many were on the key when it came.
        before: usize,
        /// How many were added in this session.
        enrolled: u32,
        /// Why the last try did not add one.
        failed: Option<KeyTrouble>,
    },
    /// The key holds passkeys already.
    UsedKey {
        inside: Inside,
    },
    /// The first of two decisions: what a reset takes away. `None`: nobody has looked.
    ResetKey {
        inside: Option<Inside>,
        can_look: bool,
    },
    /// The second, which names the key.
    ResetForGood,
    /// A key resets only in its first ten seconds with power (CTAP 2.1, 6.6).
    ReplugToReset {
        device: String,
    },
    /// A key that was found: it is shown whose it is. It is taken out, or erased.
    FoundKey,
    /// On the way out: the key has a PIN, or perhaps a credential, and stays at the desk.
    SetKeyAside,
    /// Before the end: the key goes with its person, or stays with the operator.
    TakeKeyOut {
        device: String,
        /// The session is taken back.
        leaving: bool,
    },
    /// The sign-in failed, and the key was tested: it is not at fault.
    KeyWorks {
        trouble: SignInTrouble,
    },
    /// Is the prepared key with its person? Answered by how that was confirmed, or by the code of the
    /// hand-over sheet.
    ConfirmReceipt {
        /// How many wrong codes are still borne; 0: only the other ways count.
        codes_left: u32,
    },
    CannotActivate {
        why: CannotActivate,
    },
    /// By its serial number.
    WhichToken {
        /// Why the last one that was named cannot be given.
        refused: Option<FoundToken>,
    },
    /// The person reads it from the token.
    TypeCode {
        /// What was wrong with the last one.
        fault: Option<CodeFault>,
    },
    Trouble {
        step: Step,
        trouble: Trouble,
    },
}

/// A way on that a person can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    TryAgain,
    /// In spite of what may stand in the way.
    GoOn,
    /// The operator signs in, and then it is tried again.
    SignInAgain,
    RetypePin,
    /// It is somebody else: nothing was done for this one yet.
    AnotherPerson,
    UseThisKey,
    AnotherKey,
    ReplacePass,
    /// The person sets up a device with a pass.
    IssuePass,
    /// It stays until it ends by itself.
    LeavePass,
    TakePassBack,
    /// The person registers the key, with a pass.
    SelfRegister,
    /// The person says that they are done.
    KeyIsRegistered,
    /// In the place of one that the tenant has: the person programs it, as an authenticator app.
    ProgramToken,
    /// The person's own page, in a browser at this desk.
    OpenOwnPage,
    /// The person says that they are done.
    TokenIsProgrammed,
    /// Of several keys, the one that is touched.
    ChooseByTouch,
    UseAsItIs,
    EnrolFinger,
    /// Without a finger.
    SkipFinger,
    FingersDone,
    ResetKey,
    LookInside,
    LoseContents,
    ResetForGood,
    KeepKey,
    SetKeyAside,
    /// The key works, and the receipt says that the sign-in was not proved.
    DoWithoutSignIn,
    /// The person signs in with a method that they still have.
    ProveBySignIn,
    AskSecondOperator,
    AnotherProof,
    /// The old key is not among what the tenant lists.
    NotInTheList,
    RemoveNow,
    RemoveAfterProof,
    RemoveBeforeReset,
    /// The one that was named is not the old key.
    AnotherOldKey,
    /// Another token than the one that was named.
    AnotherToken,
    /// The desk does not see it go; the operator does.
    KeyIsOut,
    /// Leave it as it is: it is named in the record.
    LeaveIt,
    GiveUp,
}

impl Way {
    /// Every way that there is.
    pub const ALL: [Self; 40] = [
        Self::TryAgain,
        Self::GoOn,
        Self::SignInAgain,
        Self::RetypePin,
        Self::AnotherPerson,
        Self::UseThisKey,
        Self::AnotherKey,
        Self::ReplacePass,
        Self::IssuePass,
        Self::LeavePass,
        Self::TakePassBack,
        Self::SelfRegister,
        Self::KeyIsRegistered,
        Self::ProgramToken,
        Self::OpenOwnPage,
        Self::TokenIsProgrammed,
        Self::ChooseByTouch,
        Self::UseAsItIs,
        Self::EnrolFinger,
        Self::SkipFinger,
        Self::FingersDone,
        Self::ResetKey,
        Self::LookInside,
        Self::LoseContents,
        Self::ResetForGood,
        Self::KeepKey,
        Self::SetKeyAside,
        Self::DoWithoutSignIn,
        Self::ProveBySignIn,
        Self::AskSecondOperator,
        Self::AnotherProof,
        Self::NotInTheList,
        Self::RemoveNow,
        Self::RemoveAfterProof,
        Self::RemoveBeforeReset,
        Self::AnotherOldKey,
        Self::AnotherToken,
        Self::KeyIsOut,
        Self::LeaveIt,
        Self::GiveUp,
    ];

    /// The id of the button's words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TryAgain => "way-try-again",
            Self::GoOn => "way-go-on",
            Self::SignInAgain => "way-sign-in-again",
            Self::RetypePin => "way-retype-pin",
            Self::AnotherPerson => "way-another-person",
            Self::UseThisKey => "way-use-this-key",
            Self::AnotherKey => "way-another-key",
            Self::ReplacePass => "way-replace-pass",
            Self::IssuePass => "way-issue-pass",
            Self::LeavePass => "way-leave-pass",
            Self::TakePassBack => "way-take-pass-back",
            Self::SelfRegister => "way-self-register",
            Self::KeyIsRegistered => "way-key-is-registered",
            Self::ProgramToken => "way-program-token",
            Self::OpenOwnPage => "way-open-own-page",
            Self::TokenIsProgrammed => "way-token-is-programmed",
            Self::ChooseByTouch => "way-choose-by-touch",
            Self::UseAsItIs => "way-use-as-it-is",
            Self::EnrolFinger => "way-enrol-finger",
            Self::SkipFinger => "way-skip-finger",
            Self::FingersDone => "way-fingers-done",
            Self::ResetKey => "way-reset-key",
            Self::LookInside => "way-look-inside",
            Self::LoseContents => "way-lose-contents",
            Self::ResetForGood => "way-reset-for-good",
            Self::KeepKey => "way-keep-key",
            Self::SetKeyAside => "way-set-key-aside",
            Self::DoWithoutSignIn => "way-do-without-sign-in",
            Self::ProveBySignIn => "way-prove-by-sign-in",
            Self::AskSecondOperator => "way-ask-second-operator",
            Self::AnotherProof => "way-another-proof",
            Self::NotInTheList => "way-not-in-the-list",
            Self::RemoveNow => "way-remove-now",
            Self::RemoveAfterProof => "way-remove-after-proof",
            Self::RemoveBeforeReset => "way-remove-before-reset",
            Self::AnotherOldKey => "way-another-old-key",
            Self::AnotherToken => "way-another-token",
            Self::KeyIsOut => "way-key-is-out",
            Self::LeaveIt => "way-leave-it",
            Self::GiveUp => "way-give-up",
        }
    }

    /// What is lost by it does not come back.
    pub const fn is_for_good(self) -> bool {
        matches!(self, Self::LoseContents | Self::ResetForGood | Self::RemoveNow)
    }
}
