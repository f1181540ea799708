//! Keys for people who are far away: how they are prepared, and how it was confirmed that one has arrived.

use serde::{Deserialize, Serialize};

use super::id::CeremonyId;

/// Whether a prepared key opens anything while it is on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrepareMode {
    /// Nothing of it is in the tenant: its registration waits here, sealed. It rests on a parameter of
    /// Graph's beta, which Microsoft does not support in production.
    #[default]
    Inert,
    /// It is registered when it is prepared, and works at once.
    Live,
}

/// How a desk prepares keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrepareRule {
    pub mode: PrepareMode,
    /// How long the tenant's challenge lives, and with it a registration that waits: 5 to 43,200
    /// (Graph beta: creationOptions, challengeTimeoutInMinutes).
    pub challenge_minutes: u32,
    pub pin_change: PinChangeRule,
}

/// Whether a key is told to take its PIN only to change it (CTAP 2.1, 6.11.4, forceChangePin).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PinChangeRule {
    #[default]
    Forced,
    /// The letter asks for it.
    Asked,
}

impl Default for PrepareRule {
    fn default() -> Self {
        let (mode, pin_change) = (PrepareMode::Inert, PinChangeRule::Forced);
        Self { mode, challenge_minutes: 43_200, pin_change }
    }
}

/// What a key did about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PinChange {
    /// It takes the desk's PIN for nothing else any more.
    Forced,
    /// It lacks authnrCfg or setMinPINLength.
    KeyCannot,
}

/// A place in a work list of the ledger; the first is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ListPlace {
    pub list: CeremonyId,
    pub number: u32,
}

/// How it was confirmed that the key is with its person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReceivedBy {
    /// The person was called at a number that is known, or called and was known.
    Call,
    Video,
    /// Their manager says so.
    Manager,
    /// Whoever confirms has the hand-over sheet.
    Code,
}

impl ReceivedBy {
    pub const ALL: [Self; 4] = [Self::Call, Self::Video, Self::Manager, Self::Code];

    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Call => "received-call",
            Self::Video => "received-video",
            Self::Manager => "received-manager",
            Self::Code => "received-code",
        }
    }
}

impl PinChange {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Forced => "pin-change-forced",
            Self::KeyCannot => "pin-change-key-cannot",
        }
    }
}
