//! Graph as it was spoken: one JSON file per exchange, in the folder that `KEYDESK_CAPTURE_DIR`
//! names. For checking against the service's own schema.
//!
//! Headers are left out but for those that Graph's contract speaks of, and a pass code is blanked:
//! no file holds a secret.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Full};
use serde_json::{Map, Value, json};

use super::folder;

const BLANK: &str = "********";
/// Members of JSON whose value is said to one person only.
const SECRET: &[&str] =
    &["temporaryAccessPass", "password", "newPassword", "secretKey", "verificationCode"];
/// A practice tenant is never sent more.
const LARGEST_BYTES: usize = 16 * 1024 * 1024;

/// The folder, and how many exchanges it holds.
pub(super) struct Capture {
    folder: PathBuf,
    written: AtomicUsize,
}

impl Capture {
    /// What the environment asks for.
    pub(super) fn asked() -> Option<Arc<Capture>> {
        let folder = std::env::var_os("KEYDESK_CAPTURE_DIR").filter(|it| !it.is_empty())?;
        Some(Arc::new(Capture { folder: folder.into(), written: AtomicUsize::new(0) }))
    }

    fn write(&self, exchange: &Value) {
        let number = self.written.fetch_add(1, Ordering::SeqCst) + 1;
        let request = &exchange["request"];
        let path = request["path"].as_str().unwrap_or_default();
        let path = path.split('?').next().unwrap_or_default().replace('/', "_");
        let method = request["method"].as_str().unwrap_or_default();
        // The process is in the name, so that a desk that was cut off keeps what it wrote.
        let process = std::process::id();
        let file = self.folder.join(format!("{process}-{number:04} {method} {path}.json"));
        let written = fs::create_dir_all(&self.folder)
            .map_err(|source| folder::FolderError::Io { path: self.folder.clone(), source })
            .and_then(|()| folder::write_json(&file, exchange));
        if let Err(error) = written {
            tracing::error!(%error, "an exchange could not be captured");
        }
    }
}

/// Writes the exchange down and passes both halves on as they are.
pub(super) async fn capture(
    State(capture): State<Arc<Capture>>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(sent) = axum::body::to_bytes(body, LARGEST_BYTES).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let asked = request_of(&parts, &sent);
    let response = next.run(Request::from_parts(parts, Body::from(sent))).await;

    let (parts, body) = response.into_parts();
    let is_json = parts
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|it| it.as_bytes().starts_with(b"application/json"));
    let body = match body.collect().await {
        Ok(body) => {
            let body = body.to_bytes();
            let got = if is_json { json_of(&body) } else { Value::Null };
            let response = json!({ "status": parts.status.as_u16(), "body": got });
            capture.write(&json!({ "request": asked, "response": response }));
            Body::from(body)
        }
        // What is lost on the way is nothing to check, and must be lost for the client as well.
        Err(error) => {
            let nothing = Full::new(Bytes::new()).map_err(|never| match never {});
            Body::new(nothing.with_trailers(async { Some(Err(error)) }))
        }
    };
    Response::from_parts(parts, body)
}

fn request_of(parts: &Parts, body: &[u8]) -> Value {
    let mut headers = Map::new();
    for name in ["Prefer", "ConsistencyLevel", "Content-Type", "client-request-id"] {
        if let Some(value) = parts.headers.get(name).and_then(|it| it.to_str().ok()) {
            headers.insert(name.to_owned(), value.into());
        }
    }
    let path = parts.uri.path_and_query().map_or("", |it| it.as_str());
    json!({
        "method": parts.method.as_str(),
        "path": path,
        "headers": headers,
        "body": if body.is_empty() { Value::Null } else { json_of(body) },
    })
}

/// JSON without its secrets; null for what is no JSON.
fn json_of(body: &[u8]) -> Value {
    let mut value = serde_json::from_slice(body).unwrap_or_default();
    blank(&mut value);
    value
}

fn blank(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(blank),
        Value::Object(members) => {
            for (name, value) in members {
                if SECRET.contains(&name.as_str()) && value.is_string() {
                    *value = BLANK.into();
                } else {
                    blank(value);
                }
            }
        }
        _ => {}
    }
}
