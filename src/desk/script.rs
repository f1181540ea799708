//! The scripted operator and person of the automatic run: they read the same View as everybody
//! and answer with the same clicks, and their hand is at the practice bench.
//! They know no more than a person would, and never reach past the View. Async, because they wait.

use std::time::Duration;

use tokio::sync::{mpsc, watch};

use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::{
    Blocker, CeremonyId, IdentityCheck, Leftover, Loss, Method, Notified, OwnMethod, Purpose,
    ReceivedBy, TenantTrouble, Trouble,
};
use crate::ceremony::receipt::Receipt;
use crate::runner::{Click, OperatorScene, PassView, PersonScene, QuestionData, View};
use crate::screens::{PracticeControls, PracticeHand};

mod find;
mod keys;
mod own_page;
mod pin;
mod recovery;
#[cfg(test)]
mod tests;
mod token;

/// The PIN that the scripted person chooses, and types where one is set.
pub const PIN: &str = "493817";

/// Who comes to the desk, and what they do wrong.
#[derive(Clone, Debug)]
pub struct Script {
    /// What the operator searches for: a name or a sign-in name.
    pub person: String,
    pub mishap: Play,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    Smooth,
    /// Where a PIN is set already, a wrong one is typed first.
    WrongPinFirst,
    /// As before, and another wrong one after it.
    WrongPinTwice,
    /// A model that is not allowed is inserted first.
    WrongKeyFirst,
    /// The PIN is forgotten: the key is reset.
    ForgottenPin,
    /// The person sets up a device as well, and the pass is left for it.
    LeavesPass,
    /// They come because of their old key, the first that the tenant lists.
    Recovers(Loss),
    /// They get a hardware OATH token, the first of the bench.
    GetsToken(FirstCode),
    /// They program a token of their own, which stands in for an authenticator app.
    ProgramsToken,
}

/// Which code the person reads first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstCode {
    /// What the token shows.
    Shown,
    Mistyped,
    /// What another token shows.
    OfAnother,
}

/// How the run ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ending {
    Receipt(Receipt),
    /// The person registered it themselves; the desk has not checked it.
    SelfRegistered {
        what: OwnMethod,
        methods: Vec<Method>,
        notified: Notified,
        left: Vec<Leftover>,
    },
    /// The session was taken back, except for what is named here.
    Ended(Vec<Leftover>),
    /// The desk stopped; its sentence.
    Stopped(String),
}

/// Plays until a receipt or an ending is shown; leaves it on the screen.
pub async fn play(
    view: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: PracticeControls,
    script: Script,
) -> Ending {
    to_the_end(view, Player::new(clicks, bench, script)).await
}

/// The person of this receipt, which is on the screen, gets a second key: plays until the next ending
/// is shown.
pub async fn play_second(
    view: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: PracticeControls,
    script: Script,
    first: &Receipt,
) -> Ending {
    let first = Some(first.ceremony);
    to_the_end(view, Player { first, ..Player::new(clicks, bench, script) }).await
}

async fn to_the_end(mut view: watch::Receiver<View>, mut player: Player) -> Ending {
    loop {
        let now = view.borrow_and_update().clone();
        let wait = match player.meet(&now) {
            Met::Ending(ending) => return ending,
            Met::Wait => None,
            Met::AgainAfter(pause) => Some(pause),
        };
        let changed = match wait {
            None => view.changed().await,
            Some(pause) => match tokio::time::timeout(pause, view.changed()).await {
                Ok(changed) => changed,
                Err(_) => continue,
            },
        };
        if changed.is_err() {
            return Ending::Stopped("the desk has gone".into());
        }
    }
}

/// What is left to do with a view once it was met.
#[derive(Debug, PartialEq)]
enum Met {
    Ending(Ending),
    /// Answered, or somebody else's turn.
    Wait,
    /// To be met again, if it is still the same by then.
    AgainAfter(Duration),
}

struct Player {
    clicks: mpsc::UnboundedSender<Click>,
    bench: PracticeControls,
    script: Script,
    /// Whose receipt is on the screen, where its person gets a second key.
    first: Option<CeremonyId>,
    /// This session sets up the person's second key.
    second_key: bool,
    started: bool,
    signing_in: bool,
    troubles: u32,
    /// What was answered last: a view that comes again with the same question is not a new one.
    answered: Option<Question>,
    /// The key is on its way in.
    inserting: bool,
    /// The operator was called, to issue a pass.
    called: bool,
    /// The mishap has happened.
    mishap_done: bool,
    /// What the person chose here.
    pin: Option<String>,
    /// How many were typed.
    wrong_pins: u32,
    /// The service asked to wait before this trouble is answered.
    waited: bool,
    /// The person has a key of this session, which they can register on their own page.
    has_key: bool,
    /// They have done so.
    registered: bool,
    /// Which of the bench's tokens the person gets, from 0.
    token: usize,
    /// How often the tenant has refused its code.
    refusals: u32,
}

impl Player {
    /// A run that has more than this is not getting anywhere.
    const TROUBLES: u32 = 12;
    /// How often a waiting key is touched. The first touch may come before the key waits for it.
    const TOUCH_AGAIN: Duration = Duration::from_millis(250);
    /// How long the person is on their own page at least.
    const ON_THE_PAGE: Duration = Duration::from_millis(500);
    /// After so long a click is made again that a locked desk perhaps did not hear.
    const CLICK_AGAIN: Duration = Duration::from_secs(1);
    const LONGEST_WAIT: Duration = Duration::from_secs(5);

    fn new(clicks: mpsc::UnboundedSender<Click>, bench: PracticeControls, script: Script) -> Self {
        Self {
            clicks,
            bench,
            script,
            first: None,
            second_key: false,
            started: false,
            signing_in: false,
            troubles: 0,
            answered: None,
            inserting: false,
            called: false,
            mishap_done: false,
            pin: None,
            wrong_pins: 0,
            waited: false,
            has_key: false,
            registered: false,
            token: 0,
            refusals: 0,
        }
    }

    fn meet(&mut self, view: &View) -> Met {
        let session = view.person.session.as_ref();
        self.second_key = session.is_some_and(|it| it.second_key);
        match (&view.operator.scene, &view.person.scene) {
            (Some(scene), _) => self.meet_as_operator(scene, view.operator.offer),
            (None, Some(scene)) => {
                self.meet_as_person(scene, session.and_then(|it| it.pass.as_ref()))
            }
            (None, None) => Met::Wait,
        }
    }

    fn meet_as_operator(&mut self, scene: &OperatorScene, offer: Option<Purpose>) -> Met {
        match scene {
            OperatorScene::SignIn { state, .. } => self.sign_in(state),
            OperatorScene::Home { .. } => {
                let Some(purpose) = offer else {
                    let sentence = "nothing can be done in this cloud".to_owned();
                    return Met::Ending(Ending::Stopped(sentence));
                };
                let purpose = match self.script.mishap {
                    Play::Recovers(_) => Purpose::Recover,
                    Play::GetsToken(_) | Play::ProgramsToken => Purpose::Token,
                    _ => purpose,
                };
                if !self.started {
                    self.started = true;
                    self.click(Click::Start(purpose));
                }
                Met::Wait
            }
            OperatorScene::Ended { left, .. } => Met::Ending(Ending::Ended(left.clone())),
            OperatorScene::Stopped { sentence } => Met::Ending(Ending::Stopped(sentence.clone())),
            OperatorScene::Asking { question, ways, data } => self.asked(question, ways, data, 0),
            // The script begins no batch, and opens no page about the tenant.
            OperatorScene::Board(_)
            | OperatorScene::TenantCheck(_)
            | OperatorScene::Tokens(_)
            | OperatorScene::Coverage(_) => Met::Wait,
            // The operator beside the desk types the code.
            OperatorScene::ChooseCode { .. } | OperatorScene::Code(_) => Met::Wait,
        }
    }

    fn meet_as_person(&mut self, scene: &PersonScene, pass: Option<&PassView>) -> Met {
        match scene {
            PersonScene::Working { step, .. } => {
                self.something_else_came();
                if !step.needs_touch() {
                    return Met::Wait;
                }
                // After a restart the sign-in page asks for the key, and nobody has plugged it in yet.
                if *step == Step::ProveSignIn && !self.has_key {
                    self.has_key = true;
                    self.bench.does(self.right_key());
                }
                self.bench.does(PracticeHand::Touch);
                Met::AgainAfter(Self::TOUCH_AGAIN)
            }
            PersonScene::Enrolling(_) => {
                self.something_else_came();
                self.bench.does(PracticeHand::Touch);
                Met::AgainAfter(Self::TOUCH_AGAIN)
            }
            PersonScene::Receipt(receipt) if self.first == Some(receipt.ceremony) => {
                self.click(Click::SecondKey);
                // A desk that has locked itself has not heard it.
                Met::AgainAfter(Self::CLICK_AGAIN)
            }
            PersonScene::Receipt(receipt) => Met::Ending(Ending::Receipt((**receipt).clone())),
            PersonScene::SelfRegistered { what, methods, notified, left } => {
                let (what, methods, left) = (*what, methods.clone(), left.clone());
                let notified = notified.clone();
                Met::Ending(Ending::SelfRegistered { what, methods, notified, left })
            }
            PersonScene::Asking { question: Question::RegisterYourself { .. }, .. } => {
                self.register_yourself(pass)
            }
            PersonScene::Asking { question, ways, keys } => {
                self.asked(question, ways, &QuestionData::default(), keys.count)
            }
        }
    }

    fn asked(
        &mut self,
        question: &Question,
        ways: &[Way],
        data: &QuestionData,
        keys_inserted: usize,
    ) -> Met {
        (self.started, self.signing_in) = (true, false);
        if self.answered.as_ref().is_some_and(|it| it != question) {
            self.something_else_came();
        }
        match question {
            // These two are asked and answered in several goes; a trouble may come twice alike.
            Question::WhoIsIt => self.search(ways, data),
            Question::InsertKey { .. } if self.wants_pass() && ways.contains(&Way::IssuePass) => {
                self.called = true;
                self.click(Click::Way(Way::IssuePass));
            }
            // To issue one is the operator's.
            Question::InsertKey { .. } if self.wants_pass() && !self.called => {
                self.called = true;
                self.click(Click::CallOperator);
            }
            Question::InsertKey { but_not } => self.insert(but_not.is_some(), keys_inserted),
            Question::ReplugKey { .. } | Question::ReplugToReset { .. } if keys_inserted == 0 => {
                self.insert(false, keys_inserted);
            }
            // Once more where a locked desk has not seen it.
            Question::ReplugKey { .. } | Question::ReplugToReset { .. } => {
                self.inserting = false;
                self.bench.does(PracticeHand::Remove);
            }
            Question::Trouble { .. } if self.has_forgotten() && ways.contains(&Way::ResetKey) => {
                self.click(Click::Way(Way::ResetKey));
            }
            Question::Trouble { step, trouble } => {
                self.refusals += u32::from(*step == Step::ActivateToken && trouble.is_refusal());
                return self.trouble(trouble, ways);
            }
            Question::KeyWorks { trouble } => {
                return self.trouble(&Trouble::SignIn(trouble.clone()), ways);
            }
            Question::SecondOperator { protected_by } if protected_by.is_empty() => {
                self.prove_by_second(question, data);
            }
            // Until it is heard: a person who shows the pass at that moment takes the screen.
            Question::SetKeyAside => {
                self.click(Click::Way(Way::SetKeyAside));
                return Met::AgainAfter(Self::CLICK_AGAIN);
            }
            // It was reset before the desk was started again, and has the PIN that they chose then.
            Question::TypePin
                if self.has_forgotten()
                    && (ways.contains(&Way::GiveUp) || ways.contains(&Way::LeaveIt))
                    && !ways.contains(&Way::ResetKey) =>
            {
                let pin = self.pin_to_type();
                self.click(Click::Pin(pin));
            }
            _ if self.answered.as_ref() == Some(question) => {}
            Question::CheckIdentity => self.click(Click::Identity(IdentityCheck::PhotoId)),
            Question::WhatHappened
            | Question::ProveIdentity { .. }
            | Question::WhichKey { .. }
            | Question::RemoveOldKey { .. }
            | Question::NotTheOldKey { .. } => self.recover(question, ways),
            // Entra decides about what the desk does not know. Guests it refuses.
            Question::NotReady { blockers }
                if ways.contains(&Way::GoOn) && !blockers.contains(&Blocker::Guest) =>
            {
                self.click(Click::Way(Way::GoOn));
            }
            // One operator plays; nobody else is there to confirm.
            Question::NotReady { .. } | Question::SecondOperator { .. } => {
                self.click(Click::Way(Way::GiveUp));
            }
            // Asked and answered where the person acts.
            Question::RegisterYourself { .. } => {}
            Question::ProgramToken { looked_in_vain } => self.program_token(*looked_in_vain),
            Question::NotForOthers { .. } => self.click(Click::Way(Way::SelfRegister)),
            Question::LeavePass { .. } => {
                let leaves = self.wants_pass();
                self.click(Click::Way(if leaves { Way::LeavePass } else { Way::TakePassBack }));
            }
            Question::ReplacePass => self.click(Click::Way(Way::ReplacePass)),
            Question::KeyRefused { .. }
                if self.has_forgotten() && ways.contains(&Way::ResetKey) =>
            {
                self.click(Click::Way(Way::ResetKey));
            }
            Question::KeyRefused { .. } => {
                self.troubles += 1;
                let way = if self.has_had_enough() { Way::GiveUp } else { Way::AnotherKey };
                self.click(Click::Way(way));
            }
            Question::KeyWarned { .. } => self.click(Click::Way(Way::UseThisKey)),
            Question::ChoosePin { rules } => {
                let pin = self.pin.insert(Self::long_enough(*rules)).as_str().into();
                self.click(Click::Pin(pin));
            }
            // To reset it is the operator's.
            Question::TypePin if self.has_forgotten() => self.click(Click::Way(Way::ResetKey)),
            Question::TypePin => {
                let pin = self.pin_to_type();
                self.click(Click::Pin(pin));
            }
            // One finger is added to a key that can have one, and not tried again where it fails.
            Question::OfferFinger { enrolled: 0, failed: None, .. } => {
                self.click(Click::Way(Way::EnrolFinger));
            }
            Question::OfferFinger { enrolled, .. } => {
                let done = if *enrolled == 0 { Way::SkipFinger } else { Way::FingersDone };
                let offered = ways.contains(&done);
                self.click(Click::Way(if offered { done } else { Way::SkipFinger }));
            }
            Question::UsedKey { .. } => self.click(Click::Way(Way::UseAsItIs)),
            Question::ResetKey { .. } if self.has_forgotten() => {
                self.click(Click::Way(Way::LoseContents));
            }
            Question::ResetForGood if self.has_forgotten() => {
                self.click(Click::Way(Way::ResetForGood));
            }
            // Nobody resets a key by mistake.
            Question::ResetKey { .. } | Question::ResetForGood => {
                self.click(Click::Way(Way::KeepKey));
            }
            Question::TakeKeyOut { .. } | Question::FoundKey => {
                self.bench.does(PracticeHand::Remove);
            }
            Question::ConfirmReceipt { .. } => self.click(Click::Received(ReceivedBy::Call)),
            Question::CannotActivate { .. } => self.click(Click::Way(Way::GiveUp)),
            Question::WhichToken { .. } | Question::TypeCode { .. } => self.give_token(question),
        }
        self.answered = Some(question.clone());
        Met::Wait
    }

    fn trouble(&mut self, trouble: &Trouble, ways: &[Way]) -> Met {
        self.something_else_came();
        if let Trouble::Tenant(TenantTrouble::Busy { after_seconds, .. }) = trouble
            && !self.waited
        {
            self.waited = true;
            let wait = Duration::from_secs(*after_seconds).min(Self::LONGEST_WAIT);
            // Nobody stands there for minutes.
            self.troubles += if wait < Self::LONGEST_WAIT { 0 } else { Self::TROUBLES / 2 };
            return Met::AgainAfter(wait);
        }
        self.waited = false;
        self.troubles += 1;
        let leave = [Way::GiveUp, Way::LeaveIt, Way::KeepKey];
        let onward = ways.iter().find(|it| !leave.contains(it));
        let leave = leave.iter().find(|it| ways.contains(it));
        // Where none is offered, it is the operator's and not the person's.
        let give_up = leave.or(Some(&Way::GiveUp));
        let way = if self.has_had_enough() { give_up } else { onward.or(leave) };
        if let Some(way) = way {
            self.click(Click::Way(*way));
        }
        Met::Wait
    }

    fn has_forgotten(&self) -> bool {
        let play = self.script.mishap;
        self.pin.is_none() && matches!(play, Play::ForgottenPin | Play::Recovers(Loss::Blocked))
    }

    fn wants_pass(&self) -> bool {
        self.script.mishap == Play::LeavesPass
    }

    fn has_had_enough(&self) -> bool {
        self.troubles > Self::TROUBLES
    }

    fn something_else_came(&mut self) {
        self.signing_in = false;
        self.answered = None;
        self.inserting = false;
    }

    /// A desk that has gone takes no click; `play` sees it at the next wait.
    fn click(&self, click: Click) {
        self.clicks.send(click).ok();
    }
}
