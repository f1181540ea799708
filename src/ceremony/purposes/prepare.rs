//! A key is set up for somebody who is not here. The desk draws its PIN, and asks nobody for anything but
//! a touch. Inert, its registration waits at the desk, and it opens nothing until it has arrived; live, it is
//! registered at once.

use super::line::{Context, Line};
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{Blocker, Chapter, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, key, credential, registration, .. } = legs;
    let Legs { sign_in, prepared, notice, .. } = legs;
    let (operator, chosen) = (context.operator, person.chosen.as_ref());
    let live = !prepared.is_inert();
    let to_make = credential.wants_key();
    let to_test = sign_in.self_test.is_none();
    vec![
        (Chapter::FindPerson, person.known(operator)),
        (Chapter::Readiness, readiness.next(stops, context.pass)),
        // Inert, it is confirmed when the key is activated.
        (Chapter::Readiness, live.then(|| readiness.confirmation(chosen, operator)).flatten()),
        (Chapter::InsertKey, to_make.then(|| legs.key_to(Wanted::Give)).flatten()),
        (Chapter::ChoosePin, to_make.then(|| key.wants_pin()).flatten()),
        (Chapter::TouchKey, credential.next(key.in_hand.as_ref(), context.now)),
        (Chapter::TouchKey, to_test.then(|| legs.at_the_key(Step::SelfTest, Wanted::Give))),
        (Chapter::RegisterKey, live.then(|| registration.next()).flatten()),
        (Chapter::RegisterKey, legs.pin_change()),
        (Chapter::RegisterKey, prepared.next()),
        (Chapter::RegisterKey, live.then(|| notice.next(context.notice)).flatten()),
        (Chapter::RegisterKey, key.out(Direction::Forward)),
    ]
}

/// A key that is sent needs no pass.
pub(super) fn stops(blocker: &Blocker, _: PassRule) -> bool {
    *blocker != Blocker::PassesOff
}
