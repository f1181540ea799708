//! The reader's languages, what one lacks, and how each writes lists and numbers.

use jiff::tz::TimeZone;

use crate::ceremony::nouns::Language;
use crate::words::Words;

fn wanted(tags: &[&str]) -> Words {
    let tags: Vec<String> = tags.iter().map(|it| (*it).to_owned()).collect();
    Words::new(&tags, TimeZone::UTC)
}

#[test]
fn the_best_language_of_the_reader_is_spoken() {
    for (tags, spoken) in [
        (&["de"][..], "de"),
        (&["de-AT"], "de"),
        (&["de_CH.UTF-8", "de_CH"], "de"),
        (&["zh-Hant", "de-CH", "en"], "de"),
        (&["en-GB", "de"], "en"),
        (&["pt"], "pt-BR"),
        (&["pt-PT"], "pt-BR"),
        (&["UK"], "uk"),
        (&["zh"], "en"),
        (&["C", "POSIX", "no language at all", "", "-", "d", "de-"], "en"),
        (&[], "en"),
    ] {
        assert_eq!(wanted(tags).language(), spoken, "{tags:?}");
    }
}

#[test]
fn each_language_says_its_own_name() {
    for it in Language::ALL {
        let words = Words::english().in_language(it);
        assert_eq!(words.language(), it.tag());
        assert_eq!(words.say("language-own-name"), it.own_name());
        assert_eq!(it.tag().parse(), Ok(it));
    }
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let file = "way-try-again = Noch emol\nsession = Sitzung { $name }\n";
    let words = Words::foreign("gsw", vec![file.to_owned()]);
    assert_eq!(words.say("way-try-again"), "Noch emol");
    assert_eq!(words.say_with("session", &[("name", "7f3a".into())]), "Sitzung 7f3a");
    assert_eq!(words.say("way-give-up"), "Cancel session");
}

#[test]
fn the_sentences_of_a_language_are_read_once() {
    let [one, other] = [(); 2].map(|()| wanted(&["fi"]));
    assert!(std::sync::Arc::ptr_eq(&one.languages[0], &other.languages[0]));
}

#[test]
fn large_numbers_are_in_groups_as_the_language_has_them() {
    let say = |language, number: f64| {
        let words = Words::english().in_language(language);
        words.say_with(
            "board-count",
            &[("done", number.into()), ("due", 9.into()), ("aside", 0.into())],
        )
    };
    for (language, number, said) in [
        (Language::English, 500_000.0, "500,000"),
        (Language::English, 9_999.0, "9999"),
        (Language::English, 12_345.5, "12,345.5"),
        (Language::English, -1_234_567.0, "-1,234,567"),
        (Language::German, 500_000.0, "500.000"),
        (Language::German, 0.5, "0,5"),
        (Language::French, 500_000.0, "500\u{202f}000"),
        (Language::Ukrainian, 1_500_000.0, "1\u{a0}500\u{a0}000"),
        (Language::Japanese, 500_000.0, "500,000"),
    ] {
        let text = say(language, number);
        assert!(text.contains(said), "{language:?}: {text}");
    }
}

#[test]
fn names_and_sentences_follow_one_another() {
    let japanese = Words::english().in_language(Language::Japanese);
    for (words, list, sentences) in
        [(Words::english(), "a, b, c", "a. b. c"), (japanese, "a、b、c", "a。b。c")]
    {
        assert_eq!(words.list(&["a", "b", "c"]), list);
        assert_eq!(words.sentences(&["a", "b", "c"]), sentences);
        assert_eq!(words.list(&["a"]), "a");
        assert_eq!(words.list(&[] as &[&str]), "");
    }
}
