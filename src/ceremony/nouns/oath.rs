//! Hardware OATH tokens as the tenant has them, and what the ledger keeps of an import and of what is done
//! with one. A seed is in none of them.

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

/// The token that a person is to get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenFacts {
    pub serial: String,
    /// In the tenant's inventory, and of its method. `None`, as what follows: this operator may not read
    /// the inventory, and the person does not have it yet.
    pub id: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub interval_seconds: Option<u32>,
    /// It was assigned to the person before this session, and not activated.
    pub was_assigned: bool,
}

/// What the tenant says of a serial number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundToken {
    /// The person can get it.
    Free(TokenFacts),
    NotInInventory,
    /// Two tokens have this serial number: nobody knows which is meant.
    Twice,
    /// Somebody else has it.
    Anothers,
    /// The person has it, and it is active.
    Theirs(TokenFacts),
}

/// How a token of this session stands at its person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenStands {
    /// They can sign in with it.
    Active,
    /// It is theirs, and opens nothing.
    Assigned,
    /// It is not theirs.
    Free,
}

/// What is known of a code before the tenant gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeCheck {
    /// The maker's file is open at this desk, and the token shows this code now.
    Right,
    /// The file is not open, or does not have the token: only the tenant can tell.
    NotChecked,
}

impl CodeCheck {
    /// The id of its sentence.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Right => "code-was-right",
            Self::NotChecked => "code-was-not-checked",
        }
    }
}

/// What is wrong with a code, by the maker's file. It was not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeFault {
    /// Not six digits: said without any file.
    NotACode,
    /// No token of the file shows it.
    Mistyped,
    /// The clock of the token is ahead by so many minutes, or behind where it is negative.
    Drifted { minutes: i64 },
    /// Another token of the file shows it.
    Anothers { serial: String },
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
