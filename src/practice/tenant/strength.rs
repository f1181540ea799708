//! Authentication strengths (Graph: authenticationStrengthPolicy), as documents. They are shown; nothing
//! in practice asks for the custom one.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::configurations::desk_aaguids;
use super::odata::Version;

pub(super) const MFA: Uuid = uuid!("00000000-0000-0000-0000-000000000002");
pub(super) const PASSWORDLESS: Uuid = uuid!("00000000-0000-0000-0000-000000000003");
pub(super) const PHISHING_RESISTANT: Uuid = uuid!("00000000-0000-0000-0000-000000000004");
pub(super) const DESK_STRENGTH: Uuid = uuid!("5b2d41a7-8f3e-4c06-9a1d-c0e7f6b38d52");
/// A custom one that a pass satisfies as well.
pub(super) const KEY_OR_PASS: Uuid = uuid!("e2a90c57-6d1b-4f83-b7c4-05f8d3e61a92");
/// The combinations of which people here can only have one: a passkey.
const RESISTANT: [&str; 3] = ["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"];

/// What a custom strength may accept (Graph: authenticationMethodModes and their combinations).
pub(super) const COMBINATIONS: &[&str] = &[
    "windowsHelloForBusiness",
    "fido2",
    "x509CertificateMultiFactor",
    "x509CertificateSingleFactor",
    "deviceBasedPush",
    "temporaryAccessPassOneTime",
    "temporaryAccessPassMultiUse",
    "password,microsoftAuthenticatorPush",
    "password,softwareOath",
    "password,hardwareOath",
    "password,sms",
    "password,voice",
    "federatedMultiFactor",
    "microsoftAuthenticatorPush,federatedSingleFactor",
    "softwareOath,federatedSingleFactor",
    "hardwareOath,federatedSingleFactor",
    "sms,federatedSingleFactor",
    "voice,federatedSingleFactor",
    "sms",
    "password",
    "federatedSingleFactor",
    "qrCodePin",
];

/// Whether the tenant has this strength, besides those that it has made itself.
pub(super) fn is_strength(id: &str) -> bool {
    let all = [MFA, PASSWORDLESS, PHISHING_RESISTANT, DESK_STRENGTH, KEY_OR_PASS];
    all.into_iter().any(|it| Uuid::parse_str(id) == Ok(it))
}

/// All of them. `models`: what the desk's own strength admits as well. `is_against_key`: the desk's own
/// strength does not admit the practice key.
///
/// Graph gives the configurations without being asked to expand them.
pub(super) fn documents(version: Version, is_against_key: bool, models: &[Uuid]) -> [Value; 5] {
    let [first, practice, last] = desk_aaguids();
    let mut admitted = if is_against_key { vec![first, last] } else { vec![first, practice, last] };
    admitted.extend(models.iter().map(Uuid::to_string));
    let configuration = json!({
        "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
        "id": "96f1b0d3-2c5e-4a78-b6e4-1d3a90c7f825",
        "appliesToCombinations": ["fido2"],
        "allowedAAGUIDs": admitted,
    });
    let strength = |id: Uuid, name: &str, kind: &str, combinations: Value, limits: Value| {
        let below = format!("policies/authenticationStrengthPolicies('{id}')");
        json!({
            "id": id,
            "createdDateTime": Timestamp::UNIX_EPOCH.to_string(),
            "modifiedDateTime": Timestamp::UNIX_EPOCH.to_string(),
            "displayName": name,
            "description": "",
            "policyType": kind,
            "requirementsSatisfied": "mfa",
            "allowedCombinations": combinations,
            "combinationConfigurations@odata.context":
                version.context(&format!("{below}/combinationConfigurations")),
            "combinationConfigurations": limits,
        })
    };
    let resistant = json!(RESISTANT);
    let passwordless = json!([RESISTANT[0], RESISTANT[1], RESISTANT[2], "deviceBasedPush"]);
    let passwords = json!([
        "windowsHelloForBusiness",
        "fido2",
        "x509CertificateMultiFactor",
        "deviceBasedPush",
        "temporaryAccessPassOneTime",
        "temporaryAccessPassMultiUse",
        "password,microsoftAuthenticatorPush",
        "password,softwareOath",
        "password,hardwareOath",
        "password,sms",
        "password,voice",
        "federatedMultiFactor",
        "microsoftAuthenticatorPush,federatedSingleFactor",
        "softwareOath,federatedSingleFactor",
        "hardwareOath,federatedSingleFactor",
        "sms,federatedSingleFactor",
        "voice,federatedSingleFactor",
    ]);
    let desk = json!(["fido2"]);
    let or_pass = json!(["fido2", "temporaryAccessPassOneTime"]);
    [
        strength(MFA, "Multifactor authentication", "builtIn", passwords, json!([])),
        strength(PASSWORDLESS, "Passwordless MFA", "builtIn", passwordless, json!([])),
        strength(PHISHING_RESISTANT, "Phishing-resistant MFA", "builtIn", resistant, json!([])),
        strength(DESK_STRENGTH, "Desk keys only", "custom", desk, json!([configuration])),
        strength(KEY_OR_PASS, "A key, or the first day", "custom", or_pass, json!([])),
    ]
}

/// Whether, of what people here have, only a passkey satisfies it.
pub(super) fn takes_only_passkeys(strength: &Value) -> bool {
    let combinations = strength["allowedCombinations"].as_array();
    combinations.is_some_and(|all| {
        all.iter().all(|it| it.as_str().is_some_and(|it| RESISTANT.contains(&it)))
    })
}
