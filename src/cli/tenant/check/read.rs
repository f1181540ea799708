//! What a check has read, before it is told.

use crate::ceremony::nouns::Blocker;
use crate::readiness::Documents;

/// What was read, and what the ceremony says of the person.
pub(super) struct Read {
    pub documents: Documents,
    pub person: Option<ThisPerson>,
    /// Calls of Graph, retries included.
    pub calls: usize,
}

pub(super) struct ThisPerson {
    pub id: String,
    pub name: String,
    /// What keeps a desk from giving them a key; `None` where no tenant was asked.
    pub blockers: Option<Vec<Blocker>>,
}
