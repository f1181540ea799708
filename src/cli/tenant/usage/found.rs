//! What a look found.

use crate::readiness::coverage::usage::Usage;
use crate::runner::usage::Looked;

pub(super) struct Found {
    pub(super) looked: Looked,
    /// Earlier ones and this, the oldest first.
    pub(super) looks: Vec<Usage>,
    pub(super) calls: usize,
}
