//! What the Graph client costs: the desk's own time for a call, against a service that answers at
//! once; how well Graph's limit is used; and which calls of an onboarding count against it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use divan::Bencher;
use http::{Request, Response};
use keydesk::ceremony::nouns::Person;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions, in_process};
use keydesk::platform::Clock;
use keydesk::practice::Options;
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::limit::{Limiter, Limits};
use keydesk::{Http, HttpTrouble};
use secrecy::SecretString;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tokio::time::Instant;
use tower::ServiceExt as _;

/// The calls of an onboarding that count against Graph's limit, in their order, and why each.
const COUNTED: [(&str, &str, &str); 6] = [
    (
        "GET",
        "/authentication/methods",
        "is somebody else's pass alive, how many passkeys are there",
    ),
    ("POST", "/temporaryAccessPassMethods", "the pass"),
    ("GET", "/fido2Methods/creationOptions", "the challenge, and what must not be made again"),
    ("POST", "/fido2Methods", "the registration"),
    ("GET", "/fido2Methods", "read back: exactly one, of this model, attested"),
    ("DELETE", "/temporaryAccessPassMethods/{id}", "the pass is taken back"),
];

fn main() {
    use_of_the_limit();
    calls_of_an_onboarding();
    divan::main();
}

/// Time is tokio's own here: it runs ahead whenever everybody waits.
#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn use_of_the_limit() {
    const PEOPLE: u32 = 20;
    const CALLS: u32 = 3;
    let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
    let left = runtime.expect("a runtime").block_on(async {
        let limiter = Limiter::new(Some(Limits::GRAPH.reports), Clock::default());
        let start = Instant::now();
        let mut everybody = tokio::task::JoinSet::new();
        for _ in 0..PEOPLE {
            let limiter = limiter.clone();
            everybody.spawn(async move {
                let mut left = Vec::new();
                for _ in 0..CALLS {
                    limiter.wait_for_turn().await.expect("no pause is asked for");
                    left.push(start.elapsed());
                    tokio::time::sleep(Duration::from_millis(300)).await;
                }
                left
            });
        }
        everybody.join_all().await.concat()
    });
    let took = left.iter().max().expect("there are some").as_secs_f64();
    let window = Limits::GRAPH.reports.window;
    let from = |first: Duration| {
        left.iter().filter(|it| **it >= first && it.saturating_sub(first) <= window).count()
    };
    let most = left.iter().map(|it| from(*it)).max().unwrap_or_default();
    let least = window.as_secs_f64() * f64::from(PEOPLE * CALLS / 5 - 1);
    println!(
        "{PEOPLE} queued registrations, {} calls: at most {most} in any 10 s (5), {took:.2} s \
         where {least:.0} s is least: {:.1} % wasted (under 5)\n",
        left.len(),
        (took / least - 1.0) * 100.0
    );
}

#[allow(clippy::print_stdout, reason = "the list is what the benchmark is for")]
fn calls_of_an_onboarding() {
    let made = Arc::new(Mutex::new(Vec::new()));
    let folder = tempfile::tempdir().expect("a folder");
    Runtime::new().expect("a runtime").block_on(async {
        let noted = Arc::clone(&made);
        let network = move |router| {
            let practice = in_process(router);
            Http::new(tower::service_fn(move |request: Request<Bytes>| {
                let call = (request.method().to_string(), request.uri().path().to_owned());
                noted.lock().expect("no panic").push(call);
                practice.clone().oneshot(request)
            }))
        };
        let options = PracticeOptions::new(Options::new(folder.path()));
        let options = PracticeOptions { network: Box::new(network), ..options };
        let desk = PracticeDesk::open(options).await.expect("the desk opens");
        let running = tokio::spawn(desk.runner.run());
        let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
        let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
        assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
        running.await.expect("no panic").expect("the ledger can be written");
    });
    let made = made.lock().expect("no panic");
    let counted: Vec<_> = made.iter().filter(|it| it.1.contains("/authentication/")).collect();
    println!(
        "{} calls, {} of them count against the limit (at most 6):",
        made.len(),
        counted.len()
    );
    for (verb, path) in &counted {
        let why = COUNTED.iter().find(|it| it.0 == verb && is(path, it.1));
        println!("  {verb:<6} {}", why.map_or(path.clone(), |it| format!("{:<34} {}", it.1, it.2)));
        assert!(why.is_some(), "nobody said why {verb} {path} is made");
    }
    assert!(counted.len() <= COUNTED.len(), "{counted:?}");
    println!();
}

fn is(path: &str, pattern: &str) -> bool {
    match pattern.strip_suffix("/{id}") {
        Some(start) => path.rsplit_once('/').is_some_and(|it| it.0.ends_with(start)),
        None => path.ends_with(pattern),
    }
}

/// Writing the request, queueing, reading the answer: all that is ours. Under a millisecond.
#[divan::bench(args = ["find a person", "options", "list of passkeys"])]
fn one_call(bencher: Bencher<'_, '_>, call: &str) {
    let body = match call {
        "find a person" => r#"{"value":[{"id":"b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01",
            "displayName":"Amira Haddad","userPrincipalName":"amira.haddad@contoso.example"}]}"#
            .to_owned(),
        "options" => format!(
            r#"{{"challengeTimeoutDateTime":"2026-11-22T11:00:00Z","publicKey":{{
                "rp":{{"id":"login.microsoft.com"}},"challenge":"{}",
                "user":{{"id":"T0Y6","name":"amira.haddad@contoso.example"}},
                "pubKeyCredParams":[{{"alg":-7}}],"excludeCredentials":[],"extensions":{{}}}}}}"#,
            "A".repeat(6_932)
        ),
        _ => r#"{"value":[{"id":"_jpuR-TGZtk6aQCLF3BQjA2","displayName":"Key","aaGuid":
            "2fc0579f-8113-47ea-b116-bb5a8db9202a","attestationLevel":"attested"}]}"#
            .to_owned(),
    };
    let body = Bytes::from(body);
    let http = Http::new(tower::service_fn(move |_: Request<Bytes>| {
        let answer = Response::builder().header("request-id", "r").body(body.clone());
        async move { answer.map_err(|_| HttpTrouble::Broken) }
    }));
    let (_, token) = watch::channel(Some(SecretString::from("a".repeat(2_000))));
    let tenant = Tenant::new(http, Cloud::Global, token, None);
    let person = Person {
        id: "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01".to_owned(),
        name: "Amira Haddad".to_owned(),
        upn: "amira.haddad@contoso.example".to_owned(),
    };
    let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime");
    bencher.bench_local(|| {
        tenant.take_calls();
        runtime.block_on(async {
            match call {
                "find a person" => tenant.search("Amira O'Brien & Co").await.map(|it| it.len()),
                "options" => {
                    tenant.creation_options(&person, None).await.map(|it| it.challenge.len())
                }
                _ => tenant.methods(&person).await.map(|it| it.len()),
            }
            .expect("it is answered")
        })
    });
}
