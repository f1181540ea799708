//! Graph's outer form: the bearer token, the request ids, the error envelope.
//!
//! Every answer of the tenant leaves through here, so no route can forget the envelope.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State};
use axum::http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;
use url::form_urlencoded;
use uuid::Uuid;

use super::graph_error::GraphError;
use super::odata::Version;
use super::rights::Call;
use super::state::Tenant;
use super::tokens::Bearer;

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

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
                path: Version::of_path(path.as_str()).map_or("", |it| it.1),
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
