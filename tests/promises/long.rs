//! Thousands of sessions of all purposes in one process, each with mishaps by chance: the promises hold
//! after each, and the process takes no more memory at the end than after the first hundred.

use std::sync::PoisonError;
use std::time::Instant;

use crate::cells::played;
use crate::cuts::{TURN, wanted};
use crate::kinds::{KINDS, Kind};
use crate::luck::{Luck, number};
use crate::mishaps::{self, Course};

#[test]
#[ignore = "it takes hours"]
fn ten_thousand_sessions_take_no_more_memory_than_a_hundred() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut luck = Luck::new("long run");
    let sessions = number("KEYDESK_SESSIONS", 10_000);
    let kinds: Vec<Kind> = wanted(KINDS).copied().collect();
    let courses: Vec<Course> = kinds.iter().map(|it| mishaps::course(*it)).collect();
    let begun = Instant::now();
    let mut after_hundred = None;
    for session in 1..=sessions {
        let at = luck.below(kinds.len());
        let all = mishaps::single(&kinds[at], &courses[at]);
        let things = luck.below(3);
        let mut all: Vec<_> = (0..things).map(|_| *luck.one_of(&all)).collect();
        all.sort_by_key(|it| it.fact);
        let kind = kinds[at];
        let told = format!("session {session}, {}, {all:?}", kind.name);
        let ended = played(async move || mishaps::cell(kind, all, None).await);
        ended.unwrap_or_else(|it| panic!("{told}: {it}"));
        if session % 100 == 0 {
            let now = resident_kib();
            let first = *after_hundred.get_or_insert(now);
            println!(
                "{session} sessions: {now} KiB, {first} KiB after 100, {:.0?}",
                begun.elapsed()
            );
        }
    }
    if let Some(first) = after_hundred {
        let last = resident_kib();
        let more = last.saturating_sub(first) * 100 / first;
        assert!(more <= 5, "{first} KiB after 100 sessions, {last} KiB after {sessions}");
    }
}

/// What the process takes in memory.
fn resident_kib() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).expect("it is told");
    line.split_whitespace().nth(1).and_then(|it| it.parse().ok()).expect("a number")
}
