//! `keydesk mds …`: FIDO's list of models and their makers' certificates.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde_json::json;
use tokio::runtime::Runtime;
use url::Url;

use super::attestation::{read, roots_in};
use crate::attestation::mds::cache::Cache;
use crate::attestation::mds::{Issue, Metadata};
use crate::desk::models::{self, FIDO_LIST, fido_roots};
use crate::desk::net::{self, Network};
use crate::platform;

#[derive(Args)]
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
        #[arg(long)]
        json: bool,
    },
    /// Take a signed list from a file. An older one than the desk has is refused.
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
}

pub fn run(arguments: &MdsArguments) -> Result<ExitCode> {
    let Some(folder) = &arguments.folder else {
        bail!("where is the list kept? Say --folder DIR, or set KEYDESK_METADATA");
    };
    let roots = arguments.root.as_deref().map_or_else(|| Ok(fido_roots()), roots_in)?;
    let cache = Cache::new(folder, roots);
    let now = Timestamp::now();
    let (list, taken_at, json) = match &arguments.command {
        MdsCommand::Import { file, json } => (cache.take(&read(file)?, now)?, now, *json),
        MdsCommand::Update { url, ca, json } => {
            let network = Network { ca: ca.clone(), ..Network::default() };
            let runtime = Runtime::new().context("the system gives no threads")?;
            let http = runtime.block_on(async { net::live(&network) })?;
            (runtime.block_on(models::update(&cache, &http, url, now))?, now, *json)
        }
        MdsCommand::Show { json } => match cache.read()? {
            Some((list, taken_at)) => (list, taken_at, *json),
            None => bail!(
                "the desk has no list yet; `keydesk mds update` fetches it, and `keydesk mds \
                 import FILE` takes it from a file"
            ),
        },
    };
    show(&list, taken_at, now, json)?;
    Ok(ExitCode::SUCCESS)
}

fn show(list: &Metadata, taken_at: Timestamp, now: Timestamp, json: bool) -> Result<()> {
    let mut out = platform::own_stdout()?;
    let Issue { number, next_update } = list.issue;
    let overdue = list.issue.days_overdue(now);
    let unusable = list.unusable(now);
    let models = list.trust.models.len();
    if json {
        let unusable: Vec<_> = unusable
            .iter()
            .map(|(aaguid, model, why)| json!({ "aaguid": aaguid, "model": model, "why": why }))
            .collect();
        let unread: Vec<_> =
            list.unread.iter().map(|it| json!({ "model": it.model, "why": it.why })).collect();
        let said = json!({
            "number": number, "taken_at": taken_at, "next_update": next_update,
            "days_overdue": overdue, "models": models, "unusable": unusable, "unread": unread,
        });
        writeln!(out, "{}", serde_json::to_string_pretty(&said)?)?;
        return Ok(());
    }
    writeln!(out, "Issue {number}, taken at {taken_at}")?;
    match overdue {
        ..=0 => writeln!(out, "The next one is due on {next_update}")?,
        days => writeln!(out, "The next one was due on {next_update}, {days} days ago")?,
    }
    writeln!(out, "{} of {models} models can be proven here", models - unusable.len())?;
    for (aaguid, model, why) in &unusable {
        writeln!(out, "  not {model} ({aaguid}): {why}")?;
    }
    for it in &list.unread {
        writeln!(out, "  of {}: {}", it.model, it.why)?;
    }
    Ok(())
}

fn https(text: &str) -> Result<Url, &'static str> {
    let address = text.parse::<Url>().ok().filter(|it| it.scheme() == "https");
    address.ok_or("an address that begins with https:// is wanted")
}
