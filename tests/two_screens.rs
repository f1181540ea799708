//! The promise: with two monitors the person has one of their own, and pulling it out loses nothing. In
//! real windows on Xorg with its dummy driver, whose outputs xrandr switches: a whole onboarding, with
//! the person's monitor pulled out in the middle of the PIN and again at the touch.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ledger::Ledger;
use keydesk::practice::{Options, World};
use tokio::runtime::Runtime;

const AMIRA: &str = "amira.haddad@contoso.example";
const PIN: &str = "493817";
const DESK_CODE: &str = "4937";
const PATIENCE: Duration = Duration::from_secs(60);
const OPERATORS: &str = "^Keydesk$";
const PERSONS: &str = "^Keydesk: for the person$";

/// Outputs of the dummy driver have no modes for a monitor that is not there; it lends them its first's.
const CONFIGURATION: &str = r#"
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2560 800
  EndSubSection
EndSection
"#;

/// Where things are in the operator's window of 1280 by 800 points.
const START: (u32, u32) = (1122, 702);
const FIRST_CHOICE: (u32, u32) = (600, 330);
const INSERT_KEY: (u32, u32) = (642, 772);
const REMOVE_KEY: (u32, u32) = (1050, 772);
const TOUCH_KEY: (u32, u32) = (1180, 772);
const TURNED: (u32, u32) = (1092, 702);

/// Ended with the test.
struct TwoScreens {
    display: String,
    children: Vec<Child>,
}

impl Drop for TwoScreens {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl TwoScreens {
    /// `None`, and says so, where there is no Xorg with a dummy driver.
    fn start(folder: &Path) -> Option<Self> {
        let configuration = folder.join("xorg.conf");
        std::fs::write(&configuration, CONFIGURATION).expect("a file");
        let display = format!(":{}", 1000 + std::process::id() % 50_000);
        let server = Command::new("Xorg")
            .args([&display, "-noreset", "-novtswitch", "-nolisten", "tcp", "-config"])
            .arg(&configuration)
            .arg("-logfile")
            .arg(folder.join("xorg.log"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(server) = server else {
            println!("skipped: there is no Xorg; `make test` installs what it needs");
            return None;
        };
        let mut screens = Self { display, children: vec![server] };
        let begun = Instant::now();
        while !screens.run("xrandr", &["--output", "DUMMY0", "--primary", "--mode", "1280x800"]) {
            let ended = screens.children[0].try_wait().expect("it can be asked").is_some();
            if ended || begun.elapsed() > Duration::from_secs(20) {
                println!("skipped: Xorg does not start with the dummy driver, or without root");
                return None;
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        assert!(screens.run("xrandr", &["--addmode", "DUMMY1", "1280x720"]));
        screens.plug_in();
        let program = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--world"])
            .arg(folder)
            .env("DISPLAY", &screens.display)
            .env_remove("WAYLAND_DISPLAY")
            .stderr(std::fs::File::create(folder.join("log")).expect("a file for the log"))
            .spawn()
            .expect("the program starts");
        screens.children.push(program);
        wait_for("both windows", || screens.has(OPERATORS) && screens.has(PERSONS));
        Some(screens)
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

    fn plug_in(&self) {
        let place = ["--output", "DUMMY1", "--mode", "1280x720", "--right-of", "DUMMY0"];
        assert!(self.run("xrandr", &place));
    }

    /// Until the person's half is in the one window, which must be turned.
    fn pull_out(&self) {
        assert!(self.run("xrandr", &["--output", "DUMMY1", "--off"]));
        wait_for("one window", || !self.has(PERSONS));
        pause();
        self.click(TURNED);
        pause();
    }

    fn has(&self, window: &str) -> bool {
        self.run("xdotool", &["search", "--onlyvisible", "--name", window])
    }

    /// Without a window manager the keyboard is nobody's until a window gets it.
    fn type_into(&self, window: &str, text: &str) {
        let search = ["search", "--onlyvisible", "--name", window, "windowfocus", "--sync"];
        wait_for("the window", || self.run("xdotool", &search));
        pause();
        assert!(self.run("xdotool", &["type", "--delay", "60", text]));
    }

    fn enter(&self) {
        assert!(self.run("xdotool", &["key", "Return"]));
        pause();
    }

    fn click(&self, (x, y): (u32, u32)) {
        let at = [x.to_string(), y.to_string()];
        assert!(self.run("xdotool", &["mousemove", &at[0], &at[1], "click", "1"]));
    }

    fn picture(&self, folder: &Path, name: &str) {
        pause();
        let file = folder.join(format!("{name}.png"));
        let file = file.to_str().expect("the folder's name is text");
        assert!(self.run("import", &["-window", "root", "-depth", "8", file]), "{name}");
    }

    /// The processor time of the program so far (proc(5): utime and stime, in hundredths of a second).
    fn cost(&self) -> u64 {
        let stat = format!("/proc/{}/stat", self.children[1].id());
        let stat = std::fs::read_to_string(stat).expect("the program runs");
        let (_, after_its_name) = stat.rsplit_once(')').expect("it has a name");
        let fields = after_its_name.split_whitespace().skip(11).take(2);
        fields.map(|it| it.parse::<u64>().expect("a number")).sum()
    }
}

/// What was just clicked or typed is drawn by then.
fn pause() {
    std::thread::sleep(Duration::from_millis(800));
}

fn wait_for(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < PATIENCE, "waited for {what} in vain");
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn an_onboarding_on_two_screens_survives_that_one_is_pulled_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(screens) = TwoScreens::start(folder.path()) else { return };
    let pictures = std::env::var_os("KEYDESK_PICTURES")
        .map_or_else(|| folder.path().join("pictures"), PathBuf::from);
    std::fs::create_dir_all(&pictures).expect("a folder for the pictures");
    let runtime = Runtime::new().expect("a runtime");
    let ledger = folder.path().join("ledger.sqlite");
    let happened = |wanted: fn(&Fact) -> bool| {
        let entries = runtime.block_on(Ledger::read(&ledger)).unwrap_or_default();
        entries.iter().any(|it| wanted(&it.fact))
    };
    let until = |what: &str, act: &mut dyn FnMut(), wanted: fn(&Fact) -> bool| {
        wait_for(what, || {
            if !happened(wanted) {
                act();
                pause();
                pause();
            }
            happened(wanted)
        });
    };

    screens.picture(&pictures, "two-begin");
    std::thread::sleep(Duration::from_secs(2));
    let before = screens.cost();
    std::thread::sleep(Duration::from_secs(3));
    // One frame of both windows costs several hundredths; the keys are looked for all the time.
    let cost = screens.cost() - before;
    assert!(cost < 30, "two windows at rest cost {cost} hundredths of a second in three seconds");

    // What is typed before a window is ready is lost: once more, then. At home it does nothing.
    let mut begin = || {
        for _ in 0..2 {
            screens.type_into(OPERATORS, DESK_CODE);
            screens.enter();
        }
        screens.click(START);
    };
    until("the session", &mut begin, |it| {
        matches!(it, Fact::Session(fact::Session::Opened { .. }))
    });
    screens.type_into(OPERATORS, "amira");
    screens.enter();
    until("the choice", &mut || screens.click(FIRST_CHOICE), |it| {
        matches!(it, Fact::Person(fact::Person::Chosen { .. }))
    });
    until("the identity check", &mut || screens.click(FIRST_CHOICE), |it| {
        matches!(it, Fact::Person(fact::Person::IdentityChecked { .. }))
    });
    until("the verdict", &mut || screens.click(INSERT_KEY), |it| {
        matches!(it, Fact::Key(fact::Key::Judged { .. }))
    });
    // What is typed at the operator's screen is nothing of the PIN.
    screens.type_into(OPERATORS, "77");
    screens.type_into(PERSONS, &PIN[..3]);
    screens.picture(&pictures, "two-choose-pin");
    screens.pull_out();
    screens.picture(&pictures, "two-pulled-out");
    screens.type_into(OPERATORS, &PIN[3..]);
    screens.enter();
    screens.plug_in();
    screens.type_into(PERSONS, PIN);
    screens.enter();
    until("the PIN", &mut || (), |it| {
        matches!(it, Fact::Credential(fact::Credential::OptionsFetched { .. }))
    });
    screens.picture(&pictures, "two-touch");
    screens.pull_out();
    until("the proof", &mut || screens.click(TOUCH_KEY), |it| {
        matches!(it, Fact::SignIn(fact::SignIn::Proved { .. }))
    });
    screens.plug_in();
    wait_for("two windows", || screens.has(PERSONS));
    until("the end", &mut || screens.click(REMOVE_KEY), |it| {
        matches!(it, Fact::Session(fact::Session::Finished { .. }))
    });
    screens.picture(&pictures, "two-receipt");
    drop(screens);

    let world = World::open(Options::new(folder.path())).expect("the world opens again");
    assert_eq!(world.registered(AMIRA).len(), 1);
    assert_eq!(world.live_passes(), 0);
}
