//! What things are named by: a ceremony, a model of key, a moment, bytes.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub type Timestamp = jiff::Timestamp;

/// The model identifier of a key (WebAuthn 6.5.1); all zeros means that the key does not say.
pub type Aaguid = Uuid;

/// Names one ceremony in the ledger, on the receipt and on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CeremonyId(pub Uuid);

impl CeremonyId {
    /// Eight characters that a person can read aloud, like `7F3K-92QD`.
    pub fn short(self) -> String {
        let hex = self.0.simple().to_string().to_uppercase();
        format!("{}-{}", &hex[..4], &hex[4..8])
    }
}

impl fmt::Display for CeremonyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Bytes that are written as unpadded base64url.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Blob(pub Vec<u8>);

impl Blob {
    pub fn to_base64url(&self) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&self.0)
    }

    /// # Errors
    /// Where the text is not unpadded base64url.
    pub fn from_base64url(text: &str) -> Result<Self, base64::DecodeError> {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).map(Self)
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Serialize for Blob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_base64url())
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::from_base64url(&text).map_err(serde::de::Error::custom)
    }
}
