//! The key that the person registers themself, with a pass from this desk. The desk has not seen that
//! key and claims nothing about it; it takes none of it back.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::Method;

#[derive(Clone, Debug, Default)]
pub struct OwnKey {
    progress: Progress,
    pub methods: Vec<Method>,
    /// The session ended while the person could register a key.
    pub may_be_there: bool,
}

/// How far the person's own registration has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    #[default]
    Awaited,
    /// The person says that it is there.
    Announced,
    /// The person said so, and the tenant does not list it.
    NotFound,
}

impl OwnKey {
    pub fn apply(&mut self, fact: fact::OwnKey) {
        let fact::OwnKey::Found { methods } = fact;
        if methods.is_empty() {
            self.progress = Progress::NotFound;
        }
        self.methods = methods;
    }

    pub fn next(&self) -> Option<Next> {
        if !self.methods.is_empty() {
            return None;
        }
        Some(match self.progress {
            Progress::Announced => Next::Do(Step::LookForOwnKey),
            Progress::Awaited => Next::Ask(Question::RegisterYourself { looked_in_vain: false }),
            Progress::NotFound => Next::Ask(Question::RegisterYourself { looked_in_vain: true }),
        })
    }

    pub fn announce(&mut self) {
        self.progress = Progress::Announced;
    }
}
