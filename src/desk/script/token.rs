//! What the scripted operator and person do with a hardware token: one of the practice stock, which shows
//! its codes.

use super::{Play, Player};
use crate::ceremony::next::{Question, Way};
use crate::runner::Click;

impl Player {
    pub(super) fn give_token(&mut self, question: &Question) {
        let misreads = self.script.mishap == Play::GetsToken { misread: true };
        let face = self.bench.token.as_ref().map(|it| it());
        let click = match (question, face) {
            (_, None) => Click::Way(Way::GiveUp),
            (Question::WhichToken { refused: None }, Some(token)) => Click::Token(token.serial),
            (Question::WhichToken { .. }, Some(_)) => Click::Way(Way::GiveUp),
            (_, Some(token)) => {
                let code = token.code;
                let misread = misreads && !std::mem::replace(&mut self.mishap_done, true);
                Click::TokenCode(if misread { next_number(&code) } else { code }.into())
            }
        };
        self.click(click);
    }
}

/// A code that the token does not show.
fn next_number(code: &str) -> String {
    let number: u32 = code.parse().unwrap_or_default();
    format!("{:06}", (number + 1) % 1_000_000)
}
