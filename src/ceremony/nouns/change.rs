//! A document of the tenant and a change of it, as they are planned, made and kept in the ledger.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::people::Person;

/// Where a document is: a path of Graph below the version, already encoded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocumentAt {
    pub version: GraphVersion,
    pub path: String,
}

/// Graph: versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GraphVersion {
    #[serde(rename = "v1.0")]
    V1,
    #[serde(rename = "beta")]
    Beta,
}

/// One change of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentChange {
    /// A short name for it: `sms`, `per-user-mfa`.
    pub name: String,
    /// The document; where one is made, the collection that it is made in. `{person}` stands for the
    /// object id of `person`.
    pub at: DocumentAt,
    pub how: HowToChange,
    /// What is sent.
    pub body: Value,
    /// The document as it was; null where it is made.
    pub before: Value,
    /// The permission that the application needs, and the role of its user.
    pub scope: String,
    pub role: String,
    /// Whose document it is, where it is one person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Person>,
}

/// In the place of a person's id in a path, and of the id of what the same plan makes in a body.
pub const PERSON: &str = "{person}";
pub const MADE_STRENGTH: &str = "{strength}";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HowToChange {
    /// Members of it are set with a PATCH.
    Set,
    /// It is made with a POST to the collection.
    Make,
    /// The POST of Graph's action updateAllowedCombinations: a strength takes no others in a PATCH.
    SetCombinations,
}

impl DocumentChange {
    /// Where the document is.
    pub fn address(&self) -> DocumentAt {
        match &self.person {
            Some(it) => {
                DocumentAt { path: self.at.path.replace(PERSON, &it.id), ..self.at.clone() }
            }
            None => self.at.clone(),
        }
    }
}

impl GraphVersion {
    pub const fn word(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

impl DocumentAt {
    pub fn v1(path: impl Into<String>) -> Self {
        Self { version: GraphVersion::V1, path: path.into() }
    }

    pub fn beta(path: impl Into<String>) -> Self {
        Self { version: GraphVersion::Beta, path: path.into() }
    }

    /// The member of this collection with this id.
    #[must_use]
    pub fn member(&self, id: &str) -> Self {
        Self { version: self.version, path: format!("{}/{id}", self.path) }
    }
}

impl std::fmt::Display for DocumentAt {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}/{}", self.version.word(), self.path)
    }
}
