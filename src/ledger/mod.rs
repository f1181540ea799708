//! The ledger: facts on disk, in the order in which they happened, each chained to the one before
//! by its hash. Owns the SQLite file and what lies beside it; append, reopen, verify, erase. Entries
//! are never changed and never deleted; personal data stands beside the chain and can be erased.
//!
//! The chain alone cannot show that its end was cut off, or that all of it was written anew by
//! someone who has the desk key: a head that was kept elsewhere does.

mod apart;
mod aside;
mod chain;
mod changes;
mod checkpoint;
mod debts;
mod entry;
mod erase;
mod export;
mod files;
mod head;
mod index;
mod invitations;
mod key_uri;
mod lists;
mod notes;
mod pages;
mod read;
mod retain;
mod runs;
mod sayings;
mod signed;
mod store;
mod table;
mod tail;
mod token_key;
mod tokens;
mod trouble;
mod verify;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection};
use tokio::sync::Mutex;

use crate::ceremony::nouns::{CeremonyId, RequestIds, Timestamp};
use crate::platform::lock::Lock;
use chain::{Draft, Link};
pub use changes::{KeptChange, KeptRun};
use checkpoint::DeskKey;
pub use debts::Debt;
pub use entry::{AwaitsLog, Entry, Exported, NewEntry, Unfinished, WhyUnreadable};
pub use erase::Erased;
pub use export::{Summary, Whole};
use files::Places;
pub use files::Room;
pub use head::{Agreement, Head, Seen};
use index::Indexed;
pub use index::State;
pub use key_uri::KeyUri;
pub use lists::{KeptList, Withdrawn};
use notes::Note;
pub use notes::PaidBy;
pub use read::Shown;
pub use runs::{Progress, Underway, keep_look, keep_run, last_run, looks, runs};
pub use token_key::TokenTrouble;
pub use trouble::LedgerTrouble;
pub use verify::Verified;

/// An open ledger. Clones share it; one program has it open at a time.
#[derive(Clone, Debug)]
pub struct Ledger(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    places: Places,
    key: DeskKey,
    /// `None` once it is closed.
    desk: Mutex<Option<Desk>>,
}

#[derive(Debug)]
struct Desk {
    connection: SqliteConnection,
    room: Room,
    /// Held as long as the ledger is open.
    _alone: Lock,
}

impl Ledger {
    /// Opens the ledger of a desk; makes it where the desk never had one. Reads what came after
    /// the signed checkpoint, and nothing of what is closed.
    ///
    /// # Errors
    /// Where it is missing, belongs to another desk or version, is open elsewhere, or is not whole
    /// after the checkpoint. Then the desk must not open.
    pub async fn open(file: &Path) -> Result<Self, LedgerTrouble> {
        Self::open_signed_by(file, None).await
    }

    /// The same; `wanted` names the token that signs a ledger which is made, and where it is now for one that
    /// is there.
    ///
    /// # Errors
    /// As `open`, and where the token cannot be used or did not sign this ledger.
    pub async fn open_signed_by(
        file: &Path,
        wanted: Option<&KeyUri>,
    ) -> Result<Self, LedgerTrouble> {
        let places = Places::of(file);
        places.tighten_folder()?;
        let alone = places.lock()?;
        let (mut connection, key) = store::open(&places, wanted).await?;
        let room = places.make_reserve()?;
        tail::after_checkpoint(&mut connection, &key).await?;
        let desk = Mutex::new(Some(Desk { connection, room, _alone: alone }));
        Ok(Self(Arc::new(Shared { places, key, desk })))
    }

    /// Writes one fact and returns its number; when this returns, it is on the disk.
    ///
    /// # Errors
    /// Where it could not be written. The desk must then stop.
    pub async fn append(&self, new: NewEntry<'_>) -> Result<i64, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let desk = desk.as_mut().ok_or(LedgerTrouble::Closed)?;
        match self.write_fact(&mut desk.connection, new).await {
            Err(LedgerTrouble::DiskFull) if desk.room == Room::Enough => {
                tracing::error!(
                    "the disk with the ledger is full; its reserve is used from now on"
                );
                self.0.places.release_reserve();
                desk.room = Room::Reserve;
                // SQLite has ended the transaction by itself; the old connection does not know.
                desk.connection = store::connect(&self.0.places).await?;
                self.write_fact(&mut desk.connection, new).await
            }
            done => done,
        }
    }

    pub fn file(&self) -> &Path {
        &self.0.places.ledger
    }

    /// What it takes on the disk.
    pub fn bytes(&self) -> u64 {
        self.0.places.bytes()
    }

    /// Whether something new may begin.
    pub async fn room(&self) -> Room {
        self.0.desk.lock().await.as_ref().map_or(Room::Reserve, |it| it.room)
    }

    /// Every ceremony that is not over, oldest first. One that cannot be read is set apart.
    ///
    /// # Errors
    /// Where the file cannot be read, or a ceremony cannot be marked.
    pub async fn unfinished(&self) -> Result<Vec<Unfinished>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let mut found = Vec::new();
        for row in index::not_closed(connection).await.map_err(LedgerTrouble::reading)? {
            found.push(match row.state {
                State::Waiting { due } => Unfinished::Waiting { ceremony: row.id, due },
                State::Open
                | State::Closed
                | State::AwaitsLetter
                | State::Listed
                | State::AwaitsLog { .. } => match read::facts(connection, &row).await? {
                    Ok(entries) => Unfinished::Open(entries),
                    Err(why) => {
                        self.mark(connection, row.id, State::Unreadable, Some(why)).await?;
                        Unfinished::Unreadable { ceremony: row.id, why }
                    }
                },
                State::Unreadable => {
                    let why = WhyUnreadable::SetApartBefore;
                    Unfinished::Unreadable { ceremony: row.id, why }
                }
            });
        }
        Ok(found)
    }

    /// The ceremonies that await the tenant's logs, oldest first. One that cannot be read is left
    /// out; `verify` names it.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn awaiting_logs(&self) -> Result<Vec<AwaitsLog>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let mut found = Vec::new();
        for row in index::awaiting_log(connection).await.map_err(LedgerTrouble::reading)? {
            let State::AwaitsLog { until } = row.state else { continue };
            let entries = read::facts(connection, &row).await?;
            let person_erased = row.person.as_deref() == Some(table::ERASED);
            found.extend(entries.ok().map(|entries| AwaitsLog { entries, until, person_erased }));
        }
        Ok(found)
    }

    /// Marks a ceremony as one that does not replay: it is not tried again at the next start.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn set_apart(&self, ceremony: CeremonyId) -> Result<(), LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let why = WhyUnreadable::DoesNotReplay;
        self.mark(connection, ceremony, State::Unreadable, Some(why)).await
    }

    /// Marks a ceremony as one that goes on later. The next fact opens it again.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn wait_until(
        &self,
        ceremony: CeremonyId,
        due: Timestamp,
    ) -> Result<(), LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        self.mark(connection, ceremony, State::Waiting { due }, None).await
    }

    /// What is still to be done after the ceremonies that are over, oldest first.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub async fn debts(&self) -> Result<Vec<Debt>, LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        debts::unpaid(connection).await.map_err(LedgerTrouble::reading)
    }

    /// Writes down that a debt is paid, by whom, and with which calls to Graph.
    ///
    /// # Errors
    /// `NoDebt`, or where it cannot be written.
    pub async fn pay(
        &self,
        debt: i64,
        at: Timestamp,
        by: PaidBy,
        calls: &[RequestIds],
    ) -> Result<(), LedgerTrouble> {
        let mut desk = self.0.desk.lock().await;
        let connection = &mut desk.as_mut().ok_or(LedgerTrouble::Closed)?.connection;
        let paying = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let paid = debts::mark_paid(&mut change, debt, chain::nanoseconds(at)).await?;
            if paid {
                aside::forget_what_waits(&mut change, debt).await?;
                notes::write(&mut change, at, &Note::DebtPaid { debt, by }, calls).await?;
                change.commit().await?;
            }
            Ok(paid)
        };
        let paid = paying.await.map_err(|it| self.writing(it))?;
        if paid { Ok(()) } else { Err(LedgerTrouble::NoDebt { id: debt }) }
    }

    /// Signs the end of the chain and closes the file in order, so that nothing waits in
    /// SQLite's log. Other handles can write nothing any more.
    ///
    /// # Errors
    /// Where SQLite cannot finish its work.
    pub async fn close(&self) -> Result<(), LedgerTrouble> {
        let Some(mut desk) = self.0.desk.lock().await.take() else { return Ok(()) };
        let closing = async {
            let end = chain::head(&mut desk.connection).await?;
            if end != chain::GENESIS {
                checkpoint::write(&mut desk.connection, &self.0.key, &end).await?;
            }
            desk.connection.close().await
        };
        closing.await.map_err(|it| self.writing(it))
    }

    async fn write_fact(
        &self,
        connection: &mut SqliteConnection,
        new: NewEntry<'_>,
    ) -> Result<i64, LedgerTrouble> {
        let writing = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let end = write(&mut change, &self.0.key, new).await?;
            change.commit().await?;
            Ok(end)
        };
        match writing.await.map_err(|it| self.writing(it))? {
            Some(end) => Ok(end.number),
            None => Err(LedgerTrouble::Over { ceremony: new.ceremony }),
        }
    }

    async fn mark(
        &self,
        connection: &mut SqliteConnection,
        ceremony: CeremonyId,
        state: State,
        why: Option<WhyUnreadable>,
    ) -> Result<(), LedgerTrouble> {
        let marking = async {
            let mut change = connection.begin_with("BEGIN IMMEDIATE").await?;
            let Some(mut row) = index::find(&mut change, ceremony).await? else { return Ok(()) };
            row.state = state;
            index::save(&mut change, &row).await?;
            let note = match (state, why) {
                (State::Waiting { due }, _) => Some(Note::Waits { ceremony, due }),
                (State::Unreadable, Some(why)) => Some(Note::SetApart { ceremony, why }),
                _ => None,
            };
            if let Some(note) = note {
                notes::write(&mut change, Timestamp::now(), &note, &[]).await?;
            }
            change.commit().await
        };
        marking.await.map_err(|it| self.writing(it))
    }

    fn writing(&self, error: sqlx::Error) -> LedgerTrouble {
        LedgerTrouble::writing(&self.0.places.ledger, error)
    }
}

/// Everything that one fact changes, within one transaction. `None`: its ceremony is over.
async fn write(
    change: &mut SqliteConnection,
    key: &DeskKey,
    new: NewEntry<'_>,
) -> Result<Option<Link>, sqlx::Error> {
    let mut body =
        serde_json::to_value(new.fact).map_err(|it| sqlx::Error::Encode(Box::new(it)))?;
    let tag = body["fact"].as_str().unwrap_or_default().to_owned();
    let text = |body: &Value, pointer: &str| {
        body.pointer(pointer).and_then(Value::as_str).map(str::to_owned)
    };
    let mut row = match index::find(change, new.ceremony).await? {
        Some(row) if !row.state.takes(&tag) => return Ok(None),
        Some(row) => row,
        None => {
            let number = chain::head(change).await?.number + 1;
            let purpose = text(&body, table::PURPOSE).unwrap_or_default();
            index::begin(change, new.ceremony, &purpose, number).await?
        }
    };
    if let Some(person) = table::person_in(&tag) {
        row.person = text(&body, &format!("{person}/id"));
    }
    let at = chain::nanoseconds(new.at);
    let calls = add_what_is_known_besides(&mut body, &tag, &new);
    aside::take_out(change, row.key, &mut body).await?;
    leave_out_same_attendant(&mut body, &tag, &mut row);
    let text = body.to_string();
    let draft = Draft { key: row.key, ceremony: row.id.0, at, body: text, calls };
    let end = chain::append(change, &draft).await?;
    let outcome = (tag == table::CLOSES).then(|| outcome(&body)).flatten();
    row.state = State::after(&tag, outcome.as_deref(), new.log_until);
    row.last = end.number;
    row.entries = row.entries.saturating_add(1);
    aside::forget_what_has_served(change, row.key, &tag, outcome.as_deref()).await?;
    if tag == table::CLOSES {
        row.outcome = outcome;
        debts::add(change, row.key, at, &debts::left_in(&body)).await?;
        let passed = sqlx::query("DELETE FROM passing WHERE ceremony = ?").bind(row.key);
        passed.execute(&mut *change).await?;
    }
    if row.state.is_over() {
        row.attended = None;
        checkpoint::write(change, key, &end).await?;
    }
    index::save(change, &row).await?;
    Ok(Some(end))
}

/// Who attended, what was left, and the calls where they cannot be packed; returns the packed ones.
fn add_what_is_known_besides(body: &mut Value, tag: &str, new: &NewEntry<'_>) -> Option<Vec<u8>> {
    let operator = new.operator.map(|it| serde_json::json!({"id": it.id, "name": it.name}));
    body[table::ATTENDED_BY] = operator.unwrap_or_default();
    let told = tag != table::CLOSES || body.pointer(table::LEFT_IN_OUTCOME).is_some();
    if !told && !new.left.is_empty() {
        body[table::LEFT] = serde_json::json!(new.left);
    }
    if let Some(until) = new.log_until.filter(|_| tag == table::CLOSES) {
        body[table::LOG_UNTIL] = serde_json::json!(until);
    }
    let packed = chain::pack(new.calls);
    if packed.is_none() {
        body[table::CALLS] = serde_json::json!(new.calls);
    }
    packed.filter(|it| !it.is_empty())
}

/// Who attends is written only where it changes; an opened ceremony names its operator itself.
fn leave_out_same_attendant(body: &mut Value, tag: &str, row: &mut Indexed) {
    let mark = |name: &str| aside::mark(&body[name]).map(str::to_owned);
    let before = if tag == table::OPENS { mark("operator") } else { row.attended.clone() };
    let now = mark(table::ATTENDED_BY);
    if now == before
        && let Some(members) = body.as_object_mut()
    {
        members.remove(table::ATTENDED_BY);
    }
    row.attended = now;
}

/// The outcome's name: a word, or the one member of an object.
pub(super) fn outcome(body: &Value) -> Option<String> {
    match body.pointer(table::OUTCOME)? {
        Value::String(it) => Some(it.clone()),
        Value::Object(it) => it.keys().next().cloned(),
        _ => None,
    }
}
