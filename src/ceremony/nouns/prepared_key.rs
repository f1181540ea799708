//! A key that was prepared and sent: what waits until it arrives, and why it may not be activated.

use serde::{Deserialize, Serialize};

use super::credential::Attestation;
use super::id::{Aaguid, Blob, CeremonyId, Timestamp};
use super::key_name::KeyName;
use super::people::Person;
use super::prepare::ListPlace;
use super::sealed::Sealed;
use super::sign_in::SelfTest;
use super::trouble::Trouble;

/// What an activation needs of the session in which the key was prepared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreparedKey {
    pub ceremony: CeremonyId,
    pub prepared_at: Timestamp,
    pub person: Person,
    pub model: String,
    pub serial: Option<String>,
    pub aaguid: Aaguid,
    /// Vendor's own number.
    pub firmware: Option<u32>,
    pub credential_id: Blob,
    /// What the tenant is told that it is called.
    pub name: KeyName,
    pub shown: Shown,
    pub registration: Sealed,
    /// That of the hand-over sheet.
    pub code: Sealed,
    /// The tenant takes the registration until then.
    pub until: Timestamp,
    pub place: Option<ListPlace>,
    /// Codes that were wrong in sessions before.
    pub wrong_codes: u32,
}

/// What was shown of a key when it was prepared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    pub attestation: Attestation,
    pub self_test: SelfTest,
}

/// What the ledger has for a person whose key is to be activated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundPrepared {
    /// No key was prepared for this person, or it was erased since.
    Nothing,
    Waits(Box<PreparedKey>),
    /// It works already.
    Active {
        since: Timestamp,
    },
    /// The tenant has refused its registration, or it was taken back.
    Void,
}

/// Why a key is not activated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotActivate {
    Nothing,
    Active {
        since: Timestamp,
    },
    Void,
    /// The tenant's challenge has ended.
    Expired {
        until: Timestamp,
    },
    /// The tenant refuses the registration: what waits is worth nothing any more.
    Refused {
        trouble: Trouble,
    },
}

impl CannotActivate {
    /// The id of its sentences.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Nothing => "cannot-activate-nothing",
            Self::Active { .. } => "cannot-activate-active",
            Self::Void => "cannot-activate-void",
            Self::Expired { .. } => "cannot-activate-expired",
            Self::Refused { .. } => "cannot-activate-refused",
        }
    }
}
