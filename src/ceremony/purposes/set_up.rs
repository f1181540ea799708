//! A key is set up for a person, and their sign-in with it is proved: what an onboarding and a recovery
//! have in common.

use super::line::{Context, Line};
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{Blocker, Chapter, PassRule};

/// Until the key is there that is to be given.
pub(super) fn key_at_hand(legs: &Legs, context: &Context<'_>) -> [Line; 2] {
    // A pass that is only asked for comes while the key is awaited.
    let chapter_of_pass = match context.pass {
        PassRule::Always => Chapter::AccessPass,
        PassRule::WhenAsked | PassRule::Never => Chapter::InsertKey,
    };
    let to_make = legs.credential.wants_key();
    [
        (chapter_of_pass, legs.pass.next(legs.readiness.found.as_ref(), context.pass)),
        (Chapter::InsertKey, to_make.then(|| legs.key_to(Wanted::Give)).flatten()),
    ]
}

/// Then, until the sign-in with it is proved.
pub(super) fn key_proved(legs: &Legs, context: &Context<'_>) -> [Line; 7] {
    let Legs { pass, key, fingers, credential, registration, sign_in, .. } = legs;
    let to_make = credential.wants_key();
    let to_test = sign_in.wants_test();
    [
        (Chapter::ChoosePin, to_make.then(|| key.wants_pin()).flatten()),
        (Chapter::ChoosePin, to_make.then(|| fingers.next(key.in_hand.as_ref())).flatten()),
        (Chapter::TouchKey, credential.next(key.in_hand.as_ref(), context.now)),
        (Chapter::TouchKey, registration.next()),
        (Chapter::VerifySignIn, pass.end()),
        (Chapter::VerifySignIn, to_test.then(|| legs.at_the_key(Step::SelfTest, Wanted::Give))),
        (Chapter::VerifySignIn, sign_in.next()),
    ]
}

/// Everything that is lacking stops it; a desk that issues no passes needs none. Here the desk registers
/// the key, so that a rule takes no pass is only told.
pub(super) fn stops(blocker: &Blocker, pass: PassRule) -> bool {
    match blocker {
        Blocker::PassesOff => pass == PassRule::Always,
        Blocker::PassRefused { .. } => false,
        _ => true,
    }
}
