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

/// A passkey sign-in between its pages.
pub(super) struct Pending {
    pub(super) asked: Asked,
    pub(super) user_id: Uuid,
    /// The passkey challenge is the ASCII of this text.
    pub(super) challenge: String,
    pub(super) began: Instant,
}

/// A password page that was shown and has not come back.
pub(super) struct Visit {
    pub(super) purpose: Purpose,
    pub(super) began: Instant,
}

/// What happens after the sign-in.
pub(super) enum Purpose {
    /// A code for the client.
    Code(Box<Asked>),
    /// Approval of a device, by its device code.
    Device(String),
}

/// A code that has been given out: for whom, and what its redeemer must prove.
pub(super) struct Grant {
    pub(super) asked: Asked,
    pub(super) account: Account,
    pub(super) authenticated: Timestamp,
    pub(super) granted: Instant,
}

/// A refresh token that has been given out.
pub(super) struct Refresh {
    pub(super) user_id: Uuid,
    pub(super) scope: String,
    pub(super) claims: Value,
    pub(super) authenticated: Timestamp,
    pub(super) issued: Timestamp,
}

/// A device that waits until a person signs in elsewhere.
pub(super) struct Device {
    pub(super) user_code: String,
    pub(super) scope: String,
    pub(super) state: Approval,
    pub(super) began: Instant,
}

pub(super) enum Approval {
    Waiting,
    Declined,
    Approved(Box<Account>, Timestamp),
}

impl Device {
    pub(super) fn is_waiting(&self) -> bool {
        matches!(self.state, Approval::Waiting) && self.began.elapsed() < DEVICE_LIFETIME
    }
}
