//! The promise: the key that signs the ledger can be in a token that never gives it away. Tried with SoftHSM,
//! by the program itself; whoever verifies needs no token.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PIN: &str = "730418";
const LIBRARY: &str = "/usr/lib/softhsm/libsofthsm2.so";

/// A token of SoftHSM in a folder of its own, with the settings of a desk that signs with it.
struct Token {
    folder: tempfile::TempDir,
}

impl Token {
    /// `None`, and said, where SoftHSM or what makes a key in it is not installed.
    fn new() -> Option<Self> {
        let token = Self { folder: tempfile::tempdir().expect("a folder") };
        fs::create_dir(token.file("tokens")).expect("a folder");
        let text = format!("directories.tokendir = {}\n", token.file("tokens").display());
        fs::write(token.file("softhsm.conf"), text).expect("written");
        fs::write(token.file("pin"), format!("{PIN}\n")).expect("written");
        token.pin_mode(0o600);
        let made = token.tool(
            "softhsm2-util",
            &["--init-token", "--free", "--label", "desk", "--so-pin", "99887766", "--pin", PIN],
        );
        if !made || !token.make_key("ledger") {
            eprintln!("skipped: there is no softhsm2-util, or no pkcs11-tool (opensc)");
            return None;
        }
        Some(token)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn pin_mode(&self, mode: u32) {
        fs::set_permissions(self.file("pin"), fs::Permissions::from_mode(mode)).expect("set");
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> bool {
        let mut tool = Command::new(name);
        tool.args(arguments).env("SOFTHSM2_CONF", self.file("softhsm.conf"));
        tool.output().is_ok_and(|it| it.status.success())
    }

    fn make_key(&self, label: &str) -> bool {
        self.tool(
            "pkcs11-tool",
            &[
                "--module",
                LIBRARY,
                "--token-label",
                "desk",
                "--login",
                "--pin",
                PIN,
                "--keypairgen",
                "--key-type",
                "EC:edwards25519",
                "--label",
                label,
            ],
        )
    }

    /// A practised onboarding at a desk whose settings name this key; `is_here`: the token is plugged in.
    fn session(&self, object: &str, is_here: bool) -> Output {
        let settings = self.file("kiosk.toml");
        let uri = format!(
            "pkcs11:token=desk;object={object}?module-path={LIBRARY}&pin-source={}",
            self.file("pin").display()
        );
        fs::write(&settings, format!("[ledger]\nsigning_key = \"{uri}\"\n")).expect("written");
        self.practice(&["--config".as_ref(), settings.as_os_str()], is_here)
    }

    fn practice(&self, more: &[&std::ffi::OsStr], is_here: bool) -> Output {
        self.desk(is_here).arg("--json").args(more).output().expect("it runs")
    }

    fn desk(&self, is_here: bool) -> Command {
        let conf = self.file(if is_here { "softhsm.conf" } else { "none.conf" });
        fs::create_dir_all(self.file("none")).expect("a folder");
        let none = format!("directories.tokendir = {}\n", self.file("none").display());
        fs::write(self.file("none.conf"), none).expect("written");
        let mut desk = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        desk.args(["practice", "--auto", "--world"]).arg(self.file("world"));
        desk.env("SOFTHSM2_CONF", conf);
        desk
    }

    /// How many facts the head that was signed last is of.
    fn facts_signed(&self) -> u64 {
        let head = ledger(&["head"], &self.ledger());
        let head = String::from_utf8(head.stdout).expect("text");
        head.lines().nth(1).and_then(|it| it.parse().ok()).expect("its second line is the size")
    }

    fn facts(&self) -> u64 {
        let verified = ledger(&["verify", "--json"], &self.ledger());
        assert!(verified.status.success(), "{}", said(&verified));
        let verified: serde_json::Value = serde_json::from_slice(&verified.stdout).expect("JSON");
        verified["facts"].as_u64().expect("a number")
    }

    fn ledger(&self) -> PathBuf {
        self.file("world").join("ledger.sqlite")
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn ledger(command: &[&str], file: &Path) -> Output {
    let mut keydesk = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    keydesk.arg("ledger").args(command).arg("--ledger").arg(file).env_remove("SOFTHSM2_CONF");
    keydesk.output().expect("it runs")
}

#[test]
fn a_token_signs_the_ledger() {
    let Some(token) = Token::new() else { return };
    let played = token.session("ledger", true);
    assert!(played.status.success(), "{}", said(&played));
    let key = token.file("world").join("desk.key");
    let kept = fs::read_to_string(&key).expect("text");
    assert!(kept.starts_with("pkcs11:token=desk;object=ledger?"), "{kept}");
    assert!(!kept.contains(PIN), "{kept}");

    // Whoever looks at it needs no token, and keeps a head as of any other.
    let verified = ledger(&["verify", "--json"], &token.ledger());
    assert!(verified.status.success(), "{}", said(&verified));
    let head = ledger(&["head"], &token.ledger());
    fs::write(token.file("head"), &head.stdout).expect("written");
    let kept = token.file("head");

    // The file says where the key is, also where the settings do not.
    let again = token.practice(&[], true);
    assert!(again.status.success(), "{}", said(&again));
    let head = ["verify", "--head", kept.to_str().expect("text")];
    let agrees = ledger(&head, &token.ledger());
    assert!(agrees.status.success(), "{}", said(&agrees));
}

#[test]
fn without_its_token_no_desk_opens_and_nothing_is_written() {
    let Some(token) = Token::new() else { return };
    assert!(token.session("ledger", true).status.success());
    let before = fs::read(token.ledger()).expect("it is there");
    let refused = |output: Output, why: &str| {
        let said = said(&output);
        assert!(!output.status.success() && said.contains(why), "{why}: {said}");
        assert_eq!(fs::read(token.ledger()).expect("it is there"), before, "{why}");
    };
    refused(token.session("ledger", false), "no such token");
    refused(token.session("another", true), "no such key");
    token.pin_mode(0o644);
    refused(token.session("ledger", true), "may read the PIN");
    token.pin_mode(0o600);
    // A key that is there and has not signed this ledger.
    assert!(token.make_key("second"));
    refused(token.session("second", true), "is not the one that signed this ledger");
    // Two of one name are no one.
    assert!(token.make_key("ledger"));
    refused(token.session("ledger", true), "or more than one");
}

#[test]
fn a_ledger_that_a_file_signs_stays_so() {
    let Some(token) = Token::new() else { return };
    assert!(token.practice(&[], true).status.success());
    let refused = token.session("ledger", true);
    assert!(said(&refused).contains("this ledger is signed with"), "{}", said(&refused));
}

#[test]
fn a_token_that_goes_away_in_a_session_leaves_its_end_unsigned_until_it_is_back() {
    let Some(token) = Token::new() else { return };
    assert!(token.session("ledger", true).status.success());
    assert_eq!(token.facts_signed(), token.facts());
    let before = token.facts();

    let mut desk = token.desk(true).stdout(Stdio::piped()).spawn().expect("it runs");
    let mut told = BufReader::new(desk.stdout.take().expect("it is piped")).lines();
    let opened = told.find(|it| it.as_ref().is_ok_and(|it| it.contains("opened")));
    assert!(opened.is_some());
    fs::rename(token.file("tokens"), token.file("away")).expect("it goes");
    let rest: Vec<String> = told.map(|it| it.expect("text")).collect();
    assert!(desk.wait().expect("it ends").success(), "{rest:#?}");
    assert!(token.facts() > before, "the session is in the ledger");
    assert_eq!(token.facts_signed(), before, "nobody signed it");

    fs::rename(token.file("away"), token.file("tokens")).expect("it is back");
    let again = token.practice(&[], true);
    assert!(again.status.success(), "{}", said(&again));
    assert_eq!(token.facts_signed(), token.facts());
}
