//! What shows that the key works: an assertion for the desk, and the person's own sign-in with what
//! it rests on.

use serde::{Deserialize, Serialize};

use super::id::Timestamp;

/// One assertion on the key, verified against the public key that was registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfTest {
    pub sign_count: u32,
    pub user_verified: bool,
}

/// What the tenant's own sign-in said after its ID token was validated in full, and what
/// that shows of the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInProof {
    pub method: ShownMethod,
    pub bound: Bound,
    /// What both rest on.
    pub evidence: Vec<Evidence>,
    pub object_id: String,
    /// When the person authenticated; where the token does not say (`auth_time` is optional), when
    /// it was issued, which `prompt=login` allows only after they did.
    pub signed_in_at: Timestamp,
    /// The token's `uti`, by which the sign-in is found in the tenant's log.
    pub token_id: Option<String>,
}

/// With what the person signed in, as far as it is shown, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShownMethod {
    /// This person signed in just now.
    NotShown,
    /// The token names a FIDO credential (`amr`).
    KeyNamed,
    /// Nothing but a security key could do it.
    OnlyAKey,
}

/// Whether it was this very key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    Yes,
    /// Another of the person's keys was used.
    No,
    Unknown,
}

/// One thing that the proof rests on, or that weakens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The token names a FIDO credential (`amr`).
    MethodNamed,
    /// The token carries this authentication context (`acrs`). By itself that shows nothing: Entra
    /// also issues it where no policy asks for anything.
    Context(String),
    /// This enabled policy asks this person for a strength that only FIDO2 satisfies.
    Policy(String),
    /// This enabled policy applies, and other methods satisfy it too.
    PolicyTakesOthers(String),
    /// No enabled policy asks this person for anything in this context.
    NoPolicy,
    /// The desk may not read which policies apply, or cannot.
    PolicyNotRead,
    /// So many passkeys stand for the person in the tenant.
    Passkeys(u32),
    /// A pass was alive meanwhile, and Entra offers a pass before a key.
    PassAlive,
    /// The desk dropped a token with which it could have done more than prove the sign-in: the
    /// application has permissions.
    TokenCouldDoMore,
    /// The tenant says that this key was used for the sign-in, and no other of the person's.
    LastUsed,
    /// It says so of this key and of another.
    SeveralLastUsed,
    /// It says so of another key, and not of this one.
    AnotherLastUsed,
    /// It tells of no key that it was used; it may tell later than the desk asks.
    NoneLastUsed,
    /// The desk may not read when keys were used, or cannot.
    LastUseNotRead,
}

/// A passkey of the person, and when the tenant saw it last (Graph beta: fido2AuthenticationMethod).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastUse {
    pub method_id: String,
    pub at: Option<Timestamp>,
}

/// Whether a desk asks Graph's beta, which Microsoft may change at any time, for evidence that v1.0
/// lacks: when keys were used last, and the sign-in log with the methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beta {
    #[default]
    NotAsked,
    Asked,
}

/// What a desk asks for before it gives a receipt, from weak to strong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enough {
    /// Where the sign-in cannot be proved, that the key answered the desk.
    SelfTest,
    #[default]
    SignedIn,
    KeyNamed,
    OnlyAKey,
}

impl Enough {
    /// A sign-in with another key shows nothing of this one, whatever the desk asks for.
    pub fn is_met_by(self, proof: &SignInProof) -> bool {
        match self {
            _ if proof.bound == Bound::No => false,
            Self::SelfTest | Self::SignedIn => true,
            Self::KeyNamed => proof.method >= ShownMethod::KeyNamed,
            Self::OnlyAKey => proof.method >= ShownMethod::OnlyAKey,
        }
    }
}

/// What a valid ID token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInSeen {
    pub object_id: String,
    pub signed_in_at: Timestamp,
    pub token_id: Option<String>,
    /// `amr` names a FIDO credential.
    pub key_named: bool,
    /// The authentication context that was asked for and that the token carries (`acrs`).
    pub context: Option<String>,
    /// The access token that came with it was for more than that.
    pub could_do_more: bool,
}

/// A Conditional Access policy that names an authentication context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextPolicy {
    pub name: String,
    /// It is switched on, and does not only report.
    pub in_force: bool,
    /// Nothing but FIDO2 satisfies it.
    pub only_fido2: bool,
    /// It is for all people, but for those that it excludes.
    pub for_all: bool,
    /// So many people, groups and roles.
    pub exclusions: usize,
}

/// A Conditional Access policy that is enabled and applies to the person in this context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedPolicy {
    pub name: String,
    /// Nothing but FIDO2 satisfies it.
    pub only_fido2: bool,
}
