//! What a command says where a practice world cannot be opened.

use std::path::Path;

use super::print::{Printer, Refused};
use crate::practice::{OwnerError, WorldError};

/// Another process has the world. It has an exit code of its own, so that a script can wait.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct InUse(Refused);

impl InUse {
    pub(super) const EXIT_CODE: u8 = 3;
}

pub(super) fn refused(printer: &Printer, folder: &Path, error: &WorldError) -> anyhow::Error {
    let folder = folder.display().to_string();
    let in_use = |id, args: &[_]| InUse(printer.refused(id, args)).into();
    match error {
        WorldError::Owner(OwnerError::InUse(Some(owner))) => {
            let args = [
                ("folder", folder.into()),
                ("process", owner.process.to_string().into()),
                ("time", printer.words.time(owner.since).into()),
                ("command", owner.command.clone().into()),
            ];
            in_use("practice-world-in-use", &args)
        }
        WorldError::Owner(OwnerError::InUse(None)) => {
            in_use("practice-world-in-use-by-another", &[("folder", folder.into())])
        }
        other => {
            // With its causes, down to the file and the line.
            let causes: Vec<_> = anyhow::Chain::new(other).map(ToString::to_string).collect();
            let why = causes.join(": ");
            let args = [("folder", folder.into()), ("why", why.into())];
            let id = match other {
                WorldError::MakeFolder(_) | WorldError::Owner(_) => "practice-no-folder",
                _ => "practice-no-world",
            };
            printer.refused(id, &args).into()
        }
    }
}
