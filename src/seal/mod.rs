//! What a desk must keep for a while and nobody may read: sealed with age (age-encryption.org/v1) to the
//! desk's own key and to whoever recovers its batches. Owns that key, and draws the PINs and codes that
//! nobody chose. Never decides what is sealed or when it is opened, never logs a secret, and never
//! uses a key that another user may read.

mod draw;
mod recipient;
mod seals;
mod trouble;

#[cfg(test)]
mod tests;

pub use draw::{draw_code, draw_pin, read_code};
pub use recipient::Recipient;
pub use seals::Seals;
pub use trouble::SealTrouble;
