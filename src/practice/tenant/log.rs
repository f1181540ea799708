//! What happened in the tenant, as its logs keep it: changes of security info, and sign-ins.
//!
//! Only what really happened is in it. Entra shows an entry some time later, and so does this tenant.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::practice::fixed::CLIENT_ID;

/// Entries of each kind that stay: the oldest go first.
const MOST: usize = 500;
/// How long after the change an audit entry is shown.
const AUDIT_DELAY: SignedDuration = SignedDuration::from_mins(5);
/// How long after a sign-in its entry is shown, as third parties have measured it.
const SIGN_IN_DELAY: SignedDuration = SignedDuration::from_mins(15);

/// Newest last.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Log {
    audits: Vec<Audit>,
    sign_ins: Vec<SignInEntry>,
}

/// Graph: directoryAudit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Audit {
    pub(super) id: Uuid,
    pub(super) at: Timestamp,
    #[serde(flatten)]
    pub(super) event: Event,
}

/// What was done, by whom, to whom.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Event {
    /// `None`: the application for itself.
    pub(super) by: Option<Named>,
    pub(super) person: Named,
    pub(super) deed: Deed,
    /// What the method is: `temporary access pass`, `Passkey (device-bound)`.
    pub(super) method: String,
    pub(super) aaguid: Option<Uuid>,
}

/// A person, with the names that they had then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) id: Uuid,
    pub(super) display_name: String,
    pub(super) user_principal_name: String,
    pub(super) is_guest: bool,
}

/// The activities of the service "Authentication Methods".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Deed {
    AskedForOptions,
    Registered,
    Deleted,
    Updated,
}

/// Graph: signIn.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct SignInEntry {
    pub(super) id: Uuid,
    pub(super) at: Timestamp,
    pub(super) person: Named,
    /// The client id.
    #[serde(default = "desks")]
    pub(super) application: Uuid,
    /// Graph: clientAppUsed; `None` is a browser.
    #[serde(default)]
    pub(super) client: Option<String>,
    pub(in crate::practice) with: SignedInWith,
    /// 0, or the number behind AADSTS.
    pub(super) error_code: u32,
}

/// What a person showed at a sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::practice) enum SignedInWith {
    Password,
    TemporaryAccessPass,
    /// Its name and model.
    Passkey {
        name: String,
        aaguid: Uuid,
    },
    WindowsHello,
    PasswordAnd(SecondFactor),
}

/// What a person showed after the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::practice) enum SecondFactor {
    AppNotification,
    Code,
    TextMessage,
}

impl Log {
    pub(super) fn add(&mut self, event: Event) {
        self.audits.push(Audit { id: Uuid::new_v4(), at: Timestamp::now(), event });
        cut(&mut self.audits);
    }

    pub(super) fn add_sign_in(&mut self, entry: SignInEntry) {
        self.sign_ins.push(entry);
        cut(&mut self.sign_ins);
    }

    /// Those that are shown by now, newest first. What happened up to `settled` is shown at once.
    pub(super) fn audits(&self, settled: Timestamp) -> impl Iterator<Item = &Audit> {
        let since = shown_until(AUDIT_DELAY, settled);
        self.audits.iter().rev().filter(move |it| it.at <= since)
    }

    /// As `audits`.
    pub(super) fn sign_ins(&self, settled: Timestamp) -> impl Iterator<Item = &SignInEntry> {
        let since = shown_until(SIGN_IN_DELAY, settled);
        self.sign_ins.iter().rev().filter(move |it| it.at <= since)
    }
}

/// A log of an older world does not say at which application.
fn desks() -> Uuid {
    CLIENT_ID
}

fn shown_until(delay: SignedDuration, settled: Timestamp) -> Timestamp {
    settled.max(Timestamp::now().saturating_sub(delay).unwrap_or(Timestamp::MIN))
}

fn cut<T>(entries: &mut Vec<T>) {
    let over = entries.len().saturating_sub(MOST);
    entries.drain(..over);
}
