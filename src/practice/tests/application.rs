//! The application signs in by itself: with its certificate, or with its secret.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::http::{Answer, send};
use super::operators::{SOFIA, call, world};
use super::sign_in::token;
use crate::practice::{CLIENT_ID, CLIENT_SECRET, Options, TENANT_ID, World};

struct App {
    key: EncodingKey,
    pem: String,
    thumbprint: String,
    sha1: String,
}

fn app() -> App {
    let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap();
    App {
        key: EncodingKey::from_rsa_pem(key.serialize_pem().as_bytes()).unwrap(),
        pem: certificate.pem(),
        thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(certificate.der())),
        sha1: URL_SAFE_NO_PAD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, certificate.der())),
    }
}

async fn as_app(world: &World, app: &App, algorithm: Algorithm, change: (&str, Value)) -> Answer {
    let header = Header { x5t_s256: Some(app.thumbprint.clone()), ..Header::new(algorithm) };
    by_assertion(world, app, &header, change).await
}

async fn by_assertion(world: &World, app: &App, header: &Header, change: (&str, Value)) -> Answer {
    let now = jiff::Timestamp::now().as_second();
    let endpoint = format!("https://login.microsoftonline.com/{TENANT_ID}/oauth2/v2.0/token");
    let mut said = json!({
        "aud": endpoint, "iss": CLIENT_ID, "sub": CLIENT_ID, "jti": "1",
        "nbf": now, "iat": now, "exp": now + 300,
    });
    said[change.0] = change.1;
    let assertion = jsonwebtoken::encode(header, &said, &app.key).unwrap();
    let client_id = CLIENT_ID.to_string();
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client_id.as_str()),
        ("scope", "https://graph.microsoft.com/.default"),
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        ("client_assertion", assertion.as_str()),
    ];
    token(world, &fields).await
}

#[tokio::test]
async fn the_application_signs_in_with_its_certificate() {
    let (folder, world) = world();
    let registered = app();
    let none = ("jti", json!("1"));
    let early = as_app(&world, &registered, Algorithm::PS256, none.clone()).await;
    assert_eq!(early.json()["error_codes"][0], 700027, "not registered yet");
    world.register_app_certificate(registered.pem.as_bytes()).unwrap();
    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();

    for algorithm in [Algorithm::PS256, Algorithm::RS256] {
        let answer = as_app(&world, &registered, algorithm, none.clone()).await.json();
        assert_eq!(answer.get("refresh_token"), None);
        let token = answer["access_token"].as_str().unwrap();
        // No role stands between an application and the head of IT.
        let passes = format!("/users/{SOFIA}/authentication/temporaryAccessPassMethods");
        assert_eq!(call(&world, token, "POST", &passes).await.status, 201);
        assert_eq!(call(&world, token, "GET", "/me").await.refusal().0, 400);
    }
    // Most clients name the certificate by SHA-1.
    for (sha1, is_taken) in [(&registered.sha1, true), (&registered.thumbprint, false)] {
        let header = Header { x5t: Some(sha1.clone()), ..Header::new(Algorithm::RS256) };
        let answer = by_assertion(&world, &registered, &header, none.clone()).await;
        assert_eq!(answer.status == 200, is_taken, "{answer:?}");
    }
    let now = jiff::Timestamp::now().as_second();
    for (claim, to, aadsts) in [
        ("aud", json!("https://elsewhere.example"), 700023),
        ("iss", json!("somebody"), 700021),
        ("sub", json!(TENANT_ID), 700021),
        ("exp", json!(now - 600), 700024),
        ("exp", json!(now + 90_000), 700024),
        ("nbf", json!(now + 600), 700024),
        ("exp", json!(1e300), 50027),
        ("nbf", json!(-1e300), 50027),
    ] {
        let answer = as_app(&world, &registered, Algorithm::PS256, (claim, to.clone())).await;
        assert_eq!(answer.json()["error"], "invalid_client", "{claim}={to}");
        assert_eq!(answer.json()["error_codes"][0], aadsts, "{claim}={to}");
    }
    let weak = as_app(&world, &registered, Algorithm::RS512, none.clone()).await;
    assert_eq!(weak.json()["error"], "invalid_client");
    let forger = App { thumbprint: registered.thumbprint.clone(), ..app() };
    let forged = as_app(&world, &forger, Algorithm::PS256, none).await;
    assert_eq!(forged.json()["error_codes"][0], 700027);
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_named() {
    let (_folder, world) = world();
    let registered = app();
    world.register_app_certificate(registered.pem.as_bytes()).unwrap();
    let ahead = json!(1_900_000_000);
    let refused = as_app(&world, &registered, Algorithm::PS256, ("nbf", ahead)).await.json();
    let text = refused["error_description"].as_str().unwrap();
    let begins =
        "AADSTS700024: Client assertion is not within its valid time range. Current time: 20";
    assert!(text.starts_with(begins), "{text}");
    assert!(
        text.contains("Z, assertion valid from 2030-03-17T17:46:40.0000000Z, expiry"),
        "{text}"
    );
    // Without a beginning it is valid from 1970, as in the texts that Entra's clients have met.
    let past = json!(1_700_000_000);
    let refused = as_app(&world, &registered, Algorithm::PS256, ("exp", past)).await.json();
    let text = refused["error_description"].as_str().unwrap();
    assert!(text.contains("expiry time of assertion 2023-11-14T22:13:20.0000000Z. "), "{text}");
}

#[tokio::test]
async fn the_application_signs_in_with_its_secret() {
    let (_folder, world) = world();
    let client_id = CLIENT_ID.to_string();
    let with = |secret| {
        [
            ("grant_type", "client_credentials"),
            ("client_id", client_id.as_str()),
            ("scope", "https://graph.microsoft.com/.default"),
            ("client_secret", secret),
        ]
    };
    let answer = token(&world, &with(CLIENT_SECRET)).await.json();
    let token_given = answer["access_token"].as_str().unwrap();
    assert_eq!(call(&world, token_given, "GET", "/users?$select=id").await.status, 200);
    let wrong = token(&world, &with("guess")).await;
    assert_eq!(wrong.status, 401);
    assert_eq!(wrong.json()["error_codes"][0], 7000215);
    let none = token(&world, &with(CLIENT_SECRET)[..3]).await;
    assert_eq!(none.json()["error_codes"][0], 7000218);
    // No person says whose tenant it is.
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(with(CLIENT_SECRET))
        .finish();
    let anywhere = "https://login.microsoftonline.com/organizations/oauth2/v2.0/token";
    let refused = send(&world, Request::post(anywhere).body(Body::from(body)).unwrap()).await;
    assert_eq!(refused.json()["error_codes"][0], 50059);
}
