//! The promise: whatever bytes come in, something is said, and nothing breaks off. Registrations,
//! the list and the policy are changed at random here; `fuzz/` does the same for longer.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use keydesk::attestation::mds::Metadata;
use keydesk::attestation::stored::{Believed, Stored, Verdict, judge};
use keydesk::tenant::passkeys_for;
use proptest::prelude::*;

/// One change at a place between 0 and 1.
#[derive(Clone, Debug)]
enum Change {
    Flip(f64, u8),
    Insert(f64, u8),
    Remove(f64),
    Cut(f64),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = || 0.0..1.0_f64;
    let change = prop_oneof![
        4 => (place(), 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        1 => (place(), any::<u8>()).prop_map(|(at, byte)| Change::Insert(at, byte)),
        1 => place().prop_map(Change::Remove),
        1 => place().prop_map(Change::Cut),
    ];
    proptest::collection::vec(change, 1..4)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place within a few kilobytes"
)]
fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for change in changes {
        let place =
            |at: f64| ((bytes.len() as f64 * at) as usize).min(bytes.len().saturating_sub(1));
        match *change {
            _ if bytes.is_empty() => {}
            Change::Flip(at, bit) => {
                let at = place(at);
                bytes[at] ^= 1 << bit;
            }
            Change::Insert(at, byte) => bytes.insert(place(at), byte),
            Change::Remove(at) => {
                bytes.remove(place(at));
            }
            Change::Cut(at) => bytes.truncate(place(at)),
        }
    }
    bytes
}

fn good() -> Option<Stored> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors-soft");
    let text = fs::read(folder.join("02_good_intermediate.json")).ok()?;
    Some(serde_json::from_slice(&text).expect("its form is known"))
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().expect("a time")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_changed_registration_is_judged(changes in changes()) {
        let Some(mut stored) = good() else { return Ok(()) };
        let object = URL_SAFE_NO_PAD.decode(&stored.attestation_object).expect("base64url");
        stored.attestation_object = URL_SAFE_NO_PAD.encode(changed(&object, &changes));
        let judged = judge(&stored, Believed::File, now());
        let reason = judged.reason.unwrap_or_default();
        prop_assert!(!reason.contains("broke off"), "{reason}");
    }

    #[test]
    fn a_changed_assertion_is_judged(changes in changes()) {
        let Some(mut stored) = good() else { return Ok(()) };
        let given = stored.assertion.as_mut().expect("it has one");
        let data = URL_SAFE_NO_PAD.decode(&given.authenticator_data).expect("base64url");
        let other = changed(&data, &changes);
        given.authenticator_data = URL_SAFE_NO_PAD.encode(&other);
        let judged = judge(&stored, Believed::File, now()).assertion.expect("it was judged");
        prop_assert_eq!(judged.verdict == Verdict::Ok, other == data, "every byte is signed");
        prop_assert!(!judged.reason.unwrap_or_default().contains("broke off"));
    }

    #[test]
    fn any_bytes_are_a_registration_or_not(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let Some(mut stored) = good() else { return Ok(()) };
        stored.attestation_object = URL_SAFE_NO_PAD.encode(&bytes);
        prop_assert_eq!(judge(&stored, Believed::File, now()).verdict, Verdict::Reject);
    }

    #[test]
    fn a_changed_list_is_a_list_or_not(changes in changes()) {
        let list = br#"{"no":3,"nextUpdate":"2026-11-01","entries":[{"aaguid":
            "2fc0579f-8113-47ea-b116-bb5a8db9202a","metadataStatement":{"description":"A key",
            "attestationRootCertificates":["MIIB"]},"statusReports":[{"status":"REVOKED",
            "authenticatorVersion":3,"certificate":"MIIB"}]}]}"#;
        if let Ok(read) = Metadata::unsigned(&changed(list, &changes)) {
            prop_assert!(read.unusable(now()).len() <= read.trust.models.len());
            read.issue.days_overdue(now());
        }
        prop_assert!(Metadata::signed(&changed(list, &changes), &[], now()).is_err());
    }

    #[test]
    fn a_changed_policy_is_understood_or_not(changes in changes()) {
        let policy = br#"{"authenticationMethodConfigurations":[{"id":"Fido2","state":"enabled",
            "includeTargets":[{"id":"all_users","targetType":"group","allowedPasskeyProfiles":["p"]}],
            "passkeyProfiles":[{"id":"p","name":"P","passkeyTypes":"deviceBound",
            "attestationEnforcement":"disabled","keyRestrictions":{"isEnforced":true,
            "enforcementType":"allow","aaGuids":["2fc0579f-8113-47ea-b116-bb5a8db9202a"]}}]}]}"#;
        passkeys_for(&changed(policy, &changes), &["group".to_owned()]).ok();
    }
}
