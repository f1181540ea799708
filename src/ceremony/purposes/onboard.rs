//! A person at the desk gets a key.

use super::line::{Context, Line};
use super::set_up;
use crate::ceremony::legs::Legs;
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::nouns::Chapter;

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, key, notice, .. } = legs;
    let mut lines = vec![
        (Chapter::FindPerson, person.known(context.operator)),
        (Chapter::Readiness, readiness.next(set_up::stops, context.pass)),
        // The operator sees on this screen how the person signs in, before anything is made.
        (Chapter::Readiness, person.identified()),
        (Chapter::Readiness, readiness.confirmation(person.chosen.as_ref(), context.operator)),
    ];
    lines.extend(set_up::key_at_hand(legs, context));
    lines.extend(set_up::key_proved(legs, context));
    lines.push((Chapter::Receipt, notice.next(context.notice)));
    lines.push((Chapter::Receipt, key.out(Direction::Forward)));
    lines
}
