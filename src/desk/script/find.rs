//! What the scripted operator does before anything else: signs in, and finds the person.

use super::{Ending, Met, Player};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::Person;
use crate::runner::{Click, QuestionData, SignInState};

impl Player {
    pub(super) fn sign_in(&mut self, state: &SignInState) -> Met {
        // A desk that locks itself does not hear the last answer. It asks the same question again afterwards.
        self.answered = None;
        match state {
            SignInState::UnderWay(_) => {}
            // The desk may have locked itself a second time, after the click: then it is clicked again.
            SignInState::Waiting if self.signing_in => {
                self.signing_in = false;
                return Met::AgainAfter(Self::CLICK_AGAIN);
            }
            SignInState::Waiting | SignInState::Failed(_) if !self.has_had_enough() => {
                self.troubles += u32::from(self.signing_in);
                self.signing_in = true;
                self.click(Click::SignIn);
            }
            SignInState::Failed(it) => return Met::Ending(Ending::Stopped(it.to_string())),
            SignInState::Waiting | SignInState::Missing(_) => {
                return Met::Ending(Ending::Stopped("the operator is not let in".to_owned()));
            }
        }
        Met::Wait
    }

    pub(super) fn search(&mut self, ways: &[Way], data: &QuestionData) {
        let sought = self.script.person.clone();
        if data.searching || self.answered == Some(Question::WhoIsIt) && data.searched.is_none() {
            return;
        }
        let failed = data.search_trouble.is_some();
        if data.searched.as_deref() != Some(sought.as_str()) || failed {
            self.troubles += u32::from(failed);
            self.click(if self.has_had_enough() {
                Click::Way(Way::GiveUp)
            } else {
                Click::Search(sought)
            });
        } else if let Some(person) = data.people.iter().find(|it| is_exactly(it, &sought)) {
            self.click(Click::Choose(person.clone()));
        } else if ways.contains(&Way::GiveUp) {
            self.click(Click::Way(Way::GiveUp));
        }
    }
}

fn is_exactly(person: &Person, sought: &str) -> bool {
    [&person.name, &person.upn].iter().any(|it| it.to_lowercase() == sought.to_lowercase())
}
