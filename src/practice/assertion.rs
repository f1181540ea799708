//! What a web page asks of a security key, at a sign-in and to register it, and what the key answers.

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;

/// What a page asks of the key (`navigator.credentials.get`).
#[derive(Clone, Debug)]
pub struct AssertionAsked {
    /// The relying party's id.
    pub rp_id: String,
    /// The origin of the page that asks, to stand in the client data.
    pub origin: String,
    /// Base64url without padding, as it must stand in the client data.
    pub challenge: String,
    /// Credential ids that the tenant would accept.
    pub allow: Vec<Vec<u8>>,
}

/// What the key answers (`AuthenticatorAssertionResponse`), all as bytes.
#[derive(Clone, Debug)]
pub struct AssertionGiven {
    /// The credential that signed.
    pub credential_id: Vec<u8>,
    /// The client data that was signed.
    pub client_data_json: Vec<u8>,
    /// The authenticator data that was signed.
    pub authenticator_data: Vec<u8>,
    /// The signature over both.
    pub signature: Vec<u8>,
    /// The user handle, if the key gave one.
    pub user_handle: Option<Vec<u8>>,
}

/// What a page asks of the key (`navigator.credentials.create`).
#[derive(Clone, Debug)]
pub(super) struct CredentialAsked {
    /// The relying party's id; the page's origin is `https://` and this.
    pub(super) rp_id: String,
    pub(super) user_handle: Vec<u8>,
    pub(super) user_name: String,
    /// Base64url without padding, as it must stand in the client data.
    pub(super) challenge: String,
}

/// What the key answers (`AuthenticatorAttestationResponse`), all as bytes.
#[derive(Clone, Debug)]
pub(super) struct CredentialGiven {
    pub(super) credential_id: Vec<u8>,
    pub(super) client_data_json: Vec<u8>,
    pub(super) attestation_object: Vec<u8>,
}

/// How the person uses the key: asked for an assertion, gives it or says why not.
pub type KeyHand = Arc<
    dyn Fn(
            AssertionAsked,
        ) -> Pin<
            Box<dyn Future<Output = Result<AssertionGiven, Box<dyn Error + Send + Sync>>> + Send>,
        > + Send
        + Sync,
>;
