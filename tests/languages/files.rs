//! The sentences of assets/words as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// A sentence, or one of its attributes.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// All that a person can read of it, with `{}` where something is filled in.
    pub text: String,
    pub variables: BTreeSet<String>,
    pub references: BTreeSet<String>,
    /// For each variable on which it depends, the keys of the variants.
    pub choices: BTreeMap<String, BTreeSet<String>>,
    /// The text of each variant: the variable, the key, the text.
    pub variants: Vec<(String, String, String)>,
}

pub type Language = BTreeMap<String, Said>;

pub fn english() -> Language {
    read(Path::new("assets/words/en"))
}

/// By tag.
pub fn all() -> BTreeMap<String, Language> {
    let folders = fs::read_dir("assets/words").expect("the words are there");
    let folders = folders.map(|it| it.expect("listed").path()).filter(|it| it.is_dir());
    let tag = |it: &PathBuf| it.file_name().expect("a name").to_string_lossy().into_owned();
    folders.map(|it| (tag(&it), read(&it))).collect()
}

fn read(folder: &Path) -> Language {
    let mut said = Language::new();
    for file in fs::read_dir(folder).expect("a language").map(|it| it.expect("listed").path()) {
        if file.extension().is_none_or(|it| it != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&file).expect("text");
        let resource =
            fluent_syntax::parser::parse(text.as_str()).expect("build.rs has looked at it");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(it) = &message.value {
                said.insert(message.id.name.to_owned(), of(it));
            }
            for it in &message.attributes {
                said.insert(format!("{}.{}", message.id.name, it.id.name), of(&it.value));
            }
        }
    }
    said
}

fn of(pattern: &Pattern<&str>) -> Said {
    let mut said = Said::default();
    said.text = look(pattern, &mut said);
    said
}

fn look(pattern: &Pattern<&str>, said: &mut Said) -> String {
    let mut text = String::new();
    for it in &pattern.elements {
        match it {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(it) => text.push_str(&inline(it, said)),
                Expression::Select { selector, variants } => {
                    inline(selector, said);
                    let InlineExpression::VariableReference { id } = selector else {
                        panic!("{selector:?} is chosen by")
                    };
                    for it in variants {
                        let key = match it.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        };
                        let variant = look(&it.value, said);
                        text.push_str(&variant);
                        text.push(' ');
                        let (id, key) = (id.name.to_owned(), key.to_owned());
                        said.choices.entry(id.clone()).or_default().insert(key.clone());
                        said.variants.push((id, key, variant));
                    }
                }
            },
        }
    }
    text
}

fn inline(expression: &InlineExpression<&str>, said: &mut Said) -> String {
    match expression {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.to_owned());
            format!("{{${}}}", id.name)
        }
        InlineExpression::MessageReference { id, .. } => {
            said.references.insert(id.name.to_owned());
            "{}".to_owned()
        }
        other => panic!("no sentence needs {other:?}"),
    }
}
