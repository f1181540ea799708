//! The reader's languages are negotiated; what one lacks is said in English.

use jiff::tz::TimeZone;

use crate::words::Words;
use crate::words::language::{self, Language};

/// A language with two sentences, and no more.
const GERMAN: Language = Language {
    tag: "de",
    files: &["way-try-again = Erneut versuchen\nsession = Vorgang { $name }\n"],
};

fn words(wanted: &[&str]) -> Words {
    let [english] = language::ALL else { panic!("add the new language to this test") };
    let available = [Language { tag: english.tag, files: english.files }, GERMAN];
    let wanted: Vec<String> = wanted.iter().map(|it| (*it).to_owned()).collect();
    Words::among(&available, &wanted, TimeZone::UTC)
}

#[test]
fn the_best_language_of_the_reader_is_spoken() {
    for (wanted, said) in [
        (&["de"][..], "Erneut versuchen"),
        (&["de-AT"], "Erneut versuchen"),
        (&["fr", "de-CH", "en"], "Erneut versuchen"),
        (&["en-GB", "de"], "Try again"),
        (&["fr"], "Try again"),
        (&["C", "no language at all", ""], "Try again"),
        (&[], "Try again"),
    ] {
        assert_eq!(words(wanted).say("way-try-again"), said, "{wanted:?}");
    }
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let words = words(&["de"]);
    assert_eq!(words.say_with("session", &[("name", "7f3a".into())]), "Vorgang 7f3a");
    assert_eq!(words.say("way-give-up"), "Cancel session");
}
