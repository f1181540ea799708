//! The fingers on the key in hand: what was there before, what the person adds, and what must go
//! again. A finger is offered and never needed: the PIN does everything that it does.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{Blob, KeyFingers, KeyTrouble};

use super::in_hand::InHand;
use super::presence::Presence;

#[derive(Clone, Debug, Default)]
pub struct Fingers {
    progress: Progress,
    /// By the key's own ids. `None`: nobody has looked.
    before: Option<Vec<Blob>>,
    /// In this session.
    pub enrolled: u32,
    pub presence: Presence,
    /// Why the last try did not put a finger on the key.
    failed: Option<KeyTrouble>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    #[default]
    Offered,
    /// The person puts a finger on the sensor.
    Wanted,
    /// They want no further one.
    Done,
}

impl Fingers {
    pub fn apply(&mut self, fact: fact::Fingers) {
        match fact {
            fact::Fingers::Listed { fingers } => self.before = Some(fingers),
            fact::Fingers::Enrolled { .. } => {
                self.enrolled += 1;
                self.presence = Presence::Yes;
                self.progress = Progress::Offered;
            }
            fact::Fingers::Removed { .. } => {
                self.enrolled = 0;
                self.presence = Presence::No;
            }
        }
    }

    /// Called once the PIN of the key in hand is known: nothing is done to fingers without it.
    pub fn next(&self, in_hand: Option<&InHand>) -> Option<Next> {
        let fingers = in_hand?.facts.features.fingers;
        if fingers == KeyFingers::Unsupported || self.progress == Progress::Done {
            return None;
        }
        Some(match &self.before {
            None if fingers == KeyFingers::Enrolled => Next::Do(Step::ListFingers),
            _ if self.progress == Progress::Wanted => Next::Do(Step::EnrolFinger),
            before => Next::Ask(Question::OfferFinger {
                before: before.as_ref().map_or(0, Vec::len),
                enrolled: self.enrolled,
                failed: self.failed.clone(),
            }),
        })
    }

    /// The ids of those that stay where this session's fingers are removed.
    pub fn before(&self) -> &[Blob] {
        self.before.as_deref().unwrap_or_default()
    }

    pub fn want(&mut self) {
        self.progress = Progress::Wanted;
        self.failed = None;
        // A key that has no finger needs no look.
        self.before.get_or_insert_default();
    }

    pub fn finish(&mut self) {
        self.progress = Progress::Done;
    }

    /// A try came to nothing. `true` where the offer comes again, and says why.
    pub fn fail(&mut self, trouble: &KeyTrouble) -> bool {
        let comes_again = matches!(
            trouble,
            KeyTrouble::NoGoodSample
                | KeyTrouble::FingersFull
                | KeyTrouble::NoTouch
                | KeyTrouble::Cancelled
                | KeyTrouble::Unsupported
                | KeyTrouble::Refused { .. }
        );
        if comes_again {
            self.progress = Progress::Offered;
            self.failed = (*trouble != KeyTrouble::Cancelled).then(|| trouble.clone());
        }
        comes_again
    }

    /// After a restart the person who is there now is asked anew.
    pub fn resume(&mut self) {
        if self.progress == Progress::Wanted {
            self.progress = Progress::Offered;
        }
    }
}
