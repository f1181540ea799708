//! The key of this session: where it is inserted, what is known of the one in hand, its PIN, and the
//! keys that stay at the desk. The PIN itself is not here: the session holds it exactly as long as
//! this leg says.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{
    Aaguid, Admission, KeyFacts, KeyFingers, KeyPin, KeyReason, KeyTrouble, KeyWarning, Leftover,
    PinChange, Sealed, Trouble, Verdict,
};
use crate::ceremony::policy::PinRules;

use super::in_hand::{InHand, Pin};
use super::presence::{Direction, Presence, Wanted};

/// A key blocks its PIN after three wrong ones in a row until it was without power (CTAP 2.1,
/// 6.5.5.6). The desk stops after two, so that the third is not typed blindly.
const WRONG_PINS_BEFORE_REPLUG: u32 = 2;

#[derive(Clone, Debug, Default)]
pub struct Key {
    pub plug: Plug,
    /// Where the key of this session was inserted last.
    pub device: Option<String>,
    /// Where a key of this session is plugged in, until it was seen gone.
    pub in_port: Option<String>,
    /// Where the key is inserted that this session has just given back.
    pub not_this_device: Option<String>,
    pub choice: Choice,
    pub in_hand: Option<InHand>,
    pub reset: Reset,
    /// The model that is used although it was warned of, and of what.
    accepted: Option<(Aaguid, Vec<KeyWarning>)>,
    pub set_aside: Vec<Leftover>,
    /// How many keys this session has reset.
    pub resets: u32,
    /// The models of those keys that this session has, or may have, made useless to who has them: by a
    /// reset, or by wrong PINs.
    pub spoilt: Vec<Aaguid>,
    /// The desk's own, in Unicode code points.
    pub minimum_pin_length: u32,
    pub pin_from: PinFrom,
}

/// Who chooses the PIN of a new key, and knows it afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PinFrom {
    /// They type it here.
    #[default]
    Person,
    /// It draws one, and nobody is asked for any.
    Desk,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Plug {
    #[default]
    Out,
    Inserted,
    /// Inserted, and what is known of the key in hand is from this very insertion.
    Read,
}

/// How the key is told from others that are inserted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    #[default]
    OnlyOne,
    /// The one that is touched.
    ByTouch,
}

#[derive(Clone, Debug, Default)]
pub struct Reset {
    pub progress: Progress,
    pub presence: Presence,
}

/// How far a reset has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    #[default]
    NotAsked,
    /// The operator is shown what will be lost.
    Asked,
    /// The PIN is typed, so that it can be shown.
    Looking,
    /// Decided once.
    Sure,
    /// Decided twice: the key must be without power, come back, and be touched.
    Decided,
}

impl Key {
    /// `Read`, `Reset` and `Released` concern other legs too: the ceremony takes them in.
    pub fn apply(&mut self, fact: fact::Key) {
        if let fact::Key::Inserted { device } = fact {
            self.plug = Plug::Inserted;
            self.choice = Choice::OnlyOne;
            self.not_this_device = None;
            self.in_port = Some(device.clone());
            self.device = Some(device);
            if let Some(key) = &mut self.in_hand
                && key.needs_replug
            {
                key.was_without_power();
            }
            return;
        }
        if fact == fact::Key::TakenOut {
            self.in_port = None;
            self.went_out();
        }
        let Some(key) = &mut self.in_hand else { return };
        match fact {
            fact::Key::Judged { verdict } => key.verdict = Some(verdict),
            fact::Key::PinTyped => key.pin = Pin::Typed,
            fact::Key::PinSet => {
                key.pin_by_us = Presence::Yes;
                key.prove_pin();
            }
            fact::Key::PinChecked => key.prove_pin(),
            fact::Key::LookedInside { inside } => key.inside = Some(inside),
            fact::Key::Inserted { .. }
            | fact::Key::Read { .. }
            | fact::Key::Reset
            | fact::Key::Released
            | fact::Key::TakenOut => {}
        }
    }

    /// The session has a PIN for the key that is in hand.
    pub fn has_drawn(&mut self, sealed: Option<Sealed>) {
        if let Some(key) = &mut self.in_hand {
            key.pin = Pin::Typed;
            key.sealed_pin = sealed.or(key.sealed_pin.take());
        }
    }

    pub fn pin_change_was(&mut self, how: PinChange) {
        if let Some(key) = &mut self.in_hand {
            key.pin_change_was(how);
        }
    }

    /// No session ends while its key is plugged in: the next person would get it.
    pub fn out(&self, direction: Direction) -> Option<Next> {
        let device = self.in_port.clone()?;
        Some(Next::Ask(Question::TakeKeyOut { device, leaving: direction == Direction::Back }))
    }

    fn went_out(&mut self) {
        self.plug = Plug::Out;
        if let Some(key) = &mut self.in_hand {
            key.was_without_power();
        }
    }

    /// The key must be inserted and read.
    pub fn insertion(&self, wanted: Wanted) -> Option<Next> {
        let replug = self.in_hand.as_ref().filter(|it| it.needs_replug);
        Some(match (self.plug, replug) {
            (Plug::Read, _) if self.in_hand.is_some() => return None,
            (Plug::Inserted | Plug::Read, _) => Next::Do(Step::ReadKey),
            (Plug::Out, Some(key)) => {
                let device = self.device.clone().unwrap_or_default();
                Next::Ask(Question::ReplugKey { device, tries_left: key.pin_tries })
            }
            (Plug::Out, None) if self.choice == Choice::ByTouch => Next::Do(Step::ChooseKey),
            (Plug::Out, None) => {
                // On the way out the very key is wanted that was refused.
                let but_not = self.not_this_device.clone().filter(|_| wanted != Wanted::TakeBack);
                Next::Ask(Question::InsertKey { but_not })
            }
        })
    }

    /// A key that is to be given is judged before it is touched.
    pub fn judgement(&self, wanted: Wanted, admission: Option<Admission>) -> Option<Next> {
        if wanted == Wanted::TakeBack {
            return None;
        }
        let key = self.in_hand.as_ref()?;
        match (&key.verdict, wanted) {
            (None, _) => return Some(Next::Do(Step::JudgeKey)),
            // Before a reset, a key that is refused may be looked into.
            (_, Wanted::Look) => return None,
            (Some(Verdict::Refused { reasons }), _) => {
                return Some(Next::Ask(Question::KeyRefused { reasons: reasons.clone() }));
            }
            (Some(Verdict::Allowed { .. }), _) => {}
        }
        let warnings = key.warnings(wanted, admission);
        let accepted = self.accepted.iter().filter(|it| it.0 == key.facts.aaguid);
        let accepted: Vec<&KeyWarning> = accepted.flat_map(|it| &it.1).collect();
        let is_new = warnings.iter().any(|it| !accepted.contains(&it));
        is_new.then_some(Next::Ask(Question::KeyWarned { warnings }))
    }

    /// The PIN must be typed, and accepted by the key.
    pub fn wants_pin(&self) -> Option<Next> {
        let key = self.in_hand.as_ref()?;
        if key.facts.pin_tries == Some(0) {
            let trouble = Trouble::Key(KeyTrouble::PinBlocked);
            return Some(Next::Ask(Question::Trouble { step: Step::CheckPin, trouble }));
        }
        let has_pin = key.facts.pin != KeyPin::NotSet;
        match (key.pin, has_pin) {
            (Pin::NotHeld, _) if self.pin_from == PinFrom::Desk => Some(drawn_pin(key)),
            (Pin::NotHeld, true) => Some(Next::Ask(Question::TypePin)),
            (Pin::NotHeld, false) => {
                Some(Next::Ask(Question::ChoosePin { rules: self.pin_rules() }))
            }
            (Pin::Typed, true) => Some(Next::Do(Step::CheckPin)),
            (Pin::Typed, false) => Some(Next::Do(Step::SetPin)),
            (Pin::Proven, _) => None,
        }
    }

    /// The rules for a new PIN: the stricter of the key's and the desk's.
    pub fn pin_rules(&self) -> PinRules {
        let of_key = self.in_hand.as_ref().map_or(0, |it| it.facts.minimum_pin_length);
        PinRules { minimum_length: of_key.max(self.minimum_pin_length) }
    }

    /// The session may hold the PIN that was typed.
    pub fn keeps_pin(&self) -> bool {
        self.in_hand.as_ref().is_some_and(|it| it.pin != Pin::NotHeld)
    }

    /// A finger was added since the key was read.
    pub fn gain_finger(&mut self) {
        if let Some(key) = &mut self.in_hand {
            key.facts.features.fingers = KeyFingers::Enrolled;
        }
    }

    pub fn drop_pin(&mut self) {
        if let Some(key) = &mut self.in_hand {
            key.pin = Pin::NotHeld;
        }
    }

    pub fn needs_replug(&self) -> bool {
        self.in_hand.as_ref().is_some_and(|it| it.needs_replug)
    }

    /// The model is used, whatever it was warned of.
    pub fn accept(&mut self, admission: Option<Admission>) {
        let warned = |it: &InHand| (it.facts.aaguid, it.warnings(Wanted::Give, admission));
        self.accepted = self.in_hand.as_ref().map(warned);
    }

    pub fn use_as_it_is(&mut self) {
        if let Some(key) = &mut self.in_hand {
            key.used_as_it_is = true;
        }
    }

    /// What a trouble at the key says about it.
    pub fn troubled(&mut self, trouble: &KeyTrouble) {
        match trouble {
            KeyTrouble::NoKey | KeyTrouble::Removed => self.went_out(),
            KeyTrouble::NotOpened
            | KeyTrouble::Silent
            | KeyTrouble::TalkingToAnother
            | KeyTrouble::Garbage => self.plug = Plug::Out,
            KeyTrouble::PinBlockedUntilReplug => self.ask_for_replug(),
            KeyTrouble::PinWrong { tries_left } => {
                let Some(key) = &mut self.in_hand else { return };
                key.pin = Pin::NotHeld;
                key.wrong_pins += 1;
                key.pin_tries = *tries_left;
                if key.wrong_pins >= WRONG_PINS_BEFORE_REPLUG {
                    self.ask_for_replug();
                }
            }
            KeyTrouble::PinBlocked => {
                self.drop_pin();
                self.spoil();
                if let Some(key) = &mut self.in_hand {
                    key.facts.pin_tries = Some(0);
                }
            }
            KeyTrouble::PinRefused | KeyTrouble::PinNotSet => self.drop_pin(),
            KeyTrouble::NotFido2
            | KeyTrouble::NotThisKey { .. }
            | KeyTrouble::NotProtected
            | KeyTrouble::PinMustChange
            | KeyTrouble::Excluded
            | KeyTrouble::StoreFull
            | KeyTrouble::FingersFull
            | KeyTrouble::NoGoodSample
            | KeyTrouble::NoTouch
            | KeyTrouble::TooLateToReset
            | KeyTrouble::Cancelled
            | KeyTrouble::NoCredential
            | KeyTrouble::Unsupported
            | KeyTrouble::RequestTooLarge
            | KeyTrouble::Refused { .. } => {}
        }
    }

    fn ask_for_replug(&mut self) {
        self.plug = Plug::Out;
        if let Some(key) = &mut self.in_hand {
            key.needs_replug = true;
            key.pin = Pin::NotHeld;
        }
    }

    /// A key resets only just after it got its power: it must be seen gone first.
    pub fn must_go_out(&mut self) {
        self.plug = Plug::Out;
        if let Some(key) = &mut self.in_hand {
            key.pin = Pin::NotHeld;
            key.needs_replug = false;
        }
    }

    /// Not the key that was read before, as far as keys can be told apart.
    pub fn is_another(&self, read: &KeyFacts) -> bool {
        self.in_hand.as_ref().is_some_and(|old| {
            let lost_its_pin = old.pin_by_us == Presence::Yes && read.pin == KeyPin::NotSet;
            !old.facts.is_the_same_as(read) || lost_its_pin
        })
    }

    /// Takes over what was read, of the key in hand or of another.
    pub fn take_in_hand(&mut self, read: KeyFacts) {
        let another = self.is_another(&read);
        match &mut self.in_hand {
            Some(old) if !another => old.read_again(read),
            in_hand => *in_hand = Some(InHand::new(read)),
        }
        if another {
            self.reset.progress = Progress::NotAsked;
        }
        self.plug = Plug::Read;
    }

    pub fn set_aside(&mut self) {
        let Some(key) = &mut self.in_hand else { return };
        self.set_aside.push(Leftover::key(&key.facts));
        key.pin_by_us = Presence::No;
        key.must_change = Presence::No;
        key.keeps_ours = false;
    }

    /// Everything that was on the key is gone, ours as well.
    pub fn become_new(&mut self) {
        self.spoil();
        self.reset = Reset::default();
        self.resets += 1;
        self.plug = Plug::Inserted;
        if let Some(key) = &mut self.in_hand {
            self.set_aside.retain(|it| !it.is_this_key(&key.facts));
            *key = InHand::new(key.facts.clone().after_reset());
        }
    }

    fn spoil(&mut self) {
        self.spoilt.extend(self.in_hand.as_ref().map(|it| it.facts.aaguid));
    }

    /// The key is given back.
    pub fn forget(&mut self) {
        self.plug = Plug::Out;
        self.not_this_device = self.device.take();
        self.in_hand = None;
        self.reset = Reset::default();
    }

    /// After a restart nothing is open; what stands on the key still stands.
    pub fn resume(&mut self) {
        self.plug = Plug::Out;
        self.choice = Choice::OnlyOne;
        // The operator who is there now decides anew.
        self.reset.progress = Progress::NotAsked;
        self.drop_pin();
    }
}

/// The desk draws a PIN for a new key, once, and has it again after a restart.
fn drawn_pin(key: &InHand) -> Next {
    match (&key.sealed_pin, key.facts.pin) {
        (Some(_), _) => Next::Do(Step::UnsealPin),
        (None, KeyPin::NotSet) => Next::Do(Step::SealPin),
        (None, KeyPin::Set | KeyPin::MustChange | KeyPin::Unsupported) => {
            Next::Ask(Question::KeyRefused { reasons: vec![KeyReason::CameWithPin] })
        }
    }
}
