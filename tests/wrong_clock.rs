//! The promise: a clock that is hours off is said, by the tenant's own time, before a pass, a key that
//! waits or an operator's token is judged by it. What is open is taken back all the same.

#[allow(dead_code, reason = "what is true after a batch is judged by the tests of batches")]
#[path = "common/batch.rs"]
mod batch;
#[path = "common/free.rs"]
mod free;
#[path = "common/served.rs"]
mod served;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use batch::{Desk, crowd};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::Step;
use keydesk::ceremony::nouns::{ReceivedBy, SignInTrouble, Trouble};
use keydesk::ceremony::prepared::History;
use keydesk::desk::activate::{Activated, Activation, Confirmed, activate};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::Options;
use keydesk::{Http, words::Words};
use served::Tenant;

/// Each answer of Graph tells a time that is so many seconds after ours, as where the clock is set after
/// the operator's sign-in.
fn ahead_by(seconds: &Arc<AtomicI64>) -> impl FnOnce(axum::Router) -> Http + use<> {
    let seconds = Arc::clone(seconds);
    move |router| {
        let http = desk::in_process(router);
        Http::new(tower::service_fn(move |request: http::Request<bytes::Bytes>| {
            let (http, seconds) = (http.clone(), Arc::clone(&seconds));
            async move {
                let is_graph = request.uri().host() == Some("graph.microsoft.com");
                let mut answer = tower::ServiceExt::oneshot(http, request).await?;
                if !is_graph {
                    return Ok(answer);
                }
                let seconds = seconds.load(Ordering::SeqCst);
                let off = Duration::from_secs(seconds.unsigned_abs());
                let now = SystemTime::now();
                let theirs = if seconds < 0 { now - off } else { now + off };
                let date = httpdate::fmt_http_date(theirs).parse().expect("a date");
                answer.headers_mut().insert("date", date);
                Ok(answer)
            }
        }))
    }
}

/// How an onboarding ends where the tenant's clock is so far ahead, and its facts.
async fn onboarded(ahead_seconds: i64) -> (Ending, Vec<Fact>) {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        network: Box::new(ahead_by(&Arc::new(AtomicI64::new(ahead_seconds)))),
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    let mut listener = desk.runner.listen();
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: turn::AMIRA.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    let mut facts = Vec::new();
    while let Some(entry) = listener.recv().await {
        facts.push(entry.fact);
    }
    (ending, facts)
}

fn clock_wrong(fact: &Fact) -> Option<(Step, i64)> {
    match fact {
        Fact::Session(fact::Session::Failed {
            step,
            trouble: Trouble::SignIn(SignInTrouble::ClockWrong { seconds }),
        }) => Some((*step, *seconds)),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_clock_that_is_hours_off_no_pass_is_issued() {
    for hours in [3, -3] {
        let (ending, facts) = onboarded(hours * 3_600).await;
        assert!(matches!(&ending, Ending::Ended(left) if left.is_empty()), "{ending:?}");
        let (step, seconds) = facts.iter().find_map(clock_wrong).expect("it is said");
        assert_eq!(step, Step::CheckReadiness);
        assert!((seconds + hours * 3_600).abs() < 10, "{seconds}");
        assert!(!facts.iter().any(|it| matches!(it, Fact::Pass(_) | Fact::Key(_))), "{facts:?}");
    }
}

/// Clocks are never quite the same.
#[tokio::test(flavor = "multi_thread")]
async fn with_a_clock_that_is_minutes_off_the_session_goes_on() {
    let (ending, facts) = onboarded(8 * 60).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    assert!(!facts.iter().any(|it| clock_wrong(it).is_some()));
}

/// Weeks off, and every key that waits would be taken for expired: the clock is named, and once it is
/// right the key is activated.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_waits_is_not_judged_by_a_wrong_clock() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let list = crowd(folder.path(), 1).await;
    let mut desk = Desk::open(folder.path()).await;
    desk.run(list, 1).await;
    desk.close().await;
    let mut history = History::default();
    let take = |id, entries: Vec<Entry>| {
        history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
    };
    Ledger::each(&folder.path().join("ledger.sqlite"), take).await.expect("it can be read");
    let waits = history.all()[0].waits.clone().expect("it waits");
    let upn = &waits.person.upn;
    let weeks = Arc::new(AtomicI64::new(-40 * 24 * 3_600));
    for is_right in [false, true] {
        if is_right {
            weeks.store(0, Ordering::SeqCst);
        }
        match activated(folder.path(), &weeks, upn).await {
            Activated::Trouble(Trouble::SignIn(trouble @ SignInTrouble::ClockWrong { .. })) => {
                assert!(!is_right);
                let told = Words::english().trouble(&Trouble::SignIn(trouble));
                assert!(told.what.contains("57,600 minutes fast"), "{}", told.what);
            }
            Activated::Receipt(_) => assert!(is_right),
            other => panic!("{is_right}: {other:?}"),
        }
    }
}

async fn activated(folder: &Path, ahead: &Arc<AtomicI64>, upn: &str) -> Activated {
    free::until_free(folder).await;
    let options = PracticeOptions {
        network: Box::new(ahead_by(ahead)),
        ..PracticeOptions::new(Options::new(folder))
    };
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    let running = tokio::spawn(desk.runner.run());
    let wanted = Activation { upn: upn.to_owned(), confirmed: Confirmed::By(ReceivedBy::Call) };
    let activated = activate(&mut desk.views, &desk.clicks, &wanted, |_| ()).await;
    drop(desk.clicks);
    running.await.expect("no panic").expect("the ledger can be written");
    activated
}

/// The program itself, whose clock is moved, at a tenant whose clock is right: it is the first thing that
/// is said, before anybody signs in.
#[test]
fn a_desk_with_a_wrong_clock_says_so_before_anybody_signs_in() {
    if Command::new("faketime").arg("--version").output().is_err() {
        eprintln!("skipped: there is no faketime to move the clock with");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let ca = folder.path().join("ca.pem");
    let tenant = Tenant::serve(&["--ca", ca.to_str().expect("text")]);
    let file = folder.path().join("kiosk.toml");
    let text = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n[operator]\nsign_in = \"device-code\"\n",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    std::fs::write(&file, text).expect("written");
    for (moved, told) in [("+3h", "180 minutes fast"), ("-3h", "180 minutes slow")] {
        // Where nothing is said, it would wait for somebody to sign in.
        let output = Command::new("timeout")
            .args(["60", "faketime", "-f", moved])
            .arg(env!("CARGO_BIN_EXE_keydesk"))
            .args(["tenant", "check", "--config"])
            .arg(&file)
            .args(["--practice-at", tenant.told("address"), "--ca"])
            .arg(&ca)
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains(&format!("The clock of this computer is wrong: it is {told}")),
            "{said}"
        );
        assert!(said.contains("Correct the time"), "{said}");
    }
}
