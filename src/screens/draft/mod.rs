//! What a person has begun to answer and not yet given. It is forgotten with its scene; the PIN in
//! it is wiped.

mod pin;

pub use pin::{PinDraft, WantedPin};

#[derive(Default)]
pub struct Draft {
    pub search: String,
    /// The search field got the keyboard when the scene came up.
    pub search_focused: bool,
    pub details: bool,
    pub cancelling: bool,
    pub pin: PinDraft,
}
