//! What a check of a tenant costs: its calls, and the desk's own time with answers that are there at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use divan::{Bencher, black_box};
use http::{Request, Response};
use keydesk::ceremony::nouns::Timestamp;
use keydesk::desk::in_process;
use keydesk::practice::{Options, PreparedTenant, World};
use keydesk::readiness::checks::{Given, judge};
use keydesk::readiness::{Documents, sources};
use keydesk::runner::documents;
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::{Http, HttpTrouble};
use secrecy::SecretString;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tower::ServiceExt as _;

const MOST_CALLS: usize = 25;
const MOST_TIME: Duration = Duration::from_millis(300);

fn main() {
    a_whole_check();
    divan::main();
}

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn a_whole_check() {
    let (runtime, tenant) = (runtime(), recorded());
    let begun = Instant::now();
    let read =
        runtime.block_on(documents::read(&tenant, None, |_, _| ())).expect("it was recorded");
    let found = judge(&Given::new(&read, Timestamp::now()));
    let (took, calls) = (begun.elapsed(), tenant.take_calls().len());
    let found = found.iter().filter(|it| it.found().is_some()).count();
    println!(
        "a whole check: {calls} calls (at most {MOST_CALLS}), {:.1} ms of own time (under {}), {found} findings",
        took.as_secs_f64() * 1e3,
        MOST_TIME.as_millis(),
    );
    assert!(calls <= MOST_CALLS && took < MOST_TIME);
}

#[divan::bench(sample_count = 50)]
fn judge_the_broken_tenant(bencher: Bencher<'_, '_>) {
    let documents = read();
    bencher.bench(|| judge(&Given::new(black_box(&documents), Timestamp::now())));
}

fn read() -> Documents {
    runtime().block_on(documents::read(&recorded(), None, |_, _| ())).expect("it was recorded")
}

/// The broken tenant, whose answers were recorded before: the practice tenant's time is not measured.
fn recorded() -> Tenant {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { tenant: Some(PreparedTenant::Broken), ..Options::new(folder.path()) };
    let world = World::open(options).expect("a world");
    world.let_reports_catch_up();
    let scopes: Vec<&str> = World::scopes().iter().chain(sources::SCOPES).copied().collect();
    let token = world.token_of("j.smith@contoso.example", &scopes).expect("it signs");
    let token = token.expect("they are known");
    let answers: Arc<Mutex<BTreeMap<(String, Bytes), Bytes>>> = Arc::default();
    let (kept, service) = (Arc::clone(&answers), in_process(world.router()));
    let recording = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (kept, service) = (Arc::clone(&kept), service.clone());
        let name = (request.uri().to_string(), request.body().clone());
        async move {
            let answered = service.oneshot(request).await?;
            kept.lock().expect("no panic").insert(name, answered.body().clone());
            Ok::<_, HttpTrouble>(answered)
        }
    }));
    let first = tenant(recording, token.clone());
    runtime().block_on(documents::read(&first, None, |_, _| ())).expect("it answers");
    let playing = Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let name = (request.uri().to_string(), request.body().clone());
        let answer = answers.lock().expect("no panic").get(&name).cloned();
        async move { Ok::<_, HttpTrouble>(Response::new(answer.ok_or(HttpTrouble::Broken)?)) }
    }));
    tenant(playing, token)
}

fn tenant(http: Http, token: SecretString) -> Tenant {
    Tenant::new(http, Cloud::Global, watch::channel(Some(token)).1, None)
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
