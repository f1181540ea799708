//! `apply`: what a fact changes. One match, and no fact without an arm.
//! Pure; a fact that cannot follow is refused and changes nothing.

use super::fact::Fact;
use super::next::{Step, Way};
use super::nouns::{
    KeyFacts, KeyPin, KeyTrouble, Leftover, Method, Outcome, PassEnding, TenantTrouble, Timestamp,
    Trouble,
};
use super::own::OwnKey;
use super::reset::Resetting;
use super::{AtHand, Ceremony, Leaving, OutOfOrder, Pin, Stage, Standing, out};

/// A key that hears three wrong PINs in a row hears no more until it was without power (CTAP 2.1,
/// 6.5.5.6). The desk stops earlier, so that nobody tries blindly.
const BEFORE_REPLUG: u32 = 2;

impl Ceremony {
    /// Takes in what happened.
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
            Fact::Chose { way } if self.may_choose(way) => self.chose(way),
            Fact::Resumed => self.resumed(),
            Fact::OperatorChanged { operator } => self.operator = operator,

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
                if self.blockers_of(&readiness).is_empty() {
                    self.stage = Stage::Pass;
                }
                self.readiness = Some(readiness);
            }
            Fact::SecondOperatorConfirmed { operator }
                if self.asks_for_second_operator().is_some() && self.may_be_second(&operator) =>
            {
                self.second_operator = Some(operator);
            }
            Fact::PassIssued { pass } if stage == Stage::Pass => {
                self.issued_pass = Some(pass);
                self.pass_not_seen_since = None;
                self.pass = Standing::Yes;
                self.stage = self.after_the_pass();
            }
            Fact::PassRecalled { deleted } if matches!(self.pass, Standing::InDoubt { .. }) => {
                // The list can lag: a pass that was not seen may be there.
                if deleted == 0 && self.leaving == Leaving::Session {
                    self.leave_pass();
                } else if deleted == 0 {
                    self.pass_not_seen_since = self.pass.doubted_since();
                }
                self.pass = Standing::No;
                self.nothing_was_found();
            }
            Fact::PassRevoked { ending } if self.pass != Standing::No => {
                self.pass = Standing::No;
                self.pass_ending = ending;
            }

            // ── The key ──
            Fact::KeyInserted { device } if self.key_at_hand == AtHand::Out => {
                self.key_at_hand = AtHand::Inserted;
                self.choosing = false;
                self.not_this_device = None;
                self.device = Some(device);
                if self.replug {
                    self.has_been_out();
                }
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
            Fact::LookedInside { inside } if self.pin == Pin::Proven => {
                self.inside = Some(inside);
                if self.resetting == Resetting::Looking {
                    let goes_on = self.may_reset();
                    self.resetting = if goes_on { Resetting::Asked } else { Resetting::No };
                }
            }
            Fact::KeyReset if self.resetting == Resetting::Decided => self.is_as_new(),
            Fact::OptionsFetched { options } if matches!(stage, Stage::Key | Stage::Make) => {
                // The tenant says that it has the credential after all: a list had lagged.
                let ours = self.registration.as_ref().map(|it| &it.credential_id);
                if ours.is_some_and(|it| options.exclude.contains(it)) {
                    self.method = Standing::InDoubt { since: at };
                    self.stage = Stage::Register;
                } else {
                    self.stage = Stage::Make;
                }
                self.options = Some(options);
                self.options_are_spent = false;
            }
            Fact::CredentialMade { registration } if stage == Stage::Make => {
                self.registration = Some(registration);
                self.credential = Standing::Yes;
                self.stage = Stage::Attest;
            }
            Fact::CredentialErased { .. } if self.credential != Standing::No => {
                self.credential = Standing::No;
            }
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
                        if self.leaving == Leaving::Session {
                            self.leave_method();
                        } else {
                            self.method_not_seen_since = self.method.doubted_since();
                        }
                        self.method = Standing::No;
                        self.options_are_spent = true;
                        self.stage = Stage::Make;
                        self.nothing_was_found();
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
            Fact::OwnKeysFound { methods } if stage == Stage::OwnKey => {
                if methods.is_empty() {
                    self.own_key = OwnKey::NotThere;
                } else {
                    self.stage = Stage::Revoke;
                }
                self.own_keys = methods;
            }
            Fact::Finished { outcome } if self.may_finish(&outcome) => {
                self.outcome = Some(outcome);
                self.finished_at = Some(at);
            }

            Fact::Opened { .. }
            | Fact::Chose { .. }
            | Fact::LookedInside { .. }
            | Fact::KeyReset
            | Fact::PersonChosen { .. }
            | Fact::IdentityChecked { .. }
            | Fact::ReadinessFound { .. }
            | Fact::SecondOperatorConfirmed { .. }
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
            | Fact::KeyReleased
            | Fact::AttestationChecked { .. }
            | Fact::Registered { .. }
            | Fact::MethodLookedFor { .. }
            | Fact::MethodRemoved
            | Fact::ReadBack { .. }
            | Fact::SelfTested { .. }
            | Fact::SignInProved { .. }
            | Fact::OwnKeysFound { .. }
            | Fact::Finished { .. } => return Err(out(&fact)),
        }
        Ok(())
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
        match step {
            Step::ChooseKey => self.choosing = false,
            // Whatever stopped it, the key needs its first ten seconds again.
            Step::ResetKey => self.out_of_power(),
            _ => {}
        }
        // Entra spends a challenge on the first registration that presents it, refused or not.
        if step == Step::Register
            && matches!(trouble, Trouble::Tenant(TenantTrouble::Refused { .. }))
        {
            self.options_are_spent = true;
            self.stage = Stage::Make;
        }
        // Where only looking can tell, the desk looks at once and asks nobody.
        if unknown && matches!(step, Step::Register | Step::IssuePass) {
            self.looked_because = Some((step, trouble));
        } else if !self.replug {
            // Where the key wants to be without power, the question that comes next says why.
            self.trouble = Some((step, trouble));
        }
    }

    fn lost_at_the_key(&mut self, trouble: &KeyTrouble) {
        match trouble {
            KeyTrouble::NoKey | KeyTrouble::Removed => {
                self.key_at_hand = AtHand::Out;
                self.has_been_out();
            }
            KeyTrouble::NotOpened
            | KeyTrouble::Silent
            | KeyTrouble::TalkingToAnother
            | KeyTrouble::Garbage => {
                self.key_at_hand = AtHand::Out;
            }
            KeyTrouble::PinBlockedUntilReplug => self.wants_replug(),
            KeyTrouble::PinWrong { tries_left } => {
                self.pin = Pin::NotHeld;
                self.wrong_pins += 1;
                self.pin_tries = *tries_left;
                if self.wrong_pins >= BEFORE_REPLUG {
                    self.wants_replug();
                }
            }
            KeyTrouble::PinBlocked => {
                self.pin = Pin::NotHeld;
                if let Some(key) = &mut self.key {
                    key.pin_tries = Some(0);
                }
            }
            KeyTrouble::PinRefused | KeyTrouble::PinNotSet => self.pin = Pin::NotHeld,
            KeyTrouble::NotFido2
            | KeyTrouble::NotThisKey { .. }
            | KeyTrouble::NotProtected
            | KeyTrouble::PinMustChange
            | KeyTrouble::Excluded
            | KeyTrouble::StoreFull
            | KeyTrouble::NoTouch
            | KeyTrouble::TooLateToReset
            | KeyTrouble::Cancelled
            | KeyTrouble::NoCredential
            | KeyTrouble::Unsupported
            | KeyTrouble::Refused { .. } => {}
        }
    }

    fn wants_replug(&mut self) {
        self.replug = true;
        self.pin = Pin::NotHeld;
        self.key_at_hand = AtHand::Out;
    }

    fn has_been_out(&mut self) {
        self.replug = false;
        self.wrong_pins = 0;
    }

    /// Most ways lead on from wherever they are offered; what cannot be undone is guarded here too.
    fn may_choose(&self, way: Way) -> bool {
        match way {
            Way::ResetKey
            | Way::LookInside
            | Way::LoseContents
            | Way::ResetForGood
            | Way::KeepKey => self.reset_after(way).is_some(),
            Way::ChooseByTouch => self.key_at_hand == AtHand::Out,
            Way::KeyIsRegistered => self.stage == Stage::OwnKey,
            Way::TryAgain
            | Way::SignInAgain
            | Way::RetypePin
            | Way::UseThisKey
            | Way::AnotherKey
            | Way::ReplacePass
            | Way::UseAsItIs
            | Way::SetKeyAside
            | Way::LeaveIt
            | Way::GiveUp => true,
        }
    }

    fn chose(&mut self, way: Way) {
        let trouble = self.trouble.take();
        match way {
            Way::ChooseByTouch => self.choosing = true,
            Way::KeyIsRegistered => self.own_key = OwnKey::Announced,
            Way::UseAsItIs => self.used_as_it_is = true,
            Way::ResetKey
            | Way::LookInside
            | Way::LoseContents
            | Way::ResetForGood
            | Way::KeepKey => self.reset_goes_on(way),
            Way::TryAgain | Way::SignInAgain => {
                if self.stage == Stage::Readiness {
                    self.readiness = None;
                }
            }
            Way::RetypePin => self.pin = Pin::NotHeld,
            Way::ReplacePass => self.replace_pass = true,
            Way::UseThisKey => self.used_although = self.key.as_ref().map(|it| it.aaguid),
            Way::AnotherKey => {
                self.resetting = Resetting::No;
                self.leaving = Leaving::Key;
            }
            Way::SetKeyAside => self.set_aside(),
            Way::GiveUp => {
                self.resetting = Resetting::No;
                self.choosing = false;
                self.leaving = Leaving::Session;
                self.doubt_again();
                if self.may_have_own_key() {
                    self.left.push(Leftover::PerhapsOwnKey);
                }
            }
            Way::LeaveIt => match trouble.map(|(step, _)| step) {
                Some(Step::RevokePass | Step::RecallPass) => {
                    self.leave_pass();
                    self.pass = Standing::No;
                }
                Some(Step::RemoveMethod | Step::LookForMethod) => {
                    self.leave_method();
                    self.method = Standing::No;
                }
                // Whatever else is left on the way out is left on the key.
                Some(_) | None => {
                    self.resetting = Resetting::No;
                    self.credential_left |= self.credential != Standing::No;
                    self.credential = Standing::No;
                }
            },
        }
    }

    /// After a look that found nothing, a person decides whether it is tried again; on the way out
    /// there is nothing to decide.
    fn nothing_was_found(&mut self) {
        let because = self.looked_because.take();
        if self.leaving == Leaving::No {
            self.trouble = because;
        }
    }

    /// What was sent and not seen may have come in the meantime: the way out looks once more.
    fn doubt_again(&mut self) {
        if let (Standing::No, Some(since)) = (self.pass, self.pass_not_seen_since.take()) {
            self.pass = Standing::InDoubt { since };
        }
        if let (Standing::No, Some(since)) = (self.method, self.method_not_seen_since.take())
            && self.registration.is_some()
        {
            self.method = Standing::InDoubt { since };
        }
    }

    fn leave_pass(&mut self) {
        if let Some(until) = self.pass_ends_at_the_latest() {
            self.pass_ending = PassEnding::LeftUntil(until);
            self.left.push(Leftover::PassUntil(until));
        }
    }

    fn leave_method(&mut self) {
        let method = self.registered.as_ref().map(|it| it.id.clone());
        let credential = self.registration.as_ref().map(|it| it.credential_id.to_base64url());
        if let Some(id) = method.or(credential) {
            self.left.push(Leftover::Method { id });
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
        self.looked_because = None;
        // Whoever is there now decides for themself.
        self.resetting = Resetting::No;
        self.choosing = false;
        if self.stage == Stage::SignIn {
            // The person who holds the PIN must be here again: the self-test shows it.
            self.stage = Stage::SelfTest;
        }
    }

    fn key_read(&mut self, key: KeyFacts) {
        if self.was_reset_after_all(&key) {
            self.is_as_new();
        } else if self.reset != Standing::No {
            self.reset = Standing::No;
            if self.resetting == Resetting::Decided && !self.is_another(&key) {
                self.out_of_power();
                return;
            }
        }
        if self.is_another(&key) {
            if self.method != Standing::No {
                // What is registered is on the other one.
                self.key_at_hand = AtHand::Out;
                self.trouble = Some((Step::ReadKey, KeyTrouble::NoCredential.into()));
                return;
            }
            if self.pin_by_us != Standing::No || self.credential != Standing::No {
                self.set_aside();
                self.credential = Standing::No;
            }
            self.pin = Pin::NotHeld;
            self.inside = None;
            self.used_as_it_is = false;
            self.resetting = Resetting::No;
        }
        if key.pin == KeyPin::NotSet {
            self.pin = Pin::NotHeld;
            self.pin_by_us = Standing::No;
        }
        self.pin_tries = key.pin_tries;
        self.key = Some(key);
        self.key_at_hand = AtHand::Read;
        self.verdict = None;
    }

    /// Not the key that was read before, as far as keys can be told apart.
    fn is_another(&self, key: &KeyFacts) -> bool {
        self.key.as_ref().is_some_and(|old| {
            let lost_its_pin = self.pin_by_us == Standing::Yes && key.pin == KeyPin::NotSet;
            !old.is_the_same_as(key) || lost_its_pin
        })
    }

    fn pin_is_proven(&mut self) {
        self.pin = Pin::Proven;
        self.wrong_pins = 0;
        if let Some(key) = &mut self.key {
            key.pin = KeyPin::Set;
        }
        if matches!(self.pin_by_us, Standing::InDoubt { .. }) {
            self.pin_by_us = Standing::Yes;
        }
    }

    fn is_registered(&mut self, method: Method) {
        self.looked_because = None;
        self.method_not_seen_since = None;
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
        self.left.push(Leftover::KeySetAside { model, serial });
        self.pin_by_us = Standing::No;
        self.credential_left = false;
    }

    fn forget_key(&mut self) {
        self.leaving = Leaving::No;
        self.stage = Stage::Key;
        self.key_at_hand = AtHand::Out;
        self.not_this_device = self.device.take();
        self.key = None;
        self.has_been_out();
        self.verdict = None;
        self.pin = Pin::NotHeld;
        self.options = None;
        self.registration = None;
        self.attestation = None;
        self.inside = None;
        self.used_as_it_is = false;
        self.resetting = Resetting::No;
        self.reset = Standing::No;
    }

    fn may_finish(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Onboarded | Outcome::SelfRegistered => {
                *outcome == self.good_end()
                    && self.stage == Stage::Revoke
                    && self.pass == Standing::No
                    && self.asks_for_second_operator().is_none()
            }
            Outcome::Abandoned { .. } => self.leaving == Leaving::Session,
        }
    }

    /// The standing that a step brings about, for the steps that bring something into the world or
    /// take it for good.
    fn standing_of(&mut self, step: Step) -> Option<&mut Standing> {
        match step {
            Step::IssuePass => Some(&mut self.pass),
            Step::SetPin => Some(&mut self.pin_by_us),
            Step::MakeCredential => Some(&mut self.credential),
            Step::Register => Some(&mut self.method),
            Step::ResetKey => Some(&mut self.reset),
            _ => None,
        }
    }
}
