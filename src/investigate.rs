//! The commands for people who investigate: judge a stored registration, look after the list of
//! trusted models. Reads files that others wrote; trusts only what it is told to trust.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use keydesk::attestation::mds::cache::Cache;
use keydesk::attestation::mds::{Issue, Metadata, certificates};
use keydesk::attestation::stored::{Believed, Judged, Stored, Verdict, judge};
use keydesk::desk::models::{self, FIDO_LIST, fido_roots};
use keydesk::desk::net::{self, Network};
use serde_json::json;
use tokio::runtime::Runtime;
use url::Url;

use super::report;

#[derive(Subcommand)]
pub enum AttestationCommand {
    /// Judge a stored registration. Exits with 0 for `ok`, with 1 for `reject`.
    Check(Check),
}

#[derive(Args)]
#[command(after_help = "\
The file is JSON: rpId, origin, challenge, clientDataJSON, attestationObject; and where there are
any, credentialId, algs, uv, roots with list_aaguids, assertion. Bytes are base64url.

Who is believed about the makers: the list that is given; else the root that is given; else the
roots in the file itself.")]
pub struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// FIDO's signed list of models (the BLOB of Metadata Service 3).
    #[arg(long, value_name = "FILE", conflicts_with = "unsigned_mds")]
    mds: Option<PathBuf>,
    /// The bare payload of such a list. Nothing proves where it comes from.
    #[arg(long, value_name = "FILE")]
    unsigned_mds: Option<PathBuf>,
    /// With --mds, the root that its signer must lead to, instead of FIDO's. Without a list, the
    /// maker's root. PEM or DER.
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
    /// Judge as at this moment, such as 2026-10-01T00:00:00Z.
    #[arg(long, value_name = "RFC3339")]
    at: Option<Timestamp>,
    #[arg(long)]
    json: bool,
}

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

pub fn attestation(command: &AttestationCommand) -> Result<ExitCode> {
    let AttestationCommand::Check(it) = command;
    let now = it.at.unwrap_or_else(Timestamp::now);
    let stored: Stored = serde_json::from_slice(&read(&it.file)?)
        .with_context(|| format!("{} is no stored registration", it.file.display()))?;
    let root = it.root.as_deref().map(roots_in).transpose()?;
    let list = match (&it.mds, &it.unsigned_mds) {
        (Some(file), _) => {
            let roots = root.clone().unwrap_or_else(fido_roots);
            Some(Metadata::signed(&read(file)?, &roots, now).context("the list is not trusted")?)
        }
        (None, Some(file)) => Some(Metadata::unsigned(&read(file)?).context("no list")?),
        (None, None) => None,
    };
    let believed = match (&list, &root) {
        (Some(it), _) => Believed::List(&it.trust),
        (None, Some(roots)) => Believed::Roots(roots),
        (None, None) => Believed::File,
    };
    let judged = judge(&stored, believed, now);
    print(&judged, it.json)?;
    Ok(match judged.verdict {
        Verdict::Ok => ExitCode::SUCCESS,
        Verdict::Reject => ExitCode::FAILURE,
    })
}

fn print(judged: &Judged, json: bool) -> Result<()> {
    let mut out = report::own_stdout()?;
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(judged)?)?;
        return Ok(());
    }
    let said = serde_json::to_value(judged)?;
    for name in ["verdict", "reason", "aaguid", "model", "trust"] {
        if let Some(text) = said[name].as_str() {
            writeln!(out, "{name:<9} {text}")?;
        }
    }
    if let Some(it) = &judged.assertion {
        let verdict = said["assertion"]["verdict"].as_str().unwrap_or_default();
        let reason = it.reason.as_deref().map(|it| format!(": {it}")).unwrap_or_default();
        writeln!(out, "assertion {verdict}{reason}")?;
    }
    Ok(())
}

pub fn mds(arguments: &MdsArguments) -> Result<ExitCode> {
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
    let mut out = report::own_stdout()?;
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

fn roots_in(file: &Path) -> Result<Vec<Vec<u8>>> {
    let roots = certificates(&read(file)?);
    if roots.is_empty() {
        bail!("{} holds no certificate", file.display());
    }
    Ok(roots)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    /// FIDO's list had 13 MB in 2026.
    const LARGEST: u64 = 100 << 20;
    let mut bytes = Vec::new();
    fs::File::open(file)
        .and_then(|it| it.take(LARGEST).read_to_end(&mut bytes))
        .with_context(|| format!("cannot read {}", file.display()))?;
    Ok(bytes)
}
