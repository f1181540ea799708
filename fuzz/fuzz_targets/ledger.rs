//! A ledger whose files were damaged or changed: bytes and pages of the database, of its log and of the
//! key beside it, and values of its rows. Whatever is asked of it is answered or refused with a sentence,
//! in time: no list of it is without an end, and nothing panics.
#![no_main]

#[path = "../../tests/common/desk_facts.rs"]
mod desk_facts;
#[path = "ledger/made.rs"]
mod made;
#[path = "../../tests/common/play.rs"]
mod play;

use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use keydesk::ledger::{Ledger, LedgerTrouble, PaidBy, Unfinished};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use made::Files;

/// A busy machine; a hang is longer.
const DEADLINE: Duration = Duration::from_secs(20);
/// The ledger has seven ceremonies and some hundred facts. One whose pages were copied over each other can
/// have more, and never so many.
const MOST_TOLD: usize = 20_000;

#[derive(Arbitrary, Debug)]
struct Damage {
    /// The desk was cut off: the last facts are in the log.
    is_cut_off: bool,
    rows: Vec<Change>,
    edits: Vec<(Part, Edit)>,
    asked: Asked,
}

/// One question for each input: each opens the file anew.
#[derive(Arbitrary, Debug)]
enum Asked {
    Verify,
    Each,
    List,
    Export,
    Read,
    Show,
    OfPerson,
    Debts,
    Prepared,
    Lists,
    Changes,
    Invitations,
    Head(String),
    /// All that a desk does with it.
    Desk,
}

/// Another value in a row.
#[derive(Arbitrary, Debug)]
struct Change {
    column: u8,
    row: u8,
    value: Value,
}

#[derive(Arbitrary, Debug)]
enum Value {
    Null,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
    /// That of another row.
    Of(u8),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Part {
    Ledger,
    Log,
    Key,
}

#[derive(Arbitrary, Debug)]
enum Edit {
    Put(u32, Vec<u8>),
    /// In a page, where its header and the numbers of its cells are.
    PutInPage {
        page: u8,
        at: u8,
        bytes: [u8; 2],
    },
    Fill {
        at: u32,
        length: u16,
        byte: u8,
    },
    CopyPage {
        from: u8,
        to: u8,
    },
    Cut(u32),
    Append(Vec<u8>),
    Whole(Vec<u8>),
}

const PAGE: usize = 4096;

const COLUMNS: [(&str, &str); 33] = [
    ("meta", "name"),
    ("meta", "value"),
    ("chain", "number"),
    ("chain", "ceremony"),
    ("chain", "at"),
    ("chain", "version"),
    ("chain", "saying"),
    ("chain", "body"),
    ("chain", "calls"),
    ("chain", "hash"),
    ("saying", "id"),
    ("saying", "text"),
    ("aside", "ceremony"),
    ("aside", "kind"),
    ("aside", "subject"),
    ("aside", "salt"),
    ("aside", "text"),
    ("aside", "hash"),
    ("ceremony", "key"),
    ("ceremony", "id"),
    ("ceremony", "purpose"),
    ("ceremony", "state"),
    ("ceremony", "due"),
    ("ceremony", "person"),
    ("ceremony", "attended"),
    ("ceremony", "first"),
    ("ceremony", "last"),
    ("ceremony", "entries"),
    ("ceremony", "outcome"),
    ("debt", "what"),
    ("debt", "since"),
    ("debt", "due"),
    ("checkpoint", "number"),
];

struct Bench {
    runtime: Runtime,
    folder: TempDir,
    closed: Files,
    cut_off: Files,
}

fuzz_target!(|damage: Damage| {
    static BENCH: OnceLock<Bench> = OnceLock::new();
    let bench = BENCH.get_or_init(|| {
        let runtime = Runtime::new().expect("a runtime");
        let (closed, cut_off) = runtime.block_on(made::made());
        Bench { runtime, folder: tempfile::tempdir().expect("a folder"), closed, cut_off }
    });
    bench.runtime.block_on(async {
        let file = bench.folder.path().join("ledger.sqlite");
        let mut files = if damage.is_cut_off { &bench.cut_off } else { &bench.closed }.clone();
        if !damage.rows.is_empty() {
            files.lie(&file);
            change_rows(&file, damage.rows).await;
            files = Files::of(&file);
        }
        for (part, edit) in damage.edits {
            edit.make(match part {
                Part::Ledger => &mut files.ledger,
                Part::Log => &mut files.log,
                Part::Key => &mut files.key,
            });
        }
        files.lie(&file);
        let began = Instant::now();
        ask(&file, damage.asked).await;
        assert!(began.elapsed() < DEADLINE, "it takes {:?}", began.elapsed());
    });
});

/// As somebody with a tool for databases does it. What the database itself refuses is not done.
async fn change_rows(file: &Path, rows: Vec<Change>) {
    let options = SqliteConnectOptions::new().filename(file).disable_statement_logging();
    let mut connection = options.connect().await.expect("it is a database");
    for trigger in
        ["entries_stay", "entries_do_not_change", "sayings_stay", "sayings_do_not_change"]
    {
        let dropped = AssertSqlSafe(format!("DROP TRIGGER IF EXISTS {trigger}"));
        sqlx::query(dropped).execute(&mut connection).await.expect("it is dropped");
    }
    for Change { column, row, value } in rows {
        let (table, column) = COLUMNS[usize::from(column) % COLUMNS.len()];
        let one = |it: u8| format!("(SELECT {column} FROM {table} LIMIT 1 OFFSET {})", it % 32);
        let new = if let Value::Of(it) = &value { one(*it) } else { "?".to_owned() };
        let change = format!("UPDATE {table} SET {column} = {new} WHERE {column} IS {}", one(row));
        let change = sqlx::query(AssertSqlSafe(change));
        let change = match value {
            Value::Null => change.bind(None::<i64>),
            Value::Number(it) => change.bind(it),
            Value::Text(it) => change.bind(it),
            Value::Bytes(it) => change.bind(it),
            Value::Of(_) => change,
        };
        change.execute(&mut connection).await.ok();
    }
    connection.close().await.expect("it closes");
}

async fn ask(file: &Path, asked: Asked) {
    let mut told = 0;
    let mut count = || {
        told += 1;
        assert!(told <= MOST_TOLD, "what it tells has no end");
        Ok::<_, LedgerTrouble>(())
    };
    match asked {
        Asked::Verify => says(Ledger::verify(file).await),
        Asked::Each => says(Ledger::each(file, |_, _| count().expect("it only counts")).await),
        Asked::List => says(Ledger::list(file, |_| count()).await),
        Asked::Export => says(Ledger::export(file, |_| count()).await),
        Asked::Read => says(Ledger::read(file).await),
        Asked::Show => says(Ledger::show(file, "").await),
        Asked::OfPerson => says(Ledger::of_person(file, "amira.haddad@contoso.example").await),
        Asked::Debts => says(Ledger::debts_in(file).await),
        Asked::Prepared => says(Ledger::prepared_in(file).await),
        Asked::Lists => says(Ledger::lists(file).await),
        Asked::Changes => says(Ledger::changes(file).await),
        Asked::Invitations => says(Ledger::invitations(file).await),
        Asked::Head(other) => {
            let kept = Ledger::head(file).await;
            let head = kept.as_ref().map_or(&other, |it| &it.note);
            says(Ledger::agrees_with(file, head, "").await);
            says(kept);
        }
        Asked::Desk => write(file).await,
    }
}

/// What a desk does with it.
async fn write(file: &Path) {
    let ledger = match Ledger::open(file).await {
        Ok(it) => it,
        Err(it) => return says(Err::<(), _>(it)),
    };
    let now = Timestamp::UNIX_EPOCH;
    if let Some(unfinished) = said(ledger.unfinished().await) {
        for it in unfinished {
            let ceremony = match it {
                Unfinished::Open(entries) => entries.first().map(|it| it.ceremony),
                Unfinished::Waiting { ceremony, .. } | Unfinished::Unreadable { ceremony, .. } => {
                    Some(ceremony)
                }
            };
            let Some(ceremony) = ceremony else { continue };
            says(made::resumed(&ledger, ceremony).await);
            says(ledger.wait_until(ceremony, now).await);
            says(ledger.set_apart(ceremony).await);
        }
    }
    says(ledger.awaiting_logs().await);
    says(ledger.opened_since(now).await);
    if let Some(debts) = said(ledger.debts().await) {
        for it in debts.iter().take(8) {
            says(ledger.pay(it.id, now, PaidBy::Desk, &[]).await);
        }
    }
    each_after(async |key| ledger.after(key).await).await;
    each_after(async |key| ledger.prepared_after(key).await).await;
    says(made::one_more(&ledger).await);
    says(ledger.erase("2b8d3a4e-0000-4000-8000-000000000001", now).await);
    says(ledger.forget_before(now, now).await);
    says(ledger.close().await);
}

/// What is after a key, one by one.
async fn each_after<T>(next: impl AsyncFn(&mut i64) -> Result<Option<T>, LedgerTrouble>) {
    let mut key = 0;
    for _ in 0..MOST_TOLD {
        match next(&mut key).await {
            Ok(Some(_)) => {}
            Ok(None) => return,
            Err(it) => return says(Err::<(), _>(it)),
        }
    }
    panic!("what it tells has no end");
}

fn says<T>(done: Result<T, LedgerTrouble>) {
    said(done);
}

fn said<T>(done: Result<T, LedgerTrouble>) -> Option<T> {
    done.inspect_err(|it| assert!(!it.to_string().is_empty())).ok()
}

impl Edit {
    fn make(self, bytes: &mut Vec<u8>) {
        let length = bytes.len().max(1);
        match self {
            Self::Put(at, new) => put(bytes, at as usize % length, &new),
            Self::PutInPage { page, at, bytes: new } => {
                put(bytes, usize::from(page) * PAGE % length + usize::from(at), &new);
            }
            Self::Fill { at, length: count, byte } => {
                put(bytes, at as usize % length, &vec![byte; usize::from(count)]);
            }
            Self::CopyPage { from, to } => {
                let pages = (length / PAGE).max(1);
                let [from, to] = [from, to].map(|it| usize::from(it) % pages * PAGE);
                let page = bytes.get(from..from + PAGE).unwrap_or_default().to_vec();
                put(bytes, to, &page);
            }
            Self::Cut(at) => bytes.truncate(at as usize % length),
            Self::Append(new) => bytes.extend(new),
            Self::Whole(new) => *bytes = new,
        }
    }
}

/// As far as there is room.
fn put(bytes: &mut [u8], at: usize, new: &[u8]) {
    for (old, new) in bytes.iter_mut().skip(at).zip(new) {
        *old = *new;
    }
}
