//! What a batch costs, with eight keys at the same time and instant fingers: keys per hour against the
//! practice tenant's own limits, which are Graph's, on a clock that skips every wait; forty keys on a clock
//! that waits; the desk's own time for a key; and what a long batch takes in memory.
#![allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]

mod python_fido2;

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use keydesk::config::{Config, Mode, Prepare};
use keydesk::desk::batch::{AtDesk, Left, News, run};
use keydesk::desk::{PracticeDesk, PracticeHub, PracticeOptions, list_of_crowd};
use keydesk::platform::Clock;
use keydesk::practice::{Options, Throttling};
use keydesk::runner::board::{BatchWanted, Board, BoardState, OnFailure};
use tokio::runtime::Runtime;

fn main() {
    let graph = |clock| (Throttling::AsGraph, clock);
    let inert = batch(200, Mode::Inert, graph(Clock::skipping()));
    println!("inert: {} keys per hour (at least 1,710)", inert.board.rate);
    let live = batch(200, Mode::Live, graph(Clock::skipping()));
    println!("live: {} keys per hour (at least 855)", live.board.rate);
    let own = batch(40, Mode::Inert, (Throttling::Off, Clock::default()));
    let each = own.took / 40;
    println!("own time: {} ms for each key (less than 60)", each.as_millis());
    if let Some(python) = python_fido2::python() {
        const KEYS: u32 = 20;
        let alone = python_fido2::prepare(&python, KEYS) / KEYS;
        let ours = batch(KEYS, Mode::Inert, (Throttling::Off, Clock::default())).took / KEYS;
        let ratio = ours.as_secs_f64() / alone.as_secs_f64();
        println!(
            "{KEYS} keys: {} ms for each; python-fido2, one after the other: {} ms; ratio {ratio:.2}",
            ours.as_millis(),
            alone.as_millis()
        );
    }
    let long = batch(2_000, Mode::Inert, (Throttling::Off, Clock::default()));
    let [early, late] = long.memory_kib;
    println!("memory: {early} KiB after 500 keys, {late} KiB after 2,000");
    let waits = batch(40, Mode::Inert, graph(Clock::default()));
    println!("40 keys took {} s in real time", waits.took.as_secs());

    assert!(inert.board.rate >= 1_710, "too slow");
    assert!(live.board.rate >= 855, "too slow");
    assert!(each < Duration::from_millis(60), "too slow");
    assert!(late < early * 5 / 4, "it grows");
}

struct Cost {
    board: Board,
    took: Duration,
    /// After a quarter of the keys, and after all.
    memory_kib: [u64; 2],
}

fn batch(people: u32, mode: Mode, (throttling, clock): (Throttling, Clock)) -> Cost {
    let folder = tempfile::tempdir().expect("a folder");
    Runtime::new().expect("a runtime").block_on(async {
        let list = list_of_crowd(Options::new(folder.path()), people).await.expect("a list");
        let config =
            Config { prepare: Prepare { mode, ..Prepare::default() }, ..Config::default() };
        let world = Options { throttling, clock, ..Options::new(folder.path()) };
        let options = PracticeOptions { config, ..PracticeOptions::new(world) };
        let desk = PracticeDesk::open(options).await.expect("a desk");
        let PracticeDesk { runner, clicks, views, world, keys, .. } = desk;
        let running = tokio::spawn(runner.run());
        let hub = Some(PracticeHub::new(Arc::clone(&world), keys).expect("a hub"));
        let mut at = AtDesk { views, clicks, hub, answers: None };
        let wanted = BatchWanted { list, slots: 8, on_failure: OnFailure::Stop };
        let quarter = usize::try_from(people).expect("it is small") / 4;
        let mut early = None;
        let begun = Instant::now();
        let left = run(&mut at, wanted, |news| {
            if let News::Board(it) = news
                && it.done >= quarter
            {
                early.get_or_insert_with(memory_kib);
            }
        });
        let left = left.await.expect("keys are made");
        let took = begun.elapsed();
        let late = memory_kib();
        drop(at);
        running.await.expect("no panic").expect("the desk closes");
        let Left::Board(board) = left else { panic!("the desk stopped") };
        assert_eq!(board.state, BoardState::Over);
        assert_eq!(board.done, quarter * 4);
        Cost { board: *board, took, memory_kib: [early.unwrap_or(late), late] }
    })
}

/// What this process has in memory (Linux: proc(5), VmRSS); 0 elsewhere.
fn memory_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
