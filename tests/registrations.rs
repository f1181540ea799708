//! The promise: a registration is believed exactly where it should be. Real registrations and single
//! deviations are read from the folder of test data beside the repository, where there is one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use keydesk::attestation::mds::Report;
use keydesk::attestation::stored::{Believed, Judged, Stored, Verdict, judge};
use keydesk::attestation::{Model, Trust};

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
    judge(&stored, Believed::File, now())
}

/// Some of the vectors are valid from, or until, a day close to when they were made.
fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().expect("a time")
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

/// Without the extension the model is the key's own word: enough where its maker has one model, and
/// not where it has two.
#[test]
fn a_certificate_that_names_no_model_proves_none_of_several() {
    let Some(vectors) = vectors() else {
        eprintln!("skipped: there are no vectors beside the repository");
        return;
    };
    let json = &vectors["05_aaguid_ext_absent"];
    let stored: Stored = serde_json::from_value(json.clone()).expect("its form is known");
    let anchors = vec![URL_SAFE_NO_PAD.decode(stored.roots[0].trim_end_matches('=')).expect("DER")];
    let model = Model { name: "One".to_owned(), anchors, ..Model::default() };
    let mut trust = Trust::default();
    trust.models.insert(stored.list_aaguids[0], model.clone());
    let alone = judge(&stored, Believed::List(&trust), now());
    assert_eq!((alone.verdict, alone.model.as_deref()), (Verdict::Ok, Some("One")));
    trust.models.insert(uuid::Uuid::max(), model.clone());
    let shared = judge(&stored, Believed::List(&trust), now());
    let reason = shared.reason.expect("a reason");
    assert!(reason.contains("several models"), "{reason}");

    let named = &vectors["01_good_packed_x5c_root"];
    let named: Stored = serde_json::from_value(named.clone()).expect("its form is known");
    assert_eq!(judge(&named, Believed::List(&trust), now()).verdict, Verdict::Ok);
}

/// What the list warns of is refused, whatever its chain proves.
#[test]
fn a_withdrawn_model_is_refused() {
    let Some(vectors) = vectors() else {
        eprintln!("skipped: there are no vectors beside the repository");
        return;
    };
    let json = &vectors["01_good_packed_x5c_root"];
    let stored: Stored = serde_json::from_value(json.clone()).expect("its form is known");
    let anchor = URL_SAFE_NO_PAD.decode(stored.roots[0].trim_end_matches('=')).expect("DER");
    let judged = |report: Report| {
        let anchors = vec![anchor.clone()];
        let model = Model { name: "One".to_owned(), anchors, reports: vec![report], icon: None };
        let trust = Trust { models: [(stored.list_aaguids[0], model)].into(), issue: None };
        judge(&stored, Believed::List(&trust), now())
    };
    let report = |status: &str| Report { status: status.to_owned(), ..Report::default() };
    assert_eq!(judged(report("FIDO_CERTIFIED_L1")).verdict, Verdict::Ok);
    let revoked = judged(report("REVOKED"));
    assert_eq!(revoked.verdict, Verdict::Reject);
    assert!(revoked.reason.expect("a reason").contains("REVOKED"));
    let compromised = |certificate: &[u8]| {
        let certificate = Some(certificate.to_vec());
        judged(Report { certificate, ..report("ATTESTATION_KEY_COMPROMISE") }).verdict
    };
    assert_eq!(compromised(&anchor), Verdict::Reject, "its own maker's");
    assert_eq!(compromised(b"another"), Verdict::Ok, "another batch's");
}
