//! Activates the key of one person without a window: reads the same View as everybody, and answers with the
//! same clicks. It decides nothing for the operator: what it was not told beforehand ends the session.

use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::{mpsc, watch};

use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::{
    Blocker, CannotActivate, Leftover, Person, Purpose, ReceivedBy, SignInTrouble, Trouble,
};
use crate::ceremony::receipt::Receipt;
use crate::runner::{Click, OperatorScene, PersonScene, QuestionData, SignInState, View};
use crate::signin::operator::UserCode;

/// Whose key, and how it was confirmed that it is with them.
pub struct Activation {
    /// Their sign-in name.
    pub upn: String,
    pub confirmed: Confirmed,
}

pub enum Confirmed {
    By(ReceivedBy),
    /// That of the hand-over sheet, as it was typed.
    Code(SecretString),
}

/// How it ended.
#[derive(Debug)]
pub enum Activated {
    Receipt(Box<Receipt>),
    Cannot(CannotActivate),
    /// The tenant knows nobody of this sign-in name.
    NoPerson,
    WrongCode {
        codes_left: u32,
    },
    NotReady(Vec<Blocker>),
    /// A second operator must confirm it, who signs in at the desk.
    SecondOperator,
    Trouble(Trouble),
    /// Another session was cut off here, and goes on first.
    AnotherSession,
    NotSignedIn(SignInTrouble),
    /// What could not be taken back.
    TakenBack(Vec<Leftover>),
    /// The desk stopped; its sentence.
    Stopped(String),
}

/// So often a step is tried that failed for a reason which may pass.
const TRIES: u32 = 3;
const PAUSE: Duration = Duration::from_secs(2);

/// `tell` is given the code of an operator who signs in on another device.
pub async fn activate(
    views: &mut watch::Receiver<View>,
    clicks: &mpsc::UnboundedSender<Click>,
    wanted: &Activation,
    mut tell: impl FnMut(&UserCode),
) -> Activated {
    let mut driver = Driver {
        clicks,
        wanted,
        begun: false,
        signing_in: false,
        code_typed: false,
        tries: 0,
        ended: None,
    };
    loop {
        let view = views.borrow_and_update().clone();
        match driver.meet(&view, &mut tell) {
            Met::Ended(it) => return it,
            Met::Wait => {}
            Met::Again => tokio::time::sleep(PAUSE).await,
        }
        if views.changed().await.is_err() {
            return driver.ended.unwrap_or(Activated::Stopped("the desk has gone".to_owned()));
        }
    }
}

struct Driver<'a> {
    clicks: &'a mpsc::UnboundedSender<Click>,
    wanted: &'a Activation,
    begun: bool,
    signing_in: bool,
    code_typed: bool,
    tries: u32,
    /// Known once the session is given up, until it has ended.
    ended: Option<Activated>,
}

enum Met {
    Ended(Activated),
    Wait,
    Again,
}

impl Driver<'_> {
    fn meet(&mut self, view: &View, tell: &mut impl FnMut(&UserCode)) -> Met {
        if self.is_anothers(view) {
            return Met::Ended(Activated::AnotherSession);
        }
        match (&view.operator.scene, &view.person.scene) {
            (Some(OperatorScene::SignIn { state, .. }), _) => return self.sign_in(state, tell),
            (Some(OperatorScene::ChooseCode { .. }), _) => self.click(Click::WithoutCode),
            (Some(OperatorScene::Home { .. }), _) => match self.ended.take() {
                Some(ended) => return Met::Ended(ended),
                None if self.begun => {}
                None => {
                    self.begun = true;
                    self.click(Click::Start(Purpose::Activate));
                }
            },
            (Some(OperatorScene::Asking { question, ways, data }), _) if self.ended.is_none() => {
                self.begun = true;
                return self.asked(question, ways, data);
            }
            // What ended before is still shown where one key is activated after the other.
            (Some(OperatorScene::Ended { left, .. }), _) if self.begun => {
                let left = Activated::TakenBack(left.clone());
                let ended = self.ended.take().unwrap_or(left);
                self.close();
                return Met::Ended(ended);
            }
            (Some(OperatorScene::Stopped { sentence }), _) => {
                return Met::Ended(Activated::Stopped(sentence.clone()));
            }
            (None, Some(PersonScene::Receipt(receipt))) if self.is_theirs(&receipt.person) => {
                self.close();
                return Met::Ended(Activated::Receipt(receipt.clone()));
            }
            _ => {}
        }
        Met::Wait
    }

    /// One that was cut off goes on before anything else: only the activation for this person is taken up.
    fn is_anothers(&self, view: &View) -> bool {
        let over = matches!(view.operator.scene, Some(OperatorScene::Ended { .. }))
            || matches!(view.person.scene, Some(PersonScene::Receipt(_)));
        let session = view.person.session.as_ref().filter(|_| !over);
        session.is_some_and(|session| {
            let for_another = session.person.as_ref().is_some_and(|it| !self.is_theirs(it));
            !session.person_is_away || session.key.is_some() || for_another
        })
    }

    fn is_theirs(&self, person: &Person) -> bool {
        person.upn.eq_ignore_ascii_case(&self.wanted.upn)
    }

    fn sign_in(&mut self, state: &SignInState, tell: &mut impl FnMut(&UserCode)) -> Met {
        match state {
            SignInState::Waiting if !self.signing_in => {
                self.signing_in = true;
                self.click(Click::SignIn);
            }
            SignInState::Waiting => {}
            SignInState::UnderWay(it) => it.code.iter().for_each(tell),
            SignInState::Failed(it) => return Met::Ended(Activated::NotSignedIn(it.clone())),
            SignInState::Missing(_) => {
                let sentence = "an administrator has not consented to all rights".to_owned();
                return Met::Ended(Activated::Stopped(sentence));
            }
        }
        Met::Wait
    }

    fn asked(&mut self, question: &Question, ways: &[Way], data: &QuestionData) -> Met {
        match question {
            Question::WhoIsIt => self.search(data),
            Question::ConfirmReceipt { codes_left } => match &self.wanted.confirmed {
                Confirmed::By(by) => self.click(Click::Received(*by)),
                Confirmed::Code(_) if self.code_typed || *codes_left == 0 => {
                    self.give_up(Activated::WrongCode { codes_left: *codes_left });
                }
                Confirmed::Code(code) => {
                    self.code_typed = true;
                    self.click(Click::SheetCode(code.clone()));
                }
            },
            Question::CannotActivate { why } => self.give_up(Activated::Cannot(why.clone())),
            Question::NotReady { blockers } => self.give_up(Activated::NotReady(blockers.clone())),
            Question::SecondOperator { .. } => self.give_up(Activated::SecondOperator),
            Question::Trouble { .. } if self.tries < TRIES && ways.contains(&Way::TryAgain) => {
                self.tries += 1;
                self.click(Click::Way(Way::TryAgain));
                return Met::Again;
            }
            Question::Trouble { trouble, .. } => self.give_up(Activated::Trouble(trouble.clone())),
            _ => self.give_up(Activated::AnotherSession),
        }
        Met::Wait
    }

    fn search(&mut self, data: &QuestionData) {
        let upn = &self.wanted.upn;
        if let Some(trouble) = &data.search_trouble {
            return self.give_up(Activated::Trouble(trouble.clone()));
        }
        match data.people.iter().find(|it| it.upn.eq_ignore_ascii_case(upn)) {
            Some(person) => self.click(Click::Choose(person.clone())),
            None if data.searching => {}
            None if data.searched.is_some() => self.give_up(Activated::NoPerson),
            None => self.click(Click::Search(upn.clone())),
        }
    }

    fn give_up(&mut self, because: Activated) {
        self.ended = Some(because);
        self.click(Click::Way(Way::GiveUp));
    }

    fn close(&self) {
        self.click(Click::Close);
    }

    /// A desk that has gone hears nothing.
    fn click(&self, click: Click) {
        self.clicks.send(click).ok();
    }
}
