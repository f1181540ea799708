//! The world as its visitors see it: a folder, a router, the keys.
//!
//! Owns what the parts share (the fate, the counts, the attestation root) and puts them together.

mod stock;
mod tokens;

use std::path::Path;
use std::sync::Arc;

use axum::middleware::from_fn;
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::{Value, json};
use uuid::Uuid;

use super::assertion::KeyHand;
use super::attestation::{AttestationCa, AttestationError};
use super::body;
use super::counts::Counts;
use super::fixed::CLIENT_ID;
use super::folder::FolderError;
use super::key::{FingerCommand, KeyError, KeyModel, PracticeKey};
use super::mishap::{Fate, Mishap};
use super::options::Options;
use super::owner::{self, OwnerError};
use super::person::hand::hand;
use super::shared::Shared;
use super::signin::{AppCertificateError, SignIn};
use super::signing_key::{SigningKey, SigningKeyError};
use super::tenant::{Bearer, CONSENTED, Chat, J_SMITH, SentMail, Tenant, TenantError, Throttle};
use crate::platform;

/// The practice world could not be opened or could not keep its state.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// The folder could not be made.
    #[error("practice folder")]
    MakeFolder(#[source] std::io::Error),
    /// It has another owner, or cannot have any.
    #[error(transparent)]
    Owner(#[from] OwnerError),
    /// The attestation root could not be read or made.
    #[error(transparent)]
    Attestation(#[from] AttestationError),
    /// The tenant's key for tokens could not be read or made.
    #[error(transparent)]
    SigningKey(#[from] SigningKeyError),
    /// A security key could not be made.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The tenant could not be opened.
    #[error(transparent)]
    Tenant(#[from] TenantError),
    /// The application's certificate cannot be used or kept.
    #[error(transparent)]
    AppCertificate(#[from] AppCertificateError),
    /// A token could not be signed.
    #[error("the practice tenant cannot sign a token")]
    Token(#[from] jsonwebtoken::errors::Error),
}

/// A simulated tenant, its sign-in, and its security keys. Cheap to clone: clones are the same world.
#[derive(Clone)]
pub struct World {
    shared: Shared,
    tenant: Arc<Tenant>,
    sign_in: Arc<SignIn>,
    operator_token: SecretString,
    keys: Vec<Arc<PracticeKey>>,
    ca: Arc<AttestationCa>,
}

impl World {
    /// Opens the folder, making a default world when it is new. It is this process's until all of
    /// the world is dropped, its routers and its keys too.
    ///
    /// The state survives `kill -9`: every change is on disk before its answer leaves.
    ///
    /// # Errors
    /// Where another process has the world, or the folder cannot be read or written, or holds
    /// something else.
    pub fn open(options: Options) -> Result<World, WorldError> {
        let Options { folder, keys, models, fingers, tenant, mishap, crowd, throttling, clock } =
            options;
        platform::private_folder(&folder).map_err(WorldError::MakeFolder)?;
        let alone = Arc::new(owner::own(&folder)?);
        let fate = Arc::new(Fate::new(mishap));
        let (counters, models) = (Arc::default(), models.into());
        let throttle = Arc::new(Throttle::new(throttling, clock));
        let shared = Shared { folder, _alone: alone, fate, counters, throttle, models };

        let ca = Arc::new(AttestationCa::open(&shared.folder)?);
        let keys = open_keys(keys, fingers, &ca, &shared)?;
        let signing_key = Arc::new(SigningKey::open(&shared.folder)?);
        let (root, signing) = (ca.root(), signing_key.clone());
        let tenant = Arc::new(Tenant::open(shared.clone(), root, signing, tenant, crowd)?);
        let sign_in = Arc::new(SignIn::open(&shared.folder, tenant.clone(), signing_key)?);
        let operator_token = access_token(&tenant, J_SMITH, CONSENTED)?;
        Ok(World { shared, tenant, sign_in, operator_token, keys, ca })
    }

    /// Graph and the sign-in endpoints, matched by path only, whatever the request's host.
    pub fn router(&self) -> axum::Router {
        super::tenant::router(self.tenant.clone())
            .merge(super::signin::router(self.sign_in.clone()).layer(from_fn(body::whole_first)))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// A token of J. Smith, an Authentication Administrator, with every scope that the desk may
    /// have. It is new each time the world is opened.
    pub fn operator_token(&self) -> SecretString {
        self.operator_token.clone()
    }

    /// A token of a person of the tenant, by object id or UPN, with these of Graph's scopes; `None`
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

    /// Takes a consent back: from now on no token has this scope.
    pub fn withhold_scope(&self, scope: &str) {
        self.sign_in.withhold(scope);
    }

    /// An administrator consents to one more of Graph's scopes; `false` where Graph has none of this
    /// name.
    pub fn consent(&self, scope: &str) -> bool {
        self.sign_in.consent(scope)
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

    /// From now on every browser has a session that began then, so that only a sign-in that has to be
    /// new (`prompt=login`, `max_age=0`) is of a later time.
    pub fn keep_session_since(&self, began: Timestamp) {
        self.sign_in.keep_session_since(began);
    }

    /// What happened until now is in the tenant's logs and in its registration report, which are
    /// minutes and hours behind otherwise.
    pub fn let_reports_catch_up(&self) {
        self.tenant.let_reports_catch_up();
    }

    /// What the passkey page posted last: `challenge`, base64url as in the client data, and
    /// `assertion`, the members of `AuthenticatorAssertionResponse` with the credential's `id`, all
    /// base64url. `None`: nothing yet.
    pub fn last_assertion(&self) -> Option<Value> {
        self.sign_in.last_assertion().clone()
    }

    /// From now on the tenant is in a cloud where operators cannot register keys for others.
    pub fn end_provisioning(&self) {
        self.tenant.end_provisioning();
    }

    /// From now on the tenant has no Entra ID P1: no sign-in log for Graph, and no Conditional Access.
    pub fn end_premium(&self) {
        self.tenant.end_premium();
    }

    /// A person adds a key on their own page (My Sign-ins): what the page asks for, in the form of
    /// Graph's creationOptions. `None` for an unknown person.
    pub fn own_options(&self, user_id: &str) -> Option<Value> {
        self.tenant.own_options(user_id)
    }

    /// They give the page what their key made, in the form of Graph's fido2AuthenticationMethod;
    /// `false` where it is refused.
    pub fn register_own(&self, user_id: &str, registration: Value) -> bool {
        self.tenant.register_own(user_id, registration)
    }

    /// The person whose pass is alive signs in with it at their own page: their sign-in name.
    pub(super) fn enter_with_pass(&self) -> Result<Option<String>, FolderError> {
        self.tenant.enter_with_pass()
    }

    /// They program a token and add it as an authenticator app; `false` where it is refused.
    pub(super) fn add_own_app(&self, user: &str) -> Result<bool, FolderError> {
        self.tenant.add_own_app(user)
    }

    /// Registers the certificate with which the application signs in by itself: PEM, RSA.
    ///
    /// # Errors
    /// Where it is something else, or the folder cannot be written.
    pub fn register_app_certificate(&self, pem: &[u8]) -> Result<(), WorldError> {
        Ok(self.sign_in.register_app_certificate(pem)?)
    }

    /// Graph's scopes to which an administrator of the practice tenant has consented for the desk.
    pub fn scopes() -> &'static [&'static str] {
        CONSENTED
    }

    /// The keys of this world, in the order in which they were asked for.
    pub fn keys(&self) -> &[Arc<PracticeKey>] {
        &self.keys
    }

    /// The first key of this model.
    pub fn key(&self, model: KeyModel) -> Arc<PracticeKey> {
        let key = self.keys.iter().find(|it| it.model() == model);
        key.expect("`open_keys` opens at least one key of each model").clone()
    }

    /// The last key of this model.
    pub fn last_key(&self, model: KeyModel) -> Arc<PracticeKey> {
        let key = self.keys.iter().rfind(|it| it.model() == model);
        key.expect("`open_keys` opens at least one key of each model").clone()
    }

    /// Which key a person really brings when they mean to bring this one. A forgery takes the place
    /// of the first key of the allowed model, and an old key that turns up is the last of it.
    pub fn brought(&self, key: &Arc<PracticeKey>) -> Arc<PracticeKey> {
        let forged = self.key(KeyModel::Forged);
        let first = Arc::ptr_eq(key, &self.key(KeyModel::Allowed));
        if first && self.shared.fate.strikes(Mishap::OldKeyTurnsUp) {
            return self.last_key(KeyModel::Allowed);
        }
        if first && (forged.is_plugged() || self.shared.fate.strikes(Mishap::ForgedKey)) {
            forged
        } else {
            key.clone()
        }
    }

    /// How the people of this world use their keys at a sign-in.
    pub fn persons_hand(&self) -> KeyHand {
        hand(self.keys.clone())
    }

    /// Puts new keys in the place of those that have been used: their owners took them home.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn put_out_new_keys(&self) -> Result<(), WorldError> {
        Ok(self.keys.iter().try_for_each(|it| it.replace_if_used(&self.ca))?)
    }

    /// For each model: AAGUID, name, and the DER of the root that its attestation chains to.
    pub fn attestation_roots(&self) -> Vec<(Uuid, String, Vec<u8>)> {
        let ours = [KeyModel::Allowed, KeyModel::NotAllowed];
        let ours = ours.map(|it| (it.aaguid(), it.name().to_owned()));
        let real = self.shared.models.iter().map(|it| (it.aaguid(), it.name().to_owned()));
        ours.into_iter().chain(real).map(|(id, name)| (id, name, self.ca.root().to_vec())).collect()
    }

    /// What has been asked of the world since it was opened or the counts were reset.
    pub fn counts(&self) -> Counts {
        self.shared.counters.read()
    }

    /// Sets every count to zero.
    pub fn reset_counts(&self) {
        self.shared.counters.reset();
    }

    /// Whether what was ordered to go wrong has gone wrong since the world was opened.
    pub fn mishap_has_happened(&self) -> bool {
        self.shared.fate.has_happened()
    }

    /// The credential ids of the person's FIDO2 methods, oldest first; by object id or UPN. Empty
    /// for an unknown person.
    pub fn registered(&self, user_id: &str) -> Vec<Vec<u8>> {
        self.tenant.registered(user_id)
    }

    /// Temporary Access Passes that are neither deleted nor expired, over all people, without the one
    /// that a new world has.
    pub fn live_passes(&self) -> usize {
        self.tenant.live_passes()
    }

    /// All mail that was sent, the oldest first.
    pub fn sent_mail(&self) -> Vec<SentMail> {
        self.tenant.sent_mail()
    }

    /// All chats of two people in Teams, the oldest first.
    pub fn chats(&self) -> Vec<Chat> {
        self.tenant.chats()
    }

    /// When this person's sessions were ended last.
    pub fn sessions_ended(&self, user_id: &str) -> Option<Timestamp> {
        self.tenant.account(user_id)?.sessions_valid_from
    }
}

/// At least one key of each kind, and every key with its number among those of its model. Those of
/// real models come first.
fn open_keys(
    mut kinds: Vec<KeyModel>,
    fingers: Option<FingerCommand>,
    ca: &AttestationCa,
    shared: &Shared,
) -> Result<Vec<Arc<PracticeKey>>, KeyError> {
    let models = &shared.models;
    let stands_in = |it: &KeyModel| *it == KeyModel::Allowed && !models.is_empty();
    let is_missing = |it: &KeyModel| !kinds.contains(it) && !stands_in(it);
    let missing: Vec<_> = KeyModel::ALL.into_iter().filter(is_missing).collect();
    kinds.extend(missing);
    let real = models.iter().enumerate().map(|(at, model)| {
        let number = models[..=at].iter().filter(|it| it.aaguid() == model.aaguid()).count();
        (KeyModel::Allowed, Some(model.clone()), number)
    });
    let ours = kinds
        .iter()
        .enumerate()
        .map(|(at, kind)| (*kind, None, kinds[..=at].iter().filter(|it| *it == kind).count()));
    let keys = real.chain(ours).map(|(kind, model, number)| {
        PracticeKey::open(kind, model, number, fingers, ca, shared.clone()).map(Arc::new)
    });
    keys.collect()
}

/// As a client gets it that understands claims challenges.
fn access_token(
    tenant: &Tenant,
    person: Uuid,
    scopes: &[&str],
) -> Result<SecretString, WorldError> {
    let (token, _) = tenant.tokens.issue(&Bearer {
        application: CLIENT_ID,
        person: Some(person),
        scopes: scopes.iter().map(|it| (*it).to_owned()).collect(),
        claims: json!({ "access_token": { "xms_cc": { "values": ["cp1"] } } }),
        until: None,
    })?;
    Ok(token.into())
}
