//! What a person has begun to answer and not yet given. It is forgotten with its scene; the PIN in
//! it is wiped.

use super::pin::PinDraft;

/// What a person has begun to answer and not yet given.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) search: String,
    /// The search field got the keyboard when the scene came up.
    pub(super) search_focused: bool,
    pub(super) details: bool,
    pub(super) cancelling: bool,
    pub(super) pin: PinDraft,
}
