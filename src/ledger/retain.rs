//! Retention: of sessions that ended long ago the personal parts go, as if each person in them had been
//! erased. The chain stays whole, and with it what was done and when. What is still owed keeps its names.

use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use super::chain;
use super::notes::{self, Note};
use super::table::ERASED;
use super::{Erased, Ledger, LedgerTrouble, checkpoint};
use crate::ceremony::nouns::Timestamp;

/// Closed, with nothing owed, and without an entry since.
const OVER: &str = "SELECT ceremony.key FROM ceremony
     JOIN chain ON chain.number = ceremony.last
     WHERE ceremony.state = 'closed' AND chain.at < ?1
       AND NOT EXISTS (SELECT 1 FROM debt
                       WHERE debt.ceremony = ceremony.key AND debt.paid_at IS NULL)";

impl Ledger {
    /// Erases the personal parts of every session whose last entry is older than `since`.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn forget_before(
        &self,
        since: Timestamp,
        at: Timestamp,
    ) -> Result<Erased, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let forgetting = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let erased = forget(&mut change, chain::nanoseconds(since)).await?;
            if erased.parts > 0 {
                let Erased { parts, ceremonies } = erased;
                let note = Note::PartsExpired { parts, ceremonies, before: since };
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
        forgetting.await.map_err(|it| self.writing(it))
    }
}

async fn forget(change: &mut SqliteConnection, since: i64) -> Result<Erased, sqlx::Error> {
    let ceremonies = sqlx::query(AssertSqlSafe(format!(
        "UPDATE ceremony SET person = ?2 WHERE person IS NOT NULL AND key IN ({OVER})
         AND EXISTS (SELECT 1 FROM aside WHERE aside.ceremony = ceremony.key)"
    )));
    let ceremonies = ceremonies.bind(since).bind(ERASED).execute(&mut *change).await?;
    let parts = sqlx::query(AssertSqlSafe(format!("DELETE FROM aside WHERE ceremony IN ({OVER})")));
    let parts = parts.bind(since).execute(change).await?;
    Ok(Erased { parts: parts.rows_affected(), ceremonies: ceremonies.rows_affected() })
}
