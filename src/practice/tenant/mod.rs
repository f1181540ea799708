//! The practice tenant, spoken to as Microsoft Graph v1.0.
//!
//! Owns the people, their passes and passkeys, and the one file they live in. It judges every
//! registration as a relying party and by its own policy; it takes nobody's word.

mod graph;
mod passes;
mod passkeys;
mod people;
mod policy;
mod relying_party;
mod rights;
mod roles;
mod search;
mod tokens;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::http::Uri;
use axum::middleware;
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use rand_core::{OsRng, RngCore};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::graph::GraphError;
pub(super) use self::people::{Account, J_SMITH};
use self::relying_party::RelyingParty;
pub(super) use self::relying_party::{Assertion, RelyingPartyError};
pub(super) use self::rights::{CONSENTED, is_scope};
use self::tokens::AccessTokens;
pub(super) use self::tokens::Bearer;
use super::capture::{self, Capture};
use super::folder::{self, FolderError};
use super::shared::Shared;
use super::signing_key::SigningKey;

/// The relying party of every passkey in Entra.
pub(super) const RP_ID: &str = "login.microsoft.com";

/// The tenant could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum TenantError {
    /// Its file could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The relying party could not be set up.
    #[error("practice relying party")]
    RelyingParty(#[from] RelyingPartyError),
}

pub(super) struct Tenant {
    file: PathBuf,
    directory: Mutex<Directory>,
    relying_party: RelyingParty,
    pub(super) tokens: AccessTokens,
    shared: Shared,
    /// As in every cloud but the global: nobody registers keys for others.
    without_provisioning: AtomicBool,
}

/// Everything that the tenant remembers.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Directory {
    people: Vec<Account>,
}

/// The routes below `/v1.0`, and Graph's refusal for every path that nobody else knows.
pub(super) fn router(tenant: Arc<Tenant>) -> Router {
    let graph = Router::new()
        .route("/me", get(people::read_me))
        .route("/me/transitiveMemberOf", get(roles::my_memberships))
        .route("/me/transitiveMemberOf/microsoft.graph.group", get(roles::my_groups))
        .route("/me/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::my_roles))
        .route("/groups/{id}", get(roles::read_group))
        .route("/users", get(people::search))
        .route("/users/{user}", get(people::read))
        .route("/users/{user}/transitiveMemberOf", get(roles::memberships))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.group", get(roles::groups))
        .route("/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole", get(roles::roles))
        .route("/users/{user}/revokeSignInSessions", post(people::revoke_sign_in_sessions))
        .route("/users/{user}/checkMemberGroups", post(people::check_member_groups))
        .route("/users/{user}/authentication/methods", get(people::authentication_methods))
        .route(
            "/users/{user}/authentication/temporaryAccessPassMethods",
            get(passes::list).post(passes::create),
        )
        .route(
            "/users/{user}/authentication/temporaryAccessPassMethods/{id}",
            get(passes::read).delete(passes::delete),
        )
        .route(
            "/users/{user}/authentication/fido2Methods",
            get(passkeys::list).post(passkeys::create),
        )
        .route(
            "/users/{user}/authentication/fido2Methods/creationOptions",
            get(passkeys::creation_options),
        )
        .route(
            "/users/{user}/authentication/fido2Methods/{id}",
            get(passkeys::read).delete(passkeys::delete),
        )
        .route("/policies/authenticationStrengthPolicies", get(policy::strengths))
        .route("/policies/authenticationMethodsPolicy", get(policy::whole))
        .route(
            "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{id}",
            get(policy::configuration),
        );
    let router = Router::new()
        .nest("/v1.0", graph)
        .fallback(unknown)
        .layer(middleware::from_fn_with_state(tenant.clone(), graph::outer_form))
        .with_state(tenant);
    match Capture::asked() {
        Some(capture) => router.layer(middleware::from_fn_with_state(capture, capture::capture)),
        None => router,
    }
}

async fn unknown(uri: Uri) -> GraphError {
    let last = uri.path().rsplit('/').next().unwrap_or_default();
    GraphError::no_such_segment(last)
}

impl Tenant {
    pub(super) fn open(
        shared: Shared,
        attestation_root: &[u8],
        signing_key: Arc<SigningKey>,
    ) -> Result<Tenant, TenantError> {
        let file = shared.folder.join("tenant.json");
        let directory = match folder::read_json(&file)? {
            Some(directory) => with_newcomers(directory),
            None => {
                let directory = Directory { people: people::first_people() };
                folder::write_json(&file, &directory)?;
                directory
            }
        };
        Ok(Tenant {
            file,
            directory: Mutex::new(directory),
            relying_party: RelyingParty::new(attestation_root)?,
            tokens: AccessTokens::new(signing_key),
            shared,
            without_provisioning: AtomicBool::new(false),
        })
    }

    pub(super) fn end_provisioning(&self) {
        self.without_provisioning.store(true, Ordering::Relaxed);
    }

    fn lacks_provisioning(&self) -> bool {
        self.without_provisioning.load(Ordering::Relaxed)
    }

    /// What My Sign-ins asks of a key that somebody adds there; `None` for an unknown person.
    pub(super) fn own_options(&self, user: &str) -> Option<Value> {
        passkeys::offer(self, user).ok()
    }

    /// Takes what the key made, in the form that Graph takes it; `false` where it is refused.
    pub(super) fn register_own(&self, user: &str, registration: Value) -> bool {
        let wanted = serde_json::from_value(registration);
        wanted.is_ok_and(|it| passkeys::register(self, user, it).is_ok())
    }

    pub(super) fn registered(&self, user: &str) -> Vec<Vec<u8>> {
        match self.account(user) {
            None => Vec::new(),
            Some(account) => {
                account.passkeys.iter().map(|it| it.credential_id().to_vec()).collect()
            }
        }
    }

    pub(super) fn live_passes(&self) -> usize {
        let now = Timestamp::now();
        let passes = |account: &Account| account.pass.as_ref().is_some_and(|it| it.is_live(now));
        let directory = self.directory();
        directory.people.iter().filter(|it| passes(it)).count()
    }

    /// A copy of the account, found by object id or UPN.
    pub(super) fn account(&self, user: &str) -> Option<Account> {
        let directory = self.directory();
        directory.people.iter().find(|it| it.is(user)).cloned()
    }

    /// Verifies an assertion of one of the account's passkeys and remembers the new counter.
    ///
    /// `challenge` is base64url without padding, as it stands in the client data.
    pub(super) fn verify_assertion(
        &self,
        user: &str,
        challenge: &str,
        assertion: &Assertion,
    ) -> Result<(), RelyingPartyError> {
        self.change(|directory| {
            let account = directory
                .people
                .iter_mut()
                .find(|it| it.is(user))
                .ok_or(RelyingPartyError::UnknownCredential)?;
            self.relying_party.authenticate(challenge, assertion, account)
        })
    }

    /// The account, or Graph's 404.
    fn user(&self, user: &str) -> Result<Account, GraphError> {
        self.account(user).ok_or_else(|| GraphError::not_found(user))
    }

    /// The account of whoever calls, or Graph's refusal to an application.
    fn me(&self, bearer: &Bearer) -> Result<Account, GraphError> {
        match bearer.person {
            Some(id) => self.user(&id.to_string()),
            None => Err(GraphError::insufficient_privileges()),
        }
    }

    /// Changes one account, on disk before in memory; a refusal changes nothing.
    fn change_user<T>(
        &self,
        user: &str,
        change: impl FnOnce(&mut Account) -> Result<T, GraphError>,
    ) -> Result<T, GraphError> {
        self.change(|directory| {
            let account = directory.people.iter_mut().find(|it| it.is(user));
            change(account.ok_or_else(|| GraphError::not_found(user))?)
        })
    }

    fn change<T, E: From<FolderError>>(
        &self,
        change: impl FnOnce(&mut Directory) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut directory = self.directory();
        let mut changed = directory.clone();
        let result = change(&mut changed)?;
        folder::write_json(&self.file, &changed)?;
        *directory = changed;
        Ok(result)
    }

    fn directory(&self) -> MutexGuard<'_, Directory> {
        self.directory.lock().expect("the directory is replaced whole, so no panic can spoil it")
    }
}

/// A world that was made by an older version lacks the people of this one.
fn with_newcomers(mut directory: Directory) -> Directory {
    for person in people::first_people() {
        if !directory.people.iter().any(|it| it.id == person.id) {
            directory.people.push(person);
        }
    }
    directory
}

/// Random base64url text of exactly this many characters.
pub(super) fn random_text(characters: usize) -> String {
    let mut bytes = vec![0; characters];
    OsRng.fill_bytes(&mut bytes);
    let mut text = URL_SAFE_NO_PAD.encode(bytes);
    text.truncate(characters);
    text
}
