//! The promise: an operator needs no mouse and few keys. An onboarding in the window is played with the
//! keyboard alone, and every key of the operator is counted; what the person types is theirs.

#[path = "common/driven.rs"]
mod driven;

use driven::{AMIRA, Driven};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::{self, CODE};
use keydesk::practice::KeyModel;

const PIN: &str = "493817";
/// Issue 12: "at most 5 clicks or as many keys of the operator", besides the name.
const MOST_KEYS: u32 = 5;

struct Counter {
    desk: Driven,
    /// Of the operator, without names and codes.
    keys: u32,
}

impl Counter {
    /// The operator has signed in and chosen a desk code.
    fn open() -> Self {
        let desk = Driven::open(|it| it.operator_beside = false, None);
        let mut it = Self { desk, keys: 0 };
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
}

#[test]
fn an_onboarding_takes_few_keys_of_the_operator_and_the_next_person_one() {
    let mut at = Counter::open();

    at.operator(Key::Enter);
    at.desk.until("Name or sign-in name");
    at.desk.type_text("amira");
    at.desk.until_beginning("Choose Amira Haddad");
    at.operator(Key::Enter);
    at.desk.until("Checked a photo ID");
    at.operator(Key::Num1);
    at.desk.until("Turn this screen to Amira Haddad");
    at.operator(Key::Enter);
    at.desk.until("Insert the key");
    let key = at.desk.world.key(KeyModel::Allowed);
    desk::plug(&key);
    at.desk.until("Repeat PIN");
    at.enters(PIN);
    at.desk.until("Set PIN");
    at.enters(PIN);
    at.desk.wait("the end", |window| {
        key.touch();
        window.query_by_label("Take the key out").is_some()
    });
    key.unplug();
    at.desk.until("Next person");
    assert_eq!(at.desk.world.registered(AMIRA).len(), 1);
    assert!(at.keys <= MOST_KEYS, "{} keys", at.keys);

    at.keys = 0;
    at.operator(Key::Enter);
    at.desk.until("Desk code");
    at.enters(CODE);
    at.desk.until("Name or sign-in name");
    assert_eq!(at.keys, 1, "besides the code");
    at.desk.over();
}

/// The wrong one of several is chosen; nothing was done for them yet.
#[test]
fn a_search_is_cancelled_and_a_wrong_person_is_taken_back() {
    let mut at = Counter::open();

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
    at.desk.until("Turn this screen to Amira Haddad");
    at.desk.over();
}
