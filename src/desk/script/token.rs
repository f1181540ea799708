//! What the scripted operator and person do with hardware tokens: those of the practice bench, which show
//! their codes.

use super::{FirstCode, Play, Player};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::CodeFault;
use crate::runner::Click;
use crate::screens::TokenFace;

impl Player {
    /// The person programs a token at this desk; found nowhere afterwards, they give up.
    pub(super) fn program_token(&mut self, looked_in_vain: bool) {
        let gone = looked_in_vain || self.has_had_enough();
        self.click(Click::Way(if gone { Way::GiveUp } else { Way::OpenOwnPage }));
    }

    pub(super) fn give_token(&mut self, question: &Question) {
        let tokens = self.bench.tokens.as_ref().map(|it| it()).unwrap_or_default();
        let click = match question {
            Question::WhichToken { .. } if self.script.mishap == Play::ProgramsToken => {
                Click::Way(Way::ProgramToken)
            }
            Question::WhichToken { refused } => {
                self.token += usize::from(refused.is_some());
                let token = tokens.into_iter().nth(self.token);
                token.map_or(Click::Way(Way::GiveUp), |it| Click::Token(it.serial))
            }
            // Nobody types the codes of a clock that goes wrong, and after two refusals nobody trusts it.
            Question::TypeCode { fault }
                if matches!(fault, Some(CodeFault::Drifted { .. })) || self.refusals > 1 =>
            {
                (self.token, self.refusals) = (self.token + 1, 0);
                Click::Way(Way::AnotherToken)
            }
            _ => self.code_of(&tokens).map_or(Click::Way(Way::GiveUp), Click::TokenCode),
        };
        self.click(click);
    }

    fn code_of(&mut self, tokens: &[TokenFace]) -> Option<secrecy::SecretString> {
        let code = |at: usize| tokens.get(at).map(|it| it.code.clone());
        let first = match self.script.mishap {
            Play::GetsToken(it) if !std::mem::replace(&mut self.mishap_done, true) => it,
            _ => FirstCode::Shown,
        };
        let code = match first {
            FirstCode::Shown => code(self.token),
            FirstCode::Mistyped => code(self.token).map(|it| one_more(&it)),
            FirstCode::OfAnother => code(self.token + 1),
        };
        code.map(Into::into)
    }
}

/// A code that the token does not show.
fn one_more(code: &str) -> String {
    let number: u32 = code.parse().unwrap_or_default();
    format!("{:06}", (number + 1) % 1_000_000)
}
