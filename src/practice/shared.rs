//! What all parts of one world share: its folder, its mishap, its counts.

use std::path::PathBuf;
use std::sync::Arc;

use super::counts::Counters;
use super::mishap::Fate;

/// Cheap to clone: clones are the same.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) folder: PathBuf,
    pub(super) fate: Arc<Fate>,
    pub(super) counters: Arc<Counters>,
}
