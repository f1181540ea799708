//! The method of a key that its person lost or cannot use: what happened, which it was, its removal,
//! the end of the person's sessions, and of a pass that somebody else issued. None of the three is
//! taken back, so each is done again where nobody knows how it went. Decides nothing about the new key.

use crate::ceremony::effect::Trace;
use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step, Way};
use crate::ceremony::nouns::{
    Aaguid, Leftover, Listed, ListedPasskey, Loss, PassEnding, Removal, Timestamp, When,
};

use super::presence::Presence;

#[derive(Clone, Debug, Default)]
pub struct OldMethod {
    pub loss: Option<(Loss, Timestamp)>,
    pub listed: Option<Listed>,
    choice: Choice,
    when: Option<When>,
    pub removal: Deed<Removal>,
    pub sessions: Deed<()>,
    pub other_pass: Deed<PassEnding>,
}

/// Which of the listed passkeys was on the old key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Choice {
    #[default]
    Open,
    /// The tenant does not list it.
    NotListed,
    /// By the tenant's id.
    Named(String),
}

/// What is done for good.
#[derive(Clone, Debug)]
pub struct Deed<T> {
    pub presence: Presence,
    pub done: Option<(T, Timestamp)>,
    /// It could not be done, and the operator went on without it.
    is_left: bool,
}

impl<T> Default for Deed<T> {
    fn default() -> Self {
        Self { presence: Presence::No, done: None, is_left: false }
    }
}

impl<T> Deed<T> {
    fn is_due(&self) -> bool {
        self.done.is_none() && !self.is_left
    }

    fn next(&self, trace: Trace) -> Option<Next> {
        self.is_due().then_some(Next::Do(trace.effect().step))
    }

    /// It was decided or tried, and is not done.
    fn is_owed(&self, decided: bool) -> bool {
        self.done.is_none() && (decided || self.is_left || self.presence != Presence::No)
    }

    fn do_it(&mut self, how: T, at: Timestamp) {
        *self = Self { presence: Presence::Yes, done: Some((how, at)), is_left: false };
    }

    fn leave(&mut self) {
        (self.presence, self.is_left) = (Presence::No, true);
    }
}

impl OldMethod {
    pub fn apply(&mut self, at: Timestamp, fact: fact::OldMethod) {
        match fact {
            fact::OldMethod::Told { what } => self.loss = Some((what, at)),
            fact::OldMethod::Listed { listed } => {
                if listed.passkeys.is_empty() {
                    self.choice = Choice::NotListed;
                }
                self.listed = Some(listed);
            }
            fact::OldMethod::Chosen { id } => self.choice = Choice::Named(id),
            fact::OldMethod::Removed { removal } => self.removal.do_it(removal, at),
            fact::OldMethod::SessionsEnded => self.sessions.do_it((), at),
            fact::OldMethod::OtherPassRevoked { ending } => self.other_pass.do_it(ending, at),
        }
    }

    pub fn told(&self) -> Option<Next> {
        self.loss.is_none().then_some(Next::Ask(Question::WhatHappened))
    }

    /// Which of the person's passkeys it was, looked at twice.
    pub fn named(&self) -> Option<Next> {
        let (loss, _) = self.loss?;
        let Some(listed) = &self.listed else { return Some(Next::Do(Step::ListMethods)) };
        match (&self.choice, self.key()) {
            (Choice::Open, _) => {
                Some(Next::Ask(Question::WhichKey { loss, listed: listed.clone() }))
            }
            (Choice::Named(_), Some(key)) if self.when.is_none() => {
                Some(Next::Ask(Question::RemoveOldKey { loss, key: key.clone() }))
            }
            (Choice::Named(_) | Choice::NotListed, _) => None,
        }
    }

    /// What must not wait: the key may be in somebody else's hands.
    pub fn at_once(&self) -> Option<Next> {
        let (loss, _) = self.loss?;
        let now = self.when.is_none_or(|it| it == When::Now).then(|| self.end())?;
        let stolen = loss == Loss::Stolen;
        now.or_else(|| stolen.then(|| self.other_pass()).flatten())
    }

    /// A blocked key: its method goes before the key is reset. The key in hand must be of its model.
    pub fn before_reset(&self, in_hand: Option<Aaguid>) -> Option<Next> {
        let model = in_hand.filter(|_| self.when == Some(When::BeforeReset))?;
        let key = self.key().filter(|_| self.removal.is_due())?;
        if key.may_be_a(model) {
            self.removal.next(Trace::OldMethod)
        } else {
            Some(Next::Ask(Question::NotTheOldKey { key: key.clone() }))
        }
    }

    /// The removal, and the end of the sessions that somebody with the key may have.
    pub fn end(&self) -> Option<Next> {
        let (loss, _) = self.loss?;
        let removal = self.key().and_then(|_| self.removal.next(Trace::OldMethod));
        let sessions = || self.sessions.next(Trace::Sessions);
        removal.or_else(|| loss.is_out_of_sight().then(sessions).flatten())
    }

    /// Somebody else's live pass is a way in for whoever has it.
    pub fn other_pass(&self) -> Option<Next> {
        self.listed.as_ref()?.pass.as_ref().and_then(|_| self.other_pass.next(Trace::OtherPass))
    }

    /// A key of this model may hold the passkey of the old one, which the tenant still lists: the one that
    /// was named, or any where it was said not to be listed.
    pub fn may_be_on_a(&self, model: Aaguid) -> bool {
        let listed = self.listed.iter().flat_map(|it| &it.passkeys);
        match (&self.choice, self.key()) {
            (Choice::Named(_), key) => {
                self.removal.done.is_none() && key.is_some_and(|it| it.may_be_a(model))
            }
            (Choice::NotListed, _) => listed.into_iter().any(|it| it.may_be_a(model)),
            (Choice::Open, _) => false,
        }
    }

    /// Something was done that does not come back.
    pub fn is_done(&self) -> bool {
        self.removal.done.is_some() || self.sessions.done.is_some()
    }

    /// The old key, once it was named.
    pub fn key(&self) -> Option<&ListedPasskey> {
        let Choice::Named(id) = &self.choice else { return None };
        self.listed.as_ref()?.passkeys.iter().find(|it| it.method.id == *id)
    }

    /// Those of the person's passkeys that are not the old one; `None` until it was named. Where it is said
    /// not to be among them, it may be one of them all the same.
    pub fn others(&self) -> Option<impl Iterator<Item = &ListedPasskey>> {
        let listed = self.listed.as_ref()?;
        let is_known = matches!(self.choice, Choice::Named(_)) || listed.passkeys.is_empty();
        let listed = is_known.then_some(listed)?;
        let old = self.key().map(|it| it.method.id.as_str());
        Some(listed.passkeys.iter().filter(move |it| Some(it.method.id.as_str()) != old))
    }

    pub fn lists(&self, id: &str) -> bool {
        self.listed.as_ref().is_some_and(|it| it.passkeys.iter().any(|it| it.method.id == id))
    }

    /// Takes in a decision about it; the question that was asked offered it.
    pub fn decide(&mut self, way: Way) {
        match way {
            Way::NotInTheList => self.choice = Choice::NotListed,
            Way::AnotherOldKey => (self.choice, self.when) = (Choice::Open, None),
            Way::RemoveNow => self.when = Some(When::Now),
            Way::RemoveAfterProof => self.when = Some(When::AfterProof),
            Way::RemoveBeforeReset => self.when = Some(When::BeforeReset),
            _ => {}
        }
    }

    /// What the step would have done is not done, and is named.
    pub fn leave(&mut self, step: Step) {
        match step {
            Step::RemoveOldMethod => self.removal.leave(),
            Step::EndSessions => self.sessions.leave(),
            Step::RevokeOtherPass => self.other_pass.leave(),
            _ => {}
        }
    }

    /// What was decided and is not done, and a key that is somewhere.
    pub fn left(&self) -> Vec<Leftover> {
        let decided = self.when == Some(When::Now) || self.choice == Choice::NotListed;
        let out_of_sight = self.loss.is_some_and(|it| it.0.is_out_of_sight());
        let mut left = Vec::new();
        if let Some(key) = self.key() {
            let (method, is_owed) = (key.method.id.clone(), self.removal.is_owed(decided));
            if out_of_sight && (is_owed || self.removal.done.is_some()) {
                let model = key.method.model.clone().unwrap_or_default();
                left.push(Leftover::OldKeyOut { model, method: method.clone() });
            }
            if is_owed {
                left.push(Leftover::Method { id: method });
            }
        }
        if out_of_sight && self.sessions.is_owed(decided) {
            left.push(Leftover::Sessions);
        }
        left
    }
}
