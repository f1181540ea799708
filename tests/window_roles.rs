//! The promise, on the window: a person who is left alone at it has nothing of the operator's. The first
//! attack in the order in which it once worked (cancel, a new session, somebody else, their pass), by
//! accessible names; and in a real window a keyboard that presses everything there is. Both end at the
//! desk code.

#[path = "common/turn.rs"]
mod common;
#[path = "common/driven.rs"]
mod driven;
#[path = "common/on_screen.rs"]
mod on_screen;

use std::sync::Arc;
use std::time::Duration;

use driven::Driven;
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::{CODE, PracticeDesk, PracticeOptions, Touch};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::Options;
use keydesk::screens::Links;
use on_screen::{OnScreen, place, wait_for};
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
    let links = Links { view: desk.views, clicks: desk.clicks, practice: Some(desk.controls) };
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

    drop(desk);
    runtime.block_on(running).expect("no panic").expect("the ledger can be written");
}

/// A keyboard that calls itself a key, or a person who presses everything: Tab, Enter, space, letters,
/// digits, Escape and the window's own shortcuts, slowly enough for a hand.
#[test]
fn a_keyboard_at_the_pin_screen_of_a_real_window_types_only_what_the_person_could() {
    if on_screen::is_missing() {
        return;
    }
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = folder.path().join("ledger.sqlite");
    let entries = || runtime.block_on(Ledger::read(&ledger)).unwrap_or_default();
    let happened = |wanted: fn(&Fact) -> bool| entries().iter().any(|it| wanted(&it.fact));
    let screen = OnScreen::start(folder.path(), &folder.path().join("log"));
    for _ in 0..2 {
        std::thread::sleep(Duration::from_millis(800));
        screen.type_text(CODE);
        screen.enter();
    }
    let mut acts = |what: &str, act: &mut dyn FnMut(), wanted: fn(&Fact) -> bool| {
        wait_for(what, || {
            if !happened(wanted) {
                act();
                std::thread::sleep(Duration::from_millis(800));
            }
            happened(wanted)
        });
    };
    acts("the session", &mut || screen.click(place::START), |it| {
        matches!(it, Fact::Session(fact::Session::Opened { .. }))
    });
    std::thread::sleep(Duration::from_millis(800));
    screen.type_text("amira");
    screen.enter();
    std::thread::sleep(Duration::from_millis(1500));
    acts("the choice", &mut || screen.click(place::FIRST_CHOICE), |it| {
        matches!(it, Fact::Person(fact::Person::Chosen { .. }))
    });
    acts("the check", &mut || screen.click(place::FIRST_CHOICE), |it| {
        matches!(it, Fact::Person(fact::Person::IdentityChecked { .. }))
    });
    acts("the verdict", &mut || screen.click(place::INSERT_KEY), |it| {
        matches!(it, Fact::Key(fact::Key::Judged { .. }))
    });
    std::thread::sleep(Duration::from_millis(800));

    let before = entries().len();
    for round in 0..30_usize {
        let tabs = vec!["Tab"; round];
        let last = ["Return", "space", "Escape"][round % 3];
        let mut keys = vec!["key", "--delay", "30"];
        keys.extend(tabs);
        keys.extend([last, "Return"]);
        assert!(screen.run("xdotool", &keys));
        screen.type_text("niamh");
        screen.enter();
    }
    for shortcut in ["ctrl+n", "ctrl+l", "ctrl+s", "F5", "alt+Left", "ctrl+z", "ctrl+v"] {
        assert!(screen.run("xdotool", &["key", shortcut]));
    }
    std::thread::sleep(Duration::from_millis(800));
    drop(screen);
    let entries = entries();
    assert!(entries.len() >= before);
    let theirs = |it: &Entry| match &it.fact {
        // The practice key can be pulled and pushed by the practice controls, which have a Tab each.
        Fact::Key(_) => true,
        Fact::Session(fact::Session::Began { step } | fact::Session::Failed { step, .. }) => {
            use keydesk::ceremony::next::Step;
            matches!(step, Step::ReadKey | Step::JudgeKey | Step::SetPin | Step::FetchOptions)
        }
        _ => false,
    };
    for entry in &entries[before..] {
        assert!(theirs(entry), "the keyboard caused {:?}", entry.fact);
    }
}
