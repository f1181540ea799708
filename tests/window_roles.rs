//! The promise, on the window: a person who is left alone at it has nothing of the operator's. The first
//! attack in the order in which it once worked (cancel, a new session, somebody else, their pass), by
//! accessible names: it ends at the desk code. What a keyboard can do in a real window is in `window.rs`.

#[path = "common/at_the_key.rs"]
mod at_the_key;
#[path = "common/driven.rs"]
mod driven;
#[path = "window_roles/found_key.rs"]
mod found_key;

use std::sync::Arc;

use at_the_key::until_the_key;
use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::nouns::Loss;
use keydesk::desk::{self, CODE, OLD_KEY, Touch, script};
use keydesk::practice::KeyModel;

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

/// A stolen key, from the first question to the receipt: what is the operator's there is nothing of the
/// person's.
#[test]
fn a_stolen_key_from_the_first_question_to_the_receipt() {
    let mut desk = Driven::open_after(
        |options| options.world.keys.push(KeyModel::Allowed),
        async |desk| {
            let lost = desk::lose_key(desk, AMIRA, Loss::Stolen, Touch::ByHand).await;
            lost.expect("she has a key from before");
        },
    );
    let world = Arc::clone(&desk.world);
    let stolen = world.registered(AMIRA);
    assert_eq!(stolen.len(), 1);
    desk.press("A key was lost");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("The key was stolen");
    desk.press("Checked a photo ID");
    desk.press(&format!("It was {OLD_KEY}"));
    desk.until("Remove it now");
    assert_eq!(world.registered(AMIRA), stolen, "nothing is removed after one look");
    desk.press("Remove it now");
    desk.until("A second proof that this is Amira Haddad");
    assert!(world.registered(AMIRA).is_empty(), "it is gone before the second proof");
    assert!(world.sessions_ended(AMIRA).is_some(), "and so are the sessions");
    assert_eq!(world.live_passes(), 0, "and nothing was given yet");
    desk.press("A colleague confirmed who they are");
    desk.press("The screen is turned");
    desk.until("Insert the key");
    desk.press("Insert practice key");
    desk.until("New PIN");
    for gone in ["Cancel session", "Remove it now", "A colleague confirmed who they are"] {
        assert!(desk.window.query_by_label(gone).is_none(), "{gone:?} is the operator's");
    }
    for button in ["Repeat PIN", "Set PIN"] {
        for digit in script::PIN.chars() {
            desk.press(&digit.to_string());
        }
        desk.press(button);
    }
    // The key takes no notice of a finger that it did not ask for: press until it has moved on.
    desk.wait("the end", |window| {
        window.get_by_label("Touch the key").click();
        window.query_by_label("Take the key out").is_some()
    });
    desk.press("Remove key");
    desk.until(&format!("The old key opens nothing any more: {OLD_KEY}"));
    desk.until("You are signed out everywhere within some minutes. Sign in again with this key");
    let registered = world.registered(AMIRA);
    assert_eq!(registered, world.key(KeyModel::Allowed).credential_ids());
    assert_ne!(registered, stolen);
    desk.over();
}
