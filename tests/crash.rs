//! The promise: a desk that dies at any moment and is started again on the same world ends clean.
//! Judged by the world's own state, never by what the desk says.

#[allow(dead_code, reason = "the matrices alone cut everywhere")]
#[path = "common/cut_off.rs"]
mod cut_off;

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::{AMIRA, free};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::script::{Ending, Play, Script};
use keydesk::ledger::Ledger;
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

/// `false` where the session was over before.
async fn was_cut_off_after(folder: &Path, facts: usize) -> bool {
    let desk = common::open(folder, None).await;
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    cut_off::after(desk, script, folder, facts).await
}

/// Exactly one method, and the key holds its credential and no other; no pass alive; one receipt;
/// the ledger whole.
async fn judge(folder: &Path, told: &str) {
    // A desk would put new keys in the place of the used ones; the world alone leaves them.
    free::until_free(folder).await;
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
