//! The promise: the sessions of one person are found by who they are, and by nobody who was erased.

mod common;

use std::path::Path;
use std::process::Command;

use common::AMIRA;
use keydesk::desk::script::Play;
use keydesk::ledger::Ledger;
use sqlx::{Connection as _, SqliteConnection};

/// As the practice tenant has them.
const AMIRAS_ID: &str = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01";
const JONAS: &str = "jonas.weber@contoso.example";

fn listed(ledger: &Path, who: &str) -> Vec<serde_json::Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "list", "--json", "--person", who, "--ledger"])
        .arg(ledger)
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

async fn sql(ledger: &Path, statement: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(ledger);
    let mut connection = SqliteConnection::connect_with(&options).await.expect("it opens");
    sqlx::raw_sql(statement).execute(&mut connection).await.expect("it is done");
    connection.close().await.expect("it closes");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sessions_of_one_person_are_found() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let ledger = folder.path().join("ledger.sqlite");
    for who in [AMIRA, JONAS, AMIRA] {
        let desk = common::open(folder.path(), None).await;
        common::play(desk, who, Play::Smooth).await;
    }
    let hers = listed(&ledger, AMIRA);
    assert_eq!(hers.len(), 2, "{hers:?}");
    assert!(hers.iter().all(|it| it["person"] == AMIRA), "{hers:?}");
    assert_eq!(listed(&ledger, &AMIRA.to_uppercase()), hers);
    assert_eq!(listed(&ledger, AMIRAS_ID), hers);
    assert_eq!(listed(&ledger, &AMIRAS_ID.to_uppercase()), hers);
    assert_eq!(listed(&ledger, JONAS).len(), 1);
    for nobody in ["", "amira", "nobody@contoso.example", "%"] {
        assert!(listed(&ledger, nobody).is_empty(), "{nobody}");
    }

    // A ledger of before has no such indexes: it is whole, and gets them.
    sql(&ledger, "DROP INDEX ceremony_of_person; DROP INDEX aside_of_upn").await;
    Ledger::verify(&ledger).await.expect("whole");
    assert_eq!(listed(&ledger, AMIRA), hers);
    let open = Ledger::open(&ledger).await.expect("it opens");
    let erased = open.erase(AMIRAS_ID, jiff::Timestamp::now()).await.expect("it is erased");
    assert_eq!(erased.ceremonies, 2);
    open.close().await.expect("it closes");
    Ledger::verify(&ledger).await.expect("whole");
    assert!(listed(&ledger, AMIRA).is_empty() && listed(&ledger, AMIRAS_ID).is_empty());

    // Another index in their place is no index of ours.
    sql(&ledger, "DROP INDEX aside_of_upn; CREATE INDEX aside_of_upn ON aside (kind)").await;
    let said = Ledger::verify(&ledger).await.expect_err("it was changed").to_string();
    assert!(said.contains("its tables are not as they were made"), "{said}");
}
