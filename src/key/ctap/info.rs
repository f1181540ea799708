//! What a key says about itself: authenticatorGetInfo (CTAP 2.1, 6.4), read once into types.

use std::collections::BTreeMap;

use ciborium::Value;
use ciborium::value::Integer;

use super::cbor::{bytes, member, number, text, texts};
use super::pin_protocol::PinProtocol;
use crate::ceremony::nouns::{
    Aaguid, KeyFacts, KeyFeatures, KeyFingers, KeyLimits, KeyPin, KeyTrouble, PinUse, clean,
};
use crate::key::types::{Abilities, EnterpriseAttestation, Seen};

#[derive(Clone, Debug)]
pub struct Info {
    pub aaguid: Aaguid,
    versions: Vec<String>,
    extensions: Vec<String>,
    options: BTreeMap<String, bool>,
    pub limits: KeyLimits,
    pin_protocols: Vec<u32>,
    transports: Vec<String>,
    /// COSE algorithm identifiers.
    algorithms: Vec<i64>,
    pub force_pin_change: bool,
    minimum_pin_length: u32,
    firmware: Option<u32>,
    /// remainingDiscoverableCredentials; `None` where the key does not tell.
    free_slots: Option<u32>,
    own_pin_rule: bool,
}

/// The command that lists and erases credentials (CTAP 2.1, 6.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManagementCommand {
    CredentialManagement = 0x0A,
    /// Its forerunner on keys of FIDO_2_1_PRE, the same in all that the desk needs (option
    /// credentialMgmtPreview).
    Preview = 0x41,
}

/// Which command gives a token (CTAP 2.1, 6.5.5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenCommand {
    /// getPinToken: for whatever the key allows by default.
    Plain,
    /// getPinUvAuthTokenUsingPinWithPermissions: for no more than it is needed for.
    WithPermissions,
}

impl Info {
    pub fn read(answer: &Value) -> Result<Self, KeyTrouble> {
        /// The default of minPINLength.
        const PIN_LENGTH: u32 = 4;
        let aaguid = bytes(answer, 3).and_then(|it| Aaguid::from_slice(it).ok());
        let list = |key: u8| member(answer, key).and_then(Value::as_array).into_iter().flatten();
        let named = |key: u8| texts(answer, key).into_iter().map(clean).collect::<Vec<_>>();
        let options = member(answer, 4).and_then(Value::as_map).into_iter().flatten();
        // Keys write 0 where they have nothing to tell.
        let some = |it: Option<u32>| it.filter(|it| *it != 0);
        Ok(Self {
            aaguid: aaguid.ok_or(KeyTrouble::Garbage)?,
            versions: named(1),
            extensions: named(2),
            options: options
                .filter_map(|(name, on)| Some((clean(name.as_text()?), on.as_bool()?)))
                .collect(),
            limits: KeyLimits {
                message: some(number(answer, 5)).unwrap_or(KeyLimits::default().message),
                credentials_in_list: some(number(answer, 7)),
                credential_id: some(number(answer, 8)),
            },
            pin_protocols: list(6)
                .filter_map(|it| it.as_integer().and_then(|it: Integer| it.try_into().ok()))
                .collect(),
            transports: named(9),
            algorithms: list(0x0A)
                .filter(|it| text(it, "type").is_none_or(|it| it == "public-key"))
                .filter_map(|it| number(it, "alg"))
                .collect(),
            force_pin_change: member(answer, 0x0C).and_then(Value::as_bool).unwrap_or(false),
            minimum_pin_length: some(number(answer, 0x0D)).unwrap_or(PIN_LENGTH),
            firmware: some(number(answer, 0x0E)),
            free_slots: number(answer, 0x14),
            own_pin_rule: member(answer, 0x1B).and_then(Value::as_bool).unwrap_or(false),
        })
    }

    pub fn facts(&self, seen: Seen, pin_tries: Option<u32>) -> KeyFacts {
        KeyFacts {
            device: seen.device,
            model: seen.model,
            serial: seen.serial,
            aaguid: self.aaguid,
            firmware: self.firmware,
            versions: self.versions.clone(),
            extensions: self.extensions.clone(),
            algorithms: self.algorithms.clone(),
            resident_keys: self.has("rk"),
            pin: self.pin(),
            minimum_pin_length: self.minimum_pin_length,
            pin_tries,
            pin_protocols: self.pin_protocols.clone(),
            free_slots: self.free_slots,
            features: KeyFeatures {
                credential_management: self.management().is_some(),
                pin_use: self.pin_use(),
                own_pin_rule: self.own_pin_rule,
                limits: self.limits,
                fingers: self.fingers(),
            },
        }
    }

    pub fn abilities(&self) -> Abilities {
        Abilities {
            options: self.options.clone(),
            transports: self.transports.clone(),
            longest_message: self.limits.message,
            enterprise_attestation: match self.options.get("ep") {
                None => EnterpriseAttestation::Absent,
                Some(false) => EnterpriseAttestation::Off,
                Some(true) => EnterpriseAttestation::On,
            },
        }
    }

    pub fn pin(&self) -> KeyPin {
        match self.options.get("clientPin") {
            None => KeyPin::Unsupported,
            Some(false) => KeyPin::NotSet,
            Some(true) if self.force_pin_change => KeyPin::MustChange,
            Some(true) => KeyPin::Set,
        }
    }

    fn pin_use(&self) -> PinUse {
        if self.has("noMcGaPermissionsWithClientPin") {
            PinUse::NotPasskeys
        } else {
            PinUse::Passkeys
        }
    }

    /// With the command that the key knows, or the preview of it.
    fn fingers(&self) -> KeyFingers {
        let told = self.options.get("bioEnroll");
        match told.or_else(|| self.options.get("userVerificationMgmtPreview")) {
            None => KeyFingers::Unsupported,
            Some(false) => KeyFingers::NoneYet,
            Some(true) => KeyFingers::Enrolled,
        }
    }

    pub fn knows(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    /// The first of the key's list that the desk knows; one where there is no list, as in CTAP 2.0.
    pub fn pin_protocol(&self) -> PinProtocol {
        let known = self.pin_protocols.iter().find_map(|it| PinProtocol::of_number(*it));
        known.unwrap_or(PinProtocol::One)
    }

    pub fn token_command(&self) -> TokenCommand {
        if self.has("pinUvAuthToken") { TokenCommand::WithPermissions } else { TokenCommand::Plain }
    }

    /// `None` where the key can do neither.
    pub fn management(&self) -> Option<ManagementCommand> {
        if self.has("credMgmt") {
            Some(ManagementCommand::CredentialManagement)
        } else {
            self.has("credentialMgmtPreview").then_some(ManagementCommand::Preview)
        }
    }

    /// authenticatorSelection is for keys of CTAP 2.1 and later; its preview had none.
    pub fn selects_by_touch(&self) -> bool {
        const BEFORE: [&str; 3] = ["U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE"];
        self.versions.iter().any(|it| !BEFORE.contains(&it.as_str()))
    }

    pub fn has(&self, option: &str) -> bool {
        self.options.get(option) == Some(&true)
    }
}

#[cfg(test)]
mod tests;
