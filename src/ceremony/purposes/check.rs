//! A person with a key that they already have: is it of a kind that may be used, and does it sign them
//! in? Nothing is changed.

use super::line::{Context, Line};
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::legs::{Legs, Wanted};
use crate::ceremony::nouns::{Blocker, Chapter, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, key, sign_in, .. } = legs;
    let proof = sign_in.next();
    vec![
        (Chapter::FindPerson, person.next(context.operator)),
        (Chapter::Readiness, readiness.next(stops, context.pass)),
        (Chapter::InsertKey, proof.is_some().then(|| legs.key_to(Wanted::Check)).flatten()),
        (Chapter::VerifySignIn, proof),
        (Chapter::Receipt, key.out(Direction::Forward)),
    ]
}

/// Only what keeps a key from being used; what is needed to set one up is not asked for.
pub(super) fn stops(blocker: &Blocker, _: PassRule) -> bool {
    match blocker {
        Blocker::OwnAccount
        | Blocker::AccountDisabled
        | Blocker::Guest
        | Blocker::PasskeysOff
        | Blocker::Excluded
        | Blocker::NotInScope => true,
        Blocker::NoProvisioning
        | Blocker::OperatorHasNoRole
        | Blocker::Protected { .. }
        | Blocker::PerhapsProtected { .. }
        | Blocker::OperatorRoleUnknown
        | Blocker::SelfServiceOff
        | Blocker::PassesOff
        | Blocker::PerUserMfa
        | Blocker::PassRefused { .. }
        | Blocker::TokensOff
        | Blocker::TokensNotForThem
        | Blocker::TooManyTokens
        | Blocker::SoftwareTokensOff
        | Blocker::SoftwareTokensNotForThem
        | Blocker::NoTokensInThisCloud => false,
    }
}
