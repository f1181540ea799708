//! A list of people for whom keys are prepared, as the ledger keeps it.

use serde::{Deserialize, Serialize};

use super::people::{Operator, Person};
use super::policy::Blocker;

/// A list that is to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewList {
    /// Who imported it.
    pub operator: Operator,
    pub source: ListSource,
    /// In the order in which keys are prepared.
    pub people: Vec<ListedPerson>,
    /// The serial numbers of the keys that may be used; empty: any key.
    pub inventory: Vec<String>,
}

/// Where a list came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListSource {
    File,
    /// A group of the tenant, by its name.
    Group(String),
}

/// One person of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPerson {
    #[serde(flatten)]
    pub person: Person,
    #[serde(flatten)]
    pub wishes: Wishes,
    /// What stood against a key for this person when the list was imported.
    #[serde(default)]
    pub against: Vec<Blocker>,
}

/// What a list says besides who the person is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// The serial number of the key that this person gets.
    pub serial: Option<String>,
    /// Of the letter and the hand-over sheet: BCP 47, such as `de-AT`.
    pub language: Option<String>,
    /// Where the parcel goes, one line or several.
    pub address: Option<String>,
    pub note: Option<String>,
}

/// How a person of a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListedState {
    /// A key can be prepared.
    Ready,
    /// Something stands against it that Entra may let pass: the operator decides.
    Doubtful,
    /// Something stands against it.
    Stopped,
}

impl ListedPerson {
    /// How the person stood when the list was imported.
    pub fn state(&self) -> ListedState {
        match self.against.as_slice() {
            [] => ListedState::Ready,
            against if against.iter().all(Blocker::may_be_tried) => ListedState::Doubtful,
            _ => ListedState::Stopped,
        }
    }
}

impl ListedState {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ready => "listed-ready",
            Self::Doubtful => "listed-doubtful",
            Self::Stopped => "listed-stopped",
        }
    }
}
