//! The mishaps that a trainee or a test can order, and whether they have happened yet in this run.
//!
//! A mishap must look to the desk exactly like the trouble it stands for; it never leaves a hint.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::platform::process::end_as_in_a_power_cut;

/// One thing that goes wrong in the practice world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Mishap {
    /// The person types a wrong PIN first
    WrongPin,
    /// The key is pulled out while it waits for the touch
    UnpluggedAtTouch,
    /// The person brings a key of a model that the tenant does not allow
    KeyNotAllowed,
    /// The person brings a forgery: it says that it is an allowed model, and its maker is another
    ForgedKey,
    /// An authentication strength of the tenant takes other models than the one that it allows
    StrengthAgainstKey,
    /// Entra answers the first registration with "too many requests"
    Throttled,
    /// Entra does not let the desk register a key for this person: they do it with a pass
    NotForOthers,
    /// Entra registers the key, but the answer is lost on the way
    AnswerLost,
    /// Somebody removes the old key's passkey just before the desk does
    RemovedMeanwhile,
    /// Entra removes the old key's passkey, but the answer is lost on the way
    RemovalLost,
    /// Entra does not let the operator end anybody's sessions
    SessionsForbidden,
    /// The person finds the old key, and brings it instead of the new one
    OldKeyTurnsUp,
    /// The tenant lets the operator send no mail
    MailRefused,
    /// Somebody else changes the policy of a method between the plan and its application
    PolicyChangedMeanwhile,
    /// Entra accepts changes of the methods' policies, and makes none
    PolicyIgnored,
    /// Entra answers the first change of a method's policy with "too many requests"
    ThrottledPolicy,
    /// The power fails right after the first change of a method's policy
    PowerCutAfterPolicy,
    /// Somebody else gives the token to another person just before the desk does
    TokenTakenMeanwhile,
    /// Entra gives the token to the person, but the answer is lost on the way
    TokenAssignmentLost,
    /// Hardware tokens were turned on only now: Entra refuses the first code, although it is right
    TokensNotOnYet,
    /// Entra answers the first activation of a token with "too many requests"
    ThrottledActivation,
    /// Entra activates the token, but the answer is lost on the way
    ActivationLost,
    /// The desk loses power right after the token was given to the person
    PowerCutAfterTokenAssigned,
    /// The desk loses power right after the token was activated
    PowerCutAfterTokenActivated,
    /// The desk loses power right after the Temporary Access Pass was issued
    PowerCutAfterPass,
    /// The desk loses power right after the credential was made on the key
    PowerCutAfterCredential,
    /// The desk loses power right after Entra registered the key
    PowerCutAfterRegistration,
    /// The desk loses power right after the mail that tells the person was accepted
    PowerCutAfterMail,
}

/// The mishap of this run. Whether it has happened is kept in memory only, so that the same mishap
/// ordered again for the same world happens again.
#[derive(Debug)]
pub(super) struct Fate {
    ordered: Option<Mishap>,
    happened: AtomicBool,
}

impl Fate {
    pub(super) fn new(ordered: Option<Mishap>) -> Fate {
        Fate { ordered, happened: AtomicBool::new(false) }
    }

    /// Is this how the world is, the whole run long? If so, somebody has met it now.
    pub(super) fn is_ordered(&self, mishap: Mishap) -> bool {
        let is_ordered = self.ordered == Some(mishap);
        self.happened.fetch_or(is_ordered, Ordering::SeqCst);
        is_ordered
    }

    /// Whether anybody has met it.
    pub(super) fn has_happened(&self) -> bool {
        self.happened.load(Ordering::SeqCst)
    }

    /// True exactly once, if `mishap` is the one that was ordered.
    pub(super) fn strikes(&self, mishap: Mishap) -> bool {
        self.ordered == Some(mishap) && !self.happened.swap(true, Ordering::SeqCst)
    }

    /// Kills this process as a power cut would, if `mishap` is the one that was ordered.
    pub(super) fn power_cut(&self, mishap: Mishap) {
        if self.strikes(mishap) {
            end_as_in_a_power_cut();
        }
    }
}
