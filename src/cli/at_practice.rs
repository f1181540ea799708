//! The tenant of a practice world, for what a command asks of a tenant. Nothing real is asked.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum as _;
use tempfile::TempDir;

use super::print::Printer;
use super::world;
use crate::desk::{ADMINISTRATOR, PracticeDesk, PracticeOptions, PracticeTenant, PracticeTrouble};
use crate::practice::{Mishap, Options, PreparedTenant};
use crate::readiness::sources;

/// A practice tenant with its operator, or its administrator.
pub(super) struct Opened {
    pub(super) practice: PracticeTenant,
    /// Of a world that is thrown away.
    pub(super) folder: Option<TempDir>,
}

/// The world in this folder; or, by the name of a prepared tenant where no folder is called so, a new
/// world with it, which is thrown away.
pub(super) async fn to_read(printer: &Printer, folder: &Path) -> Result<Opened> {
    let name = folder.to_str().filter(|_| !folder.exists());
    let prepared = name.and_then(|it| PreparedTenant::from_str(it, false).ok());
    let thrown_away = match prepared {
        Some(_) => Some(tempfile::tempdir().map_err(|it| printer.caused("practice-no-room", &it))?),
        None => None,
    };
    let folder = thrown_away.as_ref().map_or(folder, TempDir::path);
    let options = Options { tenant: prepared, ..Options::new(folder) };
    // Its administrator has consented to what only reads.
    let opened = PracticeTenant::open(options, sources::SCOPES).await;
    let practice = opened.map_err(|it| not_opened(printer, folder, it))?;
    if prepared.is_some() {
        practice.world.let_reports_catch_up();
    }
    Ok(Opened { practice, folder: thrown_away })
}

/// The world in this folder with its administrator, for what changes the tenant.
pub(super) async fn to_change(
    printer: &Printer,
    folder: &Path,
    mishap: Option<Mishap>,
) -> Result<Opened> {
    let options = Options { mishap, ..Options::new(folder) };
    let opened = PracticeTenant::open_for_changes(options, ADMINISTRATOR).await;
    let practice = opened.map_err(|it| not_opened(printer, folder, it))?;
    Ok(Opened { practice, folder: None })
}

/// A desk on the world in this folder.
pub(super) async fn desk(
    printer: &Printer,
    folder: &Path,
    options: PracticeOptions<'_>,
) -> Result<PracticeDesk> {
    PracticeDesk::open(options).await.map_err(|it| not_opened(printer, folder, it))
}

fn not_opened(printer: &Printer, folder: &Path, trouble: PracticeTrouble) -> anyhow::Error {
    match trouble {
        PracticeTrouble::World(it) => world::refused(printer, folder, &it),
        other => other.into(),
    }
}
