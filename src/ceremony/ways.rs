//! What a person can do about a question, the best way first. Pure.

use super::Ceremony;
use super::course::Leaving;
use super::legs::Presence;
use super::legs::key::Progress;
use super::next::{Question, Step, Way};
use super::nouns::{
    Blocker, CannotActivate, Enough, IdentityCheck, KeyReason, KeyTrouble, Loss, Purpose,
    TenantTrouble, Trouble,
};

impl Ceremony {
    /// The buttons besides the question's own answer.
    pub fn ways(&self, question: &Question) -> Vec<Way> {
        let leaving = self.course.leaving != Leaving::No;
        let mut ways = match question {
            Question::SecondOperator { .. } if self.legs.person.waits_for_a_proof() => {
                vec![Way::AnotherProof]
            }
            Question::WhoIsIt | Question::SecondOperator { .. } => vec![],
            // A second key is for the person of the first.
            Question::CheckIdentity if self.first_key.is_some() => vec![],
            Question::CheckIdentity | Question::WhatHappened => vec![Way::AnotherPerson],
            Question::ProveIdentity { .. }
            | Question::WhichKey { .. }
            | Question::RemoveOldKey { .. }
            | Question::NotTheOldKey { .. } => ways_after_a_loss(question),
            Question::ConfirmReceipt { .. } => vec![Way::AnotherPerson],
            // What was sent, and refused, is this person's.
            Question::CannotActivate { why: CannotActivate::Refused { .. } } => vec![],
            Question::CannotActivate { .. } => vec![Way::AnotherPerson],
            Question::WhichToken { .. } => vec![Way::ProgramToken],
            Question::TypeCode { .. } => vec![Way::AnotherToken],
            Question::NotReady { blockers } => self.ways_when_not_ready(blockers),
            Question::ReplacePass => vec![Way::ReplacePass],
            Question::LeavePass { .. } => vec![Way::TakePassBack, Way::LeavePass],
            Question::NotForOthers { trouble, .. } => {
                [&[Way::SelfRegister], self.ways_to_go_on(trouble).as_slice()].concat()
            }
            Question::RegisterYourself { .. } => vec![Way::KeyIsRegistered],
            Question::ProgramToken { .. } => vec![Way::OpenOwnPage, Way::TokenIsProgrammed],
            Question::TypePin if self.legs.key.reset.progress == Progress::Looking => {
                self.or_reset(&[], &[Way::KeepKey])
            }
            Question::InsertKey { .. } if leaving => vec![Way::LeaveIt],
            Question::TypePin | Question::ReplugKey { .. } if leaving => {
                self.or_reset(&[Way::LeaveIt], &[])
            }
            Question::InsertKey { .. } if self.pass_may_be_asked_for() => {
                vec![Way::ChooseByTouch, Way::IssuePass]
            }
            Question::InsertKey { .. } => vec![Way::ChooseByTouch],
            Question::KeyRefused { reasons }
                if reasons.iter().all(KeyReason::ends_with_a_reset) =>
            {
                self.or_reset(&[Way::AnotherKey], &[])
            }
            Question::ReplugKey { .. } | Question::TypePin => {
                self.or_reset(&[Way::AnotherKey], &[])
            }
            Question::KeyRefused { .. } | Question::ChoosePin { .. } => vec![Way::AnotherKey],
            Question::OfferFinger { failed: Some(KeyTrouble::FingersFull), .. } => {
                vec![Way::SkipFinger]
            }
            // Nobody here may know whose they are.
            Question::OfferFinger { before: 1.., enrolled: 0, .. } => {
                self.or_reset(&[Way::EnrolFinger, Way::SkipFinger], &[])
            }
            Question::OfferFinger { enrolled: 0, .. } => vec![Way::EnrolFinger, Way::SkipFinger],
            Question::OfferFinger { .. } => vec![Way::FingersDone, Way::EnrolFinger],
            Question::KeyWarned { .. } => vec![Way::UseThisKey, Way::AnotherKey],
            Question::UsedKey { .. } => self.or_reset(&[Way::UseAsItIs, Way::AnotherKey], &[]),
            Question::ResetKey { can_look: true, .. } => {
                vec![Way::LookInside, Way::LoseContents, Way::KeepKey]
            }
            Question::ResetKey { can_look: false, .. } => vec![Way::LoseContents, Way::KeepKey],
            Question::ResetForGood if self.may_reset() => vec![Way::ResetForGood, Way::KeepKey],
            Question::ResetForGood | Question::ReplugToReset { .. } => vec![Way::KeepKey],
            Question::FoundKey => return self.or_reset(&[], &[Way::KeyIsOut]),
            // What was done is done: nothing is cancelled any more.
            Question::TakeKeyOut { .. } => return vec![Way::KeyIsOut],
            Question::SetKeyAside => self.or_reset(&[Way::SetKeyAside], &[]),
            Question::KeyWorks { .. } if self.desk.enough == Enough::SelfTest => {
                vec![Way::TryAgain, Way::DoWithoutSignIn]
            }
            Question::KeyWorks { .. } => vec![Way::TryAgain],
            Question::Trouble { step, trouble } => self.ways_out_of(*step, trouble),
        };
        if self.may_be_given_up() {
            ways.push(Way::GiveUp);
        }
        ways
    }

    /// Before the operator has made sure who it is, it can still be somebody else.
    fn ways_when_not_ready(&self, blockers: &[Blocker]) -> Vec<Way> {
        let go_on = blockers.iter().all(Blocker::may_be_tried).then_some(Way::GoOn);
        let is_open = self.legs.person.identity.is_none() && self.first_key.is_none();
        let other = is_open.then_some(Way::AnotherPerson);
        // Without the tenant's hardware tokens a person can still program one.
        let about_hardware = |it: &Blocker| {
            matches!(
                it,
                Blocker::TokensOff | Blocker::TokensNotForThem | Blocker::NoTokensInThisCloud
            )
        };
        let program = blockers.iter().all(about_hardware).then_some(Way::ProgramToken);
        let program = program.filter(|_| self.purpose == Purpose::Token);
        go_on.into_iter().chain([Way::TryAgain]).chain(program).chain(other).collect()
    }

    fn pass_may_be_asked_for(&self) -> bool {
        let (rule, readiness) = (self.desk.pass, self.readiness());
        self.purpose.sets_up_a_key() && self.legs.pass.may_be_asked_for(rule, readiness)
    }

    /// These, a reset where one may be offered, and those.
    fn or_reset(&self, before: &[Way], after: &[Way]) -> Vec<Way> {
        let reset = if self.may_reset() { &[Way::ResetKey][..] } else { &[] };
        [before, reset, after].concat()
    }

    fn may_reset(&self) -> bool {
        match self.purpose {
            Purpose::FoundKey => self.legs.key.in_hand.is_some(),
            it => it.sets_up_a_key() && self.legs.may_reset(self.course.direction()),
        }
    }

    fn ways_out_of(&self, step: Step, trouble: &Trouble) -> Vec<Way> {
        if step == Step::ResetKey {
            return vec![Way::TryAgain, Way::KeepKey];
        }
        let mut ways = self.ways_to_go_on(trouble);
        if step == Step::ProveIdentity {
            ways.push(Way::AnotherProof);
        }
        let about_fingers = matches!(step, Step::ListFingers | Step::EnrolFinger);
        if about_fingers && self.course.leaving == Leaving::No {
            ways.push(Way::SkipFinger);
        }
        // A key can be swapped for another as long as nothing of it is in the tenant.
        let about_the_key =
            matches!(trouble, Trouble::Key(_) | Trouble::Attestation(_) | Trouble::NotUnsealed)
                && step != Step::ChooseKey;
        let leaving = self.course.leaving;
        if about_the_key
            && leaving == Leaving::No
            && self.legs.registration.presence == Presence::No
        {
            ways.push(Way::AnotherKey);
        }
        if self.purpose.sets_up_a_key()
            && self.legs.reset_helps(step, trouble, self.course.direction())
        {
            ways.push(Way::ResetKey);
        }
        // The person goes on with another key, where a passkey of ours does not go off this one.
        if step == Step::EraseCredential && leaving == Leaving::No {
            let may_be_gone = *trouble == Trouble::Key(KeyTrouble::NoCredential);
            ways.retain(|it| *it != Way::AnotherKey && !may_be_gone);
            ways.push(Way::SetKeyAside);
        }
        // A method that stands is left only with the whole session: another key would be a second.
        let about_the_method = matches!(step, Step::RemoveMethod | Step::LookForMethod);
        let can_be_left = match leaving {
            Leaving::No => {
                matches!(step, Step::RevokePass | Step::RemoveOldMethod | Step::EndSessions)
            }
            Leaving::Key => !about_the_method,
            Leaving::Session => true,
        };
        if can_be_left {
            ways.push(Way::LeaveIt);
        }
        ways
    }

    /// The ways that lead on with the same key and the same step.
    fn ways_to_go_on(&self, trouble: &Trouble) -> Vec<Way> {
        match trouble {
            // It is not the key that got the desk's PIN, and nobody here knows another.
            Trouble::Key(KeyTrouble::PinWrong { .. }) if self.purpose == Purpose::Prepare => vec![],
            Trouble::Key(
                KeyTrouble::PinWrong { .. } | KeyTrouble::PinRefused | KeyTrouble::PinNotSet,
            ) => vec![Way::RetypePin],
            Trouble::Key(KeyTrouble::PinBlocked) if self.may_reset() => vec![],
            Trouble::Key(
                KeyTrouble::PinBlocked
                | KeyTrouble::PinMustChange
                | KeyTrouble::Excluded
                | KeyTrouble::StoreFull
                | KeyTrouble::NotFido2
                | KeyTrouble::NotProtected
                | KeyTrouble::Unsupported
                | KeyTrouble::RequestTooLarge,
            )
            | Trouble::Attestation(_)
                if self.course.leaving == Leaving::No =>
            {
                vec![]
            }
            Trouble::Tenant(TenantTrouble::SignInEnded { .. }) => vec![Way::SignInAgain],
            _ => vec![Way::TryAgain],
        }
    }
}

fn ways_after_a_loss(question: &Question) -> Vec<Way> {
    match question {
        Question::ProveIdentity { had: None, .. } => vec![Way::AnotherPerson],
        Question::ProveIdentity { offered, had: Some(_) } => {
            let ways = offered.iter().filter_map(|it| match it {
                IdentityCheck::SignedIn => Some(Way::ProveBySignIn),
                IdentityCheck::SecondOperator => Some(Way::AskSecondOperator),
                _ => None,
            });
            ways.collect()
        }
        Question::WhichKey { .. } => vec![Way::NotInTheList],
        Question::RemoveOldKey { loss, .. } => match loss {
            Loss::Stolen => vec![Way::RemoveNow, Way::AnotherOldKey],
            Loss::Lost | Loss::Broken => {
                vec![Way::RemoveAfterProof, Way::RemoveNow, Way::AnotherOldKey]
            }
            Loss::Blocked => vec![Way::RemoveBeforeReset, Way::AnotherOldKey],
        },
        Question::NotTheOldKey { .. } => vec![Way::AnotherKey, Way::RemoveAfterProof],
        _ => vec![],
    }
}
