//! The promise: a person programs a token and adds it on their own page, with a pass that is gone afterwards.
//! The desk sees the new method, claims nothing about it, and after any cut goes on.

#[path = "common/turn.rs"]
mod common;
#[allow(dead_code, reason = "the matrices alone cut everywhere")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[path = "common/free.rs"]
mod free;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{Outcome, OwnMethod};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions, TokenBench};
use keydesk::ledger::Ledger;
use keydesk::practice::Options;

fn options(folder: &Path) -> PracticeOptions<'_> {
    let tokens = Some(TokenBench { file_open: false, drift_steps: 0 });
    PracticeOptions { tokens, ..PracticeOptions::new(Options::new(folder)) }
}

fn script() -> Script {
    Script { person: AMIRA.to_owned(), mishap: Play::ProgramsToken }
}

/// How a visit ended, all facts of it, and how many passes are alive afterwards.
async fn held(folder: &Path) -> (Ending, Vec<Fact>, usize) {
    let desk = PracticeDesk::open(options(folder)).await.expect("the desk opens");
    let world = desk.world.clone();
    let running = tokio::spawn(desk.runner.run());
    let last = desk.views.clone();
    let playing = script::play(desk.views, desk.clicks, desk.controls, script());
    let ended = tokio::time::timeout(Duration::from_secs(40), playing).await;
    let ending = ended.unwrap_or_else(|_| panic!("it waits: {:?}", last.borrow().asked()));
    running.await.expect("no panic").expect("the ledger can be written");
    let passes = world.live_passes();
    drop(world);
    let file = folder.join("ledger.sqlite");
    Ledger::verify(&file).await.expect("whole");
    let entries = Ledger::read(&file).await.expect("it can be read");
    (ending, entries.into_iter().map(|it| it.fact).collect(), passes)
}

/// The ids of the person's apps and tokens that stand in for one, as the tenant's file has them.
fn apps(folder: &Path) -> Vec<String> {
    // Nobody has changed yet where there is no folder.
    let files = std::fs::read_dir(folder.join("people")).into_iter().flatten();
    let files = files.map(|it| std::fs::read(it.expect("a file").path()).expect("it is ours"));
    let files: Vec<serde_json::Value> =
        files.filter_map(|it| serde_json::from_slice(&it).ok()).collect();
    let mut found = Vec::new();
    let mut open: Vec<_> = files.iter().collect();
    while let Some(it) = open.pop() {
        if it["type"] == "softwareOath" && it["id"].is_string() {
            found.push(it["id"].as_str().expect("a text").to_owned());
        }
        match it {
            serde_json::Value::Array(all) => open.extend(all),
            serde_json::Value::Object(all) => open.extend(all.values()),
            _ => {}
        }
    }
    found
}

fn programmed(ending: &Ending) -> Vec<String> {
    let Ending::SelfRegistered { what: OwnMethod::Token, methods, left, .. } = ending else {
        panic!("{ending:?}")
    };
    assert!(left.is_empty(), "{left:?}");
    methods.iter().map(|it| it.id.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_programs_a_token_in_the_place_of_an_app() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (ending, facts, passes) = held(folder.path()).await;
    let [method] = &*programmed(&ending) else { panic!("{ending:?}") };
    assert!(apps(folder.path()).contains(method));
    assert_eq!(passes, 0, "the pass is taken back");
    let ends = |it: &Fact| {
        matches!(it, Fact::Session(fact::Session::Finished { outcome: Outcome::TokenProgrammed }))
    };
    assert!(facts.iter().any(ends));
    assert!(facts.contains(&Fact::OwnMethod(fact::OwnMethod::PageClosed)));
}

/// Cut off after each fact in turn, and started again. The pass of a desk that was cut off is not known to
/// it any more, and goes.
#[tokio::test(flavor = "multi_thread")]
async fn cut_off_after_any_fact_no_pass_is_left_and_the_token_is_named() {
    let _turn = common::turn().await;
    let mut cuts = 0;
    for facts in 1.. {
        let folder = tempfile::tempdir().expect("a folder");
        let before = is_cut_off_after(folder.path(), facts).await;
        let Some(before) = before else { break };
        cuts += 1;
        let (ending, _, passes) = held(folder.path()).await;
        assert_eq!(passes, 0, "after {facts} facts");
        let now = apps(folder.path());
        match &ending {
            Ending::SelfRegistered { .. } => {
                let named = programmed(&ending);
                assert!(named.iter().all(|it| now.contains(it)), "after {facts} facts");
                let new = now.iter().filter(|it| !before.contains(it));
                assert!(new.clone().all(|it| named.contains(it)), "after {facts} facts: {new:?}");
            }
            Ending::Ended(left) => {
                let news = now.len() > before.len();
                assert!(!news || !left.is_empty(), "after {facts} facts: it is not named");
            }
            other => panic!("after {facts} facts: {other:?}"),
        }
    }
    assert!(cuts > 12, "the session has {cuts} facts");
}

/// `None` where the session was over before; else what stood before it.
async fn is_cut_off_after(folder: &Path, facts: usize) -> Option<Vec<String>> {
    let desk = PracticeDesk::open(options(folder)).await.expect("the desk opens");
    let before = apps(folder);
    cut_off::after(desk, script(), folder, facts).await.then_some(before)
}

#[test]
fn the_command_ends_well_and_its_json_says_how() {
    let ran = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--purpose", "program-token", "--auto", "--json"])
        .output()
        .expect("the program starts");
    assert!(ran.status.success(), "{ran:?}");
    let said: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(said["outcome"], "token-programmed");
    assert_eq!(said["methods"].as_array().map(Vec::len), Some(1));
}
