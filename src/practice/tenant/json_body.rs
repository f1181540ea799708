//! What a call of Graph sends: JSON, or a refusal.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

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
    serde_json::from_slice(body).map_err(|error| {
        GraphError::bad_directory_request(format!("Unable to read JSON request payload. {error}"))
    })
}
