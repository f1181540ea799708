//! The shapes of keys that people bring: how a getInfo is told in one line of a table, and those that
//! are written out by hand, for which no list is needed. A getInfo is as the FIDO Metadata Statement
//! has it.

use std::fmt;

use serde_json::{Value, json};

/// What a desk must be able to treat of a model.
pub struct Shape {
    generation: &'static str,
    pin_protocols: String,
    message: String,
    list: String,
    management: &'static str,
    pin: String,
    slots: String,
    /// Options that change what a desk does.
    options: Vec<&'static str>,
}

impl Shape {
    /// Of a metadata statement, or of a getInfo alone.
    pub fn of(model: &Value) -> Self {
        const TOLD: [&str; 7] = [
            "alwaysUv",
            "uv",
            "bioEnroll",
            "userVerificationMgmtPreview",
            "perCredMgmtRO",
            "ep",
            "noMcGaPermissionsWithClientPin",
        ];
        let info = model.get("authenticatorGetInfo").unwrap_or(model);
        let told = |member: &str| info.get(member).map_or("-".to_owned(), Value::to_string);
        let option = |name: &str| info["options"].get(name).and_then(Value::as_bool);
        let has_version = |it: &str| {
            info["versions"].as_array().is_some_and(|all| all.iter().any(|known| known == it))
        };
        let generations = ["FIDO_2_3", "FIDO_2_2", "FIDO_2_1", "FIDO_2_1_PRE", "FIDO_2_0"];
        let generation = generations.into_iter().find(|it| has_version(it)).unwrap_or("-");
        let management = match (option("credMgmt"), option("credentialMgmtPreview")) {
            (Some(true), _) => "full",
            (_, Some(true)) => "preview",
            _ => "none",
        };
        let pin = match option("clientPin") {
            None => "no PIN".to_owned(),
            Some(_) => format!("PIN {}", told("minPINLength")),
        };
        Self {
            generation: generation.trim_start_matches("FIDO_"),
            pin_protocols: told("pinUvAuthProtocols"),
            message: told("maxMsgSize"),
            list: told("maxCredentialCountInList"),
            management,
            pin,
            slots: told("remainingDiscoverableCredentials"),
            options: TOLD.into_iter().filter(|it| option(it) == Some(true)).collect(),
        }
    }

    /// Each by itself.
    pub fn features(&self) -> Vec<String> {
        let Self { generation, pin_protocols, message, list, management, pin, slots, options } =
            self;
        let mut features = vec![
            format!("{generation}, protocols {pin_protocols}"),
            format!("message {message}"),
            format!("list {list}"),
            format!("management {management}"),
            pin.clone(),
        ];
        if ["-", "8"].contains(&slots.as_str()) {
            features.push(format!("slots {slots}"));
        }
        features.extend(options.iter().map(|it| format!("option {it}")));
        features
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { generation, pin_protocols, message, list, management, pin, slots, options } =
            self;
        write!(out, "{generation:<7} {pin_protocols:<5} {message:>5} {list:>3} ")?;
        write!(out, "{management:<7} {pin:<6} {slots:>4} {}", options.join(" "))
    }
}

/// What a recent key says of itself, with other members in place of some. `null` takes one away.
fn like_a_recent_key(number: u8, other: Value) -> Value {
    let mut info = json!({
        "versions": ["U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE", "FIDO_2_1"],
        "extensions": ["credProtect", "hmac-secret", "largeBlobKey", "credBlob", "minPinLength"],
        "aaguid": format!("00000000-0000-4000-8000-0000000000{number:02x}"),
        "options": {
            "plat": false, "rk": true, "clientPin": false, "up": true, "pinUvAuthToken": true,
            "alwaysUv": false, "credMgmt": true, "authnrCfg": true, "setMinPINLength": true,
            "makeCredUvNotRqd": true, "credentialMgmtPreview": true, "largeBlobs": true,
        },
        "maxMsgSize": 1280,
        "pinUvAuthProtocols": [2, 1],
        "maxCredentialCountInList": 8,
        "maxCredentialIdLength": 128,
        "transports": ["usb", "nfc"],
        "algorithms": [{ "type": "public-key", "alg": -7 }, { "type": "public-key", "alg": -8 }],
        "minPINLength": 4,
        "firmwareVersion": 328966,
        "maxRPIDsForSetMinPINLength": 1,
        "remainingDiscoverableCredentials": 100,
    });
    merge(&mut info, other);
    info
}

/// JSON Merge Patch (RFC 7396).
fn merge(into: &mut Value, other: Value) {
    let (Value::Object(members), Value::Object(others)) = (into, other) else { return };
    for (name, value) in others {
        match value {
            Value::Null => drop(members.remove(&name)),
            Value::Object(_) if members.contains_key(&name) => merge(&mut members[&name], value),
            _ => drop(members.insert(name, value)),
        }
    }
}

/// CTAP 2.0 knows neither permissions nor anything past the sixth member.
fn like_an_old_key(number: u8, other: Value) -> Value {
    let mut info = json!({
        "versions": ["U2F_V2", "FIDO_2_0"],
        "extensions": ["hmac-secret"],
        "aaguid": format!("00000000-0000-4000-8000-0000000000{number:02x}"),
        "options": { "plat": false, "rk": true, "clientPin": false, "up": true },
        "maxMsgSize": 1200,
        "pinUvAuthProtocols": [1],
    });
    merge(&mut info, other);
    info
}

pub fn all() -> Vec<(&'static str, Value)> {
    let two = json!([2, 1]);
    vec![
        ("CTAP 2.1, both protocols", like_a_recent_key(1, json!({}))),
        ("CTAP 2.0, protocol 1", like_an_old_key(2, json!({}))),
        (
            "CTAP 2.0, both protocols, credProtect",
            like_an_old_key(
                3,
                json!({
                    "pinUvAuthProtocols": two, "extensions": ["hmac-secret", "credProtect"],
                }),
            ),
        ),
        (
            "CTAP 2.0, both protocols, no credProtect",
            like_an_old_key(4, json!({ "pinUvAuthProtocols": two })),
        ),
        (
            "CTAP 2.1 preview, credentials by preview",
            like_an_old_key(
                5,
                json!({
                    "versions": ["U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE"], "pinUvAuthProtocols": two,
                    "extensions": ["hmac-secret", "credProtect"],
                    "options": { "credentialMgmtPreview": true },
                    "maxCredentialCountInList": 8, "maxCredentialIdLength": 128,
                }),
            ),
        ),
        ("protocol 2 alone", like_a_recent_key(6, json!({ "pinUvAuthProtocols": [2] }))),
        (
            "CTAP 2.3, protocol 1 alone",
            like_a_recent_key(
                7,
                json!({
                    "versions": ["FIDO_2_0", "FIDO_2_1", "FIDO_2_3"], "pinUvAuthProtocols": [1],
                }),
            ),
        ),
        (
            "510 bytes, one id in a list",
            like_a_recent_key(8, json!({ "maxMsgSize": 510, "maxCredentialCountInList": 1 })),
        ),
        (
            "7609 bytes, six ids of 96 bytes",
            like_a_recent_key(
                9,
                json!({
                    "maxMsgSize": 7609, "maxCredentialCountInList": 6, "maxCredentialIdLength": 96,
                }),
            ),
        ),
        (
            "no limit told, no algorithms, no slots",
            like_a_recent_key(
                10,
                json!({
                    "maxMsgSize": null, "maxCredentialCountInList": null, "algorithms": null,
                    "maxCredentialIdLength": null, "remainingDiscoverableCredentials": null,
                }),
            ),
        ),
        (
            "no credential management",
            like_a_recent_key(
                11,
                json!({
                    "options": { "credMgmt": null, "credentialMgmtPreview": null },
                }),
            ),
        ),
        (
            "always user verification, PIN from 8",
            like_a_recent_key(
                12,
                json!({
                    "options": { "alwaysUv": true, "makeCredUvNotRqd": false }, "minPINLength": 8,
                }),
            ),
        ),
        (
            "complex PINs from 6, at most 16",
            like_a_recent_key(
                13,
                json!({
                    "minPINLength": 6, "maxPINLength": 16, "pinComplexityPolicy": true,
                }),
            ),
        ),
        (
            "no tokens for credentials by PIN",
            like_a_recent_key(
                14,
                json!({
                    "options": { "noMcGaPermissionsWithClientPin": true },
                }),
            ),
        ),
        (
            "credentials can be read for long, ep",
            like_a_recent_key(
                15,
                json!({
                    "versions": ["FIDO_2_1", "FIDO_2_2"],
                    "options": { "perCredMgmtRO": true, "ep": false },
                }),
            ),
        ),
        ("no PIN", like_a_recent_key(16, json!({ "options": { "clientPin": null } }))),
        ("8 slots", like_a_recent_key(17, json!({ "remainingDiscoverableCredentials": 8 }))),
        (
            "no discoverable credentials",
            like_a_recent_key(18, json!({ "options": { "rk": false } })),
        ),
        (
            "fingers, by a command of CTAP 2.1",
            like_a_recent_key(
                20,
                json!({
                    "options": { "uv": false, "bioEnroll": false, "uvBioEnroll": false },
                }),
            ),
        ),
        (
            "fingers that give no token, by preview",
            like_an_old_key(
                21,
                json!({
                    "versions": ["FIDO_2_0", "FIDO_2_1_PRE"],
                    "options": {
                        "uv": false, "userVerificationMgmtPreview": false,
                        "credentialMgmtPreview": true,
                    },
                }),
            ),
        ),
        (
            "fingers alone for credentials",
            like_a_recent_key(
                22,
                json!({
                    "options": {
                        "uv": false, "bioEnroll": false, "noMcGaPermissionsWithClientPin": true,
                    },
                }),
            ),
        ),
        ("no credProtect", like_a_recent_key(19, json!({ "extensions": ["hmac-secret"] }))),
    ]
}
