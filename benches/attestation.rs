//! What the verdicts cost: reading FIDO's list, judging a registration, evaluating the policy.
//!
//! The list and the registration are read from where the tests read them; what is not there is not
//! measured, and says so.

#[path = "../tests/metadata/fido.rs"]
mod fido;

use std::fs;
use std::path::{Path, PathBuf};

use divan::{Bencher, black_box};
use fido::{Fido, SIGNER};
use jiff::Timestamp;
use jsonwebtoken::Algorithm;
use keydesk::attestation::mds::Metadata;
use keydesk::attestation::mds::cache::Cache;
use keydesk::attestation::stored::{Believed, Stored, judge};
use keydesk::ceremony::nouns::{
    Aaguid, AttestationWanted, KeyFacts, KeyFeatures, KeyFingers, KeyLimits, KeyPin, PasskeyPolicy,
    PasskeyProfile, PinUse, Restriction,
};
use keydesk::ceremony::policy;
use keydesk::ceremony::policy::desk_rules::DeskRules;

fn main() {
    divan::main();
}

/// To cost less than 120 ms.
#[divan::bench(sample_count = 20)]
fn read_the_list(bencher: Bencher<'_, '_>) {
    let Some(list) = list() else { return };
    bencher.bench(|| Metadata::unsigned(black_box(&list)).expect("a list"));
}

/// To cost less than 120 ms: from disk as the desk does when it starts, with chain and signature.
#[divan::bench(sample_count = 20)]
fn read_the_signed_list_from_disk(bencher: Bencher<'_, '_>) {
    let Some(list) = list() else { return };
    let fido = Fido::with(SIGNER, &rcgen::PKCS_RSA_SHA256, Algorithm::RS256, 2119);
    let signed = fido.sign(&serde_json::from_slice(&list).expect("JSON"));
    let folder = tempfile::tempdir().expect("a folder");
    let cache = Cache::new(folder.path(), fido.roots());
    cache.take(&signed, Timestamp::now()).expect("it is signed");
    bencher.bench(|| black_box(&cache).read().expect("it stands").expect("there is one"));
}

/// Every anchor of every model, as `keydesk mds show` looks at them.
#[divan::bench(sample_count = 20)]
fn look_at_every_anchor(bencher: Bencher<'_, '_>) {
    let Some(list) = list() else { return };
    let list = Metadata::unsigned(&list).expect("a list");
    bencher.bench(|| black_box(&list).unusable(Timestamp::now()).len());
}

/// To cost less than 3 ms: ceremony, statement, chain.
#[divan::bench(args = ["vectors-soft/02_good_intermediate", "vectors-soft/29d_root_rsa4096_sha512"])]
fn judge_a_registration(bencher: Bencher<'_, '_>, name: &str) {
    let Ok(text) = fs::read(beside().join("shared").join(name).with_extension("json")) else {
        eprintln!("not measured: there are no vectors beside the repository");
        return;
    };
    let mut stored: Stored = serde_json::from_slice(&text).expect("its form is known");
    stored.assertion = None;
    bencher.bench(|| judge(black_box(&stored), Believed::File, Timestamp::now()));
}

/// To cost less than 50 µs: three profiles of 300 models, and the key is on the last.
#[divan::bench]
fn evaluate_the_policy(bencher: Bencher<'_, '_>) {
    let profile = |number: u128| PasskeyProfile {
        name: format!("Profile {number}"),
        device_bound: true,
        attestation: AttestationWanted::Required,
        restriction: Restriction::OnlyThese(
            (0..300).map(|it| Aaguid::from_u128(number * 1_000 + it)).collect(),
        ),
    };
    let policy = PasskeyPolicy {
        enabled: true,
        excluded: false,
        self_service: true,
        profiles: (1..=3).map(profile).collect(),
    };
    let rules = DeskRules::default();
    let key = key(Aaguid::from_u128(3_299));
    bencher.bench(|| {
        let verdict = policy::judge(black_box(&policy), black_box(&key));
        rules.tighten(verdict, None, &key)
    });
}

fn key(aaguid: Aaguid) -> KeyFacts {
    KeyFacts {
        device: "device".to_owned(),
        model: "A key".to_owned(),
        serial: None,
        aaguid,
        firmware: None,
        versions: vec!["FIDO_2_1".to_owned()],
        extensions: vec!["hmac-secret".to_owned()],
        algorithms: vec![-7],
        resident_keys: true,
        pin: KeyPin::NotSet,
        pin_tries: None,
        minimum_pin_length: 4,
        pin_protocols: vec![2],
        free_slots: None,
        features: KeyFeatures {
            credential_management: true,
            pin_use: PinUse::Passkeys,
            own_pin_rule: false,
            limits: KeyLimits::default(),
            fingers: KeyFingers::Unsupported,
        },
    }
}

fn list() -> Option<Vec<u8>> {
    let read = fido::payload().and_then(|it| fs::read(it).ok());
    if read.is_none() {
        eprintln!("not measured: KEYDESK_MDS names no payload of FIDO's list");
    }
    read
}

fn beside() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
