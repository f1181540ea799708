//! `keydesk mds …`: FIDO's list of models and their makers' certificates.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde_json::json;
use url::Url;

use super::attestation::{read, roots_in};
use super::print::Printer;
use crate::attestation::mds::cache::Cache;
use crate::attestation::mds::{Issue, Metadata};
use crate::desk::models::{self, FIDO_LIST, fido_roots};
use crate::desk::net::{self, Network};

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk mds update --folder DIR            fetch FIDO's list
  keydesk mds import blob.jwt --folder DIR   take it from a file, where there is no network
  keydesk mds show --folder DIR              its age, and what in it cannot be used")]
pub struct MdsArguments {
    /// Where the desk keeps the list.
    #[arg(long, value_name = "DIR", env = "KEYDESK_METADATA", global = true)]
    folder: Option<PathBuf>,
    /// The root that the list's signer must lead to, instead of FIDO's. PEM or DER.
    #[arg(long, value_name = "FILE", global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: MdsCommand,
}

#[derive(Subcommand)]
enum MdsCommand {
    /// Show which issue of the list the desk has, how old it is, and what in it cannot be used.
    Show {
        /// Print JSON instead of lines for people.
        #[arg(long)]
        json: bool,
    },
    /// Fetch FIDO's signed list. An older one than the desk has is refused.
    Update {
        /// A mirror of the list; its signature is FIDO's all the same.
        #[arg(long, value_name = "URL", default_value = FIDO_LIST, value_parser = https)]
        url: Url,
        /// Certificates in PEM that are trusted for the connection besides the system's.
        #[arg(long, value_name = "FILE")]
        ca: Option<PathBuf>,
        /// Print JSON instead of lines for people.
        #[arg(long)]
        json: bool,
    },
    /// Take a signed list from a file. An older one than the desk has is refused.
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Print JSON instead of lines for people.
        #[arg(long)]
        json: bool,
    },
}

pub fn run(arguments: &MdsArguments, printer: &mut Printer) -> Result<ExitCode> {
    let Some(folder) = &arguments.folder else {
        return Err(printer.refused("mds-where", &[]).into());
    };
    let roots = match &arguments.root {
        Some(file) => roots_in(printer, file)?,
        None => fido_roots(),
    };
    let cache = Cache::new(folder, roots);
    let now = Timestamp::now();
    let (list, taken_at, json) = match &arguments.command {
        MdsCommand::Import { file, json } => (cache.take(&read(printer, file)?, now)?, now, *json),
        MdsCommand::Update { url, ca, json } => {
            let network = Network { ca: ca.clone(), ..Network::default() };
            let runtime = printer.runtime()?;
            let http = runtime.block_on(async { net::live(&network) })?;
            (runtime.block_on(models::update(&cache, &http, url, now))?, now, *json)
        }
        MdsCommand::Show { json } => {
            let kept = cache.read()?.ok_or_else(|| printer.refused("mds-none", &[]))?;
            (kept.0, kept.1, *json)
        }
    };
    if json {
        show_json(printer, &list, taken_at, now)?;
    } else {
        show(printer, &list, taken_at, now)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn show_json(
    printer: &mut Printer,
    list: &Metadata,
    taken_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let unusable: Vec<_> = list
        .unusable(now)
        .iter()
        .map(|(aaguid, model, why)| json!({ "aaguid": aaguid, "model": model, "why": why }))
        .collect();
    let unread: Vec<_> =
        list.unread.iter().map(|it| json!({ "model": it.model, "why": it.why })).collect();
    printer.json(&json!({
        "number": list.issue.number, "taken_at": taken_at, "next_update": list.issue.next_update,
        "days_overdue": list.issue.days_overdue(now), "models": list.trust.models.len(),
        "unusable": unusable, "unread": unread,
    }))
}

fn show(printer: &mut Printer, list: &Metadata, taken_at: Timestamp, now: Timestamp) -> Result<()> {
    let Issue { number, next_update } = list.issue;
    let time = printer.words.time(taken_at);
    printer.say("mds-issue", &[("number", number.to_string().into()), ("time", time.into())])?;
    let date = printer.words.date(next_update);
    match list.issue.days_overdue(now) {
        ..=0 => printer.say("mds-next", &[("date", date.into())])?,
        days => printer.say("mds-overdue", &[("date", date.into()), ("days", days.into())])?,
    }
    let (unusable, models) = (list.unusable(now), list.trust.models.len());
    let usable = models - unusable.len();
    printer.say("mds-usable", &[("usable", usable.into()), ("models", models.into())])?;
    for (aaguid, model, why) in &unusable {
        let aaguid = aaguid.to_string();
        let args =
            [("model", (*model).into()), ("aaguid", aaguid.into()), ("why", why.as_str().into())];
        printer.say("mds-unusable", &args)?;
    }
    for it in &list.unread {
        let args = [("model", it.model.as_str().into()), ("why", it.why.into())];
        printer.say("mds-unread", &args)?;
    }
    Ok(())
}

fn https(text: &str) -> Result<Url, &'static str> {
    let address = text.parse::<Url>().ok().filter(|it| it.scheme() == "https");
    address.ok_or("the address must begin with https://")
}
