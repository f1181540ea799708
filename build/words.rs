//! Looks at the sentences before the program is built: every Fluent file of every language parses, and no
//! language says a sentence twice. What is wrong is named by its file and line. `build.rs` stops at it,
//! and a test tries it on files with errors. Never changes a file.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

/// What is wrong with the words of this folder, which has one folder for each language.
///
/// # Errors
/// Where it cannot be read.
pub fn faults(folder: &Path) -> io::Result<Vec<String>> {
    let mut faults = Vec::new();
    for language in listed(folder)? {
        if !language.is_dir() {
            continue;
        }
        // Where each sentence stands.
        let mut said = BTreeMap::new();
        for file in listed(&language)? {
            if file.extension().is_some_and(|it| it == "ftl") {
                let text = fs::read_to_string(&file)?;
                look_at(&file.display().to_string(), &text, &mut said, &mut faults);
            }
        }
    }
    Ok(faults)
}

fn look_at(file: &str, text: &str, said: &mut BTreeMap<String, String>, faults: &mut Vec<String>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(it) => (it, Vec::new()),
        Err((it, errors)) => (it, errors),
    };
    for it in errors {
        faults.push(format!("{file}:{}: {}", line_of(text, it.pos.start), it.kind));
    }
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        // The name is a slice of the text.
        let at = message.id.name.as_ptr() as usize - text.as_ptr() as usize;
        let place = format!("{file}:{}", line_of(text, at));
        if let Some(first) = said.get(message.id.name) {
            faults.push(format!("{place}: {} is said twice, first in {first}", message.id.name));
        } else {
            said.insert(message.id.name.to_owned(), place);
        }
        let mut attributes: Vec<&str> = message.attributes.iter().map(|it| it.id.name).collect();
        attributes.sort_unstable();
        for (one, other) in attributes.iter().zip(attributes.iter().skip(1)) {
            if one == other {
                let (line, name) = (line_of(text, at), message.id.name);
                faults.push(format!("{file}:{line}: {name} has .{one} twice"));
            }
        }
    }
}

/// From 1.
fn line_of(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().iter().take(byte);
    1 + before.filter(|it| **it == b'\n').count()
}

fn listed(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|it| Ok(it?.path()));
    let mut all = entries.collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}
