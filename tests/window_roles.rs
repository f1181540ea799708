//! The promise, on the window: a person who is left alone at it has nothing of the operator's. The first
//! attack in the order in which it once worked (cancel, a new session, somebody else, their pass), by
//! accessible names: it ends at the desk code. What a keyboard can do in a real window is in `window.rs`.

#[path = "common/turn.rs"]
mod common;
#[path = "common/driven.rs"]
mod driven;

use std::sync::Arc;

use common::AMIRA;
use driven::Driven;
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::{CODE, PracticeDesk, PracticeOptions, Touch};
use keydesk::practice::Options;
use keydesk::screens::Links;
use tokio::runtime::Runtime;

fn type_code(desk: &mut Driven, code: &str, button: &str) {
    desk.until(button);
    desk.type_text(code);
    desk.press(button);
}

#[test]
fn who_is_left_alone_at_the_pin_screen_ends_at_the_desk_code() {
    let runtime = Runtime::new().expect("a runtime");
    let _turn = runtime.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        touch: Touch::ByHand,
        operator_beside: false,
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let desk = runtime.block_on(PracticeDesk::open(options)).expect("the desk opens");
    let world = Arc::clone(&desk.world);
    let running = runtime.spawn(desk.runner.run());
    let links = Links {
        view: desk.views,
        clicks: desk.clicks,
        practice: Some(desk.controls),
        full_screen: Arc::default(),
    };
    let mut desk = Driven::open(links);
    type_code(&mut desk, CODE, "Repeat the code");
    type_code(&mut desk, CODE, "Set the code");
    desk.press("Start a session");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("Checked a photo ID");
    desk.until("Insert the key");
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
    assert_eq!(world.live_passes(), 1, "of this person, and of nobody else");
    assert!(world.registered(AMIRA).is_empty());

    drop(desk);
    runtime.block_on(running).expect("no panic").expect("the ledger can be written");
}
