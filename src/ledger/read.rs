//! From rows back to facts. What cannot be read is named, and stops nothing else.

use serde_json::Value;
use sqlx::SqliteConnection;

use super::aside::Parts;
use super::chain::{self, Row, VERSION};
use super::entry::{Entry, Exported, WhyUnreadable};
use super::index::Indexed;
use super::{LedgerTrouble, table};
use crate::ceremony::nouns::{CeremonyId, Operator, RequestIds};

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

/// The entries as they leave the ledger, in their order: also those that are no facts of a ceremony, and
/// those that cannot be read.
pub(super) async fn exported(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<Vec<Exported>, LedgerTrouble> {
    let rows = rows(connection, row).await?;
    let parts = Parts::of(connection, row.key).await.map_err(LedgerTrouble::reading)?;
    // Such an entry names who caused it, and those after it are caused by the same.
    let names: fn(&Value) -> bool = if table::NO_CEREMONIES.contains(&row.purpose.as_str()) {
        |it| it.get("operator").is_some()
    } else {
        opens
    };
    let mut attended = None;
    let mut read = |it: &Row| {
        let parts = parts.as_ref().map_err(|_| WhyUnreadable::PartChanged);
        let read = parts.and_then(|parts| body(it, parts, names, &mut attended));
        let unreadable = read.as_ref().err().copied();
        let mut body = read.unwrap_or_else(|_| it.json().unwrap_or_default());
        let calls = calls(it, &body);
        if let Some(members) = body.as_object_mut() {
            members.remove(table::ATTENDED_BY);
            members.remove(table::CALLS);
        }
        Exported {
            number: it.number,
            id: CeremonyId(it.ceremony),
            purpose: row.purpose.clone(),
            at: it.at(),
            body,
            operator: attended.clone().filter(|_| unreadable.is_none()),
            calls,
            unreadable,
        }
    };
    Ok(rows.iter().map(&mut read).collect())
}

fn opens(body: &Value) -> bool {
    body["fact"] == table::OPENS
}

fn open(row: &Row, parts: &Parts, attended: &mut Option<Operator>) -> Result<Entry, WhyUnreadable> {
    let body = body(row, parts, opens, attended)?;
    Ok(Entry {
        number: row.number,
        ceremony: CeremonyId(row.ceremony),
        at: row.at(),
        calls: calls(row, &body),
        fact: serde_json::from_value(body).map_err(|_| WhyUnreadable::UnknownFact)?,
        operator: attended.clone(),
    })
}

fn calls(row: &Row, body: &Value) -> Vec<RequestIds> {
    row.calls.as_ref().map_or_else(|| chain::spelled_out(body), |it| chain::unpack(it))
}

/// With the personal parts; `attended` becomes who attends from here on. `names`: its operator does.
fn body(
    row: &Row,
    parts: &Parts,
    names: fn(&Value) -> bool,
    attended: &mut Option<Operator>,
) -> Result<Value, WhyUnreadable> {
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
    } else if names(&body) {
        *attended = operator(&body["operator"])?;
    }
    Ok(body)
}
