//! The promise: what kiosk-config ships is understood by the programs that read it. Each file is given to
//! its own parser: systemd's, USBGuard's, AppArmor's, udev's, Chromium's policy format is JSON. A parser
//! that is not here is said, and that file is left out.

#![allow(clippy::print_stdout, reason = "a test that is left out says why")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const UNITS: [&str; 2] = ["keydesk.service", "keydesk-two-screens.service"];
/// What bubblewrap, the browser and the keys need: a unit with one of these has a desk that cannot work.
const NEVER: [&str; 6] = [
    "RestrictNamespaces=",
    "MemoryDenyWriteExecute=",
    "PrivateDevices=",
    // bubblewrap mounts a /proc of its own, which the kernel refuses where a part of /proc is hidden.
    "ProtectKernelTunables=",
    "ProtectKernelLogs=",
    "ProcSubset=",
];

fn shipped(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config").join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(shipped(name)).expect(name)
}

/// `None`, and says so, where the program is not here.
fn run(program: &str, arguments: &[&str], file: &Path) -> Option<Output> {
    match Command::new(program).args(arguments).arg(file).output() {
        Ok(it) => Some(it),
        Err(why) => {
            println!("left out: {program} is not here ({why}); `make test` installs it");
            None
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn systemd_understands_the_units() {
    for unit in UNITS {
        let file = shipped(&format!("systemd/{unit}"));
        let Some(it) = run("systemd-analyze", &["verify"], &file) else { return };
        // A compositor that is not installed is not the unit's mistake.
        let told = said(&it);
        let faults: Vec<_> = told.lines().filter(|it| !it.contains("is not executable")).collect();
        assert!(faults.is_empty(), "{faults:?}");
    }
}

#[test]
fn the_units_leave_little_open() {
    for unit in UNITS {
        let file = shipped(&format!("systemd/{unit}"));
        let arguments = ["security", "--offline=true", "--no-pager", "--threshold=30"];
        let Some(it) = run("systemd-analyze", &arguments, &file) else { return };
        assert!(it.status.success(), "{}", said(&it));
    }
}

#[test]
fn the_units_leave_open_what_the_desk_needs() {
    for unit in UNITS {
        let text = read(&format!("systemd/{unit}"));
        for never in NEVER {
            assert!(!text.lines().any(|it| it.starts_with(never)), "{unit} has {never}");
        }
        for always in ["Restart=always", "User=keydesk", "LogNamespace=keydesk"] {
            assert!(text.lines().any(|it| it == always), "{unit} lacks {always}");
        }
    }
}

#[test]
fn usbguard_understands_the_rules() {
    let Some(it) = run("usbguard-rule-parser", &["-f"], &shipped("usbguard/rules.conf")) else {
        return;
    };
    assert!(it.status.success(), "{}", said(&it));
    let broken = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(broken.path(), "allow with-interfaces x\n").expect("written");
    let it = run("usbguard-rule-parser", &["-f"], broken.path()).expect("it was there");
    assert!(!it.status.success(), "the parser takes anything");
}

/// What no rule lets in stays outside.
#[test]
fn the_last_rule_of_usbguard_rejects() {
    let text = read("usbguard/rules.conf");
    let mut rules = text.lines().filter(|it| !it.trim().is_empty() && !it.starts_with('#'));
    assert_eq!(rules.next_back(), Some("reject"));
}

/// Whoever comes in with a keyboard beside the key comes from a maker whose keyboard is shut.
#[test]
fn both_lists_of_makers_are_the_same() {
    let rules = read("usbguard/rules.conf");
    let allowed: Vec<_> = rules
        .lines()
        .filter_map(|it| it.strip_prefix("allow id ")?.split_once(':'))
        .map(|(maker, _)| maker)
        .collect();
    assert!(!allowed.is_empty());
    let shut = format!("ATTRS{{idVendor}}==\"{}\"", allowed.join("|"));
    assert!(read("udev/70-keydesk.rules").contains(&shut), "udev shuts others than {shut}");
}

/// udevadm has had a `verify` since systemd 254.
#[test]
fn udev_understands_the_rules() {
    let Some(it) = run("udevadm", &["verify"], &shipped("udev/70-keydesk.rules")) else { return };
    let told = said(&it);
    if told.contains("Unknown command") {
        println!("left out: this udevadm is older than 254 and verifies no rules");
        return;
    }
    assert!(it.status.success(), "{told}");
}

#[test]
fn apparmor_understands_the_profile() {
    let Some(it) = run("apparmor_parser", &["-Q", "-K"], &shipped("apparmor/keydesk")) else {
        return;
    };
    assert!(it.status.success(), "{}", said(&it));
    let text = read("apparmor/keydesk");
    assert!(text.contains("NOT TRIED UNDER ENFORCEMENT") && text.contains("flags=(complain)"));
}

#[test]
fn the_journal_of_the_desk_stays_in_memory() {
    let text = read("journald/journald@keydesk.conf");
    for line in ["[Journal]", "Storage=volatile", "ForwardToSyslog=no"] {
        assert!(text.lines().any(|it| it == line), "it lacks {line}");
    }
}

#[test]
fn the_policy_is_json_and_names_no_page_but_the_sign_in() {
    let policy: Value = serde_json::from_str(&read("browser-policy.json")).expect("JSON");
    assert_eq!(policy["URLBlocklist"][0], "*");
    assert_eq!(policy["DeveloperToolsAvailability"], 2);
}

#[test]
fn a_shell_understands_the_packages_scripts() {
    for script in ["deb/postinst", "deb/prerm", "deb/postrm", "weston/desk"] {
        let it = run("sh", &["-n"], &shipped(script)).expect("a shell");
        assert!(it.status.success(), "{script}: {}", said(&it));
        let Some(it) = run("shellcheck", &[], &shipped(script)) else { continue };
        assert!(it.status.success(), "{script}: {}", said(&it));
    }
}

/// weston's windows are told apart by names that the program gives them.
#[test]
fn weston_knows_the_names_of_both_windows() {
    let text = read("weston/weston.ini");
    let names: Vec<_> = text.lines().filter_map(|it| it.strip_prefix("app-ids=")).collect();
    assert_eq!(names, ["keydesk", keydesk::screens::PERSONS_APP_ID]);
}

/// They are made of the commands: none is forgotten, and the command that makes them is in none.
#[test]
fn there_is_a_man_page_for_each_command_and_a_completion_for_each_shell() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = run(env!("CARGO_BIN_EXE_keydesk"), &["pages"], folder.path()).expect("it is built");
    assert!(made.status.success(), "{}", said(&made));
    for name in ["keydesk.1", "keydesk-open.1", "keydesk-ledger-verify.1"] {
        let page = std::fs::read_to_string(folder.path().join("man").join(name)).expect(name);
        assert!(page.contains(".SH NAME") && !page.contains("keydesk-pages"), "{name}");
    }
    for name in ["keydesk.bash", "keydesk.fish", "_keydesk"] {
        let text = std::fs::read_to_string(folder.path().join("completions").join(name));
        assert!(text.expect(name).contains("ledger"), "{name}");
    }
}
