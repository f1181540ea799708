//! The columns of a file of tokens, as makers name them.

use serde::Serialize;

/// What is said of a token, one cell each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    Person,
    Serial,
    Seed,
    Interval,
    Manufacturer,
    Model,
    Hash,
}

impl Column {
    pub(super) const ALL: [Self; 7] = [
        Self::Person,
        Self::Serial,
        Self::Seed,
        Self::Interval,
        Self::Manufacturer,
        Self::Model,
        Self::Hash,
    ];
    /// Graph: Create hardwareOathTokenAuthenticationMethodDevice, the required properties.
    pub(super) const REQUIRED: [Self; 5] =
        [Self::Serial, Self::Seed, Self::Interval, Self::Manufacturer, Self::Model];

    /// Whatever is written large, apart or with `_`: `time interval`, `timeinterval`.
    pub(super) fn named(text: &str) -> Option<Self> {
        let name: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        Some(match name.to_ascii_lowercase().as_str() {
            "upn" | "userprincipalname" => Self::Person,
            "serialnumber" | "serial" => Self::Serial,
            "secretkey" | "secret" | "seed" => Self::Seed,
            "timeinterval" | "timeintervalinseconds" | "interval" => Self::Interval,
            "manufacturer" => Self::Manufacturer,
            "model" => Self::Model,
            "hashfunction" | "hash" | "algorithm" => Self::Hash,
            _ => return None,
        })
    }

    /// As Microsoft's file names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "upn",
            Self::Serial => "serial number",
            Self::Seed => "secret key",
            Self::Interval => "time interval",
            Self::Manufacturer => "manufacturer",
            Self::Model => "model",
            Self::Hash => "hash function",
        }
    }
}
