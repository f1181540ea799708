//! The language that the person at the desk has chosen: the window writes it, and the mail to them is
//! written in it. It is in no fact, because it says something about the person and decides nothing: after
//! a crash they choose again with one press. It is forgotten when they leave.

use std::sync::{Arc, Mutex, PoisonError};

use crate::ceremony::nouns::Language;

/// A clone is the same place.
#[derive(Clone, Debug, Default)]
pub struct PersonLanguage(Arc<Mutex<Option<Language>>>);

impl PersonLanguage {
    pub fn set(&self, language: Option<Language>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    /// `None`: nobody has chosen.
    pub fn get(&self) -> Option<Language> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
