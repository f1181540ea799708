//! The promise: a list of Graph has no length at which it ends, takes the memory of one page, and
//! leads nowhere else. And the rarer ways to call: PATCH, beta.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Method as Verb, Request, Response, StatusCode};
use keydesk::ceremony::nouns::{Person, TenantTrouble};
use keydesk::desk;
use keydesk::platform::Clock;
use keydesk::practice::{AUTH_CONTEXT, Options, Throttling, World};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::graph::{Call, Graph};
use keydesk::tenant::limit::Limits;
use keydesk::tenant::needs;
use keydesk::{Http, HttpTrouble};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

const ROOT: &str = "https://graph.microsoft.com/v1.0";

/// The requests that arrived: verb, address, body.
type Arrived = Arc<Mutex<Vec<(Verb, String, String)>>>;

/// A service that answers each request with what `answer` makes of its address.
fn service(
    answer: impl Fn(&str) -> (StatusCode, Value) + Clone + Send + Sync + 'static,
) -> (Http, Arrived) {
    let arrived = Arrived::default();
    let noted = Arc::clone(&arrived);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let address = request.uri().to_string();
        let (status, body) = answer(&address);
        let sent = String::from_utf8_lossy(request.body()).into_owned();
        noted.lock().expect("no panic").push((request.method().clone(), address, sent));
        async move {
            let mut response = Response::new(Bytes::from(body.to_string()));
            *response.status_mut() = status;
            Ok::<_, HttpTrouble>(response)
        }
    }));
    (http, arrived)
}

fn graph(http: Http) -> Graph {
    Graph::new(
        http,
        Cloud::Global,
        watch::channel(Some("a token".into())).1,
        None,
        Clock::default(),
    )
}

/// Pages of so many items each, one after another.
fn pages(count: usize, items: usize) -> impl Fn(&str) -> (StatusCode, Value) + Clone {
    move |address| {
        let number: usize =
            address.rsplit_once("skip=").map_or(0, |it| it.1.parse().expect("a number"));
        let value: Vec<_> = (0..items).map(|it| json!({"id": format!("{number}-{it}")})).collect();
        let mut page = json!({"value": value});
        if number + 1 < count {
            page["@odata.nextLink"] = json!(format!("{ROOT}/list?skip={}", number + 1));
        }
        (StatusCode::OK, page)
    }
}

/// Counts how many of it are in memory.
struct Counted;

static ALIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        BTreeMap::<String, String>::deserialize(from)?;
        MOST.fetch_max(ALIVE.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        Ok(Self)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn twenty_thousand_items_take_the_memory_of_one_page() {
    let (http, arrived) = service(pages(200, 100));
    let graph = graph(http);
    let mut list = graph.pages::<Counted>(needs::READ_GROUPS, "list");
    let (mut items, mut read) = (0, 0);
    while let Some(page) = list.next().await.expect("it is answered") {
        items += page.len();
        read += 1;
        assert_eq!(arrived.lock().expect("no panic").len(), read, "nothing is read ahead");
    }
    assert_eq!((items, read), (20_000, 200));
    assert_eq!(MOST.load(Ordering::Relaxed), 100, "items in memory at once");
    assert!(list.next().await.expect("it has ended").is_none());
}

#[tokio::test]
async fn a_list_that_is_kept_has_any_number_of_pages() {
    let (http, _) = service(pages(150, 2));
    let tenant = Tenant::new(http, Cloud::Global, watch::channel(Some("t".into())).1, None);
    let person = Person { id: "a".to_owned(), name: "A".to_owned(), upn: "a".to_owned() };
    assert_eq!(tenant.methods(&person).await.map(|it| it.len()), Ok(300));
}

/// With any way into the circle, and any length of it.
#[tokio::test]
async fn pages_that_go_round_in_a_circle_are_refused() {
    for (into, length) in [(0, 1), (0, 2), (1, 1), (3, 7), (10, 1), (5, 40), (60, 60)] {
        let (http, arrived) = service(move |address| {
            let number: usize =
                address.rsplit_once("skip=").map_or(0, |it| it.1.parse().expect("a number"));
            let next = if number + 1 < into + length { number + 1 } else { into };
            let link = format!("{ROOT}/list?skip={next}");
            (StatusCode::OK, json!({"value": [], "@odata.nextLink": link}))
        });
        let whole = graph(http).pages::<Value>(needs::READ_GROUPS, "list").whole().await;
        let calls = arrived.lock().expect("no panic").len();
        assert!(matches!(whole, Err(TenantTrouble::Garbage { .. })), "{into} {length}: {whole:?}");
        assert!(calls <= 4 * (into + length) + 4, "{into} {length}: {calls} calls");
    }
}

/// Each page is empty and links to one that nobody has seen.
#[tokio::test]
async fn a_list_without_an_end_is_refused() {
    let (http, arrived) = service(|address| {
        let number: u32 = address.rsplit_once("skip=").map_or(0, |it| it.1.parse().expect("one"));
        let link = format!("{ROOT}/list?skip={}", number + 1);
        (StatusCode::OK, json!({"value": [], "@odata.nextLink": link}))
    });
    let graph = graph(http);
    let whole = graph.pages::<Value>(needs::READ_GROUPS, "list").whole().await;
    assert!(matches!(whole, Err(TenantTrouble::Garbage { .. })), "{whole:?}");
    assert_eq!(arrived.lock().expect("no panic").len(), 1_000);
    let mut pages = graph.pages::<Value>(needs::READ_GROUPS, "list");
    for read in 1..1_000 {
        assert!(pages.next().await.is_ok_and(|it| it.is_some()), "page {read}");
    }
    assert!(pages.next().await.is_err());
    assert_eq!(pages.next().await, Ok(None));
}

/// The next page is below Graph's own address, or it is not read.
#[tokio::test]
async fn the_token_goes_to_graph_only() {
    for link in [
        "https://elsewhere.example/v1.0/list",
        "https://graph.microsoft.com.elsewhere.example/v1.0/list",
        "https://graph.microsoft.com@elsewhere.example/v1.0/list",
        "https://graph.microsoft.com/v1.0@elsewhere.example/list",
        "https://graph.microsoft.com/beta/list",
        "http://graph.microsoft.com/v1.0/list",
        "//elsewhere.example/v1.0/list",
        "list?skip=1",
        "",
    ] {
        let (http, arrived) =
            service(move |_| (StatusCode::OK, json!({"value": [{}], "@odata.nextLink": link})));
        let graph = graph(http);
        let mut list = graph.pages::<Value>(needs::READ_GROUPS, "list");
        let first = list.next().await;
        assert!(matches!(first, Err(TenantTrouble::Garbage { .. })), "{link}: {first:?}");
        assert_eq!(list.next().await, Ok(None), "{link}");
        assert_eq!(arrived.lock().expect("no panic").len(), 1, "{link}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_is_dropped_asks_for_nothing_more() {
    let (http, arrived) = service(|address| {
        if address.ends_with("list") {
            pages(3, 1)(address)
        } else {
            (StatusCode::SERVICE_UNAVAILABLE, json!({}))
        }
    });
    let graph = graph(http);
    let mut list = graph.pages::<Value>(needs::READ_GROUPS, "list");
    assert_eq!(list.next().await.map(|it| it.map(|it| it.len())), Ok(Some(1)));
    // The service is busy: the list waits to ask again.
    let waiting = tokio::time::timeout(Duration::from_millis(100), list.next()).await;
    assert!(waiting.is_err(), "{waiting:?}");
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(arrived.lock().expect("no panic").len(), 2);
}

/// A change that sets members can be sent again; each attempt is the same request.
#[tokio::test(start_paused = true)]
async fn a_patch_in_beta_is_sent_until_it_is_done() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let (http, arrived) = service(move |_| match attempts.fetch_add(1, Ordering::Relaxed) {
        0 => (StatusCode::BAD_GATEWAY, json!({})),
        1 => (StatusCode::TOO_MANY_REQUESTS, json!({})),
        _ => (StatusCode::NO_CONTENT, Value::Null),
    });
    let body = json!({"perUserMfaState": "disabled"});
    let call = Call::patch(needs::READ_POLICY, "users/a/authentication/requirements", &body);
    assert!(graph(http).call(call.beta()).await.is_ok());
    let arrived = arrived.lock().expect("no panic");
    assert_eq!(arrived.len(), 3);
    for (verb, address, sent) in arrived.iter() {
        assert_eq!(*verb, Verb::PATCH);
        assert_eq!(address, "https://graph.microsoft.com/beta/users/a/authentication/requirements");
        assert_eq!(sent, &body.to_string());
    }
}

/// The practice tenant has neither; it says so as Graph does, and nothing is changed.
#[tokio::test]
async fn what_a_tenant_does_not_have_is_refused_and_not_repeated() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let practice = desk::in_process(world.router());
    let (_, token) = watch::channel(Some(world.operator_token()));
    let graph = Graph::new(practice, Cloud::Global, token, None, Clock::default());
    let body = json!({"displayName": "Another name"});
    let passkey = "users/a/authentication/fido2Methods/b";
    let patched = graph.call(Call::patch(needs::PASSKEYS, passkey, &body)).await;
    let patched = patched.map(|_| ()).expect_err("it has no such verb");
    assert!(matches!(patched, TenantTrouble::Refused { status: 405, .. }), "{patched}");
    let beta = graph.call(Call::get(needs::READ_PEOPLE, "shoes").beta()).await;
    let beta = beta.map(|_| ()).expect_err("beta has none either");
    assert!(matches!(beta, TenantTrouble::Refused { status: 400, .. }), "{beta}");
    assert_eq!(graph.take_made().len(), 2);
}

/// The practice tenant keeps Graph's limits here, and the desk keeps them before it: of two sessions
/// that call about authentication methods and Conditional Access at the same time nothing is refused.
#[tokio::test(start_paused = true)]
async fn a_desk_that_keeps_the_limits_is_never_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { throttling: Throttling::AsGraph, ..Options::new(folder.path()) };
    let world = World::open(options).expect("a world");
    let practice = desk::in_process(world.router());
    let refused = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&refused);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (practice, counted) = (practice.clone(), Arc::clone(&counted));
        async move {
            let answer = practice.oneshot(request).await?;
            if answer.status() == StatusCode::TOO_MANY_REQUESTS {
                counted.fetch_add(1, Ordering::Relaxed);
            }
            Ok(answer)
        }
    }));
    for (limits, is_refused) in [(Some(Limits::GRAPH), false), (None, true)] {
        let (_, token) = watch::channel(Some(world.operator_token()));
        let tenant = Tenant::new(http.clone(), Cloud::Global, token, limits);
        let person = tenant.search("Amira").await.expect("a list").remove(0);
        let begun = tokio::time::Instant::now();
        let session = async |tenant: Tenant| {
            for _ in 0..4 {
                let methods = tenant.methods(&person).await;
                let applied = tenant.policies_applied(&person, AUTH_CONTEXT).await;
                // Without the limits, the repetitions may not be enough.
                assert!(is_refused || methods.is_ok() && applied.is_some_and(|it| it.len() == 1));
            }
        };
        tokio::join!(session(tenant.for_session()), session(tenant.for_session()));
        assert!(begun.elapsed() >= Duration::from_secs(10), "eight calls are two windows");
        assert_eq!(refused.load(Ordering::Relaxed) > 0, is_refused, "{limits:?}");
        tokio::time::advance(Duration::from_secs(20)).await;
    }
}
