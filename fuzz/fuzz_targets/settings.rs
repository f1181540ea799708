//! kiosk.toml and tenant.toml: the settings are read, or refused with a sentence that names the file and,
//! where it is a text, the line. Nothing panics.
#![no_main]

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use keydesk::config::{Config, ConfigTrouble, DEFAULTS, tenant};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

#[derive(Arbitrary, Debug)]
enum Settings {
    /// One of the files that come with the program, with lines changed. What is behind `# ` there as an
    /// example counts.
    Ours {
        which: u8,
        changes: Vec<(u8, Line)>,
    },
    Lines(Vec<Line>),
    Bytes(Vec<u8>),
}

#[derive(Arbitrary, Debug)]
enum Line {
    Section(Word),
    List(Word),
    Value(Word, Value),
    Text(String),
    Gone,
}

#[derive(Arbitrary, Debug)]
enum Value {
    Bool(bool),
    Number(i64),
    Fraction(f64),
    Text(Word),
    Bare(Word),
    List(Vec<Value>),
    Table(Vec<(Word, Value)>),
}

/// A word of our own files, or any.
#[derive(Arbitrary, Debug)]
enum Word {
    Ours(u16),
    Any(String),
}

const FILES: [&str; 3] = [DEFAULTS, tenant::MIXED, tenant::KEYS_ONLY];

fuzz_target!(|settings: Settings| {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| tempfile::tempdir().expect("a folder"));
    let file = folder.path().join("kiosk.toml");
    let text = settings.text();
    fs::write(&file, &text).expect("it can be written");
    refused_with_a_sentence(&file, &text, Config::read(&file).map(drop));
    refused_with_a_sentence(&file, &text, tenant::Wanted::read(&file).map(drop));
});

fn refused_with_a_sentence(file: &Path, text: &[u8], read: Result<(), ConfigTrouble>) {
    let Err(trouble) = read else { return };
    let said = trouble.to_string();
    assert!(said.contains(&file.display().to_string()), "{said}");
    let is_text = str::from_utf8(text).is_ok();
    assert_eq!(said.contains("line "), is_text, "{said}");
}

impl Settings {
    fn text(self) -> Vec<u8> {
        let lines = match self {
            Self::Ours { which, changes } => {
                let ours = FILES[usize::from(which) % FILES.len()].lines();
                let mut lines: Vec<String> = ours.map(uncommented).collect();
                for (at, line) in changes {
                    let count = lines.len();
                    lines[usize::from(at) % count] = line.text();
                }
                lines
            }
            Self::Lines(lines) => lines.iter().map(Line::text).collect(),
            Self::Bytes(bytes) => return bytes,
        };
        lines.join("\n").into_bytes()
    }
}

fn uncommented(line: &str) -> String {
    let example = line.trim_start_matches(['#', ' ']);
    let is_one = example.starts_with('[') && example.ends_with(']') || example.contains(" = ");
    if is_one { example.to_owned() } else { line.to_owned() }
}

impl Line {
    fn text(&self) -> String {
        match self {
            Self::Section(name) => format!("[{}]", name.text()),
            Self::List(name) => format!("[[{}]]", name.text()),
            Self::Value(name, value) => format!("{} = {}", name.text(), value.text()),
            Self::Text(it) => it.clone(),
            Self::Gone => String::new(),
        }
    }
}

impl Value {
    fn text(&self) -> String {
        match self {
            Self::Bool(it) => it.to_string(),
            Self::Number(it) => it.to_string(),
            Self::Fraction(it) => format!("{it:?}"),
            Self::Text(it) => format!("{:?}", it.text()),
            Self::Bare(it) => it.text(),
            Self::List(all) => {
                format!("[{}]", all.iter().map(Self::text).collect::<Vec<_>>().join(", "))
            }
            Self::Table(all) => {
                let member = |it: &(Word, Self)| format!("{} = {}", it.0.text(), it.1.text());
                format!("{{ {} }}", all.iter().map(member).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl Word {
    fn text(&self) -> String {
        static OURS: OnceLock<Vec<&str>> = OnceLock::new();
        let ours = OURS.get_or_init(|| {
            let no_word = |it: char| it.is_whitespace() || "[](){}#=,;:\"".contains(it);
            let all = FILES.iter().flat_map(|it| it.split(no_word));
            let mut all: Vec<&str> = all.filter(|it| !it.is_empty()).collect();
            all.sort_unstable();
            all.dedup();
            all
        });
        match self {
            Self::Ours(it) => ours[usize::from(*it) % ours.len()].to_owned(),
            Self::Any(it) => it.clone(),
        }
    }
}
