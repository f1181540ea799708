//! The promise: a person finishes a whole onboarding in the window. By accessible names alone, as
//! assistive technology would; and with mouse and keyboard in a real window, under X11, which also
//! takes the pictures of the README, and under Wayland. There a key types codes in between, and they
//! change nothing. All on the practice world, judged by its own state.

#[path = "common/at_the_key.rs"]
mod at_the_key;
#[path = "common/driven.rs"]
mod driven;
#[path = "window/languages.rs"]
mod languages;
#[path = "common/on_screen.rs"]
mod on_screen;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use at_the_key::until_the_key;
use driven::{AMIRA, Driven, PATIENCE};
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::desk;
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Options, World};
use on_screen::{OnScreen, System, place, wait_for};
use tokio::runtime::Runtime;

const PIN: &str = "493817";
const DESK_CODE: &str = "4937";

#[test]
fn a_whole_onboarding_by_accessible_names_alone() {
    let mut desk = Driven::open(|_| (), None);
    let world = Arc::clone(&desk.world);
    until_the_key(&mut desk);
    desk.press("Call the operator");
    desk.press("Access pass for a device");
    desk.wait("the pass", |_| world.live_passes() == 1);
    desk.press("Insert practice key");
    desk.press("The screen is turned");
    for digit in PIN.chars() {
        desk.press(&digit.to_string());
    }
    desk.press("Repeat PIN");
    for digit in PIN.chars() {
        desk.press(&digit.to_string());
    }
    desk.press("Set PIN");
    // The key takes no notice of a finger that it did not ask for: press until it has moved on.
    let pass = "Does Amira Haddad still need the access pass?";
    desk.wait("the question about the pass", |window| {
        window.get_by_label("Touch the key").click();
        window.query_by_label(pass).is_some()
    });
    desk.press("Take the pass back");
    desk.wait("the end", |window| {
        window.get_by_label("Touch the key").click();
        window.query_by_label("Take the key out").is_some()
    });
    desk.press("Remove key");
    desk.until_beginning("amira.haddad@contoso.example");
    assert_eq!(world.registered(AMIRA).len(), 1);
    assert_eq!(world.live_passes(), 0);
    desk.press("Next person");
    desk.until("Start a session");
    desk.over();
}

/// Two keys are inserted, and the person has forgotten the PIN of theirs: one is chosen by touch, and
/// reset. What cannot be undone takes two presses of its own.
#[test]
fn a_key_is_chosen_by_touch_and_reset_by_accessible_names_alone() {
    let mut desk = Driven::open(|_| (), Some("602914"));
    let world = Arc::clone(&desk.world);
    until_the_key(&mut desk);
    for model in [KeyModel::Allowed, KeyModel::NotAllowed] {
        desk::plug(&world.key(model));
    }
    desk.until("More than one key is inserted");
    desk.press("Choose by touch");
    desk.until_beginning("Touch the key that Amira Haddad will get");
    desk.wait("the PIN", |window| {
        world.key(KeyModel::Allowed).touch();
        window.query_by_label("PIN of the key").is_some()
    });
    desk.until("8 tries are left for the PIN");
    assert!(desk.window.query_by_label("Reset this key").is_none(), "it is the operator's");
    desk.press("Call the operator");
    desk.press("Reset this key");
    desk.until("The desk cannot tell what will be lost");
    desk.press("Yes, delete everything on it");
    desk.until_beginning("Reset Practice Key, serial PK-1000");
    assert!(world.key(KeyModel::Allowed).has_pin(), "one press is not enough");
    desk.press("Reset for good");
    desk.press("The screen is turned");
    desk.until("A key can be reset only in its first ten seconds");
    desk.press("Remove key");
    desk.press("Insert practice key");
    desk.until_beginning("The key resets only within ten seconds");
    desk.wait("the new PIN", |window| {
        window.get_by_label("Touch the key").click();
        window.query_by_label("New PIN").is_some()
    });
    assert!(!world.key(KeyModel::Allowed).has_pin());
    assert!(!world.key(KeyModel::NotAllowed).has_pin());
    desk.over();
}

/// How often a click is repeated that has not led to its fact: the window may not have been ready.
const CLICK_AGAIN: Duration = Duration::from_secs(2);

#[test]
fn a_whole_onboarding_in_a_real_window_and_its_pictures() {
    onboards_in_a_real_window(System::X11);
}

#[test]
fn a_whole_onboarding_in_a_real_window_under_wayland() {
    onboards_in_a_real_window(System::Wayland);
}

fn onboards_in_a_real_window(system: System) {
    if on_screen::is_missing(system) {
        return;
    }
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let pictures = std::env::var_os("KEYDESK_PICTURES")
        .filter(|_| system == System::X11)
        .map_or_else(|| folder.path().join("pictures"), PathBuf::from);
    std::fs::create_dir_all(&pictures).expect("a folder for the pictures");
    let ledger = folder.path().join("ledger.sqlite");
    let happened = |wanted: fn(&Fact) -> bool| {
        let entries = runtime.block_on(Ledger::read(&ledger)).unwrap_or_default();
        entries.iter().any(|it| wanted(&it.fact))
    };
    let until = |wanted: fn(&Fact) -> bool, what: &str, act: &mut dyn FnMut()| {
        let begun = Instant::now();
        while !happened(wanted) {
            assert!(begun.elapsed() < PATIENCE, "{what} does not happen");
            act();
            let acted = Instant::now();
            while acted.elapsed() < CLICK_AGAIN && !happened(wanted) {
                std::thread::sleep(Duration::from_millis(100));
            }
        }
    };

    let log = folder.path().join("log");
    let screen = OnScreen::start(system, folder.path(), &log);
    for _ in 0..2 {
        std::thread::sleep(Duration::from_millis(800));
        screen.type_text(DESK_CODE);
        screen.enter();
    }
    screen.picture(&pictures, "welcome");
    until(
        |it| matches!(it, Fact::Session(fact::Session::Opened { .. })),
        "the session",
        &mut || {
            screen.click(place::START);
        },
    );
    std::thread::sleep(Duration::from_millis(800));
    screen.key_types();
    screen.picture(&pictures, "key-typed");
    screen.type_text("amira");
    screen.enter();
    until(|it| matches!(it, Fact::Person(fact::Person::Chosen { .. })), "the choice", &mut || {
        std::thread::sleep(Duration::from_millis(800));
        screen.click(place::FIRST_CHOICE);
    });
    until(
        |it| matches!(it, Fact::Person(fact::Person::IdentityChecked { .. })),
        "the identity check",
        &mut || {
            screen.click(place::FIRST_CHOICE);
        },
    );
    until(|it| matches!(it, Fact::Pass(fact::Pass::Issued { .. })), "the pass", &mut || ());
    std::thread::sleep(Duration::from_millis(800));
    screen.enter();
    screen.picture(&pictures, "insert-key");
    until(|it| matches!(it, Fact::Key(fact::Key::Judged { .. })), "the verdict", &mut || {
        screen.click(place::INSERT_KEY);
    });
    std::thread::sleep(Duration::from_millis(800));
    screen.type_text(&PIN[..3]);
    screen.key_types();
    screen.type_text(&PIN[3..]);
    screen.picture(&pictures, "choose-pin");
    screen.enter();
    std::thread::sleep(Duration::from_millis(500));
    screen.type_text(PIN);
    screen.enter();
    until(
        |it| matches!(it, Fact::Credential(fact::Credential::OptionsFetched { .. })),
        "the PIN",
        &mut || (),
    );
    screen.picture(&pictures, "touch-key");
    until(|it| matches!(it, Fact::SignIn(fact::SignIn::Proved { .. })), "the proof", &mut || {
        screen.click(place::TOUCH_KEY);
    });
    until(|it| matches!(it, Fact::Session(fact::Session::Finished { .. })), "the end", &mut || {
        screen.click(place::REMOVE_KEY);
    });
    screen.picture(&pictures, "receipt");
    drop(screen);

    let world = World::open(Options::new(folder.path())).expect("the world opens again");
    assert_eq!(world.registered(AMIRA).len(), 1);
    assert_eq!(world.live_passes(), 0);
    for name in ["welcome", "insert-key", "choose-pin", "touch-key", "receipt"] {
        let picture = std::fs::metadata(pictures.join(format!("{name}.png"))).expect(name);
        assert!(picture.len() > 10_000, "{name} is empty");
    }
    no_key_is_logged(&std::fs::read_to_string(&log).expect("the log is text"));
}

/// A keyboard that calls itself a key, or a person who presses everything: Tab, Enter, space, letters,
/// digits, Escape and the window's own shortcuts, slowly enough for a hand.
#[test]
fn a_keyboard_at_the_pin_screen_of_a_real_window_types_only_what_the_person_could() {
    if on_screen::is_missing(System::X11) {
        return;
    }
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = folder.path().join("ledger.sqlite");
    let entries = || runtime.block_on(Ledger::read(&ledger)).unwrap_or_default();
    let happened = |wanted: fn(&Fact) -> bool| entries().iter().any(|it| wanted(&it.fact));
    let screen = OnScreen::start(System::X11, folder.path(), &folder.path().join("log"));
    for _ in 0..2 {
        std::thread::sleep(Duration::from_millis(800));
        screen.type_text(DESK_CODE);
        screen.enter();
    }
    let acts = |what: &str, act: &mut dyn FnMut(), wanted: fn(&Fact) -> bool| {
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
            matches!(step, Step::ReadKey | Step::JudgeKey | Step::SetPin | Step::FetchOptions)
        }
        _ => false,
    };
    for entry in &entries[before..] {
        assert!(theirs(entry), "the keyboard caused {:?}", entry.fact);
    }
}

/// With RUST_LOG=trace nobody but this program says more than `info`, and no key that was pressed is
/// told: neither by its character nor by its name.
fn no_key_is_logged(log: &str) {
    let mut ours = 0;
    for line in log.lines() {
        let line = without_colours(line);
        let mut words = line.split_whitespace().skip(1);
        let (level, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let below_info = ["DEBUG", "TRACE"].contains(&level);
        assert!(!below_info || target.starts_with("keydesk"), "{line}");
        ours += usize::from(below_info);
        for digit in PIN.chars() {
            for told in [format!("\"{digit}\""), format!("Digit{digit}"), format!("Numpad{digit}")]
            {
                assert!(!line.contains(&told), "{line}");
            }
        }
    }
    assert!(!log.contains(PIN), "the PIN is in the log");
    assert!(ours > 0, "RUST_LOG=trace has no effect: {log}");
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, it| whole + it.split_once('m').map_or("", |(_, it)| it))
}
