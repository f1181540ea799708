//! What is known of a key: what it says about itself, and what is on it.

use serde::{Deserialize, Serialize};

use super::finger::KeyFingers;
use super::id::{Aaguid, Blob};

/// What the key says about itself (CTAP 2.1, 6.4 authenticatorGetInfo) and its USB descriptor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFacts {
    pub device: String,
    pub model: String,
    pub serial: Option<String>,
    pub aaguid: Aaguid,
    /// Vendor's own number; `None` where the key does not tell.
    pub firmware: Option<u32>,
    pub versions: Vec<String>,
    pub extensions: Vec<String>,
    /// COSE algorithm identifiers; empty where the key does not tell.
    pub algorithms: Vec<i64>,
    pub resident_keys: bool,
    pub pin: KeyPin,
    /// In Unicode code points.
    pub minimum_pin_length: u32,
    /// How many wrong PINs it bears before it is blocked for good, where it has a PIN and tells.
    pub pin_tries: Option<u32>,
    pub pin_protocols: Vec<u32>,
    /// How many more discoverable credentials it can hold; `None` where the key does not tell.
    pub free_slots: Option<u32>,
    #[serde(flatten)]
    pub features: KeyFeatures,
}

/// What keys differ in by their generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFeatures {
    /// It lists and erases its credentials one by one, by this command or by its forerunner.
    pub credential_management: bool,
    #[serde(default)]
    pub pin_use: PinUse,
    /// pinComplexityPolicy (CTAP 2.2, 6.4): it refuses PINs by a rule that it does not name.
    #[serde(default)]
    pub own_pin_rule: bool,
    #[serde(default)]
    pub limits: KeyLimits,
    /// Facts from before the desk knew of fingers say nothing of them.
    #[serde(default)]
    pub fingers: KeyFingers,
}

/// What a key takes at most (CTAP 2.1, 6.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyLimits {
    /// maxMsgSize, in bytes, the command's own byte included; 1,024 where the key does not tell.
    pub message: u32,
    /// maxCredentialCountInList; `None` where the key does not tell.
    pub credentials_in_list: Option<u32>,
    /// maxCredentialIdLength, in bytes; `None` where the key does not tell.
    pub credential_id: Option<u32>,
}

impl Default for KeyLimits {
    fn default() -> Self {
        Self { message: 1024, credentials_in_list: None, credential_id: None }
    }
}

impl KeyFacts {
    /// The same key once everything on it is gone (CTAP 2.1, 6.6).
    #[must_use]
    pub fn after_reset(self) -> Self {
        let fingers = match self.features.fingers {
            KeyFingers::Unsupported => KeyFingers::Unsupported,
            KeyFingers::NoneYet | KeyFingers::Enrolled => KeyFingers::NoneYet,
        };
        let features = KeyFeatures { fingers, ..self.features };
        Self { pin: KeyPin::NotSet, pin_tries: None, features, ..self }
    }

    /// As far as keys can be told apart.
    pub fn is_the_same_as(&self, other: &Self) -> bool {
        (self.aaguid, &self.serial, &self.model) == (other.aaguid, &other.serial, &other.model)
    }
}

impl KeyLimits {
    /// A message of so many bytes.
    pub fn take(&self, message: usize) -> bool {
        u32::try_from(message).is_ok_and(|it| it <= self.message)
    }

    /// A list of so many credentials. A key that does not tell is asked for one at a time, as
    /// Chromium, Firefox and python-fido2 do.
    pub fn take_list(&self, credentials: usize) -> bool {
        let most = self.credentials_in_list.unwrap_or(1);
        u32::try_from(credentials).is_ok_and(|it| it <= most)
    }

    /// A longer one is not from this key.
    pub fn can_have_made(&self, id: &Blob) -> bool {
        let length = u32::try_from(id.0.len()).unwrap_or(u32::MAX);
        self.credential_id.is_none_or(|longest| length <= longest)
    }
}

/// What is on a key besides what this ceremony puts there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inside {
    /// The key does not list its credentials.
    Unknown,
    Known {
        passkeys: u32,
        relying_parties: u32,
        theirs: Theirs,
    },
}

/// Whether a passkey of this person, for this tenant, is on the key already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theirs {
    /// The tenant was not asked yet under which name it knows the person.
    NotAsked,
    No,
    /// One that the tenant does not have: making another replaces it (CTAP 2.1, 6.1.2).
    Stale,
    /// The tenant has it: the person can sign in with this key as it is.
    Registered,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPin {
    /// The key has no PIN function at all.
    Unsupported,
    NotSet,
    Set,
    /// Set, and the key insists on a change before it is used.
    MustChange,
}

/// Whether the PIN verifies the user for passkeys (CTAP 2.1, 6.4: it does not where the option
/// noMcGaPermissionsWithClientPin is true).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PinUse {
    #[default]
    Passkeys,
    NotPasskeys,
}
