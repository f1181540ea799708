//! Sends calls to Microsoft Graph, with headers, a deadline and repetitions. `call` describes a
//! request, `batch` sends many as one, `pages` reads lists, `limit` keeps Graph's limit, `refusal` reads an answer that is no
//! success. Knows no person and no method.
//! Never repeats a call that creates something unless it is certain that the service did nothing.

mod batch;
mod call;
mod heard;
pub mod limit;
mod pages;
mod refusal;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBuilder};
use bytes::Bytes;
use http::{HeaderValue, Request, header};
use secrecy::ExposeSecret as _;
use serde::de::DeserializeOwned;
use tokio::sync::watch;
use tokio::time::Instant;
use tower::ServiceExt as _;
use uuid::Uuid;

use self::call::{Body, Capabilities, Version};
pub use self::call::{Call, Replay, encoded};
use self::heard::Heard;
pub use self::heard::LastAnswer;
use self::limit::{LONGEST_WAIT, Limiters, Limits};
pub use self::pages::{Page, Pages};
use super::cloud::Cloud;
use super::needs::Needs;
use crate::ceremony::nouns::{RequestIds, TenantTrouble};
use crate::platform::Clock;
use crate::{Http, HttpTrouble, Token};

/// A signed-in connection to Graph.
#[derive(Clone)]
pub struct Graph {
    http: Http,
    cloud: Cloud,
    token: Token,
    limiters: Limiters,
    clock: Clock,
    /// The ids of all calls since `take_made` last took them.
    made: Arc<Mutex<Vec<RequestIds>>>,
    heard: Heard,
}

/// A success.
pub struct Reply {
    body: Bytes,
    ids: RequestIds,
}

/// Graph ends calls about authentication methods after 60 s (Graph: throttling guidance).
const ATTEMPT_ENDS_AFTER: Duration = Duration::from_secs(65);
/// All attempts of one call and the waits between them, but not the wait for the first turn.
const CALL_ENDS_AFTER: Duration = Duration::from_secs(120);
/// The waits between the attempts, where the service asks for none. They are random within bounds,
/// so that several desks do not repeat their calls at the same moment.
const WAITS: ExponentialBuilder = ExponentialBuilder::new()
    .with_min_delay(Duration::from_millis(200))
    .with_max_times(4)
    .with_jitter();
/// No answer of Graph that this desk asks for is near this size.
const LARGEST_BODY_BYTES: usize = 4 * 1024 * 1024;

impl Graph {
    pub fn new(
        http: Http,
        cloud: Cloud,
        token: Token,
        limits: Option<Limits>,
        clock: Clock,
    ) -> Self {
        let (limiters, heard) = (Limiters::new(limits, &clock), Heard::default());
        Self { http, cloud, token, limiters, clock, made: Arc::default(), heard }
    }

    /// The same connection, its limit and token included, with its own list of calls.
    #[must_use]
    pub fn for_session(&self) -> Self {
        Self { made: Arc::default(), ..self.clone() }
    }

    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// By which the limits are kept.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// How many calls wait now, for a second or longer.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.limiters.held_up()
    }

    /// How the service answered last, to any session; `None` where it was not asked yet.
    pub fn last_answer(&self) -> Option<LastAnswer> {
        self.heard.last()
    }

    /// The address of v1.0, in front of each query.
    pub fn root(&self) -> String {
        self.root_of(Version::V1)
    }

    fn root_of(&self, version: Version) -> String {
        let version = match version {
            Version::V1 => "v1.0",
            Version::Beta => "beta",
        };
        format!("{}/{version}", self.cloud.graph())
    }

    /// Takes the ids of the calls that were answered or given up since the last time.
    pub fn take_made(&self) -> Vec<RequestIds> {
        std::mem::take(&mut *self.made.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// # Errors
    /// `SignInEnded` where no operator is signed in; all others come from the service.
    pub async fn get<T: DeserializeOwned>(
        &self,
        needs: Needs,
        query: &str,
    ) -> Result<T, TenantTrouble> {
        self.call(Call::get(needs, query)).await?.read()
    }

    /// # Errors
    /// As `get`; `AnswerLost` leaves open whether the service did it.
    pub async fn call(&self, call: Call<'_>) -> Result<Reply, TenantTrouble> {
        call.names_one_thing()?;
        // The same for all attempts, so Microsoft's log shows them together.
        let client_request_id = Uuid::new_v4().to_string();
        let mut own_waits = WAITS.build();
        let mut deadline = None;
        loop {
            self.wait_for_turn(call, &client_request_id).await?;
            let deadline = *deadline.get_or_insert_with(|| self.clock.now() + CALL_ENDS_AFTER);
            let request = self.request(call, &client_request_id)?;
            let outcome = self.send(call, request, &client_request_id, deadline).await;
            let (trouble, wanted_wait) = match outcome {
                Ok(reply) => return Ok(reply),
                Err(it) => it,
            };
            let again = may_repeat(&trouble, call.replay);
            let Some(own_wait) = own_waits.next().filter(|_| again) else {
                return Err(trouble);
            };
            let wait = wanted_wait.unwrap_or(own_wait);
            if wait > LONGEST_WAIT || self.clock.now() + wait >= deadline {
                return Err(trouble);
            }
            tracing::info!(wait_ms = wait.as_millis(), %client_request_id, "waiting to call again");
            self.limiters.hold_up(wait).await;
        }
    }

    async fn wait_for_turn(
        &self,
        call: Call<'_>,
        client_request_id: &str,
    ) -> Result<(), TenantTrouble> {
        let Some(budget) = call.budget() else { return Ok(()) };
        self.limiters.of(budget).wait_for_turn().await.map_err(|pause| TenantTrouble::Busy {
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
        let mut authorization = HeaderValue::from_str(&bearer).map_err(|_| signed_out())?;
        authorization.set_sensitive(true);
        let mut request = Request::builder()
            .method(call.verb)
            .uri(format!("{}/{}", self.root_of(call.version), call.query))
            .header(header::AUTHORIZATION, authorization)
            .header("client-request-id", client_request_id);
        if call.capabilities == Capabilities::Advanced {
            request = request.header("consistencylevel", "eventual");
            // Otherwise Graph refuses `&` in a search.
            request = request.header("prefer", "legacySearch=false");
        }
        if let Some(etag) = call.if_match {
            request = request.header(header::IF_MATCH, etag);
        }
        let body = match call.body {
            None => Bytes::new(),
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                match body {
                    Body::Json(it) => Bytes::from(it.to_string()),
                    Body::Secret(it) => it.clone(),
                }
            }
        };
        request.body(body).map_err(|_| TenantTrouble::Refused {
            status: 0,
            code: "request".to_owned(),
            message: "the request cannot be written".to_owned(),
            ids: RequestIds::default(),
        })
    }

    /// One attempt. A trouble is returned with the wait that the service asks for, if it does.
    async fn send(
        &self,
        call: Call<'_>,
        request: Request<Bytes>,
        client_request_id: &str,
        deadline: Instant,
    ) -> Result<Reply, (TenantTrouble, Option<Duration>)> {
        let mut ids = ids(client_request_id);
        let left = deadline.saturating_duration_since(self.clock.now());
        let ends = Instant::now() + left.min(ATTEMPT_ENDS_AFTER);
        let sent = tokio::time::timeout_at(ends, self.http.clone().oneshot(request)).await;
        self.heard.note(sent.as_ref().ok());
        if let Ok(Ok(response)) = &sent {
            let theirs = response.headers().get("request-id").and_then(|it| it.to_str().ok());
            ids.request_id = theirs.map(str::to_owned);
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
            return Ok(Reply { body: response.into_body(), ids });
        }
        let (trouble, wait) = refusal::read(&response, call.needs, self.cloud, ids);
        if matches!(trouble, TenantTrouble::Busy { .. })
            && let Some(budget) = call.budget()
        {
            self.limiters.of(budget).pause_for(wait.unwrap_or_default());
        }
        Err((trouble, wait))
    }
}

fn may_repeat(trouble: &TenantTrouble, replay: Replay) -> bool {
    match trouble {
        // In both cases the service did nothing.
        TenantTrouble::Busy { .. } | TenantTrouble::Unreachable => true,
        TenantTrouble::AnswerLost { .. } => replay == Replay::Harmless,
        _ => false,
    }
}

impl Reply {
    /// # Errors
    /// `Garbage` where the body has another form.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, TenantTrouble> {
        serde_json::from_slice(&self.body).map_err(|it| {
            // Only the place in the body: the body may contain a pass.
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
