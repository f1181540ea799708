//! The promise: a registration is believed exactly where it should be. Real registrations and single
//! deviations are read from the folder of test data beside the repository, where there is one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use keydesk::attestation::stored::{Believed, Judged, Stored, Verdict, judge};

/// Where the verdict differs from the file's `expected` by design.
const STRICTER: &[(&str, &str)] = &[(
    "22b_eddsa_cred_requested",
    "EdDSA cannot be checked by webauthn-rs-core, and Entra does not ask for it",
)];

#[test]
fn every_vector_is_judged_as_it_should_be() {
    let Some(vectors) = vectors() else {
        eprintln!("skipped: there are no vectors beside the repository");
        return;
    };
    let mut wrong = Vec::new();
    for (name, json) in &vectors {
        let judged = judged(json);
        let registration = (expected(&json["expected"]), judged.verdict, judged.reason.as_deref());
        let assertion = judged
            .assertion
            .as_ref()
            .map(|it| (expected(&json["assertion"]["expected"]), it.verdict, it.reason.as_deref()));
        let by_design = STRICTER.iter().any(|(it, _)| it == name);
        for (expected, verdict, reason) in [Some(registration), assertion].into_iter().flatten() {
            if (expected == verdict) == by_design {
                wrong.push(format!("{name}: {verdict:?}, not {expected:?}: {reason:?}"));
            }
            assert_eq!(reason.is_none(), verdict == Verdict::Ok, "{name}");
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    eprintln!("{} vectors", vectors.len());
}

/// A person reads the reason: it is a sentence of ours, not a name out of a library.
#[test]
fn every_reason_is_in_plain_words() {
    let Some(vectors) = vectors() else {
        eprintln!("skipped: there are no vectors beside the repository");
        return;
    };
    for (name, json) in &vectors {
        let judged = judged(json);
        let assertion = judged.assertion.and_then(|it| it.reason);
        for reason in [judged.reason, assertion].into_iter().flatten() {
            let camel = |word: &str| {
                word.chars()
                    .zip(word.chars().skip(1))
                    .any(|(a, b)| a.is_lowercase() && b.is_uppercase())
            };
            assert!(!reason.split_whitespace().any(camel), "{name}: {reason}");
            assert!(reason.contains(' '), "{name}: {reason}");
        }
    }
}

fn judged(json: &serde_json::Value) -> Judged {
    let stored: Stored = serde_json::from_value(json.clone()).expect("the file's form is known");
    judge(&stored, Believed::File, Timestamp::now())
}

/// `ok?` and `reject?` are what a strict desk says where the standard leaves it open.
fn expected(word: &serde_json::Value) -> Verdict {
    match word.as_str().map(|it| it.trim_end_matches('?')) {
        Some("ok") => Verdict::Ok,
        Some("reject") => Verdict::Reject,
        other => panic!("expected is {other:?}"),
    }
}

/// The packed ones of the real registrations, and all the deviations.
fn vectors() -> Option<BTreeMap<String, serde_json::Value>> {
    let shared: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared");
    let mut found = BTreeMap::new();
    for (folder, prefix) in [("vectors", "packed_"), ("vectors-soft", "")] {
        for file in fs::read_dir(shared.join(folder)).ok()? {
            let file = file.expect("the folder can be read").path();
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            if name.starts_with(prefix) && file.extension().is_some_and(|it| it == "json") {
                let text = fs::read(&file).expect("the file can be read");
                found.insert(name, serde_json::from_slice(&text).expect("JSON"));
            }
        }
    }
    (!found.is_empty()).then_some(found)
}
