//! What all parts of one world share: its folder, its mishap, its counts, its models.

use std::path::PathBuf;
use std::sync::Arc;

use super::counts::Counters;
use super::key::RealModel;
use super::mishap::Fate;

/// Cheap to clone: clones are the same.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) folder: PathBuf,
    pub(super) fate: Arc<Fate>,
    pub(super) counters: Arc<Counters>,
    /// The real models of which there are keys. The tenant allows them.
    pub(super) models: Arc<[RealModel]>,
}
