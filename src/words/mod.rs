//! Every sentence that a person reads, from assets/words, in the language of the reader: the best
//! of their languages that there is, and English where that one lacks a sentence.
//! Names are made safe before they are filled in. Reads no clock and no environment; no secret is
//! ever filled in.

mod checks;
mod coverage;
mod invitation;
mod language;
mod notice;
mod nouns;
mod recovery;
mod safe;
mod time;
mod whose;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;

use self::language::{Bundle, bundle};
pub use self::notice::NoticeText;
pub use self::safe::{escaped, is_right_to_left, printable};
use crate::ceremony::nouns::Language;

/// The sentences for one reader. A clone is cheap and says the same.
#[derive(Clone)]
pub struct Words {
    /// The reader's languages, the best first. The last is English, which has every sentence.
    languages: Arc<[Arc<Bundle>]>,
    zone: TimeZone,
}

/// Two sentences that belong together: what is so, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub what: String,
    pub next: String,
}

/// A name and what to put there.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Words {
    /// For a reader who wants these languages (BCP 47, such as `de-AT`), the best first, and lives
    /// in this time zone. What is no tag of a language that the desk speaks is passed over.
    pub fn new(wanted: &[String], zone: TimeZone) -> Self {
        let spoken = wanted.iter().find_map(|it| it.parse().ok());
        Self::speaking(spoken.unwrap_or(Language::English), zone)
    }

    pub fn speaking(language: Language, zone: TimeZone) -> Self {
        let mut languages = vec![bundle(language)];
        if language != Language::English {
            languages.push(bundle(Language::English));
        }
        Self { languages: languages.into(), zone }
    }

    /// English, with times in UTC.
    pub fn english() -> Self {
        Self::speaking(Language::English, TimeZone::UTC)
    }

    /// In a language that the program does not have, given as the text of Fluent files, with times in
    /// UTC.
    ///
    /// # Panics
    /// Where a file has an error.
    pub fn foreign(tag: &str, files: Vec<String>) -> Self {
        let languages = vec![Arc::new(language::foreign(tag, files)), bundle(Language::English)];
        Self { languages: languages.into(), zone: TimeZone::UTC }
    }

    /// For somebody in the same time zone who reads other languages.
    #[must_use]
    pub fn for_reader(&self, wanted: &[String]) -> Self {
        Self::new(wanted, self.zone.clone())
    }

    /// For somebody in the same time zone who reads this language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self::speaking(language, self.zone.clone())
    }

    /// The one that is tried first (BCP 47).
    pub fn language(&self) -> String {
        let first = self.languages.first().and_then(|it| it.locales.first());
        first.map(ToString::to_string).unwrap_or_default()
    }

    /// The sentence `id`, or `id.attribute`.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence with its names and numbers filled in. A sentence that does not exist comes out
    /// as its id: on a screen that is ugly, and better than a desk that stops.
    pub fn say_with(&self, id: &str, args: &[Arg<'_>]) -> String {
        let args = args.iter().map(|(name, it)| (*name, safe_value(it))).collect();
        let said = self.languages.iter().find_map(|it| format(it, id, &args));
        said.unwrap_or_else(|| id.to_owned())
    }

    /// The sentence and its `.next`.
    pub fn tell(&self, id: &str, args: &[Arg<'_>]) -> Told {
        Told { what: self.say_with(id, args), next: self.say_with(&format!("{id}.next"), args) }
    }

    /// One after the other: `one, two, three`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.joined("list-goes-on", items)
    }

    /// Sentences that stand behind one another: `One. Two`.
    pub fn sentences(&self, all: &[impl AsRef<str>]) -> String {
        self.joined("sentence-goes-on", all)
    }

    fn joined(&self, id: &str, parts: &[impl AsRef<str>]) -> String {
        let mut parts = parts.iter().map(AsRef::as_ref);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |before, next| {
            self.say_with(id, &[("before", before.into()), ("next", next.into())])
        })
    }

    /// The sentence and its `.lead`.
    pub fn tell_lead(&self, id: &str, args: &[Arg<'_>]) -> Told {
        Told { what: self.say_with(id, args), next: self.say_with(&format!("{id}.lead"), args) }
    }
}

/// `None`: there is no such sentence, or something to fill in is missing.
fn format(language: &Bundle, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let message = language.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = language.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

fn safe_value<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => safe::filled_in(text).into_owned().into(),
        other => other.clone(),
    }
}
