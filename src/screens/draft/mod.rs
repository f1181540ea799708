//! What a person has begun to answer and not yet given. It is forgotten with its scene; the PIN in
//! it is wiped.

mod pin;

pub use pin::{PinDraft, WantedPin};

#[derive(Default)]
pub struct Draft {
    pub search: String,
    /// The name that was searched for last; `None` while nothing was typed.
    pub asked: Option<String>,
    /// When the name changed, in egui's seconds; `None` while nobody types.
    pub typed_at: Option<f64>,
    /// The search field got the keyboard when the scene came up.
    pub search_focused: bool,
    pub details: bool,
    /// Of the receipt: 0 is the person's.
    pub page: usize,
    pub cancelling: bool,
    pub pin: PinDraft,
}
