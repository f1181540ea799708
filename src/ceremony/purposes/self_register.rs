//! Where the cloud lets nobody register a key for others, the person does it themself, with a pass
//! from this desk. A session goes on so where that shows only in the middle of it. It claims nothing
//! about a key that the desk has not registered.

use super::line::{Context, Line};
use crate::ceremony::legs::Legs;
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::nouns::{Blocker, Chapter, OwnMethod, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, pass, key, own_method, notice, .. } = legs;
    vec![
        (Chapter::FindPerson, person.known(context.operator)),
        (Chapter::Readiness, readiness.next(stops, PassRule::Always)),
        (Chapter::Readiness, person.identified()),
        (Chapter::Readiness, readiness.confirmation(person.chosen.as_ref(), context.operator)),
        (Chapter::AccessPass, pass.next(readiness.found.as_ref(), PassRule::Always)),
        (Chapter::RegisterKey, legs.back_from_credential()),
        (Chapter::RegisterKey, own_method.next(OwnMethod::Key)),
        (Chapter::RegisterKey, pass.back()),
        (Chapter::Receipt, notice.next(context.notice)),
        (Chapter::Receipt, key.out(Direction::Forward)),
    ]
}

/// That the cloud registers no keys for others is why such a session exists.
pub(super) fn stops(blocker: &Blocker, _: PassRule) -> bool {
    *blocker != Blocker::NoProvisioning
}
