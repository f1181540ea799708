//! What the sign-in refuses, and how.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use url::Url;

use super::http::{Answer, send};
use crate::practice::{
    AssertionAsked, CLIENT_ID, KeyHand, Options, Person, PersonError, TENANT_ID, World,
};

pub const REDIRECT: &str = "http://127.0.0.1:49152/signed-in";
/// BASE64URL(SHA256(VERIFIER)), from RFC 7636 appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options::new(folder.path())).unwrap();
    (folder, world)
}

/// A good authorize request, with one parameter changed or (empty) left out.
pub fn authorize(change: &str, to: &str) -> Url {
    let base = format!("https://login.microsoftonline.com/{TENANT_ID}/oauth2/v2.0/authorize");
    let client_id = CLIENT_ID.to_string();
    let parameters = [
        ("client_id", client_id.as_str()),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("response_mode", "form_post"),
        ("scope", "openid profile"),
        ("state", "the state"),
        ("nonce", "the nonce"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("prompt", "login"),
        ("login_hint", "amira.haddad@contoso.example"),
        ("claims", r#"{"id_token":{"acrs":{"essential":true,"value":"c1"}}}"#),
    ];
    let changed = parameters
        .iter()
        .map(|(name, value)| (*name, if *name == change { to } else { value }))
        .filter(|(_, value)| !value.is_empty());
    Url::parse_with_params(&base, changed).unwrap()
}

pub fn no_key() -> KeyHand {
    Arc::new(|_: AssertionAsked| Box::pin(async { Err("nobody may ask for the key".into()) }))
}

pub async fn token(world: &World, fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request =
        Request::post(format!("https://login.microsoftonline.com/{TENANT_ID}/oauth2/v2.0/token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body));
    send(world, request.unwrap()).await
}

#[tokio::test]
async fn what_must_not_be_redirected_ends_on_a_page() {
    let (_folder, world) = world();
    let person = Person::new(world.router(), no_key());
    for (change, to, code) in [
        ("client_id", "7a2c5f8e-0000-4000-8000-000000000000", "AADSTS700016"),
        ("redirect_uri", "http://attacker.example/", "AADSTS50011"),
        ("redirect_uri", "https://127.0.0.1/", "AADSTS50011"),
        ("redirect_uri", "http://[::1]/", "AADSTS50011"),
        ("redirect_uri", "http://127.0.0.1:49152/", "AADSTS50011"),
        ("redirect_uri", "http://127.0.0.1:49152/Signed-in", "AADSTS50011"),
        ("redirect_uri", "http://127.0.0.1:49152/signed-in/", "AADSTS50011"),
        ("redirect_uri", "http://127.0.0.1:49152/signed-in?x=1", "AADSTS50011"),
        ("redirect_uri", "http://localhost:49152/signed-in", "AADSTS50011"),
        ("redirect_uri", "http://localhost.example:49152", "AADSTS50011"),
        ("redirect_uri", "", "AADSTS50011"),
        ("response_mode", "fragment", "AADSTS70002"),
    ] {
        let redirect = Url::parse(REDIRECT).unwrap();
        match person.sign_in(authorize(change, to), &redirect).await {
            Err(PersonError::Refused { status, message }) => {
                assert_eq!(status, 400);
                assert!(message.starts_with(code), "{change}={to}: {message}");
            }
            other => panic!("{change}={to}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn everything_else_goes_back_to_the_client() {
    let (_folder, world) = world();
    let person = Person::new(world.router(), no_key());
    for (change, to, error, code) in [
        ("code_challenge", "", "invalid_request", "AADSTS9002325"),
        ("code_challenge_method", "plain", "invalid_request", "AADSTS9002325"),
        ("response_type", "id_token", "unsupported_response_type", "AADSTS700051"),
        ("nonce", "", "invalid_request", "AADSTS90014"),
        ("scope", "profile", "invalid_request", "AADSTS70011"),
        ("prompt", "none", "invalid_request", "AADSTS90014"),
        ("claims", "{", "invalid_request", "AADSTS90023"),
        ("login_hint", "nobody@contoso.example", "access_denied", "AADSTS50034"),
        ("login_hint", "tomasz.zielinski@contoso.example", "access_denied", "AADSTS50057"),
        ("login_hint", "lena.fischer@contoso.example", "access_denied", "AADSTS130501"),
        ("", "", "access_denied", "AADSTS135010"),
    ] {
        let redirect = Url::parse(REDIRECT).unwrap();
        let fields = person.sign_in(authorize(change, to), &redirect).await.unwrap();
        assert_eq!(fields["error"], error, "{change}={to}");
        let description = &fields["error_description"];
        assert!(description.starts_with(&format!("{code}: ")), "{description}");
        assert_eq!(fields["state"], "the state");
    }
}

#[tokio::test]
async fn a_tenant_is_named_by_its_id_by_its_domain_and_as_organizations() {
    let (_folder, world) = world();
    let id = TENANT_ID.to_string();
    for (name, aadsts) in [
        (id.as_str(), None),
        ("contoso.example", None),
        ("Contoso.Example", None),
        ("organizations", None),
        ("common", Some(50194)),
        ("consumers", Some(9002332)),
        ("fabrikam.example", Some(90002)),
    ] {
        let page = authorize("", "").as_str().replace(&id, name);
        let page = send(&world, Request::get(page).body(Body::empty()).unwrap()).await;
        let form = format!("client_id={CLIENT_ID}&scope=openid");
        let host = "https://login.microsoftonline.com";
        let devices = Request::post(format!("{host}/{name}/oauth2/v2.0/devicecode"));
        let device = send(&world, devices.body(Body::from(form)).unwrap()).await;
        match aadsts {
            None => {
                // The person has no passkey: it was read to the end.
                assert!(page.text().contains("AADSTS135010"), "{name}: {page:?}");
                assert_eq!(device.status, 200, "{name}");
            }
            Some(aadsts) => {
                assert!(page.text().contains(&format!("AADSTS{aadsts}: ")), "{name}: {page:?}");
                assert_eq!(device.json()["error_codes"][0], aadsts, "{name}");
            }
        }
    }
    let description = |name: &str| {
        let url = format!(
            "https://login.microsoftonline.com/{name}/v2.0/.well-known/openid-configuration"
        );
        send(&world, Request::get(url).body(Body::empty()).unwrap())
    };
    let of_domain = description("contoso.example").await.json();
    assert_eq!(of_domain, description(&id).await.json());
    let of_all = description("organizations").await.json();
    assert_eq!(of_all["issuer"], "https://login.microsoftonline.com/{tenantid}/v2.0");
    assert!(of_all["token_endpoint"].as_str().unwrap().contains("/organizations/"));
}

#[tokio::test]
async fn another_tenant_is_not_served() {
    let (_folder, world) = world();
    let other = TENANT_ID.to_string().replace('8', "9");
    for path in ["v2.0/.well-known/openid-configuration", "discovery/v2.0/keys"] {
        let url = format!("https://login.microsoftonline.com/{other}/{path}");
        let answer = send(&world, Request::get(url).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, 400);
        assert_eq!(answer.json()["error_codes"][0], 90002);
    }
}

#[tokio::test]
async fn metadata_and_keys() {
    let (_folder, world) = world();
    let base = format!("https://login.microsoftonline.com/{TENANT_ID}");
    let url = format!("{base}/v2.0/.well-known/openid-configuration");
    let metadata = send(&world, Request::get(url).body(Body::empty()).unwrap()).await.json();
    assert_eq!(metadata["issuer"], format!("{base}/v2.0"));
    let url = metadata["jwks_uri"].as_str().unwrap();
    let keys = send(&world, Request::get(url).body(Body::empty()).unwrap()).await.json();
    let key = &keys["keys"][0];
    assert_eq!(key["kty"], "RSA");
    assert_eq!(key["e"], "AQAB");
    assert_eq!(key["n"].as_str().unwrap().len(), 342);
    assert_eq!(key.get("alg"), None::<&Value>);
}

#[tokio::test]
async fn tokens_are_not_given_for_nothing() {
    let (_folder, world) = world();
    let client_id = CLIENT_ID.to_string();
    let good = [
        ("grant_type", "authorization_code"),
        ("client_id", client_id.as_str()),
        ("code", "1.guess"),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    let answer = token(&world, &good).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "invalid_grant");
    let mut with_secret = good.to_vec();
    with_secret.push(("client_secret", "x"));
    assert_eq!(token(&world, &with_secret).await.json()["error"], "invalid_client");
    assert_eq!(token(&world, &good[1..]).await.json()["error"], "unsupported_grant_type");
}
