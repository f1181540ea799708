//! The people of a ceremony: the person, the operators, and what they may do.

use serde::{Deserialize, Serialize};

use super::notice::NoticeRule;
use super::prepare::{PrepareRule, ReceivedBy};
use super::sign_in::{Beta, Enough};

/// Why the person and the key are here, or one of them. The steps are the same; questions and endings
/// differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A person at the desk gets a key.
    Onboarding,
    /// In a cloud where nobody can register a key for others: a person gets a pass, and registers
    /// the key themself.
    SelfRegistration,
    /// A person has a key already: may it be used, and does it sign them in?
    Check,
    /// A person's key is stolen, lost, broken or blocked: they get a new one, and the old one opens
    /// nothing any more.
    Recover,
    /// Somebody found a key: whose is it? It can be erased and goes back to the stock.
    FoundKey,
    /// A key is set up for somebody who is not here, and sent to them.
    Prepare,
    /// A key that was prepared has arrived at its person, and is to work from now on.
    Activate,
    /// A person who may not plug anything in gets a hardware OATH token, which shows codes.
    Token,
    /// As above, with a token that the person programs: it stands in for an authenticator app.
    ProgramToken,
}

/// What a person registers themself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnMethod {
    Key,
    /// Software OATH to the tenant, as every authenticator app of another maker.
    Token,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    pub name: String,
    /// Entra's object id.
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Entra's object id: the only name that does not change.
    pub id: String,
    pub name: String,
    pub upn: String,
}

/// How it was made sure who the person is: by the attending operator, or otherwise where that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityCheck {
    PhotoId,
    KnownToOperator,
    VouchedFor,
    /// They signed in at the desk with a method that they still have.
    SignedIn,
    /// A second operator confirmed it.
    SecondOperator,
    /// They are not at the desk: it was confirmed that their key is with them.
    Received(ReceivedBy),
}

impl IdentityCheck {
    /// The attending operator's word for it.
    pub const fn is_by_the_operator(self) -> bool {
        matches!(self, Self::PhotoId | Self::KnownToOperator | Self::VouchedFor)
    }
}

/// What Entra looks at before it lets an operator touch this person's methods (Entra: who can
/// perform sensitive actions).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The person's roles and groups that only the stronger role may touch, by name.
    pub protected_by: Vec<String>,
    /// The person's roles of which it is not known whether they protect: custom ones, and those that
    /// hold for a part of the tenant.
    #[serde(default)]
    pub perhaps_by: Vec<String>,
    #[serde(default)]
    pub roles_seen: RolesSeen,
    pub operator: OperatorRole,
    pub second: SecondOperator,
}

impl Protection {
    /// All that protects the person, or may.
    pub fn by(&self) -> Vec<String> {
        self.protected_by.iter().chain(&self.perhaps_by).cloned().collect()
    }
}

/// Which roles the operator may see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RolesSeen {
    #[default]
    All,
    /// Not the custom roles, and not those that hold for a part of the tenant.
    OnlyOfTheTenant,
}

/// Whether somebody besides the operator must confirm that this person gets a key here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecondOperator {
    #[default]
    NotWanted,
    Wanted,
}

/// The strongest role of the operator that counts here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatorRole {
    /// Of an application Entra asks for no role.
    #[default]
    NotAsked,
    None,
    /// A custom role, or one that may not reach this person: Entra decides.
    Unknown,
    AuthenticationAdministrator,
    /// Privileged Authentication Administrator, or Global Administrator.
    PrivilegedAuthenticationAdministrator,
}

/// Entra's names of roles that stand in sentences.
pub mod roles {
    pub const AUTHENTICATION_ADMINISTRATOR: &str = "Authentication Administrator";
    /// What Entra asks for in its place where a person is protected.
    pub const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR: &str =
        "Privileged Authentication Administrator";
}

impl Purpose {
    /// The id of the purpose's words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Onboarding => "purpose-onboarding",
            Self::SelfRegistration => "purpose-self-registration",
            Self::Check => "purpose-check",
            Self::Recover => "purpose-recover",
            Self::FoundKey => "purpose-found-key",
            Self::Prepare => "purpose-prepare",
            Self::Activate => "purpose-activate",
            Self::Token => "purpose-token",
            Self::ProgramToken => "purpose-program-token",
        }
    }
}

/// The desk as it was when a ceremony was opened or resumed: what an auditor must know of it, and
/// what a replay needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskFacts {
    pub name: String,
    pub mode: Mode,
    /// Entra's tenant id or domain, as it is configured.
    pub tenant: String,
    /// The program's version.
    pub program: String,
    /// SHA-256 of the settings in effect, in hexadecimal.
    pub settings: String,
    /// In Unicode code points.
    pub minimum_pin_length: u32,
    /// What must be shown before there is a receipt.
    pub enough: Enough,
    pub pass: PassRule,
    #[serde(default)]
    pub beta: Beta,
    /// Which proofs of identity count after a loss; two of them are asked for.
    #[serde(default)]
    pub recovery: Vec<IdentityCheck>,
    #[serde(default)]
    pub notice: NoticeRule,
    #[serde(default)]
    pub prepare: PrepareRule,
}

/// When a session in which the desk registers the key issues a Temporary Access Pass. Where the person
/// registers the key themself, they cannot do without one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassRule {
    #[default]
    Always,
    WhenAsked,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Live,
    Practice,
}
