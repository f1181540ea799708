//! Runs of changes to the tenant's documents: what was planned, what was sent, and how each document was
//! before and after. A run stands in the chain as a ceremony does, entry by entry, each on the disk before
//! what it is about happens. The documents stand beside the chain.

use std::path::Path;

use serde_json::{Value, json};
use sqlx::SqliteConnection;

use super::aside::Parts;
use super::index::{self, Indexed};
use super::{Ledger, LedgerTrouble, read, store, table};
use crate::ceremony::nouns::{
    CeremonyId, ChangesBegun, ChangesEnded, DocumentChange, DocumentNote, NotChanged, RequestIds,
    TenantTrouble, Timestamp, Trouble,
};

/// A run as it stands in the ledger.
#[derive(Clone, Debug)]
pub struct KeptRun {
    pub id: CeremonyId,
    pub at: Timestamp,
    pub begun: ChangesBegun,
    /// In the order in which they were begun.
    pub changes: Vec<KeptChange>,
    /// `None`: it is cut off, or still goes on.
    pub ended: Option<ChangesEnded>,
}

#[derive(Clone, Debug)]
pub struct KeptChange {
    pub number: usize,
    pub change: DocumentChange,
    /// `None`: the program ended before it was read back.
    pub result: Option<Result<Value, NotChanged>>,
}

impl KeptChange {
    /// Whether the document may say what was sent: not where it was refused, or never sent.
    pub fn may_stand(&self) -> bool {
        match &self.result {
            None | Some(Ok(_) | Err(NotChanged::NotSo)) => true,
            Some(Err(NotChanged::Refused(why))) => {
                matches!(why, Trouble::Tenant(TenantTrouble::AnswerLost { .. }))
            }
            Some(Err(NotChanged::ChangedMeanwhile)) => false,
        }
    }
}

impl Ledger {
    /// Begins a run, and says of every other one that was begun and never ended that it was cut off.
    ///
    /// # Errors
    /// Where it could not be written. Then nothing may be changed.
    pub async fn begin_changes(
        &self,
        at: Timestamp,
        begun: &ChangesBegun,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let begins = (table::CHANGES, table::CHANGES_BEGUN);
        self.begin_apart(at, begins, None, json!(begun), ends(ChangesEnded::CutOff)).await
    }

    /// Writes what happens to one document of a run; when this returns, it is on the disk.
    ///
    /// # Errors
    /// As `begin_changes`.
    pub async fn note_change(
        &self,
        run: CeremonyId,
        at: Timestamp,
        note: &DocumentNote,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        self.add_apart(run, at, json!(note), calls).await
    }

    /// Writes how a run ended.
    ///
    /// # Errors
    /// As `begin_changes`.
    pub async fn end_changes(
        &self,
        run: CeremonyId,
        at: Timestamp,
        ended: ChangesEnded,
    ) -> Result<(), LedgerTrouble> {
        self.add_apart(run, at, ends(ended), &[]).await
    }

    /// The runs of a ledger, the newest first. No desk needs to have it open.
    ///
    /// # Errors
    /// Where the file cannot be read, or a run in it was changed.
    pub async fn changes(file: &Path) -> Result<Vec<KeptRun>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let mut runs = Vec::new();
        for row in index::runs(&mut connection).await.map_err(LedgerTrouble::reading)? {
            runs.push(kept(&mut connection, &row).await?);
        }
        Ok(runs)
    }
}

fn ends(ended: ChangesEnded) -> Value {
    json!({ "fact": table::CLOSES, "outcome": ended })
}

async fn kept(connection: &mut SqliteConnection, row: &Indexed) -> Result<KeptRun, LedgerTrouble> {
    let beside = |what: &str| LedgerTrouble::Beside { what: format!("{what} of run {}", row.id) };
    let unreadable = |_| beside("an entry cannot be read");
    let parts = Parts::of(connection, row.key).await.map_err(LedgerTrouble::reading)?;
    let parts = parts.map_err(|_| beside("a part beside the chain is not what its hash says"))?;
    let (mut begun, mut ended, mut changes) = (None, None, Vec::<KeptChange>::new());
    for entry in read::rows(connection, row).await? {
        if !entry.is_unchanged() {
            return Err(entry.broken("was changed after it was written"));
        }
        let mut body = entry.json().unwrap_or_default();
        parts.put_back(&mut body);
        match body["fact"].as_str() {
            Some(table::CHANGES_BEGUN) => {
                let it = serde_json::from_value(body).map_err(unreadable)?;
                begun = Some((entry.at(), it));
                continue;
            }
            Some(table::CLOSES) => {
                let it = serde_json::from_value(body["outcome"].take()).map_err(unreadable)?;
                ended = Some(it);
                continue;
            }
            _ => {}
        }
        let (number, result) = match serde_json::from_value(body).map_err(unreadable)? {
            DocumentNote::DocumentChangeBegun { number, change } => {
                changes.push(KeptChange { number, change: *change, result: None });
                continue;
            }
            DocumentNote::DocumentChanged { number, after } => (number, Ok(after)),
            DocumentNote::DocumentNotChanged { number, why } => (number, Err(why)),
        };
        if let Some(it) = changes.iter_mut().find(|it| it.number == number) {
            it.result = Some(result);
        }
    }
    let (at, begun) = begun.ok_or_else(|| beside("the beginning is missing"))?;
    Ok(KeptRun { id: row.id, at, begun, changes, ended })
}
