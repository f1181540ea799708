//! The configurations of the authentication methods policy (Graph: authenticationMethodConfiguration):
//! as a new tenant has them, and what a change of each may say.

use serde_json::{Value, json};
use uuid::{Uuid, uuid};

use super::graph_error::GraphError;
use super::groups::EXCLUDED_GROUP;
use super::shape::{Shape, merge};
use crate::practice::key::KeyModel;

pub(super) const FIDO2: &str = "Fido2";
pub(super) const TEMPORARY_ACCESS_PASS: &str = "TemporaryAccessPass";
/// In beta only.
pub(super) const HARDWARE_OATH: &str = "HardwareOath";

pub(super) const DEFAULT_PROFILE: Uuid = uuid!("00000000-0000-0000-0000-000000000001");
pub(super) const DESK_PROFILE: Uuid = uuid!("e47a833c-5d0b-4f3a-9c61-7b28d4f0a915");

/// The whole policy may not be larger.
const LARGEST_BYTES: usize = 20 * 1024;

const STATE: Shape = Shape::Word(&["enabled", "disabled"]);
const FEATURE_STATE: Shape = Shape::Word(&["default", "enabled", "disabled"]);
const TARGET_TYPE: Shape = Shape::Word(&["group", "user"]);
const MINUTES: Shape = Shape::Number(10, 43_200);
const KEY_RESTRICTIONS: Shape = Shape::OrNull(&Shape::Object(&[
    ("isEnforced", Shape::Flag),
    ("enforcementType", Shape::Word(&["allow", "block"])),
    ("aaGuids", Shape::OrNull(&Shape::List(&Shape::Guid))),
]));
const PROFILE: Shape = Shape::Object(&[
    ("id", Shape::Guid),
    ("name", Shape::OrNull(&Shape::Text)),
    ("passkeyTypes", Shape::OrNull(&Shape::Words(&["deviceBound", "synced"]))),
    ("attestationEnforcement", Shape::Word(&["disabled", "registrationOnly"])),
    ("keyRestrictions", KEY_RESTRICTIONS),
]);
const FEATURE: Shape = Shape::Object(&[
    ("state", FEATURE_STATE),
    ("includeTarget", Shape::OrNull(&FEATURE_TARGET)),
    ("excludeTarget", Shape::OrNull(&FEATURE_TARGET)),
]);
const FEATURE_TARGET: Shape = Shape::Object(&[
    ("id", Shape::Text),
    ("targetType", Shape::Word(&["group", "administrativeUnit", "role"])),
]);
/// Groups of people who are left out.
pub(super) const EXCLUDE_TARGETS: Shape = Shape::OrNull(&Shape::List(&Shape::Object(&[
    ("id", Shape::Text),
    ("targetType", TARGET_TYPE),
])));
/// Members of the targets of every configuration and of those of single ones.
const INCLUDE_TARGETS: Shape = Shape::OrNull(&Shape::List(&Shape::Object(&[
    ("id", Shape::Text),
    ("targetType", TARGET_TYPE),
    ("isRegistrationRequired", Shape::Flag),
    ("allowedPasskeyProfiles", Shape::OrNull(&Shape::List(&Shape::Guid))),
    ("isUsableForSignIn", Shape::Flag),
    ("authenticationMode", Shape::Word(&["any", "push", "deviceBasedPush"])),
])));
const CONFIGURATION: Shape = Shape::Object(&[
    ("id", Shape::Text),
    ("state", STATE),
    ("includeTargets", INCLUDE_TARGETS),
    ("excludeTargets", EXCLUDE_TARGETS),
    // fido2AuthenticationMethodConfiguration
    ("isAttestationEnforced", Shape::OrNull(&Shape::Flag)),
    ("isSelfServiceRegistrationAllowed", Shape::OrNull(&Shape::Flag)),
    ("keyRestrictions", KEY_RESTRICTIONS),
    ("defaultPasskeyProfile", Shape::OrNull(&Shape::Guid)),
    ("passkeyProfiles", Shape::OrNull(&Shape::List(&PROFILE))),
    // temporaryAccessPassAuthenticationMethodConfiguration
    ("minimumLifetimeInMinutes", MINUTES),
    ("maximumLifetimeInMinutes", MINUTES),
    ("defaultLifetimeInMinutes", MINUTES),
    ("defaultLength", Shape::Number(8, 48)),
    ("isUsableOnce", Shape::OrNull(&Shape::Flag)),
    // Of the others
    ("isSoftwareOathEnabled", Shape::OrNull(&Shape::Flag)),
    ("isOfficePhoneAllowed", Shape::OrNull(&Shape::Flag)),
    ("allowExternalIdToUseEmailOtp", FEATURE_STATE),
    (
        "featureSettings",
        Shape::Object(&[
            ("companionAppAllowedState", FEATURE),
            ("displayAppInformationRequiredState", FEATURE),
            ("displayLocationInformationRequiredState", FEATURE),
            ("numberMatchingRequiredState", FEATURE),
        ]),
    ),
]);

/// As a new tenant of this world has them.
pub(super) fn first_configurations() -> Vec<Value> {
    vec![
        fido2(),
        temporary_access_pass(),
        other("MicrosoftAuthenticator", "enabled", &microsoft_authenticator()),
        other("Sms", "enabled", &json!({ "includeTargets": [everybody("isUsableForSignIn")] })),
        other("Voice", "disabled", &json!({ "isOfficePhoneAllowed": false })),
        other("Email", "enabled", &json!({ "allowExternalIdToUseEmailOtp": "default" })),
        other("SoftwareOath", "enabled", &json!({})),
        other(HARDWARE_OATH, "enabled", &json!({})),
    ]
}

/// The configuration with what a PATCH says of it.
///
/// # Errors
/// 400 where the body does not name the configuration's type, has a property that the type has not, or
/// asks for what does not go together.
pub(super) fn patched(before: &Value, patch: &Value) -> Result<Value, GraphError> {
    let kind = before["@odata.type"].as_str().unwrap_or_default();
    let said = patch["@odata.type"].as_str().unwrap_or_default().trim_start_matches('#');
    if said != kind.trim_start_matches('#') {
        return Err(GraphError::bad_request(format!(
            "The request body must contain @odata.type '{kind}'."
        )));
    }
    CONFIGURATION.check(patch)?;
    let members = patch.as_object().into_iter().flatten();
    for (name, _) in members.filter(|it| !it.0.contains('@')) {
        if before.get(name).is_none() {
            return Err(GraphError::bad_request(format!(
                "The property '{name}' does not exist on type '{}'.",
                kind.trim_start_matches('#')
            )));
        }
    }
    let mut after = before.clone();
    merge(&mut after, patch);
    after["id"] = before["id"].clone();
    complete_targets(&mut after);
    if after["id"] == FIDO2 {
        complete_profiles(&mut after, patch);
    }
    refuse_contradictions(&after)?;
    Ok(after)
}

/// Graph's size limit counts the policy as a whole.
pub(super) fn refuse_too_large(configurations: &[Value]) -> Result<(), GraphError> {
    let bytes: usize = configurations.iter().map(|it| it.to_string().len()).sum();
    if bytes > LARGEST_BYTES {
        return Err(GraphError::bad_request("The policy exceeds the maximum size of 20 KB."));
    }
    Ok(())
}

/// What a target does not say is as the type has it; members of other types' targets go.
fn complete_targets(after: &mut Value) {
    let first = first_configurations().into_iter().find(|it| it["id"] == after["id"]);
    let mut model = first.map(|it| it["includeTargets"][0].clone()).unwrap_or_default();
    if model.get("allowedPasskeyProfiles").is_some() {
        model["allowedPasskeyProfiles"] = json!([]);
    }
    for target in after["includeTargets"].as_array_mut().into_iter().flatten() {
        let said = target.clone();
        *target = model.clone();
        if let Some(members) = target.as_object_mut() {
            for (name, value) in members {
                if let Some(said) = said.get(name) {
                    *value = said.clone();
                }
            }
        }
    }
}

/// A new profile gets an id, and the default profile mirrors the two properties that it replaces.
fn complete_profiles(after: &mut Value, patch: &Value) {
    for profile in after["passkeyProfiles"].as_array_mut().into_iter().flatten() {
        if profile["id"].is_null() {
            profile["id"] = json!(Uuid::new_v4());
        }
        if profile["attestationEnforcement"].is_null() {
            profile["attestationEnforcement"] = json!("disabled");
        }
        for name in ["name", "passkeyTypes", "keyRestrictions"] {
            profile[name] = profile[name].take();
        }
    }
    let default = after["defaultPasskeyProfile"].clone();
    let restrictions = patch.get("keyRestrictions").map(|_| after["keyRestrictions"].clone());
    let attestation = patch["isAttestationEnforced"].as_bool();
    let profiles = after["passkeyProfiles"].as_array_mut();
    let Some(default) = profiles.into_iter().flatten().find(|it| it["id"] == default) else {
        return;
    };
    if let Some(restrictions) = restrictions {
        default["keyRestrictions"] = restrictions;
    }
    if let Some(is_enforced) = attestation {
        let enforced = if is_enforced { "registrationOnly" } else { "disabled" };
        default["attestationEnforcement"] = json!(enforced);
    }
    let default = default.clone();
    after["isAttestationEnforced"] = json!(default["attestationEnforcement"] != "disabled");
    after["keyRestrictions"] = default["keyRestrictions"].clone();
}

fn refuse_contradictions(after: &Value) -> Result<(), GraphError> {
    let targets = |name: &str| after[name].as_array().into_iter().flatten();
    for target in targets("includeTargets").chain(targets("excludeTargets")) {
        let id = target["id"].as_str().unwrap_or_default();
        if id != "all_users" && Uuid::parse_str(id).is_err() {
            return Err(GraphError::bad_request(format!("Invalid target id '{id}'.")));
        }
    }
    let known = |id: &Value| targets("passkeyProfiles").any(|it| it["id"] == *id);
    let used = targets("includeTargets").filter_map(|it| it["allowedPasskeyProfiles"].as_array());
    if let Some(missing) = used.flatten().find(|it| !known(it)) {
        return Err(GraphError::bad_request(format!(
            "The passkey profile {missing} is in use and does not exist."
        )));
    }
    if after["id"] == FIDO2 && !known(&after["defaultPasskeyProfile"]) {
        return Err(GraphError::bad_request("The default passkey profile cannot be removed."));
    }
    let minutes = |name: &str| after[name].as_i64();
    if let (Some(least), Some(usual), Some(most)) = (
        minutes("minimumLifetimeInMinutes"),
        minutes("defaultLifetimeInMinutes"),
        minutes("maximumLifetimeInMinutes"),
    ) && !(least <= usual && usual <= most)
    {
        return Err(GraphError::bad_request(
            "The default lifetime must be between the minimum and the maximum lifetime.",
        ));
    }
    Ok(())
}

fn everybody(flag: &str) -> Value {
    let mut target = json!({
        "targetType": "group", "id": "all_users", "isRegistrationRequired": false,
    });
    if !flag.is_empty() {
        target[flag] = json!(false);
    }
    target
}

fn other(id: &str, state: &str, more: &Value) -> Value {
    let name = format!("{}{}", id[..1].to_lowercase(), &id[1..]);
    let mut configuration = json!({
        "@odata.type": format!("#microsoft.graph.{name}AuthenticationMethodConfiguration"),
        "id": id,
        "state": state,
        "includeTargets": [everybody("")],
        "excludeTargets": [],
    });
    merge(&mut configuration, more);
    configuration
}

fn microsoft_authenticator() -> Value {
    let all = json!({ "targetType": "group", "id": "all_users" });
    let nobody = json!({ "targetType": "group", "id": "00000000-0000-0000-0000-000000000000" });
    let feature =
        |state: &str| json!({ "state": state, "includeTarget": all, "excludeTarget": nobody });
    let mut target = everybody("");
    target["authenticationMode"] = json!("any");
    json!({
        "isSoftwareOathEnabled": true,
        "includeTargets": [target],
        "featureSettings": {
            "displayAppInformationRequiredState": feature("default"),
            "displayLocationInformationRequiredState": feature("default"),
        },
    })
}

/// The default profile would allow everything, but no target names it: a desk that mixes profiles,
/// or reads the legacy fields that mirror it, will promise too much.
fn fido2() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
        "id": FIDO2,
        "state": "enabled",
        "isSelfServiceRegistrationAllowed": true,
        "isAttestationEnforced": false,
        "keyRestrictions": { "isEnforced": false, "enforcementType": "allow", "aaGuids": [] },
        "defaultPasskeyProfile": DEFAULT_PROFILE,
        "includeTargets": [{
            "targetType": "group",
            "id": "all_users",
            "isRegistrationRequired": false,
            "allowedPasskeyProfiles": [DESK_PROFILE],
        }],
        "excludeTargets": [{ "id": EXCLUDED_GROUP, "targetType": "group" }],
        "passkeyProfiles": [
            {
                "id": DEFAULT_PROFILE,
                "name": "Default passkey profile",
                "passkeyTypes": "deviceBound,synced",
                "attestationEnforcement": "disabled",
                "keyRestrictions": {
                    "isEnforced": false, "enforcementType": "allow", "aaGuids": [],
                },
            },
            {
                "id": DESK_PROFILE,
                "name": "Desk keys",
                "passkeyTypes": "deviceBound",
                "attestationEnforcement": "registrationOnly",
                "keyRestrictions": {
                    "isEnforced": true, "enforcementType": "allow", "aaGuids": desk_aaguids(),
                },
            },
        ],
    })
}

/// In no order and in both cases, as administrators paste them.
pub(super) fn desk_aaguids() -> [String; 3] {
    let practice = KeyModel::Allowed.aaguid().to_string();
    [
        "FA2B99DC-9E39-4257-8F92-4A30D23C4118".to_owned(),
        practice.to_ascii_uppercase(),
        "2fc0579f-8113-47ea-b116-bb5a8db9202a".to_owned(),
    ]
}

fn temporary_access_pass() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",
        "id": TEMPORARY_ACCESS_PASS,
        "state": "enabled",
        "defaultLifetimeInMinutes": 60,
        "defaultLength": 8,
        "minimumLifetimeInMinutes": 60,
        "maximumLifetimeInMinutes": 480,
        "isUsableOnce": false,
        "includeTargets": [everybody("")],
        "excludeTargets": [],
    })
}
