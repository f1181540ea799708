//! The promise, on the window: a person who is left alone at it has nothing of the operator's. The first
//! attack in the order in which it once worked (cancel, a new session, somebody else, their pass), by
//! accessible names: it ends at the desk code. What a keyboard can do in a real window is in `window.rs`.

#[path = "common/at_the_key.rs"]
mod at_the_key;
#[path = "common/driven.rs"]
mod driven;
#[path = "window_roles/found_key.rs"]
mod found_key;

use at_the_key::until_the_key;
use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::CODE;

fn type_code(desk: &mut Driven, code: &str, button: &str) {
    desk.until(button);
    desk.type_text(code);
    desk.press(button);
}

#[test]
fn who_is_left_alone_at_the_pin_screen_ends_at_the_desk_code() {
    let mut desk = Driven::open(|it| it.operator_beside = false, None);
    type_code(&mut desk, CODE, "Repeat the code");
    type_code(&mut desk, CODE, "Set the code");
    until_the_key(&mut desk);
    desk.press("Insert practice key");
    desk.until("New PIN");

    // Here the attack began, with Cancel.
    for gone in ["Cancel session", "Lock", "Sign out", "Show pass", "Use another key"] {
        assert!(desk.window.query_by_label(gone).is_none(), "{gone:?} is the operator's");
    }
    desk.press("Call the operator");
    desk.until("Desk code");
    for gone in ["Start a session", "Name or sign-in name", "Cancel session", "New PIN"] {
        assert!(desk.window.query_by_label(gone).is_none(), "{gone:?} before the code");
    }
    type_code(&mut desk, "8264", "Go on");
    desk.until("2 tries are left. Then the operator signs in again");
    type_code(&mut desk, "9371", "Go on");
    desk.until("One try is left. Then the operator signs in again");
    type_code(&mut desk, "5093", "Go on");
    desk.until("The desk code was wrong too often");
    assert!(desk.window.query_by_label("Go on").is_none(), "no fourth try");
    // The person finds back, and nothing has happened.
    desk.press("Back to the person");
    desk.until("New PIN");
    assert_eq!(desk.world.live_passes(), 1, "of this person, and of nobody else");
    assert!(desk.world.registered(AMIRA).is_empty());
    desk.over();
}
