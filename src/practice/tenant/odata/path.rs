//! The path of a request in the one form that the router knows.
//!
//! Graph takes the same resource in many spellings: doubled slashes, casts with `graph.` for
//! `microsoft.graph.`, functions with and without parentheses, keys in parentheses.

use percent_encoding::percent_decode_str;

use super::options::is_well_encoded;
use super::version::Version;
use crate::practice::tenant::graph_error::GraphError;

/// What a function was called with, in the order of the path: names and values as they stand there.
#[derive(Clone, Debug, Default)]
pub(in crate::practice::tenant) struct Arguments(Vec<(String, String)>);

/// Graph's functions and actions that may stand with their namespace in front.
const BOUND: [&str; 5] = [
    "checkMemberGroups",
    "checkMemberObjects",
    "creationOptions",
    "getMemberGroups",
    "revokeSignInSessions",
];

impl Arguments {
    pub(in crate::practice::tenant) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| it.0.as_str())
    }

    pub(in crate::practice::tenant) fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }
}

/// The path that the router knows, and the arguments of the function in it.
///
/// # Errors
/// 400 where the percent-encoding is broken or the parentheses do not close.
pub(in crate::practice::tenant) fn in_one_form(
    path: &str,
) -> Result<(String, Arguments), GraphError> {
    if !is_well_encoded(path) {
        return Err(GraphError::bad_query("Bad Request - Invalid URL"));
    }
    let mut arguments = Arguments::default();
    let mut one = String::new();
    let segments = path.split('/').filter(|it| !it.is_empty());
    for (at, segment) in segments.enumerate() {
        if at == 0 {
            let version = [Version::V1, Version::Beta].map(Version::segment);
            let version = version.into_iter().find(|it| it.eq_ignore_ascii_case(segment));
            push(&mut one, version.unwrap_or(segment));
            continue;
        }
        let Some((name, inside)) = called(segment) else {
            push(&mut one, without_namespace(segment).as_str());
            continue;
        };
        push(&mut one, without_namespace(name).as_str());
        if let Some(key) = quoted(&inside) {
            push(&mut one, &percent_encoding::utf8_percent_encode(&key, KEY).to_string());
        } else if !inside.is_empty() {
            arguments = parse(&inside).ok_or_else(|| GraphError::no_such_segment(segment))?;
        }
    }
    Ok((one, arguments))
}

/// What must be encoded for a key to stay one segment.
const KEY: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'/').add(b'?').add(b'#').add(b'%').add(b'"');

fn push(path: &mut String, segment: &str) {
    path.push('/');
    path.push_str(segment);
}

/// `name(inside)`, with what is inside decoded.
fn called(segment: &str) -> Option<(&str, String)> {
    let (name, rest) = segment.split_once('(')?;
    let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '_' | '$');
    let inside = rest.strip_suffix(')')?;
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    Some((name, percent_decode_str(inside).decode_utf8().ok()?.into_owned()))
}

fn quoted(inside: &str) -> Option<String> {
    let key = inside.strip_prefix('\'')?.strip_suffix('\'')?;
    (!key.is_empty()).then(|| key.replace("''", "'"))
}

/// `name=value`, several with commas between them.
fn parse(inside: &str) -> Option<Arguments> {
    let pairs = inside.split(',').map(|it| {
        let (name, value) = it.split_once('=')?;
        Some((name.trim().to_owned(), value.trim().to_owned()))
    });
    pairs.collect::<Option<_>>().map(Arguments)
}

/// `graph.` is the alias of `microsoft.graph.` (the schema's own); a bound function needs neither.
fn without_namespace(segment: &str) -> String {
    let bare = ["microsoft.graph.", "graph."].iter().find_map(|it| segment.strip_prefix(it));
    match bare {
        None => segment.to_owned(),
        Some(bare) if BOUND.contains(&bare) => bare.to_owned(),
        Some(bare) => format!("microsoft.graph.{bare}"),
    }
}
