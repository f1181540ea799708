//! The loop: write the intent down, do the step, write down what happened, ask again. A desk owns
//! who attends it and up to eight slots; a session owns one ceremony and its secrets, and runs as
//! a task of its own. Knows neither HTTP nor HID nor how a screen looks.
//!
//! Clicks go in, views come out, and the window is woken after each view. Every wait ends at a
//! click that cancels, at a lock, and when the window is closed.

mod after_check;
mod answer;
mod ask;
mod at_board;
mod at_survey;
mod attendance;
mod batch;
pub mod board;
mod board_slot;
mod book;
pub mod changes;
mod clicked;
pub mod coverage;
pub mod coverage_chart;
mod debts;
mod desk;
mod desk_code;
pub mod documents;
mod front;
mod glance;
mod idle;
mod inserted;
mod interrupt;
pub mod invitations;
pub mod letters;
mod list_view;
pub mod oath_import;
pub mod oath_tokens;
mod perform;
mod person_language;
mod places;
mod publish;
mod screen_holder;
mod second;
mod session;
mod session_view;
mod sign_in;
mod slot;
mod steps;
pub mod survey;
mod survey_work;
pub mod token_stock;
pub mod trend;
pub mod usage;
pub mod view;
pub mod work_list;

#[cfg(test)]
mod tests;

use crate::ceremony::OutOfOrder;
use crate::ledger::LedgerTrouble;
pub use attendance::{Attendance, BadCode, MissingRights};
pub use book::{Witness, Writing};
pub use desk::Runner;
pub use glance::{End, LastAnswer, Recent, RunsOut, State, Today};
pub use person_language::PersonLanguage;
pub use screen_holder::person_may;
pub use steps::{DeskSettings, NoticeSettings, OfList, Tools};
pub use view::{
    Click, CodeWanted, Enrolling, Inserted, ListView, Notice, OperatorScene, OperatorView,
    PassView, PersonScene, PersonView, QuestionData, RelyingParty, SIGN_IN_WAITS, Scene, Second,
    SessionView, ShownCode, SignInState, SignInWay, UnderWay, UserCode, View,
};

/// Why the desk stops.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
    /// A mistake of ours: the ceremony refused a fact that the desk itself brought.
    #[error(transparent)]
    OutOfOrder(#[from] OutOfOrder),
    /// A mistake of ours: a ceremony ended well and lacks something that a receipt says.
    #[error(
        "session {session} is finished and its key is registered, and no receipt can be made of \
         its record; nothing was taken back"
    )]
    NoReceipt { session: String },
}
