//! A fault between the desk and the practice tenant, as a network and a service have them: the call
//! that is named is spoilt, once or for ever; every other goes through.

use std::sync::{Arc, Mutex};

use axum::Router;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use keydesk::desk::in_process;
use keydesk::{Http, HttpTrouble};
use serde_json::json;
use tower::ServiceExt as _;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Expired,
    Claims,
    Forbidden,
    NotFound,
    Conflict,
    /// 429 without and with Retry-After, and with one that nobody should wait for.
    Busy,
    BusyAWhile,
    BusyLong,
    /// 500, before and after the service did it.
    Broke,
    BrokeAfter,
    Unavailable,
    /// It is done, and no answer comes.
    Silent,
    NoNetwork,
    CutBefore,
    CutAfter,
    // It is done, and the answer is spoilt.
    Truncated,
    WrongJson,
    Html,
    Huge,
}

impl Fault {
    pub const ALL: [Self; 19] = [
        Self::Expired,
        Self::Claims,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::Busy,
        Self::BusyAWhile,
        Self::BusyLong,
        Self::Broke,
        Self::BrokeAfter,
        Self::Unavailable,
        Self::Silent,
        Self::NoNetwork,
        Self::CutBefore,
        Self::CutAfter,
        Self::Truncated,
        Self::WrongJson,
        Self::Html,
        Self::Huge,
    ];

    /// The service does what it was asked, whatever the desk hears of it.
    pub fn acts(self) -> bool {
        match self {
            Self::BrokeAfter
            | Self::Silent
            | Self::CutAfter
            | Self::Truncated
            | Self::WrongJson
            | Self::Html
            | Self::Huge => true,
            Self::Expired
            | Self::Claims
            | Self::Forbidden
            | Self::NotFound
            | Self::Conflict
            | Self::Busy
            | Self::BusyAWhile
            | Self::BusyLong
            | Self::Broke
            | Self::Unavailable
            | Self::NoNetwork
            | Self::CutBefore => false,
        }
    }

    /// What the desk hears instead of `answer`.
    pub async fn instead_of(
        self,
        answer: Option<Response<Bytes>>,
    ) -> Result<Response<Bytes>, HttpTrouble> {
        let with_body = |body: Bytes| answer.clone().unwrap_or_default().map(|_| body);
        let refused = |status: u16, code: &str| {
            let body = json!({"error": {"code": code, "message": "Not now.", "innerError": {}}});
            Response::builder()
                .status(status)
                .header("request-id", "0f0f0f0f-0000-4000-8000-000000000001")
                .body(Bytes::from(body.to_string()))
                .expect("a response")
        };
        let with = |mut response: Response<Bytes>, name: &'static str, value: &str| {
            response.headers_mut().insert(name, value.parse().expect("visible ASCII"));
            response
        };
        let busy = || refused(429, "TooManyRequests");
        Ok(match self {
            Self::Expired => with(
                refused(401, "InvalidAuthenticationToken"),
                "www-authenticate",
                r#"Bearer realm="", error="invalid_token""#,
            ),
            Self::Claims => with(
                refused(401, "InvalidAuthenticationToken"),
                "www-authenticate",
                concat!(
                    r#"Bearer realm="", error="insufficient_claims", claims=""#,
                    r#"eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ==""#
                ),
            ),
            Self::Forbidden => refused(403, "Authorization_RequestDenied"),
            Self::NotFound => refused(404, "Request_ResourceNotFound"),
            Self::Conflict => refused(409, "Request_MultipleObjectsWithSameKeyValue"),
            Self::Busy => busy(),
            Self::BusyAWhile => with(busy(), "retry-after", "7"),
            Self::BusyLong => with(busy(), "retry-after", "300"),
            Self::Broke | Self::BrokeAfter => refused(500, "generalException"),
            Self::Unavailable => refused(503, "serviceNotAvailable"),
            Self::Silent => std::future::pending().await,
            Self::NoNetwork => return Err(HttpTrouble::NotConnected),
            Self::CutBefore | Self::CutAfter => return Err(HttpTrouble::Broken),
            Self::Truncated => {
                let body = answer.as_ref().map(|it| it.body().clone()).unwrap_or_default();
                with_body(body.slice(..body.len() * 2 / 3))
            }
            Self::WrongJson => with_body(Bytes::from_static(br#"{"unexpected":[true]}"#)),
            Self::Html => with_body(Bytes::from_static(b"<!DOCTYPE html><html><body>Hello</body>")),
            Self::Huge => with_body(Bytes::from(vec![b' '; 10_000_000])),
        })
    }
}

/// The practice tenant behind a fault.
#[derive(Clone)]
pub struct Faulty {
    practice: Http,
    plan: Arc<Mutex<Plan>>,
}

#[derive(Default)]
struct Plan {
    spoilt: Option<(Method, &'static str, Fault)>,
    for_ever: bool,
    /// So many lists of methods are still empty.
    lags: u32,
    /// Passes and passkeys made since the plan.
    created: u32,
    /// The fault has struck.
    struck: bool,
}

impl Faulty {
    pub fn new(router: Router) -> Self {
        Self { practice: in_process(router), plan: Arc::default() }
    }

    pub fn http(&self) -> Http {
        let faulty = self.clone();
        Http::new(tower::service_fn(move |request| {
            let faulty = faulty.clone();
            async move { faulty.answer(request).await }
        }))
    }

    /// The next call of this method whose path ends so; a last `*` is any one segment.
    pub fn spoil(&self, method: &str, path: &'static str, fault: Fault, for_ever: bool) {
        let method = method.parse().expect("a method");
        *self.plan() = Plan { spoilt: Some((method, path, fault)), for_ever, ..Plan::default() };
    }

    pub fn mend(&self) {
        self.plan().spoilt = None;
    }

    pub fn lag(&self, lists: u32) {
        self.plan().lags = lists;
    }

    /// How many passes and passkeys the service made since `spoil`.
    pub fn created(&self) -> u32 {
        self.plan().created
    }

    /// Whether the fault has struck since `spoil`.
    pub fn struck(&self) -> bool {
        self.plan().struck
    }

    fn plan(&self) -> std::sync::MutexGuard<'_, Plan> {
        self.plan.lock().expect("no panic")
    }

    async fn answer(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpTrouble> {
        let path = request.uri().path().to_owned();
        let method = request.method().clone();
        let fault = {
            let mut plan = self.plan();
            let hit = plan
                .spoilt
                .as_ref()
                .filter(|(of, end, _)| *of == method && ends(&path, end))
                .map(|it| it.2);
            plan.struck |= hit.is_some();
            if hit.is_some() && !plan.for_ever {
                plan.spoilt = None;
            }
            hit
        };
        let answer = match fault {
            Some(fault) if !fault.acts() => None,
            _ => Some(self.practice.clone().oneshot(request).await?),
        };
        if method == Method::POST
            && answer.as_ref().is_some_and(|it| it.status() == StatusCode::CREATED)
        {
            self.plan().created += 1;
        }
        match (fault, answer) {
            (Some(fault), answer) => fault.instead_of(answer).await,
            (None, Some(answer)) if method == Method::GET && self.lags(&path) => {
                Ok(answer.map(|_| Bytes::from_static(br#"{"value":[]}"#)))
            }
            (None, Some(answer)) => Ok(answer),
            (None, None) => Err(HttpTrouble::Broken),
        }
    }

    fn lags(&self, path: &str) -> bool {
        let lists = ["/fido2Methods", "/temporaryAccessPassMethods"];
        let mut plan = self.plan();
        let lags = plan.lags > 0 && lists.iter().any(|it| path.ends_with(it));
        plan.lags -= u32::from(lags);
        lags
    }
}

fn ends(path: &str, end: &str) -> bool {
    match end.strip_suffix("/*") {
        Some(end) => path.rsplit_once('/').is_some_and(|(path, _)| path.ends_with(end)),
        None => path.ends_with(end),
    }
}
