//! The method that the person registers themself, with a pass from this desk: a key, or a token as an
//! authenticator app. The desk has not seen it and claims nothing about it; it takes none of it back.

use crate::ceremony::fact;
use crate::ceremony::next::{Next, Question, Step};
use crate::ceremony::nouns::{self, Method};

#[derive(Clone, Debug, Default)]
pub struct OwnMethod {
    progress: Progress,
    pub methods: Vec<Method>,
    /// The session ended while the person could register something.
    pub may_be_there: bool,
}

/// How far the person's own registration has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    #[default]
    Awaited,
    /// The person wants their page in a browser at this desk.
    PageWanted,
    /// The person says that it is there, or has closed the page.
    Announced,
    /// It was looked for, and the tenant does not list it.
    NotFound,
}

impl OwnMethod {
    pub fn apply(&mut self, fact: fact::OwnMethod) {
        match fact {
            fact::OwnMethod::PageClosed => self.announce(),
            fact::OwnMethod::Found { methods } => {
                if methods.is_empty() {
                    self.progress = Progress::NotFound;
                }
                self.methods = methods;
            }
        }
    }

    pub fn next(&self, what: nouns::OwnMethod) -> Option<Next> {
        if !self.methods.is_empty() {
            return None;
        }
        let looked_in_vain = self.progress == Progress::NotFound;
        Some(match self.progress {
            Progress::PageWanted => Next::Do(Step::OpenOwnPage),
            Progress::Announced => Next::Do(Step::LookForOwnMethod),
            Progress::Awaited | Progress::NotFound => Next::Ask(match what {
                nouns::OwnMethod::Key => Question::RegisterYourself { looked_in_vain },
                nouns::OwnMethod::Token => Question::ProgramToken { looked_in_vain },
            }),
        })
    }

    pub fn want_page(&mut self) {
        self.progress = Progress::PageWanted;
    }

    /// The page did not come: the person is asked again, and can take a device of their own.
    pub fn page_failed(&mut self) {
        self.progress = Progress::Awaited;
    }

    pub fn announce(&mut self) {
        self.progress = Progress::Announced;
    }
}
