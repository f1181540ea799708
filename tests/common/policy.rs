//! The practice tenant's policies, as an administrator changes them through Graph.

use axum::body::Body;
use http::{Request, StatusCode, header};
use keydesk::practice::World;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

const POLICY: &str = "c5a7e1d2-84b6-4f09-9e3d-2b60d17c4a38";

/// The policy for the authentication context.
#[allow(dead_code, reason = "not every test changes it")]
pub async fn patch_policy(world: &World, patch: &Value) {
    let path = format!("identity/conditionalAccess/policies/{POLICY}");
    patch_at(world, &path, "Policy.ReadWrite.ConditionalAccess", patch).await;
}

/// Below the version, with the permission that it takes.
pub async fn patch_at(world: &World, path: &str, permission: &str, patch: &Value) {
    send(world, &format!("/v1.0/{path}"), permission, patch).await;
}

/// Below beta, where hardware tokens are.
#[allow(dead_code, reason = "not every test changes it")]
pub async fn patch_tokens(world: &World, state: &str) {
    let kind = "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration";
    let patch = json!({ "@odata.type": kind, "state": state });
    let path = "/beta/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/HardwareOath";
    send(world, path, "Policy.ReadWrite.AuthenticationMethod", &patch).await;
}

/// Something of a person's methods.
#[allow(dead_code, reason = "not every test changes it")]
pub async fn patch_in_beta(world: &World, path: &str, patch: &Value) {
    send(world, &format!("/beta/{path}"), "UserAuthenticationMethod.ReadWrite.All", patch).await;
}

async fn send(world: &World, path: &str, permission: &str, patch: &Value) {
    let scopes = ["Policy.Read.All", permission];
    let token = world.token_of("sofia.marchetti@contoso.example", &scopes);
    let token = token.expect("a token").expect("she is there");
    let request = Request::patch(path)
        .header(header::AUTHORIZATION, format!("Bearer {}", token.expose_secret()))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(patch.to_string()))
        .expect("a request");
    let answer = world.router().oneshot(request).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
}
