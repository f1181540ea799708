//! The promise: a desk that dies at any moment and is started again on the same world ends clean.
//! Judged by the world's own state, never by what the desk says.

mod common;

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Options, World};

/// The practice world kills the desk's process with SIGKILL, after it has done what was asked and
/// before it answers: after the pass is issued, the credential made, the registration stored.
#[tokio::test(flavor = "multi_thread")]
async fn killed_with_its_hand_out_the_desk_goes_on_when_it_is_started_again() {
    let _turn = common::turn().await;
    for mishap in
        ["power-cut-after-pass", "power-cut-after-credential", "power-cut-after-registration"]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let cut = keydesk(folder.path(), &["--mishap", mishap]);
        assert_eq!(signal(&cut), Some(9), "{mishap}: {cut:?}");

        let resumed = keydesk(folder.path(), &["--json"]);
        assert!(resumed.status.success(), "{mishap}: {resumed:?}");
        let receipt: serde_json::Value =
            serde_json::from_slice(&resumed.stdout).expect("one JSON object");
        assert_eq!(receipt["outcome"], "onboarded", "{mishap}");
        assert_eq!(receipt["pass"]["ending"], "revoked", "{mishap}");
        judge(folder.path(), mishap).await;
    }
}

/// Cuts the desk off right after each fact of a session, one run for each, and starts it again.
#[tokio::test(flavor = "multi_thread")]
async fn cut_off_after_any_fact_the_desk_goes_on_when_it_is_started_again() {
    let _turn = common::turn().await;
    let mut cuts = 0;
    for facts in 1.. {
        let folder = tempfile::tempdir().expect("a folder");
        if !was_cut_off_after(folder.path(), facts).await {
            break;
        }
        cuts += 1;
        let desk = common::open(folder.path(), None).await;
        let (ending, _) = common::play(desk, AMIRA, Play::Smooth).await;
        assert!(matches!(ending, Ending::Receipt(_)), "after {facts} facts: {ending:?}");
        judge(folder.path(), &format!("after {facts} facts")).await;
    }
    assert!(cuts > 25, "the session has {cuts} facts");
}

/// Runs a session and drops everything of the desk once so many facts are written. `false` where
/// the session was over before.
async fn was_cut_off_after(folder: &Path, facts: usize) -> bool {
    let mut desk = common::open(folder, None).await;
    let mut written = desk.runner.listen();
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let playing = tokio::spawn(script::play(desk.views, desk.clicks, desk.controls, script));
    for _ in 0..facts {
        if written.recv().await.is_none() {
            break;
        }
    }
    running.abort();
    playing.abort();
    // Both must be gone before another desk opens the same folder.
    running.await.ok();
    playing.await.ok();
    let entries = settled(&folder.join("ledger.sqlite")).await;
    !entries.iter().any(|it| matches!(it.fact, Fact::Session(fact::Session::Finished { .. })))
}

/// A process that dies takes its database thread with it; a task that is dropped does not. What
/// that thread had in hand is on the disk when two looks see the same.
async fn settled(file: &Path) -> Vec<Entry> {
    let mut last = Ledger::read(file).await.expect("whole");
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let now = Ledger::read(file).await.expect("whole");
        if now.len() == last.len() {
            return now;
        }
        last = now;
    }
}

/// Exactly one method, and the key holds its credential and no other; no pass alive; one receipt;
/// the ledger whole.
async fn judge(folder: &Path, told: &str) {
    // A desk would put new keys in the place of the used ones; the world alone leaves them.
    common::free::until_free(folder).await;
    let world = World::open(Options::new(folder)).expect("the world opens again");
    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1, "{told}: methods in the tenant");
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered, "{told}: on the key");
    assert_eq!(world.live_passes(), 0, "{told}: live passes");
    let entries = Ledger::read(&folder.join("ledger.sqlite")).await.expect(told);
    let finished = entries
        .iter()
        .filter(|it| matches!(it.fact, Fact::Session(fact::Session::Finished { .. })))
        .count();
    assert_eq!(finished, 1, "{told}: endings");
    let ceremonies: std::collections::HashSet<_> = entries.iter().map(|it| it.ceremony).collect();
    assert_eq!(ceremonies.len(), 1, "{told}: the session was resumed, not begun again");
}

fn keydesk(world: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--world"])
        .arg(world)
        .args(more)
        .output()
        .expect("the program starts")
}

fn signal(output: &Output) -> Option<i32> {
    use std::os::unix::process::ExitStatusExt as _;
    output.status.signal()
}
