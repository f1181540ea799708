//! From rows back to facts. What cannot be read is named, and stops nothing else.

use serde_json::Value;
use sqlx::SqliteConnection;

use super::aside::Parts;
use super::chain::{self, Row, VERSION};
use super::entry::{Entry, WhyUnreadable};
use super::index::Indexed;
use super::{LedgerTrouble, table};
use crate::ceremony::nouns::{CeremonyId, Operator};

/// One entry, for showing: as a fact, or as the JSON of one that this version cannot read.
#[derive(Clone, Debug)]
pub enum Shown {
    Fact(Entry),
    Unreadable { number: i64, why: WhyUnreadable, body: Value },
}

/// The facts of one ceremony in their order, or why they cannot be read.
pub(super) async fn facts(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<Result<Vec<Entry>, WhyUnreadable>, LedgerTrouble> {
    let mut entries = Vec::new();
    for shown in shown(connection, row).await? {
        match shown {
            Shown::Fact(entry) => entries.push(entry),
            Shown::Unreadable { why, .. } => return Ok(Err(why)),
        }
    }
    let whole = entries.len() == usize::try_from(row.entries).unwrap_or(0);
    Ok(if whole { Ok(entries) } else { Err(WhyUnreadable::Changed) })
}

/// The entries of one ceremony in their order.
pub(super) async fn shown(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<Vec<Shown>, LedgerTrouble> {
    let rows = rows(connection, row).await?;
    let parts = Parts::of(connection, row.key).await.map_err(LedgerTrouble::reading)?;
    let mut attended = None;
    let read = |row: &Row| {
        let entry = parts.as_ref().map_err(|_| WhyUnreadable::PartChanged);
        let entry = entry.and_then(|parts| open(row, parts, &mut attended));
        entry.map_or_else(
            |why| Shown::Unreadable {
                number: row.number,
                why,
                body: row.json().unwrap_or_default(),
            },
            Shown::Fact,
        )
    };
    Ok(rows.iter().map(read).collect())
}

/// The entries of one ceremony or list as they stand in the chain, in their order.
pub(super) async fn rows(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<Vec<Row>, LedgerTrouble> {
    let rows =
        sqlx::query("SELECT * FROM entry WHERE number BETWEEN ? AND ? AND key = ? ORDER BY number")
            .bind(row.first)
            .bind(row.last)
            .bind(row.key)
            .fetch_all(connection)
            .await
            .map_err(LedgerTrouble::reading)?;
    rows.iter().map(Row::read).collect()
}

fn open(row: &Row, parts: &Parts, attended: &mut Option<Operator>) -> Result<Entry, WhyUnreadable> {
    if !row.is_unchanged() {
        return Err(WhyUnreadable::Changed);
    }
    if row.version > VERSION {
        return Err(WhyUnreadable::LaterVersion);
    }
    let mut body = row.json().ok_or(WhyUnreadable::UnknownFact)?;
    parts.put_back(&mut body);
    let operator = |it: &Value| {
        serde_json::from_value::<Option<Operator>>(it.clone())
            .map_err(|_| WhyUnreadable::UnknownFact)
    };
    // Who attends is written where it changes.
    if let Some(it) = body.get(table::ATTENDED_BY) {
        *attended = operator(it)?;
    } else if body["fact"] == table::OPENS {
        *attended = operator(&body["operator"])?;
    }
    let calls = match &row.calls {
        Some(packed) => chain::unpack(packed),
        None => chain::spelled_out(&body),
    };
    Ok(Entry {
        number: row.number,
        ceremony: CeremonyId(row.ceremony),
        at: row.at(),
        fact: serde_json::from_value(body).map_err(|_| WhyUnreadable::UnknownFact)?,
        operator: attended.clone(),
        calls,
    })
}
