//! The course of a session, whatever its legs are: what runs, what went wrong, and whether it goes
//! forward or back. Pure.

use super::legs::Presence;
use super::legs::presence::Direction;
use super::next::Step;
use super::nouns::{Outcome, Timestamp, Trouble};

#[derive(Clone, Debug, Default)]
pub struct Course {
    /// The step that began and has not ended yet.
    pub running: Option<Running>,
    /// The step that failed last, until a person has chosen a way on.
    pub trouble: Option<(Step, Trouble)>,
    /// The trouble of a step whose result is being looked for. Shown if nothing is found.
    pub looked_because: Option<(Step, Trouble)>,
    pub leaving: Leaving,
    pub ended: Option<(Outcome, Timestamp)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    pub step: Step,
    /// What stood in the world of what the step makes, before it began.
    pub before: Presence,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaving {
    #[default]
    No,
    /// This key is given back; the session goes on with another.
    Key,
    Session,
}

impl Course {
    pub fn direction(&self) -> Direction {
        match self.leaving {
            Leaving::No => Direction::Forward,
            Leaving::Key | Leaving::Session => Direction::Back,
        }
    }

    /// After a look that found nothing, a person decides whether it is tried again; on the way out
    /// there is nothing to decide.
    pub fn nothing_was_found(&mut self) {
        let because = self.looked_because.take();
        if self.leaving == Leaving::No {
            self.trouble = because;
        }
    }
}
