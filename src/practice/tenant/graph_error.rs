//! How Graph says no. The envelope is written when the refusal leaves.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::practice::folder::FolderError;

/// A refusal. Its envelope is written when it leaves, because it carries the request's ids.
#[derive(Clone, Debug)]
pub(super) struct GraphError {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) retry_after_seconds: Option<u32>,
    /// JSON: what a new token must be asked for with.
    pub(super) claims: Option<String>,
}

impl GraphError {
    pub(super) fn new(
        status: StatusCode,
        code: &'static str,
        message: impl Into<String>,
    ) -> GraphError {
        let message = message.into();
        GraphError { status, code, message, retry_after_seconds: None, claims: None }
    }

    /// 400 as the authentication methods say it.
    pub(super) fn bad_request(message: impl Into<String>) -> GraphError {
        GraphError::new(StatusCode::BAD_REQUEST, "badRequest", message)
    }

    /// 400 as the directory says it.
    pub(super) fn bad_directory_request(message: impl Into<String>) -> GraphError {
        GraphError::new(StatusCode::BAD_REQUEST, "Request_BadRequest", message)
    }

    pub(super) fn unsupported_query(message: impl Into<String>) -> GraphError {
        GraphError::new(StatusCode::BAD_REQUEST, "Request_UnsupportedQuery", message)
    }

    /// 400 as the reader of queries says it, before a service is asked.
    pub(super) fn bad_query(message: impl Into<String>) -> GraphError {
        GraphError::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    pub(super) fn no_such_property(name: &str, of: &str) -> GraphError {
        GraphError::bad_query(format!("Could not find a property named '{name}' on type '{of}'."))
    }

    pub(super) fn not_found(what: &str) -> GraphError {
        GraphError::new(
            StatusCode::NOT_FOUND,
            "Request_ResourceNotFound",
            format!(
                "Resource '{what}' does not exist or one of its queried reference-property objects are not present."
            ),
        )
    }

    pub(super) fn no_such_segment(segment: &str) -> GraphError {
        GraphError::new(
            StatusCode::BAD_REQUEST,
            "BadRequest",
            format!("Resource not found for the segment '{segment}'."),
        )
    }

    pub(super) fn too_many_requests(retry_after_seconds: u32) -> GraphError {
        GraphError {
            retry_after_seconds: Some(retry_after_seconds),
            ..GraphError::new(
                StatusCode::TOO_MANY_REQUESTS,
                "TooManyRequests",
                "Too many requests. Please retry after the time in the Retry-After header.",
            )
        }
    }

    pub(super) fn unauthorized(message: &str) -> GraphError {
        GraphError::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message)
    }

    /// The claims challenge of continuous access evaluation.
    pub(super) fn insufficient_claims(claims: &str) -> GraphError {
        GraphError {
            claims: Some(claims.to_owned()),
            ..GraphError::unauthorized(
                "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
            )
        }
    }

    /// 403 for want of a permission.
    pub(super) fn insufficient_privileges() -> GraphError {
        GraphError::new(
            StatusCode::FORBIDDEN,
            "Authorization_RequestDenied",
            "Insufficient privileges to complete the operation.",
        )
    }

    /// 403 for want of a role, or because of whom the call is about.
    pub(super) fn access_denied() -> GraphError {
        GraphError::new(StatusCode::FORBIDDEN, "accessDenied", "Request Authorization failed")
    }

    pub(super) fn internal() -> GraphError {
        GraphError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "generalException",
            "The practice tenant could not keep its state.",
        )
    }
}

impl From<FolderError> for GraphError {
    fn from(error: FolderError) -> GraphError {
        tracing::error!(%error, "the practice tenant cannot write its file");
        GraphError::internal()
    }
}

impl IntoResponse for GraphError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
