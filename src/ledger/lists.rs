//! Work lists: for whom keys are to be prepared, in which order. A list stands in the chain as a
//! ceremony does, whole or not at all: how far it has come, the ceremonies of its people say. It can be
//! withdrawn, once. Who they are stands beside the chain, each by themself, so that one who is erased
//! leaves a gap in the list and nothing else.

use std::path::Path;

use serde::Serialize;
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use uuid::Uuid;

use super::aside::{self, Parts};
use super::chain::{self, Draft};
use super::checkpoint::DeskKey;
use super::index::{self, Indexed, State};
use super::{Ledger, LedgerTrouble, checkpoint, read, store, table};
use crate::ceremony::nouns::{
    CeremonyId, ListSource, ListedPerson, NewList, Operator, RequestIds, Timestamp,
};

/// A list as it was imported.
#[derive(Clone, Debug)]
pub struct KeptList {
    pub id: CeremonyId,
    pub imported_at: Timestamp,
    pub operator: Operator,
    pub source: ListSource,
    /// In the order in which keys are prepared; `None` where the person was erased.
    pub people: Vec<Option<ListedPerson>>,
    /// The serial numbers of the keys that may be used; empty: any key.
    pub inventory: Vec<String>,
    /// Nobody of it is due any more.
    pub withdrawn: Option<Withdrawn>,
}

/// That a list was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withdrawn {
    pub at: Timestamp,
    pub operator: Operator,
}

impl Ledger {
    /// Writes a list and returns its id; when this returns, all of it is on the disk. `calls` are those
    /// to Graph that were made for it.
    ///
    /// # Errors
    /// Where it could not be written. Then nothing of it is there.
    pub async fn keep_list(
        &self,
        at: Timestamp,
        list: &NewList,
        calls: &[RequestIds],
    ) -> Result<CeremonyId, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let id = CeremonyId(Uuid::new_v4());
        let keeping = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            write(&mut change, &self.0.key, id, at, list, calls).await?;
            change.commit().await
        };
        keeping.await.map_err(|it| self.writing(it))?;
        Ok(id)
    }

    /// Nobody of this list is due any more. What was prepared for it stays as it is.
    ///
    /// # Errors
    /// Where it could not be written, there is no such list, or it was withdrawn before.
    pub async fn withdraw_list(
        &self,
        list: CeremonyId,
        at: Timestamp,
        operator: &Operator,
    ) -> Result<(), LedgerTrouble> {
        let body = json!({ "fact": table::LIST_WITHDRAWN, "operator": operator });
        self.add_apart(list, at, body, &[]).await
    }

    /// The lists of this ledger, the newest first.
    ///
    /// # Errors
    /// As `lists`.
    pub async fn all_lists(&self) -> Result<Vec<KeptList>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        all(&mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection).await
    }

    /// One list of this ledger, by its id.
    ///
    /// # Errors
    /// Where the file cannot be read, or the list was changed.
    pub async fn list_of(&self, id: CeremonyId) -> Result<Option<KeptList>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let row = index::find(connection, id).await.map_err(LedgerTrouble::reading)?;
        match row.filter(|it| it.purpose == table::WORK_LIST) {
            Some(row) => kept(connection, &row).await.map(Some),
            None => Ok(None),
        }
    }

    /// The lists of a ledger, the newest first. No desk needs to have it open.
    ///
    /// # Errors
    /// Where the file cannot be read, or a list in it was changed.
    pub async fn lists(file: &Path) -> Result<Vec<KeptList>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        all(&mut connection).await
    }
}

async fn write(
    change: &mut SqliteConnection,
    key: &DeskKey,
    id: CeremonyId,
    at: Timestamp,
    list: &NewList,
    calls: &[RequestIds],
) -> Result<(), sqlx::Error> {
    let mut end = chain::head(change).await?;
    let mut row = index::begin(change, id, table::WORK_LIST, end.number + 1).await?;
    let mut packed = chain::pack(calls).filter(|it| !it.is_empty());
    for mut body in bodies(list) {
        aside::take_out(change, row.key, &mut body).await?;
        let draft = Draft {
            key: row.key,
            ceremony: id.0,
            at: chain::nanoseconds(at),
            body: body.to_string(),
            // They were made for all of it, and stand with its beginning.
            calls: packed.take(),
        };
        end = chain::append(change, &draft).await?;
        row.entries += 1;
    }
    row.state = State::Listed;
    row.last = end.number;
    row.outcome = Some(table::LISTED.to_owned());
    index::save(change, &row).await?;
    checkpoint::write(change, key, &end).await
}

fn bodies(list: &NewList) -> impl Iterator<Item = Value> {
    let NewList { operator, source, people, inventory } = list;
    let begins = json!({
        "fact": table::LIST_IMPORTED,
        "purpose": table::WORK_LIST,
        "operator": operator,
        "source": source,
        "inventory": inventory,
    });
    let people = people.iter().map(|it| json!({"fact": table::PERSON_LISTED, "listed": it}));
    let ends = json!({"fact": table::CLOSES, "outcome": table::LISTED});
    std::iter::once(begins).chain(people).chain(std::iter::once(ends))
}

async fn all(connection: &mut SqliteConnection) -> Result<Vec<KeptList>, LedgerTrouble> {
    let mut lists = Vec::new();
    for row in index::lists(connection).await.map_err(LedgerTrouble::reading)? {
        lists.push(kept(connection, &row).await?);
    }
    Ok(lists)
}

async fn kept(connection: &mut SqliteConnection, row: &Indexed) -> Result<KeptList, LedgerTrouble> {
    let beside = |what: &str| LedgerTrouble::Beside { what: format!("{what} of list {}", row.id) };
    let parts = Parts::of(connection, row.key).await.map_err(LedgerTrouble::reading)?;
    let parts = parts.map_err(|_| beside("a personal part is not what its hash says"))?;
    let unreadable = |_| beside("an entry cannot be read");
    let mut people = Vec::new();
    let (mut list, mut withdrawn) = (None, None);
    for entry in read::rows(connection, row).await? {
        if !entry.is_unchanged() {
            return Err(entry.broken("was changed after it was written"));
        }
        let mut body = entry.json().unwrap_or_default();
        match body["fact"].as_str() {
            Some(table::PERSON_LISTED) => {
                let listed = aside::mark(&body["listed"]).and_then(|it| parts.get(it)).cloned();
                people.push(listed.map(serde_json::from_value).transpose().map_err(unreadable)?);
            }
            Some(table::LIST_IMPORTED) => {
                parts.put_back(&mut body);
                list = Some((entry.at(), body));
            }
            Some(table::LIST_WITHDRAWN) => {
                parts.put_back(&mut body);
                let operator =
                    serde_json::from_value(body["operator"].take()).map_err(unreadable)?;
                withdrawn = Some(Withdrawn { at: entry.at(), operator });
            }
            _ => {}
        }
    }
    let (imported_at, mut body) = list.ok_or_else(|| beside("the beginning is missing"))?;
    Ok(KeptList {
        id: row.id,
        imported_at,
        operator: serde_json::from_value(body["operator"].take()).map_err(unreadable)?,
        source: serde_json::from_value(body["source"].take()).map_err(unreadable)?,
        people,
        inventory: serde_json::from_value(body["inventory"].take()).map_err(unreadable)?,
        withdrawn,
    })
}
