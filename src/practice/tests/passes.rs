//! A pass signs its person in, as often and as long as it says, before every other method.

use axum::body::Body;
use axum::http::Request;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use url::Url;

use super::http::{AMIRA, delete, get, post, send};
use super::operators::{call, world};
use super::registration::{hand, plug_with_pin, register};
use super::sign_in::{REDIRECT, VERIFIER, authorize, no_key, token};
use crate::practice::{CLIENT_ID, KeyModel, PASSWORD, Person, PersonError, TENANT_ID, World};

const NAME: &str = "amira.haddad@contoso.example";
/// A proof that does not ask for the authentication context.
const NO_CLAIMS: (&str, &str) = ("claims", "");

/// Its id and its code.
async fn issue(world: &World, wanted: Value) -> (String, String) {
    let created = post(world, &passes(""), wanted).await;
    assert_eq!(created.status, 201, "{created:?}");
    let pass = created.json();
    let text = |name: &str| pass[name].as_str().unwrap().to_owned();
    (text("id"), text("temporaryAccessPass"))
}

fn passes(rest: &str) -> String {
    format!("{AMIRA}/authentication/temporaryAccessPassMethods{rest}")
}

async fn sign_in(world: &World, code: &str) -> Result<Value, PersonError> {
    let person = Person::with_pass(world.router(), NAME, code.into());
    let redirect = Url::parse(REDIRECT).unwrap();
    let graph = "https://graph.microsoft.com/User.Read offline_access openid";
    let capable = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
    let mut page = authorize("scope", graph);
    page.query_pairs_mut().append_pair("claims", capable);
    let fields = person.sign_in(page, &redirect).await?;
    let client_id = CLIENT_ID.to_string();
    let redeem = [
        ("grant_type", "authorization_code"),
        ("client_id", client_id.as_str()),
        ("code", fields["code"].as_str()),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    Ok(token(world, &redeem).await.json())
}

async fn refused(world: &World, code: &str) -> String {
    match sign_in(world, code).await {
        Err(PersonError::Refused { message, .. }) => message,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_pass_signs_in_until_it_is_taken_back_and_what_it_opens_ends_with_it() {
    let (_folder, world) = world();
    let (id, code) = issue(&world, json!({ "isUsableOnce": false })).await;
    for _ in 0..3 {
        let answer = sign_in(&world, &code).await.unwrap();
        // A day is what a client gets that understands challenges; the pass ends within the hour.
        let seconds = answer["expires_in"].as_i64().unwrap();
        assert!((3500..=3600).contains(&seconds), "{seconds}");
        let access = answer["access_token"].as_str().unwrap();
        assert_eq!(call(&world, access, "GET", "/me").await.status, 200);
        let client_id = CLIENT_ID.to_string();
        let refresh = [
            ("grant_type", "refresh_token"),
            ("client_id", client_id.as_str()),
            ("refresh_token", answer["refresh_token"].as_str().unwrap()),
        ];
        let again = token(&world, &refresh).await.json();
        assert!(again["expires_in"].as_i64().unwrap() <= seconds, "{again}");
    }
    assert_eq!(world.live_passes(), 1);
    let shown = get(&world, &passes(&format!("/{id}"))).await.json();
    assert_eq!(shown["methodUsabilityReason"], "EnabledByPolicy");
    assert_eq!(delete(&world, &passes(&format!("/{id}"))).await.status, 204);
    assert!(refused(&world, &code).await.starts_with("AADSTS50126: "), "it is not asked for");
}

#[tokio::test]
async fn a_pass_for_one_sign_in_is_used_up_by_it() {
    let (_folder, world) = world();
    let (id, code) = issue(&world, json!({ "isUsableOnce": true })).await;
    assert!(refused(&world, "guess").await.starts_with("AADSTS130507: An access pass could not"));
    assert_eq!(world.live_passes(), 1, "a wrong code does not use it");
    sign_in(&world, &code).await.unwrap();

    let shown = get(&world, &passes(&format!("/{id}"))).await.json();
    assert_eq!(shown["methodUsabilityReason"], "OneTimeUsed");
    assert_eq!(shown["isUsable"], false);
    assert_eq!(world.live_passes(), 0);
    let message = refused(&world, &code).await;
    assert!(message.starts_with("AADSTS130501: Sign in was blocked due to User Credential Policy"));
}

#[tokio::test]
async fn a_pass_that_has_not_begun_or_has_ended_opens_nothing() {
    let (_folder, world) = world();
    let hours = |it| (Timestamp::now() + SignedDuration::from_hours(it)).to_string();
    let (_, early) = issue(&world, json!({ "startDateTime": hours(2) })).await;
    assert!(refused(&world, &early).await.starts_with("AADSTS130507: "));
    let (_, late) = issue(&world, json!({ "startDateTime": hours(-2) })).await;
    assert!(refused(&world, &late).await.starts_with("AADSTS130504: "));
    let (_, valid) = issue(&world, json!({})).await;
    assert!(refused(&world, &early).await.starts_with("AADSTS130507: "), "it was replaced");
    sign_in(&world, &valid).await.unwrap();
}

#[tokio::test]
async fn a_pass_opens_the_persons_own_page() {
    let (_folder, world) = world();
    let own = |person: Person| async move { person.open_security_info().await };
    let password = || Person::with_password(world.router(), NAME, PASSWORD);
    let said = own(password()).await.unwrap();
    assert_eq!(said, format!("Signed in as {NAME}"), "there is nothing stronger yet");
    let (_, code) = issue(&world, json!({ "isUsableOnce": true })).await;
    assert!(own(password()).await.is_err(), "there is something stronger");
    let with_pass = || Person::with_pass(world.router(), NAME, code.as_str().into());
    assert_eq!(own(with_pass()).await.unwrap(), format!("Signed in as {NAME}"));
    assert_eq!(world.live_passes(), 0, "it counts there as well");
    assert!(own(with_pass()).await.is_err());
}

/// Which field the first page asks for.
async fn asked_first(world: &World) -> &'static str {
    let page = Request::get(authorize(NO_CLAIMS.0, NO_CLAIMS.1).as_str());
    let page = send(world, page.body(Body::empty()).unwrap()).await;
    let fields = ["accesspass", "credentialsJson", "passwd"];
    let asked = fields.into_iter().filter(|it| page.text().contains(&format!("name=\"{it}\"")));
    let asked: Vec<_> = asked.collect();
    assert_eq!(asked.len(), 1, "{page:?}");
    asked[0]
}

#[tokio::test]
async fn the_pass_is_asked_for_first_then_the_passkey_then_the_password() {
    let (_folder, world) = world();
    assert_eq!(asked_first(&world).await, "passwd");
    let (_, code) = issue(&world, json!({ "isUsableOnce": true })).await;
    assert_eq!(asked_first(&world).await, "accesspass");
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA, &host).await.status, 201);
    assert_eq!(asked_first(&world).await, "accesspass");

    // Who means to use the key must say so while the pass is alive.
    let redirect = Url::parse(REDIRECT).unwrap();
    let with_key = Person::new(world.router(), hand(host, |_| ()));
    for page in [authorize("", ""), authorize(NO_CLAIMS.0, NO_CLAIMS.1)] {
        let fields = with_key.sign_in(page, &redirect).await.unwrap();
        assert!(fields.contains_key("code"), "{fields:?}");
        assert_eq!(world.live_passes(), 1);
    }
    // A code comes without the key as well: nothing in it says how.
    let with_pass = Person::with_pass(world.router(), NAME, code.into());
    let fields = with_pass.sign_in(authorize(NO_CLAIMS.0, NO_CLAIMS.1), &redirect).await.unwrap();
    assert!(fields.contains_key("code"), "{fields:?}");
    assert_eq!(asked_first(&world).await, "credentialsJson");
}

/// An authentication strength comes after the first method: the pass is used, and is not enough.
#[tokio::test]
async fn where_a_passkey_is_demanded_a_pass_is_used_and_not_enough() {
    let (_folder, world) = world();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA, &host).await.status, 201);
    let (_, code) = issue(&world, json!({ "isUsableOnce": true })).await;
    let redirect = Url::parse(REDIRECT).unwrap();
    let with_pass = Person::with_pass(world.router(), NAME, code.into());
    let fields = with_pass.sign_in(authorize("", ""), &redirect).await.unwrap();
    assert_eq!(fields["error"], "access_denied", "{fields:?}");
    assert_eq!(world.live_passes(), 0);

    // Nobody can pass the passkey page by.
    let nobody = Person::new(world.router(), no_key());
    let ended = nobody.sign_in(authorize("", ""), &redirect).await;
    assert!(matches!(ended, Err(PersonError::Key(_))), "{ended:?}");
}

/// What a page does not ask for opens nothing.
#[tokio::test]
async fn a_password_is_not_taken_where_the_pass_is_asked_for() {
    let (_folder, world) = world();
    let (_, code) = issue(&world, json!({})).await;
    let context = |page: &str| {
        let context =
            page.split("name=\"ctx\" value=\"").nth(1).unwrap_or_else(|| panic!("{page}"));
        context.split('"').next().unwrap().to_owned()
    };
    let page = Request::get("https://mysignins.microsoft.com/security-info").body(Body::empty());
    let mut page = send(&world, page.unwrap()).await;
    for typed in [
        format!("login={NAME}"),
        format!("passwd={PASSWORD}"),
        "method=password".to_owned(),
        format!("passwd={PASSWORD}"),
        "assertion={}".to_owned(),
        // Whose pass it would be is said.
        "login=jonas.weber@contoso.example".to_owned(),
    ] {
        let form = format!("ctx={}&{typed}", context(page.text()));
        let login = format!("https://mysignins.microsoft.com/{TENANT_ID}/login");
        page = send(&world, Request::post(login).body(Body::from(form)).unwrap()).await;
        assert!(page.text().contains("name=\"accesspass\""), "{typed}: {page:?}");
    }
    assert_eq!(world.live_passes(), 1);
    sign_in(&world, &code).await.unwrap();
}
