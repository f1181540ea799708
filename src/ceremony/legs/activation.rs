//! The activation of a key that was prepared: which one it is, and whether it has arrived at its person.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{
    CannotActivate, FoundPrepared, PreparedKey, ReceivedBy, Timestamp, Trouble,
};

/// So many wrong codes, and the code of the sheet counts no longer, whichever session they were typed in.
pub const MOST_WRONG_CODES: u32 = 5;

#[derive(Clone, Debug, Default)]
pub struct Activation {
    pub found: Option<FoundPrepared>,
    pub received: Option<ReceivedBy>,
    /// In this session.
    pub wrong_codes: u32,
    /// Another desk can have been first: the tenant was asked.
    pub looked: bool,
    /// It was: the method is its.
    pub another_was_first: bool,
    /// The tenant has seen its challenge, and refused it or lost it again: it cannot be sent once more.
    pub spent: bool,
    /// The tenant has refused the registration, and does not have it.
    pub refused: Option<Trouble>,
}

impl Activation {
    pub fn apply(&mut self, fact: fact::Activation) {
        match fact {
            fact::Activation::Found { found } => self.found = Some(found),
            fact::Activation::ReceiptConfirmed { by } => self.received = Some(by),
            fact::Activation::CodeWrong => self.wrong_codes += 1,
        }
    }

    pub fn key(&self) -> Option<&PreparedKey> {
        match &self.found {
            Some(FoundPrepared::Waits(key)) => Some(key),
            Some(FoundPrepared::Nothing | FoundPrepared::Active { .. } | FoundPrepared::Void)
            | None => None,
        }
    }

    /// Which key it is, and that its registration can still be sent. Once it perhaps was, only the tenant
    /// can say.
    pub fn known(&self, now: Timestamp, perhaps_sent: bool) -> Option<Next> {
        let why = match &self.found {
            None => return Some(Next::Do(Step::FindPrepared)),
            Some(FoundPrepared::Nothing) => CannotActivate::Nothing,
            Some(FoundPrepared::Active { since }) => CannotActivate::Active { since: *since },
            Some(FoundPrepared::Void) => CannotActivate::Void,
            Some(FoundPrepared::Waits(key)) if key.until <= now && !perhaps_sent => {
                CannotActivate::Expired { until: key.until }
            }
            Some(FoundPrepared::Waits(_)) => {
                let trouble = self.refused.clone()?;
                CannotActivate::Refused { trouble }
            }
        };
        Some(Next::Ask(Question::CannotActivate { why }))
    }

    pub fn confirmed(&self) -> Option<Next> {
        let codes_left = self.codes_left();
        self.received.is_none().then_some(Next::Ask(Question::ConfirmReceipt { codes_left }))
    }

    pub fn codes_left(&self) -> u32 {
        let before = self.key().map_or(0, |it| it.wrong_codes);
        MOST_WRONG_CODES.saturating_sub(before + self.wrong_codes)
    }

    /// Before anything is sent.
    pub fn first_look(&self) -> Option<Next> {
        (!self.looked).then_some(Next::Do(Step::LookForMethod))
    }
}
