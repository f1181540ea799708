//! What the desk shows: of each slot its session's scene, the board of a batch, home, or who must sign in.
//! Nothing of a session is shown to anybody but its operator, or to the person who has the screen.

use super::desk::Desk;
use super::list_view;
use super::screen_holder::{Holder, for_the_person};
use super::slot::Slot;
use super::view::{self, CodeWanted, OperatorScene, Scene};
use crate::ceremony::nouns::{Operator, Purpose, Timestamp};

impl Desk {
    pub fn publish_all(&self) {
        for number in 0..self.slots.len() {
            self.publish(number);
        }
    }

    pub fn publish(&self, number: usize) {
        if self.batch.as_ref().is_some_and(|it| it.has(number)) {
            return self.show_board();
        }
        let slot = &self.slots[number];
        let operator: Option<&Operator> = self.attendance.operator();
        if let Some(board) = self.board_in(number).filter(|_| operator.is_some()) {
            return self.publish_scene(number, None, board);
        }
        match (operator, slot.shown()) {
            (None, _) => {
                self.publish_scene(number, None, self.attendance.scene(self.sign_in.clone()));
            }
            (Some(_), Some(it)) => {
                let is_operators = matches!(it.scene, Scene::Operator(_));
                let scene = match slot.holder {
                    Holder::Operator => it.scene.clone(),
                    Holder::Person if !is_operators => it.scene.clone(),
                    Holder::Person | Holder::Called => self.code_wanted(slot, !is_operators, None),
                };
                self.publish_scene(number, Some(it.session.clone()), scene);
            }
            // What is resumed, or was asked for, begins in a moment.
            (Some(_), None) if !slot.is_free() || slot.wanted.is_some() => {}
            (Some(_), None) if !self.unfinished.is_empty() => {}
            (Some(_), None) if slot.holder != Holder::Operator => {
                let offer = self.tools.tenant.cloud().offer();
                self.publish_scene(number, None, self.code_wanted(slot, false, offer));
            }
            (Some(_), None) if self.attendance.is_to_choose_code() => {
                let scene = OperatorScene::ChooseCode { refused: self.bad_code };
                self.publish_scene(number, None, scene.into());
            }
            (Some(_), None) => {
                if let Some(page) = self.survey_in(number) {
                    return self.publish_scene(number, None, page);
                }
                let notices = self.notices.iter().cloned().chain(self.after_checks.notices());
                let mut today = self.today.clone();
                today.state.tenant = self.tools.tenant.last_answer();
                today.lists.clone_from(&self.lists);
                today.mode = self.tools.settings.desk.prepare.mode;
                let home = OperatorScene::Home { today, notices: notices.collect() };
                self.publish_scene(number, None, home.into());
            }
        }
    }

    fn code_wanted(&self, slot: &Slot, can_go_back: bool, offer: Option<Purpose>) -> Scene {
        let tries_left = self.attendance.tries_left().unwrap_or(0);
        let wanted = CodeWanted { tries_left, wrong: slot.wrong_code, can_go_back, offer };
        OperatorScene::Code(wanted).into()
    }

    pub fn publish_scene(&self, number: usize, session: Option<view::SessionView>, scene: Scene) {
        let list = list_view::list(&self.tools.trust.borrow(), Timestamp::now());
        let (cloud, operator) = (self.tools.tenant.cloud(), self.attendance.operator());
        let mut view = view::desk(&self.name, cloud, operator, list, session, scene);
        if operator.is_some() && self.slots[number].holder != Holder::Operator {
            view = for_the_person(view);
        }
        // Also one that was cut off by a power cut, until it begins again.
        let waits = !self.slots[number].is_free()
            || !self.unfinished.is_empty()
            || self.board_in(number).is_some();
        view.person.waits_for_sign_in = operator.is_none() && waits;
        view.locks_at = self.locks_at().filter(|_| self.warns).map(view::on_the_clock);
        self.slots[number].view.send_replace(view);
        (self.wake)();
    }
}
