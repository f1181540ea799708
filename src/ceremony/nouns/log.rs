//! What the tenant's logs say of a sign-in and a registration, minutes or hours later.

use serde::{Deserialize, Serialize};

use super::id::Timestamp;

/// What the tenant's logs said of a session after its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogCheck {
    pub sign_in: InLog,
    /// Whether the audit log has the registration; `None` where nothing was registered, or the
    /// sign-in log said nothing.
    pub registration: Option<InAudit>,
}

/// What the sign-in log shows of the sign-in (Graph beta: signIn).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InLog {
    /// A FIDO2 method, in the tenant's own word.
    Key { method: String, found_by: FoundBy },
    /// Another method, or none.
    AnotherMethod,
    /// Only that an earlier sign-in satisfied it, which shows no key.
    Earlier,
    /// No entry of this sign-in came in time.
    NotThere,
    /// The tenant has no licence with which the log can be read.
    NotLicensed,
    /// No operator who attended may read it.
    NotPermitted,
    /// The tenant gives no answer that the desk understands.
    NotRead,
    /// The person was erased from the ledger before, so nobody can be looked for.
    PersonErased,
}

impl InLog {
    /// Whether a later look can show nothing else. What an entry says of its steps is not complete at
    /// first, and can then be wrong (Entra: sign-in log activity details); and another operator may be
    /// allowed to read what this one is not.
    pub fn is_final(&self) -> bool {
        match self {
            Self::Key { .. } | Self::NotLicensed | Self::PersonErased => true,
            Self::AnotherMethod
            | Self::Earlier
            | Self::NotThere
            | Self::NotPermitted
            | Self::NotRead => false,
        }
    }
}

/// How an entry of the log was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundBy {
    /// It names the token that the desk got.
    Token,
    /// It is the person's, in the desk's application, at that time.
    Time,
}

/// What the audit log shows of the registration (Graph: directoryAudit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InAudit {
    Seen,
    NotThere,
    /// The desk may not read it, or cannot.
    NotRead,
}

/// An entry of the sign-in log, of one person and one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedSignIn {
    pub at: Timestamp,
    /// The `uti` of the token that was issued for it.
    pub token_id: Option<String>,
    /// What the person showed; empty where the log does not say.
    pub steps: Vec<LoggedStep>,
}

/// One step of a sign-in that succeeded (Graph beta: authenticationDetail).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoggedStep {
    /// Shown at this sign-in; the method in the tenant's own word.
    Shown { method: String },
    /// Satisfied by what an earlier sign-in had shown.
    Earlier,
}
