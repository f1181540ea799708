//! The languages that the desk speaks. Which sentences belong to one is for `words` to know.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// In the order of their own names, as a person looks for theirs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum Language {
    German,
    #[default]
    English,
    Spanish,
    French,
    Italian,
    Dutch,
    Polish,
    BrazilianPortuguese,
    Finnish,
    Swedish,
    Ukrainian,
    Japanese,
}

impl Language {
    pub const ALL: [Self; 12] = [
        Self::German,
        Self::English,
        Self::Spanish,
        Self::French,
        Self::Italian,
        Self::Dutch,
        Self::Polish,
        Self::BrazilianPortuguese,
        Self::Finnish,
        Self::Swedish,
        Self::Ukrainian,
        Self::Japanese,
    ];

    /// BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Polish => "pl",
            Self::BrazilianPortuguese => "pt-BR",
            Self::Finnish => "fi",
            Self::Swedish => "sv",
            Self::Ukrainian => "uk",
            Self::Japanese => "ja",
        }
    }

    /// What who speaks it calls it: the same in every language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::English => "English",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Italian => "Italiano",
            Self::Dutch => "Nederlands",
            Self::Polish => "Polski",
            Self::BrazilianPortuguese => "Português (Brasil)",
            Self::Finnish => "Suomi",
            Self::Swedish => "Svenska",
            Self::Ukrainian => "Українська",
            Self::Japanese => "日本語",
        }
    }
}

/// The desk does not speak it, or it is no language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSpoken;

impl fmt::Display for NotSpoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tags = Language::ALL.map(Language::tag).join(", ");
        write!(f, "this desk does not speak that language; expected one of {tags}")
    }
}

impl std::error::Error for NotSpoken {}

impl FromStr for Language {
    type Err = NotSpoken;

    /// The language of a tag, whatever the region in it is: `de-AT` and `de_AT` are German, and `pt` is
    /// the Portuguese that there is.
    fn from_str(tag: &str) -> Result<Self, NotSpoken> {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default();
        let is_subtag = |it: &str| {
            (1..=8).contains(&it.len()) && it.chars().all(|it| it.is_ascii_alphanumeric())
        };
        let found = Self::ALL.into_iter().find(|it| it.tag()[..2].eq_ignore_ascii_case(language));
        found.filter(|_| parts.all(is_subtag)).ok_or(NotSpoken)
    }
}

impl TryFrom<String> for Language {
    type Error = NotSpoken;

    fn try_from(tag: String) -> Result<Self, NotSpoken> {
        tag.parse()
    }
}
