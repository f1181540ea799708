//! What a body of a write may look like: its members, their types, their ranges.
//!
//! A table beside each resource says it; Graph's own words for what is wrong stand here.

use serde_json::Value;
use uuid::Uuid;

use super::graph_error::GraphError;

/// What a JSON value may be.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Text,
    Flag,
    /// Both ends are allowed.
    Number(i64, i64),
    /// One of these words.
    Word(&'static [&'static str]),
    /// Some of these words, joined with commas: a flags enumeration.
    Words(&'static [&'static str]),
    Guid,
    /// Null as well.
    OrNull(&'static Shape),
    List(&'static Shape),
    /// These members, each of them optional.
    Object(&'static [(&'static str, Shape)]),
    /// Graph has rules for it that are not those of this tenant: whatever is JSON.
    Any,
}

impl Shape {
    /// Refuses what has another shape, and names the place.
    pub(super) fn check(self, value: &Value) -> Result<(), GraphError> {
        self.fits(value, "").map_err(|wrong| {
            let Wrong { at, wanted } = wrong;
            GraphError::bad_request(format!(
                "Invalid value specified for property '{at}': {wanted}"
            ))
        })
    }

    fn fits(self, value: &Value, at: &str) -> Result<(), Wrong> {
        let wrong = |wanted: String| Err(Wrong { at: at.to_owned(), wanted });
        match self {
            Shape::Any => Ok(()),
            Shape::Text if value.is_string() => Ok(()),
            Shape::Flag if value.is_boolean() => Ok(()),
            Shape::Text => wrong("a string is expected.".to_owned()),
            Shape::Flag => wrong("a boolean is expected.".to_owned()),
            Shape::Number(least, most) => match value.as_i64() {
                Some(number) if (least..=most).contains(&number) => Ok(()),
                _ => wrong(format!("a number between {least} and {most} is expected.")),
            },
            Shape::Word(words) => match value.as_str() {
                Some(word) if words.contains(&word) => Ok(()),
                _ => wrong(format!("one of {} is expected.", words.join(", "))),
            },
            Shape::Words(words) => {
                let known = |text: &str| text.split(',').all(|it| words.contains(&it.trim()));
                match value.as_str() {
                    Some(text) if known(text) => Ok(()),
                    _ => wrong(format!("some of {} are expected.", words.join(", "))),
                }
            }
            Shape::Guid => match value.as_str().map(Uuid::parse_str) {
                Some(Ok(_)) => Ok(()),
                _ => wrong("a GUID is expected.".to_owned()),
            },
            Shape::OrNull(_) if value.is_null() => Ok(()),
            Shape::OrNull(shape) => shape.fits(value, at),
            Shape::List(shape) => match value.as_array() {
                Some(items) => items.iter().try_for_each(|it| shape.fits(it, at)),
                None => wrong("a collection is expected.".to_owned()),
            },
            Shape::Object(members) => match value.as_object() {
                Some(object) => object.iter().try_for_each(|(name, value)| {
                    let at = if at.is_empty() { name.clone() } else { format!("{at}/{name}") };
                    match members.iter().find(|it| it.0 == name) {
                        _ if name.contains('@') => Ok(()),
                        Some((_, shape)) => shape.fits(value, &at),
                        None => Err(Wrong { at, wanted: "there is no such property.".to_owned() }),
                    }
                }),
                None => wrong("an object is expected.".to_owned()),
            },
        }
    }
}

/// Where a value does not fit, and what would.
struct Wrong {
    at: String,
    wanted: String,
}

/// Puts what a PATCH says into what is there: members of objects one by one, everything else whole
/// (OData 4.01 Part 1, section 11.4.3). Annotations are not kept.
pub(super) fn merge(into: &mut Value, patch: &Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (name, value) in patch.iter().filter(|it| !it.0.contains('@')) {
                merge(into.entry(name.as_str()).or_insert(Value::Null), value);
            }
        }
        (into, patch) => *into = patch.clone(),
    }
}
