//! The desk's end of a visit, on loopback: the first page, which is given out once and leads to the
//! sign-in page, and the form that the sign-in page posts in the end (OAuth 2.0 Form Post Response
//! Mode). What is not that form is refused, and the listener goes on.

use std::collections::BTreeMap;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Form, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use tokio::sync::mpsc;
use url::Url;
use uuid::Uuid;

use crate::platform::process;

/// Where the page posts its answer.
pub(super) const SIGNED_IN: &str = "/signed-in";
const LONGEST_FORM_BYTES: usize = 64 * 1024;

pub(super) struct Listener {
    /// All that stands on the browser's command line. It is of no use to whoever reads it there: it
    /// leads somewhere once, and for the browser's user alone.
    pub(super) first_page: Url,
    pub(super) answers: mpsc::Receiver<BTreeMap<String, String>>,
}

struct Expected {
    page: Url,
    given_out: AtomicBool,
    state: Option<String>,
    hosts: Vec<String>,
    us: SocketAddr,
    users: [u32; 2],
    answer: mpsc::Sender<BTreeMap<String, String>>,
}

impl Listener {
    /// Listens until it is dropped. `page` is the sign-in page with the request, whose `state` must
    /// come back; its last page is at one of `hosts`. `user` is the browser's, where it is another
    /// than the desk's.
    pub(super) fn new(
        listener: TcpListener,
        page: &Url,
        hosts: &[String],
        user: Option<u32>,
    ) -> io::Result<Self> {
        let (answer, answers) = mpsc::channel(1);
        let us = listener.local_addr()?;
        let once = format!("/{}", Uuid::new_v4().simple());
        let first_page = format!("http://{us}{once}").parse().map_err(io::Error::other)?;
        let expected = Arc::new(Expected {
            page: page.clone(),
            given_out: AtomicBool::new(false),
            state: page.query_pairs().find(|it| it.0 == "state").map(|it| it.1.into_owned()),
            hosts: hosts.to_vec(),
            us,
            users: [process::user(), user.unwrap_or_else(process::user)],
            answer: answer.clone(),
        });
        let router = Router::new()
            .route(&once, get(give_out))
            .route(SIGNED_IN, post(take))
            .layer(DefaultBodyLimit::max(LONGEST_FORM_BYTES))
            .layer(middleware::from_fn_with_state(Arc::clone(&expected), from_the_browser))
            .with_state(expected)
            .into_make_service_with_connect_info::<SocketAddr>();
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let receiver_is_gone = async move { answer.closed().await };
        tokio::spawn(async move {
            axum::serve(listener, router).with_graceful_shutdown(receiver_is_gone).await
        });
        Ok(Self { first_page, answers })
    }
}

/// Refuses the other users of this machine, and names that other pages have made up for this address.
async fn from_the_browser(
    State(expected): State<Arc<Expected>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let host = request.headers().get(header::HOST).and_then(|it| it.to_str().ok());
    let user = process::user_of_connection(from, expected.us);
    if host != Some(expected.us.to_string().as_str()) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    // Only Linux tells whose a connection is.
    if cfg!(target_os = "linux") && user.is_none_or(|it| !expected.users.contains(&it)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// The first page: leads to the sign-in page, once.
async fn give_out(State(expected): State<Arc<Expected>>) -> Response {
    if expected.given_out.swap(true, Ordering::SeqCst) {
        return StatusCode::GONE.into_response();
    }
    let headers = [
        (header::LOCATION, expected.page.as_str()),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// The form of the last page.
async fn take(
    State(expected): State<Arc<Expected>>,
    headers: HeaderMap,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Response {
    let origin = headers.get(header::ORIGIN).and_then(|it| it.to_str().ok());
    if !origin.is_some_and(|it| is_of(it, &expected.hosts)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    if expected.state.is_none() || fields.get("state") != expected.state.as_ref() {
        return StatusCode::BAD_REQUEST.into_response();
    }
    // The channel holds one answer; a second one is dropped.
    expected.answer.try_send(fields).ok();
    Html("<!doctype html>").into_response()
}

/// Whether a form with this `Origin` can come from one of these hosts. `null` can: it is what a browser
/// sends where a page on https posts to http (Fetch, "append a request Origin header"), unless the page
/// has a `Referrer-Policy` of its own. Then `state` and the browser's user tell who posts.
fn is_of(origin: &str, hosts: &[String]) -> bool {
    let Some(host) = origin.strip_prefix("https://") else { return origin == "null" };
    let is = |it: &String| {
        host.strip_suffix(it.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    hosts.iter().any(is)
}
