//! The tenant's memory: the people with all they have, in one file, and how it is changed.
//!
//! Every change is on disk before it is in memory; a refusal changes nothing.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::first_people::first_people;
use super::graph_error::GraphError;
use super::relying_party::{Assertion, RelyingParty, RelyingPartyError};
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
    file: PathBuf,
    directory: Mutex<Directory>,
    pub(super) relying_party: RelyingParty,
    pub(in crate::practice) tokens: AccessTokens,
    pub(super) shared: Shared,
    /// As in every cloud but the global one: operators cannot register keys for other people.
    without_provisioning: AtomicBool,
}

/// Everything that the tenant remembers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Directory {
    pub(super) people: Vec<Account>,
}

impl Tenant {
    pub(in crate::practice) fn open(
        shared: Shared,
        attestation_root: &[u8],
        signing_key: Arc<SigningKey>,
    ) -> Result<Tenant, TenantError> {
        let file = shared.folder.join("tenant.json");
        let directory = match folder::read_json(&file)? {
            Some(directory) => with_newcomers(directory),
            None => {
                let directory = Directory { people: first_people() };
                folder::write_json(&file, &directory)?;
                directory
            }
        };
        Ok(Tenant {
            file,
            directory: Mutex::new(directory),
            relying_party: RelyingParty::new(attestation_root, &shared.models)?,
            tokens: AccessTokens::new(signing_key),
            shared,
            without_provisioning: AtomicBool::new(false),
        })
    }

    pub(in crate::practice) fn end_provisioning(&self) {
        self.without_provisioning.store(true, Ordering::Relaxed);
    }

    pub(super) fn lacks_provisioning(&self) -> bool {
        self.without_provisioning.load(Ordering::Relaxed)
    }

    pub(in crate::practice) fn registered(&self, user: &str) -> Vec<Vec<u8>> {
        match self.account(user) {
            None => Vec::new(),
            Some(account) => {
                account.passkeys.iter().map(|it| it.credential_id().to_vec()).collect()
            }
        }
    }

    pub(in crate::practice) fn live_passes(&self) -> usize {
        let now = Timestamp::now();
        let passes = |account: &Account| account.pass.as_ref().is_some_and(|it| it.is_live(now));
        let directory = self.directory();
        directory.people.iter().filter(|it| passes(it)).count()
    }

    /// A copy of the account, found by object id or UPN.
    pub(in crate::practice) fn account(&self, user: &str) -> Option<Account> {
        let directory = self.directory();
        directory.people.iter().find(|it| it.is(user)).cloned()
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
        self.change(|directory| {
            let account = directory.people.iter_mut().find(|it| it.is(user));
            change(account.ok_or_else(|| GraphError::not_found(user))?)
        })
    }

    pub(super) fn change<T, E: From<FolderError>>(
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

    pub(super) fn directory(&self) -> MutexGuard<'_, Directory> {
        self.directory.lock().expect("the directory is replaced whole, so no panic can spoil it")
    }
}

/// A world that was made by an older version lacks the people of this one.
fn with_newcomers(mut directory: Directory) -> Directory {
    for person in first_people() {
        if !directory.people.iter().any(|it| it.id == person.id) {
            directory.people.push(person);
        }
    }
    directory
}
