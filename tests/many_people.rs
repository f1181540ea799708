//! The promise: many people are asked about in few requests, each part is answered for itself, and what
//! is found of each is what would be found of them alone.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use keydesk::ceremony::nouns::{Blocker, ListedState, Operator, TenantTrouble};
use keydesk::ceremony::policy;
use keydesk::desk::PracticeTenant;
use keydesk::platform::Clock;
use keydesk::practice::{Options, people};
use keydesk::runner::work_list::{ListWanted, NoList, look_up};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::graph::{Call, Graph};
use keydesk::tenant::limit::Limits;
use keydesk::tenant::needs;
use keydesk::worklist::{self, Line};
use keydesk::{Http, HttpTrouble};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

fn lines(logins: impl IntoIterator<Item = String>) -> Vec<Line> {
    let text = logins.into_iter().fold("upn\n".to_owned(), |text, it| text + &it + "\n");
    worklist::people(text.as_bytes()).expect("it is good").lines
}

/// The same as in a session with each of them, but for what only a pass needs.
#[tokio::test]
async fn a_list_finds_of_each_person_what_a_session_would_find() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = PracticeTenant::open(Options::new(folder.path()), &[]).await.expect("a tenant");
    let everybody = people().into_iter().map(|it| it.user_principal_name.to_owned());
    let wanted = ListWanted::Lines(lines(everybody));
    let list = look_up(&at.tenant, &at.operator, wanted, vec![], |_, _| ()).await.expect("a list");
    assert_eq!(list.people.len(), people().len());
    let mut states = Vec::new();
    for it in &list.people {
        let alone = at.tenant.readiness(&it.person, &at.operator).await.expect("it is read");
        let mut alone = policy::blockers(&alone);
        alone.retain(|it| *it != Blocker::PassesOff);
        let own = it.person.id == at.operator.id;
        alone.splice(..0, own.then_some(Blocker::OwnAccount));
        assert_eq!(it.against, alone, "{}", it.person.upn);
        states.push(it.state());
    }
    for state in [ListedState::Ready, ListedState::Doubtful, ListedState::Stopped] {
        assert!(states.contains(&state), "{state:?}");
    }
}

/// Graph's answers to batches: `part` is given the path of each.
fn service(
    part: impl Fn(&str) -> Value + Clone + Send + Sync + 'static,
) -> (Http, Arc<Mutex<Vec<usize>>>) {
    let batches = Arc::<Mutex<Vec<usize>>>::default();
    let noted = Arc::clone(&batches);
    let http = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        assert_eq!(request.uri().path(), "/v1.0/$batch");
        let body: Value = serde_json::from_slice(request.body()).expect("JSON");
        let parts = body["requests"].as_array().expect("parts");
        noted.lock().expect("no panic").push(parts.len());
        let answer = |it: &Value| {
            let mut answer = part(it["url"].as_str().expect("a path"));
            answer["id"] = it["id"].clone();
            answer
        };
        // In any order.
        let mut responses: Vec<Value> = parts.iter().map(answer).collect();
        responses.retain(|it| it["status"] != 0);
        responses.reverse();
        let body = json!({ "responses": responses }).to_string();
        async move { Ok::<_, HttpTrouble>(Response::new(Bytes::from(body))) }
    }));
    (http, batches)
}

fn token() -> watch::Receiver<Option<secrecy::SecretString>> {
    watch::channel(Some("a token".into())).1
}

fn graph(http: Http) -> Graph {
    Graph::new(http, Cloud::Global, token(), None, Clock::default())
}

async fn batch(graph: &Graph, queries: &[String]) -> Vec<Result<String, TenantTrouble>> {
    let calls: Vec<_> = queries.iter().map(|it| Call::get(needs::READ_PEOPLE, it)).collect();
    let answers = graph.batch(&calls, |_| ()).await.expect("it is answered");
    answers.into_iter().map(|it| it?.read::<String>()).collect()
}

fn queries(count: usize) -> Vec<String> {
    (0..count).map(|it| format!("users/{it}")).collect()
}

#[tokio::test]
async fn twenty_are_one_request_and_answers_keep_their_places() {
    let (http, batches) = service(|url| json!({"status": 200, "body": url}));
    let answers = batch(&graph(http), &queries(45)).await;
    let expected: Vec<_> = queries(45).iter().map(|it| format!("/{it}")).collect();
    assert_eq!(answers.into_iter().collect::<Result<Vec<_>, _>>().expect("all"), expected);
    assert_eq!(*batches.lock().expect("no panic"), [20, 20, 5]);
}

/// The service counts the parts of one request as sent in the same moment, and refuses what is over its
/// limit: 5 of these in 10 seconds. Time moves by itself while everybody waits.
#[tokio::test(start_paused = true)]
async fn parts_that_are_limited_go_out_as_the_limit_lets_them() {
    let (http, batches) = service(|url| json!({"status": 200, "body": url}));
    let graph = Graph::new(http, Cloud::Global, token(), Some(Limits::GRAPH), Clock::default());
    let limited = (0..12).map(|it| format!("users/{it}/authentication/methods"));
    let mut all: Vec<String> = limited.collect();
    all.splice(2..2, queries(10));
    let began = Instant::now();
    let answers = batch(&graph, &all).await;
    assert_eq!(answers.len(), 22);
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    // What has no limit goes with the others.
    assert_eq!(*batches.lock().expect("no panic"), [15, 5, 2]);
    let took = began.elapsed();
    assert!(took >= Duration::from_secs(20) && took < Duration::from_secs(25), "{took:?}");
}

/// Time moves by itself while everybody waits.
#[tokio::test(start_paused = true)]
async fn only_the_parts_that_were_held_back_are_sent_again_and_not_too_soon() {
    let refused = Arc::new(AtomicUsize::new(0));
    let (http, batches) = service(move |url| match url {
        "/users/3" | "/users/7" if refused.fetch_add(1, Ordering::Relaxed) < 3 => {
            json!({"status": 429, "headers": {"retry-after": "40"}})
        }
        _ => json!({"status": 200, "body": url}),
    });
    let began = Instant::now();
    let answers = batch(&graph(http), &queries(20)).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(*batches.lock().expect("no panic"), [20, 2, 1]);
    assert!(began.elapsed() >= Duration::from_secs(80), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_part_that_fails_takes_no_other_with_it() {
    let (http, _) = service(|url| match url {
        "/users/0" => json!({"status": 404, "body": {"error": {"code": "x", "message": "y"}}}),
        "/users/1" => json!({"status": 403}),
        // Its answer never comes.
        "/users/2" => json!({"status": 0}),
        "/users/3" => json!({"status": 503, "headers": {}}),
        "/users/4" => json!({"status": 429, "headers": {"Retry-After": 301}}),
        "/users/5" => json!({"status": 7}),
        "/users/6" => json!({"status": 200}),
        _ => json!({"status": 200, "body": url}),
    });
    let answers = batch(&graph(http), &queries(8)).await;
    let [gone, forbidden, lost, failed, busy, strange, empty, good] = answers.as_slice() else {
        panic!("{answers:?}")
    };
    assert!(matches!(gone, Err(TenantTrouble::NotFound { .. })), "{gone:?}");
    assert!(matches!(forbidden, Err(TenantTrouble::NotPermitted { .. })), "{forbidden:?}");
    assert!(matches!(lost, Err(TenantTrouble::AnswerLost { .. })), "{lost:?}");
    assert!(matches!(failed, Err(TenantTrouble::AnswerLost { .. })), "{failed:?}");
    assert!(matches!(busy, Err(TenantTrouble::Busy { after_seconds: 301, .. })), "{busy:?}");
    assert!(matches!(strange, Err(TenantTrouble::Garbage { .. })), "{strange:?}");
    assert!(matches!(empty, Err(TenantTrouble::Garbage { .. })), "{empty:?}");
    assert_eq!(good.as_deref().ok(), Some("/users/7"));
}

/// A tenant that cannot be asked is a trouble of the whole, and no person is taken for missing.
#[tokio::test]
async fn a_list_is_not_looked_up_in_part() {
    let (http, _) = service(|url| {
        if url.contains("two") {
            json!({"status": 403})
        } else {
            json!({"status": 200, "body": {"value": []}})
        }
    });
    let tenant = Tenant::new(http, Cloud::Global, token(), None);
    let operator = Operator { name: "O".to_owned(), id: "o".to_owned() };
    let wanted = || ListWanted::Lines(lines(["one@x.example".into(), "two@x.example".into()]));
    let none = look_up(&tenant, &operator, wanted(), vec![], |_, _| ()).await;
    let refused = matches!(none, Err(NoList::Tenant(TenantTrouble::NotPermitted { .. })));
    assert!(refused, "{none:?}");
    let broken = Http::new(tower::service_fn(|_: Request<Bytes>| async {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::FORBIDDEN;
        Ok::<_, HttpTrouble>(response)
    }));
    let tenant = Tenant::new(broken, Cloud::Global, token(), None);
    let none = look_up(&tenant, &operator, wanted(), vec![], |_, _| ()).await;
    assert!(matches!(none, Err(NoList::Tenant(_))), "{none:?}");
}
