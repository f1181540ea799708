//! The hub of a program without the practice world: there is none.

use std::convert::Infallible;

use crate::runner::board::Board;

pub type HubTrouble = Infallible;

pub enum PracticeHub {}

impl PracticeHub {
    /// # Errors
    /// Never, as there is no hub.
    #[expect(clippy::unused_async, reason = "that of the practice world waits for the keys")]
    pub async fn follow(&mut self, _board: &Board) -> Result<(), HubTrouble> {
        match *self {}
    }
}
