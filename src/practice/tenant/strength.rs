//! Authentication strengths (Graph: authenticationStrengthPolicy), as documents. They are shown; nothing
//! in practice asks for the custom one.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::configurations::desk_aaguids;
use super::odata::Version;

pub(super) const PHISHING_RESISTANT: Uuid = uuid!("00000000-0000-0000-0000-000000000004");
pub(super) const DESK_STRENGTH: Uuid = uuid!("5b2d41a7-8f3e-4c06-9a1d-c0e7f6b38d52");

/// Whether the tenant has this strength.
pub(super) fn is_strength(id: &str) -> bool {
    [PHISHING_RESISTANT, DESK_STRENGTH].into_iter().any(|it| Uuid::parse_str(id) == Ok(it))
}

/// All of them. `models`: what the desk's own strength admits as well. `is_against_key`: the desk's own strength does not admit the practice key.
///
/// Graph gives the configurations without being asked to expand them.
pub(super) fn documents(version: Version, is_against_key: bool, models: &[Uuid]) -> [Value; 2] {
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
    let resistant = json!(["windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor"]);
    let desk = json!(["fido2"]);
    [
        strength(PHISHING_RESISTANT, "Phishing-resistant MFA", "builtIn", resistant, json!([])),
        strength(DESK_STRENGTH, "Desk keys only", "custom", desk, json!([configuration])),
    ]
}
