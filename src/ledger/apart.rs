//! Writing what stands in the chain and is no ceremony, entry by entry, each on the disk before what it is
//! about happens: runs of changes, invitations, and what comes after a work list.

use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection};

use super::aside;
use super::chain::{self, Draft};
use super::checkpoint::{self, DeskKey};
use super::index::{self, Indexed, State};
use super::{Ledger, LedgerTrouble};
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};

impl Ledger {
    /// One entry more of what was begun; when this returns, it is on the disk. An error where it takes none.
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
            let fact = body["fact"].as_str().unwrap_or_default();
            let row = index::find(&mut change, id).await?.filter(|it| it.state.takes(fact));
            let row = row.ok_or(sqlx::Error::RowNotFound)?;
            append(&mut change, &self.0.key, row, at, body, calls).await?;
            change.commit().await
        };
        adding.await.map_err(|it| self.writing(it))
    }
}

/// Writes one entry.
pub(super) async fn append(
    change: &mut SqliteConnection,
    key: &DeskKey,
    mut row: Indexed,
    at: Timestamp,
    mut body: Value,
    calls: &[RequestIds],
) -> Result<(), sqlx::Error> {
    let outcome = super::outcome(&body);
    row.state = State::after(body["fact"].as_str().unwrap_or_default(), outcome.as_deref(), None);
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
    row.outcome = outcome.or(row.outcome);
    if row.state.is_over() {
        checkpoint::write(change, key, &end).await?;
    }
    index::save(change, &row).await
}
