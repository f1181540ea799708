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

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::tz::TimeZone;

use self::language::Language;
pub use self::notice::NoticeText;
pub use self::safe::{escaped, is_right_to_left, printable};

/// The sentences for one reader. A clone is cheap and says the same.
#[derive(Clone)]
pub struct Words {
    /// The reader's languages, the best first. The last is English, which has every sentence.
    languages: Arc<[FluentBundle<FluentResource>]>,
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
    /// in this time zone.
    pub fn new(wanted: &[String], zone: TimeZone) -> Self {
        Self::among(language::ALL, wanted, zone)
    }

    /// English, with times in UTC.
    pub fn english() -> Self {
        Self::new(&[], TimeZone::UTC)
    }

    /// For somebody in the same time zone who reads other languages.
    #[must_use]
    pub fn for_reader(&self, wanted: &[String]) -> Self {
        Self::new(wanted, self.zone.clone())
    }

    fn among(available: &[Language], wanted: &[String], zone: TimeZone) -> Self {
        Self { languages: language::negotiate(available, wanted).into(), zone }
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

    /// The sentence and its `.lead`.
    pub fn tell_lead(&self, id: &str, args: &[Arg<'_>]) -> Told {
        Told { what: self.say_with(id, args), next: self.say_with(&format!("{id}.lead"), args) }
    }
}

/// `None`: there is no such sentence, or something to fill in is missing.
fn format(
    language: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
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
