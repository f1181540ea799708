//! Graph's limits on calls, where a world keeps them.

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use tokio::time::{Duration, advance};
use tower::ServiceExt as _;

use crate::practice::{Options, Throttling, World};
use secrecy::ExposeSecret as _;

const LOG: &str = "/beta/auditLogs/signIns?$top=1";
const AUDIT: &str = "/v1.0/auditLogs/directoryAudits?$top=1";
const REPORT: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails?$top=1";
const METHODS: &str = "/v1.0/users/j.smith@contoso.example/authentication/methods";
const POLICIES: &str = "/v1.0/identity/conditionalAccess/policies";

async fn ask(world: &World, path: &str) -> (StatusCode, HeaderMap) {
    let token = world.operator_token();
    let request = Request::get(path)
        .header("authorization", format!("Bearer {}", token.expose_secret()))
        .body(Body::empty())
        .unwrap();
    let answer = world.router().oneshot(request).await.unwrap();
    (answer.status(), answer.headers().clone())
}

fn throttled() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { throttling: Throttling::AsGraph, ..Options::new(folder.path()) };
    (folder, World::open(options).unwrap())
}

/// Logs, reports and authentication methods have one budget; the answer says when it is free again.
#[tokio::test(start_paused = true)]
async fn five_calls_in_ten_seconds_whichever_they_are() {
    let (_folder, world) = throttled();
    for path in [LOG, AUDIT, REPORT, METHODS, METHODS] {
        let (status, _) = ask(&world, path).await;
        assert_ne!(status, StatusCode::TOO_MANY_REQUESTS, "{path}");
    }
    // Another budget.
    assert_ne!(ask(&world, POLICIES).await.0, StatusCode::TOO_MANY_REQUESTS);
    for path in [LOG, METHODS] {
        let (status, headers) = ask(&world, path).await;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS, "{path}");
        let wait: u64 = headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=11).contains(&wait), "{wait}");
    }
    assert_eq!(ask(&world, "/v1.0/users?$top=1").await.0, StatusCode::OK);
    advance(Duration::from_secs(11)).await;
    assert_eq!(ask(&world, METHODS).await.0, StatusCode::OK);
}

/// Its refusal names no time to wait, and a retry at once counts.
#[tokio::test(start_paused = true)]
async fn conditional_access_answers_once_a_second() {
    let (_folder, world) = throttled();
    let is_refused = async || {
        let (status, headers) = ask(&world, POLICIES).await;
        assert!(!headers.contains_key("retry-after"));
        status == StatusCode::TOO_MANY_REQUESTS
    };
    assert!(!is_refused().await);
    for _ in 0..3 {
        assert!(is_refused().await);
        advance(Duration::from_millis(600)).await;
    }
    advance(Duration::from_secs(1)).await;
    assert!(!is_refused().await);
}
