//! Reading a ledger: the list, one ceremony, all facts, the debts. No desk needs to have it open, but
//! for what was opened since a time. Changes nothing.

use std::path::Path;

use sqlx::SqliteConnection;

use super::index::{self, Indexed, State};
use super::table::ERASED;
use super::{
    Debt, Entry, Exported, Ledger, LedgerTrouble, Shown, aside, chain, debts, read, store,
};
use crate::ceremony::nouns::{CeremonyId, Timestamp};

/// One ceremony in a list.
#[derive(Clone, Debug)]
pub struct Summary {
    pub ceremony: CeremonyId,
    pub opened_at: Timestamp,
    pub purpose: String,
    pub state: State,
    /// The person's name for signing in; `None` before they were chosen, `erased` once they were.
    pub upn: Option<String>,
    pub entries: i64,
    /// The outcome's name, once the ceremony is over.
    pub outcome: Option<String>,
}

/// One ceremony with what stands of it.
#[derive(Clone, Debug)]
pub struct Whole {
    pub entries: Vec<Shown>,
    /// Of the same person, where one followed.
    pub second_key: Option<CeremonyId>,
}

impl Ledger {
    /// Every fact that can be read, in the order in which it was written.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn read(file: &Path) -> Result<Vec<Entry>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let mut entries = Vec::new();
        let mut after = 0;
        while let Some(row) = next(&mut connection, &mut after).await? {
            entries.extend(facts_of(&mut connection, &row).await?);
        }
        entries.sort_by_key(|it| it.number);
        Ok(entries)
    }

    /// Every ceremony with those of its facts that can be read, in the order in which they were opened.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn each(
        file: &Path,
        mut take: impl FnMut(CeremonyId, Vec<Entry>),
    ) -> Result<(), LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let mut after = 0;
        while let Some(row) = next(&mut connection, &mut after).await? {
            take(row.id, facts_of(&mut connection, &row).await?);
        }
        Ok(())
    }

    /// The ceremony after the one with this key, which becomes its own; with those of its facts that can
    /// be read. Others can write between two of them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn after(
        &self,
        key: &mut i64,
    ) -> Result<Option<(CeremonyId, Vec<Entry>)>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let Some(row) = next(connection, key).await? else { return Ok(None) };
        Ok(Some((row.id, facts_of(connection, &row).await?)))
    }

    /// As `after`, of those ceremonies alone that prepare a key or activate one.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn prepared_after(
        &self,
        key: &mut i64,
    ) -> Result<Option<(CeremonyId, Vec<Entry>)>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let found = index::after_of(connection, *key, &["prepare", "activate"]).await;
        let Some(row) = found.map_err(LedgerTrouble::reading)? else { return Ok(None) };
        *key = row.key;
        Ok(Some((row.id, facts_of(connection, &row).await?)))
    }

    /// All of them. No desk needs to have the ledger open, and one may.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn prepared_in(file: &Path) -> Result<Vec<(CeremonyId, Vec<Entry>)>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let (mut key, mut all) = (0, Vec::new());
        loop {
            let found = index::after_of(&mut connection, key, &["prepare", "activate"]).await;
            let Some(row) = found.map_err(LedgerTrouble::reading)? else { return Ok(all) };
            key = row.key;
            all.push((row.id, facts_of(&mut connection, &row).await?));
        }
    }

    /// The ceremonies that were opened since then, the newest first; of more than 200 the newest.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn opened_since(&self, since: Timestamp) -> Result<Vec<Summary>, LedgerTrouble> {
        const MOST: u32 = 200;
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let rows = index::newest(connection, MOST).await.map_err(LedgerTrouble::reading)?;
        let mut found = Vec::new();
        for row in rows {
            let it = summary(connection, row).await?;
            if it.opened_at < since {
                break;
            }
            found.push(it);
        }
        Ok(found)
    }

    /// Tells of every ceremony, in the order in which they were opened.
    ///
    /// # Errors
    /// Where the file cannot be read; or what `tell` returns.
    pub async fn list<E: From<LedgerTrouble>>(
        file: &Path,
        mut tell: impl FnMut(Summary) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut connection = store::open_to_read(file).await?;
        let mut after = 0;
        loop {
            let page = index::page(&mut connection, after).await.map_err(LedgerTrouble::reading)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.key;
            for row in page {
                tell(summary(&mut connection, row).await?)?;
            }
        }
    }

    /// The ceremonies of one person, whose id in Entra or name for signing in this is, in their order; none
    /// where they were erased.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn of_person(file: &Path, who: &str) -> Result<Vec<Summary>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let found = index::of_person(&mut connection, who).await.map_err(LedgerTrouble::reading)?;
        let mut all = Vec::with_capacity(found.len());
        for row in found {
            all.push(summary(&mut connection, row).await?);
        }
        Ok(all)
    }

    /// Every entry but the ledger's own: of the ceremonies, of lists, changes, invitations and tokens; those
    /// that belong together one after the other. In the memory of one ceremony.
    ///
    /// # Errors
    /// Where the file cannot be read; or what `tell` returns.
    pub async fn export<E: From<LedgerTrouble>>(
        file: &Path,
        mut tell: impl FnMut(Exported) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut connection = store::open_to_read(file).await?;
        let mut after = 0;
        loop {
            let next = index::any_after(&mut connection, after).await;
            let Some(row) = next.map_err(LedgerTrouble::reading)? else { return Ok(()) };
            after = row.key;
            for it in read::exported(&mut connection, &row).await? {
                tell(it)?;
            }
        }
    }

    /// Each ceremony whose id begins like this, at most two. As receipts write it as well, `7F3A-92CD`.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn show(file: &Path, beginning: &str) -> Result<Vec<Whole>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        // As it is read aloud, it has its hyphen in another place.
        let digits = beginning.replace('-', "");
        let mut found = Vec::new();
        let rows = index::beginning_with(&mut connection, &digits).await;
        for row in rows.map_err(LedgerTrouble::reading)? {
            let entries = read::shown(&mut connection, &row).await?;
            let second_key = index::second_key_after(&mut connection, row.id).await;
            let second_key = second_key.map_err(LedgerTrouble::reading)?;
            found.push(Whole { entries, second_key });
        }
        Ok(found)
    }

    /// What is still to be done after the ceremonies that are over.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn debts_in(file: &Path) -> Result<Vec<Debt>, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        debts::unpaid(&mut connection).await.map_err(LedgerTrouble::reading)
    }
}

/// Those that can be read.
async fn facts_of(
    connection: &mut SqliteConnection,
    row: &Indexed,
) -> Result<Vec<Entry>, LedgerTrouble> {
    let facts = read::shown(connection, row).await?.into_iter().filter_map(|it| match it {
        Shown::Fact(entry) => Some(entry),
        Shown::Unreadable { .. } => None,
    });
    Ok(facts.collect())
}

async fn next(
    connection: &mut SqliteConnection,
    after: &mut i64,
) -> Result<Option<Indexed>, LedgerTrouble> {
    let row = index::after(connection, *after).await.map_err(LedgerTrouble::reading)?;
    *after = row.as_ref().map_or(*after, |it| it.key);
    Ok(row)
}

async fn summary(
    connection: &mut SqliteConnection,
    row: Indexed,
) -> Result<Summary, LedgerTrouble> {
    let at: Option<i64> = sqlx::query_scalar("SELECT at FROM chain WHERE number = ?")
        .bind(row.first)
        .fetch_optional(&mut *connection)
        .await
        .map_err(LedgerTrouble::reading)?;
    let upn = aside::upn(connection, row.key).await.map_err(LedgerTrouble::reading)?;
    Ok(Summary {
        ceremony: row.id,
        opened_at: chain::timestamp(at.unwrap_or_default()),
        purpose: row.purpose,
        state: row.state,
        // The index names a person whose parts are gone.
        upn: upn.or_else(|| row.person.map(|_| ERASED.to_owned())),
        entries: row.entries,
        outcome: row.outcome,
    })
}
