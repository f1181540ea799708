//! The loop: write the intent down, do the step, write down what happened, ask again. Owns the
//! secrets of a session (the PIN from the pad to the key, the pass code while the pass is alive)
//! and recovery at start-up. Knows neither HTTP nor HID nor how a screen looks.
//!
//! The one error that it returns is that the ledger cannot be written: then the desk stops.

mod attendance;
mod hands;
mod second;
mod sign_in;
pub mod view;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use uuid::Uuid;

use crate::ceremony::fact::Fact;
use crate::ceremony::next::{Next, Question, Step, Undo, Way};
use crate::ceremony::nouns::{
    CeremonyId, Operator, Outcome, Purpose, TenantTrouble, Timestamp, Trouble,
};
use crate::ceremony::receipt::Receipt;
use crate::ceremony::{Ceremony, OutOfOrder};
use crate::key::Touch;
use crate::ledger::{Entry, Ledger, LedgerTrouble};
use crate::tenant::Tenant;
pub use attendance::{Attendance, MissingRights};
pub use hands::{DeskSettings, Hands};
use sign_in::MayLock;
pub use view::{
    Click, Help, ListView, PassView, RelyingParty, Scene, Second, SessionView, SignInState,
    SignInWay, UserCode, View,
};

/// One desk: its hands, its ledger, and the people in front of it.
pub struct Runner {
    hands: Hands,
    ledger: Ledger,
    desk: String,
    attendance: Attendance,
    clicks: mpsc::UnboundedReceiver<Click>,
    view: watch::Sender<View>,
    /// Called after each new view, so that a sleeping window wakes.
    wake: Arc<dyn Fn() + Send + Sync>,
    listener: Option<mpsc::UnboundedSender<Entry>>,
}

/// Why the desk stops.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
    /// A mistake of ours: the ceremony refused a fact that the desk itself brought.
    #[error(transparent)]
    OutOfOrder(#[from] OutOfOrder),
}

impl Runner {
    /// The other ends: clicks go in, views come out.
    pub fn new(
        hands: Hands,
        ledger: Ledger,
        desk: String,
        attendance: Attendance,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> (Self, mpsc::UnboundedSender<Click>, watch::Receiver<View>) {
        let (clicks_tx, clicks) = mpsc::unbounded_channel();
        let scene = match attendance.operator() {
            Some(_) => Scene::Home,
            None => sign_in::scene(&attendance, SignInState::Waiting),
        };
        let list = view::list(&hands.trust, Timestamp::now());
        let first =
            view::desk(&desk, hands.tenant.cloud(), attendance.operator(), list, None, scene);
        let (view, views) = watch::channel(first);
        let listener = None;
        let runner = Self { hands, ledger, desk, attendance, clicks, view, wake, listener };
        (runner, clicks_tx, views)
    }

    /// Without a click for that long the desk locks itself.
    pub fn lock_after(&mut self, idle: Duration) {
        self.attendance.lock_after = idle;
    }

    /// Every fact from now on, once it is on disk.
    pub fn listen(&mut self) -> mpsc::UnboundedReceiver<Entry> {
        let (listener, facts) = mpsc::unbounded_channel();
        self.listener = Some(listener);
        facts
    }

    /// Runs until nobody can click any more. Whatever is open in the ledger is resumed before a new
    /// session is offered.
    ///
    /// # Errors
    /// Where the ledger cannot be written. The last view says so.
    pub async fn run(mut self) -> Result<(), Stop> {
        let result = self.serve().await;
        if let Err(stop) = &result {
            tracing::error!(%stop, "the desk stops");
            self.show(None, Scene::Stopped { sentence: stop.to_string() });
        }
        self.ledger.close().await?;
        result
    }

    async fn serve(&mut self) -> Result<(), Stop> {
        for entries in self.ledger.unfinished().await? {
            let Some(mut ceremony) = self.replay(entries)? else { continue };
            tracing::info!(ceremony = %ceremony.id, "resuming");
            if !self.attended().await {
                return Ok(());
            }
            self.record(&mut ceremony, Fact::Resumed).await?;
            if !self.session(ceremony).await? {
                return Ok(());
            }
        }
        while self.attended().await {
            self.show(None, Scene::Home);
            match self.click(MayLock::Yes).await {
                None => return Ok(()),
                Some(Click::Start(purpose))
                    if self.hands.tenant.cloud().offer() == Some(purpose) =>
                {
                    if self.attendance.is_nearly_over(Timestamp::now()) {
                        self.attendance.lock();
                    }
                    if !self.attended().await {
                        return Ok(());
                    }
                    let Some(operator) = self.attendance.operator().cloned() else { continue };
                    let ceremony = self.open(purpose, operator).await?;
                    if !self.session(ceremony).await? {
                        return Ok(());
                    }
                }
                Some(click) => self.heard_leave(&click),
            }
        }
        Ok(())
    }

    /// One session, to its end or until nobody can click any more (`false`).
    async fn session(&mut self, mut ceremony: Ceremony) -> Result<bool, Stop> {
        loop {
            if !self.attended().await {
                return Ok(false);
            }
            if let Some(operator) = self.attendance.operator()
                && operator.id != ceremony.operator.id
            {
                let operator = operator.clone();
                self.record(&mut ceremony, Fact::OperatorChanged { operator }).await?;
            }
            match ceremony.next(Timestamp::now()) {
                // With the window closed nothing new is begun; what is taken back still is.
                Next::Do(step) if self.clicks.is_closed() && begins_something(step, &ceremony) => {
                    return Ok(false);
                }
                Next::Do(step) => self.perform(&mut ceremony, step).await?,
                Next::Ask(question) => match self.answer(&ceremony, question).await {
                    Answer::Fact(fact) => self.record(&mut ceremony, fact).await?,
                    // Written while it is still known who chose it.
                    Answer::SignInAgain(challenge) => {
                        self.record(&mut ceremony, Fact::Chose { way: Way::SignInAgain }).await?;
                        self.attendance.ended(challenge);
                    }
                    Answer::Unattended => {}
                    Answer::Nobody => return Ok(false),
                },
                Next::Done(outcome) => return self.close(ceremony, outcome).await,
            }
        }
    }

    async fn open(&mut self, purpose: Purpose, operator: Operator) -> Result<Ceremony, Stop> {
        let id = CeremonyId(Uuid::new_v4());
        let at = Timestamp::now();
        let first = Fact::Opened { purpose, operator, desk: self.desk.clone() };
        self.write(id, at, &first).await?;
        Ok(Ceremony::open(id, at, first, self.hands.settings.minimum_pin_length)?)
    }

    fn replay(&self, entries: Vec<Entry>) -> Result<Option<Ceremony>, OutOfOrder> {
        let mut entries = entries.into_iter();
        let Some(first) = entries.next() else { return Ok(None) };
        let length = self.hands.settings.minimum_pin_length;
        let mut ceremony = Ceremony::open(first.ceremony, first.at, first.fact, length)?;
        for entry in entries {
            ceremony.apply(entry.at, entry.fact)?;
        }
        Ok(Some(ceremony))
    }

    /// On disk before we look at it.
    async fn record(&mut self, ceremony: &mut Ceremony, fact: Fact) -> Result<(), Stop> {
        let at = Timestamp::now();
        // Asked of a copy first: a fact that does not fit must not stand in the ledger.
        let mut after = ceremony.clone();
        after.apply(at, fact.clone())?;
        self.write(ceremony.id, at, &fact).await?;
        *ceremony = after;
        Ok(())
    }

    async fn write(&mut self, id: CeremonyId, at: Timestamp, fact: &Fact) -> Result<(), Stop> {
        let calls = self.hands.tenant.take_calls();
        let operator = self.attendance.operator();
        let number = self.ledger.append(id, at, fact, operator, &calls).await?;
        if let Some(listener) = &self.listener {
            let (operator, fact) = (operator.cloned(), fact.clone());
            // Whoever listened may have gone.
            listener.send(Entry { number, ceremony: id, at, fact, operator, calls }).ok();
        }
        Ok(())
    }

    async fn perform(&mut self, ceremony: &mut Ceremony, step: Step) -> Result<(), Stop> {
        self.record(ceremony, Fact::Began { step }).await?;
        // A browser holds the key while it signs in, and where several keys blink it is always
        // one of them that asks: nothing of that is heard here.
        let unheard = matches!(step, Step::ProveSignIn | Step::ChooseKey);
        let device = self.hands.device_for(step, ceremony).await;
        let mut touch = hands::touch_of(&device);
        let mut held_up = self.hands.tenant.held_up();
        held_up.mark_unchanged();
        self.show(Some(ceremony), Scene::Working { step, touch_now: unheard, held_up: false });
        let mut give_up = false;
        let mut leave = None;
        let mut shown_code = None;
        let fact = {
            let Self { hands, clicks, view, wake, desk, attendance, .. } = &mut *self;
            let operator = attendance.operator();
            let cancel = hands.cancel(&device);
            let cloud = hands.tenant.cloud();
            let pass_code = hands.pass_code.clone();
            let list = view::list(&hands.trust, Timestamp::now());
            let mut work = std::pin::pin!(hands.perform(step, ceremony, device));
            let waits = held_up.clone();
            let show = |code: Option<SecretString>, touch_now| {
                let shown = view::session(ceremony, cloud, code, pass_code.is_none());
                let held_up = *waits.borrow() > 0;
                let scene = Scene::Working { step, touch_now, held_up };
                view.send_replace(view::desk(desk, cloud, operator, list, Some(shown), scene));
                wake();
            };
            let mut shown = unheard;
            loop {
                tokio::select! {
                    biased;
                    fact = &mut work => break fact,
                    Ok(()) = touch.changed() => {
                        let touch_now = unheard || *touch.borrow_and_update() == Touch::Wanted;
                        if touch_now != shown {
                            shown = touch_now;
                            show(shown_code.clone(), touch_now);
                        }
                    }
                    Ok(()) = held_up.changed() => show(shown_code.clone(), shown),
                    click = clicks.recv() => match click {
                        // The step is never dropped half done. What waits for a touch is told to
                        // stop; everything else ends by itself.
                        Some(Click::Way(Way::GiveUp)) if !ceremony.is_leaving() => {
                            give_up = true;
                            cancel();
                        }
                        Some(it @ (Click::ShowPass | Click::HidePass)) => {
                            let wanted = matches!(it, Click::ShowPass);
                            shown_code = pass_code.clone().filter(|_| wanted);
                            show(shown_code.clone(), shown);
                        }
                        Some(it @ (Click::Lock | Click::SignOut)) => leave = Some(it),
                        // Too late or too early for anything else.
                        Some(_) => {}
                        // Nobody will touch the key any more.
                        None => {
                            cancel();
                            break work.await;
                        }
                    },
                }
            }
        };
        if let Fact::Failed { trouble, .. } = &fact {
            tracing::warn!(?step, trouble = trouble.word(), "a step failed");
        }
        self.record(ceremony, fact).await?;
        if give_up && ceremony.outcome.is_none() {
            self.record(ceremony, Fact::Chose { way: Way::GiveUp }).await?;
        }
        self.attendance.active();
        if let Some(click) = leave {
            self.heard_leave(&click);
        }
        Ok(())
    }

    /// Asks a person until a click, or the key itself, answers.
    async fn answer(&mut self, ceremony: &Ceremony, question: Question) -> Answer {
        let ways = ceremony.ways(&question);
        // Clicks on a screen that is gone must not answer this one; a wish to stop still counts.
        while let Ok(click) = self.clicks.try_recv() {
            if matches!(click, Click::Way(Way::GiveUp)) && ways.contains(&Way::GiveUp) {
                return Answer::Fact(Fact::Chose { way: Way::GiveUp });
            }
            if matches!(click, Click::Lock | Click::SignOut) {
                self.heard_leave(&click);
                return Answer::Unattended;
            }
        }
        let mut help = Help { on_the_key: self.hands.on_the_key.clone(), ..Help::default() };
        let mut show_pass = false;
        let mut seen = self.hands.keys.seen();
        // A key that is to be taken away counts only after it was seen gone.
        let mut awaited = match &question {
            Question::InsertKey { but_not: Some(device) }
            | Question::ReplugKey { device, .. }
            | Question::ReplugToReset { device } => Awaited::GoneFirst(device.clone()),
            Question::InsertKey { but_not: None } => Awaited::AnyKey,
            _ => Awaited::Nothing,
        };
        loop {
            let keys = seen.borrow_and_update().clone();
            help.keys_inserted = keys.len();
            let mut ways = ways.clone();
            ways.retain(|it| *it != Way::ChooseByTouch || keys.len() > 1);
            if let Some(device) = awaited.met_by(&keys) {
                self.attendance.active();
                return Answer::Fact(Fact::KeyInserted { device });
            }
            let code = self.hands.pass_code.clone();
            let cloud = self.hands.tenant.cloud();
            let shown = code.clone().filter(|_| show_pass);
            let session = view::session(ceremony, cloud, shown, code.is_none());
            let scene = Scene::Asking {
                question: question.clone(),
                ways: ways.clone(),
                help: help.clone(),
            };
            self.put(Some(session), scene);
            let click = tokio::select! {
                // Somebody may be reading the pass.
                click = self.click(if show_pass { MayLock::No } else { MayLock::Yes }) => click,
                Ok(()) = seen.changed() => {
                    self.attendance.active();
                    continue;
                }
            };
            match (click, &question) {
                (None, _) => return Answer::Nobody,
                (Some(it @ (Click::Lock | Click::SignOut)), _) => {
                    self.heard_leave(&it);
                    return Answer::Unattended;
                }
                (Some(Click::ShowPass), _) => show_pass = true,
                (Some(Click::HidePass), _) => show_pass = false,
                (Some(Click::Way(way)), _) if ways.contains(&way) => {
                    if let (Way::SignInAgain, Question::Trouble { trouble, .. }) = (way, &question)
                    {
                        return Answer::SignInAgain(trouble.claims_challenge());
                    }
                    return Answer::Fact(Fact::Chose { way });
                }
                (Some(Click::Search(words)), Question::WhoIsIt) => {
                    help.searching = true;
                    self.put(
                        Some(view::session(ceremony, cloud, None, true)),
                        Scene::Asking {
                            question: question.clone(),
                            ways: ways.clone(),
                            help: help.clone(),
                        },
                    );
                    help = search(&self.hands.tenant, words).await;
                    if let Some(it @ Trouble::Tenant(TenantTrouble::SignInEnded { .. })) =
                        &help.search_trouble
                    {
                        self.attendance.ended(it.claims_challenge());
                        return Answer::Unattended;
                    }
                }
                (Some(Click::SignIn), Question::SecondOperator { .. }) => {
                    match self.second_operator(ceremony, &question).await {
                        ControlFlow::Continue(second) => help.second = second,
                        ControlFlow::Break(answer) => return answer,
                    }
                }
                (Some(Click::Choose(person)), Question::WhoIsIt) => {
                    return Answer::Fact(Fact::PersonChosen { person });
                }
                (Some(Click::Identity(by)), Question::CheckIdentity) => {
                    return Answer::Fact(Fact::IdentityChecked { by });
                }
                (Some(Click::Pin(pin)), Question::ChoosePin { .. } | Question::TypePin) => {
                    self.hands.pin = Some(pin);
                    return Answer::Fact(Fact::PinTyped);
                }
                // A click for a screen that is gone.
                (Some(_), _) => {}
            }
        }
    }

    /// Writes the end down, shows it, and waits until somebody has read it.
    async fn close(&mut self, mut ceremony: Ceremony, outcome: Outcome) -> Result<bool, Stop> {
        if ceremony.outcome.is_none() {
            self.record(&mut ceremony, Fact::Finished { outcome: outcome.clone() }).await?;
        }
        self.hands.forget_secrets();
        self.hands.close_key().await;
        let scene = match (outcome, Receipt::of(&ceremony)) {
            (Outcome::Onboarded, Some(receipt)) => Scene::Receipt(Box::new(receipt)),
            (Outcome::SelfRegistered, _) => Scene::SelfRegistered {
                methods: ceremony.own_keys.clone(),
                left: ceremony.left().to_vec(),
            },
            (Outcome::Abandoned { left }, _) => Scene::Ended { left },
            (Outcome::Onboarded, None) => Scene::Ended { left: Vec::new() },
        };
        while self.attended().await {
            self.show(Some(&ceremony), scene.clone());
            match self.click(MayLock::Yes).await {
                None => return Ok(false),
                Some(Click::Close) => return Ok(true),
                Some(click) => self.heard_leave(&click),
            }
        }
        Ok(false)
    }

    fn show(&self, ceremony: Option<&Ceremony>, scene: Scene) {
        let forgotten = self.hands.pass_code.is_none();
        let cloud = self.hands.tenant.cloud();
        self.put(ceremony.map(|it| view::session(it, cloud, None, forgotten)), scene);
    }

    fn put(&self, session: Option<SessionView>, scene: Scene) {
        let list = view::list(&self.hands.trust, Timestamp::now());
        let operator = self.attendance.operator();
        let cloud = self.hands.tenant.cloud();
        self.view.send_replace(view::desk(&self.desk, cloud, operator, list, session, scene));
        (self.wake)();
    }
}

async fn search(tenant: &Tenant, words: String) -> Help {
    let found = tenant.search(&words).await;
    let mut help = Help { searched: Some(words), ..Help::default() };
    match found {
        Ok(people) => help.people = people,
        Err(trouble) => help.search_trouble = Some(Trouble::Tenant(trouble)),
    }
    help
}

/// The step wants somebody there, or leaves something that must be taken back.
fn begins_something(step: Step, ceremony: &Ceremony) -> bool {
    let (_, undo) = step.in_doubt_and_undo();
    !ceremony.is_leaving() && (step.needs_touch() || undo != Undo::Nothing)
}

/// How a question went.
enum Answer {
    Fact(Fact),
    /// The token has ended; what the next one must be asked for.
    SignInAgain(Option<String>),
    /// The operator went: the question comes again when one is back.
    Unattended,
    /// Nobody can click any more.
    Nobody,
}

/// Which key answers the question.
enum Awaited {
    Nothing,
    AnyKey,
    GoneFirst(String),
}

impl Awaited {
    /// Exactly one key must be there: with two, nobody knows which is meant.
    fn met_by(&mut self, keys: &[crate::key::Seen]) -> Option<String> {
        if let Self::GoneFirst(device) = self
            && !keys.iter().any(|it| it.device == *device)
        {
            *self = Self::AnyKey;
        }
        match (&self, keys) {
            (Self::AnyKey, [only]) => Some(only.device.clone()),
            _ => None,
        }
    }
}
