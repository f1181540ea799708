//! Graph's outer form: the bearer token, the request ids, the error envelope, the content type.
//!
//! Every answer of the tenant leaves through here, so no route can forget the envelope.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::graph_error::GraphError;
use super::odata::{self, Version};
use super::rights::Call;
use super::state::Tenant;
use super::tokens::Bearer;

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
const ODATA_VERSION: HeaderName = HeaderName::from_static("odata-version");
const GRAPH_JSON: &str = "application/json;odata.metadata=minimal;odata.streaming=true;\
    IEEE754Compatible=false;charset=utf-8";

/// What of a request its answer shows again.
pub(super) struct Form {
    method: Method,
    client_request_id: Option<HeaderValue>,
}

impl Form {
    /// Counts the call.
    pub(super) fn of(tenant: &Tenant, request: &Request) -> Form {
        tenant.shared.counters.graph_calls.add_one();
        if request.uri().path().contains("/authentication/") {
            tenant.shared.counters.authentication_calls.add_one();
        }
        Form {
            method: request.method().clone(),
            client_request_id: request.headers().get(CLIENT_REQUEST_ID).cloned(),
        }
    }

    /// Gives the answer its ids and, if it is a refusal, its envelope.
    pub(super) fn finish(self, answer: Result<Response, GraphError>) -> Response {
        let request_id = Uuid::new_v4().to_string();
        let client_request_id = self.client_request_id;
        let response = answer.unwrap_or_else(GraphError::into_response);
        let mut response = with_envelope(response, &request_id, client_request_id.as_ref());
        let is_json = |it: &HeaderValue| it.as_bytes().starts_with(b"application/json");
        let is_graphs = response.status().is_success();
        let headers = response.headers_mut();
        if is_graphs && headers.get(CONTENT_TYPE).is_some_and(is_json) {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(GRAPH_JSON));
        }
        headers.insert(ODATA_VERSION, HeaderValue::from_static("4.0"));
        let request_id = HeaderValue::try_from(request_id).expect("a UUID is visible ASCII");
        headers.insert(CLIENT_REQUEST_ID, client_request_id.unwrap_or_else(|| request_id.clone()));
        headers.insert(REQUEST_ID, request_id);
        if self.method == Method::HEAD {
            *response.body_mut() = Body::empty();
        }
        response
    }
}

/// Lets a request through to its route if its token is good and allows the call.
pub(super) async fn admit(
    State(tenant): State<Arc<Tenant>>,
    request: Request,
    next: Next,
) -> Response {
    match admitted(&tenant, request).await {
        Ok(request) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

/// The request with its bearer.
async fn admitted(tenant: &Tenant, request: Request) -> Result<Request, GraphError> {
    let bearer = check_token(tenant, request.headers())?;
    let (mut parts, body) = request.into_parts();
    tenant.shared.throttle.admit(Version::of_path(parts.uri.path()).map_or("", |it| it.1))?;
    if let Some(path) = parts.extensions.get::<MatchedPath>().cloned() {
        let parameters = RawPathParams::from_request_parts(&mut parts, &()).await.ok();
        let user = parameters.iter().flatten().find(|(name, _)| *name == "user");
        let select = odata::selection(parts.uri.query().unwrap_or_default());
        // HEAD is GET without the body, and asks for the same rights.
        let method = if parts.method == Method::HEAD { &Method::GET } else { &parts.method };
        tenant.permit(
            &bearer,
            &Call {
                method,
                path: Version::of_path(path.as_str()).map_or("", |it| it.1),
                user: user.map(|(_, value)| value),
                select: select.as_deref(),
            },
        )?;
    }
    parts.extensions.insert(bearer);
    Ok(Request::from_parts(parts, body))
}

/// Graph takes the scheme in any case (RFC 9110, 11.1), and a token that stands alone.
pub(super) fn check_token(tenant: &Tenant, headers: &HeaderMap) -> Result<Bearer, GraphError> {
    let given = headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let token = match given.trim().split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        Some(_) => "",
        None => given.trim(),
    };
    if token.is_empty() || token.eq_ignore_ascii_case("bearer") {
        return Err(GraphError::unauthorized("Access token is empty."));
    }
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
