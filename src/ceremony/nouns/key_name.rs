//! The name of a key, as the person sees it among their sign-in methods, and what the key is for.

use serde::{Deserialize, Serialize};

use super::text::clean;

/// A name for a passkey (Graph: `displayName` of fido2AuthenticationMethod): 1 to 30 characters,
/// nothing in it that moves or hides other text.
///
/// Microsoft documents no length. Its own PowerShell samples and other tools refuse more than 30
/// characters before they send. How Graph counts is not known; the desk assumes UTF-16 units, as .NET
/// counts, because that is the strictest reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyName(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAName {
    #[error("a key's name is empty")]
    Empty,
    #[error("a key's name is longer than {} characters", KeyName::LONGEST)]
    TooLong,
}

impl KeyName {
    /// In UTF-16 units.
    pub const LONGEST: usize = 30;

    /// # Errors
    /// Where nothing is left of it, or too much.
    pub fn new(text: &str) -> Result<Self, NotAName> {
        let name = clean(text);
        match units(&name) {
            0 => Err(NotAName::Empty),
            1..=Self::LONGEST => Ok(Self(name)),
            _ => Err(NotAName::TooLong),
        }
    }

    /// A stem of any length with an end behind it that stays whole.
    pub(in crate::ceremony) fn of(stem: &str, end: &str) -> Self {
        let mut name = String::new();
        let room = Self::LONGEST.saturating_sub(units(end) + 1);
        for it in clean(stem).chars() {
            if units(&name) + it.len_utf16() > room {
                break;
            }
            name.push(it);
        }
        Self(format!("{} {end}", name.trim_end()).trim_start().to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// With a number behind it where the person has a key of this name. People tell names apart by
    /// their letters, large or small.
    #[must_use]
    pub fn unlike(self, taken: &[String]) -> Self {
        let is_free = |name: &Self| {
            let name = name.0.to_lowercase();
            taken.iter().all(|it| clean(it).to_lowercase() != name)
        };
        if is_free(&self) {
            return self;
        }
        // Of so many different names, one is free.
        let mut numbered = (2..taken.len() + 3).map(|it| Self::of(&self.0, &it.to_string()));
        numbered.find(is_free).unwrap_or(self)
    }
}

/// In what the desk assumes that Graph counts.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl TryFrom<String> for KeyName {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Self, NotAName> {
        Self::new(&text)
    }
}

impl From<KeyName> for String {
    fn from(name: KeyName) -> Self {
        name.0
    }
}

/// Whether the person uses it each day, or keeps it for the day on which that one is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyUse {
    #[default]
    Primary,
    Spare,
}

impl KeyUse {
    /// The id of the sentence that says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Primary => "key-primary",
            Self::Spare => "key-spare",
        }
    }
}

/// How the key of a session is to be called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyLabel {
    /// `None`: the desk's own, of the model and the session.
    pub name: Option<KeyName>,
    #[serde(rename = "use")]
    pub key_use: KeyUse,
}

#[cfg(test)]
mod tests;
