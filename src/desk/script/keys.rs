//! What the scripted person does with keys: puts the right one in, or another one first.

use super::{Play, Player};
use crate::screens::PracticeHand;

impl Player {
    pub(super) fn insert(&mut self, another: bool, keys_inserted: usize) {
        if keys_inserted > 0 {
            // Only now: until it asks for another key, the desk takes back what is on this one. And who
            // has put two in takes both out.
            if another || keys_inserted > 1 {
                self.inserting = false;
                self.bench.does(PracticeHand::Remove);
            }
            return;
        }
        if self.inserting {
            return;
        }
        self.inserting = true;
        self.has_key = true;
        let wrong = self.script.mishap == Play::WrongKeyFirst && !self.mishap_done;
        self.mishap_done |= wrong;
        let right = self.right_key();
        self.bench.does(if wrong { PracticeHand::InsertNotAllowed } else { right });
    }

    pub(super) fn right_key(&self) -> PracticeHand {
        if self.second_key { PracticeHand::InsertSecond } else { PracticeHand::InsertAllowed }
    }
}
