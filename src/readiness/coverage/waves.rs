//! A long list in parts of one size, each with its day.

use jiff::Span;
use jiff::civil::Date;

/// Waves of one size, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waves {
    /// People in each, at least one.
    pub size: u32,
    pub first: Date,
    pub days_between: u16,
}

impl Waves {
    /// The wave of somebody at this position, both from 0 and 1, and its day. Past the end of the
    /// calendar it is the last day.
    pub fn of(self, position: u64) -> (u64, Date) {
        let wave = position / u64::from(self.size.max(1));
        let days = i64::try_from(wave.saturating_mul(u64::from(self.days_between)));
        let span = days.ok().and_then(|it| Span::new().try_days(it).ok());
        let day = span.map_or(Date::MAX, |it| self.first.saturating_add(it));
        (wave + 1, day)
    }
}
