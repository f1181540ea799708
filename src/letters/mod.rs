//! Paper: the pages that a desk hands out, as PDF, and the way to the printer; `chart` draws numbers as a
//! picture. A page is made from a small struct and the reader's words, and from nothing else: the same
//! gives the same bytes. Pages are PDF/UA-1, so that a screen reader can read them; the fonts are the
//! screens', with one of the system where a name needs it, and only the letters that are used go into the
//! file. A page reads no clock. Never writes a
//! file, and never prints a document twice.

mod chart;
mod face;
mod hand_over;
mod layout;
mod packing;
mod paper;
mod pin_letter;
mod prepared;
mod print;
mod receipt;
mod report;
mod text;
mod trouble;

#[cfg(test)]
mod tests;

pub use chart::{Bar, Chart, ChartTrouble, Point, Trend};
pub use hand_over::{HandOverSheet, sheets};
pub use packing::{PackingList, labels};
pub use pin_letter::{PinLetter, test_letter};
pub use prepared::KeyOnPaper;
pub use print::{Job, PrintTrouble, Queue, print};
pub use receipt::ReceiptPage;
pub use report::{KeyState, LetterState, ListReport, ReportTrouble, ReportedKey};
pub use text::name;
pub use trouble::PaperTrouble;
