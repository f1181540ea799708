//! The credential on its way from the key to the tenant, and what proves it.

use serde::{Deserialize, Serialize};

use super::id::{Aaguid, Blob, Timestamp};

/// What the tenant asks of a registration (Graph: webauthnPublicKeyCredentialCreationOptions).
/// Everything here is the server's choice and is used as received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreationOptions {
    pub rp_id: String,
    pub user_handle: Blob,
    pub user_name: String,
    pub user_display_name: String,
    /// The string as received; it goes into clientDataJSON unchanged.
    pub challenge: String,
    pub expires_at: Timestamp,
    /// COSE algorithm identifiers in the server's order.
    pub algorithms: Vec<i64>,
    pub exclude: Vec<Blob>,
    pub hmac_secret: bool,
    /// The credProtect level 1 to 3 (CTAP 2.1, 12.1).
    pub cred_protect: Option<u8>,
}

impl CreationOptions {
    /// The tenant already has this credential.
    pub fn excludes(&self, registration: &Registration) -> bool {
        self.exclude.contains(&registration.credential_id)
    }

    /// The origin that a browser would show for this relying party.
    pub fn origin(&self) -> String {
        format!("https://{}", self.rp_id)
    }
}

/// The key's answer, as WebAuthn carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub credential_id: Blob,
    pub client_data_json: Blob,
    pub attestation_object: Blob,
}

/// An answer to a challenge of the desk's own (CTAP 2.1, 6.2), as WebAuthn carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    pub challenge: String,
    pub credential_id: Vec<u8>,
    pub client_data_json: Vec<u8>,
    pub authenticator_data: Vec<u8>,
    pub signature: Vec<u8>,
    pub user_handle: Option<Vec<u8>>,
}

/// What is known about where a credential comes from, once it has been checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attestation {
    pub level: AttestationLevel,
    pub aaguid: Aaguid,
    /// The model's name in the trusted list, when the level is `ProvenModel`.
    pub model: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationLevel {
    /// The certificate chain ends at an anchor of exactly this model.
    ProvenModel,
    SelfAttested,
    Unattested,
}
