//! What all parts of one world share: its folder and the lock on it, its mishap, its counts.

use std::path::PathBuf;
use std::sync::Arc;

use super::counts::Counters;
use super::mishap::Fate;
use crate::platform::lock::Lock;

/// Cheap to clone: clones are the same.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) folder: PathBuf,
    /// Held as long as anything is left that could write there.
    pub(super) _alone: Arc<Lock>,
    pub(super) fate: Arc<Fate>,
    pub(super) counters: Arc<Counters>,
}
