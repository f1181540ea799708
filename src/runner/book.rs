//! The ledger as the sessions of one desk share it: each fact is on disk before anything else happens.
//! Also tells each new fact to a listener. Decides nothing about a fact.

use std::collections::{HashSet, VecDeque};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::Stop;
use super::after_check::Awaited;
use super::board::WaitingList;
use super::glance::{self, RunsOut, State, Today};
use super::oath_import::{self, Imported, Wanted};
use super::steps::OfList;
use super::view::Notice;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{
    CeremonyId, KeyFacts, Leftover, ListPlace, LogCheck, Operator, Purpose, RequestIds, Timestamp,
};
use crate::ceremony::policy::list_rules::ListRules;
use crate::ceremony::prepared::History as Prepared;
use crate::ceremony::whose::{History, Whose};
use crate::ceremony::{Ceremony, OutOfOrder};
use crate::ledger::{
    AwaitsLog, Debt, Entry, Ledger, LedgerTrouble, NewEntry, PaidBy, Room, Unfinished,
};
use crate::tenant::Tenant;

pub(super) struct Book {
    ledger: Ledger,
    listener: Option<mpsc::UnboundedSender<Entry>>,
    witness: Option<Witness>,
}

/// Asked at each write of a fact, and waited for: nothing happens in that session until it answers. One
/// that never does stops the session there, as a power cut would.
pub type Witness =
    Arc<dyn Fn(Writing, &Fact) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Where a write of a fact has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Writing {
    /// Nothing of it is on disk.
    Begins,
    /// It is on disk, and nothing has come of it yet.
    Done,
}

impl Book {
    pub fn new(ledger: Ledger) -> Self {
        Self { ledger, listener: None, witness: None }
    }

    /// Its file; what is kept beside it has the same folder.
    pub fn file(&self) -> &Path {
        self.ledger.file()
    }

    pub fn listen(&mut self) -> mpsc::UnboundedReceiver<Entry> {
        let (listener, facts) = mpsc::unbounded_channel();
        self.listener = Some(listener);
        facts
    }

    pub fn witnessed_by(&mut self, witness: Witness) {
        self.witness = Some(witness);
    }

    /// When this returns, the fact is on disk.
    pub async fn write(&self, new: NewEntry<'_>) -> Result<(), LedgerTrouble> {
        self.witnessed(Writing::Begins, new.fact).await;
        let number = self.ledger.append(new).await?;
        if let Some(listener) = &self.listener {
            let entry = Entry {
                number,
                ceremony: new.ceremony,
                at: new.at,
                fact: new.fact.clone(),
                operator: new.operator.cloned(),
                calls: new.calls.to_vec(),
            };
            // The listener may have gone.
            listener.send(entry).ok();
        }
        self.witnessed(Writing::Done, new.fact).await;
        Ok(())
    }

    async fn witnessed(&self, writing: Writing, fact: &Fact) {
        if let Some(witness) = &self.witness {
            witness(writing, fact).await;
        }
    }

    /// Sends tokens to the tenant, as an import of the ledger's.
    pub async fn import_tokens(
        &self,
        tenant: &Tenant,
        operator: &Operator,
        new: Vec<Wanted>,
        progress: impl FnMut(usize, usize),
    ) -> Result<Imported, LedgerTrouble> {
        oath_import::send(tenant, &self.ledger, operator, new, progress).await
    }

    /// The ceremonies that can go on. One that cannot be read, or does not follow from its own facts,
    /// is set apart and named at home; it stops nothing else.
    pub async fn to_resume(&self) -> Result<Vec<Ceremony>, LedgerTrouble> {
        let mut open = Vec::new();
        for it in self.ledger.unfinished().await? {
            match it {
                Unfinished::Open(entries) => {
                    let Some(id) = entries.first().map(|it| it.ceremony) else { continue };
                    match replay(entries) {
                        Ok(ceremony) => open.extend(ceremony),
                        Err(why) => {
                            tracing::error!(ceremony = %id, %why, "a session is set apart");
                            self.ledger.set_apart(id).await?;
                        }
                    }
                }
                Unfinished::Unreadable { ceremony, why } => {
                    tracing::error!(%ceremony, %why, "a session is set apart");
                }
                Unfinished::Waiting { .. } => {}
            }
        }
        Ok(open)
    }

    /// What a person must see to: sessions that cannot be read, and what was left.
    pub async fn notices(&self) -> Result<Vec<Notice>, LedgerTrouble> {
        let unreadable = self.ledger.unfinished().await?.into_iter().filter_map(|it| match it {
            Unfinished::Unreadable { ceremony, .. } => Some(ceremony),
            Unfinished::Open(_) | Unfinished::Waiting { .. } => None,
        });
        let named = |it: CeremonyId| Notice::UnreadableCeremony { name: it.short() };
        let mut notices: Vec<Notice> = unreadable.map(named).collect();
        let (waiting, debts): (Vec<_>, Vec<_>) = self
            .debts()
            .await?
            .into_iter()
            .partition(|it| matches!(it.what, Leftover::Inert { .. }));
        // There can be thousands: `prepare status` names them.
        let first = waiting.iter().filter_map(|it| it.due).min();
        notices.extend(first.map(|first| Notice::KeysWait { count: waiting.len(), first }));
        notices.extend(debts.into_iter().map(|it| Notice::Debt { what: it.what, due: it.due }));
        Ok(notices)
    }

    /// The sessions of this day.
    pub async fn today(&self) -> Result<Today, LedgerTrouble> {
        let now = Timestamp::now();
        let today = Today::of(&self.ledger.opened_since(glance::midnight(now)).await?);
        let debts = self.debts().await?;
        let state = State { tenant: None, ledger_bytes: self.ledger.bytes(), debts: debts.len() };
        let waiting = debts.into_iter().filter_map(|it| match it.what {
            Leftover::Inert { until, .. } if until > now => {
                Some(RunsOut { person: it.person?, until })
            }
            _ => None,
        });
        let runs_out = waiting.min_by_key(|it| it.until);
        Ok(Today { runs_out, state, ..today })
    }

    /// What is still to be done after the sessions that are over, oldest first.
    pub async fn debts(&self) -> Result<Vec<Debt>, LedgerTrouble> {
        self.ledger.debts().await
    }

    /// The sessions that are over and await the tenant's logs, oldest first.
    pub async fn awaiting_logs(&self) -> Result<Vec<Awaited>, LedgerTrouble> {
        let mut awaiting = Vec::new();
        for AwaitsLog { entries, until, person_erased } in self.ledger.awaiting_logs().await? {
            match replay(entries) {
                Ok(it) => {
                    awaiting.extend(it.map(|ceremony| Awaited { ceremony, until, person_erased }));
                }
                Err(why) => tracing::error!(%why, "a session that is over does not replay"),
            }
        }
        Ok(awaiting)
    }

    /// Adds what the tenant's logs said to a session that is over.
    pub async fn log_checked(
        &self,
        ceremony: &Ceremony,
        operator: Option<&Operator>,
        log: LogCheck,
        calls: &[RequestIds],
    ) -> Result<(), Stop> {
        let (id, at) = (ceremony.id(), Timestamp::now());
        let fact = Fact::SignIn(fact::SignIn::LogChecked { log });
        ceremony.clone().apply(at, fact.clone())?;
        let new =
            NewEntry { ceremony: id, at, fact: &fact, operator, calls, left: &[], log_until: None };
        Ok(self.write(new).await?)
    }

    /// The desk has seen to a debt.
    pub async fn pay(&self, debt: i64, calls: &[RequestIds]) -> Result<(), LedgerTrouble> {
        self.ledger.pay(debt, Timestamp::now(), PaidBy::Desk, calls).await
    }

    /// All keys that were prepared here, and what became of them.
    pub async fn prepared(&self) -> Result<Prepared, LedgerTrouble> {
        let mut history = Prepared::default();
        let mut after = 0;
        while let Some((id, entries)) = self.ledger.prepared_after(&mut after).await? {
            history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
        }
        Ok(history)
    }

    /// Nothing waits any more for this registration, or for those of this person before it: it works,
    /// another takes its place, or it is worth nothing.
    pub async fn waits_no_more(&self, ended: &Ceremony) -> Result<(), LedgerTrouble> {
        let activated = ended.prepared().map(|it| it.ceremony);
        let person = ended.person().filter(|_| ended.purpose() == Purpose::Prepare);
        let is_over = |it: &&Debt| {
            let of_person = || person.is_some() && it.person.as_ref() == person;
            matches!(it.what, Leftover::Inert { .. })
                && (activated == Some(it.ceremony) || of_person())
        };
        for debt in self.debts().await?.iter().filter(is_over) {
            self.pay(debt.id, &[]).await?;
        }
        Ok(())
    }

    /// The people of a list who have no key yet, in their order, and the places of those who have one.
    pub async fn due(
        &self,
        list: CeremonyId,
    ) -> Result<(VecDeque<OfList>, HashSet<ListPlace>), LedgerTrouble> {
        let Some(list) = self.ledger.list_of(list).await? else { return Ok(Default::default()) };
        let (history, now) = (self.prepared().await?, Timestamp::now());
        let counting: Vec<_> = history.all().iter().filter(|it| it.counts(now)).collect();
        let prepared: HashSet<String> =
            counting.iter().filter_map(|it| it.serial.clone()).collect();
        let served: HashSet<ListPlace> = counting.iter().filter_map(|it| it.place).collect();
        let (prepared, inventory) =
            (Arc::new(prepared), Arc::new(list.inventory.into_iter().collect()));
        let mut due = VecDeque::new();
        let mut done = HashSet::new();
        for (person, number) in list.people.into_iter().zip(1..) {
            let place = ListPlace { list: list.id, number };
            if served.contains(&place) {
                done.insert(place);
            } else if let Some(person) = person.filter(|_| list.withdrawn.is_none()) {
                let rules = ListRules {
                    inventory: Arc::clone(&inventory),
                    prepared: Arc::clone(&prepared),
                    wanted: person.wishes.serial.clone(),
                    meanwhile: None,
                };
                due.push_back(OfList { place, person: Some(person), readiness: None, rules });
            }
        }
        Ok((due, done))
    }

    /// The lists with people who have no key yet, the newest first.
    pub async fn waiting_lists(&self) -> Result<Vec<WaitingList>, LedgerTrouble> {
        let lists = self.ledger.all_lists().await?;
        if lists.is_empty() {
            return Ok(Vec::new());
        }
        let (history, now) = (self.prepared().await?, Timestamp::now());
        let counting = history.all().iter().filter(|it| it.counts(now));
        let served: HashSet<ListPlace> = counting.filter_map(|it| it.place).collect();
        let waiting = lists.into_iter().filter(|it| it.withdrawn.is_none()).map(|it| {
            let people = it.people.iter().zip(1..).filter_map(|(person, number)| {
                person.as_ref()?;
                Some(ListPlace { list: it.id, number })
            });
            let due = people.filter(|it| !served.contains(it)).count();
            WaitingList {
                list: it.id,
                source: it.source,
                imported_at: it.imported_at,
                people: it.people.len(),
                due,
            }
        });
        Ok(waiting.filter(|it| it.due > 0).collect())
    }

    /// Somebody of a list who has no key yet; `None` where there is no such list, or the person was erased.
    pub async fn of_list(&self, place: ListPlace) -> Result<Option<OfList>, LedgerTrouble> {
        let (due, _) = self.due(place.list).await?;
        Ok(due.into_iter().find(|it| it.place == place))
    }

    /// Whose this key is, by all that the ledger has.
    pub async fn whose(&self, key: &KeyFacts) -> Result<Whose, LedgerTrouble> {
        let mut history = History::default();
        let mut after = 0;
        while let Some((id, entries)) = self.ledger.after(&mut after).await? {
            history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
        }
        Ok(history.whose(key))
    }

    /// This key was reset: where it was set aside, that is over.
    /// So is it that a lost key is somewhere, where this is certainly that one.
    pub async fn key_was_reset(
        &self,
        key: &KeyFacts,
        whose: Option<&Whose>,
    ) -> Result<(), LedgerTrouble> {
        let is_about = |it: &&Debt| match whose {
            Some(whose) => whose.is_about(key, &it.what),
            None => it.what.is_this_key(key),
        };
        for debt in self.debts().await?.iter().filter(is_about) {
            self.pay(debt.id, &[]).await?;
        }
        Ok(())
    }

    /// Only the reserve is left on the disk: enough to take a session back, and no more.
    pub async fn is_nearly_full(&self) -> bool {
        self.ledger.room().await == Room::Reserve
    }

    pub async fn close(self) -> Result<(), LedgerTrouble> {
        self.ledger.close().await
    }
}

fn replay(entries: Vec<Entry>) -> Result<Option<Ceremony>, OutOfOrder> {
    let mut entries = entries.into_iter();
    let Some(first) = entries.next() else { return Ok(None) };
    let mut ceremony = Ceremony::open(first.ceremony, first.at, first.fact)?;
    for entry in entries {
        ceremony.apply(entry.at, entry.fact)?;
    }
    Ok(Some(ceremony))
}
