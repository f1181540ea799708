//! The promise: a list that is withdrawn gives nobody a key any more, and takes nothing back: keys that are
//! prepared stay, with their debts and their dates, and the desk says which runs out first.

#[allow(dead_code, reason = "what is true after a batch is judged by the tests of batches")]
#[path = "common/batch.rs"]
mod batch;
#[allow(dead_code, reason = "no key is activated here")]
#[path = "common/by_hand.rs"]
mod by_hand;

use std::path::Path;
use std::process::{Command, Output, Stdio};

use batch::{Desk, crowd};
use by_hand::ByHand;
use jiff::SignedDuration;
use keydesk::ceremony::nouns::{
    CeremonyId, Leftover, ListPlace, Operator, Person, Sealed, Timestamp,
};
use keydesk::desk::batch::{Left, News};
use keydesk::ledger::Ledger;
use keydesk::runner::Click;
use keydesk::runner::board::BoardState;
use serde_json::Value;

fn prepare(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .arg("prepare")
        .args(arguments)
        .arg("--practice")
        .arg(folder)
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output()
        .expect("it runs")
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let done = prepare(folder, &[arguments, &["--json"]].concat());
    assert!(done.status.success(), "{done:?}");
    serde_json::from_slice(&done.stdout).expect("JSON")
}

fn refused(folder: &Path, arguments: &[&str], says: &str) {
    let done = prepare(folder, arguments);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.code() == Some(1) && said.contains(says), "{arguments:?}: {done:?}");
}

/// One key at a time, and no other after the first.
async fn first_of(folder: &Path, list: CeremonyId) {
    let mut desk = Desk::open(folder).await;
    let clicks = desk.at.clicks.clone();
    let left = desk.run_telling(list, 1, move |news| {
        if matches!(news, News::Slot(it) if it.serial.is_some()) {
            clicks.send(Click::StopPreparing).expect("the desk is there");
        }
    });
    let Left::Board(board) = left.await else { panic!("the desk stands") };
    assert_eq!((board.done, &board.state), (1, &BoardState::Stopped));
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_of_it_is_due_and_what_is_prepared_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let list = crowd(folder, 3).await;
    first_of(folder, list).await;
    let (id, ledger) = (list.to_string(), folder.join("ledger.sqlite"));
    refused(folder, &["withdraw", &id], "--yes");
    refused(folder, &["withdraw", "ffff-none", "--yes"], "No list");
    let told = prepare(folder, &["withdraw", &id]);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(
        told.contains("2 people have no key yet") && told.contains("It stays: the key of"),
        "{told}"
    );
    assert_eq!(json(folder, &["status"])["lists"][0]["withdrawn"], Value::Null);

    let withdrawn = json(folder, &["withdraw", &id, "--yes"]);
    assert_eq!(withdrawn["no_longer_due"], 2);
    let keys = withdrawn["keys"].as_array().expect("keys");
    assert!(matches!(&keys[..], [it] if it["until"].is_string() && it["works"] == false));

    let status = json(folder, &["status"]);
    assert!(status["lists"][0]["withdrawn"]["operator"]["name"].is_string(), "{status}");
    assert_eq!(status["runs_out"][0]["serial"], keys[0]["serial"]);
    let debts = Ledger::debts_in(&ledger).await.expect("read");
    assert!(matches!(&debts[..], [it] if matches!(it.what, Leftover::Inert { .. })), "{debts:?}");
    refused(folder, &["withdraw", &id, "--yes"], "withdrawn already");
    refused(folder, &["run", &id], "Withdrawn lists do not count");
    refused(folder, &["run"], "No list is kept here");
    Ledger::verify(&ledger).await.expect("whole");
    let opened = Ledger::open(&ledger).await.expect("it opens");
    let operator = Operator { name: "Olga".into(), id: "operator".into() };
    let again = opened.withdraw_list(list, Timestamp::now(), &operator).await;
    again.expect_err("the chain takes it once");
    opened.close().await.expect("it closes");

    // The board of a desk that still thinks of it.
    let mut desk = Desk::open(folder).await;
    let Left::Board(board) = desk.run(list, 2).await else { panic!("the desk stands") };
    assert_eq!((board.state, board.done, board.due), (BoardState::Over, 1, 0));
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn not_while_a_batch_runs_on_it_or_was_cut_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let list = crowd(folder, 2).await;
    let id = list.to_string();
    let mut desk = Desk::open(folder).await;
    let (at_work, mut is_at_work) = tokio::sync::mpsc::unbounded_channel();
    let running = desk.run_telling(list, 1, |news| {
        if matches!(news, News::Slot(it) if it.serial.is_some()) {
            at_work.send(()).ok();
        }
    });
    tokio::select! {
        _ = running => panic!("it was over before"),
        _ = is_at_work.recv() => {}
    }
    refused(folder, &["withdraw", &id, "--yes"], "open");
    desk.cut_off().await;
    for _ in 0..100 {
        if let Ok(it) = Ledger::open(&folder.join("ledger.sqlite")).await {
            it.close().await.expect("it closes");
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    refused(folder, &["withdraw", &id, "--yes"], "A key of this list is at work");
    assert_eq!(json(folder, &["status"])["lists"][0]["withdrawn"], Value::Null);
}

/// The soonest first, with what is to be done; one that is over is said to be.
#[tokio::test(flavor = "multi_thread")]
async fn what_runs_out_when_is_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let list = crowd(folder, 1).await;
    let ledger = Ledger::open(&folder.join("ledger.sqlite")).await.expect("it opens");
    let at = Timestamp::now() - SignedDuration::from_hours(48);
    for (number, hours) in [(1, 72), (2, 47), (3, 60)] {
        let person = Person {
            id: format!("person-{number}"),
            name: format!("Person {number}"),
            upn: format!("person-{number}@contoso.example"),
        };
        let key = ByHand {
            person: &person,
            serial: &format!("PK-{number}"),
            place: ListPlace { list, number },
            pin: Sealed("a PIN".into()),
            code: Sealed("a code".into()),
            at,
            until: at + SignedDuration::from_hours(hours),
            pin_change: "forced",
        };
        key.prepare(&ledger).await;
    }
    ledger.close().await.expect("it closes");
    let status = json(folder, &["status"]);
    let told: Vec<_> = status["runs_out"].as_array().expect("a list").iter().collect();
    let of = |it: &Value| (it["serial"].as_str().map(str::to_owned), it["is_over"].as_bool());
    let expected = [("PK-2", true), ("PK-3", false), ("PK-1", false)];
    let expected = expected.map(|(serial, over)| (Some(serial.to_owned()), Some(over)));
    assert_eq!(told.iter().map(|it| of(it)).collect::<Vec<_>>(), expected);
    assert!(told[0]["next"].as_str().is_some_and(|it| it.contains("letter is void")), "{status}");
    let activate = "keydesk activate person-3@contoso.example";
    assert!(told[1]["next"].as_str().is_some_and(|it| it.contains(activate)), "{status}");
    let plain = String::from_utf8(prepare(folder, &["status"]).stdout).expect("text");
    let at = |it: &str| plain.find(it).unwrap_or_else(|| panic!("{it}: {plain}"));
    assert!(at("Ran out on") < at("Person 3") && at("Person 3") < at("Person 1"), "{plain}");
}
