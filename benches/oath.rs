//! What a maker's file of hardware tokens costs: 10,000 lines checked, by time and by memory.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use keydesk::oath::{Reading, tokens};

const LINES: usize = 10_000;
const MOST: Duration = Duration::from_millis(200);
const MOST_KIB: u64 = 50 * 1024;

fn main() {
    ten_thousand_lines();
    divan::main();
}

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn ten_thousand_lines() {
    let text = file(LINES);
    let before = peak_kib();
    let start = Instant::now();
    let read = tokens(text.as_bytes(), &Reading::default()).expect("it is good");
    let took = start.elapsed();
    let grew = peak_kib() - before;
    assert_eq!(read.tokens.len(), LINES);
    println!(
        "{LINES} lines checked in {took:.1?} (at most {MOST:?}), with {grew} KiB (at most {MOST_KIB})\n"
    );
    assert!(took < MOST && grew < MOST_KIB);
}

/// The most memory that this process had (proc(5)).
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).expect("it is there");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

fn file(count: usize) -> String {
    let mut text = "upn,serial number,secret key,time interval,manufacturer,model\r\n".to_owned();
    for number in 0..count {
        let digit =
            |it: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(number >> (5 * it)) & 31]);
        let seed: String = (0..4).rev().map(digit).collect();
        let seed = seed.repeat(8);
        write!(text, "p{number}@contoso.example,{},{seed},30,Contoso,T\r\n", 1_000_000 + number)
            .expect("a String");
    }
    text
}

/// Checking a file of so many lines.
#[divan::bench(args = [1_000, 10_000])]
fn check(bencher: Bencher<'_, '_>, count: usize) {
    let text = file(count);
    bencher.bench_local(|| {
        black_box(tokens(text.as_bytes(), &Reading::default()).expect("it is good"))
    });
}
