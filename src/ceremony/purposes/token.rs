//! A person who may not plug anything in gets a hardware OATH token: which one it is, the code that it
//! shows, and how it stands in the tenant afterwards.

use super::line::{Context, Line};
use crate::ceremony::legs::Legs;
use crate::ceremony::nouns::{Blocker, Chapter, PassRule};

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, token, notice, .. } = legs;
    let (operator, chosen) = (context.operator, person.chosen.as_ref());
    vec![
        (Chapter::FindPerson, person.known(operator)),
        (Chapter::Readiness, readiness.next(stops, context.pass)),
        (Chapter::Readiness, person.identified()),
        (Chapter::Readiness, readiness.confirmation(chosen, operator)),
        (Chapter::Token, token.known()),
        (Chapter::Token, token.next()),
        (Chapter::Receipt, notice.next(context.notice)),
    ]
}

/// What concerns keys and passes stops no token.
pub(super) fn stops(blocker: &Blocker, _: PassRule) -> bool {
    match blocker {
        Blocker::OwnAccount
        | Blocker::OperatorHasNoRole
        | Blocker::Protected { .. }
        | Blocker::PerhapsProtected { .. }
        | Blocker::OperatorRoleUnknown
        | Blocker::AccountDisabled
        | Blocker::Guest
        | Blocker::TokensOff
        | Blocker::TokensNotForThem
        | Blocker::TooManyTokens
        | Blocker::NoTokensInThisCloud => true,
        Blocker::NoProvisioning
        | Blocker::PasskeysOff
        | Blocker::Excluded
        | Blocker::NotInScope
        | Blocker::SelfServiceOff
        | Blocker::PassesOff
        | Blocker::PassRefused { .. }
        | Blocker::SoftwareTokensOff
        | Blocker::SoftwareTokensNotForThem
        | Blocker::PerUserMfa => false,
    }
}
