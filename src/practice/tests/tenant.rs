//! The tenant, one Graph request at a time.

use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::http::{AMIRA, delete, get, graph, post, send};
use crate::practice::{KeyModel, Mishap, Options, World};

fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options::new(folder.path())).unwrap();
    (folder, world)
}

async fn search(world: &World, query: &str) -> Value {
    let path = format!("/users?{query}");
    let answer = graph(world, "GET", &path, &[("ConsistencyLevel", "eventual")], None).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

fn names(answer: &Value) -> Vec<&str> {
    let people = answer["value"].as_array().unwrap();
    let name = |person: &'_ Value| person["displayName"].as_str().map(str::to_owned);
    assert!(people.iter().all(|it| name(it).is_some()));
    people.iter().filter_map(|it| it["displayName"].as_str()).collect()
}

#[tokio::test]
async fn people_are_found_by_the_beginning_of_a_word() {
    let (_folder, world) = world();
    for (text, found) in [
        ("amira", vec!["Amira Haddad"]),
        ("HADD", vec!["Amira Haddad"]),
        ("jonas", vec!["Jonas Weber", "Jonas Lindqvist"]),
        ("jonas li", vec!["Jonas Lindqvist"]),
        ("o'brien", vec!["Niamh O'Brien"]),
        ("addad", vec![]),
    ] {
        let text = text.replace(' ', "%20");
        let query = format!(
            "$search=%22displayName:{text}%22%20OR%20%22userPrincipalName:{text}%22&$select=id,displayName,accountEnabled"
        );
        let answer = search(&world, &query).await;
        assert_eq!(names(&answer), found, "{text}");
        for person in answer["value"].as_array().unwrap() {
            assert_eq!(person.as_object().unwrap().len(), 3);
        }
    }
    assert_eq!(world.counts().graph_calls, 6);
    assert_eq!(world.counts().authentication_calls, 0);
}

#[tokio::test]
async fn pages_are_followed_verbatim() {
    let (_folder, world) = world();
    let first = search(&world, "$top=15&$count=true&$select=displayName").await;
    assert_eq!(first["@odata.count"], 27);
    assert_eq!(names(&first).len(), 15);
    let link = first["@odata.nextLink"].as_str().unwrap();
    let second = search(&world, link.split_once('?').unwrap().1).await;
    assert_eq!(names(&second).len(), 12);
    assert!(second.get("@odata.nextLink").is_none());
    assert!(second.get("@odata.count").is_none());
}

#[tokio::test]
async fn searches_that_graph_refuses() {
    let (_folder, world) = world();
    let eventual = ("ConsistencyLevel", "eventual");
    let plain = get(&world, "/users?$search=%22displayName:amira%22").await;
    assert_eq!(plain.refusal(), (400, "Request_UnsupportedQuery".into()));
    for path in [
        "/users?$search=displayName:amira",
        "/users?$search=%22amira%22",
        "/users?$search=%22displayName:a%22%20NOR%20%22displayName:b%22",
        "/users?$search=%22displayName:a%26b%22",
        "/users?$top=0",
        "/users?$top=1000",
        "/users?$skip=1",
        "/users?$skiptoken=nonsense",
    ] {
        let answer = graph(&world, "GET", path, &[eventual], None).await;
        assert_eq!(answer.refusal(), (400, "Request_BadRequest".into()), "{path}");
    }
    let legacy = [eventual, ("Prefer", "legacySearch=false")];
    let path = "/users?$search=%22displayName:a%26b%22";
    let answer = graph(&world, "GET", path, &legacy, None).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_person_is_read_by_id_or_upn() {
    let (_folder, world) = world();
    for upn in [
        "amira.haddad@contoso.example",
        "niamh.o'brien@contoso.example",
        "priya.raman_fabrikam.example%23EXT%23@contoso.example",
    ] {
        let select = "$select=id,userPrincipalName,accountEnabled,userType";
        let by_upn = get(&world, &format!("/users/{upn}?{select}")).await.json();
        let id = by_upn["id"].as_str().unwrap();
        let by_id = get(&world, &format!("/users/{id}?{select}")).await.json();
        assert_eq!(by_upn, by_id);
        let is_guest = by_id["userType"] == "Guest";
        assert_eq!(is_guest, upn.contains("EXT"));
    }
    let nobody = get(&world, "/users/nobody@contoso.example").await;
    assert_eq!(nobody.refusal(), (404, "Request_ResourceNotFound".into()));
}

#[tokio::test]
async fn membership_is_asked_for_up_to_twenty_groups() {
    let (_folder, world) = world();
    let policy = get(
        &world,
        "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/FIDO2",
    )
    .await;
    let excluded = policy.json()["excludeTargets"][0]["id"].clone();
    let ask = |user: &str, groups: Value| {
        let (world, path) = (world.clone(), format!("/users/{user}/checkMemberGroups"));
        async move { post(&world, &path, json!({ "groupIds": groups })).await }
    };
    let lena = ask("lena.fischer@contoso.example", json!([excluded])).await;
    assert_eq!(lena.json()["value"], json!([excluded]));
    let amira = ask("amira.haddad@contoso.example", json!([excluded])).await;
    assert_eq!(amira.json()["value"], json!([]));
    for groups in [json!(["all_users"]), json!(vec![excluded; 21])] {
        let answer = ask("amira.haddad@contoso.example", groups).await;
        assert_eq!(answer.refusal().0, 400);
    }
}

#[tokio::test]
async fn the_policy_names_the_allowed_key_for_everybody_but_one_group() {
    let (_folder, world) = world();
    let whole = get(&world, "/policies/authenticationMethodsPolicy").await.json();
    let configurations = whole["authenticationMethodConfigurations"].as_array().unwrap();
    let fido2 = configurations.iter().find(|it| it["id"] == "Fido2").unwrap();
    assert_eq!(fido2["isSelfServiceRegistrationAllowed"], true);
    let include = &fido2["includeTargets"][0];
    assert_eq!(include["id"], "all_users");
    let profiles = fido2["passkeyProfiles"].as_array().unwrap();
    let desk = profiles.iter().find(|it| it["name"] == "Desk keys").unwrap();
    assert_eq!(include["allowedPasskeyProfiles"], json!([desk["id"]]));
    assert_eq!(desk["passkeyTypes"], "deviceBound");
    assert_eq!(desk["attestationEnforcement"], "registrationOnly");
    let allowed = desk["keyRestrictions"]["aaGuids"].as_array().unwrap();
    let names = |model| {
        let aaguid = world.key(model).aaguid().to_string();
        let is_it = |it: &Value| it.as_str().unwrap().eq_ignore_ascii_case(&aaguid);
        allowed.iter().any(is_it)
    };
    assert!(names(KeyModel::Allowed));
    assert!(!names(KeyModel::NotAllowed));

    let path = "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";
    let pass = get(&world, &format!("{path}/temporaryAccessPass")).await.json();
    assert_eq!(pass["minimumLifetimeInMinutes"], 60);
    let other = get(&world, &format!("{path}/smoke")).await;
    assert_eq!(other.refusal().0, 404);
}

#[tokio::test]
async fn a_pass_is_said_once_replaced_and_deleted() {
    let (folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    let first = post(&world, &passes, json!({ "isUsableOnce": true })).await;
    assert_eq!(first.status, 201);
    let first = first.json();
    let code = first["temporaryAccessPass"].as_str().unwrap();
    assert_eq!(code.len(), 8);
    assert_eq!(first["lifetimeInMinutes"], 60);
    assert_eq!(first["isUsableOnce"], true);
    assert_eq!(first["isUsable"], true);
    assert_eq!(world.live_passes(), 1);
    let files = std::fs::read_dir(folder.path().join("people")).unwrap();
    let files: Vec<_> =
        files.map(|it| std::fs::read_to_string(it.unwrap().path()).unwrap()).collect();
    assert_eq!(files.len(), 1);
    assert!(!files[0].contains(code), "the code is in the file");

    let second = post(&world, &passes, json!({ "lifetimeInMinutes": 120 })).await;
    let second = second.json();
    let id = second["id"].as_str().unwrap();
    let listed = get(&world, &passes).await.json();
    let listed = listed["value"].as_array().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["id"], id);
    assert_eq!(listed[0]["temporaryAccessPass"], Value::Null);
    let methods = get(&world, &format!("{AMIRA}/authentication/methods")).await;
    let methods = methods.json();
    let kinds: Vec<_> = methods["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["@odata.type"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "#microsoft.graph.passwordAuthenticationMethod",
            "#microsoft.graph.temporaryAccessPassAuthenticationMethod",
        ]
    );

    drop(world);
    let world = World::open(Options::new(folder.path())).unwrap();
    assert_eq!(world.live_passes(), 1);
    let one = format!("{passes}/{id}");
    assert_eq!(get(&world, &one).await.status, 200);
    assert_eq!(delete(&world, &one).await.status, 204);
    assert_eq!(delete(&world, &one).await.refusal().0, 404);
    assert_eq!(get(&world, &one).await.refusal().0, 404);
    assert_eq!(world.live_passes(), 0);
}

#[tokio::test]
async fn a_pass_keeps_to_the_policy() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    for body in [
        json!({ "lifetimeInMinutes": 59 }),
        json!({ "lifetimeInMinutes": 481 }),
        json!({ "lifetimeInMinutes": -1 }),
        json!({ "lifetime": 60 }),
        json!([]),
    ] {
        assert_eq!(post(&world, &passes, body).await.refusal().0, 400);
    }
    let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
    let later = post(&world, &passes, json!({ "startDateTime": tomorrow })).await.json();
    assert_eq!(later["methodUsabilityReason"], "NotYetValid");
    let hours_ago = Timestamp::now() - SignedDuration::from_hours(3);
    let over = post(&world, &passes, json!({ "startDateTime": hours_ago })).await.json();
    assert_eq!(over["methodUsabilityReason"], "Expired");
    assert_eq!(world.live_passes(), 0);
}

#[tokio::test]
async fn creation_options_have_the_shape_of_production() {
    let (_folder, world) = world();
    let path = format!("{AMIRA}/authentication/fido2Methods/creationOptions");
    let options = get(&world, &path).await.json();
    let key = &options["publicKey"];
    let challenge = key["challenge"].as_str().unwrap();
    assert_eq!(challenge.len(), 6931);
    let challenge = URL_SAFE_NO_PAD.decode(challenge).unwrap();
    assert_eq!(challenge.len(), 5198);
    let sealed = String::from_utf8(challenge).unwrap();
    assert!(sealed.is_ascii() && sealed.starts_with("eyJ"));
    assert_eq!(sealed.split('.').count(), 5);

    let handle = URL_SAFE_NO_PAD.decode(key["user"]["id"].as_str().unwrap()).unwrap();
    assert_eq!((handle.len(), &handle[..3]), (51, &b"OF:"[..]));
    assert_eq!(key["rp"]["id"], "login.microsoft.com");
    assert_eq!(key["timeout"], 60000);
    assert_eq!(key["attestation"], "direct");
    assert_eq!(key["excludeCredentials"], json!([]));
    assert_eq!(key["pubKeyCredParams"][0]["alg"], -7);
    assert_eq!(key["pubKeyCredParams"][1]["alg"], -257);
    assert_eq!(key["authenticatorSelection"]["requireResidentKey"], true);
    assert_eq!(key["extensions"]["credentialProtectionPolicy"], "userVerificationOptional");
    let deadline: Timestamp =
        options["challengeTimeoutDateTime"].as_str().unwrap().parse().unwrap();
    let minutes = (deadline - Timestamp::now()).get_seconds();
    assert!((290..=300).contains(&minutes), "{minutes}");

    let again = get(&world, &path).await.json();
    assert_eq!(again["publicKey"]["user"], key["user"]);
    assert_ne!(again["publicKey"]["challenge"], key["challenge"]);
    assert_eq!(world.counts().authentication_calls, 2);
}

#[tokio::test]
async fn every_refusal_wears_the_envelope() {
    let (_folder, world) = world();
    let fido2 = format!("{AMIRA}/authentication/fido2Methods");
    for (method, path, status) in [
        ("GET", "/teams", 400),
        ("GET", "/users/amira.haddad@contoso.example/nonsense", 400),
        ("GET", "/", 400),
        ("PUT", "/users", 405),
        ("GET", "/users/%FF", 400),
        ("POST", fido2.as_str(), 400),
        ("GET", "/users/nobody/authentication/methods", 404),
        ("DELETE", &format!("{fido2}/AAAA0"), 404),
    ] {
        let answer = graph(&world, method, path, &[("client-request-id", "ours")], None).await;
        assert_eq!(answer.refusal().0, status, "{method} {path}");
        assert_eq!(answer.headers["client-request-id"], "ours");
    }
    let beta = Request::get("https://graph.microsoft.com/beta/users").body(Body::empty());
    assert_eq!(send(&world, beta.unwrap()).await.refusal().0, 401);

    let anonymous = Request::get("https://graph.microsoft.com/v1.0/users").body(Body::empty());
    let answer = send(&world, anonymous.unwrap()).await;
    assert_eq!(answer.refusal(), (401, "InvalidAuthenticationToken".into()));
    assert!(answer.headers.contains_key("www-authenticate"));
}

#[tokio::test]
async fn registrations_that_do_not_even_look_right() {
    let (_folder, world) = world();
    let path = format!("{AMIRA}/authentication/fido2Methods");
    let good = json!({
        "displayName": "Practice Key",
        "publicKeyCredential": {
            "id": "AAAA",
            "response": { "clientDataJSON": "e30", "attestationObject": "AAAA" },
            "clientExtensionResults": {},
        },
    });
    let with = |pointer: &str, value: Value| {
        let mut body = good.clone();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[member] = value;
        body
    };
    for body in [
        good.clone(),
        with("/displayName", json!("A name of more than thirty chars")),
        with("/publicKeyCredential/rawId", json!("AAAA")),
        with("/publicKeyCredential/type", json!("public-key")),
        with("/publicKeyCredential/id", json!("AA==")),
        with("/publicKeyCredential/response/clientDataJSON", json!("+/+/")),
        with("/publicKeyCredential/response/transports", json!(["usb"])),
        with("/publicKeyCredential", json!(null)),
        json!("text"),
    ] {
        assert_eq!(post(&world, &path, body.clone()).await.refusal().0, 400, "{body}");
    }
}

#[tokio::test]
async fn throttled_refuses_the_first_registration_only() {
    let folder = tempfile::tempdir().unwrap();
    let world =
        World::open(Options { mishap: Some(Mishap::Throttled), ..Options::new(folder.path()) })
            .unwrap();
    let path = format!("{AMIRA}/authentication/fido2Methods");
    let answer = post(&world, &path, json!({})).await;
    assert_eq!(answer.refusal(), (429, "TooManyRequests".into()));
    assert_eq!(answer.headers["retry-after"], "1");
    assert_eq!(post(&world, &path, json!({})).await.refusal().0, 400);
}
