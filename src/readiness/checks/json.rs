//! Members of a document, whatever stands there.

use serde_json::Value;

/// The items of a list, none where it is missing or `null`.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The text, empty where it is missing or `null`.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
