//! A person at the desk gets a key.

use super::line::{Context, Line};
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{Blocker, Chapter, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    // A pass that is only asked for comes while the key is awaited.
    let chapter_of_pass = match context.pass {
        PassRule::Always => Chapter::AccessPass,
        PassRule::WhenAsked | PassRule::Never => Chapter::InsertKey,
    };
    let Legs {
        person,
        readiness,
        pass,
        key,
        fingers,
        credential,
        registration,
        sign_in,
        notice,
        ..
    } = legs;
    let to_make = credential.wants_key();
    let to_test = sign_in.wants_test();
    vec![
        (Chapter::FindPerson, person.next(context.operator)),
        (Chapter::Readiness, readiness.next(stops, context.pass)),
        (Chapter::Readiness, readiness.confirmation(person.chosen.as_ref(), context.operator)),
        (chapter_of_pass, pass.next(readiness.found.as_ref(), context.pass)),
        (Chapter::InsertKey, to_make.then(|| legs.key_to(Wanted::Give)).flatten()),
        (Chapter::ChoosePin, to_make.then(|| key.wants_pin()).flatten()),
        (Chapter::ChoosePin, to_make.then(|| fingers.next(key.in_hand.as_ref())).flatten()),
        (Chapter::TouchKey, credential.next(key.in_hand.as_ref(), context.now)),
        (Chapter::TouchKey, registration.next()),
        (Chapter::VerifySignIn, pass.end()),
        (Chapter::VerifySignIn, to_test.then(|| legs.at_the_key(Step::SelfTest, Wanted::Give))),
        (Chapter::VerifySignIn, sign_in.next()),
        (Chapter::Receipt, notice.next(context.notice)),
        (Chapter::Receipt, key.out(Direction::Forward)),
    ]
}

/// Everything that is lacking stops an onboarding; a desk that issues no passes needs none.
pub(super) fn stops(blocker: &Blocker, pass: PassRule) -> bool {
    *blocker != Blocker::PassesOff || pass == PassRule::Always
}
