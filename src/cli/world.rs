//! What a command says where a practice world cannot be opened.

use std::error::Error;
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
    match error {
        WorldError::Owner(OwnerError::InUse(owner)) => {
            let folder = folder.display().to_string().into();
            let refused = match owner {
                Some(it) => {
                    let args = [
                        ("folder", folder),
                        ("process", it.process.to_string().into()),
                        ("time", printer.words.time(it.since).into()),
                        ("command", it.command.clone().into()),
                    ];
                    printer.refused("practice-world-in-use", &args)
                }
                None => printer.refused("practice-world-in-use-by-another", &[("folder", folder)]),
            };
            InUse(refused).into()
        }
        WorldError::Owner(why @ OwnerError::OnNetwork { .. }) => {
            told(printer, "practice-no-folder", folder, why)
        }
        WorldError::MakeFolder(_) | WorldError::Owner(OwnerError::Io { .. }) => {
            told(printer, "practice-no-folder", folder, error)
        }
        other => damaged(printer, folder, other),
    }
}

pub(super) fn damaged(printer: &Printer, folder: &Path, error: &dyn Error) -> anyhow::Error {
    told(printer, "practice-no-world", folder, error)
}

/// With all causes, down to the file and the line.
fn told(printer: &Printer, id: &str, folder: &Path, error: &dyn Error) -> anyhow::Error {
    let mut why = error.to_string();
    let mut cause = error.source();
    while let Some(it) = cause {
        why = format!("{why}: {it}");
        cause = it.source();
    }
    let args = [("folder", folder.display().to_string().into()), ("why", why.into())];
    printer.refused(id, &args).into()
}
