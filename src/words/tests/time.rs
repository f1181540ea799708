//! Times are those of the reader's place, and say where that is when they are read elsewhere.

use jiff::tz::TimeZone;

use crate::ceremony::nouns::Timestamp;
use crate::words::Words;

fn words(zone: &str) -> Words {
    Words::new(&[], TimeZone::get(zone).expect("the zone is known"))
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

#[test]
fn a_time_is_local() {
    let morning = at("2026-11-22T10:41:09Z");
    for (zone, time, with_zone) in [
        ("UTC", "22 Nov 2026, 10:41", "22 Nov 2026, 10:41 (UTC)"),
        ("Europe/Berlin", "22 Nov 2026, 11:41", "22 Nov 2026, 11:41 (UTC+01:00)"),
        ("Pacific/Auckland", "22 Nov 2026, 23:41", "22 Nov 2026, 23:41 (UTC+13:00)"),
        ("Asia/Kolkata", "22 Nov 2026, 16:11", "22 Nov 2026, 16:11 (UTC+05:30)"),
    ] {
        let words = words(zone);
        assert_eq!(words.time(morning), time);
        assert_eq!(words.time_with_zone(morning), with_zone);
    }
    let summer = at("2026-07-01T22:05:00Z");
    assert_eq!(words("Europe/Berlin").time_with_zone(summer), "2 July 2026, 00:05 (UTC+02:00)");
}

#[test]
fn a_period_says_the_day_once() {
    let words = words("Europe/Berlin");
    let (from, to) = (at("2026-11-22T10:41:09Z"), at("2026-11-22T10:45:00Z"));
    assert_eq!(words.period(from, to), "22 Nov 2026, 11:41 to 11:45 (UTC+01:00)");
    let midnight = at("2026-11-22T23:01:00Z");
    assert_eq!(
        words.period(from, midnight),
        "22 Nov 2026, 11:41 (UTC+01:00) to 23 Nov 2026, 00:01 (UTC+01:00)"
    );
    // The clocks go back in between: 02:30 happens twice.
    let (from, to) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"));
    assert_eq!(
        words.period(from, to),
        "25 Oct 2026, 02:30 (UTC+02:00) to 25 Oct 2026, 02:30 (UTC+01:00)"
    );
}

#[test]
fn every_month_has_its_name() {
    let words = Words::english();
    let said: std::collections::BTreeSet<String> =
        (1..=12).map(|month| words.date(jiff::civil::date(2026, month, 1))).collect();
    assert_eq!(said.len(), 12, "{said:?}");
}
