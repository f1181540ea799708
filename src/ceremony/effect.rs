//! What a step can leave behind, what an interrupted one means, and what takes it back: one table,
//! and nothing else says it again. `Began`, recovery and the way out all run from it. A step that is
//! not in the table reads, or takes back, or changes nothing that is not the session's own.

use super::next::Step;

/// Something of ours that can stand in the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trace {
    /// The old key's method was removed.
    OldMethod,
    /// The person's sessions were ended.
    Sessions,
    /// A pass that is not this session's was deleted.
    OtherPass,
    /// A Temporary Access Pass in the tenant.
    Pass,
    /// The key in hand was reset.
    Reset,
    /// A PIN that the desk set on the key in hand.
    Pin,
    /// A finger that was added to the key in hand.
    Finger,
    /// A credential on the key in hand.
    Credential,
    /// A method in the tenant.
    Method,
    /// A mail that tells the person of it.
    Notice,
    /// The key in hand takes its PIN for nothing but a change.
    PinChange,
    /// A hardware OATH token that is a person's.
    Token,
}

/// How something of ours is dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Nothing needs to be done, or nothing can be.
    Nothing,
    Do(Step),
    /// The same, but the key must be inserted and its PIN known. A key that cannot do it stays at the
    /// desk until it is reset, as with `SetKeyAside`; that is said before the step that leaves it.
    AtTheKey(Step),
    /// The key stays at the desk until it is reset.
    SetKeyAside,
}

impl Remedy {
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Do(step) | Self::AtTheKey(step) => Some(step),
            Self::Nothing | Self::SetKeyAside => None,
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    pub step: Step,
    pub leaves: Trace,
    /// What to do when the step began and its outcome is not known.
    pub in_doubt: Remedy,
    /// What takes it back once it was done.
    pub undo: Remedy,
}

/// In the order of a session. The way out goes through it from the end.
pub const EFFECTS: [Effect; 12] = [
    // These three cannot be taken back, and twice they have the same result as once: in doubt they are
    // done again, also on the way out. The first is decided after two looks.
    for_good(Step::RemoveOldMethod, Trace::OldMethod),
    for_good(Step::EndSessions, Trace::Sessions),
    for_good(Step::RevokeOtherPass, Trace::OtherPass),
    // A pass that was created since the intent is ours.
    Effect {
        step: Step::IssuePass,
        leaves: Trace::Pass,
        in_doubt: Remedy::Do(Step::RecallPass),
        undo: Remedy::Do(Step::RevokePass),
    },
    // A reset cannot be taken back: that is why it is decided twice. In doubt, the key is read: one
    // that had a PIN and has none was reset.
    Effect {
        step: Step::ResetKey,
        leaves: Trace::Reset,
        in_doubt: Remedy::Do(Step::ReadKey),
        undo: Remedy::Nothing,
    },
    // A PIN cannot be taken off a key. In doubt, the key says whether it has one when it is read.
    Effect {
        step: Step::SetPin,
        leaves: Trace::Pin,
        in_doubt: Remedy::SetKeyAside,
        undo: Remedy::SetKeyAside,
    },
    // A finger that is not finished is cancelled by the desk, and without power the key forgets it; one
    // whose last answer was lost may be on the key. Either way those go that were not there before.
    Effect {
        step: Step::EnrolFinger,
        leaves: Trace::Finger,
        in_doubt: Remedy::AtTheKey(Step::RemoveFingers),
        undo: Remedy::AtTheKey(Step::RemoveFingers),
    },
    // A second credential for the same person replaces the first on the key (CTAP 2.1, 6.1.2), so on
    // the way forward the step is done again.
    Effect {
        step: Step::MakeCredential,
        leaves: Trace::Credential,
        in_doubt: Remedy::AtTheKey(Step::EraseCredential),
        undo: Remedy::AtTheKey(Step::EraseCredential),
    },
    // Last at the key. From then on it gives a token only for a change of its PIN (CTAP 2.1, 6.5.5.7): nothing of
    // ours goes off it any more but by a reset. The desk sets no second PIN, which would be known to
    // nobody: the key stays at the desk until it is reset. In doubt the key says how it is when it is read.
    Effect {
        step: Step::ForcePinChange,
        leaves: Trace::PinChange,
        in_doubt: Remedy::SetKeyAside,
        undo: Remedy::SetKeyAside,
    },
    // Never posted twice: the methods are listed, and our credential is looked for among them.
    Effect {
        step: Step::Register,
        leaves: Trace::Method,
        in_doubt: Remedy::Do(Step::LookForMethod),
        undo: Remedy::Do(Step::RemoveMethod),
    },
    // One call assigns and activates it, and a wrong code can leave it assigned. The inventory says how it
    // stands; taken back, it is in the stock again.
    Effect {
        step: Step::ActivateToken,
        leaves: Trace::Token,
        in_doubt: Remedy::Do(Step::LookForToken),
        undo: Remedy::Do(Step::TakeTokenBack),
    },
    // A mail cannot be taken back: once it is perhaps out, what it tells stays. In doubt, nobody can
    // look whether it went (Graph: sendMail has no request id of ours), and it is not sent again.
    Effect {
        step: Step::SendNotice,
        leaves: Trace::Notice,
        in_doubt: Remedy::Nothing,
        undo: Remedy::Nothing,
    },
];

const fn for_good(step: Step, leaves: Trace) -> Effect {
    Effect { step, leaves, in_doubt: Remedy::Do(step), undo: Remedy::Nothing }
}

impl Trace {
    pub fn effect(self) -> &'static Effect {
        let effect = EFFECTS.iter().find(|it| it.leaves == self);
        effect.expect("the table has a row for each trace, which a test checks")
    }

    /// It goes with the key in hand: another key can be taken only when it is gone.
    pub const fn goes_with_the_key(self) -> bool {
        !matches!(
            self,
            Self::OldMethod
                | Self::Sessions
                | Self::OtherPass
                | Self::Pass
                | Self::Token
                | Self::Notice
        )
    }
}

impl Step {
    /// `None` for a step that leaves nothing behind.
    pub fn effect(self) -> Option<&'static Effect> {
        EFFECTS.iter().find(|it| it.step == self)
    }
}
