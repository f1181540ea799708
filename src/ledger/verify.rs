//! Is the ledger whole? `verify` reads all of it in constant memory: the chain, every part beside
//! it, the index, the debts, the signature.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::panic::resume_unwind;
use std::path::Path;

use serde_json::Value;
use sqlx::SqliteConnection;
use tokio::task::JoinHandle;

use super::aside::{self, PartChanged, Parts};
use super::chain::{GENESIS, OF_THE_LEDGER, Row};
use super::checkpoint::{self, Kept};
use super::files::Places;
use super::index::{self, Indexed, State};
use super::notes::Note;
use super::pages::{Checked, CheckedEntry, Pages};
use super::{Ledger, LedgerTrouble, debts, outcome, signed, store, table};
use crate::ceremony::nouns::{CeremonyId, Timestamp};

/// How many ceremonies that are not over are looked up at a time.
const CEREMONIES_AT_A_TIME: usize = 1000;

/// What `verify` found to be whole.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Entries in the chain.
    pub facts: i64,
    pub ceremonies: i64,
    /// SHA-256 of the last entry, in hexadecimal; 64 zeros for an empty ledger.
    pub head: String,
    /// The fingerprint of the desk key that signed the checkpoint.
    pub key: String,
}

impl Ledger {
    /// Checks a whole ledger without changing it.
    ///
    /// # Errors
    /// `Broken` names the first entry that does not fit; `Beside` what does not agree with the chain.
    pub async fn verify(file: &Path) -> Result<Verified, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let public = signed_with(&mut connection, file).await?;
        let reading = LedgerTrouble::reading;
        let (mut walk, mut pages, mut end) = (Walk::default(), Pages::default(), GENESIS);
        let mut page = pages.after(&mut connection, end.number).await.map_err(reading)?;
        let mut checking: Option<JoinHandle<Result<Checked, LedgerTrouble>>> = None;
        // Three pages are under way: one is read, one is checked, one is compared with what is beside it.
        loop {
            let mut checked = None;
            if let Some(it) = checking.take() {
                let it = it.await.unwrap_or_else(|it| resume_unwind(it.into_panic()))?;
                end = it.end;
                checked = Some(it);
            }
            let last = page.as_ref().map(|it| it.last);
            checking = page.map(|it| tokio::task::spawn_blocking(move || it.checked(end)));
            let reading_on = async {
                let Some(last) = last else { return Ok(None) };
                pages.after(&mut connection, last).await.map_err(reading)
            };
            let walking =
                async { checked.map(|it| Ok((walk.take(it.entries)?, it.index))).transpose() };
            let (next, walked) = tokio::join!(reading_on, walking);
            if let Some((over, index)) = walked? {
                agree(&mut connection, &over, &index).await?;
            }
            page = next?;
            if checking.is_none() {
                break;
            }
        }
        let ceremonies = walk.finish(&mut connection).await?;
        checkpoint::read(&mut connection, &public).await?;
        integrity(&mut connection).await?;
        let head = signed::hexadecimal(&end.hash);
        let key = signed::fingerprint(&public);
        Ok(Verified { facts: end.number, ceremonies, head, key })
    }
}

/// The public key in the ledger, once the desk key beside it agrees; a copy may have none beside it, and a
/// token is not asked.
async fn signed_with(
    connection: &mut SqliteConnection,
    file: &Path,
) -> Result<String, LedgerTrouble> {
    let public = store::public_key(connection).await?;
    let key = Places::of(file).key;
    match Kept::read(&key)? {
        Some(Kept::Key(it)) if public != checkpoint::public(&it) => {
            Err(LedgerTrouble::AnotherKey { key })
        }
        Some(_) | None => Ok(public),
    }
}

/// What the entries so far say that the index and the debts must say too. Only ceremonies that are
/// not over, or await the tenant's logs, are held in memory.
#[derive(Default)]
struct Walk {
    open: BTreeMap<i64, Track>,
    /// And what else stands in the index.
    ceremonies: i64,
    others: i64,
    debts: i64,
    paid: i64,
}

struct Track {
    ceremony: CeremonyId,
    purpose: String,
    state: State,
    first: i64,
    last: i64,
    entries: i64,
    outcome: Option<String>,
    person: Option<String>,
    marks: HashSet<String>,
    left: Vec<Value>,
}

impl Walk {
    /// Returns the ceremonies in which nothing more can come, by their keys.
    fn take(&mut self, entries: Vec<CheckedEntry>) -> Result<Vec<(i64, Track)>, LedgerTrouble> {
        let mut over = Vec::new();
        for it in entries {
            if it.row.key == OF_THE_LEDGER {
                self.note(it.row.json().unwrap_or_default());
            } else {
                over.extend(self.entry(it)?);
            }
        }
        Ok(over)
    }

    /// Returns the ceremony where nothing more can come in it.
    fn entry(&mut self, entry: CheckedEntry) -> Result<Option<(i64, Track)>, LedgerTrouble> {
        let CheckedEntry { row, tag, marks } = entry;
        let before = self.open.get(&row.key).map_or(State::Open, |it| it.state);
        if !before.takes(&tag) {
            return Err(row.broken("does not belong after what came before it"));
        }
        let body = || row.json().unwrap_or_default();
        let track = self.open.entry(row.key).or_insert_with(|| {
            self.ceremonies += 1;
            let body = body();
            let purpose = body.pointer(table::PURPOSE).and_then(Value::as_str);
            let is_other = purpose.is_some_and(|it| table::NO_CEREMONIES.contains(&it));
            self.others += i64::from(is_other);
            Track::new(&row, purpose.unwrap_or_default())
        });
        track.last = row.number;
        track.entries += 1;
        track.marks.extend(marks);
        if let Some(person) = table::person_in(&tag) {
            track.person = body().pointer(person).and_then(aside::mark).map(str::to_owned);
        }
        let mut until = None;
        let closes = &*tag == table::CLOSES;
        if closes {
            let body = body();
            until = log_until(&body);
            track.outcome = outcome(&body);
            track.left = debts::left_in(&body);
            self.debts += i64::try_from(track.left.len()).unwrap_or(i64::MAX);
        }
        let outcome = track.outcome.as_deref().filter(|_| closes);
        track.state = State::after(&tag, outcome, until);
        let closed = track.state == State::Closed;
        Ok(closed.then(|| self.open.remove(&row.key)).flatten().map(|it| (row.key, it)))
    }

    fn note(&mut self, body: Value) {
        let (ceremony, state) = match serde_json::from_value(body) {
            Ok(Note::SetApart { ceremony, .. }) => (ceremony, State::Unreadable),
            Ok(Note::Waits { ceremony, due }) => (ceremony, State::Waiting { due }),
            Ok(Note::DebtPaid { .. }) => {
                self.paid += 1;
                return;
            }
            // A later version may know more notes.
            Ok(Note::PersonErased { .. } | Note::PartsExpired { .. }) | Err(_) => return,
        };
        if let Some(track) = self.open.values_mut().find(|it| it.ceremony == ceremony) {
            track.state = state;
        }
    }

    /// Returns the number of ceremonies.
    async fn finish(self, connection: &mut SqliteConnection) -> Result<i64, LedgerTrouble> {
        let open: Vec<_> = self.open.into_iter().collect();
        for some in open.chunks(CEREMONIES_AT_A_TIME) {
            let keys: Vec<_> = some.iter().map(|it| it.0).collect();
            let index = index::by_keys(connection, &keys).await.map_err(LedgerTrouble::reading)?;
            agree(connection, some, &index).await?;
        }
        let counts = [
            ("SELECT count(*) FROM ceremony", self.ceremonies, "index names other ceremonies"),
            ("SELECT count(*) FROM debt", self.debts, "debts are not those of its facts"),
            (
                "SELECT count(*) FROM debt WHERE paid_at IS NOT NULL",
                self.paid,
                "debts are not paid as its facts say",
            ),
            (
                "SELECT (SELECT count(*) FROM aside
                         WHERE ceremony NOT IN (SELECT key FROM ceremony))
                      + (SELECT count(*) FROM passing
                         WHERE ceremony NOT IN
                               (SELECT key FROM ceremony
                                WHERE state NOT IN
                                     ('closed', 'awaits-log', 'awaits-letter')))",
                0,
                "personal parts belong to none of its facts",
            ),
        ];
        for (question, expected, what) in counts {
            let found: i64 = sqlx::query_scalar(question)
                .fetch_one(&mut *connection)
                .await
                .map_err(LedgerTrouble::reading)?;
            if found != expected {
                return Err(LedgerTrouble::Beside { what: format!("its {what}") });
            }
        }
        Ok(self.ceremonies - self.others)
    }
}

fn log_until(body: &Value) -> Option<Timestamp> {
    serde_json::from_value(body.get(table::LOG_UNTIL)?.clone()).ok()
}

impl Track {
    fn new(row: &Row, purpose: &str) -> Self {
        Self {
            ceremony: CeremonyId(row.ceremony),
            purpose: purpose.to_owned(),
            state: State::Open,
            first: row.number,
            last: row.number,
            entries: 0,
            outcome: None,
            person: None,
            marks: HashSet::new(),
            left: Vec::new(),
        }
    }

    /// With what stands beside the chain: its row of the index, its parts, its debts.
    fn agrees(
        &self,
        row: Option<&Indexed>,
        parts: Option<&Result<Parts, PartChanged>>,
        debts: &[String],
    ) -> Result<(), LedgerTrouble> {
        let beside = |what: &str| LedgerTrouble::Beside {
            what: format!("{what} of the ceremony that begins with fact {}", self.first),
        };
        let row = row.ok_or_else(|| beside("the index has no row"))?;
        let Self { purpose, state, first, last, entries, outcome, .. } = self;
        if (&row.purpose, row.state, row.first, row.last, row.entries, &row.outcome)
            != (purpose, *state, *first, *last, *entries, outcome)
        {
            return Err(beside("the index does not agree with the facts"));
        }
        let parts = parts.map(Result::as_ref).transpose();
        let parts = parts.map_err(|_| beside("a personal part is not what its hash says"))?;
        if !parts.into_iter().flat_map(Parts::marks).all(|it| self.marks.contains(it)) {
            return Err(beside("a personal part was put in that belongs to no fact"));
        }
        let person = self.person.as_ref().and_then(|it| parts?.get(it)?["id"].as_str());
        let erased = self.person.as_ref().map(|_| table::ERASED);
        if row.person.as_deref() != person.or(erased) {
            return Err(beside("the index names another person than the facts"));
        }
        if !self.left.iter().map(Value::to_string).eq(debts.iter().cloned()) {
            return Err(beside("the debts are not those"));
        }
        Ok(())
    }
}

/// Whether these ceremonies, by their keys, agree with what stands beside the chain.
async fn agree(
    connection: &mut SqliteConnection,
    ceremonies: &[(i64, Track)],
    index: &HashMap<i64, Indexed>,
) -> Result<(), LedgerTrouble> {
    if ceremonies.is_empty() {
        return Ok(());
    }
    let keys: Vec<_> = ceremonies.iter().map(|it| it.0).collect();
    let parts = Parts::of_all(connection, &keys).await.map_err(LedgerTrouble::reading)?;
    let debts = debts::of(connection, &keys).await.map_err(LedgerTrouble::reading)?;
    for (key, track) in ceremonies {
        let debts = debts.get(key).map(Vec::as_slice).unwrap_or_default();
        track.agrees(index.get(key), parts.get(key), debts)?;
    }
    Ok(())
}

/// What SQLite itself can tell, and whether somebody has taken out the triggers.
async fn integrity(connection: &mut SqliteConnection) -> Result<(), LedgerTrouble> {
    let said: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut *connection)
        .await
        .map_err(LedgerTrouble::reading)?;
    if said != "ok" {
        return Err(LedgerTrouble::Beside { what: format!("SQLite says: {said}") });
    }
    if !store::schema_is_unchanged(connection).await? {
        return Err(LedgerTrouble::Beside {
            what: "its tables are not as they were made".to_owned(),
        });
    }
    Ok(())
}
