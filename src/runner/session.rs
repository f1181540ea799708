//! A session: exactly one ceremony from its opening, or from where the ledger left it, to its end.
//! Owns the ceremony's secrets, its open key, and the ids of its own calls to Graph. Nothing is done
//! before it is written down, and nothing is believed before it is on disk.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use uuid::Uuid;

use super::Stop;
use super::answer::Answer;
use super::book::Book;
use super::front::{Front, Heard};
use super::interrupt::may_go_on_without_a_window;
use super::steps::{OfList, Work};
use super::view::{Click, OperatorScene, PersonScene, Scene, SessionView, ShownCode};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::{Next, Question, Step, Way};
use crate::ceremony::nouns::{
    CeremonyId, DeskFacts, FoundPrepared, Leftover, Operator, Outcome, OwnMethod, Purpose,
    Timestamp,
};
use crate::ceremony::receipt::{Receipt, ReceiptRecovery};
use crate::ledger::NewEntry;
use crate::signin::operator::OperatorSignIn;

pub(super) struct Session {
    pub ceremony: Ceremony,
    pub work: Work,
    pub front: Front,
    book: Arc<Book>,
    /// For a second operator, who signs in as the first did.
    pub sign_in: OperatorSignIn,
    /// Who attends, or attended until the desk was locked: they cause what happens.
    operator: Option<Operator>,
    /// The sign-in under which the last step began.
    pub began_under: u64,
    /// `None` while the code is hidden.
    pub pass_shown_until: Option<Instant>,
    /// The operator has just taken the screen back from the person.
    pub screen_taken: bool,
}

/// Long enough to type the code into a phone.
const PASS_SHOWN: Duration = Duration::from_secs(30);

/// What is to be begun.
pub(super) enum Wanted {
    New(Purpose),
    /// A key for somebody of a list.
    Prepare(Box<OfList>),
    /// The session of the second key, after that of the first.
    SecondKey(Box<Ceremony>),
}

/// How a session is left.
#[derive(Default)]
pub(super) struct Over {
    /// `None`: it goes on after the next start.
    pub outcome: Option<Outcome>,
    /// What is wanted next, where a person gets a second key.
    pub next: Option<Wanted>,
}

pub(super) enum Beginning {
    New(Wanted, Operator),
    /// From where the ledger left it.
    Again(Box<Ceremony>),
}

impl Session {
    /// `None` where there is nothing to go on from, or the window is closed before an operator is
    /// there.
    pub async fn begin(
        beginning: Beginning,
        desk: DeskFacts,
        mut work: Work,
        front: Front,
        book: Arc<Book>,
        sign_in: OperatorSignIn,
    ) -> Result<Option<Self>, Stop> {
        let (ceremony, operator) = match beginning {
            Beginning::New(wanted, operator) => {
                let (id, at) = (CeremonyId(Uuid::new_v4()), Timestamp::now());
                let (purpose, first_key, place) = match wanted {
                    Wanted::New(purpose) => (purpose, None, None),
                    Wanted::SecondKey(first) => {
                        (first.purpose(), first.as_first_key(&operator, at).map(Box::new), None)
                    }
                    Wanted::Prepare(of_list) => {
                        let place = Some(of_list.place);
                        work.of_list = Some(*of_list);
                        (Purpose::Prepare, None, place)
                    }
                };
                let first = Fact::Session(fact::Session::Opened {
                    purpose,
                    operator: operator.clone(),
                    desk: desk.clone(),
                    first_key,
                    place,
                });
                let operator_there = Some(&operator);
                let (calls, left) = (&[], &[]);
                let new = NewEntry {
                    ceremony: id,
                    at,
                    fact: &first,
                    operator: operator_there,
                    calls,
                    left,
                    log_until: None,
                };
                book.write(new).await?;
                (Ceremony::open(id, at, first)?, Some(operator))
            }
            Beginning::Again(ceremony) => (*ceremony, None),
        };
        let resumes = operator.is_none();
        // A hub is filled before its batch begins.
        if !resumes && work.of_list.is_none() {
            work.refuse_what_is_plugged_in().await;
        }
        let mut session = Self {
            ceremony,
            work,
            front,
            book,
            sign_in,
            operator,
            began_under: 0,
            pass_shown_until: None,
            screen_taken: false,
        };
        if resumes {
            tracing::info!(ceremony = %session.ceremony.id(), "resuming");
            session.works_with_its_key();
            if let Some(place) = session.ceremony.place() {
                session.work.of_list = session.book.of_list(place).await?;
            }
            if !session.attended().await {
                return Ok(None);
            }
            session.record(Fact::Session(fact::Session::Resumed { desk })).await?;
        }
        Ok(Some(session))
    }

    /// To its end, or until the window is closed and nothing is left that goes on without one.
    pub async fn run(mut self) -> Result<Over, Stop> {
        loop {
            if !self.attended().await {
                return Ok(Over::default());
            }
            if let Some(operator) = self.operator.clone()
                && operator.id != self.ceremony.operator().id
            {
                self.record(Fact::Session(fact::Session::OperatorChanged { operator })).await?;
            }
            let next = self.ceremony.next(Timestamp::now());
            let can_go_back = self.ceremony.may_be_given_up() && !matches!(next, Next::Done(_));
            if can_go_back && self.book.is_nearly_full().await {
                self.record(Fact::Session(fact::Session::Chose { way: Way::GiveUp })).await?;
                continue;
            }
            match next {
                Next::Do(step)
                    if self.front.is_closed()
                        && !may_go_on_without_a_window(step, &self.ceremony) =>
                {
                    return Ok(Over::default());
                }
                Next::Do(step) => self.perform(step).await?,
                Next::Ask(Question::WhoIsIt) if self.person_of_list().await? => {}
                Next::Ask(question) => match self.ask(question).await {
                    Answer::Fact(fact) => self.record(fact).await?,
                    Answer::SignInAgain(challenge) => {
                        // Written while it is still known who chose it.
                        self.record(Fact::Session(fact::Session::Chose { way: Way::SignInAgain }))
                            .await?;
                        self.front.sign_in_ended(challenge).await;
                    }
                    Answer::ShowPass => {
                        self.record(Fact::Pass(fact::Pass::Shown)).await?;
                        self.pass_shown_until = Some(Instant::now() + PASS_SHOWN);
                    }
                    Answer::ScreenTaken => {
                        self.record(Fact::Session(fact::Session::ScreenTaken)).await?;
                        self.screen_taken = true;
                    }
                    Answer::Unattended => {}
                    Answer::Closed => return Ok(Over::default()),
                },
                Next::Done(outcome) => {
                    let second = self.close(outcome.clone()).await?;
                    let next = second.then(|| Wanted::SecondKey(Box::new(self.ceremony)));
                    return Ok(Over { outcome: Some(outcome), next });
                }
            }
        }
    }

    /// Waits until an operator is signed in; `false` where the window is closed before.
    async fn attended(&mut self) -> bool {
        loop {
            if let Some(operator) = self.front.operator() {
                self.operator = Some(operator);
                return true;
            }
            // An operator may sign in with a key: the browser must be able to open all of them.
            self.work.close_key().await;
            if let Heard::Closed = self.front.heard().await {
                return false;
            }
        }
    }

    /// On disk before anything is done about it.
    pub async fn record(&mut self, fact: Fact) -> Result<(), Stop> {
        let at = Timestamp::now();
        // Asked of a copy first: a fact that does not fit must not stand in the ledger.
        let mut after = self.ceremony.clone();
        after.apply(at, fact.clone())?;
        let calls = self.work.tenant.take_calls();
        self.book
            .write(NewEntry {
                ceremony: self.ceremony.id(),
                at,
                fact: &fact,
                operator: self.operator.as_ref(),
                calls: &calls,
                left: &after.left(),
                log_until: after.log_awaited_until(),
            })
            .await?;
        if self.ceremony.purpose() == Purpose::FoundKey && fact.step() == Some(Step::ReadKey) {
            let key = after.key();
            self.work.whose = match key {
                Some(key) => Some(self.book.whose(key).await?),
                None => None,
            };
        }
        let before = std::mem::replace(&mut self.ceremony, after);
        self.works_with_its_key();
        if self.ceremony.resets() > before.resets()
            && let Some(key) = self.ceremony.key()
        {
            self.book.key_was_reset(key, self.work.whose.as_ref()).await?;
        }
        // The ceremony alone says how long the PIN is held.
        if !self.ceremony.keeps_pin() {
            self.work.pin = None;
        }
        if !self.ceremony.keeps_code() {
            self.work.token_code = None;
        }
        Ok(())
    }

    /// No other slot takes it for a new one, also while it is out.
    fn works_with_its_key(&self) {
        let serial = self.ceremony.key().and_then(|it| it.serial.as_deref());
        match self.ceremony.outcome() {
            None => self.work.place.works_with(serial),
            Some(Outcome::Prepared { .. }) => self.work.place.has_prepared(),
            Some(_) => self.work.place.works_with(None),
        }
    }

    /// What is known of the session in every scene.
    pub fn view(&self, code: Option<ShownCode>) -> SessionView {
        let forgotten = self.work.pass_code.is_none();
        SessionView::of(&self.ceremony, self.work.tenant.cloud(), code, forgotten)
    }

    /// Nothing more is done at it.
    pub async fn let_go_of_the_key(&mut self) {
        /// One that does not let go is not waited for.
        const TO_RELEASE: Duration = Duration::from_secs(2);
        self.work.forget_secrets();
        tokio::time::timeout(TO_RELEASE, self.work.close_key()).await.ok();
    }

    /// The keys that stay at the desk until they are reset: those of this session, and of others.
    pub async fn keys_set_aside(&self) -> Result<Vec<Leftover>, Stop> {
        let debts = self.book.debts().await?.into_iter().map(|it| it.what);
        Ok(self.ceremony.left().into_iter().chain(debts).collect())
    }

    /// What the ledger has for the person whose key is to be activated.
    pub async fn found_prepared(&self) -> Result<Option<FoundPrepared>, Stop> {
        let Some(person) = self.ceremony.person() else { return Ok(None) };
        Ok(Some(self.book.prepared().await?.of_person(&person.id)))
    }

    /// Who gets the key that is prepared; a person who was erased from their list gets none.
    async fn person_of_list(&mut self) -> Result<bool, Stop> {
        let Some(place) = self.ceremony.place() else { return Ok(false) };
        if self.work.of_list.is_none() {
            self.work.of_list = self.book.of_list(place).await?;
        }
        let listed = self.work.of_list.as_ref().and_then(|it| it.person.as_ref());
        let fact = match listed {
            Some(it) => Fact::Person(fact::Person::Chosen { person: it.person.clone() }),
            None => Fact::Session(fact::Session::Chose { way: Way::GiveUp }),
        };
        self.record(fact).await?;
        Ok(true)
    }

    /// Writes the end down, shows it, and waits until it was read. Whether a second key is wanted.
    async fn close(&mut self, outcome: Outcome) -> Result<bool, Stop> {
        if self.ceremony.outcome().is_none() {
            let is_over = self.ceremony.registration_is_spent()
                || matches!(outcome, Outcome::Activated | Outcome::Prepared { .. });
            if is_over {
                self.book.waits_no_more(&self.ceremony).await?;
            }
            self.record(Fact::Session(fact::Session::Finished { outcome: outcome.clone() }))
                .await?;
        }
        self.let_go_of_the_key().await;
        self.work.place.give_back();
        if matches!(outcome, Outcome::FoundKey | Outcome::Prepared { .. }) {
            // Nobody waits for an end.
            return Ok(false);
        }
        let scene = ending(&self.ceremony, outcome)?;
        self.front.turn_over();
        while self.attended().await {
            self.front.show(self.view(None), scene.clone());
            match self.front.heard().await {
                Heard::Closed | Heard::Click(Click::Close) => return Ok(false),
                Heard::Click(Click::SecondKey) if self.offers_second_key() => return Ok(true),
                Heard::Click(_) | Heard::ScreenTaken | Heard::Locked | Heard::Back => {}
            }
        }
        Ok(false)
    }

    fn offers_second_key(&self) -> bool {
        Receipt::of(&self.ceremony).is_some_and(|it| it.offers_second_key())
    }
}

/// The last scene. Only what was taken back is shown as taken back.
pub(super) fn ending(ceremony: &Ceremony, outcome: Outcome) -> Result<Scene, Stop> {
    if let Some(receipt) = Receipt::of(ceremony) {
        return Ok(PersonScene::Receipt(Box::new(receipt)).into());
    }
    match outcome {
        Outcome::SelfRegistered | Outcome::TokenProgrammed => Ok(PersonScene::SelfRegistered {
            what: ceremony.purpose().own_method().unwrap_or(OwnMethod::Key),
            methods: ceremony.own_methods().to_vec(),
            notified: ceremony.notified(),
            left: ceremony.left(),
        }
        .into()),
        Outcome::Abandoned { left } => {
            let recovery = ReceiptRecovery::of(ceremony).map(Box::new);
            Ok(OperatorScene::Ended { left, recovery }.into())
        }
        Outcome::Onboarded
        | Outcome::Checked
        | Outcome::Recovered
        | Outcome::Activated
        | Outcome::TokenGiven
        | Outcome::Prepared { .. }
        | Outcome::FoundKey => Err(Stop::NoReceipt { session: ceremony.id().short() }),
    }
}
