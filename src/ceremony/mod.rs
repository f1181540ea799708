//! A ceremony is a list of facts. `apply` takes the next fact in, `next` says what is to be done.
//! Pure: no async, no clock, no files, no network, no egui, no secrets. It imports nothing of ours.

pub mod fact;
pub mod next;
pub mod policy;
pub mod receipt;
pub mod trouble;

#[cfg(test)]
mod tests;

use fact::{
    Attestation, CeremonyId, CreationOptions, Fact, IdentityCheck, KeyFacts, Method, Operator,
    Pass, PassEnding, Person, Purpose, Readiness, Registration, SelfTest, SignInProof, Timestamp,
    Verdict,
};
use next::{Left, Outcome, Step, Way};
use policy::{PinRules, blockers};
use trouble::{KeyTrouble, TenantTrouble, Trouble};

/// Everything that has happened so far, as meaning. Made by `open` and changed by `apply` alone.
#[derive(Clone, Debug)]
pub struct Ceremony {
    pub id: CeremonyId,
    pub opened_at: Timestamp,
    pub purpose: Purpose,
    pub operator: Operator,
    pub desk: String,
    pub person: Option<Person>,
    pub identity: Option<IdentityCheck>,
    pub readiness: Option<Readiness>,
    pub issued_pass: Option<Pass>,
    pub pass_ending: PassEnding,
    pub key: Option<KeyFacts>,
    pub verdict: Option<Verdict>,
    pub options: Option<CreationOptions>,
    pub registration: Option<Registration>,
    pub attestation: Option<Attestation>,
    pub registered: Option<Method>,
    pub self_test: Option<SelfTest>,
    pub proof: Option<SignInProof>,
    pub outcome: Option<Outcome>,
    pub finished_at: Option<Timestamp>,

    stage: Stage,
    trouble: Option<(Step, Trouble)>,
    leaving: Leaving,
    left: Vec<Left>,
    // What this ceremony has brought into the world.
    pass: Standing,
    pin_by_us: Standing,
    credential: Standing,
    method: Standing,
    /// As it was before the step that began last.
    before_step: Standing,
    // What is at hand right now.
    key_at_hand: AtHand,
    pin: Pin,
    desk_minimum_pin_length: u32,
    not_this_device: Option<String>,
    options_are_spent: bool,
    replace_pass: bool,
    credential_left: bool,
}

/// How far the way forward has come: what is due next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Person,
    Identity,
    Readiness,
    Pass,
    Key,
    Make,
    Attest,
    Register,
    ReadBack,
    SelfTest,
    SignIn,
    Revoke,
}

/// The chapters that a person sees in the rail; the last is the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    FindPerson,
    Readiness,
    AccessPass,
    InsertKey,
    ChoosePin,
    TouchKey,
    VerifySignIn,
    Receipt,
}

impl Chapter {
    pub const ALL: [Self; 8] = [
        Self::FindPerson,
        Self::Readiness,
        Self::AccessPass,
        Self::InsertKey,
        Self::ChoosePin,
        Self::TouchKey,
        Self::VerifySignIn,
        Self::Receipt,
    ];

    /// The id of the chapter's title.
    pub const fn word(self) -> &'static str {
        match self {
            Self::FindPerson => "chapter-find-person",
            Self::Readiness => "chapter-readiness",
            Self::AccessPass => "chapter-access-pass",
            Self::InsertKey => "chapter-insert-key",
            Self::ChoosePin => "chapter-choose-pin",
            Self::TouchKey => "chapter-touch-key",
            Self::VerifySignIn => "chapter-verify-sign-in",
            Self::Receipt => "chapter-receipt",
        }
    }
}

/// Whether something of ours stands in the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    No,
    /// The desk had its hand out and does not know.
    InDoubt {
        since: Timestamp,
    },
    Yes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaving {
    No,
    /// This key is given back; the session goes on with another.
    Key,
    Session,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AtHand {
    Out,
    Inserted,
    /// Inserted, and `key` tells of this very insertion.
    Read,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pin {
    NotHeld,
    Typed,
    /// The key took it.
    Proven,
}

/// The fact does not belong here. The ceremony is unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{fact} cannot follow at this point of the ceremony")]
pub struct OutOfOrder {
    pub fact: String,
}

impl Ceremony {
    /// # Errors
    /// Where the first fact is not `Opened`.
    pub fn open(
        id: CeremonyId,
        at: Timestamp,
        first: Fact,
        desk_minimum_pin_length: u32,
    ) -> Result<Self, OutOfOrder> {
        let Fact::Opened { purpose, operator, desk } = first else {
            return Err(out(&first));
        };
        Ok(Self {
            id,
            opened_at: at,
            purpose,
            operator,
            desk,
            person: None,
            identity: None,
            readiness: None,
            issued_pass: None,
            pass_ending: PassEnding::NeverIssued,
            key: None,
            verdict: None,
            options: None,
            registration: None,
            attestation: None,
            registered: None,
            self_test: None,
            proof: None,
            outcome: None,
            finished_at: None,
            stage: Stage::Person,
            trouble: None,
            leaving: Leaving::No,
            left: Vec::new(),
            pass: Standing::No,
            pin_by_us: Standing::No,
            credential: Standing::No,
            method: Standing::No,
            before_step: Standing::No,
            key_at_hand: AtHand::Out,
            pin: Pin::NotHeld,
            desk_minimum_pin_length,
            not_this_device: None,
            options_are_spent: false,
            replace_pass: false,
            credential_left: false,
        })
    }

    /// Takes in what happened. One match, and no fact without an arm.
    ///
    /// # Errors
    /// Where the fact cannot follow here; the ceremony is then unchanged.
    pub fn apply(&mut self, at: Timestamp, fact: Fact) -> Result<(), OutOfOrder> {
        if self.outcome.is_some() {
            return Err(out(&fact));
        }
        let stage = self.stage;
        match fact {
            Fact::Began { step } => self.began(step, at),
            Fact::Failed { step, trouble } => self.failed(step, trouble),
            Fact::Chose { way } => self.chose(way),
            Fact::Resumed => self.resumed(),

            // ── The person and the tenant ──
            Fact::PersonChosen { person } if stage == Stage::Person => {
                self.person = Some(person);
                self.stage = Stage::Identity;
            }
            Fact::IdentityChecked { by } if stage == Stage::Identity => {
                self.identity = Some(by);
                self.stage = Stage::Readiness;
            }
            Fact::ReadinessFound { readiness } if stage == Stage::Readiness => {
                if blockers(&readiness).is_empty() {
                    self.stage = Stage::Pass;
                }
                self.readiness = Some(readiness);
            }
            Fact::PassIssued { pass } if stage == Stage::Pass => {
                self.issued_pass = Some(pass);
                self.pass = Standing::Yes;
                self.stage = Stage::Key;
            }
            Fact::PassRecalled { .. } if matches!(self.pass, Standing::InDoubt { .. }) => {
                self.pass = Standing::No;
            }
            Fact::PassRevoked { ending } if self.pass != Standing::No => {
                self.pass = Standing::No;
                self.pass_ending = ending;
            }

            // ── The key ──
            Fact::KeyInserted { .. } if self.key_at_hand == AtHand::Out => {
                self.key_at_hand = AtHand::Inserted;
                self.not_this_device = None;
            }
            Fact::KeyRead { key } if self.key_at_hand != AtHand::Out => self.key_read(key),
            Fact::VerdictGiven { verdict } if self.key_at_hand == AtHand::Read => {
                self.verdict = Some(verdict);
            }
            Fact::PinTyped if self.pin == Pin::NotHeld => self.pin = Pin::Typed,
            Fact::PinSet if self.pin == Pin::Typed => {
                self.pin_by_us = Standing::Yes;
                self.pin_is_proven();
            }
            Fact::PinChecked if self.pin == Pin::Typed => self.pin_is_proven(),
            Fact::OptionsFetched { options } if matches!(stage, Stage::Key | Stage::Make) => {
                self.options = Some(options);
                self.options_are_spent = false;
                self.stage = Stage::Make;
            }
            Fact::CredentialMade { registration } if stage == Stage::Make => {
                self.registration = Some(registration);
                self.credential = Standing::Yes;
                self.stage = Stage::Attest;
            }
            Fact::CredentialErased { .. } if self.credential != Standing::No => {
                self.credential = Standing::No;
            }
            Fact::KeySetAside if self.leaving != Leaving::No => self.set_aside(),
            Fact::KeyReleased if self.leaving == Leaving::Key => self.forget_key(),

            // ── The registration ──
            Fact::AttestationChecked { attestation } if stage == Stage::Attest => {
                self.attestation = Some(attestation);
                self.stage = Stage::Register;
            }
            Fact::Registered { method } if stage == Stage::Register => self.is_registered(method),
            Fact::MethodLookedFor { found } if matches!(self.method, Standing::InDoubt { .. }) => {
                match found {
                    Some(method) => self.is_registered(method),
                    // Nothing stands in the tenant. The challenge may be spent, so the way
                    // forward starts again from fresh options.
                    None => {
                        self.method = Standing::No;
                        self.options_are_spent = true;
                        self.stage = Stage::Make;
                    }
                }
            }
            Fact::MethodRemoved if self.method == Standing::Yes => {
                self.method = Standing::No;
                self.registered = None;
            }
            Fact::ReadBack { method } if stage == Stage::ReadBack => {
                self.registered = Some(method);
                self.stage = Stage::SelfTest;
            }
            Fact::SelfTested { self_test } if stage == Stage::SelfTest => {
                self.self_test = Some(self_test);
                // The runner wipes the PIN here: nothing on the way forward needs it again.
                self.pin = Pin::NotHeld;
                self.stage = Stage::SignIn;
            }
            Fact::SignInProved { proof } if stage == Stage::SignIn => {
                self.proof = Some(proof);
                self.stage = Stage::Revoke;
            }
            Fact::Finished { outcome } if self.may_finish(&outcome) => {
                self.outcome = Some(outcome);
                self.finished_at = Some(at);
            }

            Fact::Opened { .. }
            | Fact::PersonChosen { .. }
            | Fact::IdentityChecked { .. }
            | Fact::ReadinessFound { .. }
            | Fact::PassIssued { .. }
            | Fact::PassRecalled { .. }
            | Fact::PassRevoked { .. }
            | Fact::KeyInserted { .. }
            | Fact::KeyRead { .. }
            | Fact::VerdictGiven { .. }
            | Fact::PinTyped
            | Fact::PinSet
            | Fact::PinChecked
            | Fact::OptionsFetched { .. }
            | Fact::CredentialMade { .. }
            | Fact::CredentialErased { .. }
            | Fact::KeySetAside
            | Fact::KeyReleased
            | Fact::AttestationChecked { .. }
            | Fact::Registered { .. }
            | Fact::MethodLookedFor { .. }
            | Fact::MethodRemoved
            | Fact::ReadBack { .. }
            | Fact::SelfTested { .. }
            | Fact::SignInProved { .. }
            | Fact::Finished { .. } => return Err(out(&fact)),
        }
        Ok(())
    }

    /// The rules for a new PIN: the stricter of the key's and the desk's.
    pub fn pin_rules(&self) -> PinRules {
        let key = self.key.as_ref().map_or(0, |it| it.minimum_pin_length);
        PinRules { minimum_length: key.max(self.desk_minimum_pin_length) }
    }

    /// Where the person is, for the rail.
    pub fn chapter(&self) -> Chapter {
        match self.stage {
            _ if self.outcome.is_some() => Chapter::Receipt,
            Stage::Person | Stage::Identity => Chapter::FindPerson,
            Stage::Readiness => Chapter::Readiness,
            Stage::Pass => Chapter::AccessPass,
            Stage::Key if self.verdict.is_none() => Chapter::InsertKey,
            Stage::Key => Chapter::ChoosePin,
            Stage::Make | Stage::Attest | Stage::Register | Stage::ReadBack => Chapter::TouchKey,
            Stage::SelfTest | Stage::SignIn | Stage::Revoke => Chapter::VerifySignIn,
        }
    }

    /// The pass is alive as far as the desk knows.
    pub fn live_pass(&self) -> Option<&Pass> {
        self.issued_pass.as_ref().filter(|_| self.pass != Standing::No)
    }

    /// When the desk put its hand out to issue a pass of which it does not know the outcome.
    pub fn pass_in_doubt_since(&self) -> Option<Timestamp> {
        since(self.pass)
    }

    /// When the desk posted a registration of which it does not know the outcome.
    pub fn method_in_doubt_since(&self) -> Option<Timestamp> {
        since(self.method)
    }

    /// What had to be left so far, and is named in the record.
    pub fn left(&self) -> &[Left] {
        &self.left
    }

    pub fn is_leaving(&self) -> bool {
        self.leaving != Leaving::No
    }

    fn began(&mut self, step: Step, at: Timestamp) {
        let Some(standing) = self.standing_of(step) else { return };
        let before = *standing;
        if before == Standing::No {
            *standing = Standing::InDoubt { since: at };
        }
        self.before_step = before;
    }

    fn failed(&mut self, step: Step, trouble: Trouble) {
        let unknown = trouble.outcome_unknown();
        let before = self.before_step;
        if !unknown && let Some(standing) = self.standing_of(step) {
            // This attempt did nothing; what an earlier one may have done still stands.
            *standing = before;
        }
        if let Trouble::Key(it) = &trouble {
            self.lost_at_the_key(it);
        }
        // Entra spends a challenge on the first registration that presents it, refused or not.
        if step == Step::Register
            && matches!(trouble, Trouble::Tenant(TenantTrouble::Refused { .. }))
        {
            self.options_are_spent = true;
            self.stage = Stage::Make;
        }
        // Where only looking can tell, the desk looks at once and asks nobody.
        let look_first = unknown && matches!(step, Step::Register | Step::IssuePass);
        self.trouble = (!look_first).then_some((step, trouble));
    }

    fn lost_at_the_key(&mut self, trouble: &KeyTrouble) {
        match trouble {
            KeyTrouble::NoKey
            | KeyTrouble::NotOpened
            | KeyTrouble::Removed
            | KeyTrouble::Silent
            | KeyTrouble::Garbage
            | KeyTrouble::PinBlockedUntilReplug => {
                self.key_at_hand = AtHand::Out;
            }
            KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused | KeyTrouble::PinNotSet => {
                self.pin = Pin::NotHeld;
            }
            KeyTrouble::NotFido2
            | KeyTrouble::PinBlocked
            | KeyTrouble::PinMustChange
            | KeyTrouble::Excluded
            | KeyTrouble::StoreFull
            | KeyTrouble::NoTouch
            | KeyTrouble::Cancelled
            | KeyTrouble::NoCredential
            | KeyTrouble::Unsupported
            | KeyTrouble::Refused { .. } => {}
        }
    }

    fn chose(&mut self, way: Way) {
        let trouble = self.trouble.take();
        match way {
            Way::TryAgain => {
                if self.stage == Stage::Readiness {
                    self.readiness = None;
                }
            }
            Way::RetypePin => self.pin = Pin::NotHeld,
            Way::ReplacePass => self.replace_pass = true,
            Way::AnotherKey => self.leaving = Leaving::Key,
            Way::SetKeyAside => self.set_aside(),
            Way::GiveUp => self.leaving = Leaving::Session,
            Way::LeaveIt => match trouble.map(|(step, _)| step) {
                Some(Step::RevokePass | Step::RecallPass) => {
                    if let Some(until) = self.pass_ends_at_the_latest() {
                        self.pass_ending = PassEnding::LeftUntil(until);
                        self.left.push(Left::PassUntil(until));
                    }
                    self.pass = Standing::No;
                }
                Some(Step::RemoveMethod | Step::LookForMethod) => {
                    let method = self.registered.as_ref().map(|it| it.id.clone());
                    let credential =
                        self.registration.as_ref().map(|it| it.credential_id.to_base64url());
                    if let Some(id) = method.or(credential) {
                        self.left.push(Left::Method { id });
                    }
                    self.method = Standing::No;
                }
                // Whatever else is left on the way out is left on the key.
                Some(_) | None => {
                    self.credential_left |= self.credential != Standing::No;
                    self.credential = Standing::No;
                }
            },
        }
    }

    fn pass_ends_at_the_latest(&self) -> Option<Timestamp> {
        match (self.pass, &self.issued_pass) {
            (Standing::Yes, Some(pass)) => Some(pass.valid_until),
            (Standing::InDoubt { since }, _) => {
                let longest = self.readiness.as_ref()?.passes.maximum_lifetime_minutes;
                since.checked_add(jiff::SignedDuration::from_mins(i64::from(longest))).ok()
            }
            _ => None,
        }
    }

    /// After a restart nothing is at hand; what stands in the world still stands.
    fn resumed(&mut self) {
        self.key_at_hand = AtHand::Out;
        self.pin = Pin::NotHeld;
        self.trouble = None;
        if self.stage == Stage::SignIn {
            // The person who holds the PIN must be here again: the self-test shows it.
            self.stage = Stage::SelfTest;
        }
    }

    fn key_read(&mut self, key: KeyFacts) {
        if key.pin == fact::KeyPin::NotSet {
            self.pin = Pin::NotHeld;
            self.pin_by_us = Standing::No;
        }
        self.key = Some(key);
        self.key_at_hand = AtHand::Read;
        self.verdict = None;
    }

    fn pin_is_proven(&mut self) {
        self.pin = Pin::Proven;
        if let Some(key) = &mut self.key {
            key.pin = fact::KeyPin::Set;
        }
        if matches!(self.pin_by_us, Standing::InDoubt { .. }) {
            self.pin_by_us = Standing::Yes;
        }
    }

    fn is_registered(&mut self, method: Method) {
        self.registered = Some(method);
        self.method = Standing::Yes;
        if self.stage == Stage::Register {
            self.stage = Stage::ReadBack;
        }
    }

    fn set_aside(&mut self) {
        let (model, serial) = self
            .key
            .as_ref()
            .map_or((String::new(), None), |it| (it.model.clone(), it.serial.clone()));
        self.left.push(Left::KeySetAside { model, serial });
        self.pin_by_us = Standing::No;
        self.credential_left = false;
    }

    fn forget_key(&mut self) {
        self.leaving = Leaving::No;
        self.stage = Stage::Key;
        self.key_at_hand = AtHand::Out;
        self.not_this_device = self.key.take().map(|it| it.device);
        self.verdict = None;
        self.pin = Pin::NotHeld;
        self.options = None;
        self.registration = None;
        self.attestation = None;
    }

    fn may_finish(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Onboarded => self.stage == Stage::Revoke && self.pass == Standing::No,
            Outcome::Abandoned { .. } => self.leaving == Leaving::Session,
        }
    }

    /// The standing that a step brings about, for the four steps that bring something into the
    /// world.
    fn standing_of(&mut self, step: Step) -> Option<&mut Standing> {
        match step {
            Step::IssuePass => Some(&mut self.pass),
            Step::SetPin => Some(&mut self.pin_by_us),
            Step::MakeCredential => Some(&mut self.credential),
            Step::Register => Some(&mut self.method),
            _ => None,
        }
    }
}

fn since(standing: Standing) -> Option<Timestamp> {
    match standing {
        Standing::InDoubt { since } => Some(since),
        Standing::No | Standing::Yes => None,
    }
}

fn out(fact: &Fact) -> OutOfOrder {
    // Only the name: what a fact holds belongs in the ledger, not in an error.
    let name = serde_json::to_value(fact)
        .ok()
        .and_then(|it| it.get("fact").and_then(|it| it.as_str().map(str::to_owned)));
    OutOfOrder { fact: name.unwrap_or_else(|| "this fact".to_owned()) }
}
