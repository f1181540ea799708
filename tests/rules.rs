//! The promise: what a desk asks on top of its tenant can only make a verdict stricter, and the
//! refusal says which rule it was.

use keydesk::ceremony::nouns::{
    Aaguid, AttestationWanted, Certification, KeyFacts, KeyFeatures, KeyFingers, KeyLimits, KeyPin,
    KeyReason, KnownModel, PinUse, Verdict,
};
use keydesk::ceremony::policy::desk_rules::DeskRules;
use proptest::prelude::*;

fn model(number: u128) -> Aaguid {
    Aaguid::from_u128(number)
}

fn key(number: u128, firmware: Option<u32>) -> KeyFacts {
    KeyFacts {
        device: "device".to_owned(),
        model: "A key".to_owned(),
        serial: None,
        aaguid: model(number),
        firmware,
        versions: vec!["FIDO_2_1".to_owned()],
        extensions: vec!["hmac-secret".to_owned(), "credProtect".to_owned()],
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

fn known() -> KnownModel {
    KnownModel {
        names: vec!["A key".to_owned(), "CN=Yubico U2F Root".to_owned()],
        certification: Some(Certification::L1),
        withdrawn: None,
    }
}

fn allowed(attestation: AttestationWanted) -> Verdict {
    Verdict::Allowed { profile: "P".to_owned(), attestation, milder_than: None }
}

#[test]
fn each_rule_refuses_by_its_own_name() {
    let none = DeskRules::default();
    let one = model(1);
    let table = [
        (none.clone(), key(1, None), None),
        (DeskRules { models: vec![one], ..none.clone() }, key(1, None), None),
        (DeskRules { models: vec![one], ..none.clone() }, key(2, None), Some(KeyReason::DeskModel)),
        (DeskRules { makers: vec!["yubico".to_owned()], ..none.clone() }, key(1, None), None),
        (
            DeskRules { makers: vec!["Feitian".to_owned()], ..none.clone() },
            key(1, None),
            Some(KeyReason::DeskMaker),
        ),
        (DeskRules { certification: Some(Certification::L1), ..none.clone() }, key(1, None), None),
        (
            DeskRules { certification: Some(Certification::L1Plus), ..none.clone() },
            key(1, None),
            Some(KeyReason::DeskCertification),
        ),
        (DeskRules { minimum_firmware: [(one, 5)].into(), ..none.clone() }, key(1, Some(5)), None),
        (
            DeskRules { minimum_firmware: [(one, 5)].into(), ..none.clone() },
            key(1, Some(4)),
            Some(KeyReason::DeskFirmware { minimum: 5 }),
        ),
        (
            DeskRules { minimum_firmware: [(one, 5)].into(), ..none.clone() },
            key(1, None),
            Some(KeyReason::DeskFirmware { minimum: 5 }),
        ),
        (DeskRules { minimum_firmware: [(one, 5)].into(), ..none.clone() }, key(2, None), None),
        (
            DeskRules { capabilities: vec!["credProtect".to_owned()], ..none.clone() },
            key(1, None),
            None,
        ),
        (
            DeskRules { capabilities: vec!["minPinLength".to_owned()], ..none.clone() },
            key(1, None),
            Some(KeyReason::DeskCapability { name: "minPinLength".to_owned() }),
        ),
    ];
    for (rules, key, reason) in table {
        let said = rules.tighten(allowed(AttestationWanted::NotRequired), Some(&known()), &key);
        let says_what = rules != none && rules.capabilities.is_empty();
        let expected = match reason {
            // What a key says of itself counts with its maker's proof alone.
            None if says_what && key.aaguid == one => allowed(AttestationWanted::Required),
            None => allowed(AttestationWanted::NotRequired),
            Some(reason) => Verdict::Refused { reasons: vec![reason] },
        };
        assert_eq!(said, expected, "{rules:?}");
    }
}

#[test]
fn what_nobody_can_prove_is_refused_before_the_touch() {
    let (rules, key) = (DeskRules::default(), key(1, None));
    let required = allowed(AttestationWanted::Required);
    assert_eq!(rules.tighten(required.clone(), Some(&known()), &key), required);
    let reasons = vec![KeyReason::CannotBeProven { profile: "P".to_owned() }];
    assert_eq!(rules.tighten(required, None, &key), Verdict::Refused { reasons });
    let open = allowed(AttestationWanted::NotRequired);
    assert_eq!(rules.tighten(open.clone(), None, &key), open, "the tenant does not ask");

    let strict = DeskRules { attestation: AttestationWanted::Required, ..rules };
    let reasons = vec![KeyReason::DeskUnproven];
    assert_eq!(strict.tighten(open.clone(), None, &key), Verdict::Refused { reasons });
    let tightened = strict.tighten(open, Some(&known()), &key);
    assert_eq!(tightened, allowed(AttestationWanted::Required), "the desk asks");
}

/// A key that is made to say that it is a YubiKey passes no rule by that.
#[test]
fn a_rule_about_what_a_key_is_wants_its_makers_proof() {
    let (none, one) = (DeskRules::default(), model(1));
    for rules in [
        DeskRules { models: vec![one], ..none.clone() },
        DeskRules { makers: vec!["yubico".to_owned()], ..none.clone() },
        DeskRules { certification: Some(Certification::L1), ..none.clone() },
        DeskRules { minimum_firmware: [(one, 5)].into(), ..none.clone() },
    ] {
        let open = allowed(AttestationWanted::NotRequired);
        let key = key(1, Some(5));
        let proven = rules.tighten(open.clone(), Some(&known()), &key);
        assert_eq!(proven, allowed(AttestationWanted::Required), "{rules:?}");
        let Verdict::Refused { reasons } = rules.tighten(open, None, &key) else {
            panic!("nobody can prove it: {rules:?}")
        };
        assert!(reasons.contains(&KeyReason::DeskUnproven), "{rules:?}: {reasons:?}");
    }
}

#[test]
fn what_the_list_warns_of_is_refused_whatever_the_rules() {
    let warned = KnownModel { withdrawn: Some("REVOKED".to_owned()), ..known() };
    let open = allowed(AttestationWanted::NotRequired);
    let said = DeskRules::default().tighten(open, Some(&warned), &key(1, None));
    let reasons = vec![KeyReason::Withdrawn { status: "REVOKED".to_owned() }];
    assert_eq!(said, Verdict::Refused { reasons });
}

proptest! {
    /// Never milder: a refusal stays as it is, and what is asked for is still asked for.
    #[test]
    fn a_rule_never_makes_a_verdict_milder(
        models in proptest::collection::vec(0..3_u128, 0..3),
        required in any::<bool>(),
        desk_requires in any::<bool>(),
        is_known in any::<bool>(),
        number in 0..3_u128,
    ) {
        let wanted = |it| if it { AttestationWanted::Required } else { AttestationWanted::NotRequired };
        let rules = DeskRules {
            attestation: wanted(desk_requires),
            models: models.iter().map(|it| model(*it)).collect(),
            ..DeskRules::default()
        };
        let known = is_known.then(known);
        let key = key(number, None);
        let refused = Verdict::Refused { reasons: vec![KeyReason::NoPin] };
        prop_assert_eq!(rules.tighten(refused.clone(), known.as_ref(), &key), refused);
        if let Verdict::Allowed { attestation, .. } =
            rules.tighten(allowed(wanted(required)), known.as_ref(), &key)
        {
            // A rule about models wants the proof as well.
            let asked = required || desk_requires || !models.is_empty();
            prop_assert_eq!(attestation, wanted(asked));
            prop_assert!(models.is_empty() || models.contains(&number));
            prop_assert!(is_known || !asked);
        }
    }
}
