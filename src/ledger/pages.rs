//! Every entry from the first to the last, a page at a time: what `verify` reads. A page is checked
//! on a thread of its own while the next one is read.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow as _, Row as _, SqliteConnection};
use uuid::Uuid;

use super::chain::{self, Link, OF_THE_LEDGER, Row};
use super::index::{self, Indexed};
use super::sayings::{self, Form};
use super::tail::follows;
use super::{LedgerTrouble, aside};

const ENTRIES_OF_A_PAGE: i64 = 1024;
/// Most entries have one of a few hundred forms.
const MOST_FORMS: usize = 4096;

/// In the order in which `Pages` asks for them.
type Columns<'row> =
    (i64, i64, i64, i64, Option<i64>, Option<&'row str>, Option<Vec<u8>>, &'row [u8]);

/// The forms that were read so far.
#[derive(Default)]
pub(super) struct Pages(HashMap<i64, Arc<Form>>);

/// Some entries in their order, as they are in the file.
pub(super) struct Page {
    rows: Vec<(SqliteRow, Option<Arc<Form>>)>,
    index: HashMap<i64, Indexed>,
    /// The number of the last.
    pub(super) last: i64,
}

/// The same, where the chain holds.
pub(super) struct Checked {
    pub(super) entries: Vec<CheckedEntry>,
    /// The rows of the index that they belong to, by their keys.
    pub(super) index: HashMap<i64, Indexed>,
    pub(super) end: Link,
}

pub(super) struct CheckedEntry {
    pub(super) row: Row,
    /// The name of the fact. Of most entries `verify` needs no more.
    pub(super) tag: Arc<str>,
    /// Of the parts that it has beside the chain.
    pub(super) marks: Vec<String>,
}

impl Pages {
    /// The page after the entry with this number; `None` after the last.
    pub(super) async fn after(
        &mut self,
        connection: &mut SqliteConnection,
        number: i64,
    ) -> Result<Option<Page>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT number, ceremony, at, version, saying, body, calls, hash FROM chain
             WHERE number > ? ORDER BY number LIMIT ?",
        )
        .bind(number)
        .bind(ENTRIES_OF_A_PAGE)
        .fetch_all(&mut *connection)
        .await?;
        let Some(last) = rows.last() else { return Ok(None) };
        let last = last.try_get("number")?;
        let (mut keys, mut sayings) = (Vec::new(), Vec::new());
        for row in &rows {
            keys.push(row.try_get("ceremony")?);
            sayings.push(row.try_get("saying")?);
        }
        self.learn(connection, &sayings).await?;
        keys.sort_unstable();
        keys.dedup();
        let index = index::by_keys(connection, &keys).await?;
        let forms = sayings.iter().map(|it: &Option<i64>| self.0.get(it.as_ref()?).cloned());
        Ok(Some(Page { rows: rows.into_iter().zip(forms).collect(), index, last }))
    }

    async fn learn(
        &mut self,
        connection: &mut SqliteConnection,
        sayings: &[Option<i64>],
    ) -> Result<(), sqlx::Error> {
        if self.0.len() > MOST_FORMS {
            self.0.clear();
        }
        let mut unknown: Vec<_> =
            sayings.iter().flatten().filter(|it| !self.0.contains_key(it)).copied().collect();
        unknown.sort_unstable();
        unknown.dedup();
        if !unknown.is_empty() {
            self.0.extend(sayings::forms(connection, &unknown).await?);
        }
        Ok(())
    }
}

impl Page {
    /// Checks that the entries are those that were written after `end`.
    ///
    /// # Errors
    /// `Broken` names the first that is not.
    pub(super) fn checked(self, mut end: Link) -> Result<Checked, LedgerTrouble> {
        let mut entries = Vec::with_capacity(self.rows.len());
        for (raw, form) in &self.rows {
            let row = self.row(raw, form.as_deref(), &end).map_err(|_| LedgerTrouble::Broken {
                number: raw.try_get("number").unwrap_or(end.number + 1),
                ceremony: String::new(),
                what: "cannot be read",
            })?;
            follows(&row, &end)?;
            if !row.is_unchanged() {
                return Err(row.broken("was changed after it was written"));
            }
            end = Link { number: row.number, hash: row.hash };
            let (tag, has_marks) = match form {
                Some(it) => (Arc::clone(&it.tag), it.has_marks),
                None => (tag_in(&row.body), aside::can_have_marks(&row.body)),
            };
            let marks = has_marks.then(|| row.json().map(|it| aside::marks_in(&it))).flatten();
            entries.push(CheckedEntry { row, tag, marks: marks.unwrap_or_default() });
        }
        Ok(Checked { entries, index: self.index, end })
    }

    fn row(&self, raw: &SqliteRow, form: Option<&Form>, before: &Link) -> Result<Row, sqlx::Error> {
        let (number, key, at, version, _, own, calls, hash) = Columns::from_row(raw)?;
        let ceremony = match key {
            OF_THE_LEDGER => Uuid::nil(),
            _ => self.index.get(&key).ok_or(sqlx::Error::RowNotFound)?.id.0,
        };
        let body = form.and_then(|it| it.with(own)).or_else(|| own.map(str::to_owned));
        let body = body.unwrap_or_default();
        let hash = chain::digest(hash)?;
        Ok(Row { number, key, ceremony, at, version, body, calls, hash, predecessor: before.hash })
    }
}

fn tag_in(body: &str) -> Arc<str> {
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    body["fact"].as_str().unwrap_or_default().into()
}
