//! What a request meets before its route: headers, HEAD, both versions, `$batch`, bodies that do not
//! end.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request};
use http_body_util::{BodyExt, Full};
use jiff::Timestamp;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::Instant;

use super::http::{AMIRA, Answer, get, graph, post, send};
use super::operators::{AMIRA as AMIRA_UPN, J_SMITH, token_of, world};
use crate::practice::World;
use crate::practice::patient::Patient;

async fn beta(world: &World, method: &str, path: &str) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(format!("https://graph.microsoft.com/beta{path}"))
        .header("authorization", format!("Bearer {}", world.operator_token().expose_secret()));
    send(world, request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn answers_carry_graphs_own_headers() {
    let (_folder, world) = world();
    let answer = get(&world, "/me").await;
    assert_eq!(answer.headers["odata-version"], "4.0");
    assert_eq!(
        answer.headers["content-type"],
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
    );
    let refusal = get(&world, "/users?$top=0").await;
    assert_eq!(refusal.headers["content-type"], "application/json");
}

#[tokio::test]
async fn a_token_is_taken_in_every_case_of_its_scheme() {
    let (_folder, world) = world();
    let token = world.operator_token();
    let token = token.expose_secret();
    for (given, status) in [
        (format!("Bearer {token}"), 200),
        (format!("bearer {token}"), 200),
        (format!("BEARER  {token}"), 200),
        (token.to_owned(), 200),
        (format!("Basic {token}"), 401),
        ("Bearer".to_owned(), 401),
        ("Bearer ".to_owned(), 401),
        (String::new(), 401),
    ] {
        let request = Request::get("https://graph.microsoft.com/v1.0/me");
        let request = request.header("authorization", &given).body(Body::empty()).unwrap();
        let end = given.replace(token, "…");
        assert_eq!(send(&world, request).await.status, status, "{end}");
    }
}

#[tokio::test]
async fn head_asks_for_the_rights_of_get_and_has_no_effect() {
    let (folder, world) = world();
    let options = format!("{AMIRA}/authentication/fido2Methods/creationOptions");
    for path in ["/me", "/users", options.as_str()] {
        let answer = graph(&world, "HEAD", path, &[], None).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (200, ""), "{path}");
    }
    let people = std::fs::read_dir(folder.path().join("people")).unwrap();
    assert_eq!(people.count(), 0, "a challenge was kept");
    let poor = token_of(&world, J_SMITH, &["User.Read"]);
    let weak = token_of(&world, AMIRA_UPN, World::scopes());
    for token in [&poor, &weak] {
        let request = Request::head(format!("https://graph.microsoft.com/v1.0{options}"))
            .header("authorization", format!("Bearer {token}"));
        let answer = send(&world, request.body(Body::empty()).unwrap()).await;
        assert_eq!((answer.status.as_u16(), answer.text()), (403, ""));
    }
    assert_eq!(graph(&world, "HEAD", "/users?$top=0", &[], None).await.status, 400);
}

#[tokio::test]
async fn both_versions_stand_side_by_side_and_name_themselves() {
    let (_folder, world) = world();
    let page = beta(&world, "GET", "/users?$top=1").await.json();
    assert_eq!(page["@odata.context"], "https://graph.microsoft.com/beta/$metadata#users");
    let next = page["@odata.nextLink"].as_str().unwrap();
    assert!(next.starts_with("https://graph.microsoft.com/beta/users?"), "{next}");
    let path = format!("{AMIRA}/authentication/fido2Methods/creationOptions");
    let minutes = |answer: &Answer| {
        let end: Timestamp =
            answer.json()["challengeTimeoutDateTime"].as_str().unwrap().parse().unwrap();
        (end - Timestamp::now()).get_seconds() / 60
    };
    for asked in [
        "(challengeTimeoutInMinutes=10)",
        "(challengeTimeoutInMinutes=@challengeTimeoutInMinutes)?challengeTimeoutInMinutes=10",
        "(challengeTimeoutInMinutes=@challengeTimeoutInMinutes)?@challengeTimeoutInMinutes=10",
        "?challengeTimeoutInMinutes=10",
    ] {
        assert_eq!(minutes(&beta(&world, "GET", &format!("{path}{asked}")).await), 9, "{asked}");
        assert_eq!(get(&world, &format!("{path}{asked}")).await.refusal().0, 400, "v1.0 {asked}");
    }
    assert_eq!(minutes(&beta(&world, "GET", &path).await), 4);
    for wrong in ["=4", "=43201", "=ten", "=-5", "=99999999999999999999", "", "=5,shoes=1"] {
        let asked = format!("{path}(challengeTimeoutInMinutes{wrong})");
        assert_eq!(beta(&world, "GET", &asked).await.refusal().0, 400, "{wrong}");
    }
    let other = Request::get("https://graph.microsoft.com/v2.0/me")
        .header("authorization", format!("Bearer {}", world.operator_token().expose_secret()));
    assert_eq!(send(&world, other.body(Body::empty()).unwrap()).await.refusal().0, 400);
}

#[tokio::test]
async fn a_batch_answers_each_part_by_its_id() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    let batch = json!({ "requests": [
        { "id": "last", "method": "GET", "url": passes, "dependsOn": ["pass"] },
        // msgraph-core of Python writes it so, and always.
        { "id": "me", "method": "get", "url": "/me?$select=id", "depends_on": [], "headers": {} },
        { "id": "pass", "method": "POST", "url": passes, "body": { "isUsableOnce": true },
          "headers": { "Content-Type": "application/json" } },
        { "id": "nobody", "method": "GET", "url": "users/nobody" },
        { "id": "then", "method": "GET", "url": "/me", "dependsOn": ["nobody"] },
        { "id": "bare", "method": "POST", "url": passes, "body": {} },
        { "id": "number", "method": "GET", "url": "/users/$count",
          "headers": { "ConsistencyLevel": "eventual" } },
        { "id": "gone", "method": "DELETE", "url": format!("{passes}/x") },
        { "id": "within", "method": "POST", "url": "/$batch" },
        { "id": "versioned", "method": "GET", "url": "/v1.0/me" },
        { "id": "absolute", "method": "GET", "url": "https://graph.microsoft.com/v1.0/me" },
    ]});
    let calls = world.counts().graph_calls;
    let answer = post(&world, "/$batch", batch).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let answer = answer.json();
    let part = |id: &str| {
        let parts = answer["responses"].as_array().unwrap();
        parts.iter().find(|it| it["id"] == id).unwrap().clone()
    };
    assert_eq!(answer["responses"].as_array().unwrap().len(), 11);
    assert_eq!(part("me")["body"]["id"], "00000000-0000-0000-0000-0000000000a1");
    assert_eq!(part("pass")["status"], 201);
    assert_eq!(part("last")["body"]["value"][0]["isUsableOnce"], true);
    assert_eq!(part("nobody")["body"]["error"]["code"], "Request_ResourceNotFound");
    assert_eq!(part("then")["status"], 424);
    assert_eq!(part("bare")["status"], 400);
    assert_eq!(part("number")["body"], 27);
    assert_eq!(part("gone")["status"], 404);
    assert_eq!(part("within")["status"], 400);
    for (id, segment) in [("versioned", "v1.0"), ("absolute", "https:")] {
        assert_eq!(
            part(id)["body"]["error"]["message"],
            format!("Resource not found for the segment '{segment}'.")
        );
    }
    let content_type = part("me")["headers"]["Content-Type"].clone();
    assert!(content_type.as_str().unwrap().starts_with("application/json;odata"));
    // Those that never were requests are not counted.
    assert_eq!(world.counts().graph_calls - calls, 1 + 7);

    // Each part has the rights of its token and no more.
    let poor = token_of(&world, J_SMITH, &["User.Read"]);
    let parts = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/me" },
        { "id": "2", "method": "GET", "url": "/users" },
    ]});
    let request = Request::post("https://graph.microsoft.com/v1.0/$batch")
        .header("authorization", format!("Bearer {poor}"))
        .body(Body::from(parts.to_string()));
    let answer = send(&world, request.unwrap()).await.json();
    assert_eq!(answer["responses"][0]["status"], 200);
    assert_eq!(answer["responses"][1]["status"], 403);
}

#[tokio::test]
async fn batches_that_are_none() {
    let (_folder, world) = world();
    let part = |id: &str| json!({ "id": id, "method": "GET", "url": "/me" });
    let many: Vec<Value> = (0..21).map(|it| part(&it.to_string())).collect();
    for (requests, code) in [
        (json!(many), "MaximumValueExceeded"),
        (json!([part("1"), part("1")]), "BadRequest"),
        (json!([]), "BadRequest"),
        (json!("all"), "BadRequest"),
        (json!([{ "id": "1", "url": "/me" }]), "BadRequest"),
        (json!([{ "id": "1", "method": "GET", "url": "/me", "dependsOn": ["2"] }]), "BadRequest"),
        (json!([{ "id": "1", "method": "GET", "url": "/me", "dependsOn": ["1"] }]), "BadRequest"),
    ] {
        let answer = post(&world, "/$batch", json!({ "requests": requests })).await;
        assert_eq!(answer.refusal(), (400, code.into()));
    }
    assert_eq!(get(&world, "/$batch").await.refusal().0, 400);
    let anonymous = Request::post("https://graph.microsoft.com/v1.0/$batch");
    let answer = send(&world, anonymous.body(Body::from("{}")).unwrap()).await;
    assert_eq!(answer.refusal().0, 401);
    for url in ["https://elsewhere.example/me", "", "/%zz", "/a b", "/\u{7}", "//..//"] {
        let requests = json!([{ "id": "1", "method": "GET", "url": url }]);
        let answer = post(&world, "/$batch", json!({ "requests": requests })).await.json();
        assert_eq!(answer["responses"][0]["status"], 400, "{url}");
    }
}

#[tokio::test]
async fn dates_at_the_ends_of_the_calendar_do_no_harm() {
    let (_folder, world) = world();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    for date in [
        "9999-12-30T22:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "-009999-01-02T01:59:59Z",
        "0001-01-01T00:00:00Z",
        "1601-01-01T00:00:00Z",
        "+292277026596-12-04T15:30:07Z",
        "2026-02-30T00:00:00Z",
        "",
    ] {
        let body = json!({ "startDateTime": date, "lifetimeInMinutes": 480 });
        let answer = post(&world, &passes, body).await;
        assert!([201, 400].contains(&answer.status.as_u16()), "{date}: {answer:?}");
        assert_eq!(get(&world, &passes).await.status, 200, "{date}");
        let methods = get(&world, &format!("{AMIRA}/authentication/methods")).await;
        assert_eq!(methods.status, 200, "{date}");
        assert!(world.live_passes() <= 1);
    }
}

/// The beginning of a body, and what becomes of the rest.
fn begun(rest: impl Future<Output = Option<std::io::Result<HeaderMap>>> + Send + 'static) -> Body {
    let beginning = Full::new(Bytes::from_static(b"{ \"isUsable"));
    Body::new(beginning.map_err(|never| match never {}).with_trailers(rest))
}

/// Time is tokio's own here: it runs ahead whenever everybody waits.
#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_end_or_is_too_large_is_refused() {
    let (_folder, world) = world();
    let token = format!("Bearer {}", world.operator_token().expose_secret());
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    let request = |url: &str, body: Body| {
        let request = Request::post(url).header("authorization", &token);
        let request = request.header("content-type", "application/json");
        request.body(body).unwrap()
    };
    let graph = format!("https://graph.microsoft.com/v1.0{passes}");
    let sign_in = "https://login.microsoftonline.com/common/oauth2/v2.0/token";
    for url in [graph.as_str(), sign_in] {
        let start = Instant::now();
        let answer = send(&world, request(url, begun(std::future::pending()))).await;
        assert_eq!(answer.status, 408, "{url}");
        assert!(start.elapsed() < Duration::from_secs(60), "{url}");

        let large = Body::from(vec![b' '; 5 * 1024 * 1024]);
        assert_eq!(send(&world, request(url, large)).await.status, 413, "{url}");

        let gone = begun(async { Some(Err(std::io::Error::other("gone"))) });
        assert_eq!(send(&world, request(url, gone)).await.status, 400, "{url}");
    }
    let refusal = send(&world, request(&graph, Body::from(vec![b' '; 5 * 1024 * 1024]))).await;
    assert_eq!(refusal.refusal(), (413, "RequestEntityTooLarge".into()));
    assert_eq!(world.live_passes(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_connection_without_an_answer_ends() {
    let (client, server) = tokio::io::duplex(64);
    let (mut client, mut server) = (client, Patient::new(server));
    let start = Instant::now();
    let mut byte = [0; 1];
    // One byte now and then does not keep it.
    let dripping = async {
        while client.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(20)).await;
        }
    };
    let reading = async {
        while server.read_exact(&mut byte).await.is_ok() {
            assert!(start.elapsed() < Duration::from_secs(600), "it never ends");
        }
        start.elapsed()
    };
    let took = tokio::select! { took = reading => took, () = dripping => Duration::ZERO };
    assert!((Duration::from_secs(100)..Duration::from_secs(200)).contains(&took), "{took:?}");
    // An answer gives it time again.
    let (_client, server) = tokio::io::duplex(64);
    let mut server = Patient::new(server);
    tokio::time::sleep(Duration::from_secs(100)).await;
    server.write_all(b"answer").await.unwrap();
    let start = Instant::now();
    assert!(server.read_exact(&mut byte).await.is_err());
    assert!(start.elapsed() > Duration::from_secs(100));
}
