//! The promise: with a head that was kept elsewhere, whatever was done to a ledger is noticed: edited,
//! removed, inserted, reordered, cut, replaced, signed by another. Each is done by hand in the SQLite file,
//! by somebody who takes the triggers out and puts them back. What `verify` cannot tell without a head is
//! asserted too. A witness's signature counts only where it is one.

#[path = "common/desk_facts.rs"]
mod desk_facts;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use desk_facts::desk_facts;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{
    CeremonyId, IdentityCheck, Operator, Outcome, Person, Purpose, Timestamp,
};
use keydesk::ledger::{Ledger, LedgerTrouble, NewEntry};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sqlx::{Connection as _, Row as _, SqliteConnection};

struct Kept {
    folder: tempfile::TempDir,
    file: PathBuf,
    head: String,
}

/// A ledger with sessions that have ended, and its head as an auditor keeps it.
async fn kept(sessions: usize) -> Kept {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    write_sessions(&file, sessions).await;
    let head = Ledger::head(&file).await.expect("it is signed").note;
    Kept { folder, file, head }
}

async fn write_sessions(file: &Path, sessions: usize) {
    let ledger = Ledger::open(file).await.expect("it opens");
    for number in 0..sessions {
        session(&ledger, number, Timestamp::now()).await;
    }
    ledger.close().await.expect("it closes");
}

async fn session(ledger: &Ledger, number: usize, at: Timestamp) {
    let ceremony = CeremonyId(uuid::Uuid::new_v4());
    let operator = Operator { name: "Olga".into(), id: "o-1".into() };
    let person = Person {
        name: format!("Person {number}"),
        id: format!("p-{number}"),
        upn: format!("p{number}@contoso.example"),
    };
    for fact in [
        Fact::Session(fact::Session::Opened {
            purpose: Purpose::Onboarding,
            operator: operator.clone(),
            desk: desk_facts(),
            first_key: None,
            place: None,
        }),
        Fact::Person(fact::Person::Chosen { person }),
        Fact::Person(fact::Person::IdentityChecked { by: IdentityCheck::PhotoId }),
        Fact::Session(fact::Session::Finished { outcome: Outcome::Abandoned { left: vec![] } }),
    ] {
        let operator = Some(&operator);
        let new = NewEntry {
            ceremony,
            at,
            fact: &fact,
            operator,
            calls: &[],
            left: &[],
            log_until: None,
        };
        ledger.append(new).await.expect("it is written");
    }
}

/// Somebody at the file, who has no desk key. The triggers are put back as they were.
async fn by_hand(file: &Path, statements: &str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = SqliteConnection::connect_with(&options).await.expect("it opens");
    let triggers: Vec<(String, String)> =
        sqlx::query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            .fetch_all(&mut connection)
            .await
            .expect("they are read")
            .iter()
            .map(|it| (it.get(0), it.get(1)))
            .collect();
    let dropped = triggers.iter().map(|it| format!("DROP TRIGGER {};", it.0));
    let made = triggers.iter().map(|it| format!("{};", it.1));
    let all: Vec<String> = dropped.chain([format!("{statements};")]).chain(made).collect();
    let all = sqlx::raw_sql(sqlx::AssertSqlSafe(all.join("\n")));
    all.execute(&mut connection).await.expect("it is done");
    connection.close().await.expect("it closes");
}

async fn with_head(file: &Path, head: &str) -> Result<(), LedgerTrouble> {
    Ledger::verify(file).await?;
    Ledger::agrees_with(file, head, "").await.map(|_| ())
}

fn keydesk(file: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"));
    program.arg("ledger").args(arguments).arg("--ledger").arg(file).output().expect("it runs")
}

#[tokio::test]
async fn a_head_that_was_kept_agrees_also_when_the_ledger_goes_on() {
    let it = kept(3).await;
    write_sessions(&it.file, 2).await;
    let agreement = Ledger::agrees_with(&it.file, &it.head, "").await.expect("the same ledger");
    assert_eq!((agreement.size, agreement.seen.len()), (12, 0));
    let printed = keydesk(&it.file, &["head"]);
    let printed = String::from_utf8(printed.stdout).expect("text");
    let lines: Vec<&str> = printed.lines().collect();
    assert!(lines[0].starts_with("keydesk/"), "{printed}");
    assert_eq!((lines[1], lines[3], lines.len()), ("20", "", 5), "{printed}");
    assert!(lines[4].starts_with(&format!("— {} ", lines[0])), "{printed}");
    let kept = it.folder.path().join("kept");
    std::fs::write(&kept, &it.head).expect("written");
    let said = keydesk(&it.file, &["verify", "--json", "--head", kept.to_str().expect("text")]);
    let said: Value = serde_json::from_slice(&said.stdout).expect("JSON");
    assert_eq!(said["kept_head"]["facts"], 12, "{said}");
}

/// Others' words for what is tried: an entry says something else.
#[tokio::test]
async fn edited() {
    let it = kept(3).await;
    by_hand(&it.file, "UPDATE chain SET at = at + 1 WHERE number = 6").await;
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::Broken { number: 6, .. }), "{found}");
}

#[tokio::test]
async fn removed() {
    let it = kept(3).await;
    by_hand(&it.file, "DELETE FROM chain WHERE number = 6").await;
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::Broken { number: 7, .. }), "{found}");
}

#[tokio::test]
async fn inserted() {
    let it = kept(3).await;
    by_hand(
        &it.file,
        "INSERT INTO chain SELECT number + 1, ceremony, at, version, saying, body, calls, hash
         FROM chain ORDER BY number DESC LIMIT 1",
    )
    .await;
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::Broken { number: 13, .. }), "{found}");
}

#[tokio::test]
async fn reordered() {
    let it = kept(3).await;
    by_hand(
        &it.file,
        "UPDATE chain SET number = -2 WHERE number = 2; UPDATE chain SET number = 2 WHERE number = 3;
         UPDATE chain SET number = 3 WHERE number = -2",
    )
    .await;
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::Broken { number: 2, .. }), "{found}");
}

/// An older copy of the file, with its own signed end: only the head tells.
#[tokio::test]
async fn cut() {
    let it = kept(2).await;
    let older = it.folder.path().join("older.sqlite");
    std::fs::copy(&it.file, &older).expect("it is copied");
    write_sessions(&it.file, 1).await;
    let head = Ledger::head(&it.file).await.expect("it is signed").note;
    std::fs::copy(&older, &it.file).expect("it is put back");
    Ledger::verify(&it.file).await.expect("without a head nobody can tell");
    let found = with_head(&it.file, &head).await.expect_err("it is noticed");
    assert!(found.to_string().contains("the ledger ends before"), "{found}");

    // Without an older copy the signed end is missed.
    let it = kept(2).await;
    by_hand(
        &it.file,
        "DELETE FROM chain WHERE number > 4; DELETE FROM ceremony WHERE first > 4;
                       DELETE FROM aside WHERE ceremony NOT IN (SELECT key FROM ceremony)",
    )
    .await;
    let found = Ledger::verify(&it.file).await.expect_err("the desk has signed more");
    assert!(matches!(found, LedgerTrouble::Broken { number: 8, .. }), "{found}");
}

/// Another ledger that is whole, of the same desk's name, with a key of its own.
#[tokio::test]
async fn replaced() {
    let it = kept(3).await;
    let other = kept(3).await;
    std::fs::copy(&other.file, &it.file).expect("it is replaced");
    let beside = Ledger::verify(&it.file).await.expect_err("the desk key is not its own");
    assert!(matches!(beside, LedgerTrouble::AnotherKey { .. }), "{beside}");
    let key = |it: &Kept| it.folder.path().join("desk.key");
    std::fs::copy(key(&other), key(&it)).expect("the key is replaced too");
    Ledger::verify(&it.file).await.expect("without a head nobody can tell");
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::AnotherHead { .. }), "{found}");
}

/// The desk key itself has rewritten everything: the sessions are others, and the signature is good.
#[tokio::test]
async fn written_anew_with_the_desk_key() {
    let it = kept(3).await;
    let key = std::fs::read(it.folder.path().join("desk.key")).expect("it is there");
    let key = Ed25519KeyPair::from_pkcs8(&key).expect("a key");
    let other = kept(3).await;
    std::fs::copy(&other.file, &it.file).expect("it is replaced");
    sign_as(&it.file, &key).await;
    Ledger::verify(&it.file).await.expect("without a head nobody can tell");
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(found.to_string().contains("is another one"), "{found}");
}

#[tokio::test]
async fn signed_by_another() {
    let it = kept(3).await;
    let another = Ed25519KeyPair::generate().expect("a key");
    sign_as(&it.file, &another).await;
    let beside = Ledger::verify(&it.file).await.expect_err("the desk key is not its own");
    assert!(matches!(beside, LedgerTrouble::AnotherKey { .. }), "{beside}");
    // As a copy that was handed on, without the key.
    std::fs::remove_file(it.folder.path().join("desk.key")).expect("it is there");
    Ledger::verify(&it.file).await.expect("without a head nobody can tell");
    let found = with_head(&it.file, &it.head).await.expect_err("it is noticed");
    assert!(matches!(found, LedgerTrouble::AnotherHead { .. }), "{found}");

    // Only the signature is another's.
    let it = kept(3).await;
    by_hand(&it.file, "UPDATE checkpoint SET signature = zeroblob(64)").await;
    let found = Ledger::verify(&it.file).await.expect_err("it is noticed");
    assert!(found.to_string().contains("was not signed with the desk key"), "{found}");
}

/// The ledger names this key as its own, and its end is signed with it.
async fn sign_as(file: &Path, key: &Ed25519KeyPair) {
    let public = key.public_key().as_ref();
    let name = format!("keydesk/{}", hexadecimal(&Sha256::digest(public)[..16]));
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = SqliteConnection::connect_with(&options).await.expect("it opens");
    let end = sqlx::query("SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1");
    let end = end.fetch_one(&mut connection).await.expect("it has entries");
    let (number, hash): (i64, Vec<u8>) = (end.get(0), end.get(1));
    let text = format!("{name}\n{number}\n{}\n", STANDARD.encode(&hash));
    sqlx::query("UPDATE meta SET value = ? WHERE name = 'key'")
        .bind(STANDARD.encode(public))
        .execute(&mut connection)
        .await
        .expect("it is written");
    sqlx::query("UPDATE checkpoint SET number = ?, head = ?, signature = ?")
        .bind(number)
        .bind(hash)
        .bind(key.sign(text.as_bytes()).as_ref())
        .execute(&mut connection)
        .await
        .expect("it is written");
    connection.close().await.expect("it closes");
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    bytes.iter().fold(String::new(), |mut text, it| {
        write!(text, "{it:02x}").expect("a String takes every text");
        text
    })
}

/// As c2sp.org/tlog-cosignature has it, made here from its text alone.
#[tokio::test]
async fn a_witness_has_seen_the_head_where_it_has_signed_it() {
    const SEEN: u64 = 1_790_000_000;
    let it = kept(3).await;
    let key = Ed25519KeyPair::generate().expect("a key");
    let name = "witness.example/w1";
    let typed = [&[4][..], key.public_key().as_ref()].concat();
    let id = Sha256::digest([name.as_bytes(), b"\n", &typed].concat());
    let verifier = format!("{name}+{}+{}", hexadecimal(&id[..4]), STANDARD.encode(&typed));
    let cosigned = |name: &str, time: u64, signed_time: u64| {
        let text = it.head.split_once("\n\n").expect("a note").0;
        let message = format!("cosignature/v1\ntime {signed_time}\n{text}\n");
        let signature = key.sign(message.as_bytes());
        let bytes = [&id[..4], &time.to_be_bytes()[..], signature.as_ref()].concat();
        format!("{}— {name} {}\n", it.head, STANDARD.encode(bytes))
    };
    let agrees = async |head: &str, keys: &str| Ledger::agrees_with(&it.file, head, keys).await;

    let good = cosigned(name, SEEN, SEEN);
    let seen = agrees(&good, &format!("# ours\n{verifier}\n")).await.expect("it is").seen;
    assert_eq!((seen[0].by.as_str(), seen[0].at.as_second()), (name, SEEN.cast_signed()));
    agrees(&good, "").await.expect("the desk's own signature is enough where no witness is named");

    for (head, why) in [
        (it.head.clone(), "it has not signed"),
        (cosigned(name, SEEN + 1, SEEN), "another time"),
        (cosigned("witness.example/w2", SEEN, SEEN), "another name"),
    ] {
        let refused = agrees(&head, &verifier).await.expect_err(why);
        assert!(matches!(refused, LedgerTrouble::Unwitnessed { .. }), "{why}: {refused}");
    }
    for line in ["w1", "w1+00000000+BA==", &verifier.replace("w1", "w2"), &verifier[..40]] {
        let refused = agrees(&good, line).await.expect_err(line);
        assert!(matches!(refused, LedgerTrouble::NoHead { .. }), "{line}: {refused}");
    }
    for head in
        ["", "\n\n", "no head", &it.head.replace('\n', ""), &it.head.replace("\n12\n", "\n11\n")]
    {
        let refused = agrees(head, "").await.expect_err(head);
        assert!(matches!(refused, LedgerTrouble::NoHead { .. }), "{head}: {refused}");
    }
}

/// Sessions of long ago lose their names; the chain and its heads stay as they were.
#[tokio::test]
async fn what_is_old_loses_its_names_and_the_head_that_was_kept_agrees() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let now = Timestamp::now();
    let long_ago = now - jiff::SignedDuration::from_hours(24 * 400);
    session(&ledger, 1, long_ago).await;
    session(&ledger, 2, now).await;
    ledger.close().await.expect("it closes");
    let head = Ledger::head(&file).await.expect("it is signed").note;

    let said = keydesk(&file, &["retain", "--older-than", "365"]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    assert!(String::from_utf8_lossy(&said.stdout).contains("of one session "), "{said:?}");
    with_head(&file, &head).await.expect("whole, and the same");
    let bytes = std::fs::read(&file).expect("it is there");
    let has = |text: &str| bytes.windows(text.len()).any(|it| it == text.as_bytes());
    assert!(!has("Person 1") && !has("p1@contoso.example"), "the old session's are gone");
    assert!(has("Person 2"), "the new one's are there");
    let again = keydesk(&file, &["retain", "--older-than", "365"]);
    assert!(
        String::from_utf8_lossy(&again.stdout).contains("nothing personal")
            || String::from_utf8_lossy(&again.stdout).contains("No session"),
        "{again:?}"
    );
    let none = keydesk(&file, &["retain", "--older-than", "0"]);
    assert_eq!(none.status.code(), Some(2), "{none:?}");
}
