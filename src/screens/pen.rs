//! What a screen draws with, and the one way that every press takes: a screen hands it to the pen,
//! and the window acts on it after all is drawn. Nothing here does what a press asks for.

use std::cell::RefCell;

use super::draft::{PreparingDraft, WantedPin};
use super::practice_hand::PracticeHand;
use super::style::{Layout, Look};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::{KeyLabel, Language, Timestamp};
use crate::runner::Click;
use crate::words::Words;

pub struct Pen<'a> {
    pub look: &'a Look,
    pub words: &'a Words,
    pub layout: Layout,
    /// Seconds since this screen came up, or since the key has waited for the touch that it shows.
    pub elapsed: f32,
    /// The time of the View, and what has passed since it came.
    now: Timestamp,
    presses: RefCell<Vec<Press>>,
}

/// What a press asks for.
pub enum Press {
    /// It is the runner's to do.
    Click(Click),
    /// To go on with the PIN that is typed.
    Pin(WantedPin),
    /// A move of the practising hand.
    Hand(PracticeHand),
    /// The key is to be named, beginning with this; `None`: not any more.
    Naming(Option<KeyLabel>),
    /// The code of the hand-over sheet is to be typed, or not any more.
    ByCode(bool),
    /// Keys are to be prepared like this; `None`: not now.
    Preparing(Option<PreparingDraft>),
    /// At the board: the question of this slot is opened; `None`: all slots are shown again.
    Slot(Option<usize>),
    /// Of a page about the whole tenant: this group of lines, by its place.
    Tab(usize),
    /// There: this line is opened; `None`: all are shown again.
    Line(Option<usize>),
    /// Of the receipt.
    TurnPage,
    AskToCancel,
    StayInSession,
    /// The screen is turned to the person.
    Turned,
    /// The person looks for their language, or not any more.
    Languages(bool),
    /// The person's language is to be this one.
    Language(Language),
    NextContrast,
    /// Pictures move, or they do not.
    OtherMotion,
    OtherTextSize,
}

impl From<Click> for Press {
    fn from(click: Click) -> Self {
        Self::Click(click)
    }
}

impl From<Way> for Press {
    fn from(way: Way) -> Self {
        Self::Click(Click::Way(way))
    }
}

impl<'a> Pen<'a> {
    pub fn new(
        look: &'a Look,
        words: &'a Words,
        layout: Layout,
        elapsed: f32,
        now: Timestamp,
    ) -> Self {
        Self { look, words, layout, elapsed, now, presses: RefCell::default() }
    }

    /// What is left until then, in seconds.
    pub fn left(&self, until: Timestamp) -> f32 {
        until.duration_since(self.now).as_secs_f32().max(0.0)
    }

    pub fn press(&self, press: impl Into<Press>) {
        self.presses.borrow_mut().push(press.into());
    }

    pub fn into_presses(self) -> Vec<Press> {
        self.presses.into_inner()
    }
}
