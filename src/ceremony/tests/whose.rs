//! Whose a key is: never said more surely than what keys tell.

use super::super::whose::{History, How, Sure};
use super::*;

const BLUE: u128 = 1;
const RED: u128 = 2;

fn found(model: u128, serial: Option<&str>) -> KeyFacts {
    KeyFacts { aaguid: Uuid::from_u128(model), serial: serial.map(str::to_owned), ..key(true) }
}

fn at(hour: i64) -> Timestamp {
    now() + jiff::SignedDuration::from_hours(hour)
}

/// A ceremony in which this person got this key, in this hour.
fn gave(history: &mut History, hour: u8, to: &str, key: KeyFacts) {
    ended(history, hour, to, &[fact::Key::Read { key }.into()], Outcome::Onboarded);
}

fn ended(history: &mut History, hour: u8, to: &str, between: &[Fact], outcome: Outcome) {
    let mut facts = vec![fact::Person::Chosen { person: person(to) }.into()];
    facts.extend_from_slice(between);
    facts.push(fact::Registration::Registered { method: method(u32::from(hour)) }.into());
    facts.push(fact::Session::Finished { outcome }.into());
    let id = CeremonyId(Uuid::from_u128(u128::from(hour)));
    history.take(id, facts.into_iter().map(|it| (at(hour.into()), it)));
}

fn people(history: &History, key: &KeyFacts) -> (Sure, Vec<String>) {
    let whose = history.whose(key);
    (whose.sure, whose.fits.into_iter().map(|it| it.person.id).collect())
}

#[test]
fn a_key_is_told_by_its_serial_number_or_only_perhaps() {
    let mut history = History::default();
    gave(&mut history, 1, "amira", found(BLUE, Some("11")));
    gave(&mut history, 2, "ben", found(BLUE, Some("22")));
    gave(&mut history, 3, "cara", found(RED, None));
    let rows: [(&str, KeyFacts, Sure, &[&str]); 5] = [
        ("ours", found(BLUE, Some("22")), Sure::Serial, &["ben"]),
        ("somebody else's", found(BLUE, Some("33")), Sure::Nobody, &[]),
        ("of no model that is known", found(3, None), Sure::Nobody, &[]),
        ("one that fits", found(RED, None), Sure::OnlyOne, &["cara"]),
        // Whether a key shows its number can be switched.
        ("two that fit", found(BLUE, None), Sure::OneOfSeveral, &["ben", "amira"]),
    ];
    for (what, key, sure, fits) in rows {
        assert_eq!(
            people(&history, &key),
            (sure, fits.iter().map(|it| (*it).to_owned()).collect()),
            "{what}"
        );
    }
    // A number of which the desk did not know then.
    assert_eq!(people(&history, &found(RED, Some("44"))), (Sure::OnlyOne, vec!["cara".to_owned()]));
    // The same number of another model is another key.
    assert_eq!(people(&history, &found(3, Some("22"))).0, Sure::Nobody);
}

#[test]
fn a_key_that_was_reset_is_its_new_owners() {
    let mut history = History::default();
    let key = found(BLUE, Some("11"));
    gave(&mut history, 1, "amira", key.clone());
    // Two people can use one key.
    ended(&mut history, 2, "ben", &[fact::Key::Read { key: key.clone() }.into()], Outcome::Checked);
    assert_eq!(people(&history, &key), (Sure::Serial, vec!["ben".into(), "amira".into()]));
    assert_eq!(history.whose(&key).fits[0].how, How::Checked);
    let reset = [fact::Key::Read { key: key.clone() }.into(), fact::Key::Reset.into()];
    ended(&mut history, 3, "cara", &reset, Outcome::Onboarded);
    assert_eq!(people(&history, &key), (Sure::Serial, vec!["cara".into()]));
    let given_up = Outcome::Abandoned { left: vec![] };
    ended(&mut history, 4, "dan", &reset, given_up);
    assert_eq!(people(&history, &key).0, Sure::Nobody);
}

#[test]
fn a_key_without_a_pin_opens_nothing_whosever_it_was() {
    let mut history = History::default();
    gave(&mut history, 1, "amira", found(BLUE, Some("11")));
    let reset = KeyFacts { pin: KeyPin::NotSet, ..found(BLUE, Some("11")) };
    assert!(history.whose(&reset).blank && !history.whose(&found(BLUE, Some("11"))).blank);
    // What was erased stays erased, and two of them need not be one.
    for hour in [5, 6] {
        let erased = Person { id: "erased".into(), ..person("1") };
        let facts: [Fact; 3] = [
            fact::Person::Chosen { person: erased }.into(),
            fact::Key::Read { key: found(RED, None) }.into(),
            fact::Session::Finished { outcome: Outcome::Onboarded }.into(),
        ];
        history.take(CeremonyId(Uuid::nil()), facts.map(|it| (at(hour), it)));
    }
    assert_eq!(history.whose(&found(RED, None)).sure, Sure::OneOfSeveral);
}
