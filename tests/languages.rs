//! The promise: the desk says everything in every language. No sentence is missing, unknown, or left in
//! English; what is filled in is the same in all; numbers have the plural forms that the language has; the
//! program's fonts have every letter. And a file with an error stops the build, with its place.

#[path = "languages/files.rs"]
mod files;
#[path = "languages/forms.rs"]
mod forms;
#[path = "../build/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output};

use files::{Said, all, english};
use keydesk::ceremony::nouns::Language;
use keydesk::screens::style::{Look, Mode, Weight, font};
use keydesk::words::Words;

/// Fails with every line that is wrong.
fn keep(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_has_every_sentence_and_no_other() {
    let english = english();
    let mut wrong = Vec::new();
    for (tag, said) in all() {
        for id in english.keys().filter(|it| !said.contains_key(*it)) {
            wrong.push(format!("{tag} lacks {id}"));
        }
        for id in said.keys().filter(|it| !english.contains_key(*it)) {
            wrong.push(format!("{tag} has {id}, which English lacks"));
        }
    }
    keep(wrong);
}

#[test]
fn there_is_a_folder_for_each_language_and_for_no_other() {
    let folders: BTreeSet<String> = all().into_keys().collect();
    assert_eq!(folders, Language::ALL.map(|it| it.tag().to_owned()).into());
    for tag in folders.iter().filter(|it| *it != "en") {
        let glossary = format!("assets/words/{tag}/glossary.md");
        assert!(Path::new(&glossary).is_file(), "{glossary} is missing");
    }
}

#[test]
fn what_is_filled_in_is_the_same_in_every_language() {
    let english = english();
    let mut wrong = Vec::new();
    for (tag, said) in all() {
        for (id, sentence) in &said {
            let Some(original) = english.get(id) else { continue };
            for (what, here, there) in [
                ("variables", &sentence.variables, &original.variables),
                ("references", &sentence.references, &original.references),
            ] {
                if here != there {
                    wrong.push(format!("{tag} {id}: {what} {here:?}, and {there:?} in English"));
                }
            }
            for (variable, keys) in &original.choices {
                // Plural forms are the language's own.
                let own: BTreeSet<&String> =
                    keys.iter().filter(|it| !forms::is_category(it)).collect();
                let here = sentence.choices.get(variable);
                let lacks = |it: &&&String| here.is_none_or(|here| !here.contains(**it));
                let lacking: Vec<_> = own.iter().filter(lacks).collect();
                if !lacking.is_empty() {
                    wrong.push(format!("{tag} {id}: ${variable} has no {lacking:?}"));
                }
            }
        }
    }
    keep(wrong);
}

/// What is the same in another language, because it is a name, a command or a sign, or because both
/// languages have the same words for it.
const THE_SAME: &str = include_str!("languages/the_same.txt");

#[test]
fn no_sentence_is_left_in_english() {
    let english = english();
    let may: BTreeSet<(&str, &str)> = THE_SAME
        .lines()
        .filter(|it| !it.starts_with('#'))
        .filter_map(|it| it.split_once(' '))
        .flat_map(|(id, tags)| tags.split(' ').map(move |tag| (id, tag)))
        .collect();
    let mut found = BTreeMap::<&str, Vec<&str>>::new();
    let every = all();
    for (tag, said) in every.iter().filter(|it| it.0 != "en") {
        for (id, sentence) in said {
            let is_same = english.get(id).is_some_and(|it| it.text == sentence.text);
            let is_word = |it: &str| {
                !it.contains('{') && it.chars().filter(|it| it.is_alphabetic()).count() > 2
            };
            let has_words = sentence.text.split_whitespace().any(is_word);
            if is_same && has_words && !may.contains(&(id.as_str(), tag)) {
                found.entry(id).or_default().push(tag);
            }
        }
    }
    keep(found.iter().map(|(id, tags)| format!("{id} {}", tags.join(" "))).collect());
}

/// A selector on a number has the categories of CLDR that whole numbers have in the language, and the
/// number itself where a category is for several of them.
#[test]
fn every_number_has_the_plural_forms_of_its_language() {
    let mut wrong = Vec::new();
    for (tag, said) in all() {
        for (id, sentence) in &said {
            for it in forms::faults(&tag, id, sentence) {
                wrong.push(format!("{tag} {id}: {it}"));
            }
        }
    }
    keep(wrong);
}

#[test]
fn a_file_with_an_error_is_named_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: &str| {
        let file = folder.path().join(file);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        std::fs::write(file, text).expect("written");
    };
    write("en/one.ftl", "# A comment\none = One\ntwo = Two\n");
    write("en/two.ftl", "three = { $a }\n    .next = Next\n");
    write("de/one.ftl", "one = Eins\n");
    assert!(words::faults(folder.path()).expect("read").is_empty());

    write("de/one.ftl", "one = Eins\n\ntwo = { $count ->\n    [one] A\n }\n");
    write("en/two.ftl", "three = Three\n\n\none = Again\n");
    write("fr/one.ftl", "one = Un\n    .next = a\n    .next = b\n");
    let faults = words::faults(folder.path()).expect("read").join("\n");
    for said in [
        "one.ftl:",
        "two.ftl:4: one is said twice, first in",
        "en/one.ftl:2",
        "fr/one.ftl:1: one has .next twice",
    ] {
        assert!(faults.contains(said), "{said}: {faults}");
    }
    let in_german = faults.lines().find(|it| it.contains("/de/")).expect("German has an error");
    assert!(in_german.contains("one.ftl:3:") || in_german.contains("one.ftl:5:"), "{in_german}");
}

fn keydesk(arguments: &[&str], locale: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    command.args(arguments).env("LC_ALL", locale).env("LANG", "sv_SE.UTF-8");
    command.env_remove("LANGUAGE").env_remove("KEYDESK_LEDGER");
    command.output().expect("the program starts")
}

fn said(output: &Output) -> String {
    let of = |it: &[u8]| String::from_utf8_lossy(it).into_owned();
    of(&output.stdout) + &of(&output.stderr)
}

#[test]
fn a_command_speaks_the_language_of_the_system_or_the_one_that_is_asked_for() {
    let in_words = |language: Language| {
        let words = Words::english().in_language(language);
        words.tell("ledger-which", &[]).what
    };
    for (locale, language) in [
        ("C", Language::English),
        ("POSIX", Language::English),
        ("C.UTF-8", Language::English),
        ("", Language::Swedish),
        ("xx_XX.UTF-8", Language::Swedish),
        ("de_AT.UTF-8", Language::German),
        ("ja_JP.UTF-8", Language::Japanese),
    ] {
        let told = said(&keydesk(&["ledger", "list"], locale));
        assert!(told.contains(&in_words(language)), "{locale}: {told}");
    }
    let told = said(&keydesk(&["practice", "--json", "--language", "fi"], "de_DE.UTF-8"));
    let finnish = Words::english().in_language(Language::Finnish);
    assert!(told.contains(&finnish.say("practice-json-alone")), "{told}");
}

/// On a command line and in the settings.
#[test]
fn a_language_that_there_is_not_is_refused_with_those_that_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.toml");
    std::fs::write(&file, "[desk]\nname = \"A\"\nlanguage = \"tlh\"\n").expect("written");
    let file = file.to_str().expect("text");
    let refused = [
        keydesk(&["practice", "--language", "tlh", "--auto"], "C"),
        keydesk(&["practice", "--config", file, "--auto"], "C"),
    ];
    for it in &refused {
        let told = said(it);
        assert!(!it.status.success(), "{told}");
        for tag in Language::ALL.map(Language::tag) {
            assert!(told.contains(tag), "{tag} is not in {told}");
        }
    }
    assert!(said(&refused[1]).contains("line 3"), "{}", said(&refused[1]));
}

#[test]
fn the_fonts_have_every_letter_of_the_words() {
    let ctx = egui::Context::default();
    Look::new(Mode::Light).install(&ctx);
    let input = egui::RawInput::default();
    ctx.begin_pass(input);
    let mut wrong = Vec::new();
    for (tag, said) in all() {
        let mut letters: BTreeSet<char> =
            Language::ALL.iter().flat_map(|it| it.own_name().chars()).collect();
        letters.extend(said.values().flat_map(|it: &Said| it.text.chars()));
        // The signs between thousands, and what cuts a name.
        letters.extend(['\u{a0}', '\u{202f}', '…', '?', ',', '.']);
        for weight in [Weight::Regular, Weight::Bold] {
            let font = font(20.0, weight);
            let lacks = |it: &&char| {
                !it.is_control() && !ctx.fonts_mut(|fonts| fonts.has_glyph(&font, **it))
            };
            let lacking: String = letters.iter().filter(lacks).collect();
            if !lacking.is_empty() {
                wrong.push(format!(
                    "{tag}: {weight:?} lacks {lacking:?}; run assets/fonts/japanese.py"
                ));
            }
        }
    }
    keep(wrong);
}
