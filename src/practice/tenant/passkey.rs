//! A registered passkey, and a challenge that waits for one.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{AttestedPasskey, Credential};

/// A challenge that has been given out and not come back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Challenge {
    /// Base64url without padding, as it was given out.
    pub(super) challenge: String,
    pub(super) expires: Timestamp,
}

/// A registered passkey.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Passkey {
    pub(super) id: String,
    pub(super) display_name: String,
    pub(super) created: Timestamp,
    pub(super) aaguid: Uuid,
    pub(super) model: String,
    pub(super) certificates: Vec<String>,
    pub(super) credential: AttestedPasskey,
    /// When it signed its person in last.
    #[serde(default)]
    pub(super) last_used: Option<Timestamp>,
}

impl Passkey {
    pub(super) fn credential_id(&self) -> &[u8] {
        self.credential.cred_id().as_ref()
    }

    /// What webauthn-rs knows of the credential.
    pub(super) fn internals(&self) -> Credential {
        self.credential.clone().into()
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "displayName": self.display_name,
            "createdDateTime": seconds(self.created),
            "aaGuid": self.aaguid,
            "model": self.model,
            "attestationCertificates": self.certificates,
            "attestationLevel": "attested",
            "passkeyType": "deviceBound",
            "lastUsedDateTime": self.last_used.map(seconds),
        })
    }
}

/// Without fractions, as Graph writes the times of passkeys.
pub(super) fn seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// ASP.NET's UrlTokenEncode: base64url, and one digit for the padding that was cut off.
pub(super) fn url_token_encode(bytes: &[u8]) -> String {
    let padding = (3 - bytes.len() % 3) % 3;
    format!("{}{padding}", URL_SAFE_NO_PAD.encode(bytes))
}
