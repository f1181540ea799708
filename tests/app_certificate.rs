//! The promise: a desk that signs in as the application does so with a clock that is not exact, and
//! says it where the clock is why it cannot.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use jiff::{SignedDuration, Timestamp};
use keydesk::Http;
use keydesk::ceremony::nouns::{SignInTrouble, Trouble};
use keydesk::desk;
use keydesk::practice::{CLIENT_ID, Options, TENANT_ID, World};
use keydesk::signin::App;
use keydesk::signin::as_app::{AppCertificate, AppSignIn};
use keydesk::signin::operator::SignedIn;
use keydesk::words::Words;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// A sign-in as the application at a tenant whose clock is ahead of ours by so much.
async fn signs_in(ahead: SignedDuration, says_when: bool) -> Result<SignedIn, SignInTrouble> {
    let folder = tempfile::tempdir().expect("a folder");
    let [certificate, key] = ["app.pem", "app-key.pem"].map(|it| folder.path().join(it));
    let pair = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key");
    let signed = CertificateParams::default().self_signed(&pair).expect("a certificate");
    std::fs::write(&key, pair.serialize_pem()).expect("written");
    let only_us = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&key, only_us).expect("set");
    std::fs::write(&certificate, signed.pem()).expect("written");
    let world = World::open(Options::new(folder.path())).expect("a world");
    world.register_app_certificate(signed.pem().as_bytes()).expect("it is registered");

    let practice = desk::in_process(world.router());
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let practice = practice.clone();
        async move {
            let now = Timestamp::now() + ahead;
            let mut answer = match refusal(request.body(), now) {
                None => practice.oneshot(request).await?,
                Some(body) => Response::builder()
                    .status(StatusCode::UNAUTHORIZED)
                    .body(Bytes::from(body.to_string()))
                    .expect("a response"),
            };
            if says_when {
                let date = httpdate::fmt_http_date(SystemTime::from(now));
                answer.headers_mut().insert("date", date.parse().expect("a date"));
            }
            Ok(answer)
        }
    }));
    let app = App {
        http,
        authority: format!("https://login.microsoftonline.com/{TENANT_ID}/v2.0")
            .parse()
            .expect("a URL"),
        tenant_id: TENANT_ID.to_string(),
        client_id: CLIENT_ID.to_string(),
        graph: "https://graph.microsoft.com".to_owned(),
    };
    let certificate = AppCertificate::read(&certificate, &key).expect("both were written");
    AppSignIn { app, certificate }.sign_in().await
}

/// Entra's answer to an assertion that is not valid then, as Microsoft publishes the error.
fn refusal(form: &[u8], now: Timestamp) -> Option<Value> {
    let mut form = url::form_urlencoded::parse(form);
    let (_, assertion) = form.find(|it| it.0 == "client_assertion")?;
    let claims = URL_SAFE_NO_PAD.decode(assertion.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).expect("JSON");
    let time = |name: &str| claims[name].as_i64();
    let (from, until) = (time("nbf"), time("exp").expect("it ends"));
    let valid = from.is_none_or(|it| it <= now.as_second()) && now.as_second() < until;
    (!valid).then(|| {
        json!({
            "error": "invalid_client",
            "error_description": format!(
                "AADSTS700024: Client assertion is not within its valid time range. \
                 Current time: {now}, assertion valid from {from:?}, expiry time of assertion {until}."
            ),
            "error_codes": [700_024],
        })
    })
}

#[tokio::test]
async fn a_clock_may_be_a_little_wrong() {
    for minutes in [-9, -2, 0, 2, 9] {
        let signed_in = signs_in(SignedDuration::from_mins(minutes), true).await;
        assert!(signed_in.is_ok(), "{minutes}: {signed_in:?}");
    }
}

/// Also a fast one, which the service itself takes: by it a key that waits would have expired.
#[tokio::test]
async fn a_clock_that_is_fast_by_an_hour_is_named() {
    let trouble = signs_in(SignedDuration::from_mins(-60), true).await.expect_err("it is refused");
    let SignInTrouble::ClockWrong { seconds } = trouble else { panic!("{trouble}") };
    assert!((3595..=3602).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn a_clock_that_is_too_wrong_is_named_with_what_to_do() {
    let trouble = signs_in(SignedDuration::from_mins(30), true).await.expect_err("it is refused");
    let SignInTrouble::ClockWrong { seconds } = trouble else { panic!("{trouble}") };
    assert!((-1801..=-1795).contains(&seconds), "{seconds}");
    let told =
        Words::english().trouble(&Trouble::SignIn(SignInTrouble::ClockWrong { seconds: -1800 }));
    assert_eq!(told.what, "The clock of this computer is wrong: it is 30 minutes slow");
    assert!(told.next.contains("Correct the time"), "{}", told.next);
    let fast = Trouble::SignIn(SignInTrouble::ClockWrong { seconds: 61 });
    assert!(Words::english().trouble(&fast).what.ends_with("2 minutes fast"));
}

/// Without a time in the answer the desk does not guess.
#[tokio::test]
async fn without_the_services_time_the_clock_is_not_blamed() {
    let trouble = signs_in(SignedDuration::from_mins(30), false).await.expect_err("it is refused");
    assert_eq!(trouble, SignInTrouble::Refused { code: "AADSTS700024".to_owned() });
}
