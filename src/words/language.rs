//! The sentences of each language, read when somebody wants them, and shared by everybody who uses them;
//! and how a language writes numbers.

use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use crate::ceremony::nouns::Language;

pub(super) type Bundle = FluentBundle<FluentResource>;

/// The files of a language, as Fluent.
macro_rules! files {
    ($tag:literal) => {
        &[
            include_str!(concat!("../../assets/words/", $tag, "/board.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/ceremony.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/checks.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/cli.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/coverage.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/languages.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/letters.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/oath.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/plan.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/screens.ftl")),
            include_str!(concat!("../../assets/words/", $tag, "/survey.ftl")),
        ]
    };
}

const fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => files!("de"),
        Language::English => files!("en"),
        Language::Spanish => files!("es"),
        Language::French => files!("fr"),
        Language::Italian => files!("it"),
        Language::Dutch => files!("nl"),
        Language::Polish => files!("pl"),
        Language::BrazilianPortuguese => files!("pt-BR"),
        Language::Finnish => files!("fi"),
        Language::Swedish => files!("sv"),
        Language::Ukrainian => files!("uk"),
        Language::Japanese => files!("ja"),
    }
}

/// A language, and English behind it.
const KEPT: usize = 2;

/// Read again where nobody asked for it lately: each takes 2.5 MB.
pub(super) fn bundle(language: Language) -> Arc<Bundle> {
    static LAST: Mutex<Vec<(Language, Arc<Bundle>)>> = Mutex::new(Vec::new());
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let known = last.iter().position(|it| it.0 == language).map(|it| last.remove(it).1);
    let bundle = known.unwrap_or_else(|| {
        let files = files(language).iter().map(|it| (*it).to_owned());
        Arc::new(made(language.tag(), language, files))
    });
    last.insert(0, (language, Arc::clone(&bundle)));
    last.truncate(KEPT);
    bundle
}

/// Of sentences that are no part of the program, with numbers as in English.
pub(super) fn foreign(tag: &str, files: Vec<String>) -> Bundle {
    made(tag, Language::English, files.into_iter())
}

fn made(tag: &str, numbers: Language, files: impl Iterator<Item = String>) -> Bundle {
    let tag = tag.parse().expect("a language tag of the program parses");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Fluent would isolate numbers and Latin names as well; `safe` isolates where it matters.
    bundle.set_use_isolating(false);
    // CLDR: the signs between thousands and before a fraction.
    bundle.set_formatter(Some(match numbers {
        Language::English | Language::Japanese => |it, _| written(it, ',', '.'),
        Language::German
        | Language::Spanish
        | Language::Italian
        | Language::Dutch
        | Language::BrazilianPortuguese => |it, _| written(it, '.', ','),
        Language::French => |it, _| written(it, '\u{202f}', ','),
        Language::Polish | Language::Finnish | Language::Swedish | Language::Ukrainian => {
            |it, _| written(it, '\u{a0}', ',')
        }
    }));
    for file in files {
        // build.rs has looked at those of the program.
        let resource = FluentResource::try_new(file).expect("a Fluent file parses");
        bundle.add_resource(resource).expect("the files of a language say nothing twice");
    }
    bundle
}

/// From five digits on in groups of three: four are read at a glance.
fn written(value: &FluentValue<'_>, group: char, decimal: char) -> Option<String> {
    const TOGETHER: usize = 4;
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(it) => ("-", it),
        None => ("", plain.as_ref()),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let mut text = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > TOGETHER {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    Some(text)
}
