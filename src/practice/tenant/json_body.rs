//! What a call of Graph sends: JSON, or a refusal.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer};
use serde_json::{Map, Value};

use super::graph_error::GraphError;

/// The body as JSON; anything else is a 400.
pub(super) fn json_body<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: &[u8],
) -> Result<T, GraphError> {
    let is_json = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"));
    if !is_json {
        return Err(GraphError::bad_directory_request(
            "Write requests must contain the Content-Type header declaration application/json.",
        ));
    }
    let unreadable = |error: serde_json::Error| {
        GraphError::bad_directory_request(format!("Unable to read JSON request payload. {error}"))
    };
    let members: Map<String, Value> = serde_json::from_slice(body).map_err(unreadable)?;
    serde_json::from_value(Value::Object(members)).map_err(unreadable)
}

/// For a member that is an object: serde takes an array for one as well.
pub(super) fn object<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    value: D,
) -> Result<T, D::Error> {
    let members = Map::<String, Value>::deserialize(value)?;
    T::deserialize(Value::Object(members)).map_err(D::Error::custom)
}
