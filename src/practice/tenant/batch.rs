//! `POST /$batch`: up to 20 requests in one (Graph: Combine multiple HTTP requests using JSON batching).
//!
//! Each part is a request of its own, with its own rights, count and refusal.

use std::collections::BTreeMap;
use std::future::Future;

use axum::Json;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::BodyExt;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::graph_error::GraphError;
use super::odata::Version;

const MOST_PARTS: usize = 20;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Batch {
    requests: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    id: String,
    method: String,
    url: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Value,
    #[serde(default)]
    depends_on: Vec<String>,
}

/// The answers to all parts, in the order in which they were answered.
///
/// # Errors
/// 400 where the batch itself is not as documented; a part that is refused is an answer like another.
pub(super) async fn answer<Answering: Future<Output = Response>>(
    version: Version,
    headers: &HeaderMap,
    body: &[u8],
    send: impl Fn(Request) -> Answering,
) -> Result<Json<Value>, GraphError> {
    let mut waiting = parse(body)?;
    let mut responses: Vec<Value> = Vec::new();
    while !waiting.is_empty() {
        let is_done = |id: &String| responses.iter().any(|it| it["id"] == id.as_str());
        let next = waiting.iter().position(|it| it.depends_on.iter().all(is_done));
        let part = waiting.remove(next.ok_or_else(malformed)?);
        let failed = part.depends_on.iter().any(|id| {
            let status = responses.iter().find(|it| it["id"] == id.as_str());
            status.is_some_and(|it| it["status"].as_u64() >= Some(400))
        });
        let mut response = if failed {
            refusal(
                StatusCode::FAILED_DEPENDENCY,
                "FailedDependency",
                "A request failed on which this one depends.",
            )
        } else {
            match part.request(version, headers) {
                Ok(request) => told(send(request).await).await,
                Err(error) => refusal(error.status, error.code, &error.message),
            }
        };
        response.insert("id".to_owned(), part.id.into());
        responses.push(Value::Object(response));
    }
    Ok(Json(json!({ "responses": responses })))
}

fn parse(body: &[u8]) -> Result<Vec<Part>, GraphError> {
    let batch: Batch = serde_json::from_slice(body).map_err(|_| malformed())?;
    let parts = batch.requests;
    if parts.is_empty() {
        return Err(malformed());
    }
    if parts.len() > MOST_PARTS {
        return Err(GraphError::new(
            StatusCode::BAD_REQUEST,
            "MaximumValueExceeded",
            format!("Number of batch request steps exceeds the maximum value of {MOST_PARTS}."),
        ));
    }
    for (at, part) in parts.iter().enumerate() {
        if part.id.is_empty() || parts[..at].iter().any(|it| it.id.eq_ignore_ascii_case(&part.id)) {
            return Err(GraphError::bad_query(format!(
                "Request Id '{}' is not unique within the batch.",
                part.id
            )));
        }
        if part.depends_on.iter().any(|id| !parts.iter().any(|it| it.id == *id)) {
            return Err(malformed());
        }
    }
    Ok(parts)
}

fn malformed() -> GraphError {
    GraphError::bad_query("Invalid batch payload format.")
}

impl Part {
    /// The request, with the token of the whole where it names none of its own.
    fn request(&self, version: Version, outer: &HeaderMap) -> Result<Request, GraphError> {
        let method = match self.method.to_ascii_uppercase().as_str() {
            "GET" => Method::GET,
            "POST" => Method::POST,
            "PUT" => Method::PUT,
            "PATCH" => Method::PATCH,
            "DELETE" => Method::DELETE,
            _ => return Err(malformed()),
        };
        let url = self.url.trim_start_matches('/');
        // The host and the version are those of the whole (msgraph-sdk-python#1015,
        // msgraph-sdk-javascript#1178).
        let first = url.split(['/', '?']).next().unwrap_or_default();
        if first.ends_with(':') || Version::of_path(&format!("/{first}")).is_some() {
            return Err(GraphError::no_such_segment(first));
        }
        let mut request =
            Request::builder().method(method).uri(format!("/{}/{url}", version.segment()));
        if let Some(token) = outer.get(AUTHORIZATION) {
            request = request.header(AUTHORIZATION, token);
        }
        let mut own = request.headers_mut();
        for (name, value) in &self.headers {
            let name = name.parse::<HeaderName>().map_err(|_| malformed())?;
            let value = value.parse().map_err(|_| malformed())?;
            own.as_mut().and_then(|it| it.insert(name, value));
        }
        let body = match &self.body {
            Value::Null => Body::empty(),
            _ if !self.headers.keys().any(|it| it.eq_ignore_ascii_case("content-type")) => {
                return Err(GraphError::bad_query(
                    "Write requests must contain the Content-Type header declaration.",
                ));
            }
            // What is no JSON stands as text of base64.
            Value::String(text) => {
                Body::from(STANDARD.decode(text).unwrap_or_else(|_| text.clone().into()))
            }
            body => Body::from(body.to_string()),
        };
        request.body(body).map_err(|_| malformed())
    }
}

/// The answer to a part, as it stands in the answer to the whole.
async fn told(response: Response) -> Map<String, Value> {
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await else {
        return refusal(StatusCode::BAD_GATEWAY, "BadGateway", "The answer was lost.");
    };
    let body = body.to_bytes();
    let mut headers = Map::new();
    for name in [CONTENT_TYPE, RETRY_AFTER] {
        if let Some(value) = parts.headers.get(&name).and_then(|it| it.to_str().ok()) {
            headers.insert(titled(name.as_str()), value.into());
        }
    }
    let mut told = Map::from_iter([
        ("status".to_owned(), parts.status.as_u16().into()),
        ("headers".to_owned(), Value::Object(headers)),
    ]);
    if !body.is_empty() {
        let text = || Value::from(String::from_utf8_lossy(&body));
        told.insert("body".to_owned(), serde_json::from_slice(&body).unwrap_or_else(|_| text()));
    }
    told
}

fn refusal(status: StatusCode, code: &str, message: &str) -> Map<String, Value> {
    Map::from_iter([
        ("status".to_owned(), status.as_u16().into()),
        ("headers".to_owned(), json!({ "Content-Type": "application/json" })),
        ("body".to_owned(), json!({ "error": { "code": code, "message": message } })),
    ])
}

/// `content-type` as `Content-Type`.
fn titled(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(capital).collect::<Vec<_>>().join("-")
}
