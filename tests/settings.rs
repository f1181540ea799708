//! The promise: settings that cannot be are refused with file, line and what is expected, and
//! nothing starts.

use std::path::Path;
use std::process::{Command, Output};

#[test]
fn settings_that_cannot_be_start_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    let table = [
        ("[desk]\nname = \"Counter 3\"\n\n[pin]\nminimum_length = 2\n", "line 5", "4 to 63"),
        ("[pass]\nlifetime_minutes = \"an hour\"\n", "line 2", "expected i64"),
        ("[pass]\nlifetime_hours = 1\n", "line 2", "expected `lifetime_minutes`"),
        ("\u{0}\u{1}", "line 1", "TOML"),
    ];
    for (text, line, expected) in table {
        std::fs::write(&file, text).expect("it can be written");
        let refused = practice(folder.path(), &file);
        assert_eq!(refused.status.code(), Some(1), "{text}");
        let said = String::from_utf8_lossy(&refused.stderr);
        for wanted in ["kiosk.toml", line, expected] {
            assert!(said.contains(wanted), "{text}: {wanted} is not in {said}");
        }
        assert!(refused.stdout.is_empty());
        assert!(!folder.path().join("world").exists(), "{text}: something started");
    }
    let missing = practice(folder.path(), Path::new("no-such.toml"));
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("no-such.toml"), "{missing:?}");
}

#[test]
fn the_desk_works_by_its_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    std::fs::write(&file, "[desk]\nname = \"Counter 7\"\n").expect("it can be written");
    let done = practice(folder.path(), &file);
    assert!(done.status.success(), "{done:?}");
    let receipt: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(receipt["desk"], "Counter 7");

    // A PIN that is too short for this desk is not chosen: the script gives up in the end.
    std::fs::write(&file, "[pin]\nminimum_length = 8\n").expect("it can be written");
    let refused = practice(&folder.path().join("stricter"), &file);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
}

fn practice(folder: &Path, settings: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--json", "--world"])
        .arg(folder.join("world"))
        .arg("--config")
        .arg(settings)
        .output()
        .expect("the program starts")
}
