//! The method in the tenant: registered once, read back and compared, removed on the way out.

use crate::ceremony::effect::Trace;
use crate::ceremony::fact;
use crate::ceremony::next::{Next, Step};
use crate::ceremony::nouns::{Attestation, AttestationLevel, KeyLabel, Method, Timestamp};

use super::presence::Presence;

#[derive(Clone, Debug, Default)]
pub struct Registration {
    pub label: KeyLabel,
    pub method: Option<Method>,
    pub presence: Presence,
    pub comparison: Comparison,
    /// How many passkeys the person had when ours was read back, ours included.
    pub passkeys: Option<u32>,
    /// It was sent, the answer was lost, and the tenant's list did not show it afterwards.
    pub not_seen_since: Option<Timestamp>,
    /// Ids of methods that stand, or may stand, in the tenant.
    pub left: Vec<String>,
}

/// Whether the registered method was read back and is what was sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comparison {
    #[default]
    Due,
    Done,
}

impl Registration {
    pub fn apply(&mut self, fact: fact::Registration) {
        match fact {
            fact::Registration::Named { label } => self.label = label,
            fact::Registration::Registered { method }
            | fact::Registration::LookedFor { found: Some(method) } => {
                self.not_seen_since = None;
                self.method = Some(method);
                self.presence = Presence::Yes;
            }
            fact::Registration::LookedFor { found: None } => {
                self.not_seen_since = self.presence.doubted_since().or(self.not_seen_since);
                self.presence = Presence::No;
            }
            fact::Registration::ReadBack { method, passkeys } => {
                self.passkeys = Some(passkeys);
                self.method = Some(method);
                self.comparison = Comparison::Done;
            }
            fact::Registration::Removed => {
                self.presence = Presence::No;
                self.method = None;
                self.comparison = Comparison::Due;
            }
        }
    }

    pub fn next(&self) -> Option<Next> {
        match (self.presence, self.comparison) {
            (Presence::InDoubt { .. }, _) => {
                self.presence.remedy(Trace::Method).step().map(Next::Do)
            }
            (Presence::No, _) => Some(Next::Do(Step::Register)),
            (Presence::Yes, Comparison::Due) => Some(Next::Do(Step::ReadBack)),
            (Presence::Yes, Comparison::Done) => None,
        }
    }

    /// The answer to the registration says what was registered: where it is what was sent, nothing needs
    /// to be read back.
    pub fn compare(&mut self, sent: &Attestation) {
        let same = |it: &Method| {
            let proven = sent.level == AttestationLevel::ProvenModel;
            it.aaguid == Some(sent.aaguid) && (it.attested != Some(false) || !proven)
        };
        if self.method.as_ref().is_some_and(same) {
            self.comparison = Comparison::Done;
        }
    }

    /// It stands in the tenant, or may come to stand there.
    pub fn may_be_there(&self) -> bool {
        self.presence != Presence::No || self.not_seen_since.is_some()
    }

    pub fn doubt_again(&mut self) {
        if self.presence == Presence::No
            && let Some(since) = self.not_seen_since.take()
        {
            self.presence = Presence::InDoubt { since };
        }
    }

    /// It stays, or may stay, in the tenant, and is named by its id or the credential's.
    pub fn leave(&mut self, credential_id: Option<String>) {
        self.left.extend(self.method.as_ref().map(|it| it.id.clone()).or(credential_id));
        self.presence = Presence::No;
        self.not_seen_since = None;
    }

    /// Nothing of the last key stands in the tenant any more; what was left
    /// stays named, and the next key is called as this one was to be.
    pub fn forget(&mut self) {
        let (label, left) = (std::mem::take(&mut self.label), std::mem::take(&mut self.left));
        *self = Self { label, left, ..Self::default() };
    }
}
