//! The section `[prepare]`: keys for people who are far away.

use serde::Deserialize;

use crate::seal::Recipient;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Prepare {
    pub mode: Mode,
    pub challenge_minutes: ChallengeMinutes,
    /// Where the key can.
    pub force_pin_change: bool,
    /// Each can open what is sealed alone, besides the desk.
    pub recovery_recipients: Vec<Recipient>,
    pub on_failure: OnFailure,
}

/// Whether a key opens anything while it is on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    #[default]
    Inert,
    Live,
}

/// What becomes of a batch when a key of it cannot be prepared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnFailure {
    #[default]
    Stop,
    SetAside,
}

/// 5 to 43200 (Graph beta: creationOptions, challengeTimeoutInMinutes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct ChallengeMinutes(pub u32);

impl Default for Prepare {
    fn default() -> Self {
        Self {
            mode: Mode::Inert,
            challenge_minutes: ChallengeMinutes(43_200),
            force_pin_change: true,
            recovery_recipients: Vec::new(),
            on_failure: OnFailure::Stop,
        }
    }
}

impl TryFrom<i64> for ChallengeMinutes {
    type Error = &'static str;
    fn try_from(minutes: i64) -> Result<Self, Self::Error> {
        let minutes = u32::try_from(minutes).ok().filter(|it| (5..=43_200).contains(it));
        minutes.map(Self).ok_or("a registration waits for 5 to 43200 minutes")
    }
}
