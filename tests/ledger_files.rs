//! The promise: a ledger that is missing, foreign, full, read-only or in use is refused with a
//! sentence that says what to do, and one broken session never keeps the desk from opening.

mod common;
#[path = "common/desk_facts.rs"]
mod desk_facts;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::AMIRA;
use desk_facts::desk_facts;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::nouns::{CeremonyId, Operator, Purpose, Timestamp};
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::ledger::{Ledger, LedgerTrouble, NewEntry, Room, State, Unfinished};
use keydesk::practice::Options;
use sqlx::Connection as _;

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ledger.sqlite");
    (folder, file)
}

async fn made(file: &Path) {
    let ledger = Ledger::open(file).await.expect("it opens");
    opened(&ledger).await;
    ledger.close().await.expect("it closes");
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
    let at = Timestamp::now();
    let new =
        NewEntry { ceremony: id, at, fact, operator: None, calls: &[], left: &[], log_until: None };
    ledger.append(new).await
}

async fn sql(file: &Path, statements: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await.expect("it opens");
    sqlx::raw_sql(statements).execute(&mut connection).await.expect("it is done");
    connection.close().await.expect("it closes");
}

async fn refused(file: &Path) -> String {
    Ledger::open(file).await.expect_err("it is refused").to_string()
}

#[tokio::test]
async fn another_format_is_refused_and_stays_as_it_is() {
    let (_folder, file) = folder();
    sql(&file, "CREATE TABLE fact (number INTEGER PRIMARY KEY, body TEXT) STRICT").await;
    let before = std::fs::read(&file).expect("it is there");
    for said in [refused(&file).await, Ledger::verify(&file).await.expect_err("too").to_string()] {
        assert!(said.contains("has format 1") && said.contains("Move the file away"), "{said}");
    }
    assert_eq!(std::fs::read(&file).expect("it is there"), before);

    let (_folder, file) = folder();
    made(&file).await;
    sql(&file, "UPDATE meta SET value = '3' WHERE name = 'format'").await;
    let said = refused(&file).await;
    assert!(said.contains("has format 3") && said.contains("Install that version"), "{said}");
}

#[tokio::test]
async fn no_new_ledger_is_made_where_one_was_expected() {
    // The file is gone, and the key is there.
    let (folder, file) = folder();
    made(&file).await;
    std::fs::remove_file(&file).expect("it was there");
    let said = refused(&file).await;
    assert!(said.contains("is missing") && said.contains("from a backup"), "{said}");
    assert!(!file.exists());

    // It is empty, or something else.
    for bytes in [&b""[..], b"this is no database at all, and much longer than a header of one...."]
    {
        std::fs::write(&file, bytes).expect("it can be written");
        let said = refused(&file).await;
        assert!(said.contains("is no ledger") && said.contains("from a backup"), "{said}");
        assert_eq!(std::fs::read(&file).expect("it is there"), bytes);
    }

    // It is a fresh one from another desk.
    let (_other, another) = self::folder();
    made(&another).await;
    std::fs::copy(&another, &file).expect("it is copied");
    let said = refused(&file).await;
    assert!(said.contains("is not the one that signed this ledger"), "{said}");

    // Its own key is gone, or damaged.
    let key = another.with_file_name("desk.key");
    std::fs::write(&key, b"no key").expect("it can be written");
    assert!(refused(&another).await.contains("is damaged"));
    std::fs::remove_file(&key).expect("it was there");
    assert!(refused(&another).await.contains("is missing"));
    drop(folder);
}

/// Cut off between its two files, a first start is done again.
#[tokio::test]
async fn a_first_start_that_was_cut_off_is_done_again() {
    let (_folder, file) = folder();
    let ledger = Ledger::open(&file).await.expect("it opens");
    ledger.close().await.expect("it closes");
    std::fs::remove_file(file.with_file_name("desk.key")).expect("it was there");
    std::fs::write(file.with_extension("new"), b"half a ledger").expect("it can be written");
    made(&file).await;
    Ledger::verify(&file).await.expect("whole");

    std::fs::remove_file(&file).expect("it was there");
    std::fs::remove_file(file.with_file_name("desk.key")).expect("it was there");
    made(&file).await;
    Ledger::verify(&file).await.expect("whole");
}

#[tokio::test]
async fn a_ledger_is_open_once() {
    let (_folder, file) = folder();
    let ledger = Ledger::open(&file).await.expect("it opens");
    let said = refused(&file).await;
    assert!(said.contains("is open in another program"), "{said}");
    // Also for a command of another process; reading is always possible.
    let erase = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["ledger", "erase", "--person", "x", "--ledger"])
        .arg(&file)
        .output()
        .expect("it starts");
    assert!(String::from_utf8_lossy(&erase.stderr).contains("another program"), "{erase:?}");
    Ledger::verify(&file).await.expect("whole");
    ledger.close().await.expect("it closes");
    assert!(matches!(
        append(
            &ledger,
            CeremonyId(uuid::Uuid::nil()),
            &Fact::Session(fact::Session::Resumed { desk: desk_facts() })
        )
        .await,
        Err(LedgerTrouble::Closed)
    ));
    Ledger::open(&file).await.expect("it opens again");
}

#[tokio::test]
async fn a_read_only_ledger_is_refused() {
    let (_folder, file) = folder();
    made(&file).await;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o400)).expect("set");
    let said = refused(&file).await;
    assert!(said.contains("is read-only"), "{said}");
    let mode = std::fs::metadata(&file).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o400, "it is left as it is");
}

/// Nobody else on the machine can read what the desk wrote, or lay a link in its way.
#[tokio::test]
async fn only_the_desks_user_can_read_its_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("deep/er/ledger.sqlite");
    let ledger = Ledger::open(&file).await.expect("it opens");
    opened(&ledger).await;
    let mode = |it: &Path| std::fs::metadata(it).expect("there").permissions().mode() & 0o777;
    let here = file.parent().expect("a folder");
    let look = || {
        let mut files = 0;
        for it in std::fs::read_dir(here).expect("a folder") {
            let path = it.expect("a file").path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
            files += 1;
        }
        assert!(files >= 6, "{files} files");
        assert_eq!(mode(here), 0o700);
    };
    look();
    ledger.close().await.expect("it closes");

    // What was open to others is tightened.
    for (it, open) in [(here, 0o755), (&file, 0o644), (&file.with_file_name("desk.key"), 0o644)] {
        std::fs::set_permissions(it, std::fs::Permissions::from_mode(open)).expect("set");
    }
    let ledger = Ledger::open(&file).await.expect("it opens");
    opened(&ledger).await;
    look();
    ledger.close().await.expect("it closes");

    // A link in the place of the lock is not followed.
    let precious = folder.path().join("precious");
    std::fs::write(&precious, "kept").expect("written");
    let lock = file.with_extension("lock");
    std::fs::remove_file(&lock).expect("it was there");
    std::os::unix::fs::symlink(&precious, &lock).expect("a link");
    Ledger::open(&file).await.expect_err("the link is not followed");
    assert_eq!(std::fs::read_to_string(&precious).expect("there"), "kept");
}

/// The chain is checked from the signed checkpoint on.
#[tokio::test]
async fn what_came_after_the_checkpoint_is_checked_when_the_desk_opens() {
    let (folder, file) = folder();
    made(&file).await;
    let whole = std::fs::read(&file).expect("there");
    for (statements, said) in [
        ("UPDATE checkpoint SET head = zeroblob(32)", "was not signed with the desk key"),
        ("UPDATE checkpoint SET signature = zeroblob(64)", "was not signed with the desk key"),
        ("DROP TRIGGER entries_stay; DELETE FROM chain", "is missing"),
        (
            "DROP TRIGGER entries_stay; DELETE FROM checkpoint; DELETE FROM chain",
            "missing at the end",
        ),
        (
            "DROP TRIGGER entries_do_not_change; UPDATE chain SET hash = zeroblob(32)",
            "does not agree",
        ),
    ] {
        std::fs::write(&file, &whole).expect("written");
        sql(&file, statements).await;
        let error = refused(&file).await;
        assert!(error.contains(said), "{statements}: {error}");
    }
    drop(folder);
}

/// An unfinished session whose facts were made unreadable: the desk opens, names it, and the next
/// person gets their key. The same for one whose facts do not fit together.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_cannot_be_resumed_is_set_apart_and_the_desk_goes_on() {
    let _turn = common::turn().await;
    let (folder, file) = folder();
    let ledger = Ledger::open(&file).await.expect("it opens");
    let unreadable = opened(&ledger).await;
    let does_not_replay = opened(&ledger).await;
    append(&ledger, does_not_replay, &Fact::Key(fact::Key::PinSet)).await.expect("it is written");
    ledger.close().await.expect("it closes");
    sql(
        &file,
        "DROP TRIGGER entries_do_not_change;
         UPDATE chain SET body = 'x' WHERE number = 1",
    )
    .await;

    for _ in 0..2 {
        let desk = common::open(folder.path(), None).await;
        let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
        assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
        assert_eq!(world.live_passes(), 0);
    }
    let mut states = Vec::new();
    Ledger::list(&file, |it| -> Result<(), LedgerTrouble> {
        states.push((it.ceremony, it.state));
        Ok(())
    })
    .await
    .expect("it is listed");
    assert_eq!(states[..2], [unreadable, does_not_replay].map(|it| (it, State::Unreadable)));
    assert!(states[2..].iter().all(|it| it.1 == State::Closed) && states.len() == 4, "{states:?}");
    // It is not forgotten that the file was changed.
    let said = Ledger::verify(&file).await.expect_err("it was changed").to_string();
    assert!(said.contains("fact 1 "), "{said}");
}

/// On a full disk the reserve is just enough to take the open session back.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_the_session_is_taken_back_and_named() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let Some(disk) = SmallDisk::mount(folder.path()) else {
        println!("skipped: this user may not mount a small disk");
        return;
    };
    let options = PracticeOptions {
        network: Box::new(slow_network),
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    let mut facts = desk.runner.listen();
    let running = tokio::spawn(desk.runner.run());
    let script = desk::script::Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let playing = tokio::spawn(desk::script::play(desk.views, desk.clicks, desk.controls, script));
    let mut told = Vec::new();
    while let Some(entry) = facts.recv().await {
        if matches!(entry.fact, Fact::Pass(fact::Pass::Issued { .. })) {
            disk.fill();
        }
        told.push(entry.fact);
    }
    let ending = playing.await.expect("no panic");
    let stopped = running.await.expect("no panic").expect_err("nothing new begins");
    let said = stopped.to_string();
    assert!(said.contains("is full") && said.contains("Free some space"), "{stopped:?}");
    let end = told.last().expect("facts were told");
    assert!(matches!(end, Fact::Session(fact::Session::Finished { .. })), "{ending:?}: {end:?}");
    assert_eq!(desk.world.live_passes(), 0);
    assert_eq!(desk.world.registered(AMIRA).len(), 0);
    let ledger = folder.path().join("ledger.sqlite");
    Ledger::verify(&ledger).await.expect("whole");

    // As long as the disk is full the desk does not begin anything; afterwards it has its reserve.
    // What the closed ledger gave back is taken as well.
    disk.fill();
    match Ledger::open(&ledger).await {
        Ok(full) => assert_eq!(full.room().await, Room::Reserve),
        Err(error) => assert!(matches!(error, LedgerTrouble::DiskFull), "{error}"),
    }
    disk.free();
    let ledger = Ledger::open(&ledger).await.expect("it opens");
    assert_eq!(ledger.room().await, Room::Enough);
    assert!(
        !ledger
            .unfinished()
            .await
            .expect("read")
            .iter()
            .any(|it| matches!(it, Unfinished::Open(_)))
    );
}

/// Each answer takes a moment, so that the disk is full before the session is over.
fn slow_network(router: axum::Router) -> keydesk::Http {
    let http = desk::in_process(router);
    keydesk::Http::new(tower::service_fn(move |request| {
        let http = http.clone();
        async move {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            tower::ServiceExt::oneshot(http, request).await
        }
    }))
}

/// A disk in memory.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(folder: &Path) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=6m", "tmpfs"])
            .arg(folder)
            .output();
        mounted.is_ok_and(|it| it.status.success()).then(|| Self(folder.to_owned()))
    }

    fn fill(&self) {
        use std::io::Write as _;
        let filler = self.0.join("filler");
        let options = std::fs::File::options().create(true).append(true).open(filler);
        let mut file = options.expect("it is made");
        for size in [65_536, 4_096, 1] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
    }

    fn free(&self) {
        std::fs::remove_file(self.0.join("filler")).expect("it was there");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
    }
}

/// A file that is no whole ledger is named in one sentence with what to do, and in JSON too; never in
/// SQLite's words.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_read_is_named_with_what_to_do() {
    let _turn = common::turn().await;
    let (folder, ledger) = folder();
    let desk = common::open(folder.path(), None).await;
    common::play(desk, AMIRA, Play::Smooth).await;
    let whole = std::fs::read(&ledger).expect("it is there");
    let file = folder.path().join("copy.sqlite");
    let keydesk = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keydesk"));
        command.arg("ledger").args(arguments).arg("--ledger").arg(&file);
        command.output().expect("the program starts")
    };
    let backup = "from a backup";
    for (bytes, what_to_do) in [
        (Some(&b""[..]), backup),
        (Some(&b"not a ledger, and long enough for the head of one"[..]), backup),
        (Some(&whole[..whole.len() / 2]), backup),
        (Some(&whole[..9000]), backup),
        (None, "Check the path"),
    ] {
        std::fs::remove_file(&file).ok();
        if let Some(bytes) = bytes {
            std::fs::write(&file, bytes).expect("it can be written");
        }
        let output = keydesk(&["verify", "--json"]);
        assert_eq!(output.status.code(), Some(1));
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(json["whole"], false);
        let what = json["what"].as_str().expect("a sentence");
        assert!(what.contains(what_to_do) && !what.contains("(code: "), "{what}");
        for command in [&["list"][..], &["show", "7"], &["debts"]] {
            let output = keydesk(command);
            assert_eq!(output.status.code(), Some(1), "{command:?}");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains(what_to_do) && !said.contains("(code: "), "{command:?}: {said}");
        }
    }
}

/// The desk at its tenant refuses as well, before it calls anybody.
#[tokio::test(flavor = "multi_thread")]
async fn two_desks_do_not_open_on_one_ledger() {
    let _turn = common::turn().await;
    let (folder, file) = folder();
    let _first = common::open(folder.path(), None).await;
    let Err(said) = Ledger::open(&file).await else { panic!("a second desk opened") };
    assert!(said.to_string().contains("is open in another program"), "{said}");
}

#[tokio::test]
async fn an_index_whose_rows_are_out_of_order_is_not_read_without_an_end() {
    let (_folder, file) = folder();
    let ledger = Ledger::open(&file).await.expect("it opens");
    let third = [opened(&ledger).await, opened(&ledger).await, opened(&ledger).await][2];
    ledger.close().await.expect("it closes");
    let told = || {
        let mut told = 0;
        move || {
            told += 1;
            assert!(told < 10, "what it tells has no end");
            Ok::<_, LedgerTrouble>(())
        }
    };

    // In SQLite's tree a row's key stands before the types of its eleven columns, and these before its id.
    let mut bytes = std::fs::read(&file).expect("it is there");
    let id = third.0.as_bytes();
    let (no_value, of_16_bytes) = (0, 12 + 2 * 16);
    let begins = [3, 12, no_value, of_16_bytes];
    let key = (0..bytes.len() - 30)
        .find(|at| bytes[*at..].starts_with(&begins) && &bytes[at + 13..at + 29] == id)
        .expect("the row is there");
    bytes[key] = 1;
    std::fs::write(&file, bytes).expect("it is written");

    let mut one = told();
    let each = Ledger::each(&file, |_, _| one().expect("it only counts"))
        .await
        .expect_err("it is damaged");
    assert!(matches!(each, LedgerTrouble::Damaged), "{each}");
    let mut one = told();
    let listed = Ledger::list(&file, |_| one()).await;
    assert!(matches!(listed, Err(LedgerTrouble::Damaged)), "{listed:?}");
    let mut one = told();
    let exported = Ledger::export(&file, |_| one()).await;
    assert!(matches!(exported, Err(LedgerTrouble::Damaged)), "{exported:?}");
    let verified = Ledger::verify(&file).await.expect_err("it is not whole").to_string();
    assert!(verified.contains("not whole") || verified.contains("damaged"), "{verified}");
}
