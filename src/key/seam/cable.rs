//! The ends of a practice key's cable.

use std::sync::mpsc::{Receiver, Sender};

use crate::key::ctap::Report;

/// Prefix of the device paths that are ours.
pub const PATH_PREFIX: &str = "practice:";

/// The far ends of a plugged-in key: reports that the host writes, and where to answer them.
pub struct Cable {
    pub from_host: Receiver<Report>,
    pub to_host: Sender<Report>,
}
