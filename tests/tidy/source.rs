//! Reads source as words. Comments are gone, what stands between quotes is set apart, and what only
//! tests see can be left out, so that a rule speaks of the program and of nothing else.
//! What a macro writes is not seen.

use std::fs;
use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Mark,
    /// What stands between the quotes.
    Text,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub line: usize,
    pub kind: Kind,
    pub text: String,
}

impl Token {
    pub fn is(&self, word: &str) -> bool {
        self.kind != Kind::Text && self.text == word
    }
}

pub struct Source {
    /// From the repository's root, with `/`.
    pub file: String,
    pub text: String,
    pub tokens: Vec<Token>,
}

impl Source {
    pub fn is_test(&self) -> bool {
        !self.file.starts_with("src/")
            || self.file.contains("/tests/")
            || self.file.ends_with("/tests.rs")
    }

    /// `tenant` of src/tenant/wire.rs, `` of src/main.rs.
    pub fn module(&self) -> Vec<&str> {
        let path = self.file.strip_prefix("src/").unwrap_or_default().trim_end_matches(".rs");
        let mut module: Vec<_> = path.split('/').collect();
        module.pop_if(|it| ["mod", "lib", "main"].contains(it));
        module
    }

    pub fn room(&self) -> &str {
        self.module().first().copied().unwrap_or_default()
    }

    /// The tokens without what only tests see.
    pub fn shipped(&self) -> Vec<Token> {
        without_tests(&self.tokens)
    }

    pub fn shipped_paths(&self) -> Vec<Named> {
        paths(&self.shipped())
    }

    pub fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.file)
    }

    /// Where `words` follow each other.
    pub fn places(&self, tokens: &[Token], words: &[&str], what: &str) -> Vec<String> {
        tokens
            .windows(words.len())
            .filter(|these| these.iter().zip(words).all(|(token, word)| token.is(word)))
            .map(|these| self.at(these[0].line, what))
            .collect()
    }
}

/// A path as it stands in the source, with the groups of a `use` spread out.
#[derive(Debug)]
pub struct Named {
    pub line: usize,
    pub segments: Vec<String>,
    renamed: bool,
}

impl Named {
    /// The first name below the crate's root, if the path goes through the root. `module` is where
    /// the path stands; within a nested `mod` the answer may name a room too early, never too late.
    pub fn room_of_ours(&self, module: &[&str]) -> Option<&str> {
        let ups = self.segments.iter().take_while(|it| *it == "super").count();
        let below = match self.segments[0].as_str() {
            "crate" | "keydesk" => 1,
            "super" if ups >= module.len() => ups,
            _ => return None,
        };
        match self.segments.get(below) {
            Some(name) if name == "self" => Some("the crate's root"),
            Some(name) => Some(name),
            // `pub(crate)` and `mod super` alone name nothing; `crate as us` would hide everything.
            None => self.renamed.then_some("the crate's root"),
        }
    }

    /// Whether this is `path` or something within it.
    pub fn is_under(&self, path: &str) -> bool {
        let mine = self.segments.join("::");
        mine.strip_prefix(path).is_some_and(|it| it.is_empty() || it.starts_with("::"))
    }

    pub fn reads_a_clock(&self) -> bool {
        let clocks = ["Instant", "SystemTime", "Timestamp", "Zoned", "Utc", "Local"];
        let read = self.segments.windows(2).any(|it| clocks.contains(&&*it[0]) && it[1] == "now");
        let imported = self.segments[0] == "std"
            && self.segments.iter().any(|it| it == "Instant" || it == "SystemTime");
        read || imported
    }
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
            Source { tokens: tokens(&text), file, text }
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
        if name == ".git" || name == "target" {
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

/// Words, marks and texts; comments and lifetimes' quotes are gone.
fn tokens(source: &str) -> Vec<Token> {
    let (mut found, mut line, mut rest) = (Vec::new(), 1, source);
    while let Some(first) = rest.chars().next() {
        let in_word = |it: char| it.is_alphanumeric() || it == '_';
        let (length, kind) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), None)
        } else if rest.starts_with("/*") {
            (comment_length(rest), None)
        } else if let Some(length) = text_length(rest) {
            (length, Some(Kind::Text))
        } else if first == '\'' {
            (quote_length(rest), None)
        } else if in_word(first) {
            (rest.find(|it| !in_word(it)).unwrap_or(rest.len()), Some(Kind::Word))
        } else if rest.starts_with("::") {
            (2, Some(Kind::Mark))
        } else {
            (first.len_utf8(), (!first.is_whitespace()).then_some(Kind::Mark))
        };
        let (this, after) = rest.split_at(length);
        if let Some(kind) = kind {
            let between = || Some(this.split_once('"')?.1.rsplit_once('"')?.0);
            let text = if kind == Kind::Text { between().unwrap_or_default() } else { this };
            found.push(Token { line, kind, text: text.to_owned() });
        }
        line += this.matches('\n').count();
        rest = after;
    }
    found
}

fn comment_length(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest.as_bytes()[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the string literal at the start, quotes and prefix included.
fn text_length(rest: &str) -> Option<usize> {
    let plain = ["b\"", "c\"", "\""].into_iter().find(|it| rest.starts_with(it));
    if let Some(opening) = plain {
        let mut escaped = false;
        let end = rest[opening.len()..].find(|it| {
            let closes = it == '"' && !escaped;
            escaped = it == '\\' && !escaped;
            closes
        });
        return Some(end.map_or(rest.len(), |it| opening.len() + it + 1));
    }
    let raw = ["r", "br", "cr"].into_iter().find_map(|it| rest.strip_prefix(it))?;
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let body = raw[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&closing).map_or(body.len(), |it| it + closing.len());
    Some(rest.len() - body.len() + end)
}

/// A character in quotes, or the mark before a lifetime.
fn quote_length(rest: &str) -> usize {
    let mut after = rest[1..].chars();
    match (after.next(), after.next()) {
        (Some('\\'), _) => rest[3..].find('\'').map_or(rest.len(), |it| it + 4),
        (Some(it), Some('\'')) => it.len_utf8() + 2,
        _ => 1,
    }
}

/// The tokens of each `#[..]` and `#![..]`, brackets included.
pub fn attributes(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    (0..tokens.len()).filter_map(|at| {
        let inner = tokens[at].is("#") && tokens.get(at + 1).is_some_and(|it| it.is("!"));
        let open = at + 1 + usize::from(inner);
        (tokens[at].is("#") && tokens.get(open).is_some_and(|it| it.is("[")))
            .then(|| &tokens[at..closing(tokens, open)])
    })
}

/// The index behind what closes the bracket at `open`.
fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if ["(", "[", "{"].iter().any(|it| token.is(it)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|it| token.is(it)) {
            depth -= 1;
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// Without the items marked `#[cfg(test)]`.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let marked = ["#", "[", "cfg", "(", "test", ")", "]"];
        if tokens.len() - at < marked.len()
            || !marked.iter().zip(&tokens[at..]).all(|(word, token)| token.is(word))
        {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        // An item ends with `;`, or with the first braces that it opens.
        while at < tokens.len() && !tokens[at].is(";") && !tokens[at].is("{") {
            let opens = tokens[at].is("(") || tokens[at].is("[");
            at = if opens { closing(tokens, at) } else { at + 1 };
        }
        at = if tokens.get(at).is_some_and(|it| it.is("{")) { closing(tokens, at) } else { at + 1 };
    }
    kept
}

fn paths(tokens: &[Token]) -> Vec<Named> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let member = at > 0 && tokens[at - 1].is(".");
        if tokens[at].kind == Kind::Word && !member {
            at = path(tokens, at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

/// Reads the path at `at`, which goes on from `before`; gives the index behind it.
fn path(tokens: &[Token], mut at: usize, before: &[String], found: &mut Vec<Named>) -> usize {
    let mut segments = before.to_vec();
    let line = tokens[at].line;
    while let Some(token) = tokens.get(at) {
        if token.is("{") && !segments.is_empty() {
            let end = closing(tokens, at);
            at += 1;
            while at + 1 < end {
                let begins = tokens[at].kind == Kind::Word || tokens[at].is("*");
                at = if begins { path(tokens, at, &segments, found) } else { at + 1 };
                if tokens.get(at).is_some_and(|it| it.is("as")) {
                    at += 2;
                }
            }
            return end;
        }
        if token.kind != Kind::Word && !token.is("*") {
            break;
        }
        segments.push(token.text.clone());
        at += 1;
        if !tokens.get(at).is_some_and(|it| it.is("::")) {
            break;
        }
        at += 1;
    }
    let renamed = tokens.get(at).is_some_and(|it| it.is("as"));
    found.push(Named { line, segments, renamed });
    at
}

/// `Clock` of `impl<T> api::Clock<T> for Wall`.
pub fn implemented_traits(tokens: &[Token]) -> Vec<String> {
    let mut found = Vec::new();
    for at in (0..tokens.len()).filter(|at| tokens[*at].is("impl")) {
        let (mut depth, mut last) = (0_i32, None);
        for pair in tokens[at + 1..].windows(2) {
            match pair[0].text.as_str() {
                "<" => depth += 1,
                ">" => depth -= 1,
                "for" if depth == 0 && !pair[1].is("<") => {
                    found.extend(last);
                    break;
                }
                "{" | ";" | ")" | "," | "=" if depth == 0 => break,
                word if depth == 0 && pair[0].kind == Kind::Word => last = Some(word.to_owned()),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn only_words_of_the_program_are_words() {
    let source = r##"
        // unsafe in a comment, /* and
        /* unsafe /* nested */ unsafe */ fn a<'unsafe_>(it: &'static str) -> char {
            let _ = ("unsafe \\\" unsafe", r#"unsafe " unsafe"#, b"unsafe", '"', '\'', 'u');
            it.safe()
        }
    "##;
    let found = tokens(source);
    assert!(!found.iter().any(|it| it.is("unsafe")), "{found:?}");
    let texts: Vec<_> = found.iter().filter(|it| it.kind == Kind::Text).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert_eq!(texts[1].text, "unsafe \" unsafe");
    assert_eq!(found.iter().find(|it| it.is("safe")).unwrap().line, 5);
}

#[test]
fn what_only_tests_see_does_not_ship() {
    let source = "
        fn one() {}
        #[cfg(test)]
        #[allow(dead_code, reason = \"{\")]
        pub(crate) mod tests { fn two() { {} } }
        #[cfg(test)]
        mod more;
        #[cfg(not(test))]
        fn three() {}
        #[cfg(test)]
        use four::{five};
        fn six() {}
    ";
    let kept = without_tests(&tokens(source));
    let names = kept.windows(2).filter(|it| it[0].is("fn")).map(|it| it[1].text.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["one", "three", "six"]);
    assert!(!kept.iter().any(|it| it.is("mod") || it.is("four")), "{kept:?}");
}

#[test]
fn a_path_is_followed_through_groups_and_upwards() {
    let leads_to = |source: &str| {
        let found = paths(&tokens(source));
        let rooms = found.iter().filter_map(|it| it.room_of_ours(&["tenant", "wire"]));
        rooms.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        leads_to("use crate::{Http, key::{self, Seen as It}, runner as us};"),
        ["Http", "key", "key", "runner"]
    );
    assert_eq!(
        leads_to("fn a(it: &[crate::key::Seen]) { keydesk::desk::b::<u8>(it.key) }"),
        ["key", "desk"]
    );
    assert_eq!(
        leads_to("use super::super::ledger; use super::call; use self::policy;"),
        ["ledger"]
    );
    assert_eq!(
        leads_to("use crate as us; use super::super as all; use crate::*;"),
        ["the crate's root", "the crate's root", "*"]
    );
    assert!(leads_to("pub(crate) struct A; pub(super) fn key() {}").is_empty());
}

#[test]
fn a_clock_is_known_by_its_name() {
    let reads = |source: &str| paths(&tokens(source)).iter().any(Named::reads_a_clock);
    assert!(reads("let a = jiff::Timestamp::now();"));
    assert!(reads("use std::time::{Duration, Instant};"));
    assert!(!reads("use std::time::Duration; match finger { Finger::Instant => now(at) }"));
}

#[test]
fn an_implementor_is_counted_by_its_trait() {
    let source = "
        impl Wall { fn a() -> impl Iterator<Item = u8> { for it in 0.. {} } }
        impl<T: Into<u8>> api::Clock<T> for Wall<T> where for<'a> T: Fn(&'a u8) {}
        impl Clock for Hand {}
    ";
    assert_eq!(implemented_traits(&tokens(source)), ["Clock", "Clock"]);
}
