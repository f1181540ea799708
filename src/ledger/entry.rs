//! Entries of the ledger as other rooms see them, and ceremonies that are not over.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ceremony::fact::Fact;
use crate::ceremony::nouns::{CeremonyId, Leftover, Operator, RequestIds, Timestamp};

/// One fact as it stands in the ledger.
#[derive(Clone, Debug)]
pub struct Entry {
    /// From 1. Numbers that are missing belong to entries of the ledger's own.
    pub number: i64,
    pub ceremony: CeremonyId,
    pub at: Timestamp,
    pub fact: Fact,
    /// The operator who was signed in; `None` where nobody was.
    pub operator: Option<Operator>,
    /// The calls to Graph that the desk made for it.
    pub calls: Vec<RequestIds>,
}

/// One entry as it leaves the ledger.
#[derive(Clone, Debug)]
pub struct Exported {
    pub number: i64,
    /// Of the ceremony, or of what else it belongs to.
    pub id: CeremonyId,
    /// What that is for: onboarding, recover, invitation, tenant-changes and so on.
    pub purpose: String,
    pub at: Timestamp,
    /// As it was written, with the personal parts that were not erased. Its name is in `fact`.
    pub body: Value,
    /// Who caused it: the operator who attended. `None`: nobody was signed in, so it was the desk, or it
    /// cannot be read.
    pub operator: Option<Operator>,
    pub calls: Vec<RequestIds>,
    pub unreadable: Option<WhyUnreadable>,
}

/// One fact that is to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    pub ceremony: CeremonyId,
    pub at: Timestamp,
    pub fact: &'a Fact,
    pub operator: Option<&'a Operator>,
    pub calls: &'a [RequestIds],
    /// What the ceremony could not take back; counts with the fact that ends it.
    pub left: &'a [Leftover],
    /// How long the tenant's logs are asked after the fact that ends the ceremony, if at all.
    pub log_until: Option<Timestamp>,
}

/// A ceremony that is over, except for what the tenant's logs say.
#[derive(Clone, Debug)]
pub struct AwaitsLog {
    /// Its facts, in their order.
    pub entries: Vec<Entry>,
    pub until: Timestamp,
    /// Nobody can say any more whose it was.
    pub person_erased: bool,
}

/// A ceremony that is not over.
#[derive(Clone, Debug)]
pub enum Unfinished {
    /// Its facts, at least one, in their order.
    Open(Vec<Entry>),
    Waiting {
        ceremony: CeremonyId,
        due: Timestamp,
    },
    /// It stays as it is and stops nothing else; a person must look what it left.
    Unreadable {
        ceremony: CeremonyId,
        why: WhyUnreadable,
    },
}

/// Why a ceremony is set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum WhyUnreadable {
    #[error("one of its facts was changed after it was written")]
    Changed,
    #[error("one of its facts was written by a later version of Keydesk")]
    LaterVersion,
    #[error("one of its facts is none that this version knows")]
    UnknownFact,
    #[error("a personal part of it is not what the chain says")]
    PartChanged,
    #[error("its facts do not fit together")]
    DoesNotReplay,
    #[error("it was set apart before")]
    SetApartBefore,
}
