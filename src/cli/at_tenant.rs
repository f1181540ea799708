//! Who asks the tenant for a command: the operator of a practice world, or who signs in as the settings
//! say.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use tempfile::TempDir;
use tokio::sync::watch;

use super::open::PracticeTenant as Served;
use super::place::Place;
use super::print::Printer;
use super::sign_in;
use crate::ceremony::nouns::{Operator, Trouble};
use crate::config::{Config, Means};
use crate::desk::live::{self, ConnectTrouble};
use crate::tenant::Tenant;
use crate::tenant::limit::Limits;
#[cfg(feature = "practice")]
use crate::{cli::at_practice, desk::PracticeTenant, practice::Mishap};

/// Somebody who may ask the tenant, and what must stay open meanwhile.
pub(super) struct AtTenant {
    pub(super) tenant: Tenant,
    pub(super) operator: Operator,
    #[cfg(feature = "practice")]
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
    #[cfg(feature = "practice")]
    #[arg(long, value_name = "NAME", requires = "practice")]
    mishap: Option<Mishap>,
}

impl Who {
    #[cfg_attr(
        not(feature = "practice"),
        expect(unused_variables, reason = "no place but the desk's")
    )]
    pub(super) async fn sign_in(&self, place: &Place, printer: &mut Printer) -> Result<AtTenant> {
        #[cfg(feature = "practice")]
        if let Some(folder) = &place.practice {
            let opened = at_practice::to_change(printer, folder, self.mishap).await;
            return opened.map(in_practice);
        }
        as_administrator(printer, &self.config, &self.served).await
    }
}

/// An operator, whose roles Entra checks; never the application by itself.
///
/// # Errors
/// Says why nobody is signed in.
pub(super) async fn as_operator(
    printer: &mut Printer,
    place: &Place,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    if place.practice.is_none() {
        let config = printer.config(config)?;
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
#[cfg_attr(not(feature = "practice"), expect(unused_variables, reason = "no place but the desk's"))]
pub(super) async fn as_configured(
    printer: &mut Printer,
    place: &Place,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    #[cfg(feature = "practice")]
    if let Some(folder) = &place.practice {
        return Ok(in_practice(at_practice::to_read(printer, folder).await?));
    }
    let config = printer.config(config)?;
    at_configured(printer, &config, served).await
}

async fn at_configured(printer: &Printer, config: &Config, served: &Served) -> Result<AtTenant> {
    let connection = live::connect(config, served.instead())?;
    let signed_in = sign_in::sign_in(printer, config, &connection).await;
    let signed_in = signed_in.map_err(|it| in_words(printer, &Trouble::SignIn(it)))?;
    let (_, token) = watch::channel(Some(signed_in.token));
    let tenant = Tenant::new(connection.http, connection.cloud, token, Some(Limits::GRAPH));
    Ok(AtTenant {
        tenant,
        operator: signed_in.operator,
        #[cfg(feature = "practice")]
        _practice: None,
        folder: None,
    })
}

#[cfg(feature = "practice")]
fn in_practice(opened: at_practice::Opened) -> AtTenant {
    let at_practice::Opened { practice, folder } = opened;
    let (tenant, operator) = (practice.tenant.clone(), practice.operator.clone());
    AtTenant { tenant, operator, _practice: Some(practice), folder }
}

/// An administrator at an application of their own: for what changes the tenant.
///
/// # Errors
/// As `as_operator`, and where the settings name no such application, or the desk's.
async fn as_administrator(
    printer: &mut Printer,
    config: &Path,
    served: &Served,
) -> Result<AtTenant> {
    let mut config = printer.config(config)?;
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
