//! `keydesk attestation check`: judges a stored registration. Reads files that others wrote; trusts
//! only what it is told to trust.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::attestation::mds::{Metadata, certificates};
use crate::attestation::stored::{Believed, Judged, Stored, Verdict, judge};
use crate::desk::models::fido_roots;
use crate::platform;

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

pub fn run(command: &AttestationCommand) -> Result<ExitCode> {
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
    show(&judged, it.json)?;
    Ok(match judged.verdict {
        Verdict::Ok => ExitCode::SUCCESS,
        Verdict::Reject => ExitCode::FAILURE,
    })
}

fn show(judged: &Judged, json: bool) -> Result<()> {
    let mut out = platform::own_stdout()?;
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

pub(super) fn roots_in(file: &Path) -> Result<Vec<Vec<u8>>> {
    let roots = certificates(&read(file)?);
    if roots.is_empty() {
        bail!("{} holds no certificate", file.display());
    }
    Ok(roots)
}

pub(super) fn read(file: &Path) -> Result<Vec<u8>> {
    /// FIDO's list had 13 MB in 2026.
    const LARGEST: u64 = 100 << 20;
    let mut bytes = Vec::new();
    fs::File::open(file)
        .and_then(|it| it.take(LARGEST).read_to_end(&mut bytes))
        .with_context(|| format!("cannot read {}", file.display()))?;
    Ok(bytes)
}
