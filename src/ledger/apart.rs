//! Writing what stands in the chain and is no ceremony, entry by entry, each on the disk before what it is
//! about happens: runs of changes, invitations, and what comes after a work list.

use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use uuid::Uuid;

use super::aside;
use super::chain::{self, Draft};
use super::checkpoint::{self, DeskKey};
use super::index::{self, Indexed, State};
use super::{Ledger, LedgerTrouble};
use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};

/// What begins: its purpose in the index, and its first fact.
pub(super) type Begins = (&'static str, &'static str);

impl Ledger {
    /// The first entry of something new; when this returns, it is on the disk. Only one of its purpose goes on
    /// at a time: every other one that has no end was cut off, and ends with this fact.
    pub(super) async fn begin_apart(
        &self,
        at: Timestamp,
        begins: Begins,
        person: Option<&str>,
        body: Value,
        cut_off: Value,
    ) -> Result<CeremonyId, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let beginning = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            for row in index::without_end(&mut change, begins.0).await? {
                append(&mut change, &self.0.key, row, at, cut_off.clone(), &[]).await?;
            }
            let id = begin(&mut change, &self.0.key, at, begins, person, body).await?;
            change.commit().await?;
            Ok(id)
        };
        beginning.await.map_err(|it| self.writing(it))
    }

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

/// Writes the first entry of something new.
pub(super) async fn begin(
    change: &mut SqliteConnection,
    key: &DeskKey,
    at: Timestamp,
    (purpose, fact): Begins,
    person: Option<&str>,
    mut body: Value,
) -> Result<CeremonyId, sqlx::Error> {
    let id = CeremonyId(Uuid::new_v4());
    let number = chain::head(change).await?.number + 1;
    let mut row = index::begin(change, id, purpose, number).await?;
    row.person = person.map(str::to_owned);
    body["fact"] = json!(fact);
    body["purpose"] = json!(purpose);
    append(change, key, row, at, body, &[]).await?;
    Ok(id)
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
    row.entries = row.entries.saturating_add(1);
    row.last = end.number;
    row.outcome = outcome.or(row.outcome);
    if row.state.is_over() {
        checkpoint::write(change, key, &end).await?;
    }
    index::save(change, &row).await
}
