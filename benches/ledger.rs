//! What the ledger costs: an entry written and synced, verifying, opening with 100,000 closed ceremonies, and
//! with a million the disk, opening, and finding one person. The entries are those of real onboardings.

#![allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
#![allow(clippy::cast_precision_loss, reason = "a rate is said in whole facts")]

use std::path::Path;
use std::time::{Duration, Instant};

use keydesk::ceremony::fact::Fact;
use keydesk::ceremony::nouns::{CeremonyId, Timestamp};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger, NewEntry};
use keydesk::practice::Options;
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::runtime::Runtime;
use uuid::Uuid;

/// Real onboardings, each by the practice desk.
const ONBOARDINGS: usize = 1_000;
/// As many closed ceremonies as the file for opening holds.
const CLOSED: usize = 100_000;
const MILLION: usize = 1_000_000;
/// So often each is tried.
const TIMES: usize = 20;

fn main() {
    let runtime = Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let entries = onboarding(folder.path()).await;
        println!("an onboarding has {} entries", entries.len());

        let file = folder.path().join("many").join("ledger.sqlite");
        let mut times = many(&file, &entries).await;
        let bytes = std::fs::metadata(&file).expect("it is there").len();
        println!(
            "{ONBOARDINGS} closed ceremonies take {bytes} bytes: {} for each (at most 5,000)",
            bytes / ONBOARDINGS as u64
        );
        times.sort();
        println!(
            "an entry written and synced: median {:?} (under 5 ms), 99th of a hundred {:?}, of {}",
            times[times.len() / 2],
            times[times.len() * 99 / 100],
            times.len()
        );

        let (mut times, mut facts) = (Vec::new(), 0);
        for _ in 0..TIMES {
            let begun = Instant::now();
            facts = Ledger::verify(&file).await.expect("whole").facts;
            times.push(begun.elapsed());
        }
        let told = told(&mut times);
        let median = times[times.len() / 2];
        println!(
            "verifying {facts} entries: {told}, {:.0} a second (at least 200,000), {}",
            facts as f64 / median.as_secs_f64(),
            peak_memory()
        );

        multiply(&file, 1..CLOSED / ONBOARDINGS).await;
        opening(&file, CLOSED).await;
        multiply(&file, CLOSED / ONBOARDINGS..MILLION / ONBOARDINGS).await;
        opening(&file, MILLION).await;
        finding(&file).await;
    });
}

async fn opening(file: &Path, closed: usize) {
    let bytes = std::fs::metadata(file).expect("it is there").len();
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let begun = Instant::now();
        let ledger = Ledger::open(file).await.expect("it opens");
        assert!(ledger.unfinished().await.expect("it is read").is_empty());
        times.push(begun.elapsed());
        ledger.close().await.expect("it closes");
    }
    let asked = if closed == CLOSED { "under 200 ms" } else { "at most 6,000,000,000 bytes" };
    println!("opening {closed} closed ceremonies ({bytes} bytes): {} ({asked})", told(&mut times));
}

/// By the name for signing in and by the id, each time another person.
async fn finding(file: &Path) {
    for by in ["name", "id"] {
        let mut times = Vec::new();
        for copy in (1..MILLION / ONBOARDINGS).step_by(MILLION / ONBOARDINGS / TIMES) {
            let who = match by {
                "name" => format!("{copy}.amira.{copy:06}@contoso.example"),
                _ => format!("{copy:08x}-0000-0000-0000-{copy:012x}"),
            };
            let begun = Instant::now();
            let found = Ledger::of_person(file, &who).await.expect("it is read");
            times.push(begun.elapsed());
            assert_eq!(found.len(), 1, "{who}");
        }
        println!("finding a person by their {by}: {} (under 50 ms)", told(&mut times));
    }
}

fn told(times: &mut [Duration]) -> String {
    times.sort();
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    format!("median {median:?}, slowest {slowest:?} of {}", times.len())
}

/// The entries of one onboarding, as the practice desk writes them.
async fn onboarding(folder: &Path) -> Vec<Entry> {
    let options = PracticeOptions::new(Options::new(folder));
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    let file = desk.ledger_file.clone();
    let mut listener = desk.runner.listen();
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    running.await.expect("no panic").expect("the ledger can be written");
    let mut entries = Vec::new();
    while let Some(entry) = listener.recv().await {
        entries.push(entry);
    }
    assert_eq!(entries.len(), Ledger::read(&file).await.expect("read").len());
    entries
}

/// The onboarding again and again, each with ids, serial number and credential of its own.
async fn many(file: &Path, entries: &[Entry]) -> Vec<Duration> {
    let ledger = Ledger::open(file).await.expect("it opens");
    let mut times = Vec::new();
    for number in 0..ONBOARDINGS {
        let ceremony = CeremonyId(Uuid::new_v4());
        for entry in entries {
            let fact = of_another_person(&entry.fact, number);
            let mut calls = entry.calls.clone();
            for call in &mut calls {
                call.client_request_id = Uuid::new_v4().to_string();
                call.request_id = Some(Uuid::new_v4().to_string());
            }
            let new = NewEntry {
                ceremony,
                at: Timestamp::now(),
                fact: &fact,
                operator: entry.operator.as_ref(),
                calls: &calls,
                left: &[],
                log_until: None,
            };
            let begun = Instant::now();
            ledger.append(new).await.expect("it is written");
            times.push(begun.elapsed());
        }
    }
    ledger.close().await.expect("it closes");
    times
}

/// The same fact with other names and ids of the same length, so that nothing stands only once
/// that in life stands again.
fn of_another_person(fact: &Fact, number: usize) -> Fact {
    let mut text = serde_json::to_string(fact).expect("JSON");
    for (theirs, another) in [
        ("b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01", Uuid::from_u128(number as u128).to_string()),
        ("Amira Haddad", format!("Amira {number:06}")),
        ("amira.haddad", format!("amira.{number:06}")),
        ("PK-1000", format!("PK-{number:04}")),
    ] {
        text = text.replace(theirs, &another);
    }
    serde_json::from_str(&text).expect("a fact")
}

/// Copies the closed ceremonies in the file, each copy of another person. The copies get numbers before the
/// first, below zero, so that the signed end stays the end; their hashes are not made anew, for a desk that
/// opens must not read them.
async fn multiply(file: &Path, copies: std::ops::Range<usize>) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection =
        options.disable_statement_logging().connect().await.expect("the file opens");
    for copy in copies {
        let mut change = connection.begin().await.expect("a transaction");
        let copy = i64::try_from(copy).expect("few");
        for statement in [
            "INSERT INTO chain SELECT number - ?1 * (SELECT number FROM checkpoint),
                    ceremony + ?1 * 100000, at, version, saying, body, calls, hash
             FROM chain WHERE number > 0",
            "INSERT INTO aside (ceremony, kind, subject, salt, text, hash)
             SELECT ceremony + ?1 * 100000, kind, subject, salt,
                    CASE kind WHEN 'person' THEN json_set(text,
                        '$.id', printf('%08x', ?1) || substr(text ->> '$.id', 9),
                        '$.upn', ?1 || '.' || (text ->> '$.upn')) ELSE text END,
                    hash
             FROM aside WHERE ceremony < 100000",
            "INSERT INTO ceremony
             SELECT key + ?1 * 100000, randomblob(16), purpose, state, due,
                    printf('%08x', ?1) || substr(person, 9), attended,
                    first - ?1 * (SELECT number FROM checkpoint),
                    last - ?1 * (SELECT number FROM checkpoint), entries, outcome
             FROM ceremony WHERE key < 100000",
        ] {
            sqlx::query(statement).bind(copy).execute(&mut *change).await.expect("it is copied");
        }
        change.commit().await.expect("committed");
    }
    connection.close().await.expect("it closes");
}

/// The most memory that this process has had, where the system tells.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|it| it.starts_with("VmHWM")).unwrap_or("memory unknown").to_owned()
}
