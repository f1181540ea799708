//! Hardware OATH tokens as the tenant has them, and what the ledger keeps of an import and of what is done
//! with one. A seed is
//! in none of them.

use serde::{Deserialize, Serialize};

use super::people::Operator;

/// A token in the tenant's inventory (Graph, beta: hardwareOathTokenAuthenticationMethodDevice).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HardwareToken {
    /// Also of the method of whoever has it.
    pub id: String,
    pub serial: String,
    pub manufacturer: String,
    pub model: String,
    pub interval_seconds: u32,
    /// Graph's word, such as `hmacsha1`.
    pub hash: String,
    pub state: TokenState,
    pub assigned_to: Option<TokenHolder>,
}

/// Graph: hardwareOathTokenStatus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenState {
    Available,
    Assigned,
    Activated,
    FailedActivation,
    /// A word that is not known here.
    Other,
}

/// Who has a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenHolder {
    pub id: String,
    pub name: String,
}

/// What an import begins with, before the first token is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenImport {
    pub operator: Operator,
    /// The serial numbers that are sent.
    pub serials: Vec<String>,
}

/// How an import ended, as it was read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenImportEnd {
    /// All of its tokens stand.
    AllStand,
    /// Some of them stand.
    SomeStand,
    NoneStands,
    /// The program ended before it was read back.
    CutOff,
}

/// What is done with one token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenDeed {
    Assign,
    Activate,
    /// The person keeps it.
    Deactivate,
    Unassign,
    /// Taken from its person because nobody has it any more.
    Lost,
    Remove,
}

/// What the ledger has before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenDeedBegun {
    pub operator: Operator,
    pub deed: TokenDeed,
    pub serial: String,
    /// Who gets the token, or has it; `None`: nobody.
    pub person: Option<TokenHolder>,
}

/// How it ended, as it was read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenDeedEnd {
    Done,
    /// The tenant refused it, or did not get it.
    NotDone,
    /// Its answer was lost or is not true, or it could not be read back: the tenant knows.
    Unknown,
}
