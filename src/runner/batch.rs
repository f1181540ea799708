//! A batch: who of a work list gets a key next and in which slot, what becomes of the others when a key
//! fails, and how far it all is. How far a list is, the ledger says: a batch begins anew at any time.
//! Writes no fact, opens no key, asks the tenant only what stands against the people of the list.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::Stop;
use super::board::{BatchWanted, Board, BoardSlot, BoardState, OnFailure};
use super::board_slot::{self, Reaction};
use super::book::Book;
use super::front::Shown;
use super::steps::OfList;
use super::view::Click;
use super::work_list::against;
use crate::ceremony::Ceremony;
use crate::ceremony::next::Way;
use crate::ceremony::nouns::{
    Blocker, CeremonyId, ListPlace, Operator, Outcome, Person, PrepareMode, Readiness,
    TenantTrouble, Timestamp,
};
use crate::key::{Labels, Seen, port_of};
use crate::platform::Clock;
use crate::tenant::Tenant;
use crate::tenant::limit::{Limit, Limits};

pub(super) struct Batch {
    pub wanted: BatchWanted,
    /// The window in which its board is shown.
    pub window: usize,
    /// The number of its first slot among those of the desk; the others follow.
    pub first: usize,
    /// Its slots stay open as long as these.
    pub clicks: Vec<mpsc::UnboundedSender<Click>>,
    pub state: BoardState,
    /// Sessions that were cut off.
    resumed: Vec<Ceremony>,
    reading: Option<Reading>,
    /// `None`: not read yet.
    due: Option<VecDeque<OfList>>,
    /// Whom the ledger says to have a key, by place in the list, and whom this batch has given one.
    done: HashSet<ListPlace>,
    /// Who gets no key now: something stands against them, or their key failed.
    set_aside: HashSet<ListPlace>,
    /// Who is in which slot.
    at_work: BTreeMap<usize, ListPlace>,
    pub labels: Labels,
    seen: watch::Receiver<Vec<Seen>>,
    held_up: watch::Receiver<u32>,
    clock: Clock,
    /// When the first key of this run began.
    began: Option<Instant>,
    made: u32,
    /// The scenes that the batch has answered, by slot.
    answered: BTreeMap<usize, u64>,
    /// How often a key that did not answer was tried again since the ports changed, by slot.
    tried: BTreeMap<usize, u32>,
    try_at: Option<Instant>,
}

/// A key that was just plugged in does not always answer at once, and no port changes when it does.
const TRY_AFTER: Duration = Duration::from_secs(2);
const TRIES: u32 = 5;

/// Who of a list is due, and who is not.
pub(super) struct Read {
    due: VecDeque<OfList>,
    done: HashSet<ListPlace>,
    against: HashSet<ListPlace>,
}

/// What a batch waits for.
pub(super) enum Progress {
    Read(Result<Result<Read, TenantTrouble>, Stop>),
    /// Keys were plugged in or taken out.
    Keys,
    /// Keys that did not answer are tried again.
    TryAgain,
    HeldUp,
}

/// What begins in a slot.
pub(super) enum Next {
    New(Box<OfList>),
    Again(Box<Ceremony>),
}

type Reading = JoinHandle<Result<Result<Read, TenantTrouble>, Stop>>;

impl Batch {
    /// Its slots are those after `first`, as many as are opened.
    pub fn new(
        wanted: BatchWanted,
        window: usize,
        first: usize,
        tenant: &Tenant,
        seen: watch::Receiver<Vec<Seen>>,
        labels: Labels,
    ) -> Self {
        Self {
            wanted,
            window,
            first,
            clicks: Vec::new(),
            state: BoardState::Runs,
            resumed: Vec::new(),
            reading: None,
            due: None,
            done: HashSet::new(),
            set_aside: HashSet::new(),
            at_work: BTreeMap::new(),
            labels,
            seen,
            held_up: tenant.held_up(),
            clock: tenant.clock().clone(),
            began: None,
            made: 0,
            answered: BTreeMap::new(),
            tried: BTreeMap::new(),
            try_at: None,
        }
    }

    /// Sessions that were cut off go on; nobody else is next before the operator says so. How many slots
    /// that takes.
    pub fn resume(&mut self, ceremonies: Vec<Ceremony>) -> usize {
        let own = ceremonies.iter().filter_map(|it| self.own_slot(it)).max().unwrap_or_default();
        let slots = own.max(ceremonies.len());
        self.resumed = ceremonies;
        self.state = BoardState::Stopped;
        slots
    }

    /// The slot in whose port the key of this session is, from 1.
    fn own_slot(&self, ceremony: &Ceremony) -> Option<usize> {
        self.labels.slot_of(&port_of(&ceremony.key()?.device)?)
    }

    pub fn has(&self, slot: usize) -> bool {
        (self.first..self.first + self.clicks.len()).contains(&slot)
    }

    /// Each slot's port, by its number among those of the desk.
    pub fn ports(&self) -> BTreeMap<usize, Option<String>> {
        let slots = 1..=self.clicks.len();
        slots.map(|it| (self.first + it - 1, self.labels.port_of(it).map(str::to_owned))).collect()
    }

    /// Labels the ports in which keys are plugged in now, as long as there are slots without a port.
    pub fn label_ports(&mut self) {
        let seen = self.seen.borrow_and_update().clone();
        let mut ports: Vec<String> = seen.into_iter().filter_map(|it| it.port).collect();
        ports.sort_by_key(|it| in_order(it));
        for port in ports {
            if self.labels.port_of(self.clicks.len()).is_some() {
                break;
            }
            if let Err(why) = self.labels.label(&port) {
                tracing::error!(%why, "the label of a port will not be remembered");
            }
        }
    }

    /// Reads the people of the list as soon as somebody new is to be next.
    pub fn read_if_wanted(&mut self, book: &Arc<Book>, tenant: &Tenant, operator: &Operator) {
        if self.state != BoardState::Runs || self.due.is_some() || self.reading.is_some() {
            return;
        }
        let (book, tenant, operator) = (Arc::clone(book), tenant.for_session(), operator.clone());
        let list = self.wanted.list;
        self.reading =
            Some(tokio::spawn(async move { read(&book, &tenant, &operator, list).await }));
    }

    /// May be dropped while it waits.
    pub async fn progress(&mut self) -> Progress {
        tokio::select! {
            read = finished(&mut self.reading) => {
                self.reading = None;
                Progress::Read(read)
            }
            Ok(()) = self.seen.changed() => {
                self.tried.clear();
                Progress::Keys
            }
            () = until(self.try_at) => {
                self.try_at = None;
                Progress::TryAgain
            }
            Ok(()) = self.held_up.changed() => Progress::HeldUp,
        }
    }

    /// Whose session runs, or was over meanwhile, is not due.
    pub fn was_read(&mut self, read: Read) {
        let Read { mut due, done, against } = read;
        self.done.extend(done);
        self.set_aside.extend(against);
        let resumed: Vec<_> = self.resumed.iter().filter_map(Ceremony::place).collect();
        due.retain(|OfList { place, .. }| {
            !self.done.contains(place)
                && !self.set_aside.contains(place)
                && !resumed.contains(place)
                && !self.at_work.values().any(|it| it == place)
        });
        self.due = Some(due);
    }

    /// What begins in this free slot, if anything does.
    pub fn next(&mut self, slot: usize) -> Option<Next> {
        let number = slot - self.first + 1;
        let own = self.resumed.iter().position(|it| self.own_slot(it) == Some(number));
        // The key is in no port that has a label here: any slot is as good.
        let lost = |it: &Ceremony| self.own_slot(it).is_none_or(|it| it > self.clicks.len());
        let again = own.or_else(|| self.resumed.iter().position(lost));
        let next = match again {
            Some(at) => Next::Again(Box::new(self.resumed.remove(at))),
            None if self.state == BoardState::Runs => {
                Next::New(Box::new(self.due.as_mut()?.pop_front()?))
            }
            None => return None,
        };
        let place = match &next {
            Next::New(it) => Some(it.place),
            Next::Again(it) => it.place(),
        };
        self.at_work.extend(place.map(|it| (slot, it)));
        self.began.get_or_insert_with(|| self.clock.now());
        Some(next)
    }

    /// A session is over in this slot. `None`: it goes on after the next start.
    pub fn ended(&mut self, slot: usize, outcome: Option<&Outcome>) {
        self.answered.remove(&slot);
        let place = self.at_work.remove(&slot);
        match outcome {
            Some(Outcome::Prepared { .. }) => {
                self.done.extend(place);
                self.made += 1;
            }
            Some(_) => {
                self.set_aside.extend(place);
                self.stops_after_failure(slot);
            }
            None => {}
        }
    }

    /// The operator chooses the list, and how it is gone through, anew.
    pub fn go_on_with(&mut self, wanted: BatchWanted) {
        if wanted.list != self.wanted.list {
            self.due = None;
            self.done.clear();
            self.set_aside.clear();
        }
        self.wanted = wanted;
        self.state = BoardState::Runs;
    }

    /// Nobody is due and nothing is at work any more; whether that is new.
    pub fn is_over_now(&mut self, at_work: bool) -> bool {
        let none_due = self.due.as_ref().is_some_and(VecDeque::is_empty);
        let is_over =
            self.state == BoardState::Runs && none_due && self.resumed.is_empty() && !at_work;
        if is_over {
            self.state = BoardState::Over;
        }
        is_over
    }

    fn stops_after_failure(&mut self, slot: usize) {
        if self.wanted.on_failure == OnFailure::Stop && self.state == BoardState::Runs {
            self.state = BoardState::StoppedAt { slot: slot - self.first + 1 };
        }
    }

    /// What the batch answers by itself to what a slot shows now.
    pub fn answer(&mut self, slot: usize, shown: &Shown, keys_changed: bool) -> Option<Click> {
        let reaction = board_slot::reaction(&shown.scene)?;
        let replugged = match reaction {
            Reaction::Replugged => true,
            Reaction::Anothers | Reaction::Silent if keys_changed => true,
            Reaction::Anothers => return None,
            Reaction::Silent => {
                let tries = self.tried.entry(slot).or_default();
                if *tries < TRIES {
                    *tries += 1;
                    self.try_at = Some(Instant::now() + TRY_AFTER);
                }
                return None;
            }
            Reaction::Close | Reaction::Fails | Reaction::HoldsUp => false,
        };
        if replugged {
            let is_back = self.holds_key(slot);
            return is_back.then_some(Click::Way(Way::TryAgain));
        }
        if self.answered.insert(slot, shown.turn) == Some(shown.turn) {
            return None;
        }
        let stopped = BoardState::StoppedAt { slot: slot - self.first + 1 };
        match reaction {
            Reaction::Close => Some(Click::Close),
            Reaction::Fails if self.wanted.on_failure == OnFailure::SetAside => {
                Some(Click::Way(Way::GiveUp))
            }
            // The next person would meet the same.
            Reaction::Fails | Reaction::HoldsUp => {
                if self.state == BoardState::Runs {
                    self.state = stopped;
                }
                None
            }
            Reaction::Replugged | Reaction::Anothers | Reaction::Silent => None,
        }
    }

    /// Its key does not answer, and is tried again.
    pub fn tries_again(&self, slot: usize) -> bool {
        self.tried.contains_key(&slot)
    }

    /// A key is plugged in at this slot.
    fn holds_key(&self, slot: usize) -> bool {
        let port = self.labels.port_of(slot - self.first + 1);
        port.is_some() && self.seen.borrow().iter().any(|it| it.port.as_deref() == port)
    }

    /// What the operator sees of it. `slots` are what its slots show now, in their order.
    pub fn board<'a>(
        &self,
        slots: impl Iterator<Item = Option<&'a Shown>>,
        mode: PrepareMode,
    ) -> Board {
        let seen = self.seen.borrow();
        let slots: Vec<BoardSlot> = slots
            .enumerate()
            .map(|(at, shown)| {
                let port = self.labels.port_of(at + 1).map(str::to_owned);
                board_slot::slot(at + 1, port, shown, &seen)
            })
            .collect();
        let rate = self.rate();
        let due = self.due.as_ref().map_or(0, VecDeque::len);
        let to_do = due + slots.iter().filter(|it| it.person.is_some()).count();
        Board {
            list: self.wanted.list,
            done: self.done.len(),
            due: due + self.resumed.len(),
            set_aside: self.set_aside.len(),
            slots,
            rate,
            most_an_hour: most_an_hour(mode),
            ends_at: ends_at(rate, to_do),
            held_up: *self.held_up.borrow() > 0,
            state: self.state.clone(),
        }
    }

    /// Keys per hour in this run.
    fn rate(&self) -> u32 {
        let Some(began) = self.began else { return 0 };
        let took = self.clock.now().duration_since(began).as_millis().max(1);
        u32::try_from(u128::from(self.made) * 3_600_000 / took).unwrap_or(u32::MAX)
    }
}

/// A key costs one call about methods, for its options; a live one another, whose answer says that it is
/// registered.
fn most_an_hour(mode: PrepareMode) -> u32 {
    let Limit { calls, window } = Limits::GRAPH.reports;
    let calls_of_a_key = match mode {
        PrepareMode::Inert => 1,
        PrepareMode::Live => 2,
    };
    let calls = u64::try_from(calls).unwrap_or(u64::MAX).saturating_mul(3_600) / window.as_secs();
    u32::try_from(calls / calls_of_a_key).unwrap_or(u32::MAX)
}

fn ends_at(rate: u32, to_do: usize) -> Option<Timestamp> {
    let seconds = (u64::try_from(to_do).ok()? * 3_600).checked_div(u64::from(rate))?;
    Timestamp::now().checked_add(Duration::from_secs(seconds)).ok()
}

/// `1-4.10` after `1-4.9`.
fn in_order(port: &str) -> Vec<u32> {
    port.split(['-', '.']).map(|it| it.parse().unwrap_or(u32::MAX)).collect()
}

async fn until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}

async fn finished(reading: &mut Option<Reading>) -> Result<Result<Read, TenantTrouble>, Stop> {
    match reading {
        Some(it) => match it.await {
            Ok(it) => it,
            Err(broke) => std::panic::resume_unwind(broke.into_panic()),
        },
        None => std::future::pending().await,
    }
}

/// Who of the list has no key yet, and what the tenant says of them: once, for all.
async fn read(
    book: &Book,
    tenant: &Tenant,
    operator: &Operator,
    list: CeremonyId,
) -> Result<Result<Read, TenantTrouble>, Stop> {
    let (mut due, done) = book.due(list).await?;
    let people: Vec<_> = due.iter().filter_map(|it| Some(&it.person.as_ref()?.person)).collect();
    let readiness = match readiness_of(tenant, &people, operator).await {
        Ok(it) => it,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let mut readiness = readiness.into_iter();
    let mut set_aside = HashSet::new();
    due.retain_mut(|it| {
        let Some(listed) = &it.person else { return false };
        // Where the account is gone, the session says so.
        it.readiness = readiness.next().flatten();
        let is_stopped = it.readiness.as_ref().is_some_and(|readiness| {
            let against = against(&listed.person, operator, readiness);
            !against.iter().all(Blocker::may_be_tried)
        });
        if is_stopped {
            set_aside.insert(it.place);
        }
        !is_stopped
    });
    Ok(Ok(Read { due, done, against: set_aside }))
}

/// `None` where the account is gone.
async fn readiness_of(
    tenant: &Tenant,
    people: &[&Person],
    operator: &Operator,
) -> Result<Vec<Option<Readiness>>, TenantTrouble> {
    let accounts = tenant.accounts(people).await?;
    let with_account = people.iter().zip(&accounts);
    let there: Vec<_> = with_account.filter_map(|(it, account)| Some((*it, (*account)?))).collect();
    let mut readiness = tenant.readiness_of_many(&there, operator, |_| ()).await?.into_iter();
    Ok(accounts.into_iter().map(|it| it.and_then(|_| readiness.next())).collect())
}
