//! What a person has begun to answer and not yet given. It is forgotten with its scene; the PIN in
//! it is wiped.

mod pin;

use crate::ceremony::nouns::{CeremonyId, KeyLabel, KeyName, KeyUse, NotAName};
use crate::runner::board::OnFailure;

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
    /// The key is being named.
    pub naming: Option<NameDraft>,
    pub details: bool,
    /// Of the receipt: 0 is the person's.
    pub page: usize,
    pub cancelling: bool,
    /// The person looks for their language; what they were asked waits.
    pub languages: bool,
    pub pin: PinDraft,
    /// A serial number as far as it is typed, and whether its field got the keyboard.
    pub serial: String,
    pub serial_focused: bool,
    /// The code of a hand-over sheet is typed.
    pub by_code: bool,
    /// At home: keys are to be prepared.
    pub preparing: Option<PreparingDraft>,
    /// At a page about the whole tenant: the group that is shown, where one was chosen, and the line that
    /// is opened, by their places.
    pub tab: Option<usize>,
    pub line: Option<usize>,
    /// At the board: the slot whose question is answered, by its number.
    pub slot: Option<usize>,
}

/// For which list keys are to be prepared, and how, as far as it is chosen.
#[derive(Clone, Copy)]
pub struct PreparingDraft {
    pub list: Option<CeremonyId>,
    pub slots: usize,
    pub on_failure: OnFailure,
}

impl Default for PreparingDraft {
    /// As many keys as a usual hub has ports.
    fn default() -> Self {
        Self { list: None, slots: 4, on_failure: OnFailure::default() }
    }
}

/// The name of a key as far as it is typed.
#[derive(Default)]
pub struct NameDraft {
    pub name: String,
    pub key_use: KeyUse,
    /// The field got the keyboard when it came up.
    pub focused: bool,
}

impl From<KeyLabel> for NameDraft {
    fn from(label: KeyLabel) -> Self {
        let name = label.name.map(String::from).unwrap_or_default();
        Self { name, key_use: label.key_use, focused: false }
    }
}

impl NameDraft {
    /// Without a name it is the desk's own.
    ///
    /// # Errors
    /// Where the name is too long.
    pub fn label(&self) -> Result<KeyLabel, NotAName> {
        let name = match KeyName::new(&self.name) {
            Ok(name) => Some(name),
            Err(NotAName::Empty) => None,
            Err(it @ NotAName::TooLong) => return Err(it),
        };
        Ok(KeyLabel { name, key_use: self.key_use })
    }
}
