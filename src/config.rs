//! kiosk.toml as types that cannot be wrong. What is impossible is refused when the file is read,
//! with file, line and what is expected; nothing downstream checks again.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The annotated file that is shipped; also every default.
pub const DEFAULTS: &str = include_str!("../kiosk-config/kiosk.toml");

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub desk: Desk,
    pub pass: Pass,
    pub pin: Pin,
    pub sign_in: SignIn,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Desk {
    pub name: DeskName,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pass {
    pub lifetime_minutes: LifetimeMinutes,
    pub usable_once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pin {
    pub minimum_length: PinLength,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    pub authentication_context: Option<ContextId>,
}

/// 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct DeskName(pub String);

/// 10 to 43200 (Graph: temporaryAccessPassAuthenticationMethodConfiguration).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct LifetimeMinutes(pub u32);

/// 4 to 63 (CTAP 2.1, 6.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PinLength(pub u32);

/// c1 to c99 (Graph: authenticationContextClassReference).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ContextId(pub String);

#[derive(Debug, thiserror::Error)]
pub enum ConfigTrouble {
    #[error("cannot read {}: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    /// The source shows the line and says what is expected there.
    #[error("{}: {source}", file.display())]
    Impossible { file: PathBuf, source: Box<toml::de::Error> },
}

impl Config {
    /// # Errors
    /// Where the file cannot be read, or says something that cannot be.
    pub fn read(file: &Path) -> Result<Self, ConfigTrouble> {
        let text = std::fs::read_to_string(file)
            .map_err(|source| ConfigTrouble::Unreadable { file: file.to_owned(), source })?;
        toml::from_str(&text).map_err(|source| ConfigTrouble::Impossible {
            file: file.to_owned(),
            source: Box::new(source),
        })
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self { name: DeskName("Counter 1".to_owned()) }
    }
}

impl Default for Pass {
    fn default() -> Self {
        Self { lifetime_minutes: LifetimeMinutes(60), usable_once: true }
    }
}

impl Default for Pin {
    fn default() -> Self {
        Self { minimum_length: PinLength(6) }
    }
}

impl Default for SignIn {
    fn default() -> Self {
        Self { authentication_context: Some(ContextId("c1".to_owned())) }
    }
}

impl TryFrom<String> for DeskName {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let length = text.trim().chars().count();
        if (1..=40).contains(&length) && !text.contains(char::is_control) {
            Ok(Self(text.trim().to_owned()))
        } else {
            Err("a desk name has 1 to 40 characters")
        }
    }
}

impl TryFrom<i64> for LifetimeMinutes {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 10..=43_200).map(Self).ok_or("a pass lives 10 to 43200 minutes")
    }
}

impl TryFrom<i64> for PinLength {
    type Error = &'static str;
    fn try_from(number: i64) -> Result<Self, Self::Error> {
        within(number, 4..=63).map(Self).ok_or("a PIN has 4 to 63 characters")
    }
}

impl TryFrom<String> for ContextId {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let number = text.strip_prefix('c').filter(|it| !it.starts_with(['0', '+']));
        match number.and_then(|it| it.parse::<u8>().ok()) {
            Some(1..=99) => Ok(Self(text)),
            _ => Err("an authentication context is one of c1 to c99"),
        }
    }
}

fn within(number: i64, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    u32::try_from(number).ok().filter(|it| range.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_says_the_defaults() {
        assert_eq!(toml::from_str::<Config>(DEFAULTS).expect("it is valid"), Config::default());
    }

    /// Each impossible line is refused by its number, with what is expected there.
    #[test]
    fn what_cannot_be_is_refused_with_its_line() {
        let table = [
            ("[desk]\nname = \"\"", 2, "1 to 40 characters"),
            ("[desk]\nname = 3", 2, "expected a string"),
            ("[desk]\n\nnmae = \"x\"", 3, "expected `name`"),
            ("[pass]\nlifetime_minutes = 9", 2, "10 to 43200"),
            ("[pass]\nlifetime_minutes = \"1h\"", 2, "expected i64"),
            ("[pass]\nusable_once = 1", 2, "expected a boolean"),
            ("[pin]\nminimum_length = 3", 2, "4 to 63"),
            ("[pin]\nminimum_length = 99999999999", 2, "4 to 63"),
            ("[sign_in]\nauthentication_context = \"c0\"", 2, "c1 to c99"),
            ("[sign_in]\nauthentication_context = \"c+5\"", 2, "c1 to c99"),
            ("[unknown]\n", 1, "expected one of"),
            ("[desk\n", 1, "TOML"),
        ];
        for (text, line, expected) in table {
            let said = toml::from_str::<Config>(text).expect_err(text).to_string();
            assert!(said.contains(&format!("line {line}")), "{text}: {said}");
            assert!(said.contains(expected), "{text}: {said}");
        }
    }
}
