//! The program in a real window under Xvfb, with a real mouse and a real keyboard. Under Wayland the
//! window is Weston's, which stands on the same Xvfb and hands mouse and keyboard on.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::driven::PATIENCE;

/// What shows the window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum System {
    X11,
    Wayland,
}

/// Says which programs are missing; then the test is skipped.
pub fn is_missing(system: System) -> bool {
    let weston = (system == System::Wayland).then_some("weston");
    let missing: Vec<&str> = ["Xvfb", "xdotool", "import"]
        .into_iter()
        .chain(weston)
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

/// Of the compositor.
const SOCKET: &str = "keydesk-test";

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
    children: Vec<Child>,
}

impl Drop for OnScreen {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl OnScreen {
    pub fn start(system: System, world: &Path, log: &Path) -> Self {
        // Another run of the tests on the same machine has another display.
        let display = format!(":{}", 1000 + std::process::id() % 50_000);
        let server = Command::new("Xvfb")
            .args([&display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut screen = Self { display, children: vec![server] };
        wait_for("the display", || screen.run("xdotool", &["getdisplaygeometry"]));
        let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        program.args(["practice", "--world"]).arg(world);
        // The most that can be logged.
        program.env("RUST_LOG", "trace").env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
        program.stderr(std::fs::File::create(log).expect("a file for the log"));
        let focus: &[&str] = match system {
            System::X11 => {
                program.env("DISPLAY", &screen.display);
                &["search", "--onlyvisible", "--name", "Keydesk", "windowfocus"]
            }
            System::Wayland => {
                let sockets = world.join("sockets");
                screen.start_weston(&sockets);
                program.env("WAYLAND_DISPLAY", SOCKET).env("XDG_RUNTIME_DIR", sockets);
                // Without a window manager the keyboard is with the window under the mouse.
                &["mousemove", "640", "400"]
            }
        };
        screen.children.push(program.spawn().expect("the program starts"));
        wait_for("the window", || screen.run("xdotool", focus) && !screen.is_black());
        screen
    }

    /// With one window at a time, which has the whole screen.
    fn start_weston(&mut self, sockets: &Path) {
        use std::os::unix::fs::DirBuilderExt as _;
        let private = std::fs::DirBuilder::new().mode(0o700).create(sockets);
        private.expect("a folder for its socket");
        let socket = format!("--socket={SOCKET}");
        let weston = Command::new("weston")
            .args(["--backend=x11-backend.so", "--shell=kiosk-shell.so", "--no-config"])
            .args(["--use-pixman", "--idle-time=0", "--width=1280", "--height=800", &socket])
            .env("DISPLAY", &self.display)
            .env("XDG_RUNTIME_DIR", sockets)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        self.children.push(weston.expect("it starts"));
        wait_for("Weston", || sockets.join(SOCKET).exists());
    }

    fn is_black(&self) -> bool {
        let middle = ["-window", "root", "-crop", "1x1+640+400", "-depth", "8", "gray:-"];
        let shown = Command::new("import").args(middle).env("DISPLAY", &self.display).output();
        shown.is_ok_and(|it| it.stdout == [0])
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
