//! The number and the date of one issue of the list.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::ceremony::nouns::Timestamp;

/// Which list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    /// `no`: it grows with each issue.
    pub number: u64,
    pub next_update: Date,
}

impl Issue {
    /// Whole days since the next issue was due; negative before that day.
    pub fn days_overdue(self, now: Timestamp) -> i64 {
        let today = now.to_zoned(TimeZone::UTC).date();
        let since = self.next_update.until(today).map(|it| it.get_days());
        since.map_or(0, i64::from)
    }
}
