//! When two documents say the same. Graph gives AAGUIDs in any case, lists in any order and with
//! duplicates, flags in any order (`deviceBound,synced`), and may leave out what is null or empty. None of
//! that is a difference.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Of each document: what changes by itself, and what is a document of its own.
const NOT_COMPARED: &[&str] = &[
    "authenticationMethodConfigurations",
    "createdDateTime",
    "lastModifiedDateTime",
    "modifiedDateTime",
    "policyVersion",
];

/// Whether both say the same.
pub fn same(one: &Value, other: &Value) -> bool {
    canonical(one) == canonical(other)
}

/// Whether the document says all of this, whatever it says besides.
pub fn says(document: &Value, wanted: &Value) -> bool {
    holds(&canonical(document), &canonical(wanted))
}

fn holds(document: &Value, wanted: &Value) -> bool {
    match (document, wanted) {
        (Value::Object(document), Value::Object(wanted)) => wanted
            .iter()
            .all(|(name, wanted)| document.get(name).is_some_and(|it| holds(it, wanted))),
        (Value::Array(document), Value::Array(wanted)) => {
            document.len() == wanted.len()
                && wanted.iter().all(|wanted| document.iter().any(|it| holds(it, wanted)))
        }
        (document, wanted) => document == wanted,
    }
}

/// The same in one form: annotations, nulls and empty lists gone, lists as sorted sets, GUIDs in lower
/// case, flags sorted.
pub fn canonical(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members
                .iter()
                .filter(|(name, _)| !name.contains('@') && !NOT_COMPARED.contains(&name.as_str()));
            let kept = kept.map(|(name, value)| match value {
                // Graph shows the whole strength where a policy keeps its id.
                Value::Object(_) if name == STRENGTH => (name.clone(), id_alone(value)),
                _ => (name.clone(), canonical(value)),
            });
            Value::Object(kept.filter(|(_, value)| !is_nothing(value)).collect())
        }
        Value::Array(elements) => {
            let sorted: BTreeMap<String, Value> =
                elements.iter().map(canonical).map(|it| (it.to_string(), it)).collect();
            Value::Array(sorted.into_values().collect())
        }
        Value::String(text) => Value::String(text_in_one_form(text)),
        other => other.clone(),
    }
}

/// What a body of Graph takes of it: without annotations, but for the type.
pub fn sendable(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|it| !it.0.contains('@') || it.0 == "@odata.type");
            let each = kept.map(|(name, value)| match value {
                Value::Object(_) if name == STRENGTH => (name.clone(), id_alone(value)),
                _ => (name.clone(), sendable(value)),
            });
            Value::Object(each.collect())
        }
        Value::Array(elements) => elements.iter().map(sendable).collect(),
        other => other.clone(),
    }
}

const STRENGTH: &str = "authenticationStrength";

fn id_alone(value: &Value) -> Value {
    json!({ "id": canonical(&value["id"]) })
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(it) => it.is_empty(),
        Value::Object(it) => it.is_empty(),
        _ => false,
    }
}

fn text_in_one_form(text: &str) -> String {
    const GUID_LENGTH: usize = 36;
    if text.len() == GUID_LENGTH && Uuid::parse_str(text).is_ok() {
        return text.to_ascii_lowercase();
    }
    let mut flags: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_flag = |it: &&str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric());
    if flags.len() < 2 || !flags.iter().all(is_flag) {
        return text.to_owned();
    }
    flags.sort_unstable();
    flags.join(",")
}

/// One place at which two documents differ.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Difference {
    /// Such as `passkeyProfiles[Desk keys].keyRestrictions.aaGuids`.
    pub at: String,
    /// JSON; `None` where nothing was there, or where the element of a list is new.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Where the documents differ, in the order of their members.
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&canonical(before), &canonical(after), String::new(), &mut found);
    found
}

fn compare(before: &Value, after: &Value, at: String, found: &mut Vec<Difference>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => members(before, after, &at, found),
        (Value::Null, Value::Object(after)) if !at.is_empty() => {
            members(&Map::new(), after, &at, found);
        }
        (Value::Array(before), Value::Array(after)) => elements(before, after, &at, found),
        (Value::Null, Value::Array(after)) => elements(&[], after, &at, found),
        (Value::Array(before), Value::Null) => elements(before, &[], &at, found),
        (Value::Null, Value::Object(after)) => members(&Map::new(), after, &at, found),
        (before, after) if before == after => {}
        (before, after) => {
            found.push(Difference { at, before: shown(before), after: shown(after) });
        }
    }
}

fn members(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    at: &str,
    found: &mut Vec<Difference>,
) {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        let of = |it: &Map<String, Value>| it.get(name).cloned().unwrap_or_default();
        compare(&of(before), &of(after), at, found);
    }
}

/// Elements that have an id are the same element where it is the same.
fn elements(before: &[Value], after: &[Value], at: &str, found: &mut Vec<Difference>) {
    let partner = |one: &Value, others: &[Value]| -> Option<Value> {
        let id = one.get("id")?;
        others.iter().find(|it| it.get("id") == Some(id)).cloned()
    };
    for gone in before.iter().filter(|it| !after.contains(it)) {
        match partner(gone, after) {
            Some(now) => compare(gone, &now, format!("{at}[{}]", named(gone)), found),
            None => found.push(Difference { at: at.to_owned(), before: shown(gone), after: None }),
        }
    }
    for new in after.iter().filter(|it| !before.contains(it) && partner(it, before).is_none()) {
        found.push(Difference { at: at.to_owned(), before: None, after: shown(new) });
    }
}

fn named(element: &Value) -> &str {
    let name = element["name"].as_str().or(element["id"].as_str());
    name.unwrap_or_default()
}

fn shown(value: &Value) -> Option<String> {
    (!value.is_null()).then(|| value.to_string())
}
