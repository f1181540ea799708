//! Our files, and where in them something stands. A file is parsed when a rule first asks what it
//! says (`facts`).

use std::cell::OnceCell;
use std::fs;
use std::path::Path;

use super::facts::{Facts, Named, Word};

/// A file of ours.
pub struct Source {
    /// From the repository's root.
    pub file: String,
    pub text: String,
    facts: OnceCell<Facts>,
}

impl Source {
    pub fn new(file: String, text: String) -> Self {
        Self { file, text, facts: OnceCell::new() }
    }

    pub fn facts(&self) -> &Facts {
        let parse = || Facts::of(&self.text).unwrap_or_else(|it| panic!("{}: {it}", self.file));
        self.facts.get_or_init(parse)
    }

    /// Whether it is a file for tests alone, as a whole.
    pub fn is_test(&self) -> bool {
        !self.file.starts_with("src/")
            || self.file.contains("/tests/")
            || self.file.ends_with("/tests.rs")
    }

    /// `tenant`, `wire` of src/tenant/wire.rs; nothing of src/main.rs.
    pub fn module(&self) -> Vec<&str> {
        let path = self.file.strip_prefix("src/").unwrap_or_default().trim_end_matches(".rs");
        let mut module: Vec<_> = path.split('/').collect();
        module.pop_if(|it| ["mod", "lib", "main"].contains(it));
        module
    }

    pub fn room(&self) -> &str {
        self.module().first().copied().unwrap_or_default()
    }

    pub fn shipped_paths(&self) -> impl Iterator<Item = &Named> {
        let paths = if self.is_test() { &[] } else { &*self.facts().paths };
        paths.iter().filter(|it| it.ships)
    }

    pub fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.file)
    }

    /// Where one of these words stands.
    pub fn places(&self, words: &[&str]) -> Vec<String> {
        self.places_of(words, |_| true)
    }

    /// The same, without what only tests see.
    pub fn shipped_places(&self, words: &[&str]) -> Vec<String> {
        if self.is_test() { Vec::new() } else { self.places_of(words, |it| it.ships) }
    }

    fn places_of(&self, words: &[&str], also: fn(&Word) -> bool) -> Vec<String> {
        let found = self.facts().words.iter().filter(|it| words.contains(&&*it.text) && also(it));
        found.map(|it| self.at(it.line, &format!("`{}`", it.text))).collect()
    }
}

pub fn is_under(mine: &str, path: &str) -> bool {
    mine.strip_prefix(path).is_some_and(|it| it.is_empty() || it.starts_with("::"))
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn sources() -> impl Iterator<Item = Source> {
    let ours = ["src/", "tests/", "benches/"];
    files(root())
        .into_iter()
        .filter(move |it| is_kind(it, "rs") && ours.iter().any(|folder| it.starts_with(folder)))
        .map(|file| {
            let text = fs::read_to_string(root().join(&file)).expect("source is text");
            Source::new(file, text)
        })
}

/// Every text of the repository but the rules, which have to name what they look for.
pub fn texts() -> impl Iterator<Item = (String, String)> {
    files(root())
        .into_iter()
        .filter(|it| it != "tests/tidy.rs")
        .filter_map(|it| Some((fs::read_to_string(root().join(&it)).ok()?, it)))
        .map(|(text, file)| (file, text))
}

fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the repository can be read").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        // A build for a test or a measurement has its own folder: target-something.
        if name == ".git" || name.to_string_lossy().starts_with("target") {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let file = path.strip_prefix(root()).expect("it was found below the root");
            found.push(file.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    found
}

pub fn is_kind(file: &str, extension: &str) -> bool {
    Path::new(file).extension().is_some_and(|it| it == extension)
}

pub fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines())
}
