//! The promise: a person gets a hardware token that works, and no token is active without a receipt, or a
//! debt that names it. With the maker's file open a wrong code is told apart and not sent; without it the
//! desk does not say more than the tenant does.

#[path = "common/turn.rs"]
mod common;
#[allow(dead_code, reason = "the matrices alone cut everywhere")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[path = "common/free.rs"]
mod free;
#[path = "common/front.rs"]
mod front;
#[path = "common/policy.rs"]
mod policy;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step};
use keydesk::ceremony::nouns::{Blocker, CodeCheck, CodeFault, Purpose};
use keydesk::desk::script::{self, Ending, FirstCode, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions, TokenBench};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Mishap, Options};

/// What is open at the desk, what the person reads first, and what goes wrong.
#[derive(Clone, Copy)]
struct Visit {
    file_open: bool,
    drift_steps: i64,
    reads: FirstCode,
    mishap: Option<Mishap>,
}

const SMOOTH: Visit =
    Visit { file_open: true, drift_steps: 0, reads: FirstCode::Shown, mishap: None };

/// How a visit ended, and all facts of it.
async fn held(folder: &Path, visit: Visit) -> (Ending, Vec<Fact>, usize) {
    let Visit { file_open, drift_steps, reads, mishap } = visit;
    let world = Options { mishap, ..Options::new(folder) };
    let tokens = Some(TokenBench { file_open, drift_steps });
    let options = PracticeOptions { tokens, ..PracticeOptions::new(world) };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let world = desk.world.clone();
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::GetsToken(reads) };
    let last = desk.views.clone();
    let playing = script::play(desk.views, desk.clicks, desk.controls, script);
    let ended = tokio::time::timeout(Duration::from_secs(40), playing).await;
    let ending = ended.unwrap_or_else(|_| panic!("it waits: {:?}", last.borrow().asked()));
    running.await.expect("no panic").expect("the ledger can be written");
    let calls = world.counts().authentication_calls;
    drop(world);
    let file = folder.join("ledger.sqlite");
    Ledger::verify(&file).await.expect("whole");
    let entries = Ledger::read(&file).await.expect("it can be read");
    (ending, entries.into_iter().map(|it| it.fact).collect(), calls)
}

fn faults(facts: &[Fact]) -> Vec<CodeFault> {
    let fault = |it: &Fact| match it {
        Fact::Token(fact::Token::CodeWrong { fault }) => Some(fault.clone()),
        _ => None,
    };
    facts.iter().filter_map(fault).collect()
}

fn sent(facts: &[Fact]) -> usize {
    let sends = Fact::from(fact::Session::Began { step: Step::ActivateToken });
    facts.iter().filter(|it| **it == sends).count()
}

/// The serial number on the receipt, and what is known of the code that the tenant took.
fn given(ending: &Ending) -> (String, CodeCheck) {
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert!(receipt.what.key.is_none() && receipt.credential.is_none() && receipt.left.is_empty());
    let token = receipt.what.token.clone().expect("of a token");
    (token.serial, token.code)
}

/// The state of a token in the tenant, and who has it, as its file says.
fn stands(folder: &Path, serial: &str) -> (String, bool) {
    let file = std::fs::read(folder.join("oath-tokens.json")).expect("the tenant's file");
    let file: serde_json::Value = serde_json::from_slice(&file).expect("JSON");
    let devices = file["devices"].as_array().expect("a list");
    let device = devices.iter().find(|it| it["serial_number"] == serial).expect("it is there");
    let status = device["status"].as_str().expect("a word").to_owned();
    (status, !device["assigned_to"].is_null())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_gets_a_token_that_works() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (ending, facts, calls) = held(folder.path(), SMOOTH).await;
    let (serial, code) = given(&ending);
    assert_eq!((code, sent(&facts)), (CodeCheck::Right, 1));
    assert_eq!(stands(folder.path(), &serial), ("activated".to_owned(), true));
    // One lists the person's methods, four are about this token: asked, given, read back, and whose it is.
    assert!(calls <= 1 + 4, "{calls} calls about methods");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_makers_file_open_wrong_codes_are_told_apart_and_not_sent() {
    let _turn = common::turn().await;
    for (reads, drift_steps) in
        [(FirstCode::Mistyped, 0), (FirstCode::OfAnother, 0), (FirstCode::Shown, -10)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let visit = Visit { drift_steps, reads, ..SMOOTH };
        let (ending, facts, _) = held(folder.path(), visit).await;
        let (serial, code) = given(&ending);
        assert_eq!((code, sent(&facts)), (CodeCheck::Right, 1), "{reads:?}");
        assert_eq!(stands(folder.path(), &serial), ("activated".to_owned(), true));
        let faults = faults(&facts);
        match (reads, faults.as_slice()) {
            (FirstCode::Mistyped, [CodeFault::Mistyped])
            | (FirstCode::Shown, [CodeFault::Drifted { minutes: -5 }]) => {}
            (FirstCode::OfAnother, [CodeFault::Anothers { serial: other }]) if *other != serial => {
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_file_the_desk_says_no_more_than_the_tenant() {
    let _turn = common::turn().await;
    for (reads, drift_steps) in
        [(FirstCode::Mistyped, 0), (FirstCode::OfAnother, 0), (FirstCode::Shown, -10)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let visit = Visit { file_open: false, drift_steps, reads, ..SMOOTH };
        let (ending, facts, _) = held(folder.path(), visit).await;
        let (serial, code) = given(&ending);
        assert_eq!(code, CodeCheck::NotChecked);
        assert_eq!(stands(folder.path(), &serial), ("activated".to_owned(), true));
        assert!(faults(&facts).is_empty() && sent(&facts) > 1, "{facts:?}");
        let refused = facts.iter().filter_map(|it| match it {
            Fact::Session(fact::Session::Failed { step: Step::ActivateToken, trouble }) => {
                Some(trouble.is_refusal())
            }
            _ => None,
        });
        assert!(refused.into_iter().all(|it| it), "one refusal is as the other");
        // What was tried and did not work is in the stock again.
        for other in ["10001001", "10001002"].into_iter().filter(|it| *it != serial) {
            assert_eq!(stands(folder.path(), other), ("available".to_owned(), false), "{other}");
        }
    }
}

/// Each of the tenant's mishaps: the person has it and a receipt, or nobody has it.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_tenant_does_no_token_is_active_in_secret() {
    let _turn = common::turn().await;
    for mishap in [
        Mishap::TokenTakenMeanwhile,
        Mishap::TokensNotOnYet,
        Mishap::ThrottledActivation,
        Mishap::ActivationLost,
    ] {
        for file_open in [true, false] {
            let folder = tempfile::tempdir().expect("a folder");
            let visit = Visit { file_open, mishap: Some(mishap), ..SMOOTH };
            let (ending, facts, _) = held(folder.path(), visit).await;
            let (serial, _) = given(&ending);
            assert_eq!(stands(folder.path(), &serial), ("activated".to_owned(), true));
            let failed = |it: &Fact| matches!(it, Fact::Session(fact::Session::Failed { .. }));
            assert!(facts.iter().any(failed), "{mishap:?} did not happen");
        }
    }
}

/// Cut off after each fact in turn, and started again: the person has it, and one receipt says so.
#[tokio::test(flavor = "multi_thread")]
async fn cut_off_after_any_fact_the_session_goes_on() {
    let _turn = common::turn().await;
    let mut cuts = 0;
    for facts in 1.. {
        let folder = tempfile::tempdir().expect("a folder");
        if !is_cut_off_after(folder.path(), facts).await {
            break;
        }
        cuts += 1;
        let (ending, told, _) = held(folder.path(), SMOOTH).await;
        let (serial, _) = given(&ending);
        assert_eq!(serial, "10001001", "after {facts} facts");
        assert_eq!(stands(folder.path(), &serial), ("activated".to_owned(), true));
        let opened = |it: &&Fact| matches!(it, Fact::Session(fact::Session::Opened { .. }));
        assert_eq!(told.iter().filter(opened).count(), 1, "after {facts} facts: begun again");
    }
    assert!(cuts > 12, "the session has {cuts} facts");
}

/// `false` where the session was over before.
async fn is_cut_off_after(folder: &Path, facts: usize) -> bool {
    let tokens = Some(TokenBench { file_open: true, drift_steps: 0 });
    let options = PracticeOptions { tokens, ..PracticeOptions::new(Options::new(folder)) };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let script = Script { person: AMIRA.to_owned(), mishap: Play::GetsToken(FirstCode::Shown) };
    cut_off::after(desk, script, folder, facts).await
}

/// The tenant kills the desk's process after it has done what was asked, and before it answers.
#[tokio::test(flavor = "multi_thread")]
async fn killed_with_its_request_out_the_desk_looks_first() {
    let _turn = common::turn().await;
    for mishap in ["power-cut-after-token-assigned", "power-cut-after-token-activated"] {
        let folder = tempfile::tempdir().expect("a folder");
        let keydesk = |more: &[&str]| {
            let mut keydesk = Command::new(env!("CARGO_BIN_EXE_keydesk"));
            keydesk.args(["practice", "--purpose", "token", "--auto", "--world"]);
            keydesk.arg(folder.path()).args(more).output().expect("the program starts")
        };
        let cut = keydesk(&["--mishap", mishap]);
        assert_eq!(cut.status.signal(), Some(9), "{mishap}: {cut:?}");
        let resumed = keydesk(&["--json"]);
        assert!(resumed.status.success(), "{mishap}: {resumed:?}");
        let receipt: serde_json::Value = serde_json::from_slice(&resumed.stdout).expect("JSON");
        assert_eq!(receipt["outcome"], "token-given", "{mishap}");
        let serial = receipt["token"]["serial"].as_str().expect("a number");
        assert_eq!(stands(folder.path(), serial), ("activated".to_owned(), true), "{mishap}");
    }
}

/// The operator is told what to have changed, and presses nothing afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_comes_late_is_read_again_by_itself() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let tokens = Some(TokenBench { file_open: true, drift_steps: 0 });
    let options = PracticeOptions { tokens, ..PracticeOptions::new(Options::new(folder.path())) };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let (mut views, clicks, world) = (desk.views.clone(), desk.clicks, desk.world);
    policy::patch_tokens(&world, "disabled").await;
    let running = tokio::spawn(desk.runner.run());
    who_is_it::find(&mut views, &clicks, Purpose::Token, AMIRA).await;
    let view = front::until_asked(&mut views, |it| matches!(it, Question::NotReady { .. })).await;
    let blockers = vec![Blocker::TokensOff];
    assert_eq!(view.asked().expect("it is asked").0, &Question::NotReady { blockers });
    policy::patch_tokens(&world, "enabled").await;
    front::until_asked(&mut views, |it| !matches!(it, Question::NotReady { .. })).await;
    drop(clicks);
    running.await.expect("no panic").expect("the ledger can be written");
    // It was looked at quietly: the ledger has the two answers and nothing in between.
    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("it can be read");
    let found = |it: &&Entry| matches!(it.fact, Fact::Readiness(fact::Readiness::Found { .. }));
    assert_eq!(entries.iter().filter(found).count(), 2);
}
