//! The promise: an operator needs no mouse and few keys. An onboarding in the window is played with the
//! keyboard alone, and every key of the operator is counted; what the person types is theirs.

#[path = "common/turn.rs"]
mod common;
#[path = "common/driven.rs"]
mod driven;

use std::sync::Arc;
use std::time::{Duration, Instant};

use common::AMIRA;
use driven::{Driven, PATIENCE};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::{self, CODE, PracticeDesk, PracticeOptions, Touch};
use keydesk::practice::{KeyModel, Options, World};
use keydesk::screens::Links;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

const PIN: &str = "493817";
/// Issue 12: "at most 5 clicks or as many keys of the operator", besides the name.
const MOST_KEYS: u32 = 5;

struct Counter {
    desk: Driven,
    world: Arc<World>,
    /// Of the operator, without names and codes.
    keys: u32,
    runtime: Runtime,
    running: JoinHandle<Result<(), keydesk::runner::Stop>>,
}

impl Counter {
    /// The operator has signed in and chosen a desk code.
    fn open(folder: &std::path::Path) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let options = PracticeOptions {
            touch: Touch::ByHand,
            operator_beside: false,
            ..PracticeOptions::new(Options::new(folder))
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
        let mut it = Self { desk: Driven::open(links), world, keys: 0, runtime, running };
        it.desk.until("Repeat the code");
        it.enters(CODE);
        it.desk.until("Set the code");
        it.enters(CODE);
        it.desk.until("Start a session");
        it
    }

    /// Text and Enter, which are no keys of the operator's: a code, or the person's PIN.
    fn enters(&mut self, text: &str) {
        self.desk.type_text(text);
        self.hits(Key::Enter);
    }

    fn hits(&mut self, key: Key) {
        self.desk.window.key_press(key);
        self.desk.window.run();
    }

    fn operator(&mut self, key: Key) {
        self.keys += 1;
        self.hits(key);
    }

    fn over(self) {
        let Self { desk, runtime, running, .. } = self;
        drop(desk);
        runtime.block_on(running).expect("no panic").expect("the ledger can be written");
    }
}

#[test]
fn an_onboarding_takes_few_keys_of_the_operator_and_the_next_person_one() {
    let guard = Runtime::new().expect("a runtime");
    let _turn = guard.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let mut at = Counter::open(folder.path());

    at.operator(Key::Enter);
    at.desk.until("Name or sign-in name");
    at.desk.type_text("amira");
    at.desk.until_beginning("Choose Amira Haddad");
    at.operator(Key::Enter);
    at.desk.until("Checked a photo ID");
    at.operator(Key::Num1);
    at.desk.until("Insert the key");
    let key = at.world.key(KeyModel::Allowed);
    desk::plug(&key);
    at.desk.until("Repeat PIN");
    at.enters(PIN);
    at.desk.until("Set PIN");
    at.enters(PIN);
    let begun = Instant::now();
    while at.desk.window.query_by_label("Take the key out").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the touches led nowhere");
        key.touch();
        at.desk.window.run();
        std::thread::sleep(Duration::from_millis(30));
    }
    key.unplug();
    at.desk.until("Next person");
    assert_eq!(at.world.registered(AMIRA).len(), 1);
    assert!(at.keys <= MOST_KEYS, "{} keys", at.keys);

    at.keys = 0;
    at.operator(Key::Enter);
    at.desk.until("Desk code");
    at.enters(CODE);
    at.desk.until("Name or sign-in name");
    assert_eq!(at.keys, 1, "besides the code");
    at.over();
}

/// The wrong one of several is chosen; nothing was done for them yet.
#[test]
fn a_search_is_cancelled_and_a_wrong_person_is_taken_back() {
    let guard = Runtime::new().expect("a runtime");
    let _turn = guard.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let mut at = Counter::open(folder.path());

    at.hits(Key::Enter);
    at.desk.until("Name or sign-in name");
    at.desk.type_text("amira");
    at.desk.until_beginning("Choose Amira Haddad");
    at.desk.type_text("x");
    assert!(at.desk.window.query_by_label_contains("Choose Amira").is_none(), "under a new name");
    at.hits(Key::Enter);
    at.desk.until("No person found for “amirax”");
    at.hits(Key::Escape);
    at.desk.until("Ask the person for their name, and type it");
    at.desk.type_text("niamh");
    at.desk.until_beginning("Choose Niamh");
    at.hits(Key::ArrowDown);
    at.hits(Key::Enter);
    at.desk.until("Checked a photo ID");
    at.hits(Key::Enter);
    at.hits(Key::Escape);
    assert!(at.desk.window.query_by_label("Checked a photo ID").is_some(), "not by Enter alone");
    at.desk.press("Somebody else");
    at.desk.until("Name or sign-in name");
    at.desk.type_text("amira");
    at.desk.press_beginning("Choose Amira Haddad");
    at.desk.until("Checked a photo ID");
    at.hits(Key::Num2);
    at.desk.until("Insert the key");
    at.over();
}
