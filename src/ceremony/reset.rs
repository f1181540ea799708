//! The reset of a key (CTAP 2.1, 6.6): it is decided twice, it is done in the key's first ten
//! seconds with power, and one in doubt is looked at. Owns when a reset may be offered at all.
//! Pure; what a reset takes from the key is told here and nowhere else.

use super::next::{Next, Question, Step, Way};
use super::nouns::{
    Inside, KeyFacts, KeyPin, KeyReason, KeyTrouble, Leftover, Theirs, Trouble, Verdict,
};
use super::{AtHand, Ceremony, Leaving, Pin, Stage, Standing};

/// How far a reset has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resetting {
    No,
    /// The operator is shown what will be lost.
    Asked,
    /// The PIN is typed, so that it can be shown.
    Looking,
    /// Decided once.
    Sure,
    /// Decided twice: the key must be without power, come back, and be touched.
    Decided,
}

impl Ceremony {
    /// What the reset asks for, as long as there is one.
    pub(super) fn next_of_reset(&self) -> Option<Next> {
        match self.resetting {
            Resetting::No => None,
            Resetting::Asked => Some(Next::Ask(Question::ResetKey {
                inside: self.inside,
                can_look: self.can_look(),
            })),
            Resetting::Looking => Some(self.at_the_key(Step::LookInside)),
            Resetting::Sure => Some(Next::Ask(Question::ResetForGood)),
            Resetting::Decided => Some(match self.key_at_hand {
                AtHand::Out if self.reset == Standing::No => {
                    let device = self.device.clone().unwrap_or_default();
                    Next::Ask(Question::ReplugToReset { device })
                }
                AtHand::Out => Next::Ask(Question::InsertKey { but_not: None }),
                AtHand::Inserted | AtHand::Read if self.reset != Standing::No => {
                    Next::Do(Step::ReadKey)
                }
                AtHand::Inserted | AtHand::Read => Next::Do(Step::ResetKey),
            }),
        }
    }

    /// A reset takes nothing away that the tenant still counts on, and no key is reset that could
    /// not be given afterwards.
    pub(super) fn may_reset(&self) -> bool {
        let registered_before =
            matches!(self.inside, Some(Inside::Known { theirs: Theirs::Registered, .. }));
        let could_be_given = match &self.verdict {
            Some(Verdict::Allowed { .. }) => true,
            Some(Verdict::Refused { reasons }) => reasons.iter().all(KeyReason::ends_with_a_reset),
            None => false,
        };
        let method_left = self.left.iter().any(|it| matches!(it, Leftover::Method { .. }));
        self.key.is_some()
            && self.method == Standing::No
            && !method_left
            && !registered_before
            && (could_be_given || self.leaving != Leaving::No)
    }

    /// A reset is offered where it helps, and nothing smaller does.
    pub(super) fn reset_helps(&self, step: Step, trouble: &Trouble) -> bool {
        let Trouble::Key(trouble) = trouble else { return false };
        let helps = match trouble {
            KeyTrouble::PinWrong { .. }
            | KeyTrouble::PinBlocked
            | KeyTrouble::PinBlockedUntilReplug
            | KeyTrouble::PinMustChange
            | KeyTrouble::StoreFull => true,
            KeyTrouble::Unsupported | KeyTrouble::Refused { .. } => step == Step::EraseCredential,
            _ => false,
        };
        helps && self.may_reset()
    }

    /// The PIN would show what is on the key.
    fn can_look(&self) -> bool {
        let can_list = |key: &KeyFacts| {
            key.credential_management && key.pin == KeyPin::Set && key.pin_tries != Some(0)
        };
        self.inside.is_none()
            && self.key_at_hand == AtHand::Read
            && self.key.as_ref().is_some_and(can_list)
    }

    /// How far the reset has come once this way is gone; `None` where it cannot be gone from here.
    pub(super) fn reset_after(&self, way: Way) -> Option<Resetting> {
        match (way, self.resetting) {
            (Way::ResetKey, _) if self.may_reset() => Some(Resetting::Asked),
            (Way::LookInside, Resetting::Asked) if self.can_look() => Some(Resetting::Looking),
            (Way::LoseContents, Resetting::Asked) => Some(Resetting::Sure),
            (Way::ResetForGood, Resetting::Sure) if self.may_reset() => Some(Resetting::Decided),
            (Way::KeepKey, _) => Some(Resetting::No),
            _ => None,
        }
    }

    pub(super) fn reset_goes_on(&mut self, way: Way) {
        let Some(after) = self.reset_after(way) else { return };
        self.resetting = after;
        if after == Resetting::Decided {
            self.out_of_power();
        }
    }

    /// A key resets only just after it got its power: it must be seen gone first.
    pub(super) fn out_of_power(&mut self) {
        self.key_at_hand = AtHand::Out;
        self.pin = Pin::NotHeld;
        self.replug = false;
    }

    /// Everything that was on the key is gone, ours as well.
    pub(super) fn is_as_new(&mut self) {
        self.resetting = Resetting::No;
        self.reset = Standing::No;
        self.key_at_hand = AtHand::Inserted;
        self.pin = Pin::NotHeld;
        self.pin_by_us = Standing::No;
        self.pin_tries = None;
        self.wrong_pins = 0;
        self.replug = false;
        self.verdict = None;
        self.inside = None;
        self.used_as_it_is = false;
        self.credential = Standing::No;
        self.credential_left = false;
        self.registration = None;
        self.attestation = None;
        self.stage = self.stage.min(Stage::Key);
        if let Some(key) = &mut self.key {
            key.pin = KeyPin::NotSet;
        }
    }

    /// A reset whose answer was lost: a key that had a PIN and has none was reset. Where keys have
    /// no serial number it may be another one, and what is ours on the first is not forgotten.
    pub(super) fn was_reset_after_all(&self, read: &KeyFacts) -> bool {
        let ours_on_it = self.pin_by_us != Standing::No || self.credential != Standing::No;
        self.reset != Standing::No
            && read.pin == KeyPin::NotSet
            && self.key.as_ref().is_some_and(|old| {
                old.is_the_same_as(read) && (read.serial.is_some() || !ours_on_it)
            })
    }
}
