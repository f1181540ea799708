//! What a real model says of itself: authenticatorGetInfo (CTAP 2.1 section 6.4), as the FIDO Metadata
//! Statement has it in JSON (3.1, `AuthenticatorGetInfo`), and the answer that a practice key gives
//! in that model's place. It must tell nothing that OpenSK and the firmware do not keep.

use std::collections::BTreeMap;

use ciborium::Value;
use serde::Deserialize;
use uuid::Uuid;

use super::cbor::{int_map, member};
use super::fingers::FingerCommand;

/// ES256, the one algorithm of OpenSK.
const ES256: i64 = -7;
/// What OpenSK knows (its own authenticatorGetInfo).
const EXTENSIONS: [&str; 5] =
    ["hmac-secret", "credProtect", "minPinLength", "credBlob", "largeBlobKey"];
/// Options of user verification by the key itself. Without a sensor for fingers none is told: practice
/// keys know no other built-in way.
const BY_THE_KEY: [&str; 3] = ["uv", "uvBioEnroll", "uvAcfg"];

/// The members that a practice key applies. Sizes are in bytes, PIN lengths in code points.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GetInfo {
    pub(super) versions: Vec<String>,
    #[serde(default)]
    extensions: Vec<String>,
    pub(super) aaguid: Uuid,
    #[serde(default)]
    options: BTreeMap<String, bool>,
    max_msg_size: Option<usize>,
    pin_uv_auth_protocols: Option<Vec<u64>>,
    pub(super) max_credential_count_in_list: Option<usize>,
    max_credential_id_length: Option<usize>,
    transports: Option<Vec<String>>,
    algorithms: Option<Vec<Algorithm>>,
    #[serde(rename = "forcePINChange")]
    force_pin_change: Option<bool>,
    #[serde(rename = "minPINLength")]
    min_pin_length: Option<u8>,
    firmware_version: Option<u64>,
    #[serde(rename = "maxRPIDsForSetMinPINLength")]
    max_rp_ids: Option<usize>,
    remaining_discoverable_credentials: Option<usize>,
    attestation_formats: Option<Vec<String>>,
    transports_for_reset: Option<Vec<String>>,
    pin_complexity_policy: Option<bool>,
    #[serde(rename = "maxPINLength")]
    pub(super) max_pin_length: Option<u8>,
}

#[derive(Clone, Debug, Deserialize)]
struct Algorithm {
    alg: i64,
}

impl GetInfo {
    pub(super) fn deserialize_from(json: &serde_json::Value) -> Result<Self, serde_json::Error> {
        Self::deserialize(json)
    }

    /// Why no practice key can be made of it.
    pub(super) fn unplayable(&self) -> Option<&'static str> {
        const LEAST_MESSAGE: usize = 256;
        let algorithms = self.algorithms.as_ref();
        if algorithms.is_some_and(|all| !all.iter().any(|it| it.alg == ES256)) {
            return Some("it does not sign with ES256, and practice keys sign with nothing else");
        }
        if self.max_msg_size() < LEAST_MESSAGE {
            return Some("its maxMsgSize has no room for a command");
        }
        if !(4..=63).contains(&self.min_pin_length()) {
            return Some("its minPINLength is not between 4 and 63");
        }
        if self.options.get("plat") == Some(&true) {
            return Some("it is built into a device and cannot be plugged in");
        }
        None
    }

    /// An option that is there and true, and kept.
    pub(super) fn has(&self, option: &str) -> bool {
        self.options.get(option) == Some(&true) && self.is_kept(option)
    }

    /// Whether the option is there at all: `clientPin`, `alwaysUv`, `ep` and those of the sensor
    /// change while a key lives.
    pub(super) fn knows(&self, option: &str) -> bool {
        self.options.contains_key(option) && self.is_kept(option)
    }

    /// Of the two commands the practice key has one, so it tells of one. `uvToken` was gone before
    /// CTAP 2.1 was final.
    fn is_kept(&self, option: &str) -> bool {
        match (option, self.finger_command()) {
            ("bioEnroll", command) => command == Some(FingerCommand::Final),
            ("userVerificationMgmtPreview", command) => command == Some(FingerCommand::Preview),
            ("uvToken", _) => false,
            (option, None) => !BY_THE_KEY.contains(&option),
            (_, Some(_)) => true,
        }
    }

    /// How its fingers are managed; `None` where it has no sensor for them.
    pub(super) fn finger_command(&self) -> Option<FingerCommand> {
        let knows = |option: &str| self.options.contains_key(option);
        if knows("bioEnroll") {
            Some(FingerCommand::Final)
        } else {
            knows("userVerificationMgmtPreview").then_some(FingerCommand::Preview)
        }
    }

    /// getPinUvAuthTokenUsingUvWithPermissions.
    pub(super) fn gives_tokens_by_finger(&self) -> bool {
        self.gives_permissions() && self.knows("uv")
    }

    /// CTAP 2.1 or later. FIDO_2_1_PRE adds no more than previews to CTAP 2.0.
    pub(super) fn is_2_1(&self) -> bool {
        self.versions
            .iter()
            .any(|it| !["U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE"].contains(&it.as_str()))
    }

    /// getPinUvAuthTokenUsingPinWithPermissions, instead of a token that is good for everything.
    pub(super) fn gives_permissions(&self) -> bool {
        self.has("pinUvAuthToken")
    }

    pub(super) fn has_extension(&self, name: &str) -> bool {
        EXTENSIONS.contains(&name) && self.extensions.iter().any(|it| it == name)
    }

    /// One where the model tells none, as in CTAP 2.0.
    pub(super) fn has_pin_protocol(&self, number: u64) -> bool {
        self.pin_uv_auth_protocols.as_ref().map_or(number == 1, |it| it.contains(&number))
    }

    /// With the byte of the command; 1024 where the model does not tell.
    pub(super) fn max_msg_size(&self) -> usize {
        self.max_msg_size.unwrap_or(1024)
    }

    /// A key takes the ids that it makes itself: OpenSK's have 32 bytes.
    pub(super) fn max_credential_id_length(&self) -> Option<usize> {
        self.max_credential_id_length.map(|it| it.max(32))
    }

    pub(super) fn min_pin_length(&self) -> u8 {
        self.min_pin_length.unwrap_or(4)
    }

    pub(super) fn wants_complex_pins(&self) -> bool {
        self.pin_complexity_policy == Some(true)
    }

    /// As many discoverable credentials as OpenSK's store and the model have room for.
    pub(super) fn slots(&self) -> Option<usize> {
        self.remaining_discoverable_credentials.map(|it| it.clamp(1, 150))
    }

    pub(super) fn rp_ids(&self) -> usize {
        self.max_rp_ids.unwrap_or(0).min(8)
    }

    /// authenticatorGetInfo in this model's place; `opensk` is OpenSK's own answer.
    pub(super) fn told(&self, opensk: &Value) -> Value {
        let state = |number: i64| member(opensk, number).cloned();
        let told = |number: i64, is_told: bool| state(number).filter(|_| is_told);
        let number = |it: usize| Value::from(it as u64);
        let words =
            |it: &Vec<String>| Value::Array(it.iter().map(|it| Value::from(it.as_str())).collect());
        let extensions: Vec<Value> = (self.extensions.iter())
            .filter(|it| self.has_extension(it))
            .map(|it| Value::from(it.as_str()))
            .collect();
        let protocols = self.pin_uv_auth_protocols.as_ref().filter(|it| !it.is_empty());
        let protocols =
            protocols.map(|it| Value::Array(it.iter().map(|it| Value::from(*it)).collect()));
        // The versions of CTAPHID_MSG are left out: OpenSK has no U2F here.
        let versions = self.versions.iter().filter(|it| *it != "U2F_V2").cloned().collect();
        let sets_lengths = self.has("setMinPINLength");
        int_map([
            (0x01, Some(words(&versions))),
            (0x02, (!extensions.is_empty()).then_some(Value::Array(extensions))),
            (0x03, state(0x03)),
            (0x04, self.told_options(member(opensk, 0x04))),
            (0x05, self.max_msg_size.map(number)),
            (0x06, protocols),
            (0x07, self.max_credential_count_in_list.map(number)),
            (0x08, self.max_credential_id_length().map(number)),
            (0x09, self.transports.as_ref().map(words)),
            (0x0A, told(0x0A, self.algorithms.is_some())),
            (0x0B, told(0x0B, self.has("largeBlobs"))),
            (0x0C, told(0x0C, self.force_pin_change.is_some() || sets_lengths)),
            (0x0D, told(0x0D, self.min_pin_length.is_some() || sets_lengths)),
            (0x0E, self.firmware_version.map(Value::from)),
            (0x0F, told(0x0F, self.has_extension("credBlob"))),
            (0x10, told(0x10, self.max_rp_ids.is_some())),
            (0x14, told(0x14, self.remaining_discoverable_credentials.is_some())),
            (0x16, self.attestation_formats.as_ref().map(|_| words(&vec!["packed".to_owned()]))),
            (0x1A, self.transports_for_reset.as_ref().map(words)),
            (0x1B, self.pin_complexity_policy.map(Value::from)),
            (0x1D, self.max_pin_length.map(Value::from)),
        ])
    }

    fn told_options(&self, opensk: Option<&Value>) -> Option<Value> {
        let state = |name: &str| {
            let options = opensk.and_then(Value::as_map).into_iter().flatten();
            let mut found = options.filter(|(it, _)| it.as_text() == Some(name));
            found.next().and_then(|(_, on)| on.as_bool()).unwrap_or(false)
        };
        let mut told: Vec<(&str, bool)> = (self.options.iter())
            .filter(|(name, _)| self.knows(name))
            .filter(|(name, _)| *name != "pinUvAuthToken" || self.knows("clientPin"))
            .map(|(name, on)| match name.as_str() {
                "clientPin"
                | "alwaysUv"
                | "ep"
                | "uv"
                | "bioEnroll"
                | "userVerificationMgmtPreview" => (name.as_str(), state(name)),
                "makeCredUvNotRqd" => (name.as_str(), *on && !state("alwaysUv")),
                _ => (name.as_str(), *on),
            })
            .collect();
        // Canonical CBOR: the shorter key first (CTAP 2.1 section 8).
        told.sort_by_key(|(name, _)| (name.len(), *name));
        let told: Vec<_> = told.into_iter().map(|(name, on)| (name.into(), on.into())).collect();
        (!told.is_empty()).then_some(Value::Map(told))
    }
}
