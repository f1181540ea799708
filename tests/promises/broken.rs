//! Worlds in which a promise was broken by hand: each judge of the matrices must see it. Without this, green
//! cells would say nothing.

use std::path::Path;

use keydesk::desk::{self, PracticeDesk};
use keydesk::ledger::Ledger;
use tempfile::TempDir;

use crate::cells::{Matrix, played};
use crate::cuts::TURN;
use crate::desk::{Around, Hands, folder_for, play};
use crate::free::until_free;
use crate::judge::judge;
use crate::kinds::Kind;
use crate::mishap::{At, Struck, Thing, witness};
use crate::mishaps::course;
use crate::stood::Stood;
use crate::wire::Wire;

const KIND: &str = "a new key";

/// A session up to this fact, or to its end.
async fn until(fact: Option<usize>) -> (TempDir, Stood) {
    let kind = Kind::called(KIND);
    let folder = folder_for(&kind).await;
    let cut: Vec<At> =
        fact.map(|fact| At { fact, thing: Thing::LedgerReadOnly }).into_iter().collect();
    let cuts = move |hands: Hands| witness(&cut, hands, Wire::default(), &Struck::default());
    let around = Around { witness: Some(Box::new(cuts)), ..Around::default() };
    let stood = play(&kind, folder.path(), around).await.stood;
    until_free(folder.path()).await;
    (folder, stood)
}

async fn forget_the_ledger(folder: &Path) {
    for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "desk.key"] {
        std::fs::remove_file(folder.join(name)).ok();
    }
    let ledger = Ledger::open(&folder.join("ledger.sqlite")).await.expect("a new one");
    ledger.close().await.expect("it closes");
}

/// What the judge says.
fn said(breaks: impl AsyncFnOnce() -> (TempDir, Stood) + Send + 'static) -> String {
    let judged = played(async move || {
        let (folder, stood) = breaks().await;
        judge(&Kind::called(KIND), folder.path(), &stood).await;
    });
    judged.err().unwrap_or_else(|| "it is content".to_owned())
}

#[test]
fn a_promise_that_is_broken_by_hand_is_seen() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let facts = course(Kind::called(KIND)).facts;
    let issued = 1 + facts.iter().position(|it| it == "pass-issued").expect("a pass is issued");

    let open = said(async move || until(Some(issued)).await);
    assert_eq!(open, "1 sessions are open");

    let pass = said(async move || {
        let (folder, stood) = until(Some(issued)).await;
        forget_the_ledger(folder.path()).await;
        (folder, stood)
    });
    assert_eq!(pass, "1 passes are alive, and 0 are named");

    let method = said(async move || {
        let (folder, stood) = until(None).await;
        forget_the_ledger(folder.path()).await;
        (folder, stood)
    });
    assert!(method.starts_with("a method without receipt or debt"), "{method}");

    let pin = said(async || {
        let kind = Kind::called(KIND);
        let folder = folder_for(&kind).await;
        let desk = PracticeDesk::open(kind.options(folder.path())).await.expect("the desk opens");
        desk::use_key_before(&desk, "112233").await.expect("it is set");
        drop(desk);
        (folder, Stood::default())
    });
    assert!(pin.starts_with("nobody knows the PIN of"), "{pin}");
}

/// A cell that is red is named, and the matrix ends in it.
#[test]
#[should_panic(expected = "a row: a cell: it is broken")]
fn a_red_cell_is_the_end_of_its_matrix() {
    let mut matrix = Matrix::whole("a matrix that is to be red");
    matrix.row("a row".to_owned());
    matrix.cell("a cell", async || panic!("it is broken"));
    matrix.end();
}
