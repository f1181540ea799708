//! The promise: the ledger shows every change that was made to it, and names the fact.

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::desk::script::Play;
use keydesk::ledger::Ledger;

async fn a_ledger(folder: &Path) -> std::path::PathBuf {
    let desk = common::open(folder, None).await;
    let file = desk.ledger_file.clone();
    common::play(desk, AMIRA, Play::Smooth).await;
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn verify_passes_and_with_one_byte_changed_names_the_fact() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let whole = keydesk(&file, &["verify"]);
    assert!(whole.status.success(), "{whole:?}");

    // The person's name, as it stands in the second fact: one letter of it.
    let mut bytes = std::fs::read(&file).expect("it is there");
    let place = bytes.windows(12).position(|it| it == b"Amira Haddad").expect("her name");
    bytes[place] ^= 1;
    std::fs::write(&file, bytes).expect("it can be written");

    let broken = keydesk(&file, &["verify"]);
    assert_eq!(broken.status.code(), Some(1));
    let said = String::from_utf8_lossy(&broken.stderr);
    assert!(said.contains("fact 2 "), "{said}");
    assert!(said.contains("was changed"), "{said}");
    let json = keydesk(&file, &["verify", "--json"]);
    assert!(String::from_utf8_lossy(&json.stdout).contains(r#""fact":2"#), "{json:?}");

    // The desk does not open on it, and says why.
    let desk = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--world"])
        .arg(folder.path())
        .output()
        .expect("the program starts");
    assert_eq!(desk.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&desk.stderr).contains("fact 2 "), "{desk:?}");
}

/// Every single byte of every fact's text: changed, it is noticed, and nothing panics.
#[tokio::test(flavor = "multi_thread")]
async fn whichever_byte_is_changed_it_is_noticed() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let bytes = std::fs::read(&file).expect("it is there");
    let spoilt = folder.path().join("spoilt.sqlite");
    let mut changed = 0;
    for needle in [&b"\"fact\":\"pass-issued\""[..], b"contoso.example", b"2026-", b"register"] {
        let places: Vec<usize> = bytes
            .windows(needle.len())
            .enumerate()
            .filter(|it| it.1 == needle)
            .map(|it| it.0)
            .collect();
        for place in places {
            let mut copy = bytes.clone();
            copy[place + 1] ^= 4;
            std::fs::write(&spoilt, copy).expect("it can be written");
            Ledger::verify(&spoilt).await.expect_err("a change is noticed");
            changed += 1;
        }
    }
    assert!(changed > 20, "only {changed} places were found");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_was_taken_out_or_put_in_is_named() {
    let _turn = common::turn().await;
    use sqlx::Connection as _;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await.expect("it opens");
    // By accident nothing can be changed at all.
    sqlx::raw_sql("DELETE FROM fact WHERE number = 5")
        .execute(&mut connection)
        .await
        .expect_err("facts are never deleted");
    sqlx::raw_sql("DROP TRIGGER facts_stay; DELETE FROM fact WHERE number = 5")
        .execute(&mut connection)
        .await
        .expect("by intent everything can");
    connection.close().await.expect("it closes");
    let said = keydesk(&file, &["verify"]);
    assert!(String::from_utf8_lossy(&said.stderr).contains("fact 6 "), "{said:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_is_listed_and_shown() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let listed = keydesk(&file, &["list", "--json"]);
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    assert_eq!(listed[0]["outcome"], "onboarded");
    let id = listed[0]["ceremony"].as_str().expect("an id");
    let shown = keydesk(&file, &["show", &id[..8]]);
    let text = String::from_utf8_lossy(&shown.stdout);
    assert_eq!(text.lines().count(), 32, "{text}");
    assert!(text.contains("attestation-checked: proven-model"), "{text}");
    let unknown = keydesk(&file, &["show", "zz"]);
    assert_eq!(unknown.status.code(), Some(1));
    let missing = keydesk(Path::new("no-such-file"), &["verify"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(!Path::new("no-such-file").exists(), "reading makes nothing");
}

fn keydesk(file: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .arg("ledger")
        .args(arguments)
        .arg("--ledger")
        .arg(file)
        .output()
        .expect("the program starts")
}

/// By these a call is found in Microsoft's log and in ours.
#[tokio::test(flavor = "multi_thread")]
async fn each_fact_that_came_of_calls_to_graph_names_them() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let entries = Ledger::read(&file).await.expect("whole");
    let mut seen = std::collections::BTreeSet::new();
    for entry in &entries {
        let least = match &entry.fact {
            Fact::Person(fact::Person::Chosen { .. }) => 1,
            Fact::Readiness(fact::Readiness::Found { .. }) => 5,
            Fact::Pass(fact::Pass::Issued { .. })
            | Fact::Credential(fact::Credential::OptionsFetched { .. })
            | Fact::Registration(fact::Registration::Registered { .. })
            | Fact::Registration(fact::Registration::ReadBack { .. })
            | Fact::Pass(fact::Pass::Revoked { .. }) => 1,
            _ => 0,
        };
        assert!(entry.calls.len() >= least, "{:?}: {:?}", entry.fact, entry.calls);
        assert!(least > 0 || entry.calls.is_empty(), "{:?}: {:?}", entry.fact, entry.calls);
        for call in &entry.calls {
            let theirs = call.request_id.clone().expect("the practice tenant gives one");
            assert!(seen.insert(call.client_request_id.clone()) && seen.insert(theirs));
        }
    }
    assert!(seen.len() >= 2 * 11, "{} ids", seen.len());
    let shown = keydesk(&file, &["show", &entries[0].ceremony.to_string(), "--json"]);
    let text = String::from_utf8_lossy(&shown.stdout);
    assert!(seen.iter().all(|it| text.contains(it)), "each is shown");
}

/// Facts as older versions wrote them.
#[test]
fn facts_of_older_versions_are_read() {
    for text in [
        r#"{"fact":"failed","step":"register","trouble":{"tenant":{"sign-in-ended":{"ids":
            {"client_request_id":"c","request_id":null}}}}}"#,
        r#"{"fact":"failed","step":"register","trouble":{"tenant":{"not-permitted":{"code":"x","ids":
            {"client_request_id":"c","request_id":"r"}}}}}"#,
        r#"{"fact":"registered","method":{"id":"m","display_name":"n","aaguid":null,
            "attested":true,"created_at":null}}"#,
    ] {
        serde_json::from_str::<Fact>(text).unwrap_or_else(|it| panic!("{it}: {text}"));
    }
}
