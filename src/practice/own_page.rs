//! A person adds a key, or a token that they program, on their own page, My Sign-ins, where a pass lets
//! them in. It uses what the page and the key say, and never the tenant's passkeys.

use std::error::Error;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::assertion::CredentialAsked;
use super::folder::FolderError;
use super::key::PracticeKey;
use super::world::World;

/// The person could not add the key.
#[derive(Debug, thiserror::Error)]
pub enum OwnPageError {
    /// Nobody has a pass that is alive.
    #[error("no pass lets anybody in")]
    NoPass,
    /// That the pass was used could not be stored.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The page asks for a key in a way that cannot be understood.
    #[error("the page asks for a passkey in an unknown way")]
    Unclear,
    #[error("the key was not used: {0}")]
    Key(Box<dyn Error + Send + Sync>),
    #[error("the page does not take the key")]
    Refused,
}

impl World {
    /// The person whose pass is alive signs in with it and adds this key. Waits for the touch; the key
    /// must be plugged in and have a PIN.
    ///
    /// # Errors
    /// Where the pass, the key or the page is in the way.
    pub fn add_on_own_page(&self, key: &PracticeKey) -> Result<(), OwnPageError> {
        let person = self.enter_with_pass()?.ok_or(OwnPageError::NoPass)?;
        self.add_from_before(&person, key, "My security key")
    }

    /// The person whose pass is alive signs in with it, and adds a token that they have programmed as an
    /// authenticator app.
    ///
    /// # Errors
    /// Where the pass or the page is in the way.
    pub fn program_token_on_own_page(&self) -> Result<(), OwnPageError> {
        let person = self.enter_with_pass()?.ok_or(OwnPageError::NoPass)?;
        self.add_own_app(&person)?.then_some(()).ok_or(OwnPageError::Refused)
    }

    /// This person has the key since before, under this name. As above, without the pass.
    ///
    /// # Errors
    /// Where the key or the page is in the way.
    pub fn add_from_before(
        &self,
        person: &str,
        key: &PracticeKey,
        name: &str,
    ) -> Result<(), OwnPageError> {
        let asked = self.own_options(person).and_then(|it| asked_of(&it["publicKey"]));
        let made = key.make(&asked.ok_or(OwnPageError::Unclear)?);
        let made = made.map_err(|it| OwnPageError::Key(it.into()))?;
        let base64url = |it: &[u8]| URL_SAFE_NO_PAD.encode(it);
        let registration = json!({
            "displayName": name,
            "publicKeyCredential": {
                "id": base64url(&made.credential_id),
                "response": {
                    "clientDataJSON": base64url(&made.client_data_json),
                    "attestationObject": base64url(&made.attestation_object),
                },
            },
        });
        self.register_own(person, registration).then_some(()).ok_or(OwnPageError::Refused)
    }
}

fn asked_of(page: &Value) -> Option<CredentialAsked> {
    let text = |it: &Value| it.as_str().map(str::to_owned);
    Some(CredentialAsked {
        rp_id: text(&page["rp"]["id"])?,
        user_handle: URL_SAFE_NO_PAD.decode(page["user"]["id"].as_str()?).ok()?,
        user_name: text(&page["user"]["name"])?,
        challenge: text(&page["challenge"])?,
    })
}
