//! The second key of a person: whether it can follow this session, and what its own session takes
//! over from it. The first session is over by then, and nothing that happens later changes it. Pure.

use super::Ceremony;
use super::legs::Legs;
use super::nouns::{FirstKey, KeyUse, Known, Operator, Readiness, Timestamp};
use super::receipt::{Receipt, ReceiptKey};

/// What an operator made sure of holds so long for a second key: a session takes some minutes, and
/// whoever comes later may be somebody else.
pub const KNOWN_FOR: jiff::SignedDuration = jiff::SignedDuration::from_mins(30);

impl Ceremony {
    /// What the session of the second key begins with, where this operator opens it now. `None` where
    /// none can follow.
    pub fn as_first_key(&self, operator: &Operator, now: Timestamp) -> Option<FirstKey> {
        let receipt = Receipt::of(self).filter(Receipt::offers_second_key)?;
        let same_operator = operator.id.eq_ignore_ascii_case(&self.operator.id);
        let checked_at = self.legs.person.checked_at.filter(|at| {
            let since = now.duration_since(*at);
            same_operator && !since.is_negative() && since <= KNOWN_FOR
        });
        let known = checked_at.and_then(|since| self.known(since));
        let ReceiptKey { aaguid, serial, .. } = receipt.what.key?;
        Some(FirstKey { ceremony: self.id, person: receipt.person, aaguid, serial, known })
    }

    fn known(&self, since: Timestamp) -> Option<Known> {
        Some(Known {
            since,
            identity: self.legs.person.identity?,
            readiness: self.readiness_now()?,
            second_operator: self.legs.readiness.second_operator.clone(),
            tried: self.legs.readiness.tried.clone(),
        })
    }

    /// As it was found, and with what this session has brought into the tenant.
    fn readiness_now(&self) -> Option<Readiness> {
        let (mut readiness, method) = (self.readiness()?.clone(), self.registered()?);
        readiness.passkey_ids.push(method.id.clone());
        readiness.passkey_names.push(method.display_name.clone());
        if let Some(pass) = self.issued_pass() {
            readiness.foreign_pass = self.pass_was_left().then(|| pass.method_id.clone());
        }
        Some(readiness)
    }
}

impl Legs {
    /// Begins where the session of the first key ended.
    pub(super) fn follow(&mut self, first: &FirstKey) {
        self.person.chosen = Some(first.person.clone());
        self.registration.label.key_use = KeyUse::Spare;
        let Some(known) = first.known.clone() else { return };
        self.person.identity = Some(known.identity);
        self.readiness.found = Some(known.readiness);
        self.readiness.second_operator = known.second_operator;
        self.readiness.tried = known.tried;
    }
}
