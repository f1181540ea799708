//! The promise: what was secret is gone. A whole session in the real window, with a real keyboard; then
//! the program's own memory is searched, and the files, the log at its most talkative, the command lines
//! and what a screen reader was told: for the PIN, the pass, the desk code and the tokens, in the ways in
//! which they can be written. That the search finds them is shown first, while they are in use.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

#[path = "common/approve.rs"]
mod approve;
#[path = "common/served.rs"]
mod served;

use serde::Deserialize;
use served::Tenant;

/// Debian's Python, which has Debian's bindings.
const PYTHON: &str = "/usr/bin/python3";

/// What the session tells.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Told {
    Approve { approve: String },
    Over { over: bool },
    Moment(Moment),
}

/// How often each secret was found, by its name.
#[derive(Debug, Deserialize)]
struct Moment {
    moment: String,
    found: BTreeMap<String, u32>,
    places: Vec<String>,
}

impl Moment {
    fn has(&self, secret: &str) {
        let found = self.found.get(secret).copied().unwrap_or_default();
        assert!(found > 0, "the search does not find {secret} while it is in use: {self:?}");
    }

    fn has_none(&self, secrets: impl Fn(&str) -> bool) {
        let found = self.found.iter().filter(|it| secrets(it.0) && *it.1 > 0).count();
        assert!(found == 0, "{}: {:#?}", self.moment, self.places);
    }
}

fn is_missing() -> bool {
    let can = |program: &str, arguments: &[&str]| {
        let done = Command::new(program).args(arguments).output();
        done.is_ok_and(|it| it.status.success())
    };
    let bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
    let why = if !can(PYTHON, &["-c", bindings]) {
        "Python's bindings for AT-SPI (python3-gi, gir1.2-atspi-2.0)"
    } else if !can("dbus-run-session", &["--version"]) || !can("gdbus", &["help"]) {
        "a session bus (dbus, libglib2.0-bin)"
    } else if !can("xdotool", &["-version"]) || Command::new("Xvfb").arg("-help").output().is_err()
    {
        "Xvfb or xdotool"
    } else if !Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service").exists() {
        "at-spi2-core"
    } else if !keydesk::platform::process::is_root() {
        // That nobody else may is what the desk sees to.
        "the right to read another program's memory, which only an administrator has,"
    } else {
        return false;
    };
    eprintln!("skipped: {why} not here; `make test` installs what it needs");
    true
}

/// The session in a window, ended with the test.
struct Session {
    server: Child,
    client: Child,
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in [&mut self.client, &mut self.server] {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

impl Session {
    fn begin(folder: &Path, display: u32, arguments: &[&str], world: &Path) -> Self {
        let run = folder.join("run");
        std::fs::create_dir(&run).expect("a folder for sockets");
        let display = format!(":{}", display + std::process::id() % 20_000);
        let server = Command::new("Xvfb")
            .args([&display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        std::thread::sleep(Duration::from_secs(1));
        let client = Command::new("timeout")
            .args(["560", "dbus-run-session", "--", PYTHON, "tests/secrets_gone/session.py"])
            .arg(env!("CARGO_BIN_EXE_keydesk"))
            .arg(folder)
            .args(arguments)
            .env("DISPLAY", &display)
            .env("XDG_RUNTIME_DIR", &run)
            .env("KEYDESK_WORLD", world)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("AT_SPI_BUS_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the client runs");
        Self { server, client }
    }

    /// What was found at each moment, once the program has ended.
    fn moments(&mut self, mut approve: impl FnMut(&str)) -> Vec<Moment> {
        let told = self.client.stdout.take().expect("it is a pipe");
        let mut answers = self.client.stdin.take().expect("it is a pipe");
        let mut moments = Vec::new();
        for line in BufReader::new(told).lines() {
            let line = line.expect("text");
            // The registry of accessible programs says something of its own there.
            if !line.starts_with('{') {
                continue;
            }
            match serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}")) {
                Told::Approve { approve: code } => {
                    approve(&code);
                    writeln!(answers).expect("it waits");
                }
                Told::Over { over } if over => break,
                Told::Over { .. } => {}
                Told::Moment(it) => moments.push(it),
            }
        }
        let ended = self.client.wait().expect("it has ended");
        assert!(ended.success(), "the session did not come to its end: {moments:#?}");
        moments
    }
}

fn at<'a>(moments: &'a [Moment], moment: &str) -> &'a Moment {
    moments.iter().find(|it| it.moment == moment).unwrap_or_else(|| panic!("{moment}: {moments:?}"))
}

/// The practice tenant, the keys and the person live in the desk's own process here.
#[test]
fn after_a_session_in_the_real_window_nothing_of_it_is_left() {
    if is_missing() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = Session::begin(folder.path(), 1000, &["practice"], folder.path());
    let moments = session.moments(|_| unreachable!("its operator has signed in"));
    let is_token = |it: &str| it.starts_with("token");
    at(&moments, "the pass is shown").has("the pass");
    at(&moments, "the PIN is typed").has("the PIN");
    at(&moments, "the receipt").has_none(|it| it == "the PIN" || it == "the pass");
    at(&moments, "home").has_none(|it| !is_token(it));
    at(&moments, "signed out").has_none(|it| !is_token(it));
    // The practice tenant has one of its own, by which it does what others do in a tenant meanwhile.
    let tokens: u32 =
        at(&moments, "signed out").found.iter().filter(|it| is_token(it.0)).map(|it| it.1).sum();
    assert!(tokens <= 1, "{moments:#?}");
    at(&moments, "files").has_none(|_| true);
    assert!(moments.iter().all(|it| it.moment != "command line"), "{moments:#?}");
    assert!(at(&moments, "home").found.keys().any(|it| is_token(it)), "no token was seen");
}

/// The tenant is another process here, over https: what is found in the desk is the desk's own.
#[test]
fn after_an_operator_has_signed_out_of_a_served_tenant_nothing_is_left() {
    if is_missing() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (ca, world) = (folder.path().join("ca.pem"), tempfile::tempdir().expect("a folder"));
    let [ca_file, world_folder] = [ca.as_path(), world.path()].map(|it| it.to_str().expect("text"));
    let tenant = Tenant::serve(&["--ca", ca_file, "--world", world_folder]);
    let config = folder.path().join("kiosk.toml");
    let settings = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n\
         [operator]\nsign_in = \"device-code\"\nbrowser = \"/bin/true\"\n",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    std::fs::write(&config, settings).expect("written");
    let desk = folder.path().join("desk");
    let [config, desk] = [&config, &desk].map(|it| it.to_str().expect("text"));
    let arguments = ["open", "--config", config, "--folder", desk, "--practice-at"];
    let arguments = [&arguments[..], &[tenant.told("address"), "--ca", ca_file]].concat();
    let mut session = Session::begin(folder.path(), 21_000, &arguments, world.path());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let moments = session.moments(|code| {
        runtime.block_on(approve::approve("j.smith@contoso.example", &tenant, &ca, code));
    });
    let is_token = |it: &str| it.starts_with("token");
    let signed_in = at(&moments, "an operator is signed in");
    assert!(signed_in.found.iter().any(|it| is_token(it.0) && *it.1 > 0), "{signed_in:?}");
    at(&moments, "the pass is shown").has("the pass");
    at(&moments, "the end").has_none(|it| it == "the pass");
    at(&moments, "home").has_none(|it| !is_token(it));
    at(&moments, "signed out").has_none(|_| true);
    at(&moments, "files").has_none(|_| true);
    assert!(moments.iter().all(|it| it.moment != "command line"), "{moments:#?}");
}
