//! Keys that are prepared and activated, in the model: the PIN that the desk draws, what waits sealed, and
//! what the tenant gets once the key has arrived.

use super::super::receipt::Receipt;
use super::promises::{Breach, ensure};
use super::*;

/// The credential of a key that was prepared before and is on its way.
pub const SENT: u32 = 8001;

/// What is known of drawn PINs and of what waits.
#[derive(Clone, Debug, Default)]
pub struct Preparing {
    /// How many PINs the desk has drawn; each is named by its number.
    drawn: usize,
    /// The one that the session holds in memory.
    held: Option<usize>,
    /// The credential that waits sealed.
    waits: Option<u32>,
    /// It was confirmed that the key has arrived.
    pub arrived: bool,
    /// The method of the key that was sent is another desk's.
    pub another_desk: bool,
    /// The policy has changed: the tenant refuses what waits.
    pub refuses: bool,
    /// The tenant has seen its challenge.
    pub spent: bool,
}

impl World {
    /// A new key, one that came with a PIN, one that erases nothing, or one that cannot be told to have
    /// its PIN changed; for somebody who is protected or not.
    pub fn preparations() -> Vec<Self> {
        let mut worlds = vec![Self::of(false, false, false), Self::of(true, false, false)];
        worlds.push(Self::of(false, false, true));
        let mut keeps = Self::of(false, false, false);
        keeps.key.keeps = true;
        let mut cannot = Self::of(false, false, false);
        cannot.key.cannot_force = true;
        worlds.extend([keeps, cannot]);
        worlds
    }

    /// A key is on its way; perhaps another desk was first, or the tenant refuses it by now.
    pub fn activations() -> Vec<Self> {
        let mut first = Self::of(false, false, false);
        first.methods.push(SENT);
        first.preparing.another_desk = true;
        let mut refused = Self::of(false, false, false);
        refused.preparing.refuses = true;
        vec![Self::of(false, false, false), Self::of(false, false, true), first, refused]
    }

    /// What is only in memory goes with it; the ceremony says how long a PIN is held.
    pub fn forget_pin(&mut self, ceremony: &Ceremony, restarted: bool) {
        if restarted || !ceremony.keeps_pin() {
            self.preparing.held = None;
        }
    }

    pub(super) fn effect_of_preparing(
        &mut self,
        ceremony: &Ceremony,
        step: Step,
    ) -> Result<Fact, Breach> {
        Ok(match step {
            Step::SealPin => {
                self.preparing.drawn += 1;
                self.preparing.held = Some(self.preparing.drawn);
                let sealed = Sealed(self.preparing.drawn.to_string());
                fact::Prepared::PinSealed { sealed }.into()
            }
            Step::UnsealPin => {
                self.preparing.held = Some(drawn_for(ceremony)?);
                fact::Prepared::PinUnsealed.into()
            }
            Step::ForcePinChange => {
                let is_forced = self.key.must_change;
                let how = match (is_forced, self.key.cannot_force) {
                    (false, true) => PinChange::KeyCannot,
                    _ => PinChange::Forced,
                };
                ensure!(is_forced || self.preparing.held.is_some(), "changed without a PIN");
                self.key.must_change = how == PinChange::Forced;
                fact::Prepared::PinChangeForced { how }.into()
            }
            Step::SealRegistration => {
                self.preparing.waits = ceremony.registration().map(number);
                let until = ceremony.options().ok_or("no options")?.expires_at;
                let (sealed, code) = (sealed(), sealed());
                fact::Prepared::RegistrationSealed { sealed, code, until }.into()
            }
            _ => {
                let found = FoundPrepared::Waits(Box::new(prepared_key(SENT)));
                fact::Activation::Found { found }.into()
            }
        })
    }

    /// The desk's PIN goes onto the key: it must not be lost from then on.
    pub(super) fn sets_drawn_pin(&mut self, ceremony: &Ceremony) -> Result<(), Breach> {
        if ceremony.purpose() != Purpose::Prepare {
            return Ok(());
        }
        let sealed = drawn_for(ceremony)?;
        ensure!(self.preparing.held == Some(sealed), "another PIN than the one that is sealed");
        self.key.drawn_pin = Some(sealed);
        Ok(())
    }

    /// Of a key that must have its PIN changed nothing is asked any more.
    pub(super) fn may_be_asked(&self, step: Step) -> Result<(), Breach> {
        let takes_a_token = matches!(
            step,
            Step::CheckPin | Step::MakeCredential | Step::SelfTest | Step::EraseCredential
        );
        ensure!(!(takes_a_token && self.key.must_change), "{step:?}, and the PIN must be changed");
        Ok(())
    }

    /// It is not the PIN of the key in hand.
    pub(super) fn pin_is_wrong(&self, ceremony: &Ceremony) -> bool {
        ceremony.purpose() == Purpose::Prepare && self.key.drawn_pin != self.preparing.held
    }

    /// Whether the tenant takes what was made when the key was prepared. Entra spends a challenge on the
    /// first registration that presents it.
    pub(super) fn takes_what_waits(&mut self, ceremony: &Ceremony) -> Result<bool, Breach> {
        ensure!(self.preparing.arrived, "registered before it has arrived");
        let confirmed = ceremony.legs.readiness.second_operator.is_some();
        ensure!(!self.protected || confirmed, "registered without the second operator");
        let takes = !self.preparing.spent && !self.preparing.refuses && self.methods.is_empty();
        self.preparing.spent = true;
        Ok(takes)
    }

    pub(super) fn keeps_promises_of_preparing(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        ensure!(Receipt::of(ceremony).is_none(), "a receipt, and nobody has the key");
        let left = ceremony.left();
        let waits = left.iter().any(|it| matches!(it, Leftover::Inert { .. }));
        let Some(Outcome::Prepared { until }) = ceremony.outcome() else {
            ensure!(!waits, "it waits, and was not prepared");
            return Ok(());
        };
        let made = ceremony.registration().map(number).ok_or("nothing was made")?;
        ensure!(self.key.credential == Some(made), "the key does not hold it");
        ensure!(self.key.pin_ours, "it has no PIN");
        ensure!(self.key.drawn_pin == Some(drawn_for(ceremony)?), "nobody knows its PIN");
        ensure!(self.key.must_change != self.key.cannot_force, "its PIN need not be changed");
        ensure!(ceremony.legs.sign_in.self_test.is_some(), "it was not tested");
        if until.is_some() {
            ensure!(self.methods.is_empty(), "it opens something on its way");
            ensure!(self.preparing.waits == Some(made), "another registration waits");
            ensure!(waits, "nobody is told that it waits");
        } else {
            ensure!(self.methods == [made], "the tenant has {:?}", self.methods);
            ensure!(!waits, "it is live, and waits");
        }
        Ok(())
    }

    pub(super) fn keeps_promises_of_activation(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let untouched = self.made == 0 && self.keys == 0 && !self.inserted;
        ensure!(untouched, "a key was touched");
        if ceremony.outcome() == Some(&Outcome::Activated) {
            let receipt = Receipt::of(ceremony).ok_or("no receipt")?;
            ensure!(self.methods == [SENT], "the tenant has {:?}", self.methods);
            ensure!(self.preparing.arrived, "activated before it has arrived");
            let credential = receipt.credential.ok_or("nothing was registered")?;
            ensure!(credential.method_id == SENT.to_string(), "the receipt names another");
        } else if self.preparing.another_desk {
            ensure!(self.methods == [SENT], "what another desk registered was removed");
        }
        Ok(())
    }
}

/// The PIN that is sealed for the key in hand.
fn drawn_for(ceremony: &Ceremony) -> Result<usize, Breach> {
    let sealed = ceremony.sealed_pin().ok_or("no PIN is sealed")?;
    sealed.0.parse().map_err(|_| "not a drawn PIN".to_owned())
}

/// Opened at a desk that prepares keys so.
pub fn preparing(mode: PrepareMode) -> Ceremony {
    let prepare = PrepareRule { mode, ..PrepareRule::default() };
    let desk = DeskFacts { prepare, notice: NoticeRule::Mail, ..desk() };
    let (purpose, operator) = (Purpose::Prepare, operator("o"));
    let first = fact::Session::Opened { purpose, operator, desk, first_key: None, place: None };
    Ceremony::open(CeremonyId(Uuid::nil()), now(), first.into()).expect("it opens")
}
