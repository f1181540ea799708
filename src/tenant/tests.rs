//! The encodings of Graph, and what the headers of a refusal say.

use std::time::Duration;

use super::call;
use super::wire::binary;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// All three encodings of ids of every length that a key may use.
#[test]
fn each_encoding_of_bytes_is_read() {
    for length in 1..=64_u8 {
        let bytes: Vec<u8> =
            (0..length).map(|it| it.wrapping_mul(37).wrapping_add(length)).collect();
        let url = URL_SAFE_NO_PAD.encode(&bytes);
        let padding = (4 - url.len() % 4) % 4;
        for text in [url.clone(), STANDARD.encode(&bytes), format!("{url}{padding}")] {
            assert!(binary(&text).contains(&bytes), "{length} bytes as {text}");
        }
    }
}

#[test]
fn what_is_no_encoding_has_no_reading() {
    for text in ["?", "a b", "====", "a+b", "\u{fe}"] {
        assert!(binary(text).is_empty(), "{text}");
    }
}

/// A handle may end in what looks like a padding digit; read in that way it would be another
/// person's.
#[test]
fn a_user_handle_is_read_as_it_was_written() {
    for last in 0..=u8::MAX {
        let mut handle = vec![0xA5; 51];
        handle[50] = last;
        let options = serde_json::json!({
            "challengeTimeoutDateTime": "2026-11-22T11:00:00Z",
            "publicKey": {
                "rp": {"id": "login.microsoft.com"},
                "user": {"id": URL_SAFE_NO_PAD.encode(&handle), "name": "a@b.example"},
                "challenge": "AA",
                "pubKeyCredParams": [{"alg": -7}],
            },
        });
        let options: super::wire::CreationOptions =
            serde_json::from_value(options).expect("the documented shape");
        assert_eq!(options.into_options().expect("it makes sense").user_handle.0, handle);
    }
}

fn headers(name: http::HeaderName, value: &str) -> http::HeaderMap {
    [(name, value.parse().expect("visible ASCII"))].into_iter().collect()
}

/// RFC 9110, 10.2.3 and 5.6.7.
#[test]
fn a_wait_is_read_as_seconds_or_as_a_date() {
    let wait = |text: &str| call::retry_after(&headers(http::header::RETRY_AFTER, text));
    assert_eq!(wait("17"), Some(Duration::from_secs(17)));
    assert_eq!(wait(" 0 "), Some(Duration::ZERO));
    assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO), "it has passed");
    let soon = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(20);
    let date = jiff::fmt::rfc2822::DateTimePrinter::new();
    let date = date.timestamp_to_rfc9110_string(&soon).expect("a date of today");
    let waited = wait(&date).expect("a date").as_secs_f64();
    assert!((18.0..=20.0).contains(&waited), "{date}: {waited}");
    for text in ["", "-3", "soon", "1.5", "Sun, 99 Nov 1994 08:49:37 GMT"] {
        assert_eq!(wait(text), None, "{text}");
    }
}

/// Entra: claims challenges.
#[test]
fn a_claims_challenge_is_read() {
    let asked = r#"{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}"#;
    let read = |text: &str| call::claims(&headers(http::header::WWW_AUTHENTICATE, text));
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
