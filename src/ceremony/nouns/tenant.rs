//! What the tenant says about a person before anything is done, and what it holds for them.

use serde::{Deserialize, Serialize};

use super::id::{Aaguid, Timestamp};
use super::people::Protection;
use super::policy::{PasskeyPolicy, Strengths};

/// What the tenant says about this person before anything is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readiness {
    pub account: Account,
    pub passkeys: PasskeyPolicy,
    pub passes: PassPolicy,
    /// A Temporary Access Pass that is alive and not ours: issuing one would delete it.
    pub foreign_pass: Option<String>,
    /// By the tenant's ids.
    pub passkey_ids: Vec<String>,
    /// What the person sees them called.
    #[serde(default)]
    pub passkey_names: Vec<String>,
    pub strengths: Strengths,
    pub provisioning: Provisioning,
    pub protection: Protection,
    #[serde(default)]
    pub per_user_mfa: PerUserMfa,
    /// Of a session about a token; `None` else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens: Option<TokenReadiness>,
    /// The authenticator apps of other makers that the person had, by the tenant's ids; of a session in
    /// which one is added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub software_token_ids: Vec<String>,
    /// `None` where the desk has not read the methods, and in sessions of older versions.
    #[serde(default)]
    pub methods: Option<SignInMethods>,
    /// The rules for registering methods that apply to the person and whose strength takes no pass, by
    /// name; empty also where the desk may not read them.
    #[serde(default)]
    pub against_pass: Vec<String>,
}

/// Which OATH tokens: Entra has a policy for each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenKind {
    #[default]
    Hardware,
    /// Authenticator apps of other makers, and tokens that stand in for one.
    Software,
}

/// What stands for or against an OATH token for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenReadiness {
    #[serde(default)]
    pub kind: TokenKind,
    pub policy: TokenPolicy,
    /// How many hardware tokens, software tokens and authenticator apps the person has.
    pub has: usize,
}

/// The tenant's policy about OATH tokens of one kind, for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenPolicy {
    On,
    Off,
    NotForThem,
    /// Graph has them in its global cloud only.
    NotInThisCloud,
}

/// With what the person signs in before they get a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInMethods {
    /// Without the password, an e-mail address and a pass: they are no factor, or only begin.
    pub count: u32,
    /// `None` where the desk does not ask beta, or may not read it.
    pub first: Option<FirstMethod>,
}

/// What a sign-in asks for first (Graph, beta: signInPreferences).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstMethod {
    /// System-preferred authentication is on: the strongest comes first, whatever the person chose.
    pub strongest: bool,
    /// What the person chose.
    pub chosen: Option<ChosenMethod>,
}

/// Graph, beta: userDefaultAuthenticationMethodType. A passkey is none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChosenMethod {
    Push,
    Oath,
    Voice,
    Sms,
    /// A word that this desk does not know.
    Another,
}

impl ChosenMethod {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Push => "chosen-push",
            Self::Oath => "chosen-oath",
            Self::Voice => "chosen-voice",
            Self::Sms => "chosen-sms",
            Self::Another => "chosen-another",
        }
    }
}

/// The old switch of each person, which asks for a phone or an app at every sign-in (Graph, beta:
/// perUserMfaState).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PerUserMfa {
    /// Beta is not asked, or the operator's sign-in may not read it.
    #[default]
    NotChecked,
    Off,
    On,
}

/// What the tenant's policy has switched on for at least some people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMethods {
    pub passkeys: bool,
    /// Entra registers no passkey without it, not even for others.
    pub self_service: bool,
    pub passes: bool,
}

/// Whether a desk can register keys for people in this cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provisioning {
    Available,
    Missing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Account {
    Active,
    Disabled,
    /// A guest cannot have a passkey in the resource tenant (Graph: register FIDO2 method).
    Guest,
}

/// The tenant's Temporary Access Pass method, as far as it concerns this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassPolicy {
    pub usable: bool,
    pub minimum_lifetime_minutes: u32,
    pub maximum_lifetime_minutes: u32,
    pub once_only: bool,
}

/// A Temporary Access Pass that this ceremony issued; its code is not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    pub method_id: String,
    pub valid_until: Timestamp,
    pub once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassEnding {
    /// No pass was issued.
    NeverIssued,
    /// Deleted by the desk.
    Revoked,
    /// The tenant no longer had it when the desk came to delete it.
    AlreadyGone,
    /// The operator chose to leave it.
    LeftUntil(Timestamp),
}

/// A passkey as the tenant lists it (Graph: fido2AuthenticationMethod).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Method {
    pub id: String,
    pub display_name: String,
    pub aaguid: Option<Aaguid>,
    /// The model's name as the tenant has it.
    pub model: Option<String>,
    /// Whether the tenant counts it as attested; `None` where it does not say.
    pub attested: Option<bool>,
    pub created_at: Option<Timestamp>,
}
