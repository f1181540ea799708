//! The reset of a key (CTAP 2.1, 6.6): it is decided twice, it is done in the key's first ten seconds
//! with power, and one in doubt is looked at. Owns when a reset may be offered at all.

use crate::ceremony::next::{Next, Question, Step, Way};
use crate::ceremony::nouns::{
    Inside, KeyFacts, KeyPin, KeyReason, KeyTrouble, Theirs, Trouble, Verdict,
};

use super::in_hand::InHand;
use super::key::{PinFrom, Plug, Progress};
use super::presence::{Direction, Presence, Wanted};
use super::{Fingers, Legs};

impl Legs {
    /// What the reset asks for, as long as there is one.
    pub fn next_of_reset(&self, direction: Direction) -> Option<Next> {
        let in_doubt = self.key.reset.presence != Presence::No;
        Some(match self.key.reset.progress {
            Progress::NotAsked => return None,
            Progress::Asked => Next::Ask(Question::ResetKey {
                inside: self.key.in_hand.as_ref().and_then(|it| it.inside),
                can_look: self.can_look(direction),
            }),
            Progress::Looking => self.at_the_key(
                Step::LookInside,
                match direction {
                    Direction::Forward => Wanted::Look,
                    Direction::Back => Wanted::TakeBack,
                },
            ),
            Progress::Sure => Next::Ask(Question::ResetForGood),
            Progress::Decided => match self.key.plug {
                Plug::Out if in_doubt => Next::Ask(Question::InsertKey { but_not: None }),
                Plug::Out => {
                    let device = self.key.device.clone().unwrap_or_default();
                    Next::Ask(Question::ReplugToReset { device })
                }
                Plug::Inserted | Plug::Read if in_doubt => Next::Do(Step::ReadKey),
                Plug::Inserted | Plug::Read => Next::Do(Step::ResetKey),
            },
        })
    }

    /// A reset takes nothing away that the tenant still counts on, and a key that could not be given
    /// afterwards is not reset.
    pub fn may_reset(&self, direction: Direction) -> bool {
        let Some(key) = &self.key.in_hand else { return false };
        let registered_before =
            matches!(key.inside, Some(Inside::Known { theirs: Theirs::Registered, .. }));
        let could_be_given = match &key.verdict {
            Some(Verdict::Allowed { .. }) => true,
            Some(Verdict::Refused { reasons }) => reasons.iter().all(KeyReason::ends_with_a_reset),
            None => false,
        };
        let not_looked_into = matches!(key.inside, None | Some(Inside::Unknown));
        let may_be_the_old_one =
            not_looked_into && self.old_method.may_be_on_a(key.facts.aaguid) && !key.is_ours();
        let registration = &self.registration;
        let may_be_in_the_tenant = registration.may_be_there() || !registration.left.is_empty();
        !may_be_in_the_tenant
            && !registered_before
            && !may_be_the_old_one
            && (could_be_given || direction == Direction::Back)
    }

    /// A reset is offered where it helps, and nothing smaller does.
    pub fn reset_helps(&self, step: Step, trouble: &Trouble, direction: Direction) -> bool {
        let Trouble::Key(trouble) = trouble else { return false };
        let helps = match trouble {
            KeyTrouble::PinWrong { .. }
            | KeyTrouble::PinBlocked
            | KeyTrouble::PinBlockedUntilReplug
            | KeyTrouble::PinMustChange
            | KeyTrouble::StoreFull => true,
            KeyTrouble::Unsupported | KeyTrouble::Refused { .. } => {
                matches!(step, Step::EraseCredential | Step::RemoveFingers)
            }
            _ => false,
        };
        helps && self.may_reset(direction)
    }

    /// The PIN would show what is on the key, and somebody is here who may know it: a key that is not
    /// to be given or taken back was never judged.
    fn can_look(&self, direction: Direction) -> bool {
        let may_know = self.key.pin_from == PinFrom::Person;
        let is_somebodys =
            |key: &InHand| may_know && (direction == Direction::Back || key.verdict.is_some());
        let would_show = |key: &InHand| {
            is_somebodys(key)
                && key.inside.is_none()
                && key.can_list()
                && key.facts.pin_tries != Some(0)
        };
        self.key.plug == Plug::Read && self.key.in_hand.as_ref().is_some_and(would_show)
    }

    /// Takes in a decision about the reset; the question that was asked offered it.
    pub fn decide_on_reset(&mut self, way: Way) {
        let progress = match way {
            Way::ResetKey => Progress::Asked,
            Way::LookInside => Progress::Looking,
            Way::LoseContents => Progress::Sure,
            Way::ResetForGood => Progress::Decided,
            _ => Progress::NotAsked,
        };
        self.key.reset.progress = progress;
        if progress == Progress::Decided {
            self.key.must_go_out();
        }
    }

    /// The operator has seen what is on the key, and is asked again.
    pub fn go_on_after_look(&mut self, direction: Direction) {
        if self.key.reset.progress == Progress::Looking {
            let may = self.may_reset(direction);
            self.key.reset.progress = if may { Progress::Asked } else { Progress::NotAsked };
        }
    }

    /// Everything that was on the key is gone, ours as well.
    pub fn key_became_new(&mut self) {
        self.key.become_new();
        self.fingers = Fingers::default();
        self.begin_anew();
    }

    /// A reset whose answer was lost: a key that had a PIN and has none was reset. Where keys have
    /// no serial number it may be another one, and what is ours on the first is not forgotten.
    pub fn was_reset_after_all(&self, read: &KeyFacts) -> bool {
        let Some(old) = &self.key.in_hand else { return false };
        let ours_on_it = old.pin_of_ours() != Presence::No
            || self.fingers.presence != Presence::No
            || self.credential.presence != Presence::No;
        self.key.reset.presence != Presence::No
            && read.pin == KeyPin::NotSet
            && old.facts.is_the_same_as(read)
            && (read.serial.is_some() || !ours_on_it)
    }
}
