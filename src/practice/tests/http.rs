//! Plain HTTP to the world's router, in process.

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use secrecy::ExposeSecret;
use serde_json::Value;
use tower::ServiceExt;

use crate::practice::World;

pub const AMIRA: &str = "/users/amira.haddad@contoso.example";

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Result<String, String>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(self.body.as_ref().unwrap()).unwrap()
    }

    pub fn text(&self) -> &str {
        self.body.as_ref().unwrap()
    }

    /// The status, and the code of Graph's envelope.
    pub fn refusal(&self) -> (u16, String) {
        let body = self.json();
        let error = &body["error"];
        assert!(!error["message"].as_str().unwrap().is_empty());
        assert!(error["innerError"]["date"].is_string());
        let request_id = self.headers["request-id"].to_str().unwrap();
        assert_eq!(error["innerError"]["request-id"], request_id);
        let client_request_id = self.headers["client-request-id"].to_str().unwrap();
        assert_eq!(error["innerError"]["client-request-id"], client_request_id);
        let code = error["code"].as_str().unwrap().to_owned();
        (self.status.as_u16(), code)
    }
}

pub async fn send(world: &World, request: Request<Body>) -> Answer {
    let response = world.router().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = match body.collect().await {
        Ok(body) => Ok(String::from_utf8(body.to_bytes().to_vec()).unwrap()),
        Err(error) => Err(error.to_string()),
    };
    Answer { status: parts.status, headers: parts.headers, body }
}

/// A Graph request with the operator's token; `path` is below `/v1.0`.
pub async fn graph(
    world: &World,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Option<Value>,
) -> Answer {
    let token = world.operator_token();
    let mut request = Request::builder()
        .method(method)
        .uri(format!("https://graph.microsoft.com/v1.0{path}"))
        .header("authorization", format!("Bearer {}", token.expose_secret()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = match body {
        None => Body::empty(),
        Some(body) => {
            request = request.header("content-type", "application/json");
            Body::from(body.to_string())
        }
    };
    send(world, request.body(body).unwrap()).await
}

pub async fn get(world: &World, path: &str) -> Answer {
    graph(world, "GET", path, &[], None).await
}

pub async fn post(world: &World, path: &str, body: Value) -> Answer {
    graph(world, "POST", path, &[], Some(body)).await
}

pub async fn delete(world: &World, path: &str) -> Answer {
    graph(world, "DELETE", path, &[], None).await
}

/// A Graph request with this token; `path` begins with the version.
pub async fn ask(
    world: &World,
    token: &str,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(format!("https://graph.microsoft.com{path}"))
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json");
    let body = body.map_or_else(Body::empty, |it| Body::from(it.to_string()));
    send(world, request.body(body).unwrap()).await
}
