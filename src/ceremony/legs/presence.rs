//! Whether something of ours stands in the world, and what a key is wanted for.

use crate::ceremony::effect::{Remedy, Trace};
use crate::ceremony::nouns::Timestamp;

/// Whether something of ours stands in the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    #[default]
    No,
    /// A step that makes it began, and its outcome is not known.
    InDoubt {
        since: Timestamp,
    },
    Yes,
}

impl Presence {
    /// A step that makes it begins: what stood before stands.
    pub fn doubt(&mut self, since: Timestamp) {
        if *self == Self::No {
            *self = Self::InDoubt { since };
        }
    }

    /// What must be done about it.
    pub fn remedy(self, trace: Trace) -> Remedy {
        match self {
            Self::No => Remedy::Nothing,
            Self::InDoubt { .. } => trace.effect().in_doubt,
            Self::Yes => trace.effect().undo,
        }
    }

    pub fn doubted_since(self) -> Option<Timestamp> {
        match self {
            Self::InDoubt { since } => Some(since),
            Self::No | Self::Yes => None,
        }
    }
}

/// Why a key is wanted: it decides what is asked about it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To be given to the person: it is judged before it is touched.
    Give,
    /// To be used by the person who has it: it is judged, and nothing is put on it.
    Check,
    /// To see what is on it before a reset.
    Look,
    /// To take back what is ours. It must be the key that was read before.
    TakeBack,
}

/// Whether the session goes forward with a key, or takes back what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Back,
}
