//! `next`: from what has happened to what is to be done. Also the table that says, for every step,
//! what an interrupted one means and how a finished one is taken back.
//! Pure; the time comes in as a value.

use serde::{Deserialize, Serialize};

use super::nouns::{
    Blocker, Inside, KeyFacts, KeyPin, KeyReason, KeyTrouble, Outcome, TenantTrouble, Theirs,
    Timestamp, Trouble, Verdict,
};
use super::policy::PinRules;
use super::reset::Resetting;
use super::{AtHand, Ceremony, Leaving, Pin, Stage, Standing};

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
    LookForOwnKey,
    RevokePass,
    EraseCredential,
    RemoveMethod,
    ReleaseKey,
}

/// What it means that a step began and no outcome was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InDoubt {
    /// It reads, or doing it twice is the same as once.
    Again,
    /// A pass created since the intent is ours: delete it, then issue again.
    RecallPass,
    /// Nobody knows whether the PIN was set: read the key, and let the person type it.
    AskForPin,
    /// A second credential for the same person replaces the first on the key (CTAP 2.1, 6.1.2),
    /// so the step is done again; on the way out it is looked for and erased.
    AgainOrErase,
    /// Never post blind: list the methods and look for the credential id.
    LookForMethod,
    /// Read the key: one that had a PIN and has none was reset.
    ReadKey,
}

/// How a finished step is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    Nothing,
    By(Step),
    /// The key is kept back at the desk until somebody resets it.
    SetKeyAside,
}

impl Step {
    /// Every step that there is, in the order of an onboarding; the way back comes last.
    pub const ALL: [Self; 23] = [
        Self::CheckReadiness,
        Self::IssuePass,
        Self::RecallPass,
        Self::ChooseKey,
        Self::ReadKey,
        Self::JudgeKey,
        Self::SetPin,
        Self::CheckPin,
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
        Self::LookForOwnKey,
        Self::RevokePass,
        Self::EraseCredential,
        Self::RemoveMethod,
        Self::ReleaseKey,
    ];

    /// What an interrupted step means, and how a finished one is taken back: side by side, so that
    /// nobody adds one without the other.
    pub const fn in_doubt_and_undo(self) -> (InDoubt, Undo) {
        match self {
            Self::CheckReadiness
            | Self::ChooseKey
            | Self::ReadKey
            | Self::JudgeKey
            | Self::CheckPin
            | Self::FetchOptions
            | Self::LookInside
            | Self::CheckAttestation
            | Self::LookForMethod
            | Self::ReadBack
            | Self::SelfTest
            | Self::ProveSignIn
            | Self::LookForOwnKey
            | Self::RecallPass
            | Self::RevokePass
            | Self::EraseCredential
            | Self::RemoveMethod
            | Self::ReleaseKey => (InDoubt::Again, Undo::Nothing),
            Self::IssuePass => (InDoubt::RecallPass, Undo::By(Self::RevokePass)),
            Self::SetPin => (InDoubt::AskForPin, Undo::SetKeyAside),
            // What a reset takes is gone: that is why it is decided twice.
            Self::ResetKey => (InDoubt::ReadKey, Undo::Nothing),
            Self::MakeCredential => (InDoubt::AgainOrErase, Undo::By(Self::EraseCredential)),
            Self::Register => (InDoubt::LookForMethod, Undo::By(Self::RemoveMethod)),
        }
    }

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
            Self::LookForOwnKey => "step-look-for-own-key",
            Self::RevokePass => "step-revoke-pass",
            Self::EraseCredential => "step-erase-credential",
            Self::RemoveMethod => "step-remove-method",
            Self::ReleaseKey => "step-release-key",
        }
    }

    /// The person must touch the key for it.
    pub const fn needs_touch(self) -> bool {
        matches!(
            self,
            Self::ChooseKey
                | Self::ResetKey
                | Self::MakeCredential
                | Self::SelfTest
                | Self::ProveSignIn
        )
    }
}

/// Something that only a person can answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    WhoIsIt,
    CheckIdentity,
    NotReady {
        blockers: Vec<Blocker>,
    },
    /// The person is protected: another operator signs in and confirms it.
    SecondOperator {
        protected_by: Vec<String>,
    },
    /// Somebody else's pass is alive and would be replaced.
    ReplacePass,
    /// The person registers a key on the tenant's own page.
    RegisterYourself {
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
    /// The key may be registered, and these authentication strengths would stop it at sign-in.
    StoppedAtSignIn {
        strengths: Vec<String>,
    },
    ChoosePin {
        rules: PinRules,
    },
    TypePin,
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
    /// On the way out: the key has a PIN, or perhaps a credential, and stays at the desk.
    SetKeyAside,
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
    /// The operator signs in, and then it is tried again.
    SignInAgain,
    RetypePin,
    UseThisKey,
    AnotherKey,
    ReplacePass,
    /// The person says that they are done.
    KeyIsRegistered,
    /// Of several keys, the one that is touched.
    ChooseByTouch,
    UseAsItIs,
    ResetKey,
    LookInside,
    LoseContents,
    ResetForGood,
    KeepKey,
    SetKeyAside,
    /// Leave it as it is: it is named in the record.
    LeaveIt,
    GiveUp,
}

impl Way {
    /// The id of the button's words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TryAgain => "way-try-again",
            Self::SignInAgain => "way-sign-in-again",
            Self::RetypePin => "way-retype-pin",
            Self::UseThisKey => "way-use-this-key",
            Self::AnotherKey => "way-another-key",
            Self::ReplacePass => "way-replace-pass",
            Self::KeyIsRegistered => "way-key-is-registered",
            Self::ChooseByTouch => "way-choose-by-touch",
            Self::UseAsItIs => "way-use-as-it-is",
            Self::ResetKey => "way-reset-key",
            Self::LookInside => "way-look-inside",
            Self::LoseContents => "way-lose-contents",
            Self::ResetForGood => "way-reset-for-good",
            Self::KeepKey => "way-keep-key",
            Self::SetKeyAside => "way-set-key-aside",
            Self::LeaveIt => "way-leave-it",
            Self::GiveUp => "way-give-up",
        }
    }

    /// What is lost by it does not come back.
    pub const fn is_for_good(self) -> bool {
        matches!(self, Self::LoseContents | Self::ResetForGood)
    }
}

impl Ceremony {
    /// What is to be done, given everything that has happened. The same after a crash as before.
    pub fn next(&self, now: Timestamp) -> Next {
        if let Some(outcome) = &self.outcome {
            return Next::Done(outcome.clone());
        }
        if let Some((step, trouble)) = &self.trouble {
            return Next::Ask(Question::Trouble { step: *step, trouble: trouble.clone() });
        }
        if let Some(next) = self.next_of_reset() {
            return next;
        }
        match self.leaving {
            Leaving::No if self.is_own_account() => {
                Next::Ask(Question::NotReady { blockers: vec![Blocker::OwnAccount] })
            }
            Leaving::No => match self.asks_for_second_operator() {
                Some(question) => Next::Ask(question),
                None => self.forward(now),
            },
            Leaving::Key => self.back_from_key().unwrap_or(Next::Do(Step::ReleaseKey)),
            Leaving::Session => self
                .back_from_key()
                .or_else(|| self.back_from_pass())
                .unwrap_or_else(|| Next::Done(Outcome::Abandoned { left: self.left.clone() })),
        }
    }

    /// What a person can do about the question that is asked, the best way first.
    pub fn ways(&self, question: &Question) -> Vec<Way> {
        let on_the_way_out = self.leaving != Leaving::No;
        let mut ways = match question {
            Question::WhoIsIt | Question::CheckIdentity | Question::SecondOperator { .. } => vec![],
            Question::NotReady { .. } => vec![Way::TryAgain],
            Question::ReplacePass => vec![Way::ReplacePass],
            Question::RegisterYourself { .. } => vec![Way::KeyIsRegistered],
            Question::TypePin if self.resetting == Resetting::Looking => {
                let mut ways = self.and_reset(vec![]);
                ways.push(Way::KeepKey);
                ways
            }
            Question::InsertKey { .. } if on_the_way_out => vec![Way::LeaveIt],
            Question::TypePin | Question::ReplugKey { .. } if on_the_way_out => {
                self.and_reset(vec![Way::LeaveIt])
            }
            Question::InsertKey { .. } => vec![Way::ChooseByTouch],
            Question::KeyRefused { reasons }
                if reasons.iter().all(KeyReason::ends_with_a_reset) =>
            {
                self.and_reset(vec![Way::AnotherKey])
            }
            Question::ReplugKey { .. } | Question::TypePin => self.and_reset(vec![Way::AnotherKey]),
            Question::KeyRefused { .. } | Question::ChoosePin { .. } => vec![Way::AnotherKey],
            Question::StoppedAtSignIn { .. } => vec![Way::UseThisKey, Way::AnotherKey],
            Question::UsedKey { .. } => self.and_reset(vec![Way::UseAsItIs, Way::AnotherKey]),
            Question::ResetKey { can_look: true, .. } => {
                vec![Way::LookInside, Way::LoseContents, Way::KeepKey]
            }
            Question::ResetKey { can_look: false, .. } => vec![Way::LoseContents, Way::KeepKey],
            Question::ResetForGood if self.may_reset() => vec![Way::ResetForGood, Way::KeepKey],
            Question::ResetForGood => vec![Way::KeepKey],
            Question::ReplugToReset { .. } => vec![Way::KeepKey],
            Question::SetKeyAside => self.and_reset(vec![Way::SetKeyAside]),
            Question::Trouble { step, trouble } => self.ways_out_of(*step, trouble),
        };
        if self.leaving != Leaving::Session {
            ways.push(Way::GiveUp);
        }
        ways
    }

    fn and_reset(&self, mut ways: Vec<Way>) -> Vec<Way> {
        if self.may_reset() {
            ways.push(Way::ResetKey);
        }
        ways
    }

    fn ways_out_of(&self, step: Step, trouble: &Trouble) -> Vec<Way> {
        let on_the_way_out = self.leaving != Leaving::No;
        if step == Step::ResetKey {
            return vec![Way::TryAgain, Way::KeepKey];
        }
        let mut ways = match trouble {
            Trouble::Key(
                KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused | KeyTrouble::PinNotSet,
            ) => vec![Way::RetypePin],
            Trouble::Key(KeyTrouble::PinBlocked) if self.may_reset() => vec![],
            Trouble::Key(
                KeyTrouble::PinBlocked
                | KeyTrouble::PinMustChange
                | KeyTrouble::Excluded
                | KeyTrouble::StoreFull
                | KeyTrouble::NotFido2
                | KeyTrouble::NotProtected
                | KeyTrouble::Unsupported,
            )
            | Trouble::Attestation(_)
                if !on_the_way_out =>
            {
                vec![]
            }
            Trouble::Tenant(TenantTrouble::SignInEnded { .. }) => vec![Way::SignInAgain],
            _ => vec![Way::TryAgain],
        };
        // A key can be swapped for another as long as nothing of it is in the tenant.
        let about_the_key =
            matches!(trouble, Trouble::Key(_) | Trouble::Attestation(_)) && step != Step::ChooseKey;
        if about_the_key && !on_the_way_out && self.method == Standing::No {
            ways.push(Way::AnotherKey);
        }
        if self.reset_helps(step, trouble) {
            ways.push(Way::ResetKey);
        }
        // A method that stands is left only with the whole session: another key would be a second.
        let about_the_method = matches!(step, Step::RemoveMethod | Step::LookForMethod);
        let can_be_left = match self.leaving {
            Leaving::No => step == Step::RevokePass,
            Leaving::Key => !about_the_method,
            Leaving::Session => true,
        };
        if can_be_left {
            ways.push(Way::LeaveIt);
        }
        ways
    }

    fn forward(&self, now: Timestamp) -> Next {
        match self.stage {
            Stage::Person => Next::Ask(Question::WhoIsIt),
            Stage::Identity => Next::Ask(Question::CheckIdentity),
            Stage::Readiness => match &self.readiness {
                None => Next::Do(Step::CheckReadiness),
                Some(it) => Next::Ask(Question::NotReady { blockers: self.blockers_of(it) }),
            },
            Stage::Pass => match self.pass {
                Standing::InDoubt { .. } => Next::Do(Step::RecallPass),
                Standing::No if self.foreign_pass_in_the_way() => Next::Ask(Question::ReplacePass),
                Standing::No | Standing::Yes => Next::Do(Step::IssuePass),
            },
            Stage::OwnKey => self.at_own_registration(),
            Stage::Key => self.at_the_key(Step::FetchOptions),
            Stage::Make if self.options_are_stale(now) => self.at_the_key(Step::FetchOptions),
            Stage::Make if self.is_in_use() && self.inside.is_none() => {
                self.at_the_key(Step::LookInside)
            }
            Stage::Make => match self.about_what_is_inside() {
                Some(question) => Next::Ask(question),
                None => self.at_the_key(Step::MakeCredential),
            },
            Stage::Attest => Next::Do(Step::CheckAttestation),
            Stage::Register => match self.method {
                Standing::InDoubt { .. } => Next::Do(Step::LookForMethod),
                Standing::No | Standing::Yes => Next::Do(Step::Register),
            },
            Stage::ReadBack => Next::Do(Step::ReadBack),
            Stage::SelfTest => self.at_the_key(Step::SelfTest),
            Stage::SignIn => Next::Do(Step::ProveSignIn),
            Stage::Revoke => match self.pass {
                Standing::No => Next::Done(self.good_end()),
                Standing::Yes | Standing::InDoubt { .. } => Next::Do(Step::RevokePass),
            },
        }
    }

    /// A step at the key needs the key inserted, read, allowed, and its PIN at hand.
    pub(super) fn at_the_key(&self, step: Step) -> Next {
        let key = match (self.key_at_hand, &self.key) {
            (AtHand::Read, Some(key)) => key,
            (AtHand::Inserted | AtHand::Read, _) => return Next::Do(Step::ReadKey),
            (AtHand::Out, _) if self.replug => {
                let device = self.device.clone().unwrap_or_default();
                return Next::Ask(Question::ReplugKey { device, tries_left: self.pin_tries });
            }
            (AtHand::Out, _) if self.choosing => return Next::Do(Step::ChooseKey),
            (AtHand::Out, _) => {
                // On the way out the very key is wanted that was refused.
                let but_not = self.not_this_device.clone().filter(|_| self.leaving == Leaving::No);
                return Next::Ask(Question::InsertKey { but_not });
            }
        };
        if self.leaving == Leaving::No {
            match &self.verdict {
                None => return Next::Do(Step::JudgeKey),
                Some(Verdict::Refused { reasons }) if self.resetting == Resetting::No => {
                    return Next::Ask(Question::KeyRefused { reasons: reasons.clone() });
                }
                // Whoever thinks of a reset may look into a key that is refused.
                Some(Verdict::Refused { .. } | Verdict::Allowed { .. }) => {}
            }
            let strengths = self.strengths_to_warn_of();
            if let Some(strengths) = strengths.filter(|_| self.resetting == Resetting::No) {
                return Next::Ask(Question::StoppedAtSignIn { strengths });
            }
        }
        if key.pin_tries == Some(0) {
            let trouble = Trouble::Key(KeyTrouble::PinBlocked);
            return Next::Ask(Question::Trouble { step: Step::CheckPin, trouble });
        }
        let has_pin = key.pin != KeyPin::NotSet;
        match (self.pin, has_pin) {
            (Pin::NotHeld, true) => Next::Ask(Question::TypePin),
            (Pin::NotHeld, false) => Next::Ask(Question::ChoosePin { rules: self.pin_rules() }),
            (Pin::Typed, true) => Next::Do(Step::CheckPin),
            (Pin::Typed, false) => Next::Do(Step::SetPin),
            (Pin::Proven, _) => Next::Do(step),
        }
    }

    /// It came with a PIN, and can list what is on it.
    fn is_in_use(&self) -> bool {
        let can_list = |key: &KeyFacts| key.credential_management && key.pin == KeyPin::Set;
        self.pin_by_us == Standing::No
            && self.credential == Standing::No
            && self.key.as_ref().is_some_and(can_list)
    }

    fn about_what_is_inside(&self) -> Option<Question> {
        match self.inside? {
            Inside::Known { theirs: Theirs::Registered, .. } => {
                let trouble = Trouble::Key(KeyTrouble::Excluded);
                Some(Question::Trouble { step: Step::LookInside, trouble })
            }
            inside @ Inside::Known { passkeys: 1.., .. } if !self.used_as_it_is => {
                Some(Question::UsedKey { inside })
            }
            Inside::Known { .. } | Inside::Unknown => None,
        }
    }

    /// Takes back, last thing first, what stands at the key and in the tenant because of it.
    fn back_from_key(&self) -> Option<Next> {
        match self.method {
            Standing::InDoubt { .. } => return Some(Next::Do(Step::LookForMethod)),
            Standing::Yes => return Some(Next::Do(Step::RemoveMethod)),
            Standing::No => {}
        }
        if self.credential != Standing::No {
            return Some(self.at_the_key(Step::EraseCredential));
        }
        (self.pin_by_us != Standing::No || self.credential_left)
            .then_some(Next::Ask(Question::SetKeyAside))
    }

    fn back_from_pass(&self) -> Option<Next> {
        match self.pass {
            Standing::InDoubt { .. } => Some(Next::Do(Step::RecallPass)),
            Standing::Yes => Some(Next::Do(Step::RevokePass)),
            Standing::No => None,
        }
    }

    fn options_are_stale(&self, now: Timestamp) -> bool {
        /// The person must have time to touch before the challenge ends.
        const TIME_TO_TOUCH: jiff::SignedDuration = jiff::SignedDuration::from_secs(60);
        self.options_are_spent
            || self
                .options
                .as_ref()
                .is_none_or(|it| it.expires_at.duration_since(now) < TIME_TO_TOUCH)
    }

    /// Nobody sets up a key for themselves (Graph: no passes for oneself); another operator can.
    fn is_own_account(&self) -> bool {
        self.person.as_ref().is_some_and(|it| it.id.eq_ignore_ascii_case(&self.operator.id))
    }

    fn foreign_pass_in_the_way(&self) -> bool {
        !self.replace_pass && self.readiness.as_ref().is_some_and(|it| it.foreign_pass.is_some())
    }
}
