//! Who asks the tenant for a command: the operator of a practice world, or who signs in as the settings
//! say.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum as _};
use tempfile::TempDir;
use tokio::sync::watch;

use super::open::PracticeTenant as Served;
use super::place::Place;
use super::print::Printer;
use super::{sign_in, world};
use crate::ceremony::nouns::{Operator, Trouble};
use crate::config::{Config, Means};
use crate::desk::live::{self, ConnectTrouble};
use crate::desk::{ADMINISTRATOR, PracticeTenant, PracticeTrouble};
use crate::practice::{Mishap, Options, PreparedTenant};
use crate::readiness::sources;
use crate::tenant::Tenant;
use crate::tenant::limit::Limits;

/// Somebody who may ask the tenant, and what must stay open meanwhile.
pub(super) struct AtTenant {
    pub(super) tenant: Tenant,
    pub(super) operator: Operator,
    _practice: Option<PracticeTenant>,
    /// Of a practice world that is thrown away.
    folder: Option<TempDir>,
}

impl AtTenant {
    /// The ledger of this place; of a practice world that is thrown away its own, which goes with it.
    pub(super) fn ledger(&self, place: &Place) -> PathBuf {
        match &self.folder {
            Some(it) => it.path().join(live::LEDGER),
            None => place.ledger(),
        }
    }
}

/// The administrator who signs in.
#[derive(Args)]
pub(super) struct Who {
    /// The desk's settings; kiosk-config/kiosk.toml explains each. [admin] names the application.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
    /// With --practice: one thing that goes wrong.
    #[arg(long, value_name = "NAME", requires = "practice")]
    mishap: Option<Mishap>,
}

impl Who {
    pub(super) async fn sign_in(&self, place: &Place, printer: &Printer) -> Result<AtTenant> {
        let world = place.practice.as_ref();
        let world = world.map(|it| Options { mishap: self.mishap, ..Options::new(it) });
        as_administrator(printer, world, &self.config, &self.served).await
    }
}

/// An operator, whose roles Entra checks; never the application by itself.
///
/// # Errors
/// Says why nobody is signed in.
pub(super) async fn as_operator(
    printer: &Printer,
    place: &Place,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    if place.practice.is_none() {
        let config = Config::read(config)?;
        if matches!(config.operator.sign_in, Means::Certificate { .. }) {
            return Err(printer.refused("open-certificate", &[]).into());
        }
    }
    as_configured(printer, place, config, served).await
}

/// An operator, or the application with its certificate: for what only reads.
///
/// # Errors
/// Says why nobody is signed in.
pub(super) async fn as_configured(
    printer: &Printer,
    place: &Place,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    if let Some(folder) = &place.practice {
        return to_read(printer, folder).await;
    }
    at_configured(printer, &Config::read(config)?, served).await
}

async fn at_configured(printer: &Printer, config: &Config, served: &Served) -> Result<AtTenant> {
    let connection = live::connect(config, served.instead())?;
    let signed_in = sign_in::sign_in(printer, config, &connection).await;
    let signed_in = signed_in.map_err(|it| in_words(printer, &Trouble::SignIn(it)))?;
    let (_, token) = watch::channel(Some(signed_in.token));
    let tenant = Tenant::new(connection.http, connection.cloud, token, Some(Limits::GRAPH));
    Ok(AtTenant { tenant, operator: signed_in.operator, _practice: None, folder: None })
}

/// The world in this folder; or, by the name of a prepared tenant where no folder is called so, a new
/// world with it, which is thrown away.
async fn to_read(printer: &Printer, folder: &Path) -> Result<AtTenant> {
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
    Ok(AtTenant { folder: thrown_away, ..in_practice(practice) })
}

fn in_practice(practice: PracticeTenant) -> AtTenant {
    let (tenant, operator) = (practice.tenant.clone(), practice.operator.clone());
    AtTenant { tenant, operator, _practice: Some(practice), folder: None }
}

fn not_opened(printer: &Printer, folder: &Path, trouble: PracticeTrouble) -> anyhow::Error {
    match trouble {
        PracticeTrouble::World(it) => world::refused(printer, folder, &it),
        other => other.into(),
    }
}

/// An administrator at an application of their own: for what changes the tenant. `world`: how a practice
/// world is opened.
///
/// # Errors
/// As `as_operator`, and where the settings name no such application, or the desk's.
async fn as_administrator(
    printer: &Printer,
    world: Option<Options>,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    if let Some(options) = world {
        let folder = options.folder.clone();
        let opened = PracticeTenant::open_for_changes(options, ADMINISTRATOR).await;
        return opened.map(in_practice).map_err(|it| not_opened(printer, &folder, it));
    }
    let mut config = Config::read(config)?;
    let Some(tenant) = &mut config.tenant else { return Err(ConnectTrouble::NoTenant.into()) };
    match config.admin.client_id {
        None => return Err(printer.refused("admin-no-application", &[]).into()),
        Some(it) if it == tenant.client_id => {
            return Err(printer.refused("admin-desks-application", &[]).into());
        }
        Some(it) => tenant.client_id = it,
    }
    if matches!(config.operator.sign_in, Means::Certificate { .. }) {
        return Err(printer.refused("open-certificate", &[]).into());
    }
    at_configured(printer, &config, served).await
}

/// What is so, the details for support, and what to do.
pub(super) fn in_words(printer: &Printer, trouble: &Trouble) -> anyhow::Error {
    let told = printer.words.trouble(trouble);
    anyhow::anyhow!("{} ({}). {}", told.what, trouble.details(), told.next)
}
