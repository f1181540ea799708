//! A key that types: on no scene does its code press a button, fill a field or become part of a PIN,
//! and the window says what happened. What people type and paste arrives.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::*;

/// A one-time code, in the letters that every keyboard layout has.
const CODE: &str = "cccjgjgkhcbbirdrfdnlnghhfgrtnnlgedjlftrbdeut";
/// Digits, as a key with counted codes (HOTP) sends them.
const DIGITS: &str = "755224";
const SAID: &str = "The key typed a code";
const SIZE: [f32; 2] = [1280.0, 800.0];
/// How fast a key sends: a character, and a frame, every 16 ms.
const FAST: f32 = 0.016;
/// Frames until a hand is heard again.
const TAIL: usize = 11;

fn enter(pressed: bool) -> Event {
    let modifiers = Modifiers::default();
    Event::Key { key: Key::Enter, physical_key: None, pressed, repeat: false, modifiers }
}

/// A character in each frame, and Enter.
fn types(desk: &mut Desk, text: &str) {
    for it in text.chars() {
        desk.window.event(Event::Text(it.into()));
    }
    desk.window.event(enter(true));
    desk.window.event(enter(false));
    desk.window.step();
}

#[test]
fn a_code_presses_and_enters_nothing_on_any_scene() {
    let mut desk = Desk::drawn(home(), SIZE, FAST);
    for (number, (scene, view)) in every_scene().into_iter().enumerate() {
        // The whole code takes its time on so many scenes; the digits are the harder test.
        let text = if number % 16 == 0 { CODE } else { DIGITS };
        let locks_soon = view.locks_at.is_some();
        desk.show(view);
        types(&mut desk, text);
        assert!(desk.nothing_clicked(), "{scene}: it pressed something");
        if locks_soon {
            // It puts nothing off; the lock is what is told there.
            continue;
        }
        assert!(desk.hands.try_recv().is_err(), "{scene}");
        assert!(desk.shows(SAID), "{scene}: nothing is said");
        assert!(!desk.told().contains(text), "{scene}: it is shown");
        desk.window.run_steps(TAIL);
        desk.press("Contrast");
        assert!(!desk.shows(SAID), "{scene}: it was read, and something was pressed");
    }
}

/// Enter would press it.
#[test]
fn a_code_does_not_press_the_button_that_has_the_focus() {
    let mut desk = Desk::drawn(home(), SIZE, FAST);
    desk.window.get_by_label("Start a session").focus();
    desk.window.run_steps(5);
    types(&mut desk, CODE);
    desk.window.run_steps(TAIL);
    assert!(desk.nothing_clicked());

    desk.window.event(enter(true));
    desk.window.event(enter(false));
    desk.window.run_steps(5);
    assert!(matches!(desk.clicked(), Click::Start(_)), "a hand's Enter does");
}

/// What a person has typed of their PIN stays, and goes on behind the code.
#[test]
fn a_code_in_the_middle_of_a_pin_changes_nothing_of_it() {
    let mut desk = Desk::drawn(choose_pin(), SIZE, FAST);
    let by_hand = |desk: &mut Desk, text: &str| {
        for it in text.chars() {
            desk.window.event(Event::Text(it.into()));
            desk.window.run_steps(8);
        }
    };
    by_hand(&mut desk, "493");
    desk.window.run_steps(TAIL);
    types(&mut desk, DIGITS);
    desk.window.run_steps(TAIL);
    assert!(desk.shows(SAID));
    by_hand(&mut desk, "817");
    desk.press("Repeat PIN");
    assert!(!desk.shows(SAID), "it was read, and something was pressed");
    by_hand(&mut desk, "493817");
    desk.press("Set PIN");
    let Click::Pin(pin) = desk.clicked() else { panic!("no PIN") };
    assert_eq!(pin.expose_secret(), "493817");
}

#[test]
fn what_a_person_types_quickly_or_pastes_is_searched_for() {
    let mut desk = Desk::drawn(who(QuestionData::default()), SIZE, 0.045);
    for it in "amira.haddad".chars() {
        desk.window.event(Event::Text(it.into()));
    }
    desk.window.event(enter(true));
    desk.window.run_steps(10);
    assert!(matches!(desk.clicked(), Click::Search(it) if it == "amira.haddad"));
    assert!(!desk.shows(SAID));

    let mut desk = Desk::drawn(who(QuestionData::default()), SIZE, FAST);
    desk.window.event(Event::Paste("amira.haddad@contoso.example".to_owned()));
    desk.window.run_steps(10);
    desk.press("Search");
    assert!(matches!(desk.clicked(), Click::Search(it) if it == "amira.haddad@contoso.example"));
    assert!(!desk.shows(SAID));
}
