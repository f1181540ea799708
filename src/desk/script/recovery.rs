//! What the scripted operator answers after a loss: two proofs of their own, and the first key that the
//! tenant lists.

use super::{Play, Player};
use crate::ceremony::next::{Question, Way};
use crate::runner::{Click, QuestionData, Second};

impl Player {
    /// Another operator of the desk signs in, where there is one.
    pub(super) fn prove_by_second(&self, question: &Question, data: &QuestionData) {
        match data.second {
            Second::Awaited if self.answered.as_ref() != Some(question) => {
                self.click(Click::SignIn);
            }
            Second::Awaited | Second::UnderWay(_) => {}
            Second::Failed(_) | Second::Refused { .. } => self.click(Click::Way(Way::GiveUp)),
        }
    }

    pub(super) fn recover(&self, question: &Question, ways: &[Way]) {
        let best = || ways.first().copied().unwrap_or(Way::GiveUp);
        self.click(match (question, self.script.mishap) {
            (Question::WhatHappened, Play::Recovers(loss)) => Click::Loss(loss),
            (Question::ProveIdentity { offered, .. }, _) => {
                let by_the_operator = offered.iter().find(|it| it.is_by_the_operator());
                by_the_operator.map_or_else(|| Click::Way(best()), |it| Click::Identity(*it))
            }
            (Question::WhichKey { listed, .. }, _) => match listed.passkeys.first() {
                Some(it) => Click::OldKey(it.method.id.clone()),
                None => Click::Way(best()),
            },
            (Question::RemoveOldKey { .. } | Question::NotTheOldKey { .. }, _) => {
                Click::Way(best())
            }
            _ => Click::Way(Way::GiveUp),
        });
    }
}
