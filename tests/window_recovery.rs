//! The promise, on the window: a stolen key, from the first question to the receipt, by accessible names;
//! and what is the operator's there is nothing of the person's.

#[path = "common/turn.rs"]
mod common;
#[path = "common/driven.rs"]
mod driven;

use std::sync::Arc;
use std::time::{Duration, Instant};

use common::AMIRA;
use driven::{Driven, PATIENCE};
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::nouns::Loss;
use keydesk::desk::{self, OLD_KEY, PracticeDesk, PracticeOptions, Touch, script};
use keydesk::practice::{KeyModel, Options};
use keydesk::screens::Links;
use tokio::runtime::Runtime;

#[test]
fn a_stolen_key_from_the_first_question_to_the_receipt() {
    let runtime = Runtime::new().expect("a runtime");
    let _turn = runtime.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let mut world = Options::new(folder.path());
    world.keys.push(KeyModel::Allowed);
    let options = PracticeOptions { touch: Touch::ByHand, ..PracticeOptions::new(world) };
    let desk = runtime.block_on(async {
        let desk = PracticeDesk::open(options).await.expect("the desk opens");
        let lost = desk::lose_key(&desk, AMIRA, Loss::Stolen, Touch::ByHand).await;
        lost.expect("she has a key from before");
        desk
    });
    let world = Arc::clone(&desk.world);
    let stolen = world.registered(AMIRA);
    assert_eq!(stolen.len(), 1);
    let running = runtime.spawn(desk.runner.run());
    let links = Links {
        view: desk.views,
        clicks: desk.clicks,
        practice: Some(desk.controls),
        full_screen: Arc::default(),
    };
    let mut desk = Driven::open(links);
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
    let begun = Instant::now();
    while desk.window.query_by_label("Take the key out").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the touches led nowhere");
        desk.window.get_by_label("Touch the key").click();
        desk.window.run();
        std::thread::sleep(Duration::from_millis(30));
    }
    desk.press("Remove key");
    desk.until(&format!("The old key opens nothing any more: {OLD_KEY}"));
    desk.until("You are signed out everywhere within some minutes. Sign in again with this key");
    let registered = world.registered(AMIRA);
    assert_eq!(registered, world.key(KeyModel::Allowed).credential_ids());
    assert_ne!(registered, stolen);

    drop(desk);
    runtime.block_on(running).expect("no panic").expect("the ledger can be written");
}
