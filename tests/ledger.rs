//! The promise: the ledger shows every change that was made to it, and names the fact.

mod common;
#[path = "common/desk_facts.rs"]
mod desk_facts;

use std::path::Path;
use std::process::{Command, Output};

use common::AMIRA;
use desk_facts::desk_facts;
use keydesk::ceremony::Ceremony;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{
    CeremonyId, Leftover, Operator, Outcome, Person, Purpose, Timestamp,
};
use keydesk::ceremony::receipt::Receipt;
use keydesk::desk::script::{Ending, Play};
use keydesk::ledger::{Ledger, LedgerTrouble, NewEntry, PaidBy, Unfinished};

const JONAS: &str = "jonas.weber@contoso.example";

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

    // One letter of the fifth fact.
    let mut bytes = std::fs::read(&file).expect("it is there");
    change(&mut bytes, b"photo-id");
    std::fs::write(&file, bytes).expect("it can be written");

    let broken = keydesk(&file, &["verify"]);
    assert_eq!(broken.status.code(), Some(1));
    let said = String::from_utf8_lossy(&broken.stderr);
    assert!(said.contains("fact 5 "), "{said}");
    assert!(said.contains("was changed"), "{said}");
    let json = keydesk(&file, &["verify", "--json"]);
    assert!(String::from_utf8_lossy(&json.stdout).contains(r#""fact":5"#), "{json:?}");
}

fn change(bytes: &mut [u8], what: &[u8]) {
    let place = bytes.windows(what.len()).position(|it| it == what).expect("it is in the file");
    bytes[place] ^= 1;
}

/// What stands beside the chain is in it by its hash.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_was_changed_is_noticed() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let mut bytes = std::fs::read(&file).expect("it is there");
    change(&mut bytes, b"Amira Haddad");
    std::fs::write(&file, bytes).expect("it can be written");
    let said = keydesk(&file, &["verify"]);
    let said = String::from_utf8_lossy(&said.stderr);
    assert!(said.contains("a personal part is not what its hash says"), "{said}");
}

/// Every single byte of the file: with any of them changed, either `verify` notices, or all that the
/// ledger says is as it was. Nothing panics.
#[tokio::test(flavor = "multi_thread")]
async fn whichever_byte_is_changed_it_is_noticed_or_means_nothing() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let bytes = std::fs::read(&file).expect("it is there");
    let before = all_that_it_says(&file).await.expect("whole");
    let tries: Vec<usize> = (0..bytes.len()).filter(|it| is_in_use(&bytes, *it)).collect();
    let halves = tries.chunks(tries.len().div_ceil(4)).enumerate().map(|(number, tries)| {
        let spoilt = folder.path().join(format!("{number}")).join("ledger.sqlite");
        std::fs::create_dir(spoilt.parent().expect("a folder")).expect("it is made");
        std::fs::write(&spoilt, &bytes).expect("it can be written");
        let (tries, bytes, before) = (tries.to_vec(), bytes.clone(), before.clone());
        tokio::spawn(async move {
            let mut noticed = 0;
            for place in tries {
                poke(&spoilt, place, bytes[place] ^ 4);
                match all_that_it_says(&spoilt).await {
                    Err(_) => noticed += 1,
                    Ok(it) => assert_eq!(it, before, "byte {place} of the file"),
                }
                poke(&spoilt, place, bytes[place]);
            }
            noticed
        })
    });
    let mut noticed = 0;
    for half in halves.collect::<Vec<_>>() {
        noticed += half.await.expect("no panic");
    }
    assert!(noticed > 8_000, "{noticed} changes of {} were noticed", tries.len());
}

/// SQLite leaves long runs of zeros between what it writes; of these every hundredth is tried.
fn is_in_use(bytes: &[u8], place: usize) -> bool {
    let around = &bytes[place.saturating_sub(8)..(place + 8).min(bytes.len())];
    place.is_multiple_of(100) || around.iter().any(|it| *it != 0)
}

fn poke(file: &Path, place: usize, byte: u8) {
    use std::os::unix::fs::FileExt as _;
    let file = std::fs::OpenOptions::new().write(true).open(file).expect("it opens");
    file.write_all_at(&[byte], place as u64).expect("it can be written");
}

/// Everything that can be read from a ledger that is whole.
async fn all_that_it_says(file: &Path) -> Result<String, LedgerTrouble> {
    let verified = Ledger::verify(file).await?;
    let mut list = Vec::new();
    Ledger::list(file, |it| -> Result<(), LedgerTrouble> {
        list.push(format!("{it:?}"));
        Ok(())
    })
    .await?;
    let (entries, debts) = (Ledger::read(file).await?, Ledger::debts_in(file).await?);
    Ok(format!("{verified:?} {list:?} {entries:?} {debts:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_was_taken_out_or_put_in_is_named() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    // By accident nothing can be changed at all.
    tamper(&file, "DELETE FROM chain WHERE number = 5").await.expect_err("facts are never deleted");
    tamper(&file, "UPDATE chain SET at = 0").await.expect_err("facts are never changed");
    tamper(&file, "DROP TRIGGER entries_stay; DELETE FROM chain WHERE number = 5")
        .await
        .expect("by intent everything can");
    let said = keydesk(&file, &["verify"]);
    assert!(String::from_utf8_lossy(&said.stderr).contains("fact 6 "), "{said:?}");
}

async fn tamper(file: &Path, statements: &'static str) -> Result<(), sqlx::Error> {
    use sqlx::Connection as _;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await?;
    sqlx::raw_sql(statements).execute(&mut connection).await?;
    connection.close().await
}

/// The index, the debts, the triggers and the signature are part of the ledger too.
#[tokio::test(flavor = "multi_thread")]
async fn what_stands_beside_the_chain_is_compared_with_it() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let bytes = std::fs::read(&file).expect("it is there");
    for (statements, expected) in [
        ("UPDATE ceremony SET state = 'open'", "the index does not agree"),
        ("UPDATE ceremony SET person = 'another'", "another person"),
        ("DELETE FROM ceremony", "cannot be read"),
        (
            "INSERT INTO debt (ceremony, what, since) VALUES (1, '\"perhaps-own-method\"', 1)",
            "debts",
        ),
        (
            "INSERT INTO aside SELECT 99, 77, kind, subject, salt, text, hash FROM aside LIMIT 1",
            "parts",
        ),
        (
            "INSERT INTO aside SELECT 99, 1, kind, subject, salt, 'x', hash FROM aside LIMIT 1",
            "part",
        ),
        ("UPDATE checkpoint SET number = 3", "not signed with the desk key"),
        ("DROP TRIGGER entries_do_not_change", "not as they were made"),
    ] {
        std::fs::write(&file, &bytes).expect("it can be written");
        tamper(&file, statements).await.expect(statements);
        let error = Ledger::verify(&file).await.expect_err(statements).to_string();
        assert!(error.contains(expected), "{statements}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_is_listed_and_shown() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    let listed = keydesk(&file, &["list", "--json"]);
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    assert_eq!(listed[0]["outcome"], "onboarded");
    assert_eq!(listed[0]["person"], AMIRA);
    let id = listed[0]["ceremony"].as_str().expect("an id");
    let shown = keydesk(&file, &["show", &id[..8]]);
    let text = String::from_utf8_lossy(&shown.stdout);
    assert_eq!(text.lines().count(), 31, "{text}");
    assert!(text.contains("attestation-checked: proven-model"), "{text}");
    let unknown = keydesk(&file, &["show", "zz"]);
    assert_eq!(unknown.status.code(), Some(1));
    let debts = keydesk(&file, &["debts"]);
    assert!(String::from_utf8_lossy(&debts.stdout).contains("Nothing is left"), "{debts:?}");
    let missing = keydesk(Path::new("no-such-file"), &["verify"]);
    assert_eq!(missing.status.code(), Some(1));
    let said = String::from_utf8_lossy(&missing.stderr);
    assert_eq!(said.trim(), "keydesk: there is no ledger no-such-file. Check the path");
    let missing = keydesk(Path::new("no-such-file"), &["erase", "--person", "x"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(!Path::new("no-such-file").exists(), "reading makes nothing");
}

/// A receipt can be made again from what the ledger holds of a closed ceremony.
#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_of_a_closed_ceremony_is_made_again() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let file = desk.ledger_file.clone();
    let (ending, _) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    let again = Receipt::of(&replay(&file).await).expect("a receipt");
    assert_eq!(again, receipt);
}

async fn replay(file: &Path) -> Ceremony {
    let mut entries = Ledger::read(file).await.expect("read").into_iter();
    let first = entries.next().expect("opened");
    let mut ceremony = Ceremony::open(first.ceremony, first.at, first.fact).expect("opened");
    for entry in entries {
        ceremony.apply(entry.at, entry.fact).expect("it follows");
    }
    ceremony
}

/// The promise: a person is erased, and nothing of them is found in any byte of the ledger's files.
#[tokio::test(flavor = "multi_thread")]
async fn an_erased_person_is_nowhere_in_the_files_and_the_chain_is_whole() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = a_ledger(folder.path()).await;
    // Another one, who stays.
    common::play(common::open(folder.path(), None).await, JONAS, Play::Smooth).await;
    let entries = Ledger::read(&file).await.expect("read");
    let person = entries.iter().find_map(|it| match &it.fact {
        Fact::Person(fact::Person::Chosen { person }) => Some(person.clone()),
        _ => None,
    });
    let person = person.expect("she was chosen");
    let hers = [person.name.as_str(), person.upn.as_str(), person.id.as_str()];
    for text in hers {
        assert!(is_anywhere(folder.path(), text), "{text} was there");
    }

    let erased = keydesk(&file, &["erase", "--person", &person.id]);
    assert!(erased.status.success(), "{erased:?}");
    for text in hers {
        assert!(!is_anywhere(folder.path(), text), "{text} is still there");
    }
    assert!(is_anywhere(folder.path(), JONAS));
    let verified = Ledger::verify(&file).await.expect("whole");
    assert_eq!((verified.ceremonies, verified.facts), (2, 63));

    // The ceremony is still listed, and says that its person was erased.
    let listed = keydesk(&file, &["list", "--json"]);
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    assert_eq!(listed[0]["person"], "erased");
    assert_eq!(listed[0]["outcome"], "onboarded");
    assert_eq!(listed[1]["person"], JONAS);
    let receipt = Receipt::of(&replay_first(&file).await).expect("a receipt");
    assert_eq!(
        (receipt.person.upn.as_str(), receipt.sign_in.proof().expect("proved").object_id.as_str()),
        ("erased", "erased")
    );

    // The operator's turn: they are named in both ceremonies.
    let operator = entries[0].operator.clone().expect("somebody attended");
    let erased = keydesk(&file, &["erase", "--person", &operator.id]);
    assert!(erased.status.success(), "{erased:?}");
    for text in [operator.name.as_str(), operator.id.as_str()] {
        assert!(!is_anywhere(folder.path(), text), "{text} is still there");
    }
    Ledger::verify(&file).await.expect("whole");
    // And the desk opens on it.
    let again = keydesk(&file, &["erase", "--person", &operator.id]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("holds nothing"), "{again:?}");
}

async fn replay_first(file: &Path) -> Ceremony {
    let entries = Ledger::read(file).await.expect("read");
    let first = &entries[0];
    let mut ceremony =
        Ceremony::open(first.ceremony, first.at, first.fact.clone()).expect("opened");
    for entry in entries.iter().skip(1).filter(|it| it.ceremony == first.ceremony) {
        ceremony.apply(entry.at, entry.fact.clone()).expect("it follows");
    }
    ceremony
}

/// In the ledger's own files; the practice tenant beside it has its own of the person.
fn is_anywhere(folder: &Path, text: &str) -> bool {
    let files = std::fs::read_dir(folder).expect("a folder").map(|it| it.expect("a file").path());
    let ours = |it: &std::path::PathBuf| {
        let name = it.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("ledger") || name.starts_with("desk")
    };
    files.filter(ours).any(|it| {
        let bytes = std::fs::read(it).expect("it can be read");
        bytes.windows(text.len()).any(|it| it.eq_ignore_ascii_case(text.as_bytes()))
    })
}

#[tokio::test]
async fn nobody_is_erased_while_their_session_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let id = opened(&ledger).await;
    let person = Person { id: "p-1".into(), name: "Ann".into(), upn: "ann@x.example".into() };
    append(&ledger, id, &Fact::Person(fact::Person::Chosen { person }))
        .await
        .expect("it is written");
    // Neither the person nor the operator.
    for who in ["p-1", "o-1"] {
        let refused = ledger.erase(who, now()).await.expect_err("it is open");
        assert!(refused.to_string().contains("is not finished"), "{refused}");
    }
    assert_eq!(ledger.erase("p-2", now()).await.expect("nothing").parts, 0);
}

fn now() -> Timestamp {
    Timestamp::now()
}

async fn opened(ledger: &Ledger) -> CeremonyId {
    let id = CeremonyId(uuid::Uuid::new_v4());
    let operator = Operator { name: "Olga".into(), id: "o-1".into() };
    let first = Fact::Session(fact::Session::Opened {
        purpose: Purpose::Onboarding,
        operator,
        desk: desk_facts(),
        first_key: None,
        place: None,
    });
    append(ledger, id, &first).await.expect("it is written");
    id
}

async fn append(ledger: &Ledger, id: CeremonyId, fact: &Fact) -> Result<i64, LedgerTrouble> {
    let (at, operator, calls, left, log_until) = (now(), None, &[], &[], None);
    ledger.append(NewEntry { ceremony: id, at, fact, operator, calls, left, log_until }).await
}

async fn end(ledger: &Ledger, id: CeremonyId, outcome: Outcome, left: &[Leftover]) {
    let fact = &Fact::Session(fact::Session::Finished { outcome });
    let (at, operator, calls, log_until) = (now(), None, &[], None);
    let new = NewEntry { ceremony: id, at, fact, operator, calls, left, log_until };
    ledger.append(new).await.expect("it is written");
}

/// Two sessions write at the same time, each through its own handle.
#[tokio::test(flavor = "multi_thread")]
async fn two_ceremonies_are_written_side_by_side() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let sessions: Vec<_> = (0..2)
        .map(|_| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                let id = opened(&ledger).await;
                for _ in 0..20 {
                    append(
                        &ledger,
                        id,
                        &Fact::Session(fact::Session::Resumed { desk: desk_facts() }),
                    )
                    .await
                    .expect("it is written");
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for it in sessions {
        it.await.expect("no panic");
    }
    let unfinished = ledger.unfinished().await.expect("read");
    let lengths: Vec<usize> = unfinished
        .iter()
        .map(|it| if let Unfinished::Open(entries) = it { entries.len() } else { 0 })
        .collect();
    assert_eq!(lengths, [21, 21]);
    ledger.close().await.expect("it closes");
    assert_eq!(Ledger::verify(&file).await.expect("whole").facts, 42);
}

/// A write whose task is dropped in the middle leaves the ledger as it was, or with the whole fact.
#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_is_dropped_is_there_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let id = opened(&ledger).await;
    for wait in 0..40 {
        let ledger = ledger.clone();
        let writing =
            tokio::spawn(async move { append(&ledger, id, &Fact::Key(fact::Key::PinTyped)).await });
        tokio::time::sleep(std::time::Duration::from_micros(50 * wait)).await;
        writing.abort();
        writing.await.ok();
    }
    append(&ledger, id, &Fact::Session(fact::Session::Resumed { desk: desk_facts() }))
        .await
        .expect("it goes on");
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");
}

/// What a ceremony could not take back stands as a debt until somebody has seen to it.
#[tokio::test]
async fn debts_are_listed_until_they_are_paid() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    let until: Timestamp = "2026-12-24T10:00:00Z".parse().expect("a time");
    let key = Leftover::KeySetAside { model: "Model".into(), serial: Some("7".into()) };
    let id = opened(&ledger).await;
    let pass = Leftover::PassUntil { id: Some("pass".into()), until };
    let left = vec![key.clone(), pass.clone()];
    // Told twice, in the outcome and beside it, it is owed once.
    end(&ledger, id, Outcome::Abandoned { left: left.clone() }, &left).await;
    let good = opened(&ledger).await;
    end(&ledger, good, Outcome::Onboarded, std::slice::from_ref(&key)).await;

    let debts = ledger.debts().await.expect("read");
    let told: Vec<_> = debts.iter().map(|it| (it.ceremony, it.what.clone(), it.due)).collect();
    let expected = [(id, key.clone(), None), (id, pass, Some(until)), (good, key, None)];
    assert_eq!(told, expected);
    let pay = || ledger.pay(debts[0].id, now(), PaidBy::Hand, &[]);
    pay().await.expect("it is paid");
    assert!(matches!(pay().await, Err(LedgerTrouble::NoDebt { .. })));
    ledger.close().await.expect("it closes");
    Ledger::verify(&file).await.expect("whole");

    let listed = keydesk(&file, &["debts", "--json"]);
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).expect("JSON");
    assert_eq!(listed.as_array().map(Vec::len), Some(2), "{listed}");
    assert_eq!(listed[0]["due"], "2026-12-24T10:00:00Z");
    let paid = keydesk(&file, &["debts", "--paid", &debts[1].id.to_string()]);
    assert!(paid.status.success(), "{paid:?}");
    assert_eq!(Ledger::debts_in(&file).await.expect("read").len(), 1);
    Ledger::verify(&file).await.expect("whole");
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
            Fact::Pass(fact::Pass::Issued { .. } | fact::Pass::Revoked { .. })
            // Which policies apply.
            | Fact::SignIn(fact::SignIn::Proved { .. })
            | Fact::Credential(fact::Credential::OptionsFetched { .. })
            | Fact::Registration(
                fact::Registration::Registered { .. } | fact::Registration::ReadBack { .. },
            ) => 1,
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
