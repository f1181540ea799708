//! What a View says in words: the title and the instruction of its scene, and the lists in it.
//! The sentences themselves are in `words`, which knows no View.

use crate::ceremony::next::{Question, Step};
use crate::ceremony::nouns::Purpose;
use crate::runner::{
    ListView, OperatorScene, PersonScene, RelyingParty, SessionView, SignInState, View,
};
use crate::words::{Told, Words};

#[cfg(test)]
mod tests;

impl Words {
    /// The scene's title and the one instruction below it.
    pub fn heading(&self, view: &View) -> Told {
        let session = view.person.session.as_ref();
        let minimum = match view.asked() {
            Some((Question::ChoosePin { rules }, _)) => rules.minimum_length,
            _ => 0,
        };
        let name = match (&view.operator.scene, &view.person.scene) {
            (_, Some(PersonScene::Receipt(receipt))) => receipt.person.name.as_str(),
            // Who locked the desk.
            (Some(OperatorScene::SignIn { locked_by, .. }), _) => {
                locked_by.as_deref().unwrap_or_default()
            }
            _ => session.map_or("", person_name),
        };
        let id = heading_id(view);
        let key = session.and_then(|it| it.key.as_ref());
        let key = key.map(|it| self.name_of_key(it)).unwrap_or_default();
        let args = [("name", name.into()), ("minimum", minimum.into()), ("key", key.into())];
        self.tell_lead(id, &args)
    }

    /// Which issue of the list of models the desk has, and whether a newer one is due.
    pub fn list_of_models(&self, list: ListView) -> String {
        match list {
            ListView::Missing => self.say("list-missing"),
            ListView::Issue { number, next_update, days_overdue: ..=0 } => self.say_with(
                "list-issue",
                &[("number", number.to_string().into()), ("date", self.date(next_update).into())],
            ),
            ListView::Issue { number, days_overdue, .. } => self.say_with(
                "list-overdue",
                &[("number", number.to_string().into()), ("days", days_overdue.into())],
            ),
        }
    }

    /// Whose passkeys they are, one line each; more than `most` are summed up in the last.
    pub fn relying_parties(&self, all: &[RelyingParty], most: usize) -> Vec<String> {
        let (named, further) = all.split_at(all.len().min(most));
        let mut told: Vec<String> = named
            .iter()
            .map(|it| {
                let args = [("id", it.id.as_str().into()), ("passkeys", it.passkeys.into())];
                self.say_with("used-key-for", &args)
            })
            .collect();
        if !further.is_empty() {
            told.push(self.say_with("used-key-further", &[("count", further.len().into())]));
        }
        told
    }
}

/// The person's name; empty before there is one.
pub fn person_name(session: &SessionView) -> &str {
    session.person.as_ref().map_or("", |it| it.name.as_str())
}

fn heading_id(view: &View) -> &'static str {
    let leaving = view.person.session.as_ref().is_some_and(|it| it.leaving);
    if let Some((question, _)) = view.asked() {
        return question_id(question, leaving);
    }
    match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::SignIn { state: SignInState::Missing(_), .. }), _) => {
            "sign-in-not-enough"
        }
        (Some(OperatorScene::SignIn { locked_by: Some(_), .. }), _) => "sign-in-locked",
        (Some(OperatorScene::SignIn { locked_by: None, .. }), _) => "sign-in",
        (Some(OperatorScene::Ended { .. }), _) => "ended",
        (Some(OperatorScene::Stopped { .. }), _) => "stopped",
        (None, Some(PersonScene::Working { step, touch_now, held_up })) => match step {
            Step::ChooseKey if *touch_now => "working-choose",
            Step::ResetKey if *touch_now => "working-reset",
            _ if *touch_now => "working-touch",
            step if leaving || is_way_back(*step) => "working-back",
            _ if *held_up => "working-held-up",
            _ => "working",
        },
        (None, Some(PersonScene::Receipt(_))) => "receipt",
        (None, Some(PersonScene::SelfRegistered { .. })) => "self-registered",
        _ if view.operator.offer == Some(Purpose::Onboarding) => "home",
        _ => "home-elsewhere",
    }
}

fn question_id(question: &Question, leaving: bool) -> &'static str {
    match question {
        Question::WhoIsIt => "ask-who",
        Question::CheckIdentity => "ask-identity",
        Question::NotReady { .. } => "ask-not-ready",
        Question::SecondOperator { .. } => "ask-second-operator",
        Question::ReplacePass => "ask-replace-pass",
        Question::RegisterYourself { .. } => "ask-register-yourself",
        Question::InsertKey { .. } if leaving => "insert-key-back",
        Question::InsertKey { .. } => "ask-insert-key",
        Question::ReplugKey { .. } => "ask-replug-key",
        Question::KeyRefused { .. } => "ask-key-refused",
        Question::StoppedAtSignIn { .. } => "ask-stopped-at-sign-in",
        Question::ChoosePin { .. } => "ask-choose-pin",
        Question::TypePin => "ask-type-pin",
        Question::UsedKey { .. } => "ask-used-key",
        Question::ResetKey { .. } => "ask-reset-key",
        Question::ResetForGood => "ask-reset-for-good",
        Question::ReplugToReset { .. } => "ask-replug-to-reset",
        Question::SetKeyAside => "ask-set-key-aside",
        Question::Trouble { .. } => "ask-trouble",
    }
}

fn is_way_back(step: Step) -> bool {
    matches!(step, Step::EraseCredential | Step::RemoveMethod | Step::ReleaseKey)
}
