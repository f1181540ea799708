//! Erasing a person: every personal part about them goes, wherever it stands, and so does their id.
//! The chain stays whole, for it holds only hashes whose salt is gone as well.

use sqlx::{Connection as _, SqliteConnection};

use super::index::State;
use super::notes::{self, Note};
use super::table::ERASED;
use super::{Ledger, LedgerTrouble, checkpoint, index};
use crate::ceremony::nouns::Timestamp;

/// What was erased; nothing where the ledger knew nothing of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    pub parts: u64,
    /// In which the person was the one who got a key.
    pub ceremonies: u64,
}

impl Ledger {
    /// Erases the person with this object id, as a person and as an operator.
    ///
    /// # Errors
    /// `StillOpen` while a ceremony with them is not over; or where it cannot be written.
    pub async fn erase(&self, person: &str, at: Timestamp) -> Result<Erased, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        for row in index::not_closed(connection).await.map_err(LedgerTrouble::reading)? {
            let theirs = is_about(connection, row.key, person).await;
            if row.state != State::Unreadable && theirs.map_err(LedgerTrouble::reading)? {
                return Err(LedgerTrouble::StillOpen { ceremony: row.id });
            }
        }
        let erasing = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let erased = erase(&mut change, person).await?;
            if erased != (Erased { parts: 0, ceremonies: 0 }) {
                let Erased { parts, ceremonies } = erased;
                let note = Note::PersonErased { parts, ceremonies };
                let end = notes::write(&mut change, at, &note, &[]).await?;
                checkpoint::write(&mut change, &self.0.key, &end).await?;
            }
            change.commit().await?;
            // Copies that SQLite left when it moved rows, in the file and in its log.
            sqlx::raw_sql("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
                .execute(&mut *connection)
                .await?;
            Ok(erased)
        };
        erasing.await.map_err(|it| self.writing(it))
    }
}

/// Whether a ceremony is about the person, or names them as an operator.
async fn is_about(
    connection: &mut SqliteConnection,
    ceremony: i64,
    person: &str,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM ceremony WHERE key = ?1 AND person = ?2 COLLATE NOCASE)
             OR EXISTS (SELECT 1 FROM aside WHERE ceremony = ?1 AND subject = ?2 COLLATE NOCASE)",
    )
    .bind(ceremony)
    .bind(person)
    .fetch_one(connection)
    .await
}

async fn erase(change: &mut SqliteConnection, person: &str) -> Result<Erased, sqlx::Error> {
    let mut parts = 0;
    for statement in [
        "DELETE FROM aside WHERE subject = ?1 COLLATE NOCASE
         OR subject IS NULL AND ceremony IN
            (SELECT key FROM ceremony WHERE person = ?1 COLLATE NOCASE)",
        // Of a ceremony that was set apart.
        "DELETE FROM passing WHERE ceremony IN
            (SELECT key FROM ceremony WHERE person = ?1 COLLATE NOCASE)",
    ] {
        parts += sqlx::query(statement).bind(person).execute(&mut *change).await?.rows_affected();
    }
    let ceremonies =
        sqlx::query("UPDATE ceremony SET person = ?2 WHERE person = ?1 COLLATE NOCASE")
            .bind(person)
            .bind(ERASED)
            .execute(change)
            .await?
            .rows_affected();
    Ok(Erased { parts, ceremonies })
}
