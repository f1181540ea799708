//! The data that each question gets from the scene.

use crate::ceremony::next::Way;
use crate::ceremony::nouns::KeyFacts;
use crate::runner::{Inserted, QuestionData, SessionView};
use crate::screens::frame::{Foot, title};
use crate::screens::heading::person_name;
use crate::words::{Told, Words};

/// The data of a question, and what all questions show in the same way.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub words: &'a Words,
    pub ways: &'a [Way],
    pub session: Option<&'a SessionView>,
    /// Only for the operator's questions.
    pub data: Option<&'a QuestionData>,
    /// Only for the person's questions.
    pub keys: Option<&'a Inserted>,
}

impl<'a> Asked<'a> {
    pub(super) fn title(&self, id: &str) -> Told {
        title(self.words, self.session, id, &[])
    }

    /// The best way is the primary button.
    pub(super) fn foot(&self) -> Foot {
        Foot::with_best_of(self.ways)
    }

    pub(super) fn name(&self) -> &'a str {
        self.session.map_or("", person_name)
    }

    /// What the operator should know before a pass is issued.
    pub(super) fn before_the_pass(&self) -> Vec<String> {
        let readiness = self.data.and_then(|it| it.readiness.as_deref());
        readiness.map(|it| self.words.before_the_pass(it)).unwrap_or_default()
    }

    pub(super) fn keys_inserted(&self) -> usize {
        self.keys.map_or(0, |it| it.count)
    }

    /// The key that is inserted.
    pub(super) fn key(&self) -> Option<&'a KeyFacts> {
        self.session.and_then(|it| it.key.as_ref())
    }
}
