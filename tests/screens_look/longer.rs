//! A language that nobody speaks: English, with two letters in five more and an accent on each vowel, as
//! a translation may be long. What is filled in stays as it is.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use keydesk::words::Words;

pub fn words() -> Words {
    let files = std::fs::read_dir("assets/words/en").expect("English is there");
    let files = files.map(|it| it.expect("listed").path());
    let files = files.filter(|it| it.extension().is_some_and(|it| it == "ftl"));
    Words::foreign(
        "en",
        files.map(|it| longer(&std::fs::read_to_string(it).expect("text"))).collect(),
    )
}

fn longer(file: &str) -> String {
    let mut resource = parser::parse(file.to_owned()).expect("build.rs has looked at it");
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        message.value.iter_mut().for_each(stretch);
        message.attributes.iter_mut().for_each(|it| stretch(&mut it.value));
    }
    serializer::serialize(&resource)
}

fn stretch(pattern: &mut Pattern<String>) {
    for it in &mut pattern.elements {
        match it {
            PatternElement::TextElement { value } => *value = stretched(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for it in variants.iter_mut() {
                    stretch(&mut it.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn stretched(text: &str) -> String {
    let mut owed = 0;
    let mut longer = String::new();
    let mut last = ' ';
    for letter in text.chars() {
        if letter.is_alphabetic() {
            owed += 2;
        } else if last.is_alphabetic() {
            longer.extend(std::iter::repeat_n('ö', owed / 5));
            owed %= 5;
        }
        longer.push(match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            it => it,
        });
        last = letter;
    }
    if last.is_alphabetic() {
        longer.extend(std::iter::repeat_n('ö', owed / 5));
    }
    longer
}
