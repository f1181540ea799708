//! What a recovery speaks of: what became of the old key, what the tenant lists for the person, what
//! was removed, and with what the person can still sign in.

use serde::{Deserialize, Serialize};

use super::id::{Aaguid, Timestamp};
use super::tenant::Method;

/// What became of the old key. Each leads to its own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Loss {
    /// Somebody else may have it: nothing comes before its removal.
    Stolen,
    Lost,
    Broken,
    /// It is at hand, and takes no PIN any more.
    Blocked,
}

impl Loss {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stolen => "loss-stolen",
            Self::Lost => "loss-lost",
            Self::Broken => "loss-broken",
            Self::Blocked => "loss-blocked",
        }
    }

    /// Nobody at the desk has the key, so somebody else can.
    pub const fn is_out_of_sight(self) -> bool {
        matches!(self, Self::Stolen | Self::Lost)
    }
}

/// What the tenant lists for the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub passkeys: Vec<ListedPasskey>,
    pub others: Vec<OtherMethod>,
    /// The id of a Temporary Access Pass that is alive.
    pub pass: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPasskey {
    #[serde(flatten)]
    pub method: Method,
    /// Graph tells it in beta only; `None` also where it was never used.
    pub last_used: Option<Timestamp>,
}

/// A method that is neither passkey nor pass.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherMethod {
    pub kind: MethodKind,
    pub name: Option<String>,
    pub created_at: Option<Timestamp>,
}

/// Graph: the types derived from authenticationMethod.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodKind {
    Authenticator,
    Phone,
    WindowsHello,
    OneTimePasscode,
    Password,
    Email,
    /// A type that this desk does not know.
    Another,
}

impl MethodKind {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Authenticator => "method-authenticator",
            Self::Phone => "method-phone",
            Self::WindowsHello => "method-windows-hello",
            Self::OneTimePasscode => "method-one-time-passcode",
            Self::Password => "method-password",
            Self::Email => "method-email",
            Self::Another => "method-another",
        }
    }

    /// An e-mail address only resets passwords; a type that is not known counts.
    pub const fn is_a_factor(self) -> bool {
        !matches!(self, Self::Password | Self::Email)
    }

    /// With it, and a password where it is only the second factor, a person signs in. An e-mail
    /// address only resets passwords, and a password alone is what recovery must not rest on.
    pub const fn is_a_way_in(self) -> bool {
        match self {
            Self::Authenticator | Self::Phone | Self::WindowsHello | Self::OneTimePasscode => true,
            Self::Password | Self::Email | Self::Another => false,
        }
    }
}

/// When the old key's method is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    Now,
    /// Once the new key is proved.
    AfterProof,
    /// When the key is in hand and before it is reset, so that the tenant never lists an empty key.
    BeforeReset,
}

/// How the old key's method went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Removal {
    Removed,
    /// The tenant no longer had it when the desk came to delete it.
    AlreadyGone,
}

/// With what the person can sign in, as far as the desk knows, at least. The old key never counts, and
/// a key counts that the desk has not seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WaysIn {
    /// Passkeys, by the names that the tenant has for them.
    pub passkeys: Vec<String>,
    pub others: Vec<MethodKind>,
}

impl WaysIn {
    pub fn count(&self) -> usize {
        self.passkeys.len() + self.others.len()
    }
}

impl ListedPasskey {
    /// It may be of this model: a passkey without a model may be of any.
    pub fn may_be_a(&self, model: Aaguid) -> bool {
        self.method.aaguid.is_none_or(|it| it.is_nil() || model.is_nil() || it == model)
    }
}
