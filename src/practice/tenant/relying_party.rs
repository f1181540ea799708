//! The tenant as a WebAuthn relying party: is this registration, is this assertion, what it claims?
//!
//! webauthn-rs judges. It expects to choose the challenge itself, as Entra does not let it, so its
//! state is built from our own challenge in the form in which it serialises that state.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::json;
use url::Url;
use uuid::Uuid;
use webauthn_attestation_ca::{AttestationCaList, AttestationCaListBuilder};
use webauthn_rs::prelude::{
    AttestedPasskey, AttestedPasskeyAuthentication, AttestedPasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder, WebauthnError,
};

use super::account::Account;
use crate::practice::fixed::RP_ID;
use crate::practice::folder::FolderError;
use crate::practice::key::{KeyModel, RealModel};

pub(super) struct RelyingParty {
    webauthn: Webauthn,
    roots: AttestationCaList,
}

/// A registration or an assertion is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum RelyingPartyError {
    /// WebAuthn Level 2 section 7.1 or 7.2 says no.
    #[error("{0:?}")]
    WebAuthn(#[from] WebauthnError),
    /// The attestation root is no certificate.
    #[error("the practice attestation root is damaged")]
    Root,
    /// The challenge is not base64url, or webauthn-rs has changed how it serialises its state.
    #[error("the ceremony cannot be taken up")]
    State(#[from] serde_json::Error),
    /// The credential is not registered for this account.
    #[error("the credential is not registered for this account")]
    UnknownCredential,
    /// The user handle is another account's.
    #[error("the user handle is not this account's")]
    UserHandle,
    /// The new signature counter could not be stored.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// `AuthenticatorAttestationResponse`, as bytes.
pub(super) struct Registration {
    pub(super) credential_id: Vec<u8>,
    pub(super) client_data_json: Vec<u8>,
    pub(super) attestation_object: Vec<u8>,
}

/// `AuthenticatorAssertionResponse`, as bytes.
pub(in crate::practice) struct Assertion {
    pub(in crate::practice) credential_id: Vec<u8>,
    pub(in crate::practice) client_data_json: Vec<u8>,
    pub(in crate::practice) authenticator_data: Vec<u8>,
    pub(in crate::practice) signature: Vec<u8>,
    pub(in crate::practice) user_handle: Option<Vec<u8>>,
}

impl RelyingParty {
    pub(super) fn new(
        attestation_root: &[u8],
        models: &[RealModel],
    ) -> Result<RelyingParty, RelyingPartyError> {
        let origin = Url::parse(&format!("https://{RP_ID}"))
            .expect("a fixed host name makes a valid origin");
        let webauthn = WebauthnBuilder::new(RP_ID, &origin)?.rp_name("Microsoft").build()?;

        let mut roots = AttestationCaListBuilder::new();
        let ours = [KeyModel::Allowed, KeyModel::NotAllowed].map(|it| (it.aaguid(), it.name()));
        let real = models.iter().map(|it| (it.aaguid(), it.name()));
        for (aaguid, name) in ours.into_iter().chain(real) {
            roots
                .insert_device_der(attestation_root, aaguid, name.to_owned(), BTreeMap::new())
                .map_err(|_| RelyingPartyError::Root)?;
        }
        Ok(RelyingParty { webauthn, roots: roots.build() })
    }

    /// WebAuthn Level 2 section 7.1, with attestation and user verification required.
    ///
    /// `challenge` is base64url without padding, as it stands in the client data.
    pub(super) fn register(
        &self,
        challenge: &str,
        registration: &Registration,
    ) -> Result<AttestedPasskey, RelyingPartyError> {
        let state: AttestedPasskeyRegistration = serde_json::from_value(json!({
            "rs": {
                "policy": "required",
                "exclude_credentials": [],
                "challenge": challenge,
                "credential_algorithms": ["ES256", "RS256"],
                "require_resident_key": true,
                "authenticator_attachment": "cross-platform",
                "extensions": {},
                "allow_synchronised_authenticators": false,
            },
            "ca_list": self.roots,
        }))?;
        let credential: RegisterPublicKeyCredential = serde_json::from_value(json!({
            "id": URL_SAFE_NO_PAD.encode(&registration.credential_id),
            "rawId": URL_SAFE_NO_PAD.encode(&registration.credential_id),
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(&registration.client_data_json),
                "attestationObject": URL_SAFE_NO_PAD.encode(&registration.attestation_object),
            },
            "type": "public-key",
        }))?;
        let passkey = self.webauthn.finish_attested_passkey_registration(&credential, &state)?;
        if passkey.cred_id().as_ref() != registration.credential_id {
            return Err(RelyingPartyError::UnknownCredential);
        }
        Ok(passkey)
    }

    /// WebAuthn Level 2 section 7.2 with user verification required; the counter in `account` is
    /// brought up to date.
    pub(super) fn authenticate(
        &self,
        challenge: &str,
        assertion: &Assertion,
        account: &mut Account,
    ) -> Result<(), RelyingPartyError> {
        let user_handle = account.user_handle();
        let passkey = account
            .passkeys
            .iter_mut()
            .find(|it| it.credential_id() == assertion.credential_id)
            .ok_or(RelyingPartyError::UnknownCredential)?;
        // webauthn-rs leaves step 6 to us: who signs in was known before, so the handle may be
        // absent, but it may not be another's.
        let is_other = |handle: &Vec<u8>| *handle != user_handle;
        if assertion.user_handle.as_ref().is_some_and(is_other) {
            return Err(RelyingPartyError::UserHandle);
        }

        let state: AttestedPasskeyAuthentication = serde_json::from_value(json!({
            "ast": {
                "credentials": [passkey.internals()],
                "policy": "required",
                "challenge": challenge,
                "appid": null,
                "allow_backup_eligible_upgrade": false,
            },
        }))?;
        let credential: PublicKeyCredential = serde_json::from_value(json!({
            "id": URL_SAFE_NO_PAD.encode(&assertion.credential_id),
            "rawId": URL_SAFE_NO_PAD.encode(&assertion.credential_id),
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(&assertion.client_data_json),
                "authenticatorData": URL_SAFE_NO_PAD.encode(&assertion.authenticator_data),
                "signature": URL_SAFE_NO_PAD.encode(&assertion.signature),
            },
            "type": "public-key",
        }))?;
        let result = self.webauthn.finish_attested_passkey_authentication(&credential, &state)?;
        passkey.credential.update_credential(&result);
        passkey.last_used = Some(Timestamp::now());
        Ok(())
    }
}

/// The AAGUID that the attestation has proved; nil if it proved none.
pub(super) fn attested_aaguid(passkey: &AttestedPasskey) -> Uuid {
    use webauthn_rs::prelude::AttestationMetadata;
    match &passkey.attestation().metadata {
        AttestationMetadata::Packed { aaguid } => *aaguid,
        _ => Uuid::nil(),
    }
}
