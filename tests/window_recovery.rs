//! The promise, on the window: a stolen key, from the first question to the receipt, by accessible names;
//! and what is the operator's there is nothing of the person's.

#[path = "common/driven.rs"]
mod driven;

use std::sync::Arc;

use driven::{AMIRA, Driven};
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::nouns::Loss;
use keydesk::desk::{self, OLD_KEY, Touch, script};
use keydesk::practice::KeyModel;

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
