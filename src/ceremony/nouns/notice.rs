//! Who was told of a session by another way than this desk, and why somebody was not.

use serde::{Deserialize, Serialize};

use super::trouble::{TenantTrouble, Trouble};

/// How the desk tells people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeRule {
    /// On a sheet that the operator hands on.
    #[default]
    Sheet,
    Mail,
}

/// An address to which a notice went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    pub kind: AddressKind,
    pub address: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressKind {
    /// Graph: `mail` of user.
    Mail,
    /// Graph: `otherMails` of user.
    Other,
    Manager,
}

/// Why a notice was not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotSent {
    /// The tenant has no address to which it could go.
    NoAddress,
    /// Where the outcome of the call is not known, it was perhaps sent.
    Trouble(TenantTrouble),
}

impl NotSent {
    /// It was perhaps sent.
    pub fn outcome_unknown(&self) -> bool {
        match self {
            Self::NoAddress => false,
            Self::Trouble(it) => Trouble::from(it.clone()).outcome_unknown(),
        }
    }
}

/// Whether the person was told by another way than this desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notified {
    /// To so many addresses of each kind.
    Mail {
        mail: usize,
        other: usize,
        manager: usize,
    },
    /// A mail was begun, and nobody knows whether it was sent. It is not sent again.
    PerhapsMail,
    MailNotSent(NotSent),
    /// The desk sends no mail: the operator hands a sheet on.
    Sheet,
    /// There is nothing to tell.
    Nothing,
}
