//! Who else may open a seal: an age recipient, as `age-keygen` prints it.

use std::fmt;
use std::str::FromStr;

use age::x25519;
use serde::Deserialize;

/// An X25519 recipient of age (`age1…`).
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Recipient(pub(super) x25519::Recipient);

impl TryFrom<String> for Recipient {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl FromStr for Recipient {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = text.trim().parse().map(Self);
        read.map_err(|_| "a recipient is an age public key: age1…, as age-keygen -y prints it")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
