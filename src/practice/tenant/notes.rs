//! What happens is written into the tenant's log.
//!
//! The deed is done by then: a log that cannot be written undoes nothing.

use jiff::Timestamp;
use uuid::Uuid;

use super::account::{Account, UserType};
use super::log::{Deed, Event, Log, Named, SignInEntry, SignedInWith};
use super::passkey::Passkey;
use super::state::Tenant;
use super::tokens::Bearer;
use crate::practice::folder::FolderError;

impl Tenant {
    /// A change of somebody's security info, by the caller. `method` as the log names it.
    pub(super) fn note(
        &self,
        bearer: &Bearer,
        account: &Account,
        deed: Deed,
        method: &str,
        aaguid: Option<Uuid>,
    ) {
        let by = bearer.person.and_then(|it| self.account(&it.to_string()));
        let by = by.as_ref().map(named);
        let (person, method) = (named(account), method.to_owned());
        self.write_log(|log| log.add(Event { by, person, deed, method, aaguid }));
    }

    /// A change that the person made on their own page.
    pub(super) fn note_own(&self, account: &Account, deed: Deed, method: &str, aaguid: Uuid) {
        let person = named(account);
        let (by, method, aaguid) = (Some(person.clone()), method.to_owned(), Some(aaguid));
        self.write_log(|log| log.add(Event { by, person, deed, method, aaguid }));
    }

    /// A sign-in at this application that succeeded (0) or failed (the number behind AADSTS), under
    /// this id.
    pub(in crate::practice) fn note_sign_in(
        &self,
        id: Uuid,
        account: &Account,
        application: Uuid,
        with: SignedInWith,
        error_code: u32,
    ) {
        let (at, person) = (Timestamp::now(), named(account));
        let entry = SignInEntry { id, at, person, application, client: None, with, error_code };
        self.write_log(|log| log.add_sign_in(entry));
    }

    /// A sign-in with one of the person's passkeys; nothing of a credential that is not theirs.
    pub(in crate::practice) fn note_passkey_sign_in(
        &self,
        id: Uuid,
        account: &Account,
        application: Uuid,
        credential_id: &[u8],
        error_code: u32,
    ) {
        let found = account.passkeys.iter().find(|it| it.credential_id() == credential_id);
        if let Some(Passkey { display_name, aaguid, .. }) = found {
            let with = SignedInWith::Passkey { name: display_name.clone(), aaguid: *aaguid };
            self.note_sign_in(id, account, application, with, error_code);
        }
    }

    fn write_log(&self, write: impl FnOnce(&mut Log)) {
        let written = self.resources.log.change(|log| {
            write(log);
            Ok::<(), FolderError>(())
        });
        if let Err(error) = written {
            tracing::error!(%error, "the practice tenant cannot write its log");
        }
    }
}

fn named(account: &Account) -> Named {
    Named {
        id: account.id,
        display_name: account.display_name.clone(),
        user_principal_name: account.user_principal_name.clone(),
        is_guest: account.user_type == UserType::Guest,
    }
}
