//! A chat of two people, as the tenant keeps it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The chat of two people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chat {
    pub(super) id: String,
    pub(super) created: Timestamp,
    /// Object ids.
    pub members: [Uuid; 2],
    /// The oldest first.
    pub messages: Vec<Message>,
}

/// A message of a chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who wrote it, by object id.
    pub from: Uuid,
    /// When it was accepted.
    pub at: Timestamp,
    /// What is written there.
    pub text: String,
}
