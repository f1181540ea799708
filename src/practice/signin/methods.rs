//! With what a person can sign in, and what is offered first.
//!
//! As system-preferred authentication ranks them (Microsoft Learn): a pass while it is valid, then
//! the passkey, then the others; here there is only the password.

use jiff::Timestamp;

use super::application::contexts;
use super::records::{Method, Purpose};
use super::state::SignIn;
use crate::practice::tenant::Account;

impl Method {
    /// As the pages' forms name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Method::Pass => "pass",
            Method::Passkey => "passkey",
            Method::Password => "password",
        }
    }

    /// What the button says with which another method is chosen.
    pub(super) fn invitation(self) -> &'static str {
        match self {
            Method::Pass => "Use your Temporary Access Pass instead",
            Method::Passkey => "Use your face, fingerprint, PIN, or security key instead",
            Method::Password => "Use your password instead",
        }
    }
}

impl SignIn {
    /// The methods of this person for this purpose, in the order in which they are offered. A pass
    /// that is not valid is offered last: that it no longer counts takes a while to be known
    /// everywhere.
    pub(super) fn methods(&self, account: &Account, purpose: &Purpose) -> Vec<Method> {
        let now = Timestamp::now();
        let is_valid = account.has_valid_pass(now);
        let has_passkey =
            !account.credential_ids().is_empty() && !self.tenant.bars_passkeys_of(account);
        // An assumption: one's own methods are not opened with a password once there is more than that.
        let wants_more = matches!(purpose, Purpose::SecurityInfo) && (is_valid || has_passkey);
        let candidates = [
            (Method::Pass, is_valid),
            (Method::Passkey, has_passkey),
            (Method::Password, !self.wants_passkey(purpose, account) && !wants_more),
            (Method::Pass, account.has_pass() && !is_valid),
        ];
        candidates.into_iter().filter(|(_, is_there)| *is_there).map(|(method, _)| method).collect()
    }

    /// Whether only a passkey is enough for this person in the end. Where no policy asks for it, the
    /// context is given for whatever was shown.
    pub(super) fn wants_passkey(&self, purpose: &Purpose, account: &Account) -> bool {
        let contexts = match purpose {
            Purpose::Code(asked) => asked.contexts(),
            Purpose::Device(code) => {
                self.devices().get(code).map(|it| contexts(&it.claims)).unwrap_or_default()
            }
            Purpose::SecurityInfo => Vec::new(),
        };
        self.tenant.contexts_ask_for_passkey(account, &contexts)
    }
}
