//! Which list of models the desk rests on, as the operator sees it.

use jiff::civil::Date;

use crate::attestation::Trust;
use crate::ceremony::nouns::Timestamp;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListView {
    /// There is none: no key can be proven.
    Missing,
    Issue {
        number: u64,
        next_update: Date,
        /// Negative while the next issue is not due.
        days_overdue: i64,
    },
}

/// Of what the desk trusts.
pub(super) fn list(trust: &Trust, now: Timestamp) -> Option<ListView> {
    match trust.issue {
        Some(issue) => Some(ListView::Issue {
            number: issue.number,
            next_update: issue.next_update,
            days_overdue: issue.days_overdue(now),
        }),
        None if trust.models.is_empty() => Some(ListView::Missing),
        None => None,
    }
}
