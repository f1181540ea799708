//! Cadences that were measured, of hands and of keys.

use egui::{Event, Key, Modifiers};

use super::Typing;

/// One person's first repetition of `.tie5Roanl` in Killourhy and Maxion's data (CMU 2009, subject
/// s002): seconds from key to key, and from the last to Return.
const BY_HAND: [f64; 10] =
    [0.3979, 0.1674, 0.2212, 1.1885, 1.6055, 0.7590, 0.2136, 0.1484, 0.3515, 0.3509];
/// A one-time code of 44 characters, in the letters that every layout has.
const CODE: &str = "cccjgjgkhcbbirdrfdnlnghhfgrtnnlgedjlftrbdeut";

fn press(key: Key) -> Event {
    let modifiers = Modifiers::default();
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

/// What widgets see when these come at these times (seconds), drawn every `frame` seconds.
fn seen(typing: &mut Typing, events: Vec<(f64, Event)>, frame: f64) -> (String, usize) {
    let end = events.last().expect("events").0 + 1.0;
    let mut events = events.into_iter().peekable();
    let (mut text, mut enters) = (String::new(), 0);
    let mut now = 0.0;
    while now < end {
        now += frame;
        let mut batch = Vec::new();
        while let Some((_, event)) = events.next_if(|it| it.0 <= now) {
            batch.push(event);
        }
        for event in typing.pass(now, batch) {
            match event {
                Event::Text(it) => text.push_str(&it),
                Event::Key { key: Key::Enter, .. } => enters += 1,
                _ => {}
            }
        }
    }
    (text, enters)
}

/// From 5 s on, as a window that was at rest.
fn typed(text: &str, gaps: impl IntoIterator<Item = f64>) -> Vec<(f64, Event)> {
    let mut at = 5.0;
    let mut gaps = gaps.into_iter();
    let mut events = Vec::new();
    for it in text.chars() {
        events.push((at, Event::Text(it.to_string())));
        at += gaps.next().expect("a gap for each");
    }
    events.push((at, press(Key::Enter)));
    events
}

const FRAMES: [f64; 4] = [0.008, 1.0 / 60.0, 0.05, 0.12];

#[test]
fn a_key_that_types_reaches_nothing() {
    for gap in [0.008, 0.016, 0.020, 0.025] {
        for frame in FRAMES {
            // Six digits alone are too few for a machine that draws so seldom.
            let short = if frame < 0.1 { "755224" } else { CODE };
            for text in [CODE, short] {
                let mut typing = Typing::default();
                let events = typed(text, std::iter::repeat(gap));
                assert_eq!(seen(&mut typing, events, frame), (String::new(), 0), "{gap} {frame}");
                assert!(typing.take_burst());
                assert!(!typing.take_burst(), "said twice");
            }
        }
    }
}

#[test]
fn what_a_hand_types_arrives_whole_in_order_and_with_its_enter() {
    let fastest = [0.045, 0.062, 0.038, 0.071, 0.055].into_iter().cycle();
    let usual = [0.120, 0.238, 0.095].into_iter().cycle();
    let cadences: [(&str, Vec<f64>); 4] = [
        (".tie5Roanl", BY_HAND.to_vec()),
        ("amira.haddad@contoso.example", usual.take(40).collect()),
        ("the quick brown fox jumps over it", fastest.take(40).collect()),
        // Five fingers over five keys.
        ("12345", vec![0.015; 5]),
    ];
    for (text, gaps) in cadences {
        for frame in FRAMES {
            let mut typing = Typing::default();
            let events = typed(text, gaps.clone());
            assert_eq!(seen(&mut typing, events, frame), (text.to_owned(), 1), "{frame}");
            assert!(!typing.take_burst());
        }
    }
}

#[test]
fn a_hand_is_not_taken_for_a_key_on_a_machine_that_draws_once_a_second() {
    let mut typing = Typing::default();
    let events = typed("amira.haddad", std::iter::repeat(0.100));
    assert_eq!(seen(&mut typing, events, 1.0), ("amira.haddad".to_owned(), 1));
}

#[test]
fn after_a_burst_a_hand_is_heard_again() {
    let mut typing = Typing::default();
    let mut events = typed(CODE, std::iter::repeat(0.016));
    let later = events.last().expect("events").0 + 0.3;
    events.extend(
        typed("246813", std::iter::repeat(0.2)).into_iter().map(|(at, it)| (at - 5.0 + later, it)),
    );
    assert_eq!(seen(&mut typing, events, 1.0 / 60.0), ("246813".to_owned(), 1));
}

#[test]
fn a_paste_and_a_key_that_is_held_down_are_no_burst() {
    let mut typing = Typing::default();
    let paste = Event::Paste(CODE.to_owned());
    assert_eq!(typing.pass(5.0, vec![paste.clone()]), vec![paste]);

    let held = |at: f64| {
        let modifiers = Modifiers::default();
        let key =
            Event::Key { key: Key::A, physical_key: None, pressed: true, repeat: true, modifiers };
        [(at, key), (at, Event::Text("a".to_owned()))]
    };
    let events = (0..30).flat_map(|it| held(6.0 + f64::from(it) * 0.02)).collect();
    assert_eq!(seen(&mut typing, events, 1.0 / 60.0).0.len(), 30);
    assert!(!typing.take_burst());
}
