//! The policy, from Graph's JSON to the verdict, against the plainest reading of what is documented:
//! try every profile for every target. And every word that is not known.

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::{Value, json};

use super::wire::{MethodsPolicy, Strength};
use super::{open, passkeys, strengths};
use crate::ceremony::nouns::{
    Aaguid, Account, Admission, AttestationWanted, Blocker, KeyFacts, KeyFeatures, KeyFingers,
    KeyLimits, KeyPin, KeyReason, PassPolicy, PinUse, Protection, Provisioning, Readiness,
    Strengths, TenantTrouble, Verdict,
};
use crate::ceremony::policy::{blockers, judge};
use crate::tenant::graph::Page;

const GROUPS: [&str; 3] = ["g-one", "g-two", "all_users"];

fn model(number: usize) -> Aaguid {
    Aaguid::from_u128(0xabcd_ef00 + number as u128)
}

#[derive(Clone, Debug)]
struct Rule {
    enforced: bool,
    allow: bool,
    models: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Profile {
    types: &'static str,
    attested: bool,
    rule: Rule,
}

fn rules() -> impl Strategy<Value = Rule> {
    (any::<bool>(), any::<bool>(), proptest::collection::vec(0..4_usize, 0..5))
        .prop_map(|(enforced, allow, models)| Rule { enforced, allow, models })
}

fn profiles() -> impl Strategy<Value = Profile> {
    let types = prop_oneof![Just("deviceBound"), Just("synced"), Just("deviceBound,synced")];
    (types, any::<bool>(), rules()).prop_map(|(types, attested, rule)| Profile {
        types,
        attested,
        rule,
    })
}

/// As administrators paste them: every other one in capitals.
fn written(rule: &Rule) -> Value {
    let aa_guids = rule.models.iter().enumerate().map(|(place, it)| {
        let text = model(*it).to_string();
        if place % 2 == 0 { text } else { text.to_uppercase() }
    });
    json!({
        "isEnforced": rule.enforced,
        "enforcementType": if rule.allow { "allow" } else { "block" },
        "aaGuids": aa_guids.collect::<Vec<_>>(),
    })
}

fn lets_in(rule: &Rule, number: usize) -> bool {
    !rule.enforced || rule.models.contains(&number) == rule.allow
}

proptest! {
    #[test]
    fn the_verdict_is_what_the_documents_say(
        enabled in any::<bool>(),
        all in proptest::collection::vec(profiles(), 0..4),
        legacy in rules(),
        legacy_attested in any::<bool>(),
        targets in proptest::collection::vec((0..3_usize, proptest::collection::vec(any::<Index>(), 0..3)), 0..4),
        excluded in subsequence(vec![0_usize, 1, 2], 0..2),
        member_of in subsequence(vec![0_usize, 1], 0..=2),
        number in 0..4_usize,
    ) {
        let id = |place: usize| format!("ID-{place}");
        let named: Vec<(usize, Vec<usize>)> = targets
            .iter()
            .map(|(group, names)| {
                let names = if all.is_empty() { vec![] } else { names.iter().map(|it| it.index(all.len())).collect() };
                (*group, names)
            })
            .collect();
        let policy: MethodsPolicy = serde_json::from_value(json!({
            "authenticationMethodConfigurations": [{
                "id": "Fido2",
                "state": if enabled { "enabled" } else { "disabled" },
                "isSelfServiceRegistrationAllowed": true,
                "isAttestationEnforced": legacy_attested,
                "keyRestrictions": written(&legacy),
                "includeTargets": named.iter().map(|(group, names)| json!({
                    "id": GROUPS[*group], "targetType": "group",
                    "allowedPasskeyProfiles": names.iter().map(|it| id(*it).to_lowercase()).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
                "excludeTargets": excluded.iter().map(|it| json!({ "id": GROUPS[*it] })).collect::<Vec<_>>(),
                "passkeyProfiles": all.iter().enumerate().map(|(place, it)| json!({
                    "id": id(place), "name": id(place), "passkeyTypes": it.types,
                    "attestationEnforcement": if it.attested { "registrationOnly" } else { "disabled" },
                    "keyRestrictions": written(&it.rule),
                })).collect::<Vec<_>>(),
            }],
        })).expect("it is Graph's form");
        let groups: Vec<String> = member_of.iter().map(|it| GROUPS[*it].to_uppercase()).collect();
        let read = passkeys(&policy, &groups).expect("every word is known");
        let ready = blockers(&readiness(read.clone())).is_empty();
        let verdict = judge(&read, &key(model(number)));

        let is_in = |group: &usize| *group == 2 || member_of.contains(group);
        let satisfied: Vec<bool> = if all.is_empty() {
            named.iter().filter(|(group, _)| is_in(group)).take(1)
                .filter(|_| lets_in(&legacy, number))
                .map(|_| legacy_attested)
                .collect()
        } else {
            named.iter().filter(|(group, _)| is_in(group)).flat_map(|(_, names)| names)
                .map(|it| &all[*it])
                .filter(|it| it.types.contains("deviceBound") && lets_in(&it.rule, number))
                .map(|it| it.attested)
                .collect()
        };
        let open = enabled && !excluded.iter().any(is_in);
        let allowed = ready && matches!(verdict, Verdict::Allowed { .. });
        prop_assert_eq!(allowed, open && !satisfied.is_empty());
        if let Verdict::Allowed { attestation, .. } = verdict {
            let required = satisfied.iter().all(|it| *it);
            prop_assert_eq!(attestation == AttestationWanted::Required, required);
        }
    }
}

/// Graph's schema allows `null` for lists and for names.
#[test]
fn what_is_null_is_empty() {
    let policy: MethodsPolicy = serde_json::from_value(json!({
        "authenticationMethodConfigurations": [{
            "id": "Fido2", "state": "enabled", "excludeTargets": null, "keyRestrictions": null,
            "includeTargets": [
                { "id": "a group", "allowedPasskeyProfiles": null },
                { "id": "all_users", "allowedPasskeyProfiles": ["p"] },
            ],
            "passkeyProfiles": [{
                "id": "p", "name": null, "passkeyTypes": "deviceBound",
                "attestationEnforcement": "disabled", "keyRestrictions": null,
            }],
        }],
    }))
    .expect("Graph's form");
    let read = passkeys(&policy, &[]).expect("every word is known");
    assert_eq!(read.profiles.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["p"]);
}

#[test]
fn a_word_that_is_not_known_is_never_guessed() {
    let good = json!({
        "id": "Fido2", "state": "enabled",
        "includeTargets": [{ "id": "all_users", "targetType": "group", "allowedPasskeyProfiles": ["p"] }],
        "passkeyProfiles": [{
            "id": "p", "name": "P", "passkeyTypes": "deviceBound",
            "attestationEnforcement": "disabled",
            "keyRestrictions": { "isEnforced": true, "enforcementType": "allow",
                                 "aaGuids": ["2fc0579f-8113-47ea-b116-bb5a8db9202a"] },
        }],
    });
    let read = |configuration: &Value| {
        let whole = json!({ "authenticationMethodConfigurations": [configuration] });
        let policy: MethodsPolicy = serde_json::from_value(whole).expect("Graph's form");
        passkeys(&policy, &[])
    };
    assert!(read(&good).is_ok());
    for (place, word) in [
        ("/state", "paused"),
        ("/includeTargets/0/targetType", "unknownFutureValue"),
        ("/passkeyProfiles/0/passkeyTypes", "synced,floating"),
        ("/passkeyProfiles/0/passkeyTypes", ""),
        ("/passkeyProfiles/0/attestationEnforcement", "always"),
        ("/passkeyProfiles/0/keyRestrictions/enforcementType", "ask"),
        ("/passkeyProfiles/0/keyRestrictions/aaGuids/0", "YubiKey"),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(place).expect(place) = json!(word);
        let said = read(&bad).expect_err(place);
        let expected = word.rsplit(',').next().unwrap_or_default();
        assert_eq!(said, TenantTrouble::UnknownPolicyWord { word: expected.to_owned() }, "{place}");
    }
}

/// The switch for people who set keys up themselves stops the desk as well, and is named even where
/// everything else is right.
#[test]
fn self_service_that_is_off_is_a_blocker_of_its_own() {
    for (written, found) in [
        (json!(true), vec![]),
        (json!(false), vec![Blocker::SelfServiceOff]),
        (Value::Null, vec![Blocker::SelfServiceOff]),
    ] {
        let policy: MethodsPolicy = serde_json::from_value(json!({
            "authenticationMethodConfigurations": [{
                "id": "Fido2", "state": "enabled", "isSelfServiceRegistrationAllowed": written,
                "includeTargets": [{ "id": "all_users", "allowedPasskeyProfiles": ["a"] }],
                "passkeyProfiles": [profile("a", "deviceBound", "allow")],
            }],
        }))
        .expect("Graph's form");
        let read = passkeys(&policy, &[]).expect("every word is known");
        assert_eq!(blockers(&readiness(read)), found, "{written}");
    }
}

/// What is switched on for some people is told apart from what is switched on for one person.
#[test]
fn what_is_open_to_no_one_is_not_open() {
    let all = json!([{ "id": "all_users" }]);
    let some = json!([{ "id": "a group" }]);
    let read = |state: &str, targets: &Value| {
        let policy: MethodsPolicy = serde_json::from_value(json!({
            "authenticationMethodConfigurations": [
                { "id": "Fido2", "state": state, "includeTargets": targets,
                  "isSelfServiceRegistrationAllowed": true },
                { "id": "TemporaryAccessPass", "state": state, "includeTargets": targets },
            ],
        }))
        .expect("Graph's form");
        open(&policy).map(|it| (it.passkeys, it.self_service, it.passes))
    };
    assert_eq!(read("enabled", &all), Ok((true, true, true)));
    assert_eq!(read("enabled", &some), Ok((true, true, true)));
    assert_eq!(read("enabled", &json!([])), Ok((false, true, false)));
    assert_eq!(read("enabled", &Value::Null), Ok((false, true, false)));
    assert_eq!(read("disabled", &all), Ok((false, true, false)));
    assert!(read("paused", &all).is_err(), "a word that is not known");
    let nothing: MethodsPolicy =
        serde_json::from_value(json!({"authenticationMethodConfigurations": []})).expect("empty");
    assert_eq!(open(&nothing).map(|it| it.passkeys || it.self_service || it.passes), Ok(false));
}

/// A strength warns only where FIDO2 is one of its ways and the list leaves the model out.
#[test]
fn a_strength_that_would_stop_the_key_is_named() {
    let page: Page<Strength> = serde_json::from_value(json!({ "value": [
        { "id": "1", "displayName": "Phishing-resistant MFA", "allowedCombinations": ["fido2"],
          "combinationConfigurations": [] },
        { "id": "2", "displayName": "Only ours", "allowedCombinations": ["deviceBasedPush", "fido2"],
          "combinationConfigurations": [
            { "@odata.type": "#microsoft.graph.x509CertificateCombinationConfiguration" },
            { "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
              "allowedAAGUIDs": [model(1).to_string().to_uppercase(), model(1).to_string()] } ] },
        { "id": "3", "displayName": "Any key", "allowedCombinations": ["fido2"],
          "combinationConfigurations": [
            { "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
              "allowedAAGUIDs": [] } ] },
        { "id": "4", "displayName": "No keys", "allowedCombinations": ["windowsHelloForBusiness"],
          "combinationConfigurations": [
            { "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
              "allowedAAGUIDs": [model(3).to_string()] } ] },
    ]}))
    .expect("Graph's form");
    let limits = strengths(&page.value).expect("every word is known");
    assert_eq!(limits.admit(model(1)), Admission::ByEvery);
    assert_eq!(limits.admit(model(2)), Admission::NotBy(vec!["Only ours".to_owned()]));
    assert_eq!(Strengths::NotChecked.admit(model(1)), Admission::NotChecked);
}

#[test]
fn a_refusal_names_every_profile_that_refused() {
    let policy: MethodsPolicy = serde_json::from_value(json!({
        "authenticationMethodConfigurations": [{
            "id": "fido2", "state": "enabled",
            "includeTargets": [{ "id": "all_users", "allowedPasskeyProfiles": ["a", "b", "c"] }],
            "passkeyProfiles": [
                profile("a", "synced", "allow"),
                profile("b", "deviceBound", "allow"),
                profile("c", "deviceBound,synced", "block"),
                profile("d", "deviceBound", "block"),
            ],
        }],
    }))
    .expect("Graph's form");
    let read = passkeys(&policy, &[]).expect("every word is known");
    let named = |name: &str| name.to_owned();
    assert_eq!(
        judge(&read, &key(model(2))),
        Verdict::Allowed {
            profile: named("c"),
            attestation: AttestationWanted::NotRequired,
            milder_than: None,
        }
    );
    let mut narrower = read;
    narrower.profiles.pop();
    assert_eq!(
        judge(&narrower, &key(model(2))),
        Verdict::Refused {
            reasons: vec![
                KeyReason::ProfileWantsSynced { profile: named("a") },
                KeyReason::NotOnAllowList { profile: named("b") },
            ]
        }
    );
}

fn profile(id: &str, types: &str, enforcement: &str) -> Value {
    json!({
        "id": id, "name": id, "passkeyTypes": types, "attestationEnforcement": "disabled",
        "keyRestrictions": { "isEnforced": true, "enforcementType": enforcement,
                             "aaGuids": [model(1).to_string()] },
    })
}

fn readiness(passkeys: crate::ceremony::nouns::PasskeyPolicy) -> Readiness {
    Readiness {
        methods: None,
        against_pass: vec![],
        account: Account::Active,
        passkeys,
        passes: PassPolicy {
            usable: true,
            minimum_lifetime_minutes: 10,
            maximum_lifetime_minutes: 60,
            once_only: false,
        },
        foreign_pass: None,
        passkey_ids: vec![],
        passkey_names: vec![],
        strengths: Strengths::NotChecked,
        provisioning: Provisioning::Available,
        per_user_mfa: crate::ceremony::nouns::PerUserMfa::NotChecked,
        tokens: None,
        software_token_ids: Vec::new(),
        protection: Protection::default(),
    }
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
