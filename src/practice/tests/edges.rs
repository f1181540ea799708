//! The edges of what the tenant takes: dates, encodings, shapes. What Graph takes is taken, what it
//! refuses is refused, and nothing ends in a panic.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::http::{AMIRA, get, post};
use super::operators::{J_SMITH, call, token_of, world};
use super::registration::{plug_with_pin, registration};
use crate::practice::KeyModel;

#[tokio::test]
async fn a_pass_may_begin_at_either_end_of_the_calendar() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    for (date, status) in [
        ("9999-12-30T22:00:00Z", 201),
        ("9999-12-30T22:00:00.9999999Z", 201),
        ("9999-12-30T22:00:01Z", 400),
        ("9999-12-31T23:59:59.9999999Z", 400),
        ("9999-12-30T21:59:59.9999999Z", 201),
        ("0001-01-01T00:00:00Z", 201),
        ("0000-12-31T23:59:59Z", 400),
        ("-009999-01-02T01:59:59Z", 400),
        ("1970-01-01T00:00:00+00:00", 201),
        ("10000-01-01T00:00:00Z", 400),
        ("2026-02-30T00:00:00Z", 400),
    ] {
        let answer = post(&world, &passes, json!({ "startDateTime": date })).await;
        assert_eq!(answer.status, status, "{date}: {answer:?}");
        world.live_passes();
        for path in [passes.clone(), format!("{AMIRA}/authentication/methods")] {
            assert_eq!(get(&world, &path).await.status, 200, "{date}");
        }
    }
}

#[tokio::test]
async fn a_lifetime_outside_the_policy_is_refused_in_graphs_words() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    for minutes in [59, 481] {
        let answer = post(&world, &passes, json!({ "lifetimeInMinutes": minutes })).await;
        let said = "Invalid LifetimeInMinutes specified. The valid range between 60 and 480.";
        assert_eq!(answer.refusal(), (400, "badRequest".into()));
        assert_eq!(answer.json()["error"]["message"], said);
    }
}

/// Published scripts send each of these.
#[tokio::test]
async fn client_data_and_attestation_may_be_in_any_base64() {
    for encode in [
        |bytes: &[u8]| STANDARD.encode(bytes),
        |bytes: &[u8]| URL_SAFE.encode(bytes),
        |bytes: &[u8]| STANDARD.encode(bytes).trim_end_matches('=').to_owned(),
    ] {
        let (_folder, world) = world();
        let host = plug_with_pin(&world, KeyModel::Allowed);
        let mut body = registration(&world, AMIRA, &host).await;
        for member in ["clientDataJSON", "attestationObject"] {
            let value = &mut body["publicKeyCredential"]["response"][member];
            let bytes = URL_SAFE_NO_PAD.decode(value.as_str().unwrap()).unwrap();
            *value = json!(encode(&bytes));
        }
        let path = format!("{AMIRA}/authentication/fido2Methods");
        let answer = post(&world, &path, body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
    }
}

/// microsoftgraph/msgraph-beta-sdk-dotnet#941.
#[tokio::test]
async fn a_registration_that_names_its_type_is_refused_in_graphs_words() {
    let (_folder, world) = world();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    let path = format!("{AMIRA}/authentication/fido2Methods");
    let mut body = registration(&world, AMIRA, &host).await;
    body["@odata.type"] = json!("#microsoft.graph.fido2AuthenticationMethod");
    for body in [body.clone(), json!({}), json!({ "displayName": "Key" })] {
        let answer = post(&world, &path, body).await;
        assert_eq!(answer.refusal(), (400, "badRequest".into()));
        let message = answer.json()["error"]["message"].as_str().unwrap().to_owned();
        assert!(message.starts_with("The request is missing a fido2AuthenticationMethod entity"));
    }
    // Refused before it was looked at: the challenge is still good.
    body.as_object_mut().unwrap().remove("@odata.type");
    assert_eq!(post(&world, &path, body).await.status, 201);
}

#[tokio::test]
async fn an_array_is_no_object() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    let passkeys = format!("{AMIRA}/authentication/fido2Methods");
    let members = format!("{AMIRA}/checkMemberGroups");
    for (path, body) in [
        (&passes, json!([null, null, null, null])),
        (&passes, json!([])),
        (&members, json!([["6f1c2a90-3b57-4c1e-8f7d-0a94c5d2e617"]])),
        (&passkeys, json!({ "publicKeyCredential": [null, "AAAA", [null, "e30", "AAAA"], null] })),
        (
            &passkeys,
            json!({ "publicKeyCredential": { "id": "AAAA", "response": [null, "e30", "AAAA"] } }),
        ),
        (&passkeys, json!([null, null, { "id": "AAAA", "response": {} }])),
    ] {
        let answer = post(&world, path, body.clone()).await;
        assert_eq!(answer.refusal().0, 400, "{path} {body}");
        let message = answer.json()["error"]["message"].to_string();
        assert!(
            !message.contains("challenge") && !message.contains("clientDataJSON:"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn the_list_of_passkeys_is_not_opened_by_the_permission_to_write_them() {
    let (_folder, world) = world();
    let keys = "/users/amira.haddad@contoso.example/authentication/fido2Methods";
    let token = token_of(&world, J_SMITH, &["UserAuthMethod-Passkey.ReadWrite.All"]);
    assert_eq!(call(&world, &token, "GET", keys).await.refusal().0, 403);
    // Reading one that is not there is allowed, and answered.
    assert_eq!(call(&world, &token, "GET", &format!("{keys}/AAAA0")).await.refusal().0, 404);
}

#[tokio::test]
async fn the_state_of_the_migration_is_null_as_live() {
    let (_folder, world) = world();
    let policy = get(&world, "/policies/authenticationMethodsPolicy").await.json();
    assert_eq!(policy.get("policyMigrationState"), Some(&Value::Null));
}
