//! Paper: the pages that a desk hands out, as PDF, and the way to the printer. A page is made
//! from a small struct and nothing else: the same struct gives the same bytes. What is laid out here
//! was said in `words` before; `chart` draws numbers as a picture. Pages are PDF/UA-1, so that a screen reader can read them; the font is
//! the screens', and only the letters that are used go into the file. A page reads no
//! clock. Never writes a file, and never prints a document twice.

mod chart;
mod layout;
mod paper;
mod print;
mod receipt;
mod text;

#[cfg(test)]
mod tests;

pub use chart::{Bar, Chart, ChartTrouble, Point, Trend};
pub use paper::PaperTrouble;
pub use print::{PrintTrouble, Queue, print};
pub use receipt::ReceiptPage;
pub use text::name;
