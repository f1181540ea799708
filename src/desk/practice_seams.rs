//! The practice ends of the HTTP and the browser seam: the practice tenant answers in this process,
//! and a practice person follows its sign-in pages. Opens no port.

use std::sync::Arc;

use http_body_util::BodyExt as _;
use tokio::sync::watch;
use tower::ServiceExt as _;
use url::Url;

use super::practice_controls::program_token;
use crate::ceremony::nouns::SignInTrouble;
use crate::practice::{PASSWORD, Person, PersonError, PracticeKey, World};
use crate::signin::{Answering, Browser, Visit};
use crate::{Http, HttpTrouble};

/// Where a person manages their sign-in methods.
const OWN_PAGE: &str = "https://mysignins.microsoft.com/security-info";
/// The practice browser never leaves the process, so nothing listens here.
const REDIRECT: &str = "http://127.0.0.1/signed-in";

/// The HTTP seam, called in process: no port opens.
pub fn in_process(router: axum::Router) -> Http {
    Http::new(tower::service_fn(move |request: http::Request<bytes::Bytes>| {
        let router = router.clone();
        async move {
            let answered = router.oneshot(request.map(axum::body::Body::from)).await;
            let (head, body) = answered.map_err(|it| match it {})?.into_parts();
            let body = body.collect().await.map_err(|_| HttpTrouble::Broken)?.to_bytes();
            Ok::<_, HttpTrouble>(http::Response::from_parts(head, body))
        }
    }))
}

/// The browser seam: the person whose key is plugged in follows the page.
/// On their own page they program a token, and close it.
pub(super) fn persons_browser(world: &Arc<World>) -> Browser {
    let Browser { visit } = browser_with(world, world.keys().to_vec());
    let world = Arc::clone(world);
    Browser {
        visit: Arc::new(move || {
            let Visit { redirect, open } = visit()?;
            let world = Arc::clone(&world);
            let open = move |url: Url| -> Answering {
                if url.as_str() != OWN_PAGE {
                    return open(url);
                }
                Box::pin(async move {
                    program_token(&world);
                    Err(SignInTrouble::Closed)
                })
            };
            Ok(Visit { redirect, open: Box::new(open) })
        }),
    }
}

/// As `persons_browser`, for a person who has one of these keys.
pub(super) fn browser_with(world: &World, keys: Vec<Arc<PracticeKey>>) -> Browser {
    let person = Person::new(world.router(), world.hand_with(keys));
    browser_of(move || person.clone())
}

/// The browser seam: the operator of the practice desk signs in with their password. Where the desk
/// has several, the next of them stands there from then on.
pub(super) fn operators_browser(
    router: axum::Router,
    attendant: watch::Sender<String>,
    in_turn: Vec<String>,
) -> Browser {
    browser_of(move || {
        let who = attendant.borrow().clone();
        let at = in_turn.iter().position(|it| *it == who);
        if let Some(next) = at.and_then(|it| in_turn.get(it + 1).or(in_turn.first())) {
            attendant.send_replace(next.clone());
        }
        Person::with_password(router.clone(), &who, PASSWORD)
    })
}

fn browser_of(person: impl Fn() -> Person + Send + Sync + 'static) -> Browser {
    let redirect: Url = REDIRECT.parse().expect("it is a constant");
    Browser {
        visit: Arc::new(move || {
            let (person, back) = (person(), redirect.clone());
            let open = move |url| -> Answering {
                Box::pin(async move { person.sign_in(url, &back).await.map_err(not_signed_in) })
            };
            Ok(Visit { redirect: redirect.clone(), open: Box::new(open) })
        }),
    }
}

fn not_signed_in(error: PersonError) -> SignInTrouble {
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    tracing::warn!(%error, cause, "the practice person could not sign in");
    match error {
        PersonError::Refused { message, .. } => {
            let code = message.split([':', ' ']).next().unwrap_or_default();
            SignInTrouble::Refused { code: code.to_owned() }
        }
        _ => SignInTrouble::Closed,
    }
}
