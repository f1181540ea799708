//! Reads an answer of Graph that is no success: the status, the error in the body, the time to wait,
//! and the claims for the next sign-in. Never decides whether the call is repeated.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::ceremony::nouns::{RequestIds, TenantTrouble, clean};
use crate::tenant::cloud::Cloud;
use crate::tenant::needs::Needs;

/// The trouble, and the wait that the service asks for, if any.
pub fn read(
    response: &Response<Bytes>,
    needs: Needs,
    cloud: Cloud,
    ids: RequestIds,
) -> (TenantTrouble, Option<Duration>) {
    let wait = retry_after(response.headers());
    let error = error(response.body());
    let trouble = match response.status() {
        StatusCode::TOO_MANY_REQUESTS => {
            TenantTrouble::Busy { after_seconds: wait.map_or(0, |it| it.as_secs()), ids }
        }
        StatusCode::UNAUTHORIZED => {
            TenantTrouble::SignInEnded { claims: claims(response.headers()), ids }
        }
        StatusCode::FORBIDDEN => TenantTrouble::NotPermitted {
            code: error.code,
            scope: Some(cloud.scope(needs).to_owned()),
            role: needs.role.map(str::to_owned),
            ids,
        },
        StatusCode::NOT_FOUND => TenantTrouble::NotFound { ids },
        // The service failed while it worked, so the change may have been made.
        it if it.is_server_error() => TenantTrouble::AnswerLost { ids },
        it => TenantTrouble::Refused {
            status: it.as_u16(),
            code: error.code,
            message: error.message,
            ids,
        },
    };
    (trouble, wait)
}

/// Graph: error resource type. A missing member is empty.
#[derive(Default, Deserialize)]
#[serde(default)]
struct GraphError {
    code: String,
    message: String,
}

fn error(body: &[u8]) -> GraphError {
    #[derive(Deserialize)]
    struct Envelope {
        error: GraphError,
    }
    let error = serde_json::from_slice::<Envelope>(body).map(|it| it.error).unwrap_or_default();
    GraphError { code: clean(&error.code), message: clean(&error.message) }
}

/// RFC 9110, 10.2.3: seconds, or a date. At most one day.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit()) {
        text.parse().map_or(A_DAY, Duration::from_secs)
    } else {
        let date = httpdate::parse_http_date(text).ok()?;
        // A date in the past asks for no wait.
        date.duration_since(SystemTime::now()).unwrap_or_default()
    };
    Some(wait.min(A_DAY))
}

/// The claims challenge of a 401 (Entra: claims challenges): the claims that the next sign-in must
/// request. It is no secret.
pub(super) fn claims(headers: &HeaderMap) -> Option<String> {
    let challenges = headers.get_all(header::WWW_AUTHENTICATE).into_iter();
    challenges
        .filter_map(|it| http_auth::parse_challenges(it.to_str().ok()?).ok())
        .flatten()
        .find_map(|challenge| {
            let value = |name: &str| {
                let found = challenge.params.iter().find(|it| it.0.eq_ignore_ascii_case(name));
                found.map(|it| it.1.to_unescaped())
            };
            value("error").filter(|it| it == "insufficient_claims")?;
            let encoded = value("claims")?;
            let url_safe = URL_SAFE_NO_PAD.decode(encoded.trim_end_matches('='));
            let bytes = url_safe.or_else(|_| STANDARD.decode(&encoded)).ok()?;
            let text = String::from_utf8(bytes).ok()?;
            serde_json::from_str::<Map<String, Value>>(&text).ok()?;
            Some(text)
        })
}
