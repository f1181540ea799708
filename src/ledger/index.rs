//! The index: one row for each ceremony, each work list, each run of changes and each invitation, so that a
//! desk that opens reads only what is not over.
//! What it says is taken from the entries; `verify` compares the two.

use std::collections::HashMap;
use std::iter;

use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, SqliteConnection};

use crate::ceremony::nouns::{CeremonyId, Timestamp};

use super::{chain, table};

/// How a ceremony stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    /// It goes on when something happens elsewhere, at the latest on this date.
    Waiting {
        due: Timestamp,
    },
    Closed,
    /// It is over, and the tenant's logs are asked for its sign-in until then.
    AwaitsLog {
        until: Timestamp,
    },
    /// It is over and has prepared a key, whose letter is not printed yet.
    AwaitsLetter,
    /// A work list that is kept: it can be withdrawn.
    Listed,
    /// Its entries cannot be read or do not fit together: it is set apart, and a person must look.
    Unreadable,
}

impl State {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting { .. } => "waiting",
            Self::Closed => "closed",
            Self::AwaitsLog { .. } => "awaits-log",
            Self::AwaitsLetter => "awaits-letter",
            Self::Listed => "listed",
            Self::Unreadable => "unreadable",
        }
    }

    pub(super) fn due(self) -> Option<i64> {
        match self {
            Self::Waiting { due } | Self::AwaitsLog { until: due } => Some(chain::nanoseconds(due)),
            Self::Open | Self::Closed | Self::AwaitsLetter | Self::Listed | Self::Unreadable => {
                None
            }
        }
    }

    /// Whether a fact of this name may follow, as far as the index knows.
    pub(super) fn takes(self, fact: &str) -> bool {
        match self {
            Self::Open | Self::Waiting { .. } => {
                fact != table::LOG_CHECKED && !fact.starts_with(table::LETTERS)
            }
            Self::AwaitsLetter => fact.starts_with(table::LETTERS),
            Self::Listed => fact == table::LIST_WITHDRAWN,
            Self::AwaitsLog { .. } => fact == table::LOG_CHECKED,
            Self::Closed | Self::Unreadable => false,
        }
    }

    /// Nothing can happen in it any more.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::AwaitsLog { .. } | Self::AwaitsLetter | Self::Listed)
    }

    /// How a ceremony stands after a fact of this name that it takes. `outcome`: the name of that which
    /// ends it; `until`: how long the tenant's logs are asked then.
    pub(super) fn after(fact: &str, outcome: Option<&str>, until: Option<Timestamp>) -> Self {
        match (fact, until) {
            (table::CLOSES, Some(until)) => Self::AwaitsLog { until },
            (table::CLOSES, None) if outcome == Some(table::PREPARED) => Self::AwaitsLetter,
            (table::CLOSES, None) if outcome == Some(table::LISTED) => Self::Listed,
            (
                table::CLOSES | table::LOG_CHECKED | table::LETTER_PRINTED | table::LIST_WITHDRAWN,
                _,
            ) => Self::Closed,
            (letter, _) if letter.starts_with(table::LETTERS) => Self::AwaitsLetter,
            _ => Self::Open,
        }
    }

    fn of(word: &str, due: Option<i64>) -> Option<Self> {
        Some(match (word, due) {
            ("open", None) => Self::Open,
            ("waiting", Some(due)) => Self::Waiting { due: chain::timestamp(due) },
            ("closed", None) => Self::Closed,
            ("awaits-letter", None) => Self::AwaitsLetter,
            ("listed", None) => Self::Listed,
            ("awaits-log", Some(due)) => Self::AwaitsLog { until: chain::timestamp(due) },
            ("unreadable", None) => Self::Unreadable,
            _ => return None,
        })
    }
}

/// A row of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Indexed {
    pub(super) key: i64,
    pub(super) id: CeremonyId,
    pub(super) purpose: String,
    pub(super) state: State,
    /// The person's object id; `None` before it is known, `erased` after the person was.
    pub(super) person: Option<String>,
    /// The mark of who attended when the last entry was written.
    pub(super) attended: Option<String>,
    pub(super) first: i64,
    pub(super) last: i64,
    pub(super) entries: i64,
    pub(super) outcome: Option<String>,
}

impl Indexed {
    fn read(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        let (state, due): (String, Option<i64>) = (row.try_get("state")?, row.try_get("due")?);
        let unknown = || sqlx::Error::Decode(format!("no state is called {state}").into());
        Ok(Self {
            key: row.try_get("key")?,
            id: CeremonyId(chain::uuid(row.try_get("id")?)?),
            purpose: row.try_get("purpose")?,
            state: State::of(&state, due).ok_or_else(unknown)?,
            person: row.try_get("person")?,
            attended: row.try_get("attended")?,
            first: row.try_get("first")?,
            last: row.try_get("last")?,
            entries: row.try_get("entries")?,
            outcome: row.try_get("outcome")?,
        })
    }
}

pub(super) async fn find(
    connection: &mut SqliteConnection,
    id: CeremonyId,
) -> Result<Option<Indexed>, sqlx::Error> {
    let found = sqlx::query("SELECT * FROM ceremony WHERE id = ?").bind(id.0.as_bytes().as_slice());
    found.fetch_optional(connection).await?.as_ref().map(Indexed::read).transpose()
}

pub(super) async fn by_key(
    connection: &mut SqliteConnection,
    key: i64,
) -> Result<Option<Indexed>, sqlx::Error> {
    let found = sqlx::query("SELECT * FROM ceremony WHERE key = ?").bind(key);
    found.fetch_optional(connection).await?.as_ref().map(Indexed::read).transpose()
}

/// The ceremonies whose ids begin with these hexadecimal digits, at most two.
pub(super) async fn beginning_with(
    connection: &mut SqliteConnection,
    digits: &str,
) -> Result<Vec<Indexed>, sqlx::Error> {
    const ALL: usize = 32;
    if digits.len() > ALL || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
        return Ok(Vec::new());
    }
    let filled_up = |with: &str| {
        let id = digits.to_owned() + &with.repeat(ALL - digits.len());
        u128::from_str_radix(&id, 16).map(|it| it.to_be_bytes().to_vec())
    };
    let (Ok(first), Ok(last)) = (filled_up("0"), filled_up("f")) else { return Ok(Vec::new()) };
    let found = "SELECT * FROM ceremony WHERE id BETWEEN ? AND ?
         AND purpose NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 2";
    let found = sqlx::query(found).bind(first).bind(last);
    no_others(found).fetch_all(connection).await?.iter().map(Indexed::read).collect()
}

/// Those of these keys that are there.
pub(super) async fn by_keys(
    connection: &mut SqliteConnection,
    keys: &[i64],
) -> Result<HashMap<i64, Indexed>, sqlx::Error> {
    let found = sqlx::query("SELECT * FROM ceremony WHERE key IN (SELECT value FROM json_each(?))")
        .bind(serde_json::json!(keys).to_string())
        .fetch_all(connection)
        .await?;
    found.iter().map(|it| Indexed::read(it).map(|it| (it.key, it))).collect()
}

/// Everything that is not over, oldest first.
pub(super) async fn not_closed(
    connection: &mut SqliteConnection,
) -> Result<Vec<Indexed>, sqlx::Error> {
    in_states(connection, &["open", "waiting", "unreadable"]).await
}

/// Everything that is over and awaits the tenant's logs, oldest first.
pub(super) async fn awaiting_log(
    connection: &mut SqliteConnection,
) -> Result<Vec<Indexed>, sqlx::Error> {
    in_states(connection, &["awaits-log"]).await
}

/// What is in one of these states, none of which is `closed`. Thousands can await their letters.
async fn in_states(
    connection: &mut SqliteConnection,
    states: &[&str],
) -> Result<Vec<Indexed>, sqlx::Error> {
    let states = serde_json::json!(states).to_string();
    let in_states = "SELECT * FROM ceremony WHERE state <> 'closed'
         AND state IN (SELECT value FROM json_each(?)) AND purpose NOT IN (SELECT value FROM json_each(?)) ORDER BY first";
    let rows = no_others(sqlx::query(in_states).bind(states)).fetch_all(connection).await?;
    rows.iter().map(Indexed::read).collect()
}

/// The one ceremony of one of these purposes after the one with this key.
pub(super) async fn after_of(
    connection: &mut SqliteConnection,
    key: i64,
    purposes: &[&str],
) -> Result<Option<Indexed>, sqlx::Error> {
    let next = "SELECT * FROM ceremony WHERE key > ?
                AND purpose IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT 1";
    let found = sqlx::query(next).bind(key).bind(serde_json::json!(purposes).to_string());
    first_after(connection, found, key).await
}

async fn first_after(
    connection: &mut SqliteConnection,
    found: Query<'_>,
    key: i64,
) -> Result<Option<Indexed>, sqlx::Error> {
    let row = found.fetch_optional(connection).await?.as_ref().map(Indexed::read).transpose()?;
    in_order(key, row.as_slice())?;
    Ok(row)
}

/// A damaged file can hold a row in another place than its key says. Who reads on from there would come to no
/// end.
fn in_order(after: i64, rows: &[Indexed]) -> Result<(), sqlx::Error> {
    let before = iter::once(after).chain(rows.iter().map(|it| it.key));
    if before.zip(rows).any(|(before, it)| it.key <= before) {
        return Err(sqlx::Error::Decode("the rows of the index are out of order".into()));
    }
    Ok(())
}

/// A thousand ceremonies after the one with this key, in their order.
pub(super) async fn page(
    connection: &mut SqliteConnection,
    after: i64,
) -> Result<Vec<Indexed>, sqlx::Error> {
    let page = "SELECT * FROM ceremony WHERE key > ? AND purpose NOT IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT 1000";
    let rows = no_others(sqlx::query(page).bind(after)).fetch_all(connection).await?;
    let rows: Vec<_> = rows.iter().map(Indexed::read).collect::<Result<_, _>>()?;
    in_order(after, &rows)?;
    Ok(rows)
}

/// Each half by its own index: the word for the kind stands in the second as it stands there.
pub(super) const OF_PERSON: &str = "SELECT * FROM ceremony
     WHERE key IN (SELECT key FROM ceremony WHERE person = ?1 COLLATE NOCASE
                   UNION SELECT ceremony FROM aside
                   WHERE kind = 'person' AND text ->> '$.upn' = ?1 COLLATE NOCASE)
     AND purpose NOT IN (SELECT value FROM json_each(?2)) ORDER BY key";

/// The ceremonies of this person, known by their id or by their name for signing in, in their order.
pub(super) async fn of_person(
    connection: &mut SqliteConnection,
    who: &str,
) -> Result<Vec<Indexed>, sqlx::Error> {
    let rows = no_others(sqlx::query(OF_PERSON).bind(who)).fetch_all(connection).await?;
    rows.iter().map(Indexed::read).collect()
}

/// The one ceremony after the one with this key.
pub(super) async fn after(
    connection: &mut SqliteConnection,
    key: i64,
) -> Result<Option<Indexed>, sqlx::Error> {
    let next = "SELECT * FROM ceremony WHERE key > ? AND purpose NOT IN (SELECT value FROM json_each(?)) ORDER BY key LIMIT 1";
    let found = no_others(sqlx::query(next).bind(key));
    first_after(connection, found, key).await
}

/// What stands in the chain after the one with this key, whether it is a ceremony or not.
pub(super) async fn any_after(
    connection: &mut SqliteConnection,
    key: i64,
) -> Result<Option<Indexed>, sqlx::Error> {
    let found = sqlx::query("SELECT * FROM ceremony WHERE key > ? ORDER BY key LIMIT 1").bind(key);
    first_after(connection, found, key).await
}

/// The ceremony of the second key after this one, if there is one. It came later, only its first fact names
/// another ceremony, and the id stands in it as text, whatever form the rest of the body has.
pub(super) async fn second_key_after(
    connection: &mut SqliteConnection,
    first: CeremonyId,
) -> Result<Option<CeremonyId>, sqlx::Error> {
    let found: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT ceremony.id FROM ceremony JOIN chain ON chain.number = ceremony.first
         WHERE ceremony.key > (SELECT key FROM ceremony WHERE id = ?)
           AND instr(chain.body, ?) > 0
         ORDER BY ceremony.key",
    )
    .bind(first.0.as_bytes().as_slice())
    .bind(first.to_string())
    .fetch_optional(connection)
    .await?;
    Ok(found.as_deref().map(chain::uuid).transpose()?.map(CeremonyId))
}

/// The newest ceremonies, the newest first.
pub(super) async fn newest(
    connection: &mut SqliteConnection,
    count: u32,
) -> Result<Vec<Indexed>, sqlx::Error> {
    let newest = "SELECT * FROM ceremony WHERE purpose NOT IN (SELECT value FROM json_each(?)) ORDER BY key DESC LIMIT ?";
    let rows = no_others(sqlx::query(newest)).bind(count);
    rows.fetch_all(connection).await?.iter().map(Indexed::read).collect()
}

/// The work lists, the newest first.
pub(super) async fn lists(connection: &mut SqliteConnection) -> Result<Vec<Indexed>, sqlx::Error> {
    of_purpose(connection, table::WORK_LIST).await
}

/// The runs of changes to the tenant, the newest first.
pub(super) async fn runs(connection: &mut SqliteConnection) -> Result<Vec<Indexed>, sqlx::Error> {
    of_purpose(connection, table::CHANGES).await
}

/// Those of a purpose that were begun and never ended.
pub(super) async fn without_end(
    connection: &mut SqliteConnection,
    purpose: &str,
) -> Result<Vec<Indexed>, sqlx::Error> {
    let rows = sqlx::query("SELECT * FROM ceremony WHERE purpose = ? AND state = 'open'");
    rows.bind(purpose).fetch_all(connection).await?.iter().map(Indexed::read).collect()
}

async fn of_purpose(
    connection: &mut SqliteConnection,
    purpose: &str,
) -> Result<Vec<Indexed>, sqlx::Error> {
    let rows = sqlx::query("SELECT * FROM ceremony WHERE purpose = ? ORDER BY key DESC");
    rows.bind(purpose).fetch_all(connection).await?.iter().map(Indexed::read).collect()
}

type Query<'q> = sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>;

/// Fills in the purposes of what is no ceremony, as a list in JSON.
fn no_others(query: Query<'_>) -> Query<'_> {
    query.bind(serde_json::json!(table::NO_CEREMONIES).to_string())
}

/// A new ceremony, whose first entry gets this number.
pub(super) async fn begin(
    connection: &mut SqliteConnection,
    id: CeremonyId,
    purpose: &str,
    number: i64,
) -> Result<Indexed, sqlx::Error> {
    let added = sqlx::query(
        "INSERT INTO ceremony (id, purpose, state, first, last, entries)
         VALUES (?, ?, 'open', ?, ?, 0)",
    )
    .bind(id.0.as_bytes().as_slice())
    .bind(purpose)
    .bind(number)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(Indexed {
        key: added.last_insert_rowid(),
        id,
        purpose: purpose.to_owned(),
        state: State::Open,
        person: None,
        attended: None,
        first: number,
        last: number,
        entries: 0,
        outcome: None,
    })
}

/// Writes what has changed since the row was read.
pub(super) async fn save(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE ceremony SET state = ?, due = ?, person = ?, attended = ?, last = ?, entries = ?,
                outcome = ?
         WHERE key = ?",
    )
    .bind(row.state.word())
    .bind(row.state.due())
    .bind(&row.person)
    .bind(&row.attended)
    .bind(row.last)
    .bind(row.entries)
    .bind(&row.outcome)
    .bind(row.key)
    .execute(connection)
    .await?;
    Ok(())
}
