//! A key was found, and nobody is here for it. The operator sees whose it is as far as it can be told
//! without its PIN, and can erase it. It ends when the key is out.

use super::line::Line;
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::next::{Next, Question};
use crate::ceremony::nouns::Chapter;

pub(super) fn lines(legs: &Legs) -> Vec<Line> {
    let key = &legs.key;
    if key.in_hand.is_some() && key.in_port.is_none() {
        return Vec::new();
    }
    // One that was erased is as new: nothing more is read of it.
    let asked = || key.insertion(Wanted::Look).unwrap_or(Next::Ask(Question::FoundKey));
    vec![
        (Chapter::InsertKey, (key.resets == 0).then(asked)),
        (Chapter::InsertKey, key.out(Direction::Forward)),
    ]
}
