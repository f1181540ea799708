//! A question while it waits for its answer: a click, or the key that is inserted. A search for a
//! person runs beside it, and ends with it.

use std::ops::ControlFlow;
use std::pin::Pin;

use tokio::time::Instant;

use super::answer::Answer;
use super::front::Heard;
use super::places::Place;
use super::session::Session;
use super::view::{Click, Inserted, QuestionData, Scene, ShownCode, on_the_clock};
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::{Blocker, ReceivedBy, TenantTrouble, Trouble, clean};
use crate::key::Seen;
use crate::tenant::Tenant;

/// A question as far as it has come.
struct Asking {
    question: Question,
    ways: Vec<Way>,
    data: QuestionData,
    keys: Inserted,
    search: Option<Search>,
}

/// Ends once the tenant's policy for tokens has changed for the person.
type PolicyChange = Pin<Box<dyn Future<Output = ()> + Send>>;

type Search = Pin<Box<dyn Future<Output = QuestionData> + Send>>;

impl Session {
    pub(super) async fn ask(&mut self, question: Question) -> Answer {
        // The same question once more is answered by a click that was made before.
        if !std::mem::take(&mut self.screen_taken) {
            self.front.turn_over();
        }
        if let Some(answer) = self.answered_by_a_sign_in(&question) {
            return answer;
        }
        if matches!(question, Question::RegisterYourself { .. }) {
            // The person takes it to the page.
            self.work.close_key().await;
        }
        let all_ways = self.ceremony.ways(&question);
        let mut awaited = Awaited::by(&question);
        // It waits on while a key is chosen by touch: until then no other session may take it.
        self.work.place.waits(!matches!(awaited, Awaited::Nothing));
        if matches!(question, Question::TakeKeyOut { .. }) {
            self.let_go_of_the_key().await;
        }
        let data = QuestionData {
            on_the_key: self.work.on_the_key.clone(),
            whose: self.work.whose.clone(),
            prepared: self.ceremony.prepared().cloned().map(Box::new),
            readiness: is_about_who_it_is(&question)
                .then(|| self.ceremony.readiness().cloned().map(Box::new))
                .flatten(),
            serials: self.work.serials(&question),
            wrong_code: self.ceremony.code_was_wrong(),
            ..QuestionData::default()
        };
        let mut asking =
            Asking { question, ways: Vec::new(), data, keys: Inserted::default(), search: None };
        let mut policy = self.token_policy_awaited(&asking.question);
        let mut seen = self.work.keys.seen();
        let mut places = self.work.place.changes();
        loop {
            places.mark_unchanged();
            let plugged_in = seen.borrow_and_update().clone();
            if matches!(awaited, Awaited::Nothing) && self.key_was_pulled(&plugged_in) {
                return Answer::Fact(Fact::Key(fact::Key::TakenOut));
            }
            let mut keys = self.work.place.open_to_us(&plugged_in);
            asking.keys.from_before = self.leave_out_those_from_before(&plugged_in, &mut keys);
            let alone = self.work.place.waits_alone();
            if let Some(device) = awaited.met_by(&keys, &self.work.place) {
                return Answer::Fact(Fact::Key(fact::Key::Inserted { device }));
            }
            asking.keys.count = keys.len();
            asking.ways.clone_from(&all_ways);
            let is_choice = is_choice(&keys, alone) && !self.work.place.another_chooses();
            asking.ways.retain(|it| *it != Way::ChooseByTouch || is_choice);
            self.show(&asking);
            let heard = tokio::select! {
                heard = self.front.heard() => heard,
                Ok(()) = seen.changed() => continue,
                Ok(()) = places.changed() => continue,
                () = hidden(self.pass_shown_until) => {
                    self.pass_shown_until = None;
                    continue;
                }
                () = changed(&mut policy) => {
                    let way = Way::TryAgain;
                    return Answer::Fact(Fact::Session(fact::Session::Chose { way }));
                }
                found = searched(&mut asking.search) => {
                    asking.search = None;
                    asking.data = found;
                    if let Some(it @ Trouble::Tenant(TenantTrouble::SignInEnded { .. })) =
                        &asking.data.search_trouble
                    {
                        self.front.sign_in_ended(it.claims_challenge()).await;
                        return Answer::Unattended;
                    }
                    continue;
                }
            };
            if let ControlFlow::Break(answer) = self.meet(heard, &mut asking).await {
                return answer;
            }
        }
    }

    fn token_policy_awaited(&self, question: &Question) -> Option<PolicyChange> {
        let Question::NotReady { blockers } = question else { return None };
        if !blockers.iter().any(Blocker::awaits_the_token_policy) {
            return None;
        }
        let was = self.ceremony.readiness()?.tokens?;
        let (tenant, person) = (self.work.tenant.clone(), self.ceremony.person()?.clone());
        let every = self.work.token_policy_every();
        Some(Box::pin(async move {
            loop {
                tokio::time::sleep(every).await;
                // One that cannot be read now is read the next time.
                if tenant.token_readiness(&person, was.kind).await.is_ok_and(|it| it != was) {
                    return;
                }
            }
        }))
    }

    /// The token had ended, and an operator has signed in since then: nothing is left to ask.
    fn answered_by_a_sign_in(&self, question: &Question) -> Option<Answer> {
        let ended = matches!(
            question,
            Question::Trouble { trouble: Trouble::Tenant(TenantTrouble::SignInEnded { .. }), .. }
        );
        let answered = ended && self.front.sign_in() != self.began_under;
        answered
            .then_some(Answer::Fact(Fact::Session(fact::Session::Chose { way: Way::SignInAgain })))
    }

    fn key_was_pulled(&self, plugged_in: &[Seen]) -> bool {
        let ours = self.ceremony.key_in_port();
        ours.is_some_and(|ours| plugged_in.iter().all(|it| it.device != ours))
    }

    /// Keys that were plugged in before the session began are not among those that may be meant until
    /// they were taken out. What they call themselves.
    fn leave_out_those_from_before(
        &mut self,
        plugged_in: &[Seen],
        keys: &mut Vec<String>,
    ) -> Vec<String> {
        let before = &mut self.work.from_before;
        before.retain(|device| plugged_in.iter().any(|it| it.device == *device));
        let refused = |it: &&Seen| before.contains(&it.device) && keys.contains(&it.device);
        let named = plugged_in.iter().filter(refused).map(|it| match &it.serial {
            Some(serial) => format!("{}, {serial}", it.model),
            None => it.model.clone(),
        });
        let named = named.collect();
        keys.retain(|it| !before.contains(it));
        named
    }

    fn show(&self, asking: &Asking) {
        let code = self.work.pass_code.clone().zip(self.pass_shown_until);
        let code = code.map(|(code, it)| ShownCode { code, hidden_at: on_the_clock(it) });
        let (question, ways) = (asking.question.clone(), asking.ways.clone());
        let scene = Scene::asking(question, ways, asking.data.clone(), asking.keys.clone());
        self.front.show(self.view(code), scene);
    }

    async fn meet(&mut self, heard: Heard, asking: &mut Asking) -> ControlFlow<Answer> {
        let click = match heard {
            Heard::Closed => return ControlFlow::Break(Answer::Closed),
            // The operator who is back may be another one.
            Heard::Locked | Heard::Back => {
                self.pass_shown_until = None;
                return ControlFlow::Break(Answer::Unattended);
            }
            Heard::ScreenTaken => return ControlFlow::Break(Answer::ScreenTaken),
            Heard::Click(click) => click,
        };
        let fact = match (click, &asking.question) {
            (Click::ShowPass, _)
                if self.work.pass_code.is_some() && self.ceremony.pass_in_use().is_some() =>
            {
                return ControlFlow::Break(Answer::ShowPass);
            }
            (Click::HidePass, _) => {
                self.pass_shown_until = None;
                return ControlFlow::Continue(());
            }
            (Click::Way(way), _) if asking.ways.contains(&way) => {
                if let (Way::SignInAgain, Question::Trouble { trouble, .. }) =
                    (way, &asking.question)
                {
                    return ControlFlow::Break(Answer::SignInAgain(trouble.claims_challenge()));
                }
                Fact::Session(fact::Session::Chose { way })
            }
            (Click::Search(words), Question::WhoIsIt) => {
                // Another search takes the place of the one before, with what it found; an empty
                // one ends it.
                asking.data = QuestionData::default();
                asking.search = None;
                if !words.trim().is_empty() {
                    asking.data.searched = Some(words.clone());
                    asking.data.searching = true;
                    asking.search = Some(Box::pin(search(self.work.tenant.clone(), words)));
                }
                return ControlFlow::Continue(());
            }
            (Click::SignIn, Question::SecondOperator { .. }) => {
                asking.data.second = self.second_operator(&asking.question).await?;
                return ControlFlow::Continue(());
            }
            (Click::Choose(person), Question::WhoIsIt) => {
                Fact::Person(fact::Person::Chosen { person })
            }
            (Click::NameKey(label), Question::CheckIdentity)
                if self.ceremony.label().is_some_and(|it| *it != label) =>
            {
                Fact::Registration(fact::Registration::Named { label })
            }
            (Click::Identity(by), Question::CheckIdentity) => {
                Fact::Person(fact::Person::IdentityChecked { by })
            }
            (Click::Identity(by), Question::ProveIdentity { offered, .. })
                if offered.contains(&by) && by.is_by_the_operator() =>
            {
                Fact::Person(fact::Person::IdentityChecked { by })
            }
            (Click::Received(by), Question::ConfirmReceipt { .. }) if by != ReceivedBy::Code => {
                Fact::Activation(fact::Activation::ReceiptConfirmed { by })
            }
            (Click::SheetCode(code), Question::ConfirmReceipt { codes_left: 1.. }) => {
                match self.work.is_code_of_sheet(&self.ceremony, &code) {
                    Ok(true) => Fact::Activation(fact::Activation::ReceiptConfirmed {
                        by: ReceivedBy::Code,
                    }),
                    Ok(false) => Fact::Activation(fact::Activation::CodeWrong),
                    Err(trouble) => {
                        asking.data.search_trouble = Some(trouble);
                        return ControlFlow::Continue(());
                    }
                }
            }
            (Click::Token(serial), Question::WhichToken { .. }) if !serial.trim().is_empty() => {
                let serial = clean(serial.trim());
                Fact::Token(fact::Token::Named { serial })
            }
            (Click::TokenCode(code), Question::TypeCode { .. }) => {
                Fact::Token(self.work.code_typed(&self.ceremony, code))
            }
            (Click::Loss(what), Question::WhatHappened) => {
                Fact::OldMethod(fact::OldMethod::Told { what })
            }
            (Click::OldKey(id), Question::WhichKey { listed, .. })
                if listed.passkeys.iter().any(|it| it.method.id == id) =>
            {
                Fact::OldMethod(fact::OldMethod::Chosen { id })
            }
            (Click::Pin(pin), Question::ChoosePin { .. } | Question::TypePin) => {
                self.work.pin = Some(pin);
                Fact::Key(fact::Key::PinTyped)
            }
            // A click for a screen that is gone.
            _ => return ControlFlow::Continue(()),
        };
        ControlFlow::Break(Answer::Fact(fact))
    }
}

fn is_about_who_it_is(question: &Question) -> bool {
    matches!(question, Question::CheckIdentity | Question::ProveIdentity { .. })
}

async fn hidden(pass_shown_until: Option<Instant>) {
    match pass_shown_until {
        Some(it) => tokio::time::sleep_until(it).await,
        None => std::future::pending().await,
    }
}

async fn searched(search: &mut Option<Search>) -> QuestionData {
    match search {
        Some(it) => it.await,
        None => std::future::pending().await,
    }
}

async fn changed(policy: &mut Option<PolicyChange>) {
    match policy {
        Some(it) => it.await,
        None => std::future::pending().await,
    }
}

async fn search(tenant: Tenant, words: String) -> QuestionData {
    let found = tenant.search(&words).await;
    let mut data = QuestionData { searched: Some(words), ..QuestionData::default() };
    match found {
        Ok(people) => data.people = people,
        Err(trouble) => data.search_trouble = Some(Trouble::Tenant(trouble)),
    }
    data
}

/// A touch says which key is meant where the insertion does not.
fn is_choice(keys: &[String], alone: bool) -> bool {
    keys.len() > 1 || !keys.is_empty() && !alone
}

/// Which key answers the question.
enum Awaited {
    Nothing,
    AnyKey,
    /// A key that is to be taken away counts only after it was seen gone.
    GoneFirst(String),
}

impl Awaited {
    fn by(question: &Question) -> Self {
        match question {
            Question::InsertKey { but_not: Some(device) }
            | Question::ReplugKey { device, .. }
            | Question::ReplugToReset { device } => Self::GoneFirst(device.clone()),
            Question::InsertKey { but_not: None } => Self::AnyKey,
            _ => Self::Nothing,
        }
    }

    /// Exactly one key must be there, and one session that waits for it: otherwise nobody knows
    /// which is meant.
    fn met_by(&mut self, keys: &[String], place: &Place) -> Option<String> {
        if let Self::GoneFirst(device) = self
            && !keys.contains(device)
        {
            *self = Self::AnyKey;
        }
        match (&self, keys) {
            (Self::AnyKey, [only]) if place.waits_alone() && place.take(only) => Some(only.clone()),
            _ => None,
        }
    }
}
