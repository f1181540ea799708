//! A token that can be programmed stands in for an authenticator app: the person adds it on their own page,
//! with a pass from this desk. Its seed passes that page only. A session about a token of the tenant's goes
//! on so where there is none for the person. It claims nothing about a token that the desk has not seen.

use super::line::{Context, Line};
use crate::ceremony::legs::Legs;
use crate::ceremony::nouns::{Blocker, Chapter, OwnMethod, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, pass, own_method, notice, .. } = legs;
    let (operator, chosen) = (context.operator, person.chosen.as_ref());
    vec![
        (Chapter::FindPerson, person.known(operator)),
        (Chapter::Readiness, readiness.next(stops, PassRule::Always)),
        (Chapter::Readiness, person.identified()),
        (Chapter::Readiness, readiness.confirmation(chosen, operator)),
        (Chapter::AccessPass, pass.next(readiness.found.as_ref(), PassRule::Always)),
        (Chapter::Token, own_method.next(OwnMethod::Token)),
        (Chapter::Token, pass.back()),
        (Chapter::Receipt, notice.next(context.notice)),
    ]
}

/// What concerns keys, and tokens that the tenant has, stops no authenticator app.
pub(super) fn stops(blocker: &Blocker, _: PassRule) -> bool {
    match blocker {
        Blocker::OwnAccount
        | Blocker::OperatorHasNoRole
        | Blocker::Protected { .. }
        | Blocker::PerhapsProtected { .. }
        | Blocker::OperatorRoleUnknown
        | Blocker::AccountDisabled
        | Blocker::Guest
        | Blocker::PassesOff
        | Blocker::PassRefused { .. }
        | Blocker::PerUserMfa
        | Blocker::SoftwareTokensOff
        | Blocker::SoftwareTokensNotForThem
        | Blocker::TooManyTokens => true,
        Blocker::NoProvisioning
        | Blocker::PasskeysOff
        | Blocker::Excluded
        | Blocker::NotInScope
        | Blocker::SelfServiceOff
        | Blocker::TokensOff
        | Blocker::TokensNotForThem
        | Blocker::NoTokensInThisCloud => false,
    }
}
