//! The promise, on the window: to set up a second key is the operator's. By accessible names, to the
//! receipt of the second.

#[path = "common/at_the_key.rs"]
mod at_the_key;
#[path = "common/driven.rs"]
mod driven;

use at_the_key::until_the_key;
use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::{CODE, PracticeOptions};
use keydesk::practice::KeyModel;

const PIN: &str = "493817";

/// The person can only call the operator for it.
#[test]
fn the_second_key_is_the_operators_to_start() {
    let change = |it: &mut PracticeOptions<'_>| {
        it.operator_beside = false;
        it.world.keys = vec![KeyModel::Allowed, KeyModel::Allowed];
    };
    let mut desk = Driven::open(change, None);
    for button in ["Repeat the code", "Set the code"] {
        desk.until(button);
        desk.type_text(CODE);
        desk.press(button);
    }
    until_the_key(&mut desk);
    key_of_the_person(&mut desk, "Insert practice key");

    let offer =
        "If you want a second key, for the day on which you lose this one, call the operator";
    desk.until(offer);
    let start = "Second key for this person";
    assert!(desk.window.query_by_label(start).is_none(), "it is the operator's");
    desk.press("Call the operator");
    desk.until("Desk code");
    desk.type_text(CODE);
    desk.press("Go on");
    desk.press(start);
    desk.press("The screen is turned");
    key_of_the_person(&mut desk, "Insert the second key");

    desk.until("This is your second key. Keep it in another place than the first");
    assert!(desk.window.query_by_label(offer).is_none(), "and no third");
    desk.press("Show the evidence");
    desk.until_beginning("The second key of this visit. The first has the receipt");
    assert_eq!(desk.world.registered(AMIRA).len(), 2);
    desk.over();
}

/// From where it is asked for to the receipt.
fn key_of_the_person(desk: &mut Driven, insert: &str) {
    desk.until("Insert the key");
    desk.press(insert);
    for button in ["Repeat PIN", "Set PIN"] {
        desk.until(button);
        desk.type_text(PIN);
        desk.press(button);
    }
    desk.wait("the end", |window| {
        if let Some(touch) = window.query_by_label("Touch the key") {
            touch.click();
        }
        window.query_by_label("Take the key out").is_some()
    });
    desk.press("Remove key");
    desk.until("Next person");
}
