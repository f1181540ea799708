//! The other purpose: where the cloud lets nobody register a key for others, the person does it
//! themself, with a pass from this desk. Owns what differs from an onboarding, and its end.
//! Pure; it claims nothing about a key that the desk has not seen.

use super::next::{Next, Question, Step};
use super::nouns::{Blocker, Outcome, Purpose, Readiness};
use super::policy;
use super::{Ceremony, Stage};

/// How far the person's own registration has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OwnKey {
    Awaited,
    /// They say that it is there.
    Announced,
    NotThere,
}

impl Ceremony {
    pub(super) fn blockers_of(&self, readiness: &Readiness) -> Vec<Blocker> {
        let mut found = policy::blockers(readiness);
        if self.purpose == Purpose::SelfRegistration {
            found.retain(|it| *it != Blocker::NoProvisioning);
        }
        found
    }

    pub(super) fn after_the_pass(&self) -> Stage {
        match self.purpose {
            Purpose::Onboarding => Stage::Key,
            Purpose::SelfRegistration => Stage::OwnKey,
        }
    }

    pub(super) fn at_own_registration(&self) -> Next {
        match self.own_key {
            OwnKey::Announced => Next::Do(Step::LookForOwnKey),
            OwnKey::Awaited => Next::Ask(Question::RegisterYourself { looked_in_vain: false }),
            OwnKey::NotThere => Next::Ask(Question::RegisterYourself { looked_in_vain: true }),
        }
    }

    pub(super) fn good_end(&self) -> Outcome {
        match self.purpose {
            Purpose::Onboarding => Outcome::Onboarded,
            Purpose::SelfRegistration => Outcome::SelfRegistered,
        }
    }

    /// What they make with the pass is theirs, and the desk takes none of it back.
    pub(super) fn may_have_own_key(&self) -> bool {
        self.purpose == Purpose::SelfRegistration && self.stage > Stage::Pass
    }
}
