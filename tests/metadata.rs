//! The promise: FIDO's list is taken only from FIDO, one bad entry costs only itself, and what the
//! list warns of is not believed. The list itself is not ours to keep: where somebody has it, it is
//! read; the signature is tested with a list and a root of our own.

#[path = "metadata/fido.rs"]
mod fido;

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fido::{AAGUID, Fido, SIGNER, list, payload};
use jiff::Timestamp;
use jsonwebtoken::Algorithm;
use keydesk::attestation::mds::cache::{Cache, CacheTrouble};
use keydesk::attestation::mds::report::withdrawn;
use keydesk::attestation::mds::{FIDO_ROOTS, Metadata, MetadataTrouble, Report, certificates};
use keydesk::attestation::stored::{Believed, Stored, Verdict, judge};
use serde_json::{Value, json};

fn refused(jws: &[u8], roots: &[Vec<u8>]) -> MetadataTrouble {
    Metadata::signed(jws, roots, Timestamp::now()).expect_err("it must be refused")
}

#[test]
fn a_list_is_taken_from_fido_and_from_nobody_else() {
    let fido = Fido::new(SIGNER);
    let jws = fido.sign(&list(7));
    let read = Metadata::signed(&jws, &fido.roots(), Timestamp::now()).expect("it is signed");
    assert_eq!((read.issue.number, read.trust.models.len()), (7, 1));

    let rsa = Fido::with(SIGNER, &rcgen::PKCS_RSA_SHA256, Algorithm::RS256, 2119);
    Metadata::signed(&rsa.sign(&list(7)), &rsa.roots(), Timestamp::now()).expect("RS256 as well");

    // Whoever has a certificate of the same authority could sign otherwise.
    let other = Fido::new("mds.example.com");
    assert_eq!(refused(&other.sign(&list(7)), &other.roots()), MetadataTrouble::SignerName);
    assert!(matches!(refused(&jws, &other.roots()), MetadataTrouble::Signer(_)));
    assert!(matches!(refused(&jws, &[]), MetadataTrouble::Signer(_)));
    let fido_roots: Vec<_> = FIDO_ROOTS.iter().flat_map(|it| certificates(it.as_bytes())).collect();
    assert_eq!(fido_roots.len(), 2);
    assert!(matches!(refused(&jws, &fido_roots), MetadataTrouble::Signer(_)));
    let old = Fido::with(SIGNER, &rcgen::PKCS_ECDSA_P256_SHA256, Algorithm::ES256, 2024);
    let said = refused(&old.sign(&list(7)), &old.roots()).to_string();
    assert!(said.contains("expired on 2024-01-01"), "{said}");
}

#[test]
fn a_list_that_was_changed_is_no_list() {
    let fido = Fido::new(SIGNER);
    let jws = String::from_utf8(fido.sign(&list(7))).expect("text");
    let other = String::from_utf8(fido.sign(&list(8))).expect("text");
    let parts = |it: &str| it.split('.').map(ToOwned::to_owned).collect::<Vec<_>>();
    let (ours, theirs) = (parts(&jws), parts(&other));
    let swapped = [&ours[0], &theirs[1], &ours[2]].map(String::as_str).join(".");
    assert_eq!(refused(swapped.as_bytes(), &fido.roots()), MetadataTrouble::Signature);
    let shortened = jws[..jws.len() - 2].to_owned();
    assert_eq!(refused(shortened.as_bytes(), &fido.roots()), MetadataTrouble::Signature);
    for text in ["", ".", "..", "a.b", "a.b.c", &ours[1]] {
        assert_eq!(refused(text.as_bytes(), &fido.roots()), MetadataTrouble::NotSigned, "{text}");
    }
    // The header must name an algorithm of its own key.
    let header = json!({ "alg": "RS256", "x5c": [STANDARD.encode(&fido.leaf)] }).to_string();
    let header = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(header);
    let mixed = [&header, &ours[1], &ours[2]].map(String::as_str).join(".");
    assert_eq!(refused(mixed.as_bytes(), &fido.roots()), MetadataTrouble::Signature);
    for alg in ["none", "HS256"] {
        let header = json!({ "alg": alg, "x5c": [STANDARD.encode(&fido.leaf)] }).to_string();
        let header = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(header);
        let mixed = [&header, &ours[1], &ours[2]].map(String::as_str).join(".");
        let said = refused(mixed.as_bytes(), &fido.roots());
        assert_eq!(said, MetadataTrouble::UnknownAlgorithm(alg.to_owned()));
    }
}

#[test]
fn the_desk_keeps_the_newest_list_and_notices_a_changed_file() {
    let fido = Fido::new(SIGNER);
    let folder = tempfile::tempdir().expect("a folder");
    let cache = Cache::new(folder.path(), fido.roots());
    assert!(cache.read().expect("an empty folder").is_none());
    let now = Timestamp::now();
    cache.take(&fido.sign(&list(7)), now).expect("the first");
    cache.take(&fido.sign(&list(7)), now).expect("the same again");
    cache.take(&fido.sign(&list(9)), now).expect("a newer one");
    let back = cache.take(&fido.sign(&list(8)), now);
    assert!(
        matches!(
            back,
            Err(CacheTrouble::NotTaken(MetadataTrouble::WentBack { offered: 8, known: 9 }))
        ),
        "{back:?}"
    );
    let stranger = Fido::new(SIGNER);
    let strange = cache.take(&stranger.sign(&list(10)), now);
    assert!(matches!(strange, Err(CacheTrouble::NotTaken(MetadataTrouble::Signer(_)))));
    assert_eq!(cache.read().expect("it stands").map(|it| it.0.issue.number), Some(9));

    fs::write(folder.path().join("metadata.jwt"), fido.sign(&list(8))).expect("written");
    let spoilt = cache.read();
    assert!(
        matches!(spoilt, Err(CacheTrouble::Spoilt { .. })),
        "an old list in the new one's place"
    );
    fs::write(folder.path().join("metadata.jwt"), stranger.sign(&list(12))).expect("written");
    assert!(matches!(cache.read(), Err(CacheTrouble::Spoilt { .. })));
}

#[test]
fn a_bad_entry_costs_itself_and_an_unknown_word_nothing() {
    let other = "11111111-2222-4333-8444-555555555555";
    let list = json!({ "no": 1, "nextUpdate": "2026-11-01", "newMember": {}, "entries": [
        "not an entry",
        { "aaguid": 7 },
        { "aaguid": "not one" },
        { "attestationCertificateKeyIdentifiers": ["ab"], "metadataStatement": {} },
        { "aaguid": other, "metadataStatement": {
            "description": "Bad\u{a0}\n certificate", "attestationRootCertificates": ["?", 3, "MII="] } },
        { "aaguid": AAGUID, "new": 1, "metadataStatement": { "description": "A key", "icon": 5 },
          "statusReports": [
            { "status": "FIDO_CERTIFIED_L4", "authenticatorVersion": "two" },
            { "no": "status" },
            { "status": "UPDATE_AVAILABLE", "authenticatorVersion": 18446744073709551615_u64 } ] },
        { "aaguid": AAGUID.to_uppercase(), "metadataStatement": {
            "description": "The same", "attestationRootCertificates": ["MII="] },
          "statusReports": [{ "status": "REVOKED" }] },
    ]});
    let read = Metadata::unsigned(list.to_string().as_bytes()).expect("it is a list");
    assert_eq!(read.trust.models.len(), 2);
    let key = &read.trust.models[&AAGUID.parse().expect("an AAGUID")];
    let words: Vec<_> = key.reports.iter().map(|it| it.status.as_str()).collect();
    assert_eq!(words, ["FIDO_CERTIFIED_L4", "UPDATE_AVAILABLE", "REVOKED"]);
    assert!(key.anchors.is_empty(), "a second entry does not widen trust");
    let unread: Vec<_> = read.unread.iter().map(|it| (it.model.as_str(), it.why)).collect();
    assert_eq!(
        unread,
        [
            ("entry 0", "the entry is malformed"),
            ("entry 1", "the entry is malformed"),
            ("not one", "its AAGUID is malformed"),
            ("Bad certificate", "one of its certificates is malformed"),
            ("Bad certificate", "one of its certificates is malformed"),
            ("A key", "one of its status reports is malformed"),
            ("The same", "it is listed twice"),
        ]
    );
    for text in ["", "[]", "{}", r#"{"no":-1,"nextUpdate":"2026-11-01","entries":[]}"#] {
        assert!(Metadata::unsigned(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn the_age_of_a_list_is_told_in_days() {
    let read = Metadata::unsigned(list(1).to_string().as_bytes()).expect("a list");
    for (now, days) in [("2026-10-22", -10), ("2026-11-01", 0), ("2027-01-31", 91)] {
        let now: Timestamp = format!("{now}T12:00:00Z").parse().expect("a time");
        assert_eq!(read.issue.days_overdue(now), days, "{now}");
    }
}

/// Which report ends the trust, for which firmware and which certificate.
#[test]
fn a_status_decides_for_the_firmware_and_the_certificate_that_it_names() {
    let report = |status: &str, firmware: Option<u64>, certificate: Option<&[u8]>| Report {
        status: status.to_owned(),
        since: None,
        firmware,
        certificate: certificate.map(<[u8]>::to_vec),
    };
    let chain: &[&[u8]] = &[b"leaf", b"root"];
    let table = [
        (report("REVOKED", None, None), Some(7), true),
        (report("REVOKED", None, None), None, true),
        (report("USER_VERIFICATION_BYPASS", Some(5), None), Some(5), true),
        (report("USER_VERIFICATION_BYPASS", Some(5), None), Some(4), true),
        (report("USER_VERIFICATION_BYPASS", Some(5), None), Some(6), false),
        (report("USER_VERIFICATION_BYPASS", Some(5), None), None, true),
        (report("USER_KEY_REMOTE_COMPROMISE", Some(5), None), Some(6), false),
        (report("USER_KEY_PHYSICAL_COMPROMISE", None, None), Some(6), true),
        (report("ATTESTATION_KEY_COMPROMISE", None, None), Some(6), true),
        (report("ATTESTATION_KEY_COMPROMISE", None, Some(b"leaf")), Some(6), true),
        (report("ATTESTATION_KEY_COMPROMISE", None, Some(b"root")), Some(6), true),
        (report("ATTESTATION_KEY_COMPROMISE", None, Some(b"another")), Some(6), false),
        (report("UPDATE_AVAILABLE", None, None), Some(1), false),
        (report("NOT_FIDO_CERTIFIED", None, None), Some(1), false),
        (report("A_WORD_OF_NEXT_YEAR", None, None), Some(1), false),
    ];
    for (report, firmware, ends) in &table {
        let said = withdrawn(std::slice::from_ref(report), *firmware, Some(chain)).is_some();
        assert_eq!(said, *ends, "{report:?} {firmware:?}");
    }
    // Before the touch nobody knows the certificate.
    let one = [report("ATTESTATION_KEY_COMPROMISE", None, Some(b"leaf"))];
    assert!(withdrawn(&one, Some(1), None).is_none());
}

#[test]
fn nearly_every_model_of_the_list_can_be_proven() {
    let Some(payload) = payload() else {
        eprintln!("skipped: KEYDESK_MDS names no payload of FIDO's list");
        return;
    };
    let read = Metadata::unsigned(&fs::read(payload).expect("readable")).expect("a list");
    // Of issue 291: anchors expire, and what is counted here must not.
    let now = "2026-11-22T00:00:00Z".parse().expect("a time");
    let unusable = read.unusable(now);
    for (aaguid, model, why) in &unusable {
        eprintln!("{model} ({aaguid}): {why}");
    }
    for it in &read.unread {
        eprintln!("{}: {}", it.model, it.why);
    }
    let all = read.trust.models.len();
    eprintln!("issue {}: {} of {all} models", read.issue.number, all - unusable.len());
    if read.issue.number == 291 {
        assert_eq!(all, 348);
        assert!(all - unusable.len() >= 334);
    }
    assert!(unusable.len() * 20 <= all, "more than one in twenty cannot be proven");
}

/// Real registrations, each against exactly its own model's anchors in the list.
#[test]
fn real_registrations_are_proven_by_the_list() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors");
    let (Some(payload), Ok(files)) = (payload(), fs::read_dir(shared)) else {
        eprintln!("skipped: needs KEYDESK_MDS and the vectors beside the repository");
        return;
    };
    let read = Metadata::unsigned(&fs::read(payload).expect("readable")).expect("a list");
    let mut proven = 0;
    for file in files.map(|it| it.expect("readable").path()) {
        if !file.file_name().is_some_and(|it| it.to_string_lossy().starts_with("packed_")) {
            continue;
        }
        let json: Value =
            serde_json::from_slice(&fs::read(&file).expect("readable")).expect("JSON");
        let wanted = if json["expected"] == "ok" { Verdict::Ok } else { Verdict::Reject };
        let stored: Stored = serde_json::from_value(json).expect("its form is known");
        let now = "2026-11-22T00:00:00Z".parse().expect("a time");
        let judged = judge(&stored, Believed::List(&read.trust), now);
        assert_eq!(judged.verdict, wanted, "{}: {:?}", file.display(), judged.reason);
        proven += usize::from(judged.verdict == Verdict::Ok && judged.model.is_some());
    }
    assert!(proven > 0);
}
