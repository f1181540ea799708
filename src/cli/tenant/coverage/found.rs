//! What a run found and wrote.

use crate::ceremony::nouns::CeremonyId;
use crate::readiness::coverage::{Coverage, Run};

pub(super) struct Found {
    pub(super) coverage: Coverage,
    /// Earlier ones and this, the oldest first.
    pub(super) runs: Vec<Run>,
    pub(super) invited: Option<Invited>,
    pub(super) listed: Option<Listed>,
    pub(super) kept: Option<CeremonyId>,
    pub(super) calls: usize,
}

/// Who was invited by mail, and how many of them have a key now.
#[derive(Clone, Copy, Default)]
pub(super) struct Invited {
    pub(super) invited: u64,
    pub(super) came: u64,
}

/// A list as it was written.
pub(super) struct Listed {
    pub(super) people: u64,
    pub(super) waves: u64,
    /// Whose sign-in name cannot stand in a list.
    pub(super) left_out: u64,
    /// With its header.
    pub(super) first_wave: String,
}
