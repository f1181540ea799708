//! Operators: how they sign in, what their tokens open, and how they end.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use url::Url;

use super::http::{Answer, send};
use super::sign_in::{CHALLENGE, REDIRECT, VERIFIER, token};
use crate::practice::{CLIENT_ID, Options, PASSWORD, Person, PersonError, TENANT_ID, World};

pub const J_SMITH: &str = "j.smith@contoso.example";
pub const R_OKAFOR: &str = "r.okafor@contoso.example";
pub const SOFIA: &str = "sofia.marchetti@contoso.example";
pub const VIKTOR: &str = "viktor.dahl@contoso.example";
pub const AMIRA: &str = "amira.haddad@contoso.example";
pub const GRAPH: &str = "https://graph.microsoft.com/";

pub fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options::new(folder.path())).unwrap();
    (folder, world)
}

pub async fn call(world: &World, token: &str, method: &str, path: &str) -> Answer {
    let body = if method == "POST" { "{}" } else { "" };
    let request = Request::builder()
        .method(method)
        .uri(format!("{GRAPH}v1.0{path}"))
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .header("consistencylevel", "eventual")
        .body(Body::from(body));
    send(world, request.unwrap()).await
}

pub fn token_of(world: &World, who: &str, scopes: &[&str]) -> String {
    world.token_of(who, scopes).unwrap().unwrap().expose_secret().to_owned()
}

pub fn authorize(changes: &[(&str, &str)]) -> Url {
    let base = format!("https://login.microsoftonline.com/{TENANT_ID}/oauth2/v2.0/authorize");
    let client_id = CLIENT_ID.to_string();
    let scope = format!("{GRAPH}User.Read.All openid profile offline_access");
    let mut parameters = BTreeMap::from([
        ("client_id", client_id.as_str()),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("response_mode", "form_post"),
        ("scope", scope.as_str()),
        ("state", "the state"),
        ("nonce", "the nonce"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]);
    parameters.extend(changes.iter().copied());
    Url::parse_with_params(&base, parameters).unwrap()
}

async fn redeem(world: &World, code: &str, more: &[(&str, &str)]) -> Answer {
    let client_id = CLIENT_ID.to_string();
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", client_id.as_str()),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    token(world, &[&fields[..], more].concat()).await
}

/// Signs J. Smith in; the answer of the token endpoint.
async fn sign_in(world: &World, changes: &[(&str, &str)]) -> Value {
    let person = Person::with_password(world.router(), J_SMITH, PASSWORD);
    let redirect = Url::parse(REDIRECT).unwrap();
    let fields = person.sign_in(authorize(changes), &redirect).await.unwrap();
    assert_eq!(fields["state"], "the state", "{fields:?}");
    redeem(world, &fields["code"], &[]).await.json()
}

fn claims(jwt: &Value) -> Value {
    let payload = jwt.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[tokio::test]
async fn an_operator_signs_in_with_a_password_in_both_response_modes() {
    let (_folder, world) = world();
    for mode in ["form_post", "query"] {
        let answer = sign_in(&world, &[("response_mode", mode), ("login_hint", J_SMITH)]).await;
        let id = claims(&answer["id_token"]);
        assert_eq!(id["oid"], "00000000-0000-0000-0000-0000000000a1");
        assert_eq!(id["name"], "J. Smith");
        assert_eq!(id["preferred_username"], J_SMITH);
        assert_eq!(id["nonce"], "the nonce");
        assert_eq!(id["aud"], CLIENT_ID.to_string());
        assert_eq!(id["tid"], TENANT_ID.to_string());
        assert_eq!(id.get("acrs"), None);
        let scopes = format!("{GRAPH}User.Read.All openid profile offline_access");
        assert_eq!(answer["scope"], scopes);
        assert_eq!(answer["expires_in"], 3600);
        let token = answer["access_token"].as_str().unwrap();
        assert_eq!(call(&world, token, "GET", "/users?$select=accountEnabled").await.status, 200);
        let passes = format!("/users/{AMIRA}/authentication/temporaryAccessPassMethods");
        let refused = call(&world, token, "POST", &passes).await;
        assert_eq!(refused.refusal(), (403, "Authorization_RequestDenied".into()));
    }
    assert_eq!(world.live_passes(), 0);
}

#[tokio::test]
async fn who_does_not_sign_in_gets_no_code() {
    let (_folder, world) = world();
    let redirect = Url::parse(REDIRECT).unwrap();
    for (login, password, code) in [
        (J_SMITH, "guess", "AADSTS50126"),
        ("nobody@contoso.example", PASSWORD, "AADSTS50034"),
        ("tomasz.zielinski@contoso.example", PASSWORD, "AADSTS50057"),
    ] {
        let person = Person::with_password(world.router(), login, password);
        match person.sign_in(authorize(&[]), &redirect).await {
            Err(PersonError::Refused { message, .. }) => {
                assert!(message.starts_with(&format!("{code}: ")), "{login}: {message}");
            }
            other => panic!("{login}: {other:?}"),
        }
    }
    let person = Person::with_password(world.router(), J_SMITH, PASSWORD);
    for (change, to, error) in [
        ("prompt", "none", "login_required"),
        ("scope", "Mail.Read openid", "invalid_client"),
        ("claims", "{", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("response_type", "token", "unsupported_response_type"),
    ] {
        let fields = person.sign_in(authorize(&[(change, to)]), &redirect).await.unwrap();
        assert_eq!(fields["error"], error, "{change}={to}");
    }
    // The button "Cancel".
    let page = send(&world, get(authorize(&[]).as_str())).await;
    let context = page.text().split("name=\"ctx\" value=\"").nth(1).unwrap();
    let context = context.split('"').next().unwrap();
    let login = format!("https://login.microsoftonline.com/{TENANT_ID}/login");
    let body = format!("ctx={context}&cancel=1");
    let answer = send(&world, Request::post(login).body(Body::from(body)).unwrap()).await;
    assert!(answer.text().contains("access_denied") && answer.text().contains("AADSTS65004"));
}

#[tokio::test]
async fn a_scope_without_consent_is_missing_from_the_default_and_refused_by_name() {
    let (_folder, world) = world();
    world.withhold_scope("User.Read.All");
    let person = Person::with_password(world.router(), J_SMITH, PASSWORD);
    let redirect = Url::parse(REDIRECT).unwrap();
    let fields = person.sign_in(authorize(&[]), &redirect).await.unwrap();
    assert_eq!(fields["error"], "consent_required");
    assert!(fields["error_description"].starts_with("AADSTS65001: "));

    let answer = sign_in(&world, &[("scope", &format!("{GRAPH}.default openid"))]).await;
    let scopes: Vec<&str> = answer["scope"].as_str().unwrap().split(' ').collect();
    let named = |it: &str| scopes.contains(&format!("{GRAPH}{it}").as_str());
    assert!(named("User.ReadBasic.All") && !named("User.Read.All"), "{scopes:?}");
    assert_eq!(scopes.len(), World::scopes().len() - 1 + 2);
    assert_eq!(answer.get("refresh_token"), None);
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(call(&world, token, "GET", "/users?$select=displayName").await.status, 200);
    assert_eq!(call(&world, token, "GET", "/users?$select=userType").await.status, 403);
}

/// Each call with the least that opens it, and what else does.
#[tokio::test]
async fn a_claims_challenge_is_met_by_a_token_that_was_asked_for_with_it() {
    let (_folder, world) = world();
    let capable = json!({ "access_token": { "xms_cc": { "values": ["cp1"] } } });
    let old = sign_in(&world, &[("claims", &capable.to_string())]).await;
    assert_eq!(old["expires_in"], 24 * 3600);
    let deaf = sign_in(&world, &[]).await;
    world.demand_claims();

    let users = "/users?$select=id";
    let refused = call(&world, old["access_token"].as_str().unwrap(), "GET", users).await;
    assert_eq!(refused.refusal(), (401, "InvalidAuthenticationToken".into()));
    let challenge = refused.headers["www-authenticate"].to_str().unwrap();
    assert!(challenge.starts_with("Bearer ") && challenge.contains("insufficient_claims"));
    let asked = challenge.split("claims=\"").nth(1).unwrap().trim_end_matches('"');
    let asked: Value = serde_json::from_slice(&STANDARD.decode(asked).unwrap()).unwrap();
    assert_eq!(asked["access_token"]["nbf"]["essential"], true);
    let refused = call(&world, deaf["access_token"].as_str().unwrap(), "GET", users).await;
    assert!(refused.headers["www-authenticate"].to_str().unwrap().contains("invalid_token"));

    let mut wanted = asked;
    wanted["access_token"]["xms_cc"] = capable["access_token"]["xms_cc"].clone();
    let new = sign_in(&world, &[("claims", &wanted.to_string())]).await;
    assert_eq!(call(&world, new["access_token"].as_str().unwrap(), "GET", users).await.status, 200);
    // The same over the refresh token.
    let client_id = CLIENT_ID.to_string();
    let wanted = wanted.to_string();
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", client_id.as_str()),
        ("refresh_token", old["refresh_token"].as_str().unwrap()),
        ("claims", wanted.as_str()),
    ];
    let new = token(&world, &fields).await.json();
    assert_eq!(call(&world, new["access_token"].as_str().unwrap(), "GET", users).await.status, 200);
    let again = token(&world, &fields).await.json();
    assert!(again["access_token"].is_string(), "it was used, and goes on: {again}");
    assert_ne!(again["refresh_token"], new["refresh_token"]);
}

#[tokio::test]
async fn tokens_end() {
    let (_folder, world) = world();
    let before = sign_in(&world, &[]).await;
    world.end_tokens();
    let users = "/users?$select=id";
    let refused = call(&world, before["access_token"].as_str().unwrap(), "GET", users).await;
    assert_eq!(refused.refusal(), (401, "InvalidAuthenticationToken".into()));
    let desk = world.operator_token();
    assert_eq!(call(&world, desk.expose_secret(), "GET", users).await.status, 401);
    let after = sign_in(&world, &[]).await;
    assert_eq!(
        call(&world, after["access_token"].as_str().unwrap(), "GET", users).await.status,
        200
    );

    let sofia = token_of(&world, SOFIA, World::scopes());
    let revoke = format!("/users/{J_SMITH}/revokeSignInSessions");
    assert_eq!(call(&world, &sofia, "POST", &revoke).await.json()["value"], true);
    let client_id = CLIENT_ID.to_string();
    let refresh = [
        ("grant_type", "refresh_token"),
        ("client_id", client_id.as_str()),
        ("refresh_token", after["refresh_token"].as_str().unwrap()),
    ];
    assert_eq!(token(&world, &refresh).await.json()["error_codes"][0], 50173);
}

async fn device(world: &World) -> Value {
    let form = format!("client_id={CLIENT_ID}&scope=User.Read%20openid");
    let url = format!("https://login.microsoftonline.com/{TENANT_ID}/oauth2/v2.0/devicecode");
    send(world, Request::post(url).body(Body::from(form)).unwrap()).await.json()
}

async fn poll(world: &World, code: &Value) -> Value {
    poll_as(world, code, "urn:ietf:params:oauth:grant-type:device_code").await
}

async fn poll_as(world: &World, code: &Value, grant_type: &str) -> Value {
    let client_id = CLIENT_ID.to_string();
    let fields = [
        ("grant_type", grant_type),
        ("client_id", client_id.as_str()),
        ("device_code", code.as_str().unwrap()),
    ];
    token(world, &fields).await.json()
}

#[tokio::test]
async fn a_device_is_approved_declined_and_forgotten() {
    let (_folder, world) = world();
    let person = Person::with_password(world.router(), R_OKAFOR, PASSWORD);
    let begun = device(&world).await;
    assert_eq!(begun["expires_in"], 900);
    assert_eq!(begun.get("verification_uri_complete"), None);
    assert_eq!(poll(&world, &begun["device_code"]).await["error"], "authorization_pending");
    let uri = Url::parse(begun["verification_uri"].as_str().unwrap()).unwrap();
    assert!(person.approve_device(uri.clone(), "WRONG2345").await.is_err());
    let code = begun["user_code"].as_str().unwrap();
    let said = person.approve_device(uri, &code.to_lowercase()).await.unwrap();
    assert!(said.contains("You have signed in"), "{said}");
    // As MSAL for Node names the grant.
    let answer = poll_as(&world, &begun["device_code"], "device_code").await;
    assert_eq!(claims(&answer["id_token"])["name"], "R. Okafor");
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(call(&world, token, "GET", "/me").await.status, 200);
    assert_eq!(poll(&world, &begun["device_code"]).await["error"], "bad_verification_code");

    let begun = device(&world).await;
    let form = format!("otc={}", begun["user_code"].as_str().unwrap());
    let enter = "https://login.microsoftonline.com/common/oauth2/deviceauth";
    let page = send(&world, Request::post(enter).body(Body::from(form)).unwrap()).await;
    let context = page.text().split("name=\"ctx\" value=\"").nth(1).unwrap();
    let form = format!("ctx={}&cancel=1", context.split('"').next().unwrap());
    let login = format!("https://login.microsoftonline.com/{TENANT_ID}/login");
    send(&world, Request::post(login).body(Body::from(form)).unwrap()).await;
    assert_eq!(poll(&world, &begun["device_code"]).await["error"], "authorization_declined");

    let begun = device(&world).await;
    world.end_tokens();
    assert_eq!(poll(&world, &begun["device_code"]).await["error"], "expired_token");
}

#[tokio::test]
async fn an_administrator_consents_to_more() {
    let (_folder, world) = world();
    let broad = "UserAuthenticationMethod.ReadWrite.All";
    let scope = format!("{GRAPH}{broad} openid");
    let person = Person::with_password(world.router(), J_SMITH, PASSWORD);
    let redirect = Url::parse(REDIRECT).unwrap();
    let fields = person.sign_in(authorize(&[("scope", &scope)]), &redirect).await.unwrap();
    assert_eq!(fields["error"], "consent_required");
    assert!(world.consent(broad));
    assert!(!world.consent("Mail.Send.Everything"));
    let answer = sign_in(&world, &[("scope", &scope)]).await;
    let token = answer["access_token"].as_str().unwrap();
    let passes = format!("/users/{AMIRA}/authentication/temporaryAccessPassMethods");
    assert_eq!(call(&world, token, "POST", &passes).await.status, 201);
    let everything = sign_in(&world, &[("scope", &format!("{GRAPH}.default"))]).await;
    assert!(everything["scope"].as_str().unwrap().contains(broad));
}

/// Registered without a slash; a client may ask with or without one, and gives the same again.
#[tokio::test]
async fn a_redirect_to_localhost_takes_any_port() {
    let (_folder, world) = world();
    for redirect in ["http://localhost", "http://localhost:8400", "http://localhost:50123/"] {
        let back = Url::parse(redirect).unwrap();
        let person = Person::with_password(world.router(), J_SMITH, PASSWORD);
        for (mode, again) in [("form_post", redirect), ("query", "http://localhost:1")] {
            let changes = [("redirect_uri", redirect), ("response_mode", mode)];
            let fields = person.sign_in(authorize(&changes), &back).await.unwrap();
            let answer = redeem(&world, &fields["code"], &[("redirect_uri", again)]).await.json();
            if again == redirect {
                assert!(answer["access_token"].is_string(), "{redirect}: {answer}");
            } else {
                assert_eq!(answer["error_codes"][0], 500112, "{redirect}: {answer}");
            }
        }
    }
}

fn get(url: &str) -> Request<Body> {
    Request::get(url).body(Body::empty()).unwrap()
}
