//! The promise: a person puts a finger on the key in the window, by accessible names alone. The finger
//! lies well, badly, or never well; there is always a way on, and what was given up leaves nothing.

#[path = "common/at_the_key.rs"]
mod at_the_key;
#[path = "common/driven.rs"]
mod driven;

use std::sync::Arc;

use at_the_key::until_the_key;
use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use keydesk::practice::{FingerCommand, KeyModel, Placement, PracticeKey};

const PIN: &str = "493817";

struct Session {
    window: Driven,
}

impl Session {
    /// A session in which the key was just inserted. With `old_pin` it comes with one.
    fn at_the_key(old_pin: Option<&str>) -> Self {
        let mut window = Driven::open(|it| it.world.fingers = Some(FingerCommand::Final), old_pin);
        until_the_key(&mut window);
        window.press("Insert practice key");
        Self { window }
    }

    fn key(&self) -> Arc<PracticeKey> {
        self.window.world.key(KeyModel::Allowed)
    }

    fn type_pin(&mut self, button: &str) {
        for digit in PIN.chars() {
            self.window.press(&digit.to_string());
        }
        self.window.press(button);
    }

    fn choose_pin(&mut self) {
        self.type_pin("Repeat PIN");
        self.type_pin("Set PIN");
    }

    /// The key takes no notice of a finger that it did not ask for: press until it has moved on.
    fn press_until(&mut self, button: &str, name: &str) {
        self.window.wait(name, |window| {
            if let Some(button) = window.query_by_label(button) {
                button.click();
            }
            window.query_by_label_contains(name).is_some()
        });
    }

    /// One press, once the key waits for it: what it leads to stays until the next.
    fn press_once(&mut self, button: &str, name: &str) {
        let key = self.key();
        self.window.wait("the key to wait for a finger", |_| key.wants_touch());
        self.window.press(button);
        self.window.until_beginning(name);
    }

    fn ends_well(mut self, fingers: usize) {
        self.press_until("Touch the key", "Take the key out");
        self.window.press("Remove key");
        self.window.until("Next person");
        assert_eq!(self.key().fingers(), fingers);
        assert_eq!(self.window.world.registered(AMIRA).len(), 1);
        assert_eq!(self.window.world.live_passes(), 0);
        self.window.over();
    }
}

#[test]
fn a_finger_that_lies_well_is_added_and_a_second_one() {
    let mut session = Session::at_the_key(None);
    session.choose_pin();
    session.window.press("Add a fingerprint");
    session.window.until("Picture: the middle of a fingertip on the sensor of the key");
    session.press_once("Touch the key", "1 of 5 good tries");
    session.press_once("Touch the key", "2 of 5 good tries");
    session.press_until("Touch the key", "Your fingerprint is on the key");
    session.window.press("Add a fingerprint");
    session.press_once("Touch the key", "1 of 5 good tries");
    session.press_until("Touch the key", "Your fingerprint is on the key");
    assert_eq!(session.key().fingers(), 2);
    session.window.press("Go on");
    // The finger, and no PIN: it is asked for by name.
    session.window.until("Put your finger on the key now");
    session.ends_well(2);
}

#[test]
fn what_was_wrong_with_a_finger_is_said() {
    let mut session = Session::at_the_key(None);
    session.choose_pin();
    session.key().place(Placement::Badly);
    session.window.press("Add a fingerprint");
    session.press_once("Touch the key", "Leave your finger on a little longer");
    session.press_until("Touch the key", "Your fingerprint is on the key");
    session.key().place(Placement::Well);
    session.window.press("Add a fingerprint");
    // By the practice controls as well.
    session.press_once("Put finger badly", "0 of 5 good tries");
    session.press_until("Touch the key", "Your fingerprint is on the key");
    session.window.press("Go on");
    session.ends_well(2);
}

/// The key gets no good sample: the desk stops by itself, says so, and the session goes on.
#[test]
fn samples_without_end_come_to_one() {
    let mut session = Session::at_the_key(None);
    session.choose_pin();
    session.key().place(Placement::NeverWell);
    session.window.press("Add a fingerprint");
    session.press_until("Touch the key", "The key could not recognise the finger");
    // Once more, and this time the person has enough.
    session.window.press("Add a fingerprint");
    session.press_once("Touch the key", "0 of 5 good tries");
    session.window.press("Skip the fingerprint");
    session.window.until("Touch the key now");
    session.ends_well(0);
}

/// The key is the person's own and keeps its PIN: the finger is taken off it again.
#[test]
fn a_session_that_is_cancelled_takes_its_finger_off_the_key() {
    let mut session = Session::at_the_key(Some(PIN));
    session.type_pin("Check PIN");
    session.window.press("Add a fingerprint");
    session.press_until("Touch the key", "Your fingerprint is on the key");
    assert_eq!(session.key().fingers(), 1);
    session.window.press("Call the operator");
    session.window.press("Cancel session");
    session.window.press("Yes, cancel the session");
    session.window.until("Take the key out");
    session.window.press("Remove key");
    session.window.until("Everything was taken back");
    assert_eq!((session.key().fingers(), session.key().has_pin()), (0, true));
    session.window.over();
}
