//! The body of a request, whole: how large it may be, and how long it may take.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// Graph takes requests of up to 4 MB (Graph: known limits of request bodies).
const LARGEST_BYTES: usize = 4 * 1024 * 1024;
/// An assumption: what Graph's front gives a client is not published.
const PATIENCE: Duration = Duration::from_secs(30);

/// There is no whole body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyError {
    TooLarge,
    TooSlow,
    /// The client went away in the middle, or its framing is wrong.
    Broken,
}

impl BodyError {
    pub(super) fn status(self) -> StatusCode {
        match self {
            BodyError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            BodyError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            BodyError::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// The whole body.
pub(super) async fn whole(body: Body) -> Result<Bytes, BodyError> {
    let reading = Limited::new(body, LARGEST_BYTES).collect();
    match tokio::time::timeout(PATIENCE, reading).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(BodyError::TooLarge),
        Ok(Err(_)) => Err(BodyError::Broken),
        Err(_) => Err(BodyError::TooSlow),
    }
}

/// Hands a request on with its whole body, or answers with the bare status.
pub(super) async fn whole_first(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match whole(body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(error) => error.status().into_response(),
    }
}
