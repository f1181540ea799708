//! Debts: what a ceremony could not take back. Each stands here until somebody has seen to it.

use std::collections::HashMap;

use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, SqliteConnection};

use super::table::Kind;
use super::{chain, table};
use crate::ceremony::nouns::{CeremonyId, Leftover, Person, Timestamp};

/// Something that is still to be done after a ceremony.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Debt {
    pub id: i64,
    pub ceremony: CeremonyId,
    /// Whose it is; `None` where nobody was chosen, or the person was erased.
    #[serde(skip)]
    pub person: Option<Person>,
    pub what: Leftover,
    /// When the ceremony ended.
    pub since: Timestamp,
    /// From when on it is over by itself.
    pub due: Option<Timestamp>,
}

/// What a body of a finished ceremony says is left, as JSON.
pub(super) fn left_in(body: &Value) -> Vec<Value> {
    let left = body.pointer(table::LEFT_IN_OUTCOME).or_else(|| body.get(table::LEFT));
    left.and_then(Value::as_array).cloned().unwrap_or_default()
}

pub(super) async fn add(
    connection: &mut SqliteConnection,
    ceremony: i64,
    since: i64,
    left: &[Value],
) -> Result<(), sqlx::Error> {
    for it in left {
        let due = match serde_json::from_value(it.clone()) {
            Ok(Leftover::PassUntil { until, .. } | Leftover::Inert { until, .. }) => {
                Some(chain::nanoseconds(until))
            }
            Ok(
                Leftover::KeySetAside { .. }
                | Leftover::Method { .. }
                | Leftover::Token { .. }
                | Leftover::PerhapsOwnMethod
                | Leftover::Sessions
                | Leftover::OldKeyOut { .. },
            )
            | Err(_) => None,
        };
        sqlx::query("INSERT INTO debt (ceremony, what, since, due) VALUES (?, ?, ?, ?)")
            .bind(ceremony)
            .bind(it.to_string())
            .bind(since)
            .bind(due)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Those that are not paid, oldest first.
pub(super) async fn unpaid(connection: &mut SqliteConnection) -> Result<Vec<Debt>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT debt.id, ceremony.id AS of, what, since, debt.due, aside.text AS person FROM debt
         JOIN ceremony ON ceremony.key = debt.ceremony
         LEFT JOIN aside ON aside.ceremony = debt.ceremony AND aside.kind = ?
                        AND aside.text ->> '$.id' = ceremony.person
         WHERE paid_at IS NULL ORDER BY debt.id",
    )
    .bind(Kind::Person.name())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<Debt, sqlx::Error> {
    let what: String = row.try_get("what")?;
    let person: Option<String> = row.try_get("person")?;
    let person = person.map(|it| serde_json::from_str(&it)).transpose();
    Ok(Debt {
        id: row.try_get("id")?,
        ceremony: CeremonyId(chain::uuid(row.try_get("of")?)?),
        person: person.map_err(|it| sqlx::Error::Decode(Box::new(it)))?,
        what: serde_json::from_str(&what).map_err(|it| sqlx::Error::Decode(Box::new(it)))?,
        since: chain::timestamp(row.try_get("since")?),
        due: row.try_get::<Option<i64>, _>("due")?.map(chain::timestamp),
    })
}

/// `false` where there is no such debt, or where it is paid already.
pub(super) async fn mark_paid(
    connection: &mut SqliteConnection,
    id: i64,
    at: i64,
) -> Result<bool, sqlx::Error> {
    let paid = sqlx::query("UPDATE debt SET paid_at = ? WHERE id = ? AND paid_at IS NULL")
        .bind(at)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(paid.rows_affected() == 1)
}

/// The debts of these ceremonies, as JSON, in the order in which they were written.
pub(super) async fn of(
    connection: &mut SqliteConnection,
    ceremonies: &[i64],
) -> Result<HashMap<i64, Vec<String>>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT ceremony, what FROM debt
         WHERE ceremony IN (SELECT value FROM json_each(?)) ORDER BY id",
    )
    .bind(serde_json::json!(ceremonies).to_string())
    .fetch_all(connection)
    .await?;
    let mut debts: HashMap<i64, Vec<String>> = HashMap::new();
    for row in &rows {
        debts.entry(row.try_get("ceremony")?).or_default().push(row.try_get("what")?);
    }
    Ok(debts)
}
