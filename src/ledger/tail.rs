//! The end of the chain: what a desk that opens checks, which is what came after the checkpoint.

use sqlx::SqliteConnection;

use super::LedgerTrouble;
use super::chain::{GENESIS, Link, Row};
use super::checkpoint::{self, DeskKey};
use super::index;

/// How many entries are read at a time.
const AT_A_TIME: i64 = 512;

/// Checks what was written since the checkpoint. A fact that was changed sets its own ceremony
/// apart, when the open ones are read; a chain that does not hold together ends it here.
pub(super) async fn after_checkpoint(
    connection: &mut SqliteConnection,
    key: &DeskKey,
) -> Result<(), LedgerTrouble> {
    let mut end = checkpoint::read(connection, &key.public()).await?.unwrap_or(GENESIS);
    loop {
        let rows = rows_after(connection, end.number).await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            follows(row, &end)?;
            end = Link { number: row.number, hash: row.hash };
            if !row.is_unchanged() {
                let of =
                    index::by_key(connection, row.key).await.map_err(LedgerTrouble::reading)?;
                if !of.is_some_and(|it| !it.state.is_over()) {
                    return Err(row.broken("was changed after it was written"));
                }
            }
        }
    }
    let open = index::not_closed(connection).await.map_err(LedgerTrouble::reading)?;
    match open.iter().find(|it| it.last > end.number) {
        None => Ok(()),
        Some(it) => Err(LedgerTrouble::Broken {
            number: it.last,
            ceremony: format!(" (ceremony {})", it.id),
            what: "is missing at the end",
        }),
    }
}

pub(super) fn follows(row: &Row, end: &Link) -> Result<(), LedgerTrouble> {
    if row.number != end.number + 1 {
        return Err(row.broken("does not follow its predecessor: a fact is missing"));
    }
    Ok(())
}

async fn rows_after(
    connection: &mut SqliteConnection,
    number: i64,
) -> Result<Vec<Row>, LedgerTrouble> {
    let rows = sqlx::query("SELECT * FROM entry WHERE number > ? ORDER BY number LIMIT ?")
        .bind(number)
        .bind(AT_A_TIME)
        .fetch_all(connection)
        .await
        .map_err(LedgerTrouble::reading)?;
    rows.iter().map(Row::read).collect()
}
