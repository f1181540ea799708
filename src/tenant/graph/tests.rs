//! What the headers of a refusal say.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use secrecy::SecretString;
use tokio::sync::watch;

use super::refusal::{claims, retry_after};
use super::{Call, Graph, Needs};
use crate::Http;
use crate::platform::Clock;
use crate::tenant::cloud::Cloud;

/// RFC 9110, 13.1.1: where a document has an `@odata.etag`, it goes back with the change.
#[tokio::test]
async fn a_change_names_the_version_that_was_read() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noting = Arc::clone(&seen);
    let http = Http::new(tower::service_fn(move |request: http::Request<Bytes>| {
        let etag = request.headers().get("if-match").and_then(|it| it.to_str().ok());
        noting.lock().expect("nobody panics").push(etag.map(str::to_owned));
        async { Ok(http::Response::builder().status(204).body(Bytes::new()).expect("it is one")) }
    }));
    let (_in, token) = watch::channel(Some(SecretString::from("token")));
    let graph = Graph::new(http, Cloud::Global, token, None, Clock::default());
    let needs = Needs { scope: "Policy.ReadWrite.AuthenticationMethod", role: None };
    let body = serde_json::json!({});
    for etag in [None, Some("W/\"7\"")] {
        let call = Call::patch(needs, "policies/authenticationMethodsPolicy", &body);
        graph.call(call.if_match(etag)).await.expect("204");
    }
    assert_eq!(*seen.lock().expect("nobody panics"), [None, Some("W/\"7\"".to_owned())]);
}

fn headers(name: http::HeaderName, value: &str) -> http::HeaderMap {
    [(name, value.parse().expect("visible ASCII"))].into_iter().collect()
}

/// RFC 9110, 10.2.3 and 5.6.7.
#[test]
fn a_wait_is_read_as_seconds_or_as_a_date() {
    let wait = |text: &str| retry_after(&headers(http::header::RETRY_AFTER, text));
    assert_eq!(wait("17"), Some(Duration::from_secs(17)));
    assert_eq!(wait(" 0 "), Some(Duration::ZERO));
    assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO), "it has passed");
    let soon = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(20);
    let date = jiff::fmt::rfc2822::DateTimePrinter::new();
    let date = date.timestamp_to_rfc9110_string(&soon).expect("a date of today");
    let waited = wait(&date).expect("a date").as_secs_f64();
    assert!((18.0..=20.0).contains(&waited), "{date}: {waited}");
    // No wait is so long that it could not be added to a time.
    for text in
        ["18446744073709551615", "99999999999999999999999999", "Thu, 06 Nov 2994 08:49:37 GMT"]
    {
        assert_eq!(wait(text), Some(Duration::from_secs(86_400)), "{text}");
    }
    for text in ["", "-3", "soon", "1.5", "Sun, 99 Nov 1994 08:49:37 GMT"] {
        assert_eq!(wait(text), None, "{text}");
    }
}

/// Entra: claims challenges.
#[test]
fn a_claims_challenge_is_read() {
    let asked = r#"{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}"#;
    let read = |text: &str| claims(&headers(http::header::WWW_AUTHENTICATE, text));
    let challenge = |error: &str, claims: &str| {
        format!(
            r#"Bearer realm="", authorization_uri="https://login.example/common", error="{error}", claims="{claims}""#
        )
    };
    for encoded in [STANDARD.encode(asked), URL_SAFE_NO_PAD.encode(asked)] {
        let challenge = challenge("insufficient_claims", &encoded);
        assert_eq!(read(&challenge).as_deref(), Some(asked), "{challenge}");
    }
    let good = STANDARD.encode(asked);
    for challenge in [
        challenge("invalid_token", &good),
        challenge("insufficient_claims", "%%%"),
        challenge("insufficient_claims", &STANDARD.encode("not JSON")),
        challenge("insufficient_claims", &STANDARD.encode([0xff])),
        r#"Bearer error="insufficient_claims""#.to_owned(),
        r#"Bearer error="insufficient_claims", claims="e30"#.to_owned(),
        "Bearer".to_owned(),
    ] {
        assert_eq!(read(&challenge), None, "{challenge}");
    }
}
