//! What is known of the key in hand. It is replaced when another key is read.

use crate::ceremony::next::{Question, Step};
use crate::ceremony::nouns::{
    Admission, Inside, KeyFacts, KeyPin, KeyTrouble, KeyWarning, PinChange, Sealed, Theirs,
    Trouble, Verdict,
};

use super::presence::{Presence, Wanted};

#[derive(Clone, Debug)]
pub struct InHand {
    pub facts: KeyFacts,
    pub verdict: Option<Verdict>,
    pub pin: Pin,
    pub pin_by_us: Presence,
    /// A credential or a finger of ours could not be taken off and stays on it.
    pub keeps_ours: bool,
    /// How many wrong PINs it takes before it is blocked for good, where it tells.
    pub pin_tries: Option<u32>,
    /// In a row, since it was last without power.
    pub wrong_pins: u32,
    /// It must be without power before it takes another PIN.
    pub needs_replug: bool,
    /// What is on it besides; `None`: not looked at.
    pub inside: Option<Inside>,
    pub used_as_it_is: bool,
    /// The PIN that the desk has drawn for it.
    pub sealed_pin: Option<Sealed>,
    /// What it did when it was told to have its PIN changed.
    pub pin_change: Option<PinChange>,
    /// It takes its PIN for nothing but that, because of us.
    pub must_change: Presence,
}

/// The PIN that was typed in this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    NotHeld,
    Typed,
    /// The key accepted it.
    Proven,
}

impl InHand {
    pub fn new(facts: KeyFacts) -> Self {
        Self {
            pin_tries: facts.pin_tries,
            facts,
            verdict: None,
            pin: Pin::NotHeld,
            pin_by_us: Presence::No,
            keeps_ours: false,
            wrong_pins: 0,
            needs_replug: false,
            inside: None,
            used_as_it_is: false,
            sealed_pin: None,
            pin_change: None,
            must_change: Presence::No,
        }
    }

    pub fn read_again(&mut self, facts: KeyFacts) {
        if facts.pin == KeyPin::NotSet {
            self.pin = Pin::NotHeld;
            self.pin_by_us = Presence::No;
        }
        if self.must_change != Presence::No {
            let is_forced = facts.pin == KeyPin::MustChange;
            self.must_change = if is_forced { Presence::Yes } else { Presence::No };
        }
        self.pin_tries = facts.pin_tries;
        self.facts = facts;
        self.verdict = None;
    }

    /// A key with a PIN that the person may not know, or with something of ours that stays on it,
    /// stays at the desk.
    pub fn pin_of_ours(&self) -> Presence {
        if self.keeps_ours { Presence::Yes } else { self.pin_by_us }
    }

    /// It was told to have its PIN changed, or cannot be.
    pub fn pin_change_was(&mut self, how: PinChange) {
        self.pin_change = Some(how);
        self.pin = Pin::NotHeld;
        self.must_change = Presence::No;
        if how == PinChange::Forced {
            self.must_change = Presence::Yes;
            self.facts.pin = KeyPin::MustChange;
        }
    }

    /// This session put its PIN on it, so it was new.
    pub fn is_ours(&self) -> bool {
        self.pin_by_us != Presence::No
    }

    pub fn was_without_power(&mut self) {
        self.needs_replug = false;
        self.wrong_pins = 0;
    }

    pub fn prove_pin(&mut self) {
        self.pin = Pin::Proven;
        self.wrong_pins = 0;
        self.facts.pin = KeyPin::Set;
        if self.pin_by_us.doubted_since().is_some() {
            self.pin_by_us = Presence::Yes;
        }
    }

    /// What must be known before it is used.
    pub fn warnings(&self, wanted: Wanted, admission: Option<Admission>) -> Vec<KeyWarning> {
        let strengths = match admission {
            Some(Admission::NotBy(strengths)) => strengths,
            Some(Admission::ByEvery | Admission::NotChecked) | None => vec![],
        };
        let stopped = strengths.into_iter().map(|it| KeyWarning::StoppedAtSignIn { strength: it });
        let keeps = wanted == Wanted::Give && !self.can_do(Step::EraseCredential);
        stopped.chain(keeps.then_some(KeyWarning::CannotErase)).collect()
    }

    /// A key that does not manage its credentials erases none: only a reset does.
    pub fn can_do(&self, step: Step) -> bool {
        step != Step::EraseCredential || self.facts.features.credential_management
    }

    /// It lists what is on it, once its PIN is known.
    pub fn can_list(&self) -> bool {
        self.facts.features.credential_management && self.facts.pin == KeyPin::Set
    }

    /// It came with a PIN, and can list what is on it.
    pub fn is_to_be_looked_into(&self) -> bool {
        self.pin_by_us == Presence::No && self.inside.is_none() && self.can_list()
    }

    pub fn question_about_what_is_inside(&self) -> Option<Question> {
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
}
