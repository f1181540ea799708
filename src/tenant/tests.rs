//! The encodings of Graph, and what the headers of a refusal say.

use std::time::Duration;

use super::call;
use super::cloud::Cloud;
use super::roles::{protected_by, strongest};
use super::wire::{DirectoryRole, Group, binary};
use crate::ceremony::nouns::{OperatorRole, Purpose};
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

/// What a session records is its own; what Graph counts is counted together.
#[tokio::test(start_paused = true)]
async fn each_session_records_its_own_calls_and_all_keep_one_limit() {
    let http = crate::Http::new(tower::service_fn(async |_: http::Request<bytes::Bytes>| {
        Ok(http::Response::new(bytes::Bytes::from_static(br#"{"value":[]}"#)))
    }));
    let (_, token) = tokio::sync::watch::channel(Some("a token".into()));
    let desk = super::Tenant::new(http, Cloud::Global, token, Some(super::limit::Limit::GRAPH));
    let (one, other) = (desk.for_session(), desk.for_session());
    let person = crate::ceremony::nouns::Person {
        id: "a".to_owned(),
        name: "A".to_owned(),
        upn: "a@contoso.example".to_owned(),
    };
    let begun = tokio::time::Instant::now();
    for _ in 0..3 {
        one.methods(&person).await.expect("it is answered");
        other.clone().methods(&person).await.expect("it is answered");
    }
    assert!(begun.elapsed() >= Duration::from_secs(10), "six calls within one window");
    let (one, other) = (one.take_calls(), other.take_calls());
    assert_eq!((one.len(), other.len(), desk.take_calls().len()), (3, 3, 0));
    assert!(one.iter().all(|it| !other.contains(it)));
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

fn roles(templates: &[(&str, &str)]) -> Vec<DirectoryRole> {
    let role = |(name, template): &(&str, &str)| {
        let role = serde_json::json!({
            "@odata.type": "#microsoft.graph.directoryRole",
            "id": "an object of this tenant",
            "displayName": name,
            "roleTemplateId": template,
        });
        serde_json::from_value(role).expect("the documented shape")
    };
    templates.iter().map(role).collect()
}

const REPORTS_READER: (&str, &str) = ("Reports Reader", "4a5d8f65-41da-4de4-8968-e035b65339cf");
const HELPDESK: (&str, &str) = ("Helpdesk Administrator", "729827e3-9c14-49f7-bb1b-9608f156bbb8");
const LATER: (&str, &str) = ("A role of next year", "11111111-2222-4333-8444-555555555555");
const AUTHENTICATION: (&str, &str) =
    ("Authentication Administrator", "C4E39BD9-1100-46D3-8C65-FB160DA0071F");
const PRIVILEGED: (&str, &str) =
    ("Privileged Authentication Administrator", "7be44c8a-adaf-4e2a-84d6-ab2649e08a13");
const GLOBAL: (&str, &str) = ("Global Administrator", "62e90394-69f5-4237-9190-012177145e10");

/// Entra: who can perform sensitive actions.
#[test]
fn roles_and_groups_protect_a_person() {
    let group = |name: &str, assignable: Option<bool>| -> Group {
        let group = serde_json::json!(
            {"id": "g", "displayName": name, "isAssignableToRole": assignable});
        serde_json::from_value(group).expect("the documented shape")
    };
    let groups = [group("Staff", None), group("Platform", Some(true)), group("Old", Some(false))];
    assert_eq!(protected_by(&[], &groups[..1]), [""; 0]);
    assert_eq!(protected_by(&roles(&[REPORTS_READER, AUTHENTICATION]), &[]), [""; 0]);
    assert_eq!(protected_by(&roles(&[HELPDESK, REPORTS_READER]), &[]), [HELPDESK.0]);
    assert_eq!(protected_by(&roles(&[LATER]), &groups), [LATER.0, "Platform"]);
    assert_eq!(protected_by(&roles(&[PRIVILEGED, GLOBAL]), &[]).len(), 2);
}

#[test]
fn the_strongest_role_of_an_operator_counts() {
    for (held, strongest_is) in [
        (&[][..], OperatorRole::None),
        (&[HELPDESK, REPORTS_READER], OperatorRole::None),
        (&[AUTHENTICATION, HELPDESK], OperatorRole::AuthenticationAdministrator),
        (&[PRIVILEGED, AUTHENTICATION], OperatorRole::PrivilegedAuthenticationAdministrator),
        (&[GLOBAL], OperatorRole::PrivilegedAuthenticationAdministrator),
    ] {
        assert_eq!(strongest(&roles(held)), strongest_is, "{held:?}");
    }
}

#[test]
fn each_cloud_has_its_hosts_and_no_narrow_scope_but_the_global() {
    let mut roots: Vec<&str> = Cloud::ALL.iter().map(|it| it.graph()).collect();
    roots.dedup();
    assert_eq!(roots.len(), 4);
    for cloud in Cloud::ALL {
        let narrow = cloud.scope(super::needs::PASSKEYS).starts_with("UserAuthMethod-");
        assert_eq!(narrow, cloud == Cloud::Global, "{cloud:?}");
        assert_eq!(cloud.registers_keys(), cloud == Cloud::Global, "{cloud:?}");
        assert_eq!(cloud.scope(super::needs::READ_PEOPLE), "User.Read.All");
        let offer = match cloud {
            Cloud::Global => Some(Purpose::Onboarding),
            Cloud::UsGovL4 | Cloud::UsGovL5 => Some(Purpose::SelfRegistration),
            Cloud::China => None,
        };
        assert_eq!(cloud.offer(), offer, "{cloud:?}");
        for host in [cloud.login(), cloud.graph()] {
            assert!(host.starts_with("https://") && !host.ends_with('/'), "{host}");
        }
    }
}
