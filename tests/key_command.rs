//! The promise of `keydesk key`: an administrator sees what a key is and changes it with their eyes
//! open. Runs the program as a person would, on a practice key.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PIN: &str = "493817";
const NEW: &str = "604291";

fn key(world: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut running = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["key", "--practice"])
        .arg(world)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = running.stdin.take().expect("it is piped");
    // A command that asks for nothing may be over before anything was typed.
    stdin.write_all(typed.as_bytes()).ok();
    drop(stdin);
    running.wait_with_output().expect("it ends")
}

fn json(world: &Path, arguments: &[&str], typed: &str) -> Value {
    let output = key(world, &[arguments, &["--json"]].concat(), typed);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one JSON value and nothing else")
}

fn refused(world: &Path, arguments: &[&str], typed: &str) -> String {
    let output = key(world, arguments, typed);
    assert!(!output.status.success());
    String::from_utf8(output.stderr).expect("text")
}

#[test]
fn info_says_what_the_key_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let info = json(folder.path(), &["info"], "");
    assert_eq!(info["model"], "Practice Key");
    assert_eq!(info["serial"], "PK-1000");
    assert_eq!(info["firmware"], 1);
    assert_eq!(info["pin"], "not-set");
    assert_eq!(info["pin_tries"], Value::Null);
    assert_eq!(info["free_slots"], 25);
    assert_eq!(info["capabilities"]["options"]["rk"], true);
    assert_eq!(json(folder.path(), &["list"], "")[0]["aaguid"], info["aaguid"]);
}

#[test]
fn a_pin_is_set_changed_and_never_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    let weak = refused(world, &["set-pin", "--pin-stdin"], "123456\n");
    assert!(weak.contains("not a sequence"), "{weak}");
    json(world, &["set-pin", "--pin-stdin"], &format!("{PIN}\n"));
    assert_eq!(json(world, &["info"], "")["pin"], "set");
    let again = refused(world, &["set-pin", "--pin-stdin"], &format!("{NEW}\n"));
    assert!(again.contains("change-pin"), "{again}");

    let wrong = refused(world, &["change-pin", "--pin-stdin"], &format!("271604\n{NEW}\n"));
    assert!(wrong.contains("7 tries"), "{wrong}");
    let changed = key(world, &["change-pin", "--pin-stdin"], &format!("{PIN}\n{NEW}\n"));
    assert!(changed.status.success());
    for said in [&changed.stdout, &changed.stderr] {
        let said = String::from_utf8_lossy(said);
        assert!(!said.contains(PIN) && !said.contains(NEW), "{said}");
    }
    assert_eq!(
        json(world, &["credentials", "--pin-stdin"], &format!("{NEW}\n")),
        Value::Array(vec![])
    );
}

#[test]
fn nothing_is_lost_without_a_yes() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    json(world, &["set-pin", "--pin-stdin"], &format!("{PIN}\n"));
    let asked = refused(world, &["reset"], "");
    assert!(asked.contains("PK-1000") && asked.contains("will be gone"), "{asked}");
    assert_eq!(json(world, &["info"], "")["pin"], "set");
    json(world, &["reset", "--yes"], "");
    assert_eq!(json(world, &["info"], "")["pin"], "not-set");
}

#[test]
fn enterprise_attestation_is_turned_on_with_a_yes_and_off_by_a_reset() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    let command = ["enterprise-attestation", "--yes", "--pin-stdin"];
    let state = || json(world, &["info"], "")["capabilities"]["enterprise_attestation"].clone();
    let without = refused(world, &command, &format!("{PIN}\n"));
    assert!(without.contains("set-pin"), "{without}");
    json(world, &["set-pin", "--pin-stdin"], &format!("{PIN}\n"));
    assert_eq!(state(), "off");

    let asked = refused(world, &["enterprise-attestation", "--pin-stdin"], &format!("{PIN}\n"));
    assert!(asked.contains("PK-1000") && asked.contains("Only a reset"), "{asked}");
    let wrong = refused(world, &command, "271604\n");
    assert!(wrong.contains("7 tries"), "{wrong}");
    assert_eq!(state(), "off");

    assert_eq!(json(world, &command, &format!("{PIN}\n"))["enterprise_attestation"], "on");
    assert_eq!(state(), "on");
    json(world, &["reset", "--yes"], "");
    assert_eq!(state(), "off");
}

#[test]
fn l10_a_pin_of_the_desks_choice_is_said_once_and_must_be_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let set = json(folder.path(), &["set-pin", "--random"], "");
    let pin = set["pin"].as_str().expect("it is said");
    assert_eq!(pin.len(), 6);
    assert_eq!(set["must_change"], true);
    assert_eq!(json(folder.path(), &["info"], "")["pin"], "must-change");
    let refused = refused(folder.path(), &["credentials", "--pin-stdin"], &format!("{pin}\n"));
    assert!(refused.contains("must be changed"), "{refused}");
    json(folder.path(), &["change-pin", "--pin-stdin"], &format!("{pin}\n{PIN}\n"));
    json(folder.path(), &["credentials", "--pin-stdin"], &format!("{PIN}\n"));
}

/// The desk's settings may ask for more than a key does, of every way to a PIN.
#[test]
fn the_desks_own_minimum_length_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    let file = world.join("kiosk.toml");
    std::fs::write(&file, "[pin]\nminimum_length = 8\n").expect("it is written");
    let config = ["--config", file.to_str().expect("text")];
    let with = |command: &[&'static str]| [command, &config].concat();

    let short = refused(world, &with(&["set-pin", "--pin-stdin"]), &format!("{PIN}\n"));
    assert!(short.contains('8'), "{short}");
    assert_eq!(json(world, &["info"], "")["pin"], "not-set");
    let set = json(world, &with(&["set-pin", "--random"]), "");
    let pin = set["pin"].as_str().expect("it is said");
    assert_eq!(pin.len(), 8);
    let typed = format!("{pin}\n{PIN}\n");
    let short = refused(world, &with(&["change-pin", "--pin-stdin"]), &typed);
    assert!(short.contains('8'), "{short}");

    let none = refused(world, &["info", "--config", "no-such-file"], "");
    assert!(none.contains("no-such-file"), "{none}");
}

#[test]
fn another_key_is_not_taken_for_the_one_that_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let no = refused(folder.path(), &["info", "--key", "4711"], "");
    assert!(no.contains("no key 4711") && no.contains("PK-1000"), "{no}");
    assert_eq!(json(folder.path(), &["info", "--key", "PK-1000"], "")["serial"], "PK-1000");
}

#[test]
fn fingerprints_are_added_listed_named_and_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    let typed = format!("{PIN}\n");
    json(world, &["set-pin", "--pin-stdin"], &typed);
    let list = || json(world, &["fingers", "list", "--pin-stdin"], &typed);
    assert_eq!(list(), Value::Array(vec![]));

    let added = key(world, &["fingers", "add", "--pin-stdin"], &typed);
    let told = String::from_utf8(added.stderr).expect("text");
    assert!(added.status.success(), "{told}");
    assert!(told.contains("of 5 good tries") && !told.contains(PIN), "{told}");
    json(world, &["fingers", "add", "--name", "right", "--pin-stdin"], &typed);
    let listed = list();
    assert_eq!((&listed[0]["name"], &listed[1]["name"]), (&"1".into(), &"right".into()));
    let id = listed[0]["id"].as_str().expect("an id");
    json(world, &["fingers", "name", id, "left", "--pin-stdin"], &typed);
    assert_eq!(list()[0]["name"], "left");

    let asked = refused(world, &["fingers", "remove", id, "--pin-stdin"], &typed);
    assert!(asked.contains("PK-1000") && asked.contains("left"), "{asked}");
    assert_eq!(list().as_array().map(Vec::len), Some(2), "nobody said yes");
    json(world, &["fingers", "remove", id, "--yes", "--pin-stdin"], &typed);
    assert_eq!(list()[0]["name"], "right");
    let again = refused(world, &["fingers", "remove", id, "--yes", "--pin-stdin"], &typed);
    assert!(again.contains("Not exactly one fingerprint"), "{again}");
    let wrong = refused(world, &["fingers", "list", "--pin-stdin"], "271604\n");
    assert!(wrong.contains("7 tries"), "{wrong}");
}

/// Without its PIN: the key that Amira got is hers until it is reset.
#[test]
fn a_found_key_is_told_by_the_ledger() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path();
    let refusal = refused(world, &["whose"], "");
    assert!(refusal.contains("ledger"), "{refusal}");
    let mut session = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    session.args(["practice", "--auto", "--json", "--world"]).arg(world);
    let receipt: Value =
        serde_json::from_slice(&session.output().expect("it runs").stdout).expect("a receipt");
    let whose = json(world, &["whose"], "");
    let fit = &whose["whose"]["fits"][0];
    assert_eq!(whose["whose"]["sure"], "serial", "{whose}");
    assert_eq!(fit["person"], receipt["person"]);
    assert_eq!((&fit["ceremony"], &fit["how"]), (&receipt["ceremony"], &Value::from("given")));
    assert_eq!((&whose["whose"]["blank"], &whose["owed"]), (&false.into(), &serde_json::json!([])));
    let told = String::from_utf8(key(world, &["whose"], "").stdout).expect("text");
    assert!(told.contains("Amira Haddad (amira.haddad@contoso.example): given out on"), "{told}");
    json(world, &["reset", "--yes"], "");
    assert_eq!(json(world, &["whose"], "")["whose"]["blank"], true);
}
