//! The ledger: facts on disk, in the order in which they happened, each naming its predecessor by
//! hash. Owns the SQLite file; append, replay, verify, find. Facts are never changed and never
//! deleted. What the chain alone cannot show is a tail that was cut off, or one that was written anew
//! by somebody who knows how: for that the head is written down elsewhere.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteRow, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, Row as _, SqliteConnection};
use uuid::Uuid;

use crate::ceremony::fact::Fact;
use crate::ceremony::nouns::{CeremonyId, Operator, RequestIds, Timestamp};

/// One fact as it stands in the ledger.
#[derive(Clone, Debug)]
pub struct Entry {
    /// From 1, without a gap.
    pub number: i64,
    pub ceremony: CeremonyId,
    pub at: Timestamp,
    pub fact: Fact,
    /// Who was signed in when it happened, and so caused it. `None` where nobody was, and in
    /// ledgers from before 2026-11.
    pub operator: Option<Operator>,
    /// The calls to Graph that the desk made for it. Ledgers from before 2026-11 name none.
    pub calls: Vec<RequestIds>,
}

/// What `verify` found to be whole.
#[derive(Clone, Debug)]
pub struct Verified {
    pub facts: i64,
    /// SHA-256 of the last fact, in hexadecimal; 64 zeros for an empty ledger.
    pub head: String,
}

#[derive(Debug, thiserror::Error)]
pub enum LedgerTrouble {
    #[error("the ledger {file} cannot be opened")]
    Open { file: PathBuf, source: sqlx::Error },
    #[error("the ledger cannot be read")]
    Read { source: sqlx::Error },
    #[error("the ledger cannot be written")]
    Write { source: sqlx::Error },
    /// The chain is broken: somebody or something changed the file.
    #[error("the ledger is not whole: fact {number}{ceremony} {what}")]
    Broken { number: i64, ceremony: String, what: &'static str },
}

/// An open ledger, whole when it was opened. One desk writes to it.
#[derive(Debug)]
pub struct Ledger {
    connection: SqliteConnection,
    last: Link,
}

/// The end of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Link {
    number: i64,
    hash: String,
}

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS fact (
    number      INTEGER PRIMARY KEY,
    ceremony    TEXT NOT NULL,
    at          TEXT NOT NULL,
    body        TEXT NOT NULL,
    predecessor TEXT NOT NULL,
    hash        TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS fact_of_ceremony ON fact (ceremony, number);
CREATE TRIGGER IF NOT EXISTS facts_stay BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END;
CREATE TRIGGER IF NOT EXISTS facts_do_not_change BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
";

impl Ledger {
    /// Opens the file, makes it where there is none, and checks the whole chain.
    ///
    /// # Errors
    /// Where the file cannot be opened, or is not whole: then the desk must not open.
    pub async fn open(file: &Path) -> Result<Self, LedgerTrouble> {
        let trouble = |source| LedgerTrouble::Open { file: file.to_owned(), source };
        let mut connection = options(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // No stale copy of a fact stays in the file, where a change would not be noticed.
            .pragma("secure_delete", "ON")
            .connect()
            .await
            .map_err(trouble)?;
        sqlx::raw_sql(SCHEMA).execute(&mut connection).await.map_err(trouble)?;
        let (_, last) = read_chain(&mut connection).await?;
        Ok(Self { connection, last })
    }

    /// Checks a ledger without changing it.
    ///
    /// # Errors
    /// `Broken` names the first fact that does not fit.
    pub async fn verify(file: &Path) -> Result<Verified, LedgerTrouble> {
        let (_, last) = read_chain(&mut open_to_read(file).await?).await?;
        Ok(Verified { facts: last.number, head: last.hash })
    }

    /// Every fact of a ledger in its order, checked, without changing the file.
    ///
    /// # Errors
    /// As `verify`.
    pub async fn read(file: &Path) -> Result<Vec<Entry>, LedgerTrouble> {
        Ok(read_chain(&mut open_to_read(file).await?).await?.0)
    }

    /// Writes one fact and returns its number; when this returns, it is on the disk.
    ///
    /// # Errors
    /// Where it could not be written. The desk must then stop.
    pub async fn append(
        &mut self,
        ceremony: CeremonyId,
        at: Timestamp,
        fact: &Fact,
        operator: Option<&Operator>,
        calls: &[RequestIds],
    ) -> Result<i64, LedgerTrouble> {
        let body = serde_json::to_string(&Written { fact, attended_by: operator, calls }).map_err(
            |source| LedgerTrouble::Write { source: sqlx::Error::Encode(Box::new(source)) },
        )?;
        let row = Sealed::new(self.last.number + 1, ceremony.to_string(), at, body, &self.last);
        sqlx::query(
            "INSERT INTO fact (number, ceremony, at, body, predecessor, hash)
             VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(row.number)
        .bind(&row.ceremony)
        .bind(&row.at)
        .bind(&row.body)
        .bind(&row.predecessor)
        .bind(&row.hash)
        .execute(&mut self.connection)
        .await
        .map_err(|source| LedgerTrouble::Write { source })?;
        self.last = Link { number: row.number, hash: row.hash };
        Ok(self.last.number)
    }

    /// The facts of every ceremony that has not finished, oldest ceremony first.
    ///
    /// # Errors
    /// Where the file cannot be read or is not whole.
    pub async fn unfinished(&mut self) -> Result<Vec<Vec<Entry>>, LedgerTrouble> {
        let rows = sqlx::query(
            "SELECT number, ceremony, at, body, predecessor, hash FROM fact
             WHERE ceremony NOT IN
                   (SELECT ceremony FROM fact WHERE body ->> '$.fact' = 'finished')
             ORDER BY number",
        )
        .fetch_all(&mut self.connection)
        .await
        .map_err(|source| LedgerTrouble::Read { source })?;
        let mut ceremonies: Vec<Vec<Entry>> = Vec::new();
        for row in &rows {
            let entry = Sealed::from_row(row)?.open()?;
            match ceremonies.iter_mut().find(|it| it[0].ceremony == entry.ceremony) {
                Some(facts) => facts.push(entry),
                None => ceremonies.push(vec![entry]),
            }
        }
        Ok(ceremonies)
    }

    /// Closes the file in order, so that nothing waits in the write-ahead log.
    ///
    /// # Errors
    /// Where `SQLite` cannot finish its work.
    pub async fn close(self) -> Result<(), LedgerTrouble> {
        self.connection.close().await.map_err(|source| LedgerTrouble::Write { source })
    }
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(file).disable_statement_logging()
}

async fn open_to_read(file: &Path) -> Result<SqliteConnection, LedgerTrouble> {
    options(file)
        .read_only(true)
        .connect()
        .await
        .map_err(|source| LedgerTrouble::Open { file: file.to_owned(), source })
}

/// Reads all facts and checks each against its predecessor.
async fn read_chain(
    connection: &mut SqliteConnection,
) -> Result<(Vec<Entry>, Link), LedgerTrouble> {
    let rows = sqlx::query(
        "SELECT number, ceremony, at, body, predecessor, hash FROM fact ORDER BY number",
    )
    .fetch_all(connection)
    .await
    .map_err(|source| LedgerTrouble::Read { source })?;
    let mut last = Link { number: 0, hash: "0".repeat(64) };
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        let sealed = Sealed::from_row(row)?;
        if sealed.number != last.number + 1 {
            return Err(sealed.broken("does not follow its predecessor: a fact is missing"));
        }
        if sealed.predecessor != last.hash {
            return Err(sealed.broken("names another predecessor"));
        }
        if sealed.hash != sealed.computed_hash() {
            return Err(sealed.broken("was changed after it was written"));
        }
        last = Link { number: sealed.number, hash: sealed.hash.clone() };
        entries.push(sealed.open()?);
    }
    Ok((entries, last))
}

/// The body of a row: the fact, and beside its members what else is known of it, under names that
/// no fact has.
#[derive(Serialize)]
struct Written<'a> {
    #[serde(flatten)]
    fact: &'a Fact,
    #[serde(skip_serializing_if = "Option::is_none")]
    attended_by: Option<&'a Operator>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    calls: &'a [RequestIds],
}

#[derive(Deserialize)]
struct Besides {
    attended_by: Option<Operator>,
    #[serde(default)]
    calls: Vec<RequestIds>,
}

/// A row: the fact as text, and its place in the chain.
struct Sealed {
    number: i64,
    ceremony: String,
    at: String,
    body: String,
    predecessor: String,
    hash: String,
}

impl Sealed {
    fn new(number: i64, ceremony: String, at: Timestamp, body: String, last: &Link) -> Self {
        let mut row = Self {
            number,
            ceremony,
            at: at.to_string(),
            body,
            predecessor: last.hash.clone(),
            hash: String::new(),
        };
        row.hash = row.computed_hash();
        row
    }

    fn from_row(row: &SqliteRow) -> Result<Self, LedgerTrouble> {
        // The number is read first, so that a row that is damaged elsewhere can be named.
        let number = row.try_get("number").map_err(|source| LedgerTrouble::Read { source })?;
        let text = |column: &str| {
            row.try_get(column).map_err(|_| LedgerTrouble::Broken {
                number,
                ceremony: String::new(),
                what: "cannot be read",
            })
        };
        Ok(Self {
            number,
            ceremony: text("ceremony")?,
            at: text("at")?,
            body: text("body")?,
            predecessor: text("predecessor")?,
            hash: text("hash")?,
        })
    }

    /// SHA-256 over the canonical form: a version, then each column as its length and its bytes.
    /// The body is hashed as it was written and never serialised again.
    fn computed_hash(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(b"keydesk fact 1\n");
        let number = self.number.to_string();
        for column in [&number, &self.ceremony, &self.at, &self.body, &self.predecessor] {
            hash.update(format!("{}:", column.len()));
            hash.update(column);
        }
        format!("{:x}", hash.finalize())
    }

    fn open(self) -> Result<Entry, LedgerTrouble> {
        let ceremony = Uuid::from_str(&self.ceremony)
            .map_err(|_| self.broken("belongs to no ceremony that has a name"))?;
        let at = self.at.parse().map_err(|_| self.broken("has no time that can be read"))?;
        let fact = serde_json::from_str(&self.body)
            .map_err(|_| self.broken("is no fact that this version knows"))?;
        let Besides { attended_by: operator, calls } = serde_json::from_str(&self.body)
            .map_err(|_| self.broken("names its operator or its calls as no version does"))?;
        Ok(Entry { number: self.number, ceremony: CeremonyId(ceremony), at, fact, operator, calls })
    }

    fn broken(&self, what: &'static str) -> LedgerTrouble {
        let ceremony = format!(" (ceremony {}, {})", self.ceremony, self.at);
        LedgerTrouble::Broken { number: self.number, ceremony, what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row as it was written before facts named their operator and their calls.
    #[test]
    fn an_old_row_is_read_as_it_is() {
        let last = Link { number: 0, hash: "0".repeat(64) };
        let body = r#"{"fact":"identity-checked","by":"photo-id"}"#.to_owned();
        let ceremony = Uuid::nil().to_string();
        let row = Sealed::new(1, ceremony, Timestamp::UNIX_EPOCH, body, &last);
        assert_eq!(row.hash, row.computed_hash());
        let entry = row.open().expect("this version knows it");
        assert!(matches!(
            entry.fact,
            Fact::Person(crate::ceremony::fact::Person::IdentityChecked { .. })
        ));
        assert_eq!(entry.operator, None);
        assert!(entry.calls.is_empty());
    }
}
