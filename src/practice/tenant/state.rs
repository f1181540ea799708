//! The tenant's memory: the people with all they have, and how one of them is changed.
//!
//! Every change is on disk before it is in memory; a refusal changes nothing. `tenant.json` holds the
//! people as the world was made with them. Whoever has changed since has a file of their own below
//! `people/`, so that a change costs the same however many people there are.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::chat::Chat;
use super::directory::Directory;
use super::first_people::first_people;
use super::graph_error::GraphError;
use super::outbox::SentMail;
use super::pass::Pass;
use super::policy;
use super::prepared;
use super::prepared_tenants::{self, PreparedTenant};
use super::relying_party::{Assertion, RelyingParty, RelyingPartyError};
use super::resources::Resources;
use super::tokens::{AccessTokens, Bearer};
use crate::practice::folder::{self, FolderError};
use crate::practice::shared::Shared;
use crate::practice::signing_key::SigningKey;

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

pub(in crate::practice) struct Tenant {
    /// One file for each person who has changed.
    changed: PathBuf,
    directory: Mutex<Directory>,
    pub(super) relying_party: RelyingParty,
    pub(in crate::practice) tokens: AccessTokens,
    pub(super) shared: Shared,
    /// Beside the people.
    pub(super) resources: Resources,
    /// As in every cloud but the global one: operators cannot register keys for other people.
    without_provisioning: AtomicBool,
    /// It has no Entra ID P1 any more.
    without_premium: AtomicBool,
}

/// `tenant.json`
#[derive(Serialize, Deserialize)]
struct Made {
    people: Vec<Account>,
    /// So many more, who are made again each time.
    #[serde(default)]
    crowd: u32,
}

impl Tenant {
    pub(in crate::practice) fn open(
        shared: Shared,
        attestation_root: &[u8],
        signing_key: Arc<SigningKey>,
        prepared: Option<PreparedTenant>,
        crowd: u32,
    ) -> Result<Tenant, TenantError> {
        let resources = Resources::open(&shared.folder, prepared)?;
        resources.policies.read().let_in(&shared.model_ids());
        let changed = shared.folder.join("people");
        let directory = everybody(&shared.folder, &changed, prepared, crowd)?;
        Ok(Tenant {
            changed,
            directory: Mutex::new(directory),
            relying_party: RelyingParty::new(attestation_root, &shared.models)?,
            tokens: AccessTokens::new(signing_key),
            resources,
            shared,
            without_provisioning: AtomicBool::new(false),
            without_premium: AtomicBool::new(false),
        })
    }

    pub(in crate::practice) fn end_provisioning(&self) {
        self.without_provisioning.store(true, Ordering::Relaxed);
    }

    pub(in crate::practice) fn end_premium(&self) {
        self.without_premium.store(true, Ordering::Relaxed);
    }

    pub(super) fn has_premium(&self) -> bool {
        !self.without_premium.load(Ordering::Relaxed) && !self.resources.policies.read().is_free
    }

    pub(super) fn lacks_provisioning(&self) -> bool {
        self.without_provisioning.load(Ordering::Relaxed)
    }

    /// Whether the policy keeps this person from passkeys.
    pub(in crate::practice) fn bars_passkeys_of(&self, account: &Account) -> bool {
        policy::bars_passkeys(&self.resources.policies.read(), account)
    }

    /// What happened until now is in the logs and the report.
    pub(in crate::practice) fn let_reports_catch_up(&self) {
        self.resources.let_reports_catch_up();
    }

    pub(in crate::practice) fn registered(&self, user: &str) -> Vec<Vec<u8>> {
        match self.account(user) {
            None => Vec::new(),
            Some(account) => {
                account.passkeys.iter().map(|it| it.credential_id().to_vec()).collect()
            }
        }
    }

    pub(in crate::practice) fn sent_mail(&self) -> Vec<SentMail> {
        self.resources.outbox.read().clone()
    }

    pub(in crate::practice) fn chats(&self) -> Vec<Chat> {
        self.resources.chats.read().clone()
    }

    pub(in crate::practice) fn live_passes(&self) -> usize {
        let now = Timestamp::now();
        let is_live = |it: &Pass| it.id != prepared::PASS && it.is_live(now);
        let passes = |account: &Account| account.pass.as_ref().is_some_and(is_live);
        let directory = self.directory();
        directory.kept().filter(|it| passes(it)).count()
    }

    /// A copy of the account, found by object id or UPN.
    pub(in crate::practice) fn account(&self, user: &str) -> Option<Account> {
        self.directory().find(user).map(Cow::into_owned)
    }

    /// Verifies an assertion of one of the account's passkeys and remembers the new counter.
    ///
    /// `challenge` is base64url without padding, as it stands in the client data.
    pub(in crate::practice) fn verify_assertion(
        &self,
        user: &str,
        challenge: &str,
        assertion: &Assertion,
    ) -> Result<(), RelyingPartyError> {
        let unknown = || RelyingPartyError::UnknownCredential;
        self.change(user, unknown, |_, account| {
            self.relying_party.authenticate(challenge, assertion, account)
        })
    }

    /// The account, or Graph's 404.
    pub(super) fn user(&self, user: &str) -> Result<Account, GraphError> {
        self.account(user).ok_or_else(|| GraphError::not_found(user))
    }

    /// The caller's own account. An application has none and is refused.
    pub(super) fn me(&self, bearer: &Bearer) -> Result<Account, GraphError> {
        match bearer.person {
            Some(id) => self.user(&id.to_string()),
            None => Err(GraphError::insufficient_privileges()),
        }
    }

    /// Changes one account, on disk before in memory; a refusal changes nothing.
    pub(super) fn change_user<T>(
        &self,
        user: &str,
        change: impl FnOnce(&mut Account) -> Result<T, GraphError>,
    ) -> Result<T, GraphError> {
        self.change(user, || GraphError::not_found(user), |_, account| change(account))
    }

    /// The same, knowing everybody else.
    pub(super) fn change<T, E: From<FolderError>>(
        &self,
        user: &str,
        unknown: impl FnOnce() -> E,
        change: impl FnOnce(&Directory, &mut Account) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut directory = self.directory();
        let mut account = directory.find(user).map(Cow::into_owned).ok_or_else(unknown)?;
        let result = change(&directory, &mut account)?;
        let file = self.changed.join(format!("{}.json", account.id));
        folder::write_json(&file, &account)?;
        directory.put(account);
        Ok(result)
    }

    pub(super) fn directory(&self) -> MutexGuard<'_, Directory> {
        self.directory.lock().expect("an account is replaced whole, so no panic can spoil it")
    }
}

/// Everybody: those of the file, those who are newer than it, the crowd, and each as they were changed
/// last.
fn everybody(
    folder: &Path,
    changed: &Path,
    prepared: Option<PreparedTenant>,
    crowd: u32,
) -> Result<Directory, FolderError> {
    folder::make(changed)?;
    let file = folder.join("tenant.json");
    let stored: Option<Made> = folder::read_json(&file)?;
    let is_stored = stored.as_ref().is_some_and(|it| it.crowd >= crowd);
    let first = || prepared.map_or_else(first_people, prepared_tenants::people);
    let mut made = stored.unwrap_or_else(|| Made { people: first(), crowd: 0 });
    made.crowd = made.crowd.max(crowd);
    if !is_stored {
        folder::write_json(&file, &made)?;
    }
    let mut directory = Directory::new(made.people, made.crowd);
    // A world that was made by an older version lacks the people of this one.
    for person in first_people() {
        if directory.find(&person.id.to_string()).is_none() {
            directory.put(person);
        }
    }
    for file in folder::files(changed)? {
        if let Some(account) = folder::read_json(&file)? {
            directory.put(account);
        }
    }
    Ok(directory)
}
