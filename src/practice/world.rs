//! The world as its visitors see it: a folder, a router, the keys.
//!
//! Owns what the parts share (the fate, the counts, the attestation root) and puts them together.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use secrecy::SecretString;
use serde_json::{Value, json};
use uuid::Uuid;

use super::attestation::AttestationCa;
use super::counts::{Counters, Counts};
use super::folder::FolderError;
use super::key::{KeyModel, PracticeKey};
use super::mishap::{Fate, Mishap};
use super::signin::SignIn;
use super::signing_key::SigningKey;
use super::tenant::{Bearer, CONSENTED, J_SMITH, Tenant};

/// The practice world could not be opened or could not keep its state.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// A file could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The folder could not be made.
    #[error("practice folder")]
    MakeFolder(#[source] std::io::Error),
    /// A certificate or key pair could not be made.
    #[error("practice certificates")]
    Certificates(#[from] rcgen::Error),
    /// The attestation root in the folder is damaged.
    #[error("the practice attestation root is damaged")]
    AttestationRoot,
    /// The token signing key in the folder is damaged.
    #[error("the practice token signing key is damaged")]
    SigningKey(#[from] jsonwebtoken::errors::Error),
    /// The application's certificate is not the PEM of an RSA certificate.
    #[error("the application's certificate is not the PEM of an RSA certificate")]
    ApplicationCertificate,
    /// The relying party could not be set up.
    #[error("practice relying party")]
    RelyingParty(#[from] super::tenant::RelyingPartyError),
    /// A key could not keep its memory; the value is a CTAP status code.
    #[error("the practice key's memory answered {0:#04x}")]
    KeyMemory(u8),
}

/// A simulated tenant, its sign-in, and its security keys. Cheap to clone: clones are the same world.
#[derive(Clone)]
pub struct World {
    folder: PathBuf,
    tenant: Arc<Tenant>,
    sign_in: Arc<SignIn>,
    operator_token: SecretString,
    allowed: Arc<PracticeKey>,
    not_allowed: Arc<PracticeKey>,
    forged: Arc<PracticeKey>,
    fate: Arc<Fate>,
    counters: Arc<Counters>,
    ca: Arc<AttestationCa>,
}

impl World {
    /// Opens the folder, making a default world when it is new. One process at a time.
    ///
    /// The state survives `kill -9`: every change is on disk before its answer leaves.
    ///
    /// # Errors
    /// Where the folder cannot be read or written, or holds something else.
    pub fn open(folder: &Path, mishap: Option<Mishap>) -> Result<World, WorldError> {
        fs::create_dir_all(folder).map_err(WorldError::MakeFolder)?;
        let counters = Arc::new(Counters::default());
        let fate = Arc::new(Fate::new(mishap));

        let ca = AttestationCa::open(folder)?;
        let key = |model| {
            PracticeKey::open(folder, model, &ca, counters.clone(), fate.clone()).map(Arc::new)
        };
        let allowed = key(KeyModel::Allowed)?;
        let not_allowed = key(KeyModel::NotAllowed)?;
        let forged = key(KeyModel::Forged)?;
        let signing_key = Arc::new(SigningKey::open(folder)?);
        let tenant = Arc::new(Tenant::open(
            folder,
            ca.root(),
            signing_key.clone(),
            counters.clone(),
            fate.clone(),
        )?);
        let sign_in = Arc::new(SignIn::open(folder, tenant.clone(), signing_key)?);
        let operator_token = access_token(&tenant, J_SMITH, CONSENTED)?;

        let ca = Arc::new(ca);
        Ok(World {
            folder: folder.to_owned(),
            tenant,
            sign_in,
            operator_token,
            allowed,
            not_allowed,
            forged,
            fate,
            counters,
            ca,
        })
    }

    /// Graph and the sign-in endpoints, matched by path only, whatever the request's host.
    pub fn router(&self) -> axum::Router {
        super::tenant::router(self.tenant.clone())
            .merge(super::signin::router(self.sign_in.clone()))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A token of J. Smith, an Authentication Administrator, with every scope that the desk may have. New each time the
    /// world is opened.
    pub fn operator_token(&self) -> SecretString {
        self.operator_token.clone()
    }

    /// A token of somebody of the tenant, by object id or UPN, with these of Graph's scopes; `None`
    /// for an unknown person.
    ///
    /// # Errors
    /// Where the world's signing key is damaged.
    pub fn token_of(
        &self,
        user_id: &str,
        scopes: &[&str],
    ) -> Result<Option<SecretString>, WorldError> {
        let account = self.tenant.account(user_id);
        account.map(|it| access_token(&self.tenant, it.id, scopes)).transpose()
    }

    /// Takes a consent back: from now on nobody gets this scope.
    pub fn withhold_scope(&self, scope: &str) {
        self.sign_in.withhold(scope);
    }

    /// From now on Graph refuses every token that was not asked for with the claims that the
    /// refusal names (continuous access evaluation).
    pub fn demand_claims(&self) {
        self.tenant.tokens.demand_claims();
    }

    /// Every token, refresh token and device code that was given out until now is over.
    pub fn end_tokens(&self) {
        self.sign_in.end_everything();
    }

    /// From now on the tenant is in a cloud where nobody can register keys for others.
    pub fn end_provisioning(&self) {
        self.tenant.end_provisioning();
    }

    /// Somebody adds a key on their own page (My Sign-ins): what it asks for, in the form of
    /// Graph's creationOptions. `None` for an unknown person.
    pub fn own_options(&self, user_id: &str) -> Option<Value> {
        self.tenant.own_options(user_id)
    }

    /// They give the page what their key made, in the form of Graph's fido2AuthenticationMethod;
    /// `false` where it is refused.
    pub fn register_own(&self, user_id: &str, registration: Value) -> bool {
        self.tenant.register_own(user_id, registration)
    }

    /// Registers the certificate with which the application signs in by itself: PEM, RSA.
    ///
    /// # Errors
    /// Where it is something else, or the folder cannot be written.
    pub fn register_app_certificate(&self, pem: &[u8]) -> Result<(), WorldError> {
        self.sign_in.register_app_certificate(pem)
    }

    /// Graph's scopes to which an administrator of the practice tenant has consented for the desk.
    pub fn scopes() -> &'static [&'static str] {
        CONSENTED
    }

    /// One of the keys of this world.
    pub fn key(&self, model: KeyModel) -> Arc<PracticeKey> {
        match model {
            KeyModel::Allowed => self.allowed.clone(),
            KeyModel::NotAllowed => self.not_allowed.clone(),
            KeyModel::Forged => self.forged.clone(),
        }
    }

    /// Which key a person really brings when they mean to bring one of this model.
    pub fn brought(&self, model: KeyModel) -> KeyModel {
        match model {
            KeyModel::Allowed if self.forged.is_plugged() => KeyModel::Forged,
            KeyModel::Allowed if self.fate.strikes(Mishap::ForgedKey) => KeyModel::Forged,
            it => it,
        }
    }

    /// Puts new keys in the place of those that have been used: their owners took them home.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn put_out_new_keys(&self) -> Result<(), WorldError> {
        self.allowed.replace_if_used(&self.ca)?;
        self.not_allowed.replace_if_used(&self.ca)?;
        self.forged.replace_if_used(&self.ca)
    }

    /// For each model: AAGUID, name, and the DER of the root that its attestation chains to.
    pub fn attestation_roots(&self) -> Vec<(Uuid, String, Vec<u8>)> {
        [&self.allowed, &self.not_allowed]
            .map(|key| {
                let name = key.model_name().to_owned();
                (key.aaguid(), name, self.ca.root().to_vec())
            })
            .to_vec()
    }

    /// What has been asked of the world since it was opened or the counts were reset.
    pub fn counts(&self) -> Counts {
        self.counters.read()
    }

    /// Sets every count to zero.
    pub fn reset_counts(&self) {
        self.counters.reset();
    }

    /// The credential ids of the person's FIDO2 methods, oldest first; by object id or UPN. Empty
    /// for an unknown person.
    pub fn registered(&self, user_id: &str) -> Vec<Vec<u8>> {
        self.tenant.registered(user_id)
    }

    /// Temporary Access Passes that are neither deleted nor expired, over all people.
    pub fn live_passes(&self) -> usize {
        self.tenant.live_passes()
    }
}

/// As a client gets it that understands claims challenges.
fn access_token(
    tenant: &Tenant,
    person: Uuid,
    scopes: &[&str],
) -> Result<SecretString, WorldError> {
    let (token, _) = tenant.tokens.issue(&Bearer {
        person: Some(person),
        scopes: scopes.iter().map(|it| (*it).to_owned()).collect(),
        claims: json!({ "access_token": { "xms_cc": { "values": ["cp1"] } } }),
    })?;
    Ok(token.into())
}
