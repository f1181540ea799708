//! The promise: a desk that is killed at any moment with eight keys at work comes back knowing for each how
//! it stands. `keydesk practice prepare` is killed with SIGKILL after a random line of what it tells, again
//! and again on the same world, until everybody has a key; then the world and the ledger are judged.

#![allow(clippy::print_stdout, reason = "a seed is for whoever reads the run")]

#[allow(dead_code, reason = "what is killed is a program, and only judged here")]
#[path = "common/batch.rs"]
mod batch;
#[allow(dead_code, reason = "the matrices choose among more than numbers")]
#[path = "common/luck.rs"]
mod luck;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use batch::judge;
use keydesk::ledger::Ledger;
use luck::Luck;

#[tokio::test(flavor = "multi_thread")]
async fn killed_a_few_times_a_batch_loses_nothing() {
    kills(6, 10).await;
}

/// In its long form, which `make test-kills` runs: it takes some minutes.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "it takes minutes"]
async fn killed_two_hundred_times_a_batch_of_forty_loses_nothing() {
    kills(200, 40).await;
}

/// Worlds of so many people, one after the other, until so many kills were made.
async fn kills(wanted: usize, people: u32) {
    let mut luck = Luck::new("kills of a batch");
    let mut made = 0;
    let mut worlds = 0;
    while made < wanted {
        let folder = tempfile::tempdir().expect("a folder");
        worlds += 1;
        // Each start tells some lines of what it resumes, so that every run gets a little further.
        while made < wanted && killed_after(folder.path(), people, luck.below(120)) {
            made += 1;
        }
        assert!(!killed_after(folder.path(), people, usize::MAX), "it ends by itself");
        let ledger = folder.path().join("ledger.sqlite");
        let list = Ledger::lists(&ledger).await.expect("a ledger")[0].id;
        let judged = judge(folder.path(), list).await;
        assert_eq!(judged.prepared, usize::try_from(people).expect("it is small"));
    }
    eprintln!("{made} kills in {worlds} worlds");
}

/// Whether it was still running after so many lines, and was killed.
fn killed_after(world: &Path, people: u32, lines: usize) -> bool {
    let mut desk = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "prepare", "--auto", "--json", "--no-activation", "--slots", "8"])
        .args(["--people", &people.to_string(), "--world"])
        .arg(world)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut told = BufReader::new(desk.stdout.take().expect("it is piped")).lines();
    for _ in 0..lines {
        if told.next().is_none() {
            let status = desk.wait().expect("it ends");
            assert!(status.success(), "{status}");
            return false;
        }
    }
    // Somewhere in what comes next.
    std::thread::sleep(Duration::from_micros(u64::try_from(lines % 40).unwrap_or(0) * 250));
    desk.kill().expect("it is ours");
    desk.wait().expect("it ends");
    true
}
