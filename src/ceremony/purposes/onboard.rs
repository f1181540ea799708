//! A person at the desk gets a key.

use super::line::{Context, Line};
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{Blocker, Chapter};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, pass, key, fingers, credential, registration, sign_in, .. } =
        legs;
    let to_make = credential.wants_key();
    let to_test = sign_in.wants_key();
    vec![
        (Chapter::FindPerson, person.next(context.operator)),
        (Chapter::Readiness, readiness.next(stops)),
        (Chapter::Readiness, readiness.confirmation(person.chosen.as_ref(), context.operator)),
        (Chapter::AccessPass, pass.next(readiness.found.as_ref())),
        (Chapter::InsertKey, to_make.then(|| legs.key_to(Wanted::Give)).flatten()),
        (Chapter::ChoosePin, to_make.then(|| key.wants_pin()).flatten()),
        (Chapter::ChoosePin, to_make.then(|| fingers.next(key.in_hand.as_ref())).flatten()),
        (Chapter::TouchKey, credential.next(key.in_hand.as_ref(), context.now)),
        (Chapter::TouchKey, registration.next()),
        (Chapter::VerifySignIn, to_test.then(|| legs.at_the_key(Step::SelfTest, Wanted::Give))),
        (Chapter::VerifySignIn, sign_in.next()),
        (Chapter::VerifySignIn, pass.back()),
    ]
}

/// Everything that is lacking stops an onboarding.
pub(super) fn stops(_: &Blocker) -> bool {
    true
}
