//! Paper: the pages that a desk hands out, as PDF. A page is made
//! from a small struct and nothing else: the same struct gives the same bytes. What is laid out here
//! was said in `words` before. Pages are PDF/UA-1, so that a screen reader can read them; the font is
//! the screens', and only the letters that are used go into the file. Never reads a clock, and never
//! writes a file.

mod layout;
mod paper;
mod receipt;
mod text;

#[cfg(test)]
mod tests;

pub use paper::PaperTrouble;
pub use receipt::ReceiptPage;
pub use text::name;
