//! Dates and times as the reader writes them, in the time zone of the reader.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::{Arg, Words};
use crate::ceremony::nouns::Timestamp;

impl Words {
    /// `22 Nov 2026`.
    pub fn date(&self, date: Date) -> String {
        self.say_with("date", &day(date))
    }

    /// `22 Nov 2026, 11:41`, where it is plain that the time is that of the place.
    pub fn time(&self, at: Timestamp) -> String {
        let at = self.local(at);
        self.say_with("time", &moment(&at))
    }

    /// `22 Nov 2026, 11:41 (UTC+01:00)`, for what may be read elsewhere.
    pub fn time_with_zone(&self, at: Timestamp) -> String {
        let at = self.local(at);
        self.say_with("time-with-zone", &moment(&at))
    }

    /// `22 Nov 2026, 11:41 to 11:45 (UTC+01:00)`.
    pub fn period(&self, from: Timestamp, to: Timestamp) -> String {
        let (begin, end) = (self.local(from), self.local(to));
        if begin.date() == end.date() && begin.offset() == end.offset() {
            let mut args = moment(&begin);
            args.push(("end", clock(&end).into()));
            return self.say_with("period", &args);
        }
        let (from, to) = (self.time_with_zone(from), self.time_with_zone(to));
        self.say_with("period-of-days", &[("from", from.into()), ("to", to.into())])
    }

    /// What is left of something: whole minutes from two on, and seconds.
    pub fn time_left(&self, seconds: u32) -> String {
        match seconds {
            120.. => self.say_with("minutes-left", &[("minutes", (seconds / 60).into())]),
            _ => self.say_with("seconds-left", &[("seconds", seconds.into())]),
        }
    }

    /// In the time zone of the reader.
    pub fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.zone.clone())
    }
}

fn day(date: Date) -> Vec<Arg<'static>> {
    vec![
        ("day", date.day().into()),
        ("month", date.month().into()),
        // As text, because a number may get a separator of thousands.
        ("year", date.year().to_string().into()),
    ]
}

fn moment(at: &Zoned) -> Vec<Arg<'static>> {
    let mut args = day(at.date());
    let zone = match at.offset() {
        Offset::UTC => "UTC".to_owned(),
        _ => at.strftime("UTC%:z").to_string(),
    };
    args.extend([("clock", clock(at).into()), ("zone", zone.into())]);
    args
}

fn clock(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}
