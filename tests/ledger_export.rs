//! The promise: every fact of a ledger can be read by another program, and each says who caused it, also
//! where it was an invitation or a change.

#[path = "common/play.rs"]
mod play;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::process::{Command, Output};

use keydesk::ceremony::nouns::{Operator, Person, Timestamp};
use keydesk::desk::script::Play;
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::Options;
use serde_json::Value;
use turn::AMIRA;

/// Somebody whose name a spreadsheet would run.
const FORMULA: &str = "=HYPERLINK(\"https://evil.example\")|a=b";

fn export(file: &Path, format: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    program.args(["ledger", "export", "--format", format, "--ledger"]).arg(file);
    program.output().expect("it runs")
}

/// An onboarding by J. Smith, and an invitation by somebody else.
async fn a_ledger(folder: &Path) -> std::path::PathBuf {
    let options = PracticeOptions::new(Options::new(folder));
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let file = desk.ledger_file.clone();
    drop(play::play(desk, AMIRA, Play::Smooth).await);
    let ledger = Ledger::open(&file).await.expect("it opens");
    let operator = Operator { name: FORMULA.into(), id: "o-2".into() };
    let person = Person { name: "A".into(), id: "p-1".into(), upn: "a@contoso.example".into() };
    let begun = ledger.begin_invitation(Timestamp::now(), &operator, &person, "mail");
    begun.await.expect("it is written");
    ledger.close().await.expect("it is closed");
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fact_leaves_with_who_caused_it() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let facts = Ledger::verify(&file).await.expect("whole").facts;

    let text = |format| {
        let said = export(&file, format);
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).expect("UTF-8")
    };
    let lines = text("jsonl");
    let objects: Vec<Value> =
        lines.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect();
    let of_the_ledger = u64::try_from(facts).expect("few") - objects.len() as u64;
    // The ledger's own entry names its key.
    assert!(of_the_ledger <= 2, "{facts} facts, {} lines", objects.len());
    for it in &objects {
        let by = &it["operator"]["name"];
        let expected = if it["purpose"] == "invitation" { FORMULA } else { "J. Smith" };
        assert_eq!(by, expected, "{it}");
        assert!(it["fact"]["fact"].is_string() && it["unreadable"].is_null(), "{it}");
    }
    let registered = objects.iter().find(|it| it["fact"]["fact"] == "registered");
    let calls = registered.expect("a key")["calls"].as_array().expect("calls").clone();
    assert!(!calls.is_empty());

    let table = text("csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().expect("it is CSV");
    assert_eq!(rows.len(), objects.len());
    for row in &rows {
        assert!(row.iter().all(|it| !it.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
        assert!(!row[5].is_empty(), "{row:?}");
    }
    assert!(rows.iter().any(|it| it[5] == *format!("'{FORMULA}")), "{table}");
    assert!(rows.iter().any(|it| it[4] == *"person-chosen" && it[7] == *AMIRA), "{table}");

    let events = text("cef");
    assert_eq!(events.lines().count(), objects.len());
    for event in events.lines() {
        assert!(event.starts_with("CEF:0|Keydesk|Keydesk|"), "{event}");
        assert!(event.contains(" suser="), "{event}");
    }
    let by = r#" suser=\=HYPERLINK("https://evil.example")|a\=b suid=o-2 duser=a@contoso.example "#;
    assert!(events.contains(by), "{events}");
}

/// What was changed is in the export, named as such, and nobody is said to have caused it.
#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_was_changed_is_exported_as_such() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let mut bytes = std::fs::read(&file).expect("it is there");
    let place = bytes.windows(8).position(|it| it == b"photo-id").expect("it stands there");
    bytes[place] = b'P';
    std::fs::write(&file, bytes).expect("it is written");
    for format in ["jsonl", "csv", "cef"] {
        let said = export(&file, format);
        assert_eq!(said.status.code(), Some(1), "{format}");
        let text = String::from_utf8_lossy(&said.stdout);
        let changed = text.lines().filter(|it| it.contains("changed"));
        assert_eq!(changed.count(), 1, "{format}: {text}");
    }
}
