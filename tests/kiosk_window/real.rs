//! The same in real windows: under X11 with keys that close windows elsewhere, and under weston with two
//! screens of very different size, of which each window gets its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask,
};
use x11rb::rust_connection::RustConnection;

/// Longer than anything takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// A window in which something is drawn has more colours than this.
const DRAWN: u32 = 50;
const SOCKET: &str = "keydesk-kiosk";

/// Ended with the test.
struct Display {
    name: String,
    children: Vec<Child>,
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl Display {
    /// `None`, and says so, where a program is not here.
    fn start(number: u32, size: &str, programs: &[&str]) -> Option<Self> {
        for program in ["Xvfb", "xdotool", "import"].iter().chain(programs) {
            if Command::new(program).arg("-version").output().is_err() {
                println!("skipped: {program} is not here; `make test` installs what it needs");
                return None;
            }
        }
        let name = format!(":{}", 1000 + number + std::process::id() % 50_000);
        let server = Command::new("Xvfb")
            .args([&name, "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let display = Self { name, children: vec![server] };
        wait_for("the display", || display.run("xdotool", &["getdisplaygeometry"]));
        Some(display)
    }

    fn run(&self, tool: &str, arguments: &[&str]) -> bool {
        let done = Command::new(tool)
            .args(arguments)
            .env("DISPLAY", &self.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done.is_ok_and(|it| it.success())
    }

    fn desk(&mut self, arguments: &[&str], folder: &Path, wayland: Option<&Path>) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        program.args(arguments).env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
        match wayland {
            None => program.env("DISPLAY", &self.name),
            Some(it) => program.env("WAYLAND_DISPLAY", SOCKET).env("XDG_RUNTIME_DIR", it),
        };
        program.stderr(std::fs::File::create(folder.join("log")).expect("a file for the log"));
        self.children.push(program.spawn().expect("the program starts"));
    }

    fn desk_is_there(&mut self) -> bool {
        let desk = self.children.last_mut().expect("it was started");
        desk.try_wait().expect("it can be asked").is_none()
    }

    /// How many colours are in this part of the display.
    fn colours(&self, part: &str) -> u32 {
        let told = Command::new("import")
            .args(["-window", "root", "-crop", part, "-format", "%k", "info:-"])
            .env("DISPLAY", &self.name)
            .output()
            .expect("import runs");
        String::from_utf8_lossy(&told.stdout).trim().parse().unwrap_or_default()
    }

    fn picture(&self, part: &str, folder: &Path, name: &str) {
        let file = folder.join(format!("{name}.png"));
        let file = file.to_str().expect("the folder's name is text");
        let arguments = ["-window", "root", "-crop", part, "+repage", "-depth", "8", file];
        assert!(self.run("import", &arguments), "{name}");
    }
}

fn wait_for(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < PATIENCE, "waited for {what} in vain");
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn pictures(folder: &Path) -> PathBuf {
    let wanted = std::env::var_os("KEYDESK_PICTURES").map(PathBuf::from);
    let pictures = wanted.unwrap_or_else(|| folder.join("pictures"));
    std::fs::create_dir_all(&pictures).expect("a folder for the pictures");
    pictures
}

/// The windows of this name: that of a window manager's standard, or the older one.
fn windows(server: &RustConnection, screen: usize, name: &str) -> Vec<u32> {
    let root = server.setup().roots[screen].root;
    let tree = server.query_tree(root).expect("it is asked").reply().expect("windows");
    let is_called = |window: u32, property: &str, kind: &str| {
        let (property, kind) = (atom(server, property), atom(server, kind));
        let asked = server.get_property(false, window, property, kind, 0, 64);
        asked.expect("it is asked").reply().is_ok_and(|it| it.value == name.as_bytes())
    };
    let named = |it: &u32| {
        is_called(*it, "_NET_WM_NAME", "UTF8_STRING") || is_called(*it, "WM_NAME", "STRING")
    };
    tree.children.into_iter().filter(named).collect()
}

fn atom(server: &RustConnection, name: &str) -> u32 {
    let asked = server.intern_atom(false, name.as_bytes()).expect("it is asked");
    asked.reply().expect("an atom").atom
}

/// Asks every window of this name to close, as a window manager does (ICCCM 4.2.8.1).
fn ask_to_close(display: &str, name: &str) {
    let (server, screen) = x11rb::connect(Some(display)).expect("the display");
    let protocols = atom(&server, "WM_PROTOCOLS");
    let delete = atom(&server, "WM_DELETE_WINDOW");
    let asked = windows(&server, screen, name);
    assert!(!asked.is_empty(), "there is no window {name}");
    for window in asked {
        let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        let sent = server.send_event(false, window, EventMask::NO_EVENT, message);
        sent.expect("it is sent").check().expect("it is taken");
    }
}

/// Whether there is one to move.
fn move_to(display: &str, name: &str, left: i32) -> bool {
    let (server, screen) = x11rb::connect(Some(display)).expect("the display");
    let found = windows(&server, screen, name);
    for window in &found {
        let place = ConfigureWindowAux::new().x(left).y(0);
        let moved = server.configure_window(*window, &place).expect("it is sent");
        moved.check().expect("it is taken");
    }
    !found.is_empty()
}

#[test]
fn no_key_and_no_request_closes_the_window() {
    let Some(mut display) = Display::start(1, "1280x800", &[]) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let settings = folder.path().join("none.toml");
    let settings = settings.to_str().expect("the folder's name is text").to_owned();
    let ledger = folder.path().join("desk");
    let ledger = ledger.to_str().expect("the folder's name is text").to_owned();
    display.desk(
        &["open", "--kiosk", "--config", &settings, "--folder", &ledger],
        folder.path(),
        None,
    );
    let focus = ["search", "--onlyvisible", "--name", "^Keydesk$", "windowfocus", "--sync"];
    wait_for("the window", || display.run("xdotool", &focus));
    let log = || std::fs::read_to_string(folder.path().join("log")).unwrap_or_default();
    wait_for("the sentence in the log", || log().contains("none.toml"));
    for key in ["ctrl+q", "alt+F4", "ctrl+w", "F11", "Escape", "ctrl+alt+BackSpace", "super+q"] {
        assert!(display.run("xdotool", &["key", key]), "{key}");
        std::thread::sleep(Duration::from_millis(200));
        assert!(display.desk_is_there(), "{key} ended the desk");
    }
    ask_to_close(&display.name, "Keydesk");
    std::thread::sleep(Duration::from_secs(1));
    assert!(display.desk_is_there(), "a request to close ended the desk");
    assert!(display.run("xdotool", &focus), "the window is gone");
    let whole = "1280x800+0+0";
    wait_for("what is wrong", || display.colours(whole) > DRAWN);
    display.picture(whole, &pictures(folder.path()), "kiosk-no-settings");
}

/// The operator's screen is one of 800 by 600, the person's one of 4K.
#[test]
fn each_of_two_screens_gets_its_window_from_weston() {
    let Some(mut display) = Display::start(2, "4700x2200", &["weston"]) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let sockets = folder.path().join("sockets");
    start_weston(&mut display, folder.path(), &sockets);
    let settings = folder.path().join("kiosk.toml");
    let text = "[desk]\nscreens = \"two\"\nkiosk = true\ncontact = \"Room 4, telephone 4711\"\n";
    std::fs::write(&settings, text).expect("written");
    let world = folder.path().join("world");
    let [settings, world] = [settings, world].map(|it| it.to_str().expect("text").to_owned());
    let arguments = ["practice", "--world", &world, "--config", &settings];
    display.desk(&arguments, folder.path(), Some(&sockets));
    let (small, large) = ("800x600+0+0", "3840x2160+820+0");
    wait_for("weston's windows", || move_to(&display.name, "Weston Compositor - X2", 820));
    wait_for("both windows", || display.colours(small) > DRAWN && display.colours(large) > DRAWN);
    std::thread::sleep(Duration::from_secs(2));
    let pictures = pictures(folder.path());
    display.picture(small, &pictures, "weston-operators");
    display.picture(large, &pictures, "weston-persons");
    assert!(display.desk_is_there());
}

fn start_weston(display: &mut Display, folder: &Path, sockets: &Path) {
    use std::os::unix::fs::DirBuilderExt as _;
    let private = std::fs::DirBuilder::new().mode(0o700).create(sockets);
    private.expect("a folder for its socket");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config/weston/weston.ini");
    let shipped = std::fs::read_to_string(shipped).expect("it is shipped");
    // The same file, with the names and sizes of weston's windows and without what is the machine's.
    let (start, end) = ("[autolaunch]", "[keyboard]");
    let (before, rest) = shipped.split_once(start).expect("it starts the desk");
    let (_, after) = rest.split_once(end).expect("it names the keyboard");
    let text = format!("{before}{end}{after}")
        .replace("backend=drm-backend.so\n", "")
        .replace("name=HDMI-A-1", "name=X1\nmode=800x600")
        .replace("name=HDMI-A-2", "name=X2\nmode=3840x2160");
    let configuration = folder.join("weston.ini");
    std::fs::write(&configuration, text).expect("written");
    let weston = Command::new("weston")
        .args(["--backend=x11-backend.so", "--output-count=2", "--use-pixman"])
        .arg(format!("--config={}", configuration.display()))
        .arg(format!("--socket={SOCKET}"))
        .env("DISPLAY", &display.name)
        .env("XDG_RUNTIME_DIR", sockets)
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(folder.join("weston.log")).expect("a file"))
        .spawn();
    display.children.push(weston.expect("it starts"));
    wait_for("weston", || sockets.join(SOCKET).exists());
}
