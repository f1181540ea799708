//! What the operator sees while keys of a work list are prepared side by side: every slot with its
//! person, its key and what it waits for, how far the list is, and when it will end. Views only: the
//! batch fills them, a screen or the terminal draws them. It never holds a PIN.

use super::session_view::SessionView;
use crate::ceremony::next::{Question, Step, Way};
use crate::ceremony::nouns::{CeremonyId, ListSource, Person, Timestamp, Trouble};

/// A work list with people who have no key yet, as it is offered at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingList {
    pub list: CeremonyId,
    pub source: ListSource,
    pub imported_at: Timestamp,
    pub people: usize,
    /// Those for whom no key is prepared yet.
    pub due: usize,
}

/// What a batch is begun with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchWanted {
    pub list: CeremonyId,
    /// So many keys at the same time: 1 to 8.
    pub slots: usize,
    pub on_failure: OnFailure,
}

/// What becomes of the batch when a key of it cannot be prepared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnFailure {
    /// The keys at work are finished, and no other begins.
    #[default]
    Stop,
    /// The person is set aside, and the others go on.
    SetAside,
}

/// A batch at one moment.
#[derive(Clone, Debug)]
pub struct Board {
    pub list: CeremonyId,
    /// Whose key is prepared.
    pub done: usize,
    /// Who has no key yet, without those who are set aside and those who are in a slot.
    pub due: usize,
    /// Who gets no key now, because something stands against them or their key failed.
    pub set_aside: usize,
    pub slots: Vec<BoardSlot>,
    /// Keys per hour since the batch began; 0 until the first is prepared.
    pub rate: u32,
    /// Keys per hour that Graph's limit allows where nobody else uses it, as this desk prepares them.
    pub most_an_hour: u32,
    /// When the last key is prepared at this rate; `None` until there is one.
    pub ends_at: Option<Timestamp>,
    /// The service wants a pause, or the desk keeps the service's limit.
    pub held_up: bool,
    pub state: BoardState,
}

/// Whether new keys begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardState {
    Runs,
    /// The operator stopped it; keys at work are finished, and no other begins.
    Stopped,
    /// It stopped by itself at a failure, in this slot.
    StoppedAt {
        slot: usize,
    },
    /// The people of the list could not be read; the operator may try again.
    CannotRead {
        trouble: Trouble,
    },
    /// Nobody is due any more, and every slot is empty.
    Over,
}

/// One slot: a USB port with its label, and the session in it.
#[derive(Clone, Debug)]
pub struct BoardSlot {
    /// From 1, as it is written on the hub.
    pub number: usize,
    /// The port's path, such as `1-4.2`; `None` until a key was plugged in there, and where the system
    /// tells none.
    pub port: Option<String>,
    pub person: Option<Person>,
    /// Of the key that is in it.
    pub model: Option<String>,
    pub serial: Option<String>,
    /// Of the session in it, while it asks.
    pub session: Option<Box<SessionView>>,
    pub state: SlotState,
}

/// What a slot waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum SlotState {
    /// Nobody is next here.
    Idle,
    /// A new key is plugged in here next.
    Insert,
    Working(Step),
    /// The key blinks and waits for a touch.
    Touch,
    /// The key is prepared, or cannot be used: it is taken out.
    TakeOut,
    /// A question that the operator answers, and the ways on; a click goes there with `Click::AtSlot`.
    Asks {
        question: Question,
        ways: Vec<Way>,
    },
}

impl BoardState {
    /// The id of its sentence, where there is something to say.
    pub const fn word(&self) -> Option<&'static str> {
        match self {
            Self::Runs => None,
            Self::Stopped => Some("prepare-stopped"),
            Self::StoppedAt { .. } => Some("prepare-stopped-at"),
            Self::CannotRead { .. } => Some("prepare-cannot-read"),
            Self::Over => Some("prepare-over"),
        }
    }
}

impl SlotState {
    /// The id of its sentence.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Idle => "prepare-slot-idle",
            Self::Insert => "prepare-slot-insert",
            Self::Working(_) => "prepare-slot-working",
            Self::Touch => "prepare-slot-touch",
            Self::TakeOut => "prepare-slot-take-out",
            Self::Asks { .. } => "prepare-slot-asks",
        }
    }
}
