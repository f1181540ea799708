//! When a letter goes: by its day and by its key.

use jiff::SignedDuration;
use uuid::Uuid;

use super::*;
use crate::ceremony::nouns::Person;

fn now() -> Timestamp {
    "2026-11-26T12:00:00Z".parse().expect("a time")
}

/// Prepared so many hours ago, with a PIN that waits.
fn key(hours: i64) -> Prepared {
    Prepared {
        ceremony: CeremonyId(Uuid::nil()),
        prepared_at: now() - SignedDuration::from_hours(hours),
        person: Person { id: "1".into(), name: "Amira".into(), upn: "a@contoso.example".into() },
        place: None,
        model: "Practice Key".into(),
        serial: None,
        aaguid: Uuid::nil(),
        until: Some(now() + SignedDuration::from_hours(1)),
        pin_change: None,
        pin: Some(Sealed("sealed".into())),
        letter: Letter::NotPrinted,
        state: State::Waits,
        waits: None,
    }
}

#[test]
fn a_letter_goes_on_another_day_or_when_its_key_was_activated() {
    use LetterState::{Failed, InDoubt, None as NoLetter, Printed, Ready, Waits};
    let active = |hours| Prepared { state: State::Active { since: now() }, ..key(hours) };
    let printed = Letter::Printed { number: 1 };
    for (what, key, expected) in [
        ("of this noon", key(0), Waits),
        ("of this midnight", key(12), Waits),
        ("of last evening", key(13), Ready),
        ("activated on the same day", active(0), Ready),
        // It works from the first moment: that says nothing of where it is.
        ("live, of today", Prepared { until: None, ..active(0) }, Waits),
        ("live, of yesterday", Prepared { until: None, ..active(24) }, Ready),
        ("worth nothing", Prepared { state: State::Void, ..key(24) }, NoLetter),
        ("too late", Prepared { until: Some(now()), ..key(24) }, NoLetter),
        ("erased", Prepared { pin: None, ..key(24) }, NoLetter),
        ("begun", Prepared { letter: Letter::Begun { number: 1 }, ..key(24) }, InDoubt),
        ("failed", Prepared { letter: Letter::Failed { number: 1 }, ..key(24) }, Failed),
        ("again", Prepared { letter: Letter::Again { number: 1 }, ..key(24) }, Ready),
        ("again, of today", Prepared { letter: Letter::Again { number: 1 }, ..key(0) }, Waits),
        ("printed", Prepared { letter: printed, pin: None, ..key(24) }, Printed),
    ] {
        assert_eq!(letter_state(&key, &Words::english(), now()), expected, "{what}");
    }
}
