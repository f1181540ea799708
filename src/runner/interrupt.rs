//! How each step ends early: one table. A step that may have changed something is never dropped.

use crate::ceremony::Ceremony;
use crate::ceremony::next::Step;

/// How a step ends early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Interrupt {
    /// It only reads, or only computes: it is dropped, and done anew if it is wanted again.
    Drop,
    /// The person signs in: it is dropped, and the browser is closed by that. A lock ends it too,
    /// because its window stands in front of the lock.
    DropSignIn,
    /// The key is told to stop. It says how far it came, and that is written down.
    StopKey,
    /// The request may have reached the tenant: its answer is waited for and written down.
    Finish,
}

/// How each step ends early.
pub(super) const fn interrupt(step: Step) -> Interrupt {
    match step {
        Step::CheckReadiness
        | Step::JudgeKey
        | Step::FetchOptions
        | Step::CheckAttestation
        | Step::LookForMethod
        | Step::ReadBack
        | Step::ListMethods
        | Step::LookForOwnMethod
        | Step::SealPin
        | Step::UnsealPin
        | Step::SealRegistration
        | Step::FindPrepared
        | Step::FindToken
        | Step::LookForToken => Interrupt::Drop,
        Step::ProveSignIn | Step::ProveIdentity | Step::OpenOwnPage => Interrupt::DropSignIn,
        Step::ChooseKey
        | Step::ReadKey
        | Step::SetPin
        | Step::CheckPin
        | Step::ListFingers
        | Step::EnrolFinger
        | Step::RemoveFingers
        | Step::LookInside
        | Step::ResetKey
        | Step::MakeCredential
        | Step::SelfTest
        | Step::EraseCredential
        | Step::ForcePinChange
        | Step::ReleaseKey => Interrupt::StopKey,
        Step::IssuePass
        | Step::RecallPass
        | Step::Register
        | Step::RevokePass
        | Step::RemoveOldMethod
        | Step::EndSessions
        | Step::RevokeOtherPass
        | Step::RemoveMethod
        | Step::ActivateToken
        | Step::TakeTokenBack
        | Step::SendNotice => Interrupt::Finish,
    }
}

/// Without a window nothing is begun that wants a person, that leaves something behind, or that is
/// only looked at; what is taken back still is.
pub(super) fn may_go_on_without_a_window(step: Step, ceremony: &Ceremony) -> bool {
    let leaves_nothing = !step.needs_touch() && step.effect().is_none();
    ceremony.is_leaving() || leaves_nothing && interrupt(step) != Interrupt::Drop
}
