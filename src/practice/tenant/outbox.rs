//! Mail that was sent, as the tenant keeps it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What was sent, the oldest first.
pub(super) type Outbox = Vec<SentMail>;

/// One mail as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentMail {
    /// When it was accepted.
    pub at: Timestamp,
    /// The mailbox that sent it.
    pub from: String,
    /// Its recipients.
    pub to: Vec<String>,
    /// Those who get a copy.
    pub cc: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}
