//! A key made, registered, used to sign in, and removed, with nothing of the desk's in between.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ciborium::Value as Cbor;
use ciborium::cbor;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use super::host::{Host, bytes, get as field};
use super::http::{AMIRA, Answer, delete, get, post, send};
use super::sign_in::{REDIRECT, VERIFIER, authorize, token};
use crate::practice::{
    AUTH_CONTEXT, AssertionAsked, AssertionGiven, CLIENT_ID, KeyHand, KeyModel, Mishap, Options,
    Person, TENANT_ID, World,
};

const PIN: &str = "246813";

fn world(mishap: Option<Mishap>) -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options { mishap, ..Options::new(folder.path()) }).unwrap();
    (folder, world)
}

/// The desk's work in the shortest form: options, touch, and the body to post.
pub async fn registration(world: &World, user: &str, host: &Host) -> Value {
    let path = format!("{user}/authentication/fido2Methods/creationOptions");
    let options = get(world, &path).await.json();
    let options = &options["publicKey"];
    let rp_id = options["rp"]["id"].as_str().unwrap();
    let user_id = URL_SAFE_NO_PAD.decode(options["user"]["id"].as_str().unwrap()).unwrap();
    let client_data = json!({
        "type": "webauthn.create",
        "challenge": options["challenge"],
        "origin": format!("https://{rp_id}"),
        "crossOrigin": false,
    })
    .to_string();
    let hash = Sha256::digest(&client_data);
    let (status, made) = host.make_credential(PIN, rp_id, &user_id, &hash).unwrap();
    assert_eq!(status, 0);
    let authenticator_data = field(&made, 2).as_bytes().unwrap();
    let id_length = usize::from(u16::from_be_bytes(authenticator_data[53..55].try_into().unwrap()));
    let id = &authenticator_data[55..55 + id_length];
    let attestation = cbor!({
        "fmt" => field(&made, 1),
        "attStmt" => field(&made, 3),
        "authData" => bytes(authenticator_data),
    });
    let mut attestation_object = Vec::new();
    ciborium::into_writer(&attestation.unwrap(), &mut attestation_object).unwrap();
    json!({
        "displayName": "Practice Key PK-0001",
        "publicKeyCredential": {
            "id": URL_SAFE_NO_PAD.encode(id),
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data),
                "attestationObject": URL_SAFE_NO_PAD.encode(attestation_object),
            },
        },
    })
}

pub async fn register(world: &World, user: &str, host: &Host) -> Answer {
    let body = registration(world, user, host).await;
    post(world, &format!("{user}/authentication/fido2Methods"), body).await
}

/// The key, plugged in, with the PIN of these tests.
pub fn plug_with_pin(world: &World, model: KeyModel) -> Host {
    let key = world.key(model);
    let host = Host::plug(&key);
    if !key.has_pin() {
        assert_eq!(host.set_pin(PIN), 0);
    }
    host
}

/// A hand that uses the key as a browser would, after `meddle` has had its way.
pub fn hand(host: Host, meddle: fn(&mut AssertionGiven)) -> KeyHand {
    let host = Arc::new(std::sync::Mutex::new(host));
    Arc::new(move |asked: AssertionAsked| {
        let host = host.clone();
        Box::pin(async move {
            let client_data_json = json!({
                "type": "webauthn.get",
                "challenge": asked.challenge,
                "origin": asked.origin,
                "crossOrigin": false,
            })
            .to_string();
            let hash = Sha256::digest(&client_data_json);
            let host = host.lock().unwrap();
            let (status, answer) =
                host.get_assertion(PIN, &asked.rp_id, &asked.allow[0], &hash).unwrap();
            if status != 0 {
                return Err(format!("CTAP status {status:#04x}").into());
            }
            let user = answer.as_map().unwrap().iter().find(|(it, _)| it == &Cbor::from(4));
            let handle = user.map(|(_, user)| {
                let id = &user.as_map().unwrap().iter().find(|(it, _)| it == &Cbor::from("id"));
                id.unwrap().1.as_bytes().unwrap().clone()
            });
            let mut given = AssertionGiven {
                credential_id: asked.allow[0].clone(),
                client_data_json: client_data_json.into_bytes(),
                authenticator_data: field(&answer, 2).as_bytes().unwrap().clone(),
                signature: field(&answer, 3).as_bytes().unwrap().clone(),
                user_handle: handle,
            };
            meddle(&mut given);
            Ok(given)
        })
    })
}

#[tokio::test]
async fn a_registered_key_signs_its_person_in() {
    let (folder, world) = world(None);
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let created = register(&world, AMIRA, &host).await;
    assert_eq!(created.status, 201, "{created:?}");
    let method = created.json();
    let ids = world.key(KeyModel::Allowed).credential_ids();
    assert_eq!(world.registered("amira.haddad@contoso.example"), ids);
    let padding = (3 - ids[0].len() % 3) % 3;
    let url_token = format!("{}{padding}", URL_SAFE_NO_PAD.encode(&ids[0]));
    assert_eq!(method["id"], url_token);
    assert_eq!(method["displayName"], "Practice Key PK-0001");
    assert_eq!(method["aaGuid"], world.key(KeyModel::Allowed).aaguid().to_string());
    assert_eq!(method["attestationLevel"], "attested");
    assert_eq!(method["passkeyType"], "deviceBound");
    assert_eq!(method["attestationCertificates"][0].as_str().unwrap().len(), 40);
    drop((world, host));

    let world = World::open(Options::new(folder.path())).unwrap();
    let options =
        get(&world, &format!("{AMIRA}/authentication/fido2Methods/creationOptions")).await;
    let excluded = &options.json()["publicKey"]["excludeCredentials"][0];
    assert_eq!(excluded["id"], STANDARD.encode(&ids[0]));

    let host = Host::plug(&world.key(KeyModel::Allowed));
    let person =
        Person::new(world.router(), hand(host, |given| assert!(given.user_handle.is_some())));
    let redirect = Url::parse(REDIRECT).unwrap();
    let fields = person.sign_in(authorize("", ""), &redirect).await.unwrap();
    assert_eq!(fields["state"], "the state");
    let client_id = CLIENT_ID.to_string();
    let redeem = [
        ("grant_type", "authorization_code"),
        ("client_id", client_id.as_str()),
        ("code", fields["code"].as_str()),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    let tokens = token(&world, &redeem).await.json();
    assert_eq!(token(&world, &redeem).await.json()["error"], "invalid_grant");
    let claims = validate(&world, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(claims["nonce"], "the nonce");
    assert_eq!(claims["preferred_username"], "amira.haddad@contoso.example");
    assert_eq!(claims["acrs"], json!([AUTH_CONTEXT]));
    assert_eq!(claims["ver"], "2.0");
    assert_eq!(claims.get("amr"), None);

    let fields = person.sign_in(authorize("claims", ""), &redirect).await.unwrap();
    let redeem = redeem.map(|(name, value)| match name {
        "code" => (name, fields["code"].as_str()),
        _ => (name, value),
    });
    let mut wrong = redeem;
    wrong[4].1 = CLIENT_ID_AS_VERIFIER;
    assert_eq!(token(&world, &wrong).await.json()["error_codes"][0], 501481);
    assert_eq!(token(&world, &redeem).await.json()["error"], "invalid_grant");

    let one = format!("{AMIRA}/authentication/fido2Methods/{url_token}");
    assert_eq!(get(&world, &one).await.json()["id"], url_token);
    assert_eq!(delete(&world, &one).await.status, 204);
    assert!(world.registered("amira.haddad@contoso.example").is_empty());
}

const CLIENT_ID_AS_VERIFIER: &str = "not the verifier of this code";

async fn validate(world: &World, id_token: &str) -> Value {
    let url = format!("https://login.microsoftonline.com/{TENANT_ID}/discovery/v2.0/keys");
    let keys = send(world, Request::get(url).body(Body::empty()).unwrap()).await.json();
    let header = jsonwebtoken::decode_header(id_token).unwrap();
    let key = &keys["keys"][0];
    assert_eq!(header.kid.as_deref(), key["kid"].as_str());
    let key =
        DecodingKey::from_rsa_components(key["n"].as_str().unwrap(), key["e"].as_str().unwrap());
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&[CLIENT_ID.to_string()]);
    validation.set_issuer(&[format!("https://login.microsoftonline.com/{TENANT_ID}/v2.0")]);
    jsonwebtoken::decode::<Value>(id_token, &key.unwrap(), &validation).unwrap().claims
}

#[tokio::test]
async fn an_assertion_that_was_meddled_with_is_refused() {
    let (_folder, world) = world(None);
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA, &host).await.status, 201);
    let meddlers: [fn(&mut AssertionGiven); 4] = [
        |given| given.signature[10] ^= 1,
        |given| given.user_handle = Some(b"another".to_vec()),
        |given| given.authenticator_data[32] &= !0x04,
        |given| given.credential_id[0] ^= 1,
    ];
    for (number, meddle) in meddlers.into_iter().enumerate() {
        let host = Host::plug(&world.key(KeyModel::Allowed));
        let person = Person::new(world.router(), hand(host, meddle));
        let redirect = Url::parse(REDIRECT).unwrap();
        let fields = person.sign_in(authorize("", ""), &redirect).await.unwrap();
        assert_eq!(fields.get("error").map(String::as_str), Some("access_denied"), "{number}");
        assert!(fields["error_description"].starts_with("AADSTS500121: "));
    }
}

#[tokio::test]
async fn the_policy_is_enforced() {
    let (_folder, world) = world(None);
    let stranger = plug_with_pin(&world, KeyModel::NotAllowed);
    let answer = register(&world, AMIRA, &stranger).await;
    assert_eq!(answer.refusal(), (400, "badRequest".into()));
    assert!(answer.text().contains("key restrictions"), "{answer:?}");

    let host = plug_with_pin(&world, KeyModel::Allowed);
    for (user, why) in [
        ("priya.raman_fabrikam.example%23EXT%23@contoso.example", "guest"),
        ("tomasz.zielinski@contoso.example", "disabled"),
        ("lena.fischer@contoso.example", "not enabled"),
    ] {
        let answer = register(&world, &format!("/users/{user}"), &host).await;
        assert_eq!(answer.refusal(), (400, "badRequest".into()));
        assert!(answer.text().contains(why), "{answer:?}");
    }
}

#[tokio::test]
async fn a_registration_is_good_once_for_one_person_and_as_it_was_signed() {
    let (_folder, world) = world(None);
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let methods = format!("{AMIRA}/authentication/fido2Methods");
    let niamh = "/users/niamh.o'brien@contoso.example/authentication/fido2Methods";

    let body = registration(&world, AMIRA, &host).await;
    assert_eq!(post(&world, niamh, body.clone()).await.refusal().0, 400);
    assert_eq!(post(&world, &methods, body.clone()).await.status, 201);
    assert_eq!(post(&world, &methods, body).await.refusal().0, 400);

    let mut altered = registration(&world, AMIRA, &host).await;
    let object = &mut altered["publicKeyCredential"]["response"]["attestationObject"];
    let mut bytes = URL_SAFE_NO_PAD.decode(object.as_str().unwrap()).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    *object = json!(URL_SAFE_NO_PAD.encode(bytes));
    assert_eq!(post(&world, &methods, altered).await.refusal().0, 400);
    assert_eq!(world.registered("amira.haddad@contoso.example").len(), 1);
}

#[tokio::test]
async fn answer_lost_means_registered_all_the_same() {
    let (folder, world) = world(Some(Mishap::AnswerLost));
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let answer = register(&world, AMIRA, &host).await;
    assert_eq!(answer.status, 201);
    assert!(answer.body.is_err(), "{answer:?}");
    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();
    assert_eq!(world.registered("amira.haddad@contoso.example").len(), 1);
}

#[tokio::test]
async fn published_scripts_register_with_standard_base64() {
    let (_folder, world) = world(None);
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let mut body = registration(&world, AMIRA, &host).await;
    for member in ["clientDataJSON", "attestationObject"] {
        let text = &mut body["publicKeyCredential"]["response"][member];
        let bytes = URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap();
        *text = json!(STANDARD.encode(bytes));
    }
    let answer = post(&world, &format!("{AMIRA}/authentication/fido2Methods"), body).await;
    assert_eq!(answer.status, 201, "{answer:?}");
}
