//! A finger on a key's sensor: whether the key has one, and how a sample of a new finger went.

use serde::{Deserialize, Serialize};

/// Whether a key recognises fingers (CTAP 2.1, 6.4: `bioEnroll`, or its preview).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyFingers {
    /// It has no sensor.
    #[default]
    Unsupported,
    /// It has one, and no finger is on the key.
    NoneYet,
    Enrolled,
}

/// How far a finger is on its way onto the key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Samples {
    /// All that were taken, good or not.
    pub taken: u32,
    pub good: u32,
    /// How many more good ones the key wants; `None` before the first.
    pub remaining: Option<u32>,
    pub last: Option<SampleFeedback>,
}

/// What the key says of a sample: lastEnrollSampleStatus (CTAP 2.1, 6.7.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleFeedback {
    Good,
    TooHigh,
    TooLow,
    TooLeft,
    TooRight,
    TooFast,
    TooSlow,
    PoorQuality,
    TooSkewed,
    TooShort,
    MergeFailure,
    /// This finger is on the key already.
    Exists,
    /// No finger was put on the sensor in time.
    NoActivity,
    /// The finger was not lifted since the sample before.
    NotLifted,
    /// A word that the desk does not know.
    Other,
}

impl SampleFeedback {
    pub const ALL: [Self; 15] = [
        Self::Good,
        Self::TooHigh,
        Self::TooLow,
        Self::TooLeft,
        Self::TooRight,
        Self::TooFast,
        Self::TooSlow,
        Self::PoorQuality,
        Self::TooSkewed,
        Self::TooShort,
        Self::MergeFailure,
        Self::Exists,
        Self::NoActivity,
        Self::NotLifted,
        Self::Other,
    ];

    /// The id of what to do about it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Good => "sample-good",
            Self::TooHigh => "sample-too-high",
            Self::TooLow => "sample-too-low",
            Self::TooLeft => "sample-too-left",
            Self::TooRight => "sample-too-right",
            Self::TooFast => "sample-too-fast",
            Self::TooSlow => "sample-too-slow",
            Self::PoorQuality => "sample-poor-quality",
            Self::TooSkewed => "sample-too-skewed",
            Self::TooShort => "sample-too-short",
            Self::MergeFailure => "sample-merge-failure",
            Self::Exists => "sample-exists",
            Self::NoActivity => "sample-no-activity",
            Self::NotLifted => "sample-not-lifted",
            Self::Other => "sample-other",
        }
    }
}
