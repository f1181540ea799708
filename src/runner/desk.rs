//! The desk: who attends it, when it locks itself, what its slots show, and which session a click
//! belongs to. Never does a step of a ceremony and never writes a fact; its sessions do.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::{JoinError, JoinSet};

use super::after_check::{self, AfterChecks};
use super::batch::{self, Batch};
use super::board::WaitingList;
use super::book::{Book, Witness};
use super::debts::{self, Debts, Paid};
use super::front::{Event, Front};
use super::glance::Today;
use super::list_view;
use super::places::{Place, Places};
use super::session::{Beginning, Over, Session, Wanted};
use super::sign_in::{Attempt, Progress};
use super::slot::{Slot, next_click};
use super::steps::{OfList, Work};
use super::survey::Checked;
use super::survey_work::{Survey, survey_progress};
use super::view::{self, Click, Notice, OperatorScene, Scene, SignInState, UnderWay, View};
use super::{Attendance, Stop, Tools};
use crate::ceremony::Ceremony;
use crate::ceremony::nouns::{SignInTrouble, Timestamp};
use crate::key::Labels;
use crate::ledger::{Entry, Ledger, LedgerTrouble};
use crate::signin::operator::SignedIn;

/// One desk, ready to run.
pub struct Runner {
    tools: Tools,
    book: Book,
    desk: String,
    attendance: Attendance,
    /// Called after each new view, so that a sleeping window wakes.
    wake: Arc<dyn Fn() + Send + Sync>,
    slots: Vec<Slot>,
    labels: Labels,
}

/// So many sessions can run at one desk at the same time.
pub(super) const MOST_SLOTS: usize = 8;

impl Runner {
    /// A desk with one slot, and the other ends of that: clicks go in, views come out.
    pub fn new(
        tools: Tools,
        ledger: Ledger,
        desk: String,
        attendance: Attendance,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> (Self, mpsc::UnboundedSender<Click>, watch::Receiver<View>) {
        let book = Book::new(ledger);
        let (slots, labels) = (Vec::new(), Labels::default());
        let mut runner = Self { tools, book, desk, attendance, wake, slots, labels };
        let (clicks, views) = runner.add_slot();
        (runner, clicks, views)
    }

    /// One more slot for a session that runs beside the others; `None` where the desk has eight.
    pub fn another_slot(
        &mut self,
    ) -> Option<(mpsc::UnboundedSender<Click>, watch::Receiver<View>)> {
        (self.slots.len() < MOST_SLOTS).then(|| self.add_slot())
    }

    fn add_slot(&mut self) -> (mpsc::UnboundedSender<Click>, watch::Receiver<View>) {
        let scene = match self.attendance.operator() {
            Some(_) => OperatorScene::Home { today: Today::default(), notices: Vec::new() }.into(),
            None => self.attendance.scene(SignInState::Waiting),
        };
        let list = list_view::list(&self.tools.trust.borrow(), Timestamp::now());
        let (cloud, operator) = (self.tools.tenant.cloud(), self.attendance.operator());
        let (slot, clicks, views) =
            Slot::new(view::desk(&self.desk, cloud, operator, list, None, scene));
        self.slots.push(slot);
        (clicks, views)
    }

    /// Which USB port is which slot of a batch is remembered in this file.
    pub fn remember_slots(&mut self, file: &Path) {
        self.labels = Labels::open(file);
    }

    /// A key for somebody of a list is prepared in this slot, by its number, as soon as an operator is
    /// signed in. In a slot that there is not, nothing is.
    pub fn prepare(&mut self, slot: usize, of_list: OfList) {
        if let Some(slot) = self.slots.get_mut(slot) {
            slot.wanted = Some(Wanted::Prepare(Box::new(of_list)));
        }
    }

    /// The hub is another one: its ports are labelled anew.
    ///
    /// # Errors
    /// Where that cannot be written.
    pub fn forget_slots(&mut self) -> std::io::Result<()> {
        self.labels.forget()
    }

    /// Without a click for that long the desk locks itself.
    pub fn lock_after(&mut self, idle: Duration) {
        self.attendance.lock_after = idle;
    }

    /// Every fact from now on, once it is on disk.
    pub fn listen(&mut self) -> mpsc::UnboundedReceiver<Entry> {
        self.book.listen()
    }

    /// Each write of a fact from now on waits for it. There is one witness.
    pub fn witnessed_by(&mut self, witness: Witness) {
        self.book.witnessed_by(witness);
    }

    /// Runs until every window is closed and every session has come to rest. Whatever is open in
    /// the ledger is resumed before a new session is offered.
    ///
    /// # Errors
    /// Where the ledger cannot be written. The last view says so.
    pub async fn run(self) -> Result<(), Stop> {
        let book = Arc::new(self.book);
        let (events_in, events) = mpsc::unbounded_channel();
        let mut desk = Desk {
            tools: self.tools,
            book: Arc::clone(&book),
            name: self.desk,
            attendance: self.attendance,
            wake: self.wake,
            slots: self.slots,
            labels: self.labels,
            batch: None,
            survey: None,
            checked: None,
            events_in,
            events,
            sessions: JoinSet::new(),
            places: Places::default(),
            unfinished: VecDeque::new(),
            notices: Vec::new(),
            today: Today::default(),
            lists: Vec::new(),
            debts: Debts::Resting,
            after_checks: AfterChecks::new(),
            attempt: None,
            sign_in: SignInState::Waiting,
            bad_code: false,
            warns: false,
        };
        let result = desk.serve().await;
        if let Err(stop) = &result {
            tracing::error!(%stop, "the desk stops");
            let stopped: Scene = OperatorScene::Stopped { sentence: stop.to_string() }.into();
            for slot in 0..desk.slots.len() {
                desk.publish_scene(slot, None, stopped.clone());
            }
        }
        desk.sessions.shutdown().await;
        drop(desk);
        if let Some(book) = Arc::into_inner(book) {
            book.close().await?;
        }
        result
    }
}

/// A desk that runs.
pub(super) struct Desk {
    pub tools: Tools,
    pub book: Arc<Book>,
    pub name: String,
    pub attendance: Attendance,
    pub wake: Arc<dyn Fn() + Send + Sync>,
    pub slots: Vec<Slot>,
    events_in: mpsc::UnboundedSender<(usize, Event)>,
    events: mpsc::UnboundedReceiver<(usize, Event)>,
    sessions: JoinSet<(usize, Result<Over, Stop>)>,
    pub places: Places,
    pub labels: Labels,
    /// Keys of a work list are prepared side by side.
    pub batch: Option<Batch>,
    /// A page about the whole tenant is open.
    pub survey: Option<Survey>,
    /// How the tenant was when it was read last.
    pub checked: Option<Arc<Checked>>,
    /// What was open in the ledger at start, and waits for a slot.
    pub unfinished: VecDeque<Ceremony>,
    /// What a person must see to, shown at home.
    pub notices: Vec<Notice>,
    pub today: Today,
    /// The work lists with people who have no key yet.
    pub lists: Vec<WaitingList>,
    debts: Debts,
    pub after_checks: AfterChecks,
    /// A sign-in that is under way.
    pub attempt: Option<Attempt>,
    pub sign_in: SignInState,
    /// The desk code that was chosen last cannot be used.
    pub bad_code: bool,
    /// The views say when the desk locks itself.
    pub warns: bool,
}

impl Desk {
    async fn serve(&mut self) -> Result<(), Stop> {
        let unfinished = self.book.to_resume().await?.into_iter();
        let (of_a_list, unfinished): (Vec<_>, Vec<_>) =
            unfinished.partition(|it: &Ceremony| it.place().is_some());
        self.unfinished = unfinished.into();
        self.lists = self.book.waiting_lists().await?;
        self.resume_batch(of_a_list);
        self.read_the_book().await?;
        self.publish_all();
        loop {
            self.fill_slots();
            if self.sessions.is_empty() && !self.slots.iter().any(Slot::is_open) {
                return Ok(());
            }
            self.debts.may_be_tried(self.is_at_home());
            self.after_checks.may_be_asked(self.is_at_home());
            self.see_to_batch();
            self.warn();
            let idle_until = self.idle_until();
            // A session's last words come before its end, and its scene before a click on it.
            tokio::select! {
                biased;
                Some((slot, event)) = self.events.recv() => self.heard(slot, event).await?,
                Some(ended) = self.sessions.join_next() => self.session_ended(ended).await?,
                progress = progress(&mut self.attempt) => self.sign_in_progresses(progress),
                progress = batch_progress(&mut self.batch) => {
                    self.batch_progresses(progress)?;
                }
                (slot, click) = next_click(&mut self.slots) => match click {
                    Some(click) => self.clicked(slot, click).await?,
                    None => self.window_closed(slot),
                },
                () = survey_progress(&mut self.survey) => self.survey_progressed(),
                progress = self.debts.progress() => self.debts_progress(progress).await?,
                progress = self.after_checks.progress() => {
                    self.after_check_progress(progress).await?;
                }
                () = idle(idle_until) => if self.warns { self.lock() },
            }
        }
    }

    /// Begins in each free slot what waits for one.
    fn fill_slots(&mut self) {
        let Some(operator) = self.attendance.operator().cloned() else { return };
        for number in 0..self.slots.len() {
            if !self.slots[number].is_open() || !self.slots[number].is_free() {
                continue;
            }
            if self.batch.as_ref().is_some_and(|it| it.has(number)) {
                if let Some(it) = self.next_of_batch(number, &operator) {
                    self.begin(number, it);
                }
                continue;
            }
            let slot = &mut self.slots[number];
            let beginning = match self.unfinished.pop_front() {
                Some(ceremony) => Beginning::Again(Box::new(ceremony)),
                None => match slot.wanted.take() {
                    Some(wanted) => Beginning::New(wanted, operator.clone()),
                    None => continue,
                },
            };
            self.begin(number, beginning);
        }
    }

    fn begin(&mut self, number: usize, beginning: Beginning) {
        let inbox = self.slots[number].occupy();
        let front = Front::new(number, inbox, self.events_in.clone(), self.attendance.attended());
        let work = Work::new(&self.tools, Place::of(number, &self.places));
        let book = Arc::clone(&self.book);
        let (sign_in, desk) = (self.attendance.sign_in.clone(), self.tools.settings.desk.clone());
        self.sessions.spawn(async move {
            let opened = Session::begin(beginning, desk, work, front, book, sign_in);
            let ended = match Box::pin(opened).await {
                Ok(Some(session)) => Box::pin(session.run()).await,
                Ok(None) => Ok(Over::default()),
                Err(stop) => Err(stop),
            };
            (number, ended)
        });
    }

    async fn session_ended(
        &mut self,
        ended: Result<(usize, Result<Over, Stop>), JoinError>,
    ) -> Result<(), Stop> {
        let (number, result) = match ended {
            Ok(it) => it,
            Err(broke) => std::panic::resume_unwind(broke.into_panic()),
        };
        self.slots[number].vacate();
        self.attendance.active();
        let is_of_batch = self.batch.as_ref().is_some_and(|it| it.has(number));
        if !is_of_batch {
            self.read_the_book().await?;
        }
        if self.book.is_nearly_full().await {
            return Err(LedgerTrouble::DiskFull.into());
        }
        let over = result?;
        if is_of_batch {
            self.batch_session_ended(number, over.outcome.as_ref());
            // Where the batch was stopped, nobody else is next.
            self.show_board();
            return Ok(());
        }
        if let Some(wanted) = over.next {
            self.start(number, wanted);
        }
        self.publish(number);
        Ok(())
    }

    pub async fn read_the_book(&mut self) -> Result<(), LedgerTrouble> {
        self.notices = self.book.notices().await?;
        self.today = self.book.today().await?;
        Ok(())
    }

    /// An operator is there, and no session.
    fn is_at_home(&self) -> bool {
        self.attendance.operator().is_some()
            && self.sessions.is_empty()
            && self.unfinished.is_empty()
    }

    async fn debts_progress(&mut self, progress: debts::Progress) -> Result<(), Stop> {
        let next = match progress {
            debts::Progress::RoundIsDue => self.book.debts().await?.into(),
            debts::Progress::Over(attempt) => {
                if attempt.outcome == Ok(Paid::Yes) {
                    self.book.pay(attempt.debt, &attempt.calls).await?;
                    self.read_the_book().await?;
                    self.publish_all();
                }
                self.debts.rest_of_round(&attempt.outcome)
            }
        };
        self.debts.try_next(&self.tools.tenant, next);
        Ok(())
    }

    async fn after_check_progress(&mut self, progress: after_check::Progress) -> Result<(), Stop> {
        match progress {
            after_check::Progress::RoundIsDue => {
                let awaited = self.book.awaiting_logs().await?;
                let shows = !awaited.is_empty();
                self.after_checks.begin_round(&self.tools, awaited);
                if shows {
                    self.publish_all();
                }
            }
            after_check::Progress::Over(answer) => {
                if let Ok(Some(log)) = &answer.outcome {
                    let operator = self.attendance.operator();
                    let (ceremony, calls) = (&answer.ceremony, &answer.calls);
                    self.book.log_checked(ceremony, operator, log.clone(), calls).await?;
                }
                self.after_checks.go_on(&self.tools, &answer);
                self.publish_all();
            }
        }
        Ok(())
    }

    async fn heard(&mut self, number: usize, event: Event) -> Result<(), Stop> {
        match event {
            Event::Shown(shown) => {
                if self.slots[number].turns_over(&shown) {
                    // These were made on the scene before.
                    while let Some(click) = self.slots[number].click_now() {
                        self.clicked(number, click).await?;
                    }
                }
                if self.is_now(shown.sign_in) {
                    self.attendance.active();
                    self.slots[number].put(*shown);
                    self.answer_of_batch(number, false);
                    self.publish(number);
                }
            }
            Event::SignInEnded { sign_in, challenge } => {
                if self.is_now(sign_in) {
                    self.attendance.ended(challenge);
                    self.locked();
                }
            }
        }
        Ok(())
    }

    /// The operator of that sign-in is still here.
    fn is_now(&self, sign_in: u64) -> bool {
        self.attendance.operator().is_some() && self.attendance.sign_in_number() == sign_in
    }

    pub fn lock(&mut self) {
        self.attendance.lock();
        self.locked();
    }

    /// Hides what is shown, at once.
    pub fn locked(&mut self) {
        self.slots.iter_mut().for_each(Slot::hide);
        self.survey = None;
        self.signed_in_as(SignInState::Waiting);
    }

    pub fn begin_sign_in(&mut self) {
        let challenge = self.attendance.challenge().map(str::to_owned);
        self.attempt = Some(Attempt::begin(self.attendance.sign_in.clone(), challenge));
        self.signed_in_as(SignInState::UnderWay(UnderWay::with(None)));
    }

    fn sign_in_progresses(&mut self, progress: Progress) {
        match progress {
            Progress::Code(code) => {
                self.signed_in_as(SignInState::UnderWay(UnderWay::with(Some(code))));
            }
            Progress::Over(signed_in) => {
                self.attempt = None;
                let state = self.after_sign_in(signed_in);
                self.signed_in_as(state);
            }
        }
    }

    fn after_sign_in(&mut self, signed_in: Result<SignedIn, SignInTrouble>) -> SignInState {
        match signed_in {
            Ok(it) => match self.attendance.begin(it) {
                Ok(()) => {
                    self.bad_code = false;
                    self.slots.iter_mut().for_each(Slot::take_back);
                    SignInState::Waiting
                }
                Err(missing) => SignInState::Missing(missing.0),
            },
            Err(trouble) => {
                tracing::warn!(%trouble, "the operator is not signed in");
                // A challenge that nobody can answer must not keep everybody out.
                if matches!(trouble, SignInTrouble::Garbage { .. }) {
                    self.attendance.forget_challenge();
                }
                SignInState::Failed(trouble)
            }
        }
    }

    pub fn signed_in_as(&mut self, state: SignInState) {
        self.sign_in = state;
        self.publish_all();
    }
}

async fn progress(attempt: &mut Option<Attempt>) -> Progress {
    match attempt {
        Some(it) => it.progress().await,
        None => std::future::pending().await,
    }
}

async fn batch_progress(batch: &mut Option<Batch>) -> batch::Progress {
    match batch {
        Some(it) => it.progress().await,
        None => std::future::pending().await,
    }
}

async fn idle(until: Option<tokio::time::Instant>) {
    match until {
        Some(then) => tokio::time::sleep_until(then).await,
        None => std::future::pending().await,
    }
}
