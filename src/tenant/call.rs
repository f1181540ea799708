//! One call to Graph: the headers, the turn in the queue, the deadline, waiting when the service is
//! busy, and what each refusal means. Reads are repeated; what creates something is sent again only
//! after an answer that says that nothing was done.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use http::{HeaderMap, Method as Verb, Request, Response, StatusCode};
use rand_core::{OsRng, RngCore as _};
use secrecy::ExposeSecret as _;
use serde::de::DeserializeOwned;
use tokio::time::Instant;
use tower::ServiceExt as _;
use uuid::Uuid;

use super::cloud::Cloud;
use super::limit::{LONGEST_WAIT, Limiter};
use super::needs::Needs;
use super::wire;
use crate::ceremony::nouns::{RequestIds, TenantTrouble};
use crate::{Http, HttpTrouble, Token};

#[derive(Clone)]
pub struct Caller {
    http: Http,
    cloud: Cloud,
    token: Token,
    limiter: Limiter,
    /// The ids of every call since they were last taken.
    made: Arc<Mutex<Vec<RequestIds>>>,
}

/// What is asked of Graph.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    verb: &'a Verb,
    /// The path and query below the version, already encoded.
    query: &'a str,
    body: Option<&'a serde_json::Value>,
    replay: Replay,
    /// Graph: advanced query capabilities.
    is_advanced: bool,
    needs: Needs,
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
const ATTEMPT_ENDS_AFTER: Duration = Duration::from_secs(65);
/// All attempts of one call and the waits between them, but not the wait for the first turn.
const CALL_ENDS_AFTER: Duration = Duration::from_secs(120);
const ATTEMPTS: u32 = 5;
const FIRST_BACKOFF: Duration = Duration::from_millis(400);
/// No answer of Graph that this desk asks for is near this size.
const LARGEST_BODY_BYTES: usize = 4 * 1024 * 1024;

impl<'a> Call<'a> {
    pub const fn get(needs: Needs, query: &'a str) -> Self {
        Self {
            verb: &Verb::GET,
            query,
            body: None,
            replay: Replay::Read,
            is_advanced: false,
            needs,
        }
    }

    pub const fn post(
        needs: Needs,
        query: &'a str,
        body: &'a serde_json::Value,
        replay: Replay,
    ) -> Self {
        Self { verb: &Verb::POST, query, body: Some(body), replay, is_advanced: false, needs }
    }

    /// With `$search` or `$count`.
    pub const fn advanced(self) -> Self {
        Self { is_advanced: true, ..self }
    }

    /// Twice is the same as once: what is gone is gone.
    pub const fn delete(needs: Needs, query: &'a str) -> Self {
        Self { verb: &Verb::DELETE, ..Self::get(needs, query) }
    }

    /// It counts against the limit on authentication methods.
    fn is_limited(&self) -> bool {
        self.query.contains("/authentication/")
    }
}

impl Caller {
    pub fn new(http: Http, cloud: Cloud, token: Token, limiter: Limiter) -> Self {
        Self { http, cloud, token, limiter, made: Arc::default() }
    }

    /// The same way to Graph, its limit and its token included, with a list of calls of its own.
    pub fn for_session(&self) -> Self {
        Self { made: Arc::default(), ..self.clone() }
    }

    /// In which of Microsoft's clouds.
    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    pub fn limiter(&self) -> &Limiter {
        &self.limiter
    }

    /// The root of every query, with its version.
    pub fn base(&self) -> String {
        format!("{}/v1.0", self.cloud.graph())
    }

    /// The ids of the calls that were answered or given up since this was last asked.
    pub fn take_made(&self) -> Vec<RequestIds> {
        std::mem::take(&mut *self.made.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub async fn call(&self, call: Call<'_>) -> Result<Answer, TenantTrouble> {
        // One for all attempts, so that Microsoft's log shows them together; its own id differs.
        let client_request_id = Uuid::new_v4().to_string();
        let mut deadline = None;
        let mut attempt = 0;
        loop {
            attempt += 1;
            self.wait_for_turn(call, &client_request_id).await?;
            let deadline = *deadline.get_or_insert_with(|| Instant::now() + CALL_ENDS_AFTER);
            let request = self.request(call, &client_request_id)?;
            let outcome = self.send(call, request, &client_request_id, deadline).await;
            let (trouble, wait) = match outcome {
                Ok(answer) => return Ok(answer),
                Err(it) => it,
            };
            let may_repeat = match &trouble {
                // The service says that it did nothing.
                TenantTrouble::Busy { .. } | TenantTrouble::Unreachable => true,
                TenantTrouble::AnswerLost { .. } => call.replay == Replay::Read,
                _ => false,
            };
            let wait = wait.unwrap_or_else(|| backoff(attempt));
            let too_long = wait > LONGEST_WAIT || Instant::now() + wait >= deadline;
            if !may_repeat || attempt == ATTEMPTS || too_long {
                return Err(trouble);
            }
            tracing::info!(attempt, wait_ms = wait.as_millis(), %client_request_id, "waiting to call again");
            self.limiter.hold_up(wait).await;
        }
    }

    async fn wait_for_turn(
        &self,
        call: Call<'_>,
        client_request_id: &str,
    ) -> Result<(), TenantTrouble> {
        if !call.is_limited() {
            return Ok(());
        }
        self.limiter.wait_for_turn().await.map_err(|pause| TenantTrouble::Busy {
            after_seconds: pause.as_secs(),
            ids: ids(client_request_id),
        })
    }

    fn request(
        &self,
        call: Call<'_>,
        client_request_id: &str,
    ) -> Result<Request<Bytes>, TenantTrouble> {
        let signed_out = || TenantTrouble::SignInEnded { claims: None, ids: RequestIds::default() };
        let bearer = match self.token.borrow().as_ref() {
            Some(token) => format!("Bearer {}", token.expose_secret()),
            None => return Err(signed_out()),
        };
        let mut authorization = http::HeaderValue::from_str(&bearer).map_err(|_| signed_out())?;
        authorization.set_sensitive(true);
        let mut request = Request::builder()
            .method(call.verb)
            .uri(format!("{}/{}", self.base(), call.query))
            .header(http::header::AUTHORIZATION, authorization)
            .header("client-request-id", client_request_id);
        if call.is_advanced {
            request = request.header("consistencylevel", "eventual");
            // Without it `&` in a search is refused.
            request = request.header("prefer", "legacySearch=false");
        }
        let body = match call.body {
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
        call: Call<'_>,
        request: Request<Bytes>,
        client_request_id: &str,
        deadline: Instant,
    ) -> Result<Answer, (TenantTrouble, Option<Duration>)> {
        let mut ids = ids(client_request_id);
        let ends = deadline.min(Instant::now() + ATTEMPT_ENDS_AFTER);
        let sent = tokio::time::timeout_at(ends, self.http.clone().oneshot(request)).await;
        if let Ok(Ok(response)) = &sent {
            ids.request_id = header(response.headers(), "request-id").map(str::to_owned);
        }
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push(ids.clone());
        let response = match sent {
            Err(_) | Ok(Err(HttpTrouble::Broken)) => {
                return Err((TenantTrouble::AnswerLost { ids }, None));
            }
            Ok(Err(HttpTrouble::NotConnected)) => return Err((TenantTrouble::Unreachable, None)),
            Ok(Err(HttpTrouble::Untrusted)) => return Err((TenantTrouble::NotTrusted, None)),
            Ok(Err(HttpTrouble::TooLarge)) => return Err((too_large(ids), None)),
            Ok(Ok(response)) => response,
        };
        let status = response.status();
        tracing::debug!(%status, %ids, "answered");
        if response.body().len() > LARGEST_BODY_BYTES {
            return Err((too_large(ids), None));
        }
        if status.is_success() {
            return Ok(Answer { body: response.into_body(), ids });
        }
        let wait = retry_after(response.headers());
        if status == StatusCode::TOO_MANY_REQUESTS && call.is_limited() {
            self.limiter.pause_for(wait.unwrap_or_default());
        }
        Err((self.refusal(call, &response, ids, wait), wait))
    }

    fn refusal(
        &self,
        call: Call<'_>,
        response: &Response<Bytes>,
        ids: RequestIds,
        wait: Option<Duration>,
    ) -> TenantTrouble {
        let error = wire::error(response.body());
        match response.status() {
            StatusCode::TOO_MANY_REQUESTS => {
                TenantTrouble::Busy { after_seconds: wait.map_or(0, |it| it.as_secs()), ids }
            }
            StatusCode::UNAUTHORIZED => {
                TenantTrouble::SignInEnded { claims: claims(response.headers()), ids }
            }
            StatusCode::FORBIDDEN => TenantTrouble::NotPermitted {
                code: error.code,
                scope: Some(self.cloud.scope(call.needs).to_owned()),
                role: call.needs.role.map(str::to_owned),
                ids,
            },
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

fn ids(client_request_id: &str) -> RequestIds {
    RequestIds { client_request_id: client_request_id.to_owned(), request_id: None }
}

fn too_large(ids: RequestIds) -> TenantTrouble {
    TenantTrouble::Garbage { what: "the body is too large".to_owned(), ids }
}

/// Doubled with each attempt, and by up to a half shorter, so that desks do not all come back at
/// once.
fn backoff(attempt: u32) -> Duration {
    let longest = FIRST_BACKOFF * 2_u32.pow(attempt - 1);
    let chance = f64::from(OsRng.next_u32()) / f64::from(u32::MAX);
    longest.mul_f64(1.0 - chance / 2.0)
}

/// RFC 9110, 10.2.3: seconds, or a date. Whatever is asked for, a day is as long as any.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let text = header(headers, "retry-after")?.trim();
    if !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit()) {
        return Some(text.parse().map_or(A_DAY, Duration::from_secs).min(A_DAY));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    // A date that has passed asks for no wait.
    let wait: Duration = date.duration_since(jiff::Timestamp::now()).try_into().unwrap_or_default();
    Some(wait.min(A_DAY))
}

/// The claims challenge of a 401 (Entra: claims challenges): what the next sign-in must be asked
/// for. It is no secret.
pub(super) fn claims(headers: &HeaderMap) -> Option<String> {
    let challenges = headers.get_all(http::header::WWW_AUTHENTICATE);
    challenges.iter().filter_map(|it| it.to_str().ok()).find_map(|challenge| {
        if parameter(challenge, "error")? != "insufficient_claims" {
            return None;
        }
        let encoded = parameter(challenge, "claims")?.trim_end_matches('=');
        let bytes = URL_SAFE_NO_PAD
            .decode(encoded)
            .or_else(|_| STANDARD.decode(parameter(challenge, "claims").unwrap_or_default()));
        let text = String::from_utf8(bytes.ok()?).ok()?;
        serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&text).ok()?;
        Some(text)
    })
}

/// The value of `name="…"` (RFC 9110, 11.2). No value that is asked for here holds a quote.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<&'a str> {
    challenge.match_indices(name).find_map(|(at, _)| {
        let begins = challenge[..at].ends_with([' ', ',']);
        let value = challenge[at + name.len()..].strip_prefix("=\"").filter(|_| begins)?;
        value.split_once('"').map(|it| it.0)
    })
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// One segment of a path.
pub fn path(segment: &str) -> String {
    encoded(segment)
}

/// Percent-encodes everything that is not unreserved; a space becomes `%20`.
pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}
