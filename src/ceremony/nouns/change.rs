//! A document of the tenant and a change of it, as they are planned, made, taken back and kept in the
//! ledger.

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use super::documents::GraphVersion;
use super::id::CeremonyId;
use super::people::{Operator, Person};
use super::trouble::Trouble;

/// Where a document is: a path of Graph below the version, already encoded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DocumentAt {
    pub version: GraphVersion,
    pub path: String,
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
    pub right: WriteRight,
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

/// What it takes to write a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WriteRight {
    /// The authentication methods policy, and per-user MFA.
    Methods,
    /// Strengths and Conditional Access.
    Access,
    SecurityDefaults,
}

/// One write: a change, or what takes one back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    pub at: DocumentAt,
    pub verb: WriteVerb,
    pub right: WriteRight,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteVerb {
    Patch(Value),
    /// It makes something: never sent twice.
    Post(Value),
    /// An action that has the same result twice as once; its name is the last segment.
    Act(&'static str, Value),
    Delete,
}

/// What a run of changes begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangesBegun {
    pub operator: Operator,
    /// The short name of the plan that was shown.
    pub plan: String,
    /// The run that is taken back, where this one does that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<CeremonyId>,
}

/// What happens to one document of a run. `number` counts from 0 in the order of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "kebab-case")]
pub enum DocumentNote {
    /// Written before the change is sent.
    DocumentChangeBegun {
        number: usize,
        change: Box<DocumentChange>,
    },
    /// As it was read back.
    DocumentChanged {
        number: usize,
        after: Value,
    },
    DocumentNotChanged {
        number: usize,
        why: NotChanged,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotChanged {
    /// The tenant refused it, or whether it took it is not known.
    Refused(Trouble),
    /// The tenant took it, and the document does not say so.
    NotSo,
    /// Somebody else has changed the document since it was planned.
    ChangedMeanwhile,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangesEnded {
    /// All of the plan was made.
    Applied,
    /// It stopped at the first document that was not changed.
    Stopped,
    /// The program ended in the middle.
    CutOff,
    /// The documents of the other run are as they were before it.
    TakenBack,
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

    pub fn write(&self) -> Write {
        let body = self.body.clone();
        let verb = match self.how {
            HowToChange::Set => WriteVerb::Patch(body),
            HowToChange::Make => WriteVerb::Post(body),
            HowToChange::SetCombinations => WriteVerb::Act("updateAllowedCombinations", body),
        };
        Write { at: self.address(), verb, right: self.right }
    }
}

impl WriteRight {
    /// The permission with the least power (Graph: the page of each call).
    pub const fn scope(self) -> &'static str {
        match self {
            Self::Methods => "Policy.ReadWrite.AuthenticationMethod",
            Self::Access => "Policy.ReadWrite.ConditionalAccess",
            Self::SecurityDefaults => "Policy.ReadWrite.SecurityDefaults",
        }
    }

    /// The Entra role of whoever is signed in.
    pub const fn role(self) -> &'static str {
        match self {
            Self::Methods => "Authentication Policy Administrator",
            Self::Access | Self::SecurityDefaults => "Conditional Access Administrator",
        }
    }
}

impl NotChanged {
    /// The id of its sentence.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Refused(_) => "change-refused",
            Self::NotSo => "change-not-so",
            Self::ChangedMeanwhile => "change-meanwhile",
        }
    }
}

impl ChangesEnded {
    /// One plain word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Stopped => "stopped",
            Self::CutOff => "cut-off",
            Self::TakenBack => "taken-back",
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
