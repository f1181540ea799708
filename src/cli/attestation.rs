//! `keydesk attestation check`: judges a stored registration. Reads files that others wrote; trusts
//! only what it is told to trust.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::print::Printer;
use crate::attestation::mds::{Metadata, certificates};
use crate::attestation::stored::{Believed, Judged, Stored, Verdict, judge};
use crate::desk::models::fido_roots;

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
roots in the file itself.

Example:
  keydesk attestation check registration.json --mds blob.jwt")]
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
    /// Print JSON instead of lines for people.
    #[arg(long)]
    json: bool,
}

pub fn run(command: &AttestationCommand, printer: &mut Printer) -> Result<ExitCode> {
    let AttestationCommand::Check(it) = command;
    let now = it.at.unwrap_or_else(Timestamp::now);
    let stored: Stored = serde_json::from_slice(&read(printer, &it.file)?).map_err(|why| {
        let file = it.file.display().to_string();
        let args = [("file", file.into()), ("why", why.to_string().into())];
        printer.refused("attestation-not-stored", &args)
    })?;
    let root = it.root.as_deref().map(|it| roots_in(printer, it)).transpose()?;
    let list = list(it, root.as_deref(), now, printer)?;
    let believed = match (&list, &root) {
        (Some(it), _) => Believed::List(&it.trust),
        (None, Some(roots)) => Believed::Roots(roots),
        (None, None) => Believed::File,
    };
    let judged = judge(&stored, believed, now);
    show(printer, &judged, it.json)?;
    Ok(match judged.verdict {
        Verdict::Ok => ExitCode::SUCCESS,
        Verdict::Reject => ExitCode::FAILURE,
    })
}

fn list(
    check: &Check,
    root: Option<&[Vec<u8>]>,
    now: Timestamp,
    printer: &Printer,
) -> Result<Option<Metadata>> {
    Ok(match (&check.mds, &check.unsigned_mds) {
        (Some(file), _) => {
            let roots = root.map_or_else(fido_roots, <[_]>::to_vec);
            let list = Metadata::signed(&read(printer, file)?, &roots, now);
            Some(list.map_err(|it| printer.caused("attestation-list-untrusted", &it))?)
        }
        (None, Some(file)) => {
            let list = Metadata::unsigned(&read(printer, file)?);
            Some(list.map_err(|it| printer.caused("attestation-no-list", &it))?)
        }
        (None, None) => None,
    })
}

/// In the words of the JSON, so that both say the same.
fn show(printer: &mut Printer, judged: &Judged, json: bool) -> Result<()> {
    if json {
        return printer.json(judged);
    }
    let said = serde_json::to_value(judged)?;
    for name in ["verdict", "reason", "aaguid", "model", "trust"] {
        if let Some(text) = said[name].as_str() {
            printer.line(format_args!("{name:<9} {text}"))?;
        }
    }
    if let Some(it) = &judged.assertion {
        let verdict = said["assertion"]["verdict"].as_str().unwrap_or_default();
        let reason = it.reason.as_deref().map(|it| format!(": {it}")).unwrap_or_default();
        printer.line(format_args!("assertion {verdict}{reason}"))?;
    }
    Ok(())
}

pub(super) fn roots_in(printer: &Printer, file: &Path) -> Result<Vec<Vec<u8>>> {
    let roots = certificates(&read(printer, file)?);
    if roots.is_empty() {
        let file = file.display().to_string();
        return Err(printer.refused("cli-no-certificate", &[("file", file.into())]).into());
    }
    Ok(roots)
}

pub(super) fn read(printer: &Printer, file: &Path) -> Result<Vec<u8>> {
    /// FIDO's list had 13 MB in 2026.
    const LARGEST: u64 = 100 << 20;
    let mut bytes = Vec::new();
    fs::File::open(file)
        .and_then(|it| it.take(LARGEST).read_to_end(&mut bytes))
        .map_err(|it| printer.unreadable(file, &it))?;
    Ok(bytes)
}
