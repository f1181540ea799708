//! The promise: a person finishes a whole onboarding in the window. Once by accessible names alone,
//! as assistive technology would; once with mouse and keyboard in a real window under Xvfb, which
//! also takes the pictures of the README; there a key types codes in between, and they change nothing.
//! Both on the practice world, judged by its own state.

#[path = "common/turn.rs"]
mod common;
#[path = "common/driven.rs"]
mod driven;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::AMIRA;
use driven::{Driven, PATIENCE};
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::{self, PracticeDesk, PracticeOptions, Touch};
use keydesk::ledger::Ledger;
use keydesk::practice::{KeyModel, Options, World};
use keydesk::screens::Links;
use tokio::runtime::Runtime;

const PIN: &str = "493817";

#[test]
fn a_whole_onboarding_by_accessible_names_alone() {
    let runtime = Runtime::new().expect("a runtime");
    let _turn = runtime.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        touch: Touch::ByHand,
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let opening = PracticeDesk::open(options);
    let desk = runtime.block_on(opening).expect("the desk opens");
    let world = Arc::clone(&desk.world);
    let running = runtime.spawn(desk.runner.run());
    let links = Links { view: desk.views, clicks: desk.clicks, practice: Some(desk.controls) };
    let mut desk = Driven::open(links);

    desk.press("Start a session");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("Checked a photo ID");
    desk.press("Access pass for a device");
    desk.until("Show pass");
    desk.press("Insert practice key");
    for digit in PIN.chars() {
        desk.press(&digit.to_string());
    }
    desk.press("Repeat PIN");
    for digit in PIN.chars() {
        desk.press(&digit.to_string());
    }
    desk.press("Set PIN");
    // The key takes no notice of a finger that it did not ask for: press until it has moved on.
    let begun = Instant::now();
    while desk.window.query_by_label("Next person").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the touches led nowhere");
        if desk.window.query_by_label("Does Amira Haddad still need the access pass?").is_some() {
            desk.press("Take the pass back");
        }
        desk.window.get_by_label("Touch the key").click();
        desk.window.run();
        std::thread::sleep(Duration::from_millis(30));
    }
    desk.until_beginning("amira.haddad@contoso.example");
    assert_eq!(world.registered(AMIRA).len(), 1);
    assert_eq!(world.live_passes(), 0);
    desk.press("Next person");
    desk.until("Start a session");

    drop(desk);
    runtime.block_on(running).expect("no panic").expect("the ledger can be written");
}

/// Two keys are inserted, and the person has forgotten the PIN of theirs: one is chosen by touch, and
/// reset. What cannot be undone takes two presses of its own.
#[test]
fn a_key_is_chosen_by_touch_and_reset_by_accessible_names_alone() {
    let runtime = Runtime::new().expect("a runtime");
    let _turn = runtime.block_on(common::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        touch: Touch::ByHand,
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let opening = PracticeDesk::open(options);
    let desk = runtime.block_on(opening).expect("the desk opens");
    let world = Arc::clone(&desk.world);
    runtime.block_on(desk::use_key_before(&desk, "602914")).expect("it takes a PIN");
    for model in [KeyModel::Allowed, KeyModel::NotAllowed] {
        desk::plug(&world.key(model));
    }
    runtime.block_on(desk.keys.look_now());
    let running = runtime.spawn(desk.runner.run());
    let links = Links { view: desk.views, clicks: desk.clicks, practice: Some(desk.controls) };
    let mut desk = Driven::open(links);

    desk.press("Start a session");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("Checked a photo ID");
    desk.until("More than one key is inserted");
    desk.press("Choose by touch");
    desk.until_beginning("Touch the key that Amira Haddad will get");
    let begun = Instant::now();
    while desk.window.query_by_label("PIN of the key").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the touches led nowhere");
        world.key(KeyModel::Allowed).touch();
        desk.window.run();
        std::thread::sleep(Duration::from_millis(30));
    }
    desk.until("8 tries are left for the PIN");
    desk.press("Reset this key");
    desk.until("The desk cannot tell what will be lost");
    desk.press("Yes, delete everything on it");
    desk.until_beginning("Reset Practice Key, serial PK-1000");
    assert!(world.key(KeyModel::Allowed).has_pin(), "one press is not enough");
    desk.press("Reset for good");
    desk.until("A key can be reset only in its first ten seconds");
    desk.press("Remove key");
    desk.press("Insert practice key");
    desk.until_beginning("The key resets only within ten seconds");
    let begun = Instant::now();
    while desk.window.query_by_label("New PIN").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the touches led nowhere");
        desk.window.get_by_label("Touch the key").click();
        desk.window.run();
        std::thread::sleep(Duration::from_millis(30));
    }
    assert!(!world.key(KeyModel::Allowed).has_pin());
    assert!(!world.key(KeyModel::NotAllowed).has_pin());

    drop(desk);
    runtime.block_on(running).expect("no panic").expect("the ledger can be written");
}

/// Where things are in a window of 1280 by 800 points.
mod place {
    pub const START: (u32, u32) = (1122, 702);
    pub const FIRST_CHOICE: (u32, u32) = (600, 330);
    pub const INSERT_KEY: (u32, u32) = (642, 772);
    pub const TOUCH_KEY: (u32, u32) = (1180, 772);
}

fn wait_for(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < PATIENCE, "waited for {what} in vain");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// A program under Xvfb, ended with the test.
struct OnScreen {
    display: String,
    server: Child,
    program: Option<Child>,
}

impl Drop for OnScreen {
    fn drop(&mut self) {
        for child in self.program.iter_mut().chain([&mut self.server]) {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl OnScreen {
    fn start(world: &Path, log: &Path) -> Self {
        // Another run of the tests on the same machine has another display.
        let display = format!(":{}", 1000 + std::process::id() % 50_000);
        let server = Command::new("Xvfb")
            .args([&display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut screen = Self { display, server, program: None };
        wait_for("the display", || screen.run("xdotool", &["getdisplaygeometry"]));
        let log = std::fs::File::create(log).expect("a file for the log");
        let program = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--world"])
            .arg(world)
            .env("DISPLAY", &screen.display)
            .env_remove("WAYLAND_DISPLAY")
            // The most that can be logged.
            .env("RUST_LOG", "trace")
            .stderr(log)
            .spawn()
            .expect("the program starts");
        screen.program = Some(program);
        let search = ["search", "--onlyvisible", "--name", "Keydesk", "windowfocus"];
        wait_for("the window", || screen.run("xdotool", &search));
        screen
    }

    fn run(&self, tool: &str, arguments: &[&str]) -> bool {
        let done = Command::new(tool)
            .args(arguments)
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done.is_ok_and(|it| it.success())
    }

    fn click(&self, (x, y): (u32, u32)) {
        let at = [x.to_string(), y.to_string()];
        assert!(self.run("xdotool", &["mousemove", &at[0], &at[1], "click", "1"]));
    }

    fn type_text(&self, text: &str) {
        assert!(self.run("xdotool", &["type", "--delay", "60", text]));
    }

    /// As a security key with one-time codes does when it is touched by mistake.
    fn key_types(&self) {
        const CODE: &str = "cccjgjgkhcbbirdrfdnlnghhfgrtnnlgedjlftrbdeut";
        // What a hand types in the same quarter of a second goes with it.
        std::thread::sleep(Duration::from_millis(600));
        assert!(self.run("xdotool", &["type", "--delay", "8", &format!("{CODE}\n")]));
        std::thread::sleep(Duration::from_millis(800));
    }

    fn enter(&self) {
        assert!(self.run("xdotool", &["key", "Return"]));
    }

    fn picture(&self, folder: &Path, name: &str) {
        // What was just clicked is drawn by then; a picture too early shows the scene before.
        std::thread::sleep(Duration::from_millis(800));
        let file = folder.join(format!("{name}.png"));
        let file = file.to_str().expect("the folder's name is text");
        assert!(self.run("import", &["-window", "root", "-depth", "8", file]), "{name}");
    }
}

/// How often a click is repeated that has not led to its fact: the window may not have been ready.
const CLICK_AGAIN: Duration = Duration::from_secs(2);

#[test]
fn a_whole_onboarding_in_a_real_window_and_its_pictures() {
    let missing: Vec<&str> = ["Xvfb", "xdotool", "import"]
        .into_iter()
        .filter(|it| Command::new(it).arg("-version").output().is_err())
        .collect();
    if !missing.is_empty() {
        println!("skipped: {} not here; `make test` installs what it needs", missing.join(", "));
        return;
    }
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let pictures = std::env::var_os("KEYDESK_PICTURES")
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
    let screen = OnScreen::start(folder.path(), &log);
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
    until(|it| matches!(it, Fact::Session(fact::Session::Finished { .. })), "the end", &mut || {
        screen.click(place::TOUCH_KEY);
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
