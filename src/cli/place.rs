//! The desk that a command is about: its folder, or a practice world.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::desk::live;

/// Where the desk is.
#[derive(Args)]
pub(super) struct Place {
    /// Where the desk keeps its ledger.
    #[arg(
        long,
        value_name = "DIR",
        env = "KEYDESK_FOLDER",
        default_value = "/var/lib/keydesk",
        global = true
    )]
    folder: PathBuf,
    /// Use the practice world in this folder, its tenant and its ledger. Nothing real is touched.
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) practice: Option<PathBuf>,
}

impl Place {
    pub(super) fn ledger(&self) -> PathBuf {
        let folder = self.practice.as_deref().unwrap_or(&self.folder);
        Path::new(folder).join(live::LEDGER)
    }
}
