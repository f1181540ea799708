//! Who may act for the desk here: an operator who has signed in at the tenant, or that of a practice world.

use std::path::Path;

use anyhow::Result;
use tokio::sync::watch;

use super::place::Place;
use crate::ceremony::nouns::{Operator, Trouble};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::print::Printer;
use crate::cli::{sign_in, world};
use crate::config::{Config, Means};
use crate::desk::{PracticeTenant, PracticeTrouble, live};
use crate::practice::Options;
use crate::tenant::Tenant;
use crate::tenant::limit::Limits;

/// Somebody who may ask the tenant, and what must stay open meanwhile.
pub(super) struct Attended {
    pub(super) tenant: Tenant,
    pub(super) operator: Operator,
    _practice: Option<PracticeTenant>,
}

/// The desk's settings. Practice has the ones that the program comes with.
pub(super) fn config(place: &Place, file: &Path) -> Result<Config> {
    Ok(if place.practice.is_some() { Config::default() } else { Config::read(file)? })
}

pub(super) async fn sign_in(
    place: &Place,
    config: &Config,
    served: &Served,
    printer: &Printer,
) -> Result<Attended> {
    if let Some(folder) = &place.practice {
        let opened = PracticeTenant::open(Options::new(folder), &[]).await;
        let practice = opened.map_err(|it| match it {
            PracticeTrouble::World(it) => world::refused(printer, folder, &it),
            other => other.into(),
        })?;
        let (tenant, operator) = (practice.tenant.clone(), practice.operator.clone());
        return Ok(Attended { tenant, operator, _practice: Some(practice) });
    }
    if matches!(config.operator.sign_in, Means::Certificate { .. }) {
        return Err(printer.refused("open-certificate", &[]).into());
    }
    let connection = live::connect(config, served.instead())?;
    let signed_in = sign_in::sign_in(printer, config, &connection).await;
    let signed_in = signed_in.map_err(|it| in_words(printer, &Trouble::SignIn(it)))?;
    let (_, token) = watch::channel(Some(signed_in.token));
    let tenant = Tenant::new(connection.http, connection.cloud, token, Some(Limits::GRAPH));
    Ok(Attended { tenant, operator: signed_in.operator, _practice: None })
}

pub(super) fn in_words(printer: &Printer, trouble: &Trouble) -> anyhow::Error {
    let told = printer.words.trouble(trouble);
    anyhow::anyhow!("{} ({}). {}", told.what, trouble.details(), told.next)
}
