//! Graph's outer form: the bearer token, the request ids, the error envelope.
//!
//! Every answer of the tenant leaves through here, so no route can forget the envelope.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::json;
use url::form_urlencoded;
use uuid::Uuid;

use super::Tenant;
use super::rights::Call;
use super::tokens::Bearer;
use crate::practice::folder::FolderError;

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// A refusal. Its envelope is written when it leaves, because it carries the request's ids.
#[derive(Clone, Debug)]
pub(super) struct GraphError {
    status: StatusCode,
    code: &'static str,
    message: String,
    retry_after_seconds: Option<u32>,
    /// JSON: what a new token must be asked for with.
    claims: Option<String>,
}

impl GraphError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> GraphError {
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

/// Counts the call, asks for the token, and gives the answer its ids and, if refused, its envelope.
pub(super) async fn outer_form(
    State(tenant): State<Arc<Tenant>>,
    request: Request,
    next: Next,
) -> Response {
    tenant.shared.counters.graph_calls.add_one();
    if request.uri().path().contains("/authentication/") {
        tenant.shared.counters.authentication_calls.add_one();
    }
    let request_id = Uuid::new_v4().to_string();
    let client_request_id = request.headers().get(CLIENT_REQUEST_ID).cloned();

    let response = match admit(&tenant, request).await {
        Ok(request) => next.run(request).await,
        Err(error) => error.into_response(),
    };

    let mut response = with_envelope(response, &request_id, client_request_id.as_ref());
    let headers = response.headers_mut();
    let request_id = HeaderValue::try_from(request_id).expect("a UUID is visible ASCII");
    headers.insert(CLIENT_REQUEST_ID, client_request_id.unwrap_or_else(|| request_id.clone()));
    headers.insert(REQUEST_ID, request_id);
    response
}

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

/// The request with its bearer, if the token is good and allows the call.
async fn admit(tenant: &Tenant, request: Request) -> Result<Request, GraphError> {
    let bearer = check_token(tenant, request.headers())?;
    let (mut parts, body) = request.into_parts();
    if let Some(path) = parts.extensions.get::<MatchedPath>().cloned() {
        let parameters = RawPathParams::from_request_parts(&mut parts, &()).await.ok();
        let user = parameters.iter().flatten().find(|(name, _)| *name == "user");
        let query = parts.uri.query().unwrap_or_default();
        let mut query = form_urlencoded::parse(query.as_bytes());
        let select = query.find(|(name, _)| name == "$select").map(|(_, value)| value);
        tenant.permit(
            &bearer,
            &Call {
                method: &parts.method,
                path: path.as_str().strip_prefix("/v1.0").unwrap_or_default(),
                user: user.map(|(_, value)| value),
                select: select.as_deref(),
            },
        )?;
    }
    parts.extensions.insert(bearer);
    Ok(Request::from_parts(parts, body))
}

fn check_token(tenant: &Tenant, headers: &HeaderMap) -> Result<Bearer, GraphError> {
    let token = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or_else(|| GraphError::unauthorized("Access token is empty."))?;
    tenant.tokens.check(token)
}

fn with_envelope(
    response: Response,
    request_id: &str,
    client_request_id: Option<&HeaderValue>,
) -> Response {
    let status = response.status();
    let error = match response.extensions().get::<GraphError>() {
        Some(error) => error.clone(),
        // Refused by the router itself: a wrong method, a path that is not UTF-8.
        None if status.is_client_error() => GraphError::new(
            status,
            "BadRequest",
            status.canonical_reason().unwrap_or("Bad request"),
        ),
        None => return response,
    };

    let client_request_id =
        client_request_id.and_then(|value| value.to_str().ok()).unwrap_or(request_id);
    let body = json!({ "error": {
        "code": error.code,
        "message": error.message,
        "innerError": {
            "date": Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S").to_string(),
            "request-id": request_id,
            "client-request-id": client_request_id,
        },
    }});
    let mut response = (error.status, Json(body)).into_response();
    if let Some(seconds) = error.retry_after_seconds {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    if error.status == StatusCode::UNAUTHORIZED {
        let challenge = HeaderValue::try_from(challenge(error.claims.as_deref()))
            .expect("base64 and fixed text are visible ASCII");
        response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    }
    response
}

fn challenge(claims: Option<&str>) -> String {
    const BEARER: &str = "Bearer realm=\"\", \
        authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", \
        client_id=\"00000003-0000-0000-c000-000000000000\"";
    match claims {
        None => format!("{BEARER}, error=\"invalid_token\""),
        Some(claims) => {
            let claims = STANDARD.encode(claims);
            format!("{BEARER}, error=\"insufficient_claims\", claims=\"{claims}\"")
        }
    }
}
