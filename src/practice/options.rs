//! What a practice world is opened with.

use std::path::PathBuf;

use super::key::{FingerCommand, KeyModel, RealModel};
use super::mishap::Mishap;
use super::tenant::PreparedTenant;
use crate::platform::Clock;

/// The folder, the keys and the mishap of one run.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the world keeps its state. It is made when it is not there.
    pub folder: PathBuf,
    /// One entry for each key, in the order of [`super::World::keys`]. A model may stand here
    /// several times. A model that does not stand here gets one key at the end of the list: the
    /// mishaps need a key of every model.
    pub keys: Vec<KeyModel>,
    /// One key of each of these real models, before the others. The tenant allows them, so that they
    /// stand for the allowed model: there is none of its own unless `keys` has it.
    pub models: Vec<RealModel>,
    /// All keys that are of no real model have a fingerprint sensor that is managed so; `None`: none
    /// has. Of a real model's key its getInfo says it.
    pub fingers: Option<FingerCommand>,
    /// What a new world's tenant is like; a world that is there keeps its own. `None`: ready for a desk
    /// and for most of what the tests ask.
    pub tenant: Option<PreparedTenant>,
    /// What goes wrong, once.
    pub mishap: Option<Mishap>,
    /// So many people besides those who have a part: they are there to be searched through, and the
    /// first of them is in 500 groups. A world keeps the most that it was ever opened with.
    pub crowd: u32,
    /// Whether too many calls are refused.
    pub throttling: Throttling,
    /// By which calls are counted for that.
    pub clock: Clock,
}

/// How many calls the tenant answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Throttling {
    /// Any number, as tests and foreign clients need it.
    #[default]
    Off,
    /// Graph's limits on authentication methods, logs, reports and Conditional Access.
    AsGraph,
}

impl Options {
    /// One key of each model, no mishap and no crowd.
    pub fn new(folder: impl Into<PathBuf>) -> Options {
        Options {
            folder: folder.into(),
            keys: KeyModel::ALL.to_vec(),
            models: vec![],
            fingers: None,
            tenant: None,
            mishap: None,
            crowd: 0,
            throttling: Throttling::Off,
            clock: Clock::default(),
        }
    }
}
