//! The Temporary Access Pass of this session: issued, taken back, or left until it ends by itself,
//! by the operator's choice or because it could not be deleted.

use crate::ceremony::effect::Trace;
use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{
    self, Leftover, PassEnding, PassPolicy, PassRule, Readiness, Timestamp,
};

use super::presence::Presence;

#[derive(Clone, Debug)]
pub struct Pass {
    pub issued: Option<nouns::Pass>,
    ending: PassEnding,
    pub presence: Presence,
    /// It was asked for, the answer was lost, and the tenant's list did not show it afterwards.
    pub not_seen_since: Option<Timestamp>,
    other_pass: OtherPass,
    wish: Wish,
    pub left: Option<Leftover>,
}

/// What to do with a live pass that is not ours: issuing one deletes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OtherPass {
    MustStay,
    MayBeReplaced,
}

/// What somebody wants of the pass. Without a wish it waits for the fall-back, and nobody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    None,
    /// The person sets up a device with it.
    Asked,
    /// The operator has decided on it after that: it goes.
    TakeBack,
    /// It stays until it ends by itself.
    Leave,
}

impl Default for Pass {
    fn default() -> Self {
        Self {
            issued: None,
            ending: PassEnding::NeverIssued,
            presence: Presence::No,
            not_seen_since: None,
            other_pass: OtherPass::MustStay,
            wish: Wish::None,
            left: None,
        }
    }
}

impl Pass {
    pub fn apply(&mut self, fact: fact::Pass) {
        match fact {
            fact::Pass::Issued { pass } => {
                self.issued = Some(pass);
                self.not_seen_since = None;
                self.presence = Presence::Yes;
            }
            fact::Pass::Recalled { deleted } => {
                // The list can lag: a pass that was not seen may be there. Of two that were asked
                // for, the one that was deleted may be the first.
                if deleted == 0 && self.not_seen_since.is_none() {
                    self.not_seen_since = self.presence.doubted_since();
                }
                self.presence = Presence::No;
            }
            fact::Pass::Shown => {}
            fact::Pass::Revoked { ending } => {
                self.presence = Presence::No;
                self.ending = ending;
            }
        }
    }

    pub fn next(&self, readiness: Option<&Readiness>, rule: PassRule) -> Option<Next> {
        let wanted = rule == PassRule::Always || self.wish != Wish::None;
        if !wanted && self.presence == Presence::No {
            return None;
        }
        let other = readiness.is_some_and(|it| it.foreign_pass.is_some());
        match self.presence {
            Presence::InDoubt { .. } => self.back(),
            Presence::No | Presence::Yes if self.issued.is_some() => None,
            Presence::No if other && self.other_pass == OtherPass::MustStay => {
                Some(Next::Ask(Question::ReplacePass))
            }
            Presence::No | Presence::Yes => Some(Next::Do(Step::IssuePass)),
        }
    }

    /// The pass goes, or is looked for where nobody knows whether there is one.
    pub fn back(&self) -> Option<Next> {
        self.presence.remedy(Trace::Pass).step().map(Next::Do)
    }

    /// Before the sign-in is proved the pass goes, because Entra offers a live one before a key. Where
    /// it was asked for, the operator decides.
    pub fn end(&self) -> Option<Next> {
        match (self.presence, self.wish, &self.issued) {
            (Presence::Yes, Wish::Asked, Some(pass)) => {
                Some(Next::Ask(Question::LeavePass { until: pass.valid_until }))
            }
            (Presence::Yes, Wish::Leave, _) => None,
            _ => self.back(),
        }
    }

    /// Nobody asked for one yet, and it could be had.
    pub fn may_be_asked_for(&self, rule: PassRule, readiness: Option<&Readiness>) -> bool {
        let can_be_had = match rule {
            PassRule::Always => self.presence == Presence::Yes,
            PassRule::WhenAsked => readiness.is_some_and(|it| it.passes.usable),
            PassRule::Never => false,
        };
        self.wish == Wish::None && can_be_had
    }

    /// The person can use one: ours is alive, or none was issued yet.
    pub fn can_serve(&self, readiness: Option<&Readiness>) -> bool {
        let usable = readiness.is_some_and(|it| it.passes.usable);
        self.presence == Presence::Yes || self.issued.is_none() && usable
    }

    pub fn is_wished_for(&self) -> bool {
        self.wish != Wish::None
    }

    pub fn ask_for(&mut self) {
        self.wish = Wish::Asked;
    }

    pub fn leave(&mut self) {
        self.wish = Wish::Leave;
    }

    pub fn take_back(&mut self) {
        self.wish = Wish::TakeBack;
    }

    /// What has become of it. While it is alive, that is what was decided.
    pub fn ending(&self) -> PassEnding {
        match &self.issued {
            Some(pass) if self.presence == Presence::Yes && self.wish == Wish::Leave => {
                PassEnding::LeftUntil(pass.valid_until)
            }
            _ => self.ending,
        }
    }

    pub fn replace_other(&mut self) {
        self.other_pass = OtherPass::MayBeReplaced;
    }

    pub fn doubt_again(&mut self) {
        if self.presence == Presence::No
            && let Some(since) = self.not_seen_since.take()
        {
            self.presence = Presence::InDoubt { since };
        }
    }

    /// It could not be deleted and stays, at the latest as long as the policy allows.
    pub fn give_up_on(&mut self, policy: Option<&PassPolicy>) {
        let left = match (self.presence, &self.issued) {
            (Presence::Yes, Some(pass)) => Some((Some(pass.method_id.clone()), pass.valid_until)),
            (Presence::InDoubt { since }, _) => policy.and_then(|it| {
                let longest = i64::from(it.maximum_lifetime_minutes);
                let until = since.checked_add(jiff::SignedDuration::from_mins(longest)).ok()?;
                Some((None, until))
            }),
            _ => None,
        };
        if let Some((id, until)) = left {
            self.ending = PassEnding::LeftUntil(until);
            self.left = Some(Leftover::PassUntil { id, until });
        }
        self.presence = Presence::No;
    }
}
