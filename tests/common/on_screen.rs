//! The program in a real window under Xvfb, with a real mouse and a real keyboard.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::driven::PATIENCE;

/// Says which programs are missing; then the test is skipped.
pub fn is_missing() -> bool {
    let missing: Vec<&str> = ["Xvfb", "xdotool", "import"]
        .into_iter()
        .filter(|it| Command::new(it).arg("-version").output().is_err())
        .collect();
    if !missing.is_empty() {
        eprintln!("skipped: {} not here; `make test` installs what it needs", missing.join(", "));
        return true;
    }
    false
}

/// Where things are in a window of 1280 by 800 points.
pub mod place {
    pub const START: (u32, u32) = (1122, 702);
    pub const FIRST_CHOICE: (u32, u32) = (600, 330);
    pub const INSERT_KEY: (u32, u32) = (642, 772);
    pub const REMOVE_KEY: (u32, u32) = (1050, 772);
    pub const TOUCH_KEY: (u32, u32) = (1180, 772);
}

pub fn wait_for(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < PATIENCE, "waited for {what} in vain");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// A program under Xvfb, ended with the test.
pub struct OnScreen {
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
    pub fn start(world: &Path, log: &Path) -> Self {
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

    pub fn run(&self, tool: &str, arguments: &[&str]) -> bool {
        let done = Command::new(tool)
            .args(arguments)
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done.is_ok_and(|it| it.success())
    }

    pub fn click(&self, (x, y): (u32, u32)) {
        let at = [x.to_string(), y.to_string()];
        assert!(self.run("xdotool", &["mousemove", &at[0], &at[1], "click", "1"]));
    }

    pub fn type_text(&self, text: &str) {
        assert!(self.run("xdotool", &["type", "--delay", "60", text]));
    }

    /// As a security key with one-time codes does when it is touched by mistake.
    pub fn key_types(&self) {
        const CODE: &str = "cccjgjgkhcbbirdrfdnlnghhfgrtnnlgedjlftrbdeut";
        // What a hand types in the same quarter of a second goes with it.
        std::thread::sleep(Duration::from_millis(600));
        assert!(self.run("xdotool", &["type", "--delay", "8", &format!("{CODE}\n")]));
        std::thread::sleep(Duration::from_millis(800));
    }

    pub fn enter(&self) {
        assert!(self.run("xdotool", &["key", "Return"]));
    }

    pub fn picture(&self, folder: &Path, name: &str) {
        // What was just clicked is drawn by then; a picture too early shows the scene before.
        std::thread::sleep(Duration::from_millis(800));
        let file = folder.join(format!("{name}.png"));
        let file = file.to_str().expect("the folder's name is text");
        assert!(self.run("import", &["-window", "root", "-depth", "8", file]), "{name}");
    }
}
