//! What the frame must know of the window besides the View. A value; it decides nothing.

use crate::screens::practice_controls::TokenFace;

/// What the frame must know of the window besides the View.
pub struct Around {
    /// Counts the turns: what is drawn in one has other ids than what was drawn in the last.
    pub turn: u64,
    pub larger_text: bool,
    /// The person looks at it, and chooses the language.
    pub is_persons: bool,
    pub practises: bool,
    /// With practice keys, and not at a practice tenant alone.
    pub has_practice_keys: bool,
    /// A key has typed something, which was dropped.
    pub key_typed: bool,
    /// What the practice tokens show, where a token is asked for.
    pub tokens: Vec<TokenFace>,
}
