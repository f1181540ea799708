//! What the keys' callers say and hear: a device that is plugged in, what is asked of it, what is on it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ceremony::nouns::Blob;

/// A FIDO key that is plugged in now (its USB descriptor; it was not opened for this).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    pub device: String,
    pub model: String,
    pub serial: Option<String>,
    /// The USB port, such as `1-4.2`; `None` where the system tells none.
    pub port: Option<String>,
}

/// A discoverable credential on a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stored {
    pub rp_id: String,
    pub credential_id: Blob,
    pub user_handle: Blob,
    pub user_name: String,
    pub user_display_name: String,
}

/// What a key can do besides what the ceremony needs of it (CTAP 2.1, 6.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Abilities {
    pub options: BTreeMap<String, bool>,
    pub transports: Vec<String>,
    pub longest_message: u32,
    pub enterprise_attestation: EnterpriseAttestation,
}

/// Whether the key may show which one it is (CTAP 2.1, 7.1: the option `ep`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnterpriseAttestation {
    Absent,
    Off,
    On,
}

/// Rules that a key keeps by itself from then on; only a reset takes them back (CTAP 2.1, 6.11.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyRules {
    /// In code points; it can only grow.
    pub minimum_pin_length: Option<u8>,
    /// The relying parties that may learn it; replaces the list of before.
    pub told_to: Vec<String>,
    /// The PIN is good for nothing but for being changed.
    pub pin_must_change: bool,
}

/// A finger on a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finger {
    /// The key's own for it. It says nothing about the finger.
    pub id: Blob,
    /// Empty where it has none.
    pub name: String,
}

/// What a key says of its sensor (CTAP 2.1, 6.7.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FingerSensor {
    /// The finger is drawn over it instead of put on it.
    pub is_swiped: bool,
    /// At most so many good samples are needed; `None` where the key does not tell.
    pub samples: Option<u32>,
    /// In bytes of UTF-8; `None` where the key does not tell.
    pub longest_name: Option<u32>,
}

/// What an assertion is asked for.
#[derive(Clone, Debug)]
pub struct AssertionWanted {
    pub rp_id: String,
    pub origin: String,
    /// base64url.
    pub challenge: String,
    pub allow: Vec<Vec<u8>>,
}

/// Which credentials are to be erased: one person's at one relying party, but for those that were
/// there before.
#[derive(Clone, Debug)]
pub struct Unwanted {
    pub rp_id: String,
    pub user_handle: Vec<u8>,
    pub but_not: Vec<Vec<u8>>,
}
