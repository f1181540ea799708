//! The promise: a second reader agrees. python-fido2 judges the same registrations; where the two
//! differ, this file says why, and a difference that is gone is a failure as well.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::Timestamp;
use keydesk::attestation::stored::{Believed, Stored, Verdict, judge};
use serde_json::Value;

/// What only one of the two looks at: the file's name, or its beginning.
const DIFFER: &[(&str, &str)] = &[
    ("packed_x5c_yubikey_5_fips_series_with_nfc_java_webauthn_server_052", EDDSA),
    ("packed_x5c_yubikey_5_series_with_lightning_py_webauthn_124", EDDSA),
    ("packed_x5c_yubikey_bio_series_fido_edition_java_webauthn_server_056", EDDSA),
    ("10_", "python-fido2 looks at no date"),
    ("10b_", "python-fido2 looks at no date"),
    ("10c_", "python-fido2 looks at no date"),
    ("12b_", "python-fido2 looks at no keyUsage"),
    ("18d_", "python-fido2 does not look at crossOrigin"),
    ("19_", "python-fido2 does not look at backup eligibility"),
    ("22_", EDDSA),
    ("22b_", EDDSA),
    ("25_", "python-fido2 knows no leaf that is its own anchor"),
    ("26b_", "python-fido2 knows no anchor that is sent as well"),
    ("27_", "python-fido2 was told of no list of models"),
    ("32_", "python-fido2 leaves the counter to its caller"),
    ("36_", "python-fido2 does not look at backup eligibility"),
];
const EDDSA: &str = "python-fido2 checks EdDSA, and does not compare with what was asked for";

#[test]
fn python_fido2_agrees() {
    let Some((python, files)) = python().zip(files()) else {
        eprintln!("skipped: KEYDESK_PYTHON names no python with fido2, or there are no vectors");
        return;
    };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_opinion.py");
    let said = Command::new(python).arg(script).args(&files).output().expect("python runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let said = String::from_utf8(said.stdout).expect("text");
    let mut wrong = Vec::new();
    let mut judged = 0;
    for line in said.lines() {
        let theirs: Value = serde_json::from_str(line).expect("one JSON in a line");
        let file = Path::new(theirs["file"].as_str().expect("the file's name"));
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read(file).expect("readable");
        let stored: Stored = serde_json::from_slice(&text).expect("its form is known");
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
        let ours = judge(&stored, Believed::File, now);
        let mut alike = is_ok(ours.verdict) == (theirs["registration"] == "ok");
        // Without a registration there is no public key to verify an assertion with.
        if let (Some(assertion), Some(their)) = (&ours.assertion, theirs["assertion"].as_str())
            && is_ok(ours.verdict)
        {
            alike &= is_ok(assertion.verdict) == (their == "ok");
        }
        let expected = DIFFER.iter().any(|(it, _)| name.starts_with(it));
        if alike == expected {
            wrong.push(format!("{name}: ours {:?} {:?}, theirs {line}", ours.verdict, ours.reason));
        }
        judged += 1;
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert_eq!(judged, files.len());
    eprintln!("{judged} registrations, {} differ and say why", DIFFER.len());
}

fn is_ok(verdict: Verdict) -> bool {
    verdict == Verdict::Ok
}

/// `pip install fido2==2.2.1`.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("KEYDESK_PYTHON").map(PathBuf::from);
    let python = named
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python"));
    let works = Command::new(&python).args(["-c", "import fido2.server"]).output();
    works.is_ok_and(|it| it.status.success()).then_some(python)
}

fn files() -> Option<Vec<PathBuf>> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared");
    let mut found = Vec::new();
    for (folder, prefix) in [("vectors", "packed_"), ("vectors-soft", "")] {
        let files = fs::read_dir(shared.join(folder)).ok()?.filter_map(|it| Some(it.ok()?.path()));
        found.extend(files.filter(|it| {
            let name = it.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && name.ends_with(".json")
        }));
    }
    (!found.is_empty()).then_some(found)
}
