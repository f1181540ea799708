//! What the desk does about a click: it is refused where the person has the screen and the click is the
//! operator's; the desk code takes the screen back; the rest goes to the session of its slot.

use secrecy::SecretString;

use super::Stop;
use super::desk::Desk;
use super::screen_holder::Holder;
use super::session::Wanted;
use super::view::{Click, SignInState};
use crate::ceremony::nouns::{Purpose, Timestamp};

impl Desk {
    pub async fn clicked(&mut self, number: usize, click: Click) -> Result<(), Stop> {
        if self.attendance.operator().is_none() {
            self.clicked_at_the_lock(click);
            return Ok(());
        }
        if !self.slots[number].permits(&click) {
            tracing::warn!("a click of the operator's is refused: the person has the screen");
            return Ok(());
        }
        let holder = self.slots[number].holder;
        // Somebody who only calls or guesses does not keep the desk from locking itself.
        match (click, holder) {
            (Click::CallOperator, Holder::Person) => self.holds(number, Holder::Called),
            (Click::HandOver, _) if self.slots[number].is_at_the_person() => {
                self.holds(number, Holder::Person);
            }
            (Click::Code { code, begins }, Holder::Person | Holder::Called) => {
                self.code_typed(number, code, begins).await;
            }
            (Click::SignIn, Holder::Person | Holder::Called) => {
                self.slots[number].sign_in_takes_it = true;
                self.lock();
                self.begin_sign_in();
            }
            (Click::CallOperator | Click::HandOver | Click::Code { .. }, _) => {}
            (click, _) => {
                self.attendance.active();
                self.goes_on(number, click).await?;
            }
        }
        Ok(())
    }

    fn holds(&mut self, number: usize, holder: Holder) {
        self.slots[number].holder = holder;
        self.slots[number].wrong_code = false;
        self.publish(number);
    }

    async fn code_typed(&mut self, number: usize, code: SecretString, begins: Option<Purpose>) {
        if self.attendance.is_code(code).await {
            self.attendance.active();
            self.slots[number].take_back();
            if let Some(purpose) = begins {
                self.start_new(number, purpose);
            }
        } else {
            tracing::warn!("a desk code was wrong");
            self.slots[number].wrong_code = true;
        }
        self.publish(number);
    }

    fn start_new(&mut self, number: usize, purpose: Purpose) {
        if self.slots[number].is_free() && self.tools.tenant.cloud().allows(purpose) {
            self.start(number, Wanted::New(purpose));
        }
    }

    /// In a slot that is free.
    pub fn start(&mut self, number: usize, wanted: Wanted) {
        self.slots[number].wanted = Some(wanted);
        if self.attendance.is_nearly_over(Timestamp::now()) {
            self.lock();
        }
    }

    /// What whoever has the screen may cause.
    async fn goes_on(&mut self, number: usize, click: Click) -> Result<(), Stop> {
        match click {
            Click::Lock => self.lock(),
            Click::SignOut => {
                self.attendance.sign_out();
                self.locked();
            }
            Click::Start(purpose) => self.start_new(number, purpose),
            Click::Prepare(wanted) => self.prepare(number, wanted),
            Click::Survey(page) => self.open_survey(number, page),
            click if self.survey_in(number).is_some() => self.clicked_at_survey(&click),
            click if self.board_in(number).is_some() => self.clicked_at_board(click).await?,
            Click::ChooseCode(code) if self.attendance.is_to_choose_code() => {
                self.bad_code = self.attendance.choose_code(code).await.is_err();
                self.publish_all();
            }
            Click::WithoutCode if self.attendance.is_to_choose_code() => {
                self.attendance.go_without_code();
                self.publish_all();
            }
            click => self.slots[number].pass_on(click),
        }
        Ok(())
    }

    fn clicked_at_the_lock(&mut self, click: Click) {
        match (click, &self.attempt) {
            (Click::SignIn, None) => self.begin_sign_in(),
            (Click::CancelSignIn | Click::Lock | Click::SignOut, Some(_)) => {
                self.attempt = None;
                self.signed_in_as(SignInState::Waiting);
            }
            // A click for a screen that is gone.
            _ => {}
        }
    }
}
