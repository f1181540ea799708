//! The scripted person registers their key on their own page.

use super::{Met, Player};
use crate::ceremony::next::Way;
use crate::runner::{Click, PassView};
use crate::screens::PracticeHand;

impl Player {
    /// The pass is shown, the person signs in on their own page with it and adds the key that they have
    /// from this session. A desk that was started again knows no code, and without a key there is none
    /// to add.
    pub(super) fn register_yourself(&mut self, pass: Option<&PassView>) -> Met {
        self.started = true;
        let can = self.has_key && pass.is_some_and(|it| !it.forgotten);
        if !can || self.has_had_enough() {
            self.click(Click::Way(Way::GiveUp));
            return Met::Wait;
        }
        match pass.and_then(|it| it.code.as_ref()) {
            None if !self.registered => {
                self.click(Click::ShowPass);
                Met::Wait
            }
            Some(_) if !self.registered => {
                self.registered = true;
                self.bench.does(PracticeHand::AddOnOwnPage);
                Met::AgainAfter(Self::ON_THE_PAGE)
            }
            // Said too early, it is said again.
            _ => {
                self.troubles += 1;
                self.click(Click::Way(Way::KeyIsRegistered));
                Met::AgainAfter(Self::ON_THE_PAGE)
            }
        }
    }
}
