//! A pass signs its person in: while it is valid, and once where it is for one sign-in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::account::Account;
use super::prepared;
use super::state::Tenant;
use crate::practice::folder::FolderError;

/// Why a code does not sign in. The numbers are Entra's (AADSTS); of the texts, those of 130507 and
/// 130501 are published, and which of them a pass gets that has not begun is an assumption.
#[derive(Debug, thiserror::Error)]
pub(in crate::practice) enum PassRefusal {
    /// Not this person's code, or not yet valid.
    #[error("An access pass could not be found or verified for the user.")]
    NotVerified,
    #[error("The access pass has expired.")]
    Expired,
    /// It was for one sign-in.
    #[error("Sign in was blocked due to User Credential Policy.")]
    UsedUp,
    /// That it was used could not be stored.
    #[error("The access pass could not be used.")]
    Folder(#[from] FolderError),
}

impl PassRefusal {
    pub(in crate::practice) fn aadsts(&self) -> u32 {
        match self {
            PassRefusal::NotVerified => 130507,
            PassRefusal::Expired => 130504,
            PassRefusal::UsedUp => 130501,
            PassRefusal::Folder(_) => 50000,
        }
    }
}

impl Account {
    /// Whether there is a pass that signs in now. Entra offers it before every other method.
    pub(in crate::practice) fn has_valid_pass(&self, now: Timestamp) -> bool {
        self.pass.as_ref().is_some_and(|it| it.starts <= now && it.is_live(now))
    }

    /// Whether there is a pass at all.
    pub(in crate::practice) fn has_pass(&self) -> bool {
        self.pass.is_some()
    }
}

impl Tenant {
    /// Somebody whose pass is alive signs in with it at their own page: their sign-in name, `None` where
    /// nobody has one. The pass that a new world has is nobody's to use.
    ///
    /// # Errors
    /// Where it cannot be stored that it was used.
    pub(in crate::practice) fn enter_with_pass(&self) -> Result<Option<String>, FolderError> {
        let now = Timestamp::now();
        let has_pass = |it: &&Account| {
            let is_ours = it.pass.as_ref().is_some_and(|it| it.id != prepared::PASS);
            is_ours && it.has_valid_pass(now)
        };
        let found = self.directory().kept().find(has_pass).map(|it| it.id.to_string());
        let Some(id) = found else { return Ok(None) };
        let used = self.change(
            &id,
            || None,
            |_, account| {
                let pass = account.pass.as_mut().ok_or(None)?;
                pass.uses = pass.uses.saturating_add(1);
                Ok(account.user_principal_name.clone())
            },
        );
        match used {
            Ok(name) => Ok(Some(name)),
            Err(None) => Ok(None),
            Err(Some(trouble)) => Err(trouble),
        }
    }

    /// Uses the person's pass for one sign-in; when the pass ends, and with it all that it opened.
    pub(in crate::practice) fn use_pass(
        &self,
        person: Uuid,
        code: &str,
    ) -> Result<Timestamp, PassRefusal> {
        let now = Timestamp::now();
        let hash = STANDARD.encode(Sha256::digest(code));
        self.change(
            &person.to_string(),
            || PassRefusal::NotVerified,
            |_, account| {
                let pass = account.pass.as_mut();
                let pass = pass.filter(|it| it.code_sha256 == hash && it.starts <= now);
                let pass = pass.ok_or(PassRefusal::NotVerified)?;
                if pass.is_used_up() {
                    return Err(PassRefusal::UsedUp);
                }
                if now >= pass.ends() {
                    return Err(PassRefusal::Expired);
                }
                pass.uses = pass.uses.saturating_add(1);
                Ok(pass.ends())
            },
        )
    }
}
