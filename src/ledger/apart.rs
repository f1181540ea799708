//! Writing what stands in the chain and is no ceremony, entry by entry, each on the disk before what it is
//! about happens: runs of changes, and invitations.

use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection};

use super::aside;
use super::chain::{self, Draft};
use super::checkpoint::{self, DeskKey};
use super::index::{self, Indexed, State};
use super::{Ledger, LedgerTrouble};
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};

impl Ledger {
    /// One entry more of what was begun; when this returns, it is on the disk.
    pub(super) async fn add_apart(
        &self,
        id: CeremonyId,
        at: Timestamp,
        body: Value,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let adding = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let row = index::find(&mut change, id).await?.ok_or(sqlx::Error::RowNotFound)?;
            append(&mut change, &self.0.key, row, at, body, calls).await?;
            change.commit().await
        };
        adding.await.map_err(|it| self.writing(it))
    }
}

/// Writes one entry. One with an outcome is the last.
pub(super) async fn append(
    change: &mut SqliteConnection,
    key: &DeskKey,
    mut row: Indexed,
    at: Timestamp,
    mut body: Value,
    calls: &[RequestIds],
) -> Result<(), sqlx::Error> {
    let outcome = super::outcome(&body);
    aside::take_out(change, row.key, &mut body).await?;
    let draft = Draft {
        key: row.key,
        ceremony: row.id.0,
        at: chain::nanoseconds(at),
        body: body.to_string(),
        calls: chain::pack(calls).filter(|it| !it.is_empty()),
    };
    let end = chain::append(change, &draft).await?;
    row.entries += 1;
    row.last = end.number;
    if outcome.is_some() {
        row.state = State::Closed;
        row.outcome = outcome;
        checkpoint::write(change, key, &end).await?;
    }
    index::save(change, &row).await
}
