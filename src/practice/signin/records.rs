//! What the sign-in remembers between two requests.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::asked::Asked;
use crate::practice::tenant::Account;

/// How long a person may take, and how long a code lives.
pub(super) const PATIENCE: Duration = Duration::from_secs(10 * 60);
/// How long a device may wait.
pub(super) const DEVICE_LIFETIME: Duration = Duration::from_secs(15 * 60);

/// A sign-in between its pages.
pub(super) struct Visit {
    pub(super) purpose: Purpose,
    /// Who it is, once that is said.
    pub(super) user_id: Option<Uuid>,
    /// With what the page that was shown last asks them to prove it.
    pub(super) asked: Option<Method>,
    /// While a passkey is asked for; the challenge is the ASCII of this text.
    pub(super) challenge: String,
    /// When the pass ends with which the person has come so far.
    pub(super) pass_ends: Option<Timestamp>,
    pub(super) began: Instant,
}

/// With what a person proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Pass,
    Passkey,
    Password,
}

/// What happens after the sign-in.
pub(super) enum Purpose {
    /// A code for the client.
    Code(Box<Asked>),
    /// Approval of a device, by its device code.
    Device(String),
    /// The person's own page, on which their methods stand.
    SecurityInfo,
}

/// A code that has been given out: for whom, and what its redeemer must prove.
pub(super) struct Grant {
    pub(super) asked: Asked,
    pub(super) signed_in: SignedIn,
    pub(super) granted: Instant,
}

/// Who has signed in, when, and until when what follows from it may last.
#[derive(Clone)]
pub(super) struct SignedIn {
    pub(super) account: Account,
    pub(super) at: Timestamp,
    /// In the log, and in the token that is issued for it.
    pub(super) id: Uuid,
    pub(super) until: Option<Timestamp>,
}

/// A refresh token that has been given out.
#[derive(Clone)]
pub(super) struct Refresh {
    /// The client id.
    pub(super) application: Uuid,
    pub(super) user_id: Uuid,
    pub(super) scope: String,
    pub(super) claims: Value,
    pub(super) authenticated: Timestamp,
    pub(super) until: Option<Timestamp>,
    pub(super) issued: Timestamp,
}

/// A device that waits until a person signs in elsewhere.
pub(super) struct Device {
    /// The client id.
    pub(super) application: Uuid,
    pub(super) user_code: String,
    /// The `claims` parameter; null without one.
    pub(super) claims: Value,
    pub(super) scope: String,
    pub(super) state: Approval,
    pub(super) began: Instant,
}

pub(super) enum Approval {
    Waiting,
    Declined,
    Approved(Box<SignedIn>),
}

impl Device {
    pub(super) fn is_waiting(&self) -> bool {
        matches!(self.state, Approval::Waiting) && self.began.elapsed() < DEVICE_LIFETIME
    }
}
