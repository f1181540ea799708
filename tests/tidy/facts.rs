//! What a source file says, as far as a rule may ask: paths, words, functions, structs. What is for
//! tests alone is marked, so that a rule can leave it out. In the body of a macro only words, paths
//! and texts are seen, and what a macro writes is not seen at all.

use super::source::is_under;

/// What a file says, in its order.
#[derive(Debug, Default)]
pub struct Facts {
    pub paths: Vec<Named>,
    pub words: Vec<Word>,
    /// What stands between quotes, comments left out.
    pub texts: Vec<Word>,
    /// `allow` and `expect` attributes without a reason.
    pub silent_allows: Vec<usize>,
    pub traits: Vec<Word>,
    /// The last name of each trait that is implemented for a type.
    pub implemented: Vec<Word>,
    pub functions: Vec<Measured>,
    pub structs: Vec<Measured>,
    /// What the file itself defines: the names in each module, the file's own and those within it.
    pub items: Vec<Defined>,
}

/// A word with a meaning of its own: `unsafe`, `async`, `await`, `.unwrap()`, a macro with its `!`.
#[derive(Debug)]
pub struct Word {
    pub line: usize,
    pub text: String,
    pub ships: bool,
}

/// A function with its lines, or a struct with its fields.
#[derive(Debug)]
pub struct Measured {
    pub line: usize,
    pub name: String,
    pub size: usize,
    pub ships: bool,
}

/// A name that the file defines.
#[derive(Debug)]
pub struct Defined {
    pub within: Vec<String>,
    pub name: String,
    pub kind: Kind,
    pub is_public: bool,
    pub ships: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Module,
    /// A function, a type, a constant.
    Item,
    /// A function of a type.
    Method,
}

/// A path as it stands in the source, with the groups of a `use` spread out.
#[derive(Clone, Debug)]
pub struct Named {
    pub line: usize,
    pub segments: Vec<String>,
    pub import: Import,
    /// The modules within the file in which it stands.
    pub within: Vec<String>,
    pub ships: bool,
}

/// What a path in a `use` gives to the module around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Import {
    /// It stands in code.
    Code,
    /// One name.
    As(String),
    /// One name, for other modules as well.
    ReExported(String),
    /// Every name.
    Glob,
    /// Every name, for other modules as well.
    GlobReExported,
}

impl Named {
    /// Where the path leads below the root of our crate, if it goes through the root: `["key",
    /// "Seen"]`. `module` is the file's. Within a nested module the answer may begin too early.
    pub fn below_the_root(&self, module: &[&str]) -> Option<Vec<&str>> {
        let ups = self.segments.iter().take_while(|it| *it == "super").count();
        let below = match self.segments[0].as_str() {
            "crate" | "keydesk" => 1,
            "super" if ups >= module.len() => ups,
            _ => return None,
        };
        let rest: Vec<&str> = self.segments[below..].iter().map(String::as_str).collect();
        match (rest.first(), &self.import) {
            // `use crate as all` would hide everything.
            (None | Some(&"self"), it) if *it != Import::Code => Some(vec!["the crate's root"]),
            (None, _) => None,
            _ => Some(rest),
        }
    }

    /// Whether this is `path` or something within it.
    pub fn is_under(&self, path: &str) -> bool {
        is_under(&self.segments.join("::"), path)
    }

    pub fn reads_a_clock(&self) -> bool {
        let clocks = ["Instant", "SystemTime", "Timestamp", "Zoned", "Utc", "Local"];
        let read = self.segments.windows(2).any(|it| clocks.contains(&&*it[0]) && it[1] == "now");
        let imported = self.segments[0] == "std"
            && self.segments.iter().any(|it| it == "Instant" || it == "SystemTime");
        read || imported
    }
}
