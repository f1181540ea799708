//! What the tenant says of everybody at once: who is there, and who has registered what; and who was
//! invited to get a key.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::id::Timestamp;
use super::tenant::Account;

/// One row of the registration report (Graph: userRegistrationDetails). What is null there is `false` or
/// empty here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrationDetails {
    /// Entra's object id.
    pub id: Uuid,
    /// The words of methodsRegistered as they stand there.
    pub methods: Vec<String>,
    pub is_admin: bool,
    pub is_mfa_registered: bool,
    pub is_mfa_capable: bool,
    pub is_passwordless_capable: bool,
    /// When the report was made (Graph: lastUpdatedDateTime).
    pub updated: Option<Timestamp>,
}

/// One account of the directory (Graph: user), with what tells people apart in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Entra's object id.
    pub id: Uuid,
    pub upn: String,
    pub account: Account,
    pub department: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
}

/// How often a method was shown at sign-ins that succeeded (Graph beta:
/// userSignInUsageByAuthMethodActivity).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodUse {
    /// Graph's word.
    pub method: String,
    pub sign_ins: u64,
}

/// One sign-in of the log that succeeded (Graph beta: signIn).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenSignIn {
    /// Entra's object id.
    pub person: Uuid,
    pub upn: String,
    pub at: Timestamp,
    /// A program signed in and showed the person's password (RFC 6749, 4.3).
    pub by_program: bool,
    /// The labels of what was shown then; none where an earlier sign-in was enough.
    pub shown: Vec<String>,
}

/// How an invitation ended. One without an end was perhaps sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationEnd {
    Sent,
    /// It certainly was not.
    NotSent,
    InDoubt,
}

/// An invitation as it stands in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Entra's object id; `erased` after the person was.
    pub person: String,
    pub at: Timestamp,
    pub end: Option<InvitationEnd>,
}

impl Invitation {
    /// Nobody is invited twice: what was perhaps sent counts as sent.
    pub fn counts(&self) -> bool {
        self.end != Some(InvitationEnd::NotSent)
    }
}
