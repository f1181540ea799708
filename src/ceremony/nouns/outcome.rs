//! How a ceremony ends, what it leaves, and the chapters on the way there.

use serde::{Deserialize, Serialize};

use super::id::Timestamp;
use super::key::KeyFacts;

/// How a ceremony ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A key was given, and the receipt says what was proved.
    Onboarded,
    /// The person has a key of their own making, and the pass is gone. Nothing was checked.
    SelfRegistered,
    /// The person signed in with a key that they had. Nothing was changed.
    Checked,
    /// The person has a new key, and the old one opens nothing any more, but for what the receipt
    /// names.
    Recovered,
    /// Nobody got anything: a key was looked at, and perhaps erased.
    FoundKey,
    /// A key is ready to be sent. Inert it waits for its activation, until then; live it works already.
    Prepared { until: Option<Timestamp> },
    /// A key that was prepared works now.
    Activated,
    /// A person has a hardware OATH token that works.
    TokenGiven,
    /// The person has added a token as an authenticator app, and the pass is gone. Nothing was checked.
    TokenProgrammed,
    /// Everything was taken back, but for what is named here.
    Abandoned { left: Vec<Leftover> },
}

/// What an abandoned ceremony had to leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leftover {
    /// A key that stays at the desk until it is reset.
    KeySetAside { model: String, serial: Option<String> },
    /// A pass that lives until then at the latest; its id where the tenant told it.
    PassUntil { id: Option<String>, until: Timestamp },
    /// The method could not be removed, or perhaps stands; somebody must look. Its id, or the
    /// credential's where only that is known.
    Method { id: String },
    /// A hardware OATH token that is the person's, or perhaps is: its serial number.
    Token { serial: String },
    /// The person may have registered something themself while the pass was alive.
    PerhapsOwnMethod,
    /// The sessions of a person whose key somebody else may have could not be ended.
    Sessions,
    /// A lost or stolen key that is somewhere: the model, and the tenant's id of its passkey.
    OldKeyOut { model: String, method: String },
    /// A prepared key that is not activated yet: its registration waits here, and the tenant takes it
    /// until then.
    Inert { model: String, serial: Option<String>, until: Timestamp },
}

impl Leftover {
    pub fn key(key: &KeyFacts) -> Self {
        Self::KeySetAside { model: key.model.clone(), serial: key.serial.clone() }
    }

    /// The person must learn of it: with it somebody may sign in as them.
    pub fn is_news(&self) -> bool {
        match self {
            Self::PassUntil { .. }
            | Self::Method { .. }
            | Self::Token { .. }
            | Self::PerhapsOwnMethod => true,
            Self::KeySetAside { .. }
            | Self::Sessions
            | Self::OldKeyOut { .. }
            | Self::Inert { .. } => false,
        }
    }

    /// Certainly this key: without a serial number none can be told from its like.
    pub fn is_this_key(&self, key: &KeyFacts) -> bool {
        let (Self::KeySetAside { model, serial } | Self::Inert { model, serial, .. }) = self else {
            return false;
        };
        key.serial.is_some() && (model, serial) == (&key.model, &key.serial)
    }
}

/// The chapters that a person sees in the rail; the last is the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    FindPerson,
    /// What became of the old key, and which it was.
    OldKey,
    Readiness,
    AccessPass,
    InsertKey,
    ChoosePin,
    TouchKey,
    VerifySignIn,
    /// The person registers a key themself.
    RegisterKey,
    /// Which token it is, and its code.
    Token,
    Receipt,
}

impl Chapter {
    /// Those of an onboarding.
    pub const ALL: [Self; 8] = [
        Self::FindPerson,
        Self::Readiness,
        Self::AccessPass,
        Self::InsertKey,
        Self::ChoosePin,
        Self::TouchKey,
        Self::VerifySignIn,
        Self::Receipt,
    ];

    /// The id of the chapter's title.
    pub const fn word(self) -> &'static str {
        match self {
            Self::FindPerson => "chapter-find-person",
            Self::OldKey => "chapter-old-key",
            Self::Readiness => "chapter-readiness",
            Self::AccessPass => "chapter-access-pass",
            Self::InsertKey => "chapter-insert-key",
            Self::ChoosePin => "chapter-choose-pin",
            Self::TouchKey => "chapter-touch-key",
            Self::VerifySignIn => "chapter-verify-sign-in",
            Self::RegisterKey => "chapter-register-key",
            Self::Token => "chapter-token",
            Self::Receipt => "chapter-receipt",
        }
    }
}
