//! What the practice tenant costs: how long it opens with 100,000 people, and how many simple
//! requests it answers in a second on one core. No socket is between.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use divan::Bencher;
use http::Request;
use keydesk::Http;
use keydesk::desk::in_process;
use keydesk::practice::{Options, World};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;

const PEOPLE: u32 = 100_000;
const SOMEBODY: &str = "/v1.0/users/wei.tran.99999@contoso.example";
/// Simple requests: about one person or one page.
const CALLS: [(&str, &str); 4] = [
    ("one person", SOMEBODY),
    ("one page of people", "/v1.0/users?$top=25&$select=id,displayName"),
    ("somebody's methods", METHODS),
    ("the methods policy", "/v1.0/policies/authenticationMethodsPolicy"),
];
const METHODS: &str = "/v1.0/users/wei.tran.99999@contoso.example/authentication/methods";
const PASSES: &str =
    "/v1.0/users/wei.tran.99999@contoso.example/authentication/temporaryAccessPassMethods";
/// These look at everybody; they are told, and have no limit.
const SCANS: [&str; 2] = [
    "/v1.0/users?$filter=startswith(displayName,'Wei%20T')&$count=true",
    "/v1.0/users?$search=%22displayName:wei%20tran%22&$count=true",
];

fn main() {
    opening_and_answering();
    divan::main();
}

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn opening_and_answering() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = || Options { crowd: PEOPLE, ..Options::new(folder.path()) };
    drop(World::open(Options::new(folder.path())).expect("keys and certificates are made before"));
    let start = Instant::now();
    let world = World::open(options()).expect("a world");
    println!("{PEOPLE} people: opened in {:.2} s (under 2)", start.elapsed().as_secs_f64());
    let (runtime, tenant) = (runtime(), tenant(&world));
    for (name, path) in CALLS {
        let rate = rate(&runtime, &tenant, path);
        println!("{name:<28} {rate:>8.0} requests/s (at least 2,000)");
    }
    // It is on disk before its answer leaves, so the disk decides.
    println!("{:<28} {:>8.0} changes/s", "a pass", rate(&runtime, &tenant, PASSES));
    for path in SCANS {
        let start = Instant::now();
        runtime.block_on(call(&tenant, path));
        println!("{:>6.0} ms  {path}", start.elapsed().as_secs_f64() * 1_000.0);
    }
    println!();
}

fn rate(runtime: &Runtime, tenant: &(Http, SecretString), path: &str) -> f64 {
    let start = Instant::now();
    let mut calls = 0;
    while start.elapsed() < Duration::from_millis(500) {
        runtime.block_on(call(tenant, path));
        calls += 1;
    }
    f64::from(calls) / start.elapsed().as_secs_f64()
}

fn tenant(world: &World) -> (Http, SecretString) {
    (in_process(world.router()), world.operator_token())
}

async fn call((http, token): &(Http, SecretString), path: &str) {
    let method = if path == PASSES { "POST" } else { "GET" };
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {}", token.expose_secret()))
        .header("consistencylevel", "eventual")
        .body(Bytes::new())
        .expect("a request");
    let answer = http.clone().oneshot(request).await.expect("an answer");
    assert!(answer.status().is_success(), "{path}: {}", answer.status());
    black_box(answer);
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().build().expect("a runtime")
}

#[divan::bench(args = CALLS.map(|it| it.0))]
fn one_request(bencher: Bencher<'_, '_>, name: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options { crowd: PEOPLE, ..Options::new(folder.path()) });
    let world = world.expect("a world");
    let (runtime, tenant) = (runtime(), tenant(&world));
    let path = CALLS.iter().find(|it| it.0 == name).map_or(SOMEBODY, |it| it.1);
    bencher.bench_local(|| runtime.block_on(call(&tenant, path)));
}
