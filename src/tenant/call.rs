//! One call to Graph: the headers, the deadline, waiting when the service is busy, and what each
//! refusal means. Reads are repeated; what creates something is sent again only after an answer
//! that says that nothing was done.

use std::time::Duration;

use bytes::Bytes;
use http::{Method as Verb, Request, Response, StatusCode};
use secrecy::ExposeSecret as _;
use serde::de::DeserializeOwned;
use tower::ServiceExt as _;
use uuid::Uuid;

use super::wire;
use crate::ceremony::trouble::{RequestIds, TenantTrouble};
use crate::{Http, HttpTrouble, Token};

#[derive(Clone)]
pub struct Caller {
    http: Http,
    base: String,
    token: Token,
}

/// May the same request be sent twice?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replay {
    /// It changes nothing, or twice is the same as once.
    Read,
    /// It creates something.
    Once,
}

/// A success.
pub struct Answer {
    body: Bytes,
    ids: RequestIds,
}

/// Graph gives up on calls about authentication methods after 60 s (Graph: throttling guidance).
const DEADLINE: Duration = Duration::from_secs(65);
const ATTEMPTS: u32 = 5;
/// A wait that is longer is the person's to decide about.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
const FIRST_BACKOFF: Duration = Duration::from_millis(400);
/// No answer of Graph that this desk asks for is near this size.
const LARGEST_BODY_BYTES: usize = 4 * 1024 * 1024;

impl Caller {
    pub fn new(http: Http, base: &str, token: Token) -> Self {
        Self { http, base: base.trim_end_matches('/').to_owned(), token }
    }

    /// `query` is the path and query below the base, already encoded.
    pub async fn call(
        &self,
        verb: Verb,
        query: &str,
        body: Option<&serde_json::Value>,
        replay: Replay,
        headers: &[(&'static str, &'static str)],
    ) -> Result<Answer, TenantTrouble> {
        let client_request_id = Uuid::new_v4().to_string();
        let mut attempt = 0;
        loop {
            attempt += 1;
            let request = self.request(&verb, query, body, &client_request_id, headers)?;
            let outcome = self.send(request, &client_request_id).await;
            let (trouble, wait) = match outcome {
                Ok(answer) => return Ok(answer),
                Err(it) => it,
            };
            let may_repeat = match &trouble {
                // The service says that it did nothing.
                TenantTrouble::Busy { .. } | TenantTrouble::Unreachable => true,
                TenantTrouble::AnswerLost { .. } => replay == Replay::Read,
                _ => false,
            };
            let wait = wait.unwrap_or(FIRST_BACKOFF * 2_u32.pow(attempt - 1));
            if !may_repeat || attempt == ATTEMPTS || wait > LONGEST_WAIT {
                return Err(trouble);
            }
            tracing::info!(attempt, wait_ms = wait.as_millis(), %client_request_id, "waiting to call again");
            tokio::time::sleep(wait).await;
        }
    }

    fn request(
        &self,
        verb: &Verb,
        query: &str,
        body: Option<&serde_json::Value>,
        client_request_id: &str,
        headers: &[(&'static str, &'static str)],
    ) -> Result<Request<Bytes>, TenantTrouble> {
        let signed_out = || TenantTrouble::SignInEnded { ids: RequestIds::default() };
        let bearer = match self.token.borrow().as_ref() {
            Some(token) => format!("Bearer {}", token.expose_secret()),
            None => return Err(signed_out()),
        };
        let mut authorization = http::HeaderValue::from_str(&bearer).map_err(|_| signed_out())?;
        authorization.set_sensitive(true);
        let mut request = Request::builder()
            .method(verb)
            .uri(format!("{}/{query}", self.base))
            .header(http::header::AUTHORIZATION, authorization)
            .header("client-request-id", client_request_id);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = match body {
            None => Bytes::new(),
            Some(body) => {
                request = request.header(http::header::CONTENT_TYPE, "application/json");
                Bytes::from(body.to_string())
            }
        };
        request.body(body).map_err(|_| TenantTrouble::Refused {
            status: 0,
            code: "request".to_owned(),
            message: "the request cannot be written".to_owned(),
            ids: RequestIds::default(),
        })
    }

    /// One attempt. A trouble comes with the wait that the service asked for, if it did.
    async fn send(
        &self,
        request: Request<Bytes>,
        client_request_id: &str,
    ) -> Result<Answer, (TenantTrouble, Option<Duration>)> {
        let mut ids =
            RequestIds { client_request_id: client_request_id.to_owned(), request_id: None };
        let sent = tokio::time::timeout(DEADLINE, self.http.clone().oneshot(request));
        let response = match sent.await {
            Err(_) | Ok(Err(HttpTrouble::Broken)) => {
                return Err((TenantTrouble::AnswerLost { ids }, None));
            }
            Ok(Err(HttpTrouble::NotConnected)) => return Err((TenantTrouble::Unreachable, None)),
            Ok(Err(HttpTrouble::Untrusted)) => return Err((TenantTrouble::NotTrusted, None)),
            Ok(Err(HttpTrouble::TooLarge)) => {
                let what = "the body is too large".to_owned();
                return Err((TenantTrouble::Garbage { what, ids }, None));
            }
            Ok(Ok(response)) => response,
        };
        ids.request_id = header(&response, "request-id").map(str::to_owned);
        let status = response.status();
        tracing::debug!(%status, %ids, "answered");
        if status.is_success() {
            if response.body().len() > LARGEST_BODY_BYTES {
                let what = "the body is too large".to_owned();
                return Err((TenantTrouble::Garbage { what, ids }, None));
            }
            return Ok(Answer { body: response.into_body(), ids });
        }
        let wait = retry_after(&response);
        Err((refusal(&response, ids, wait), wait))
    }
}

impl Answer {
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, TenantTrouble> {
        serde_json::from_slice(&self.body).map_err(|it| {
            // Where it broke, not what stood there: a body may hold a pass.
            self.garbage(format!("line {}, column {}", it.line(), it.column()))
        })
    }

    pub fn garbage(&self, what: impl Into<String>) -> TenantTrouble {
        TenantTrouble::Garbage { what: what.into(), ids: self.ids.clone() }
    }
}

fn refusal(response: &Response<Bytes>, ids: RequestIds, wait: Option<Duration>) -> TenantTrouble {
    let error = wire::error(response.body());
    match response.status() {
        StatusCode::TOO_MANY_REQUESTS => {
            TenantTrouble::Busy { after_seconds: wait.map_or(0, |it| it.as_secs()), ids }
        }
        StatusCode::UNAUTHORIZED => TenantTrouble::SignInEnded { ids },
        StatusCode::FORBIDDEN => TenantTrouble::NotPermitted { code: error.code, ids },
        StatusCode::NOT_FOUND => TenantTrouble::NotFound { ids },
        // The service broke while it worked: nobody knows how far it came.
        it if it.is_server_error() => TenantTrouble::AnswerLost { ids },
        it => TenantTrouble::Refused {
            status: it.as_u16(),
            code: error.code,
            message: error.message,
            ids,
        },
    }
}

/// RFC 9110, 10.2.3: seconds, or a date.
fn retry_after(response: &Response<Bytes>) -> Option<Duration> {
    let text = header(response, "retry-after")?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    date.duration_since(jiff::Timestamp::now()).try_into().ok()
}

fn header<'a>(response: &'a Response<Bytes>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

/// One segment of a path.
pub fn path(segment: &str) -> String {
    encoded(segment)
}

/// Percent-encodes everything that is not unreserved; a space becomes `%20`.
pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}
