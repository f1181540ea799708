//! Who asks the tenant for a command: the operator of a practice world, or who signs in as the settings
//! say.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum as _;
use tempfile::TempDir;
use tokio::sync::watch;

use super::open::PracticeTenant as Served;
use super::place::Place;
use super::print::Printer;
use super::{sign_in, world};
use crate::ceremony::nouns::{Operator, Trouble};
use crate::config::{Config, Means};
use crate::desk::{PracticeTenant, PracticeTrouble, live};
use crate::practice::{Options, PreparedTenant};
use crate::readiness::sources;
use crate::tenant::Tenant;
use crate::tenant::limit::Limits;

/// Somebody who may ask the tenant, and what must stay open meanwhile.
pub(super) struct AtTenant {
    pub(super) tenant: Tenant,
    pub(super) operator: Operator,
    _practice: Option<PracticeTenant>,
    /// Of a practice world that is thrown away.
    _folder: Option<TempDir>,
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
        return in_practice(printer, folder).await;
    }
    let config = Config::read(config)?;
    let connection = live::connect(&config, served.instead())?;
    let signed_in = sign_in::sign_in(printer, &config, &connection).await;
    let signed_in = signed_in.map_err(|it| in_words(printer, &Trouble::SignIn(it)))?;
    let (_, token) = watch::channel(Some(signed_in.token));
    let tenant = Tenant::new(connection.http, connection.cloud, token, Some(Limits::GRAPH));
    Ok(AtTenant { tenant, operator: signed_in.operator, _practice: None, _folder: None })
}

/// The world in this folder; or, by the name of a prepared tenant where no folder is called so, a new
/// world with it, which is thrown away.
async fn in_practice(printer: &Printer, folder: &Path) -> Result<AtTenant> {
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
    let practice = opened.map_err(|it| match it {
        PracticeTrouble::World(it) => world::refused(printer, folder, &it),
        other => other.into(),
    })?;
    if prepared.is_some() {
        practice.world.let_reports_catch_up();
    }
    let (tenant, operator) = (practice.tenant.clone(), practice.operator.clone());
    Ok(AtTenant { tenant, operator, _practice: Some(practice), _folder: thrown_away })
}

/// What is so, the details for support, and what to do.
pub(super) fn in_words(printer: &Printer, trouble: &Trouble) -> anyhow::Error {
    let told = printer.words.trouble(trouble);
    anyhow::anyhow!("{} ({}). {}", told.what, trouble.details(), told.next)
}
