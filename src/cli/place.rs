//! The desk that a command is about: its folder, or a practice world.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::cli::print::Printer;
use crate::config::Config;
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
    /// Use the practice world in this folder, its tenant and its ledger; or a new world with the
    /// prepared tenant of this name (new, per-user-mfa, security-defaults, mixed, keys-only, broken).
    /// Nothing real is touched.
    #[cfg_attr(feature = "practice", arg(long, value_name = "DIR|NAME", global = true))]
    #[cfg_attr(not(feature = "practice"), arg(skip))]
    pub(super) practice: Option<PathBuf>,
}

impl Place {
    /// Of the desk, in practice too.
    pub(super) fn folder(&self) -> &Path {
        self.practice.as_deref().unwrap_or(&self.folder)
    }

    pub(super) fn ledger(&self) -> PathBuf {
        self.folder().join(live::LEDGER)
    }

    /// The settings in this file, in whose language the printer speaks then; practice has those that the
    /// program comes with.
    ///
    /// # Errors
    /// Where the file cannot be read, or has a wrong value.
    pub(super) fn config(&self, printer: &mut Printer, file: &Path) -> Result<Config> {
        Ok(if self.practice.is_some() { Config::default() } else { printer.config(file)? })
    }
}
