//! What all parts of one world share: its folder and the lock on it, its mishap, its counts, its
//! models.

use std::path::PathBuf;
use std::sync::Arc;

use uuid::Uuid;

use super::counts::Counters;
use super::key::RealModel;
use super::mishap::Fate;
use super::tenant::Throttle;
use crate::platform::lock::Lock;

/// Cheap to clone: clones are the same.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) folder: PathBuf,
    /// Held as long as anything is left that could write there.
    pub(super) _alone: Arc<Lock>,
    pub(super) fate: Arc<Fate>,
    pub(super) counters: Arc<Counters>,
    pub(super) throttle: Arc<Throttle>,
    /// The real models of which there are keys. The tenant allows them.
    pub(super) models: Arc<[RealModel]>,
}

impl Shared {
    pub(super) fn model_ids(&self) -> Vec<Uuid> {
        self.models.iter().map(RealModel::aaguid).collect()
    }
}
