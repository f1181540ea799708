//! The promise: who neither sees the window nor has a mouse finishes an onboarding in it. A client reads
//! the running program through AT-SPI, as a screen reader does, and presses keys; the world says what
//! came of it.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]

use std::process::{Command, Stdio};
use std::time::Duration;

use keydesk::practice::{Options, World};

const AMIRA: &str = "amira.haddad@contoso.example";
/// Debian's Python, which has Debian's bindings.
const PYTHON: &str = "/usr/bin/python3";

fn missing() -> Option<&'static str> {
    let can = |program: &str, arguments: &[&str]| {
        let done = Command::new(program).args(arguments).output();
        done.is_ok_and(|it| it.status.success())
    };
    let bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
    if !can(PYTHON, &["-c", bindings]) {
        Some("Python's bindings for AT-SPI (python3-gi, gir1.2-atspi-2.0)")
    } else if !can("dbus-run-session", &["--version"]) || !can("gdbus", &["help"]) {
        Some("a session bus (dbus, libglib2.0-bin)")
    } else if !can("xdotool", &["-version"]) || Command::new("Xvfb").arg("-help").output().is_err()
    {
        Some("Xvfb or xdotool")
    } else if !std::path::Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service").exists() {
        Some("at-spi2-core")
    } else {
        None
    }
}

#[test]
fn a_whole_onboarding_through_at_spi_with_the_keyboard_alone() {
    if let Some(what) = missing() {
        println!("skipped: {what} not here; `make test` installs what it needs");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let run = folder.path().join("run");
    std::fs::create_dir(&run).expect("a folder for sockets");
    let display = format!(":{}", 1000 + std::process::id() % 50_000);
    let mut server = Command::new("Xvfb")
        .args([&display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts");
    std::thread::sleep(Duration::from_secs(1));
    let world = folder.path().join("world");
    // At its worst the client waits a minute and ends.
    let played = Command::new("dbus-run-session")
        .args(["--", PYTHON, "tests/atspi/onboarding.py", env!("CARGO_BIN_EXE_keydesk")])
        .arg(&world)
        .env("DISPLAY", &display)
        .env("XDG_RUNTIME_DIR", &run)
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("AT_SPI_BUS_ADDRESS")
        .output();
    server.kill().expect("it runs");
    server.wait().expect("it has ended");
    let played = played.expect("the client runs");
    let said = String::from_utf8_lossy(&played.stderr);
    print!("{}", String::from_utf8_lossy(&played.stdout));
    assert!(played.status.success(), "{said}");

    let world = World::open(Options::new(&world)).expect("the world opens again");
    assert_eq!(world.registered(AMIRA).len(), 1);
    assert_eq!(world.live_passes(), 0);
}
