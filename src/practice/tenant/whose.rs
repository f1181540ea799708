//! Whose resources a call is about, and which of them: `{user}` and `{id}` of the path. Below `/me` it
//! is the caller.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use super::graph_error::GraphError;
use super::tokens::Bearer;

/// The person, by object id or UPN.
pub(super) struct Whose(pub(super) String);

/// The id of one of the person's resources, as the path has it.
pub(super) struct Item(pub(super) String);

impl<S: Sync> FromRequestParts<S> for Whose {
    type Rejection = GraphError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Whose, GraphError> {
        if let Some(user) = parameter(parts, "user").await {
            return Ok(Whose(user));
        }
        let caller = parts.extensions.get::<Bearer>().and_then(|it| it.person);
        caller.map(|it| Whose(it.to_string())).ok_or_else(GraphError::insufficient_privileges)
    }
}

impl<S: Sync> FromRequestParts<S> for Item {
    type Rejection = GraphError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Item, GraphError> {
        parameter(parts, "id").await.map(Item).ok_or_else(|| GraphError::not_found(""))
    }
}

async fn parameter(parts: &mut Parts, name: &str) -> Option<String> {
    let parameters = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    parameters.iter().find(|it| it.0 == name).map(|it| it.1.to_owned())
}
