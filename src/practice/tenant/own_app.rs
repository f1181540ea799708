//! A person adds an authenticator app of another maker on their own page, or a token that is programmed as one.
//! Its secret key and its code are between the person and the page, and are not played here.

use jiff::Timestamp;
use uuid::Uuid;

use super::method::{Method, What};
use super::state::Tenant;
use crate::practice::folder::FolderError;

impl Tenant {
    /// The person of this name adds one; `false` where there is nobody of this name.
    pub(in crate::practice) fn add_own_app(&self, user: &str) -> Result<bool, FolderError> {
        let id = Uuid::new_v4().to_string();
        let method = Method { id, created: Timestamp::now(), what: What::SoftwareOath };
        let added = self.change(
            user,
            || None,
            |_, account| {
                account.security.methods.push(method);
                Ok(())
            },
        );
        match added {
            Ok(()) => Ok(true),
            Err(None) => Ok(false),
            Err(Some(trouble)) => Err(trouble),
        }
    }
}
