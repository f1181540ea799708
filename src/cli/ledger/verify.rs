//! `keydesk ledger verify`: is the ledger whole, and is it the one whose head was kept?

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};

use crate::cli::print::Printer;
use crate::ledger::{Agreement, Ledger, LedgerTrouble, Verified};

#[derive(Args)]
pub(super) struct VerifyArguments {
    /// A head that was kept, from `keydesk ledger head`: also one that witnesses have signed since.
    #[arg(long, value_name = "FILE")]
    head: Option<PathBuf>,
    /// Verifier keys (NAME+HASH+KEY), one on each line: each of these witnesses must have signed the head.
    #[arg(long, value_name = "FILE", requires = "head")]
    witnesses: Option<PathBuf>,
    /// Print JSON instead of lines for people.
    #[arg(long)]
    json: bool,
}

/// Fails where it is not.
pub(super) async fn run(
    printer: &mut Printer,
    file: &Path,
    arguments: &VerifyArguments,
) -> Result<ExitCode> {
    let read =
        |it: &PathBuf| std::fs::read_to_string(it).map_err(|why| printer.unreadable(it, &why));
    let head = arguments.head.as_ref().map(read).transpose()?;
    let witnesses = arguments.witnesses.as_ref().map(read).transpose()?.unwrap_or_default();
    let found = async {
        let verified = Ledger::verify(file).await?;
        let agreement = match &head {
            Some(head) => Some(Ledger::agrees_with(file, head, &witnesses).await?),
            None => None,
        };
        Ok::<_, LedgerTrouble>((verified, agreement))
    };
    match found.await {
        Ok((verified, agreement)) => whole(printer, verified, agreement, arguments.json),
        Err(it) if arguments.json => {
            printer.json_line(&not_whole(&it))?;
            Ok(ExitCode::FAILURE)
        }
        Err(it) => Err(it.into()),
    }
}

fn whole(
    printer: &mut Printer,
    verified: Verified,
    agreement: Option<Agreement>,
    json: bool,
) -> Result<ExitCode> {
    let Verified { facts, ceremonies, head, key } = verified;
    if json {
        let seen = |it: &Agreement| -> Vec<Value> {
            it.seen.iter().map(|it| json!({"by": it.by, "at": it.at})).collect()
        };
        let kept = agreement.map(|it| json!({"facts": it.size, "witnesses": seen(&it)}));
        printer.json_line(&json!({"whole": true, "facts": facts, "ceremonies": ceremonies,
            "head": head, "key": key, "kept_head": kept}))?;
        return Ok(ExitCode::SUCCESS);
    }
    printer.say("ledger-whole", &[("facts", facts.into()), ("head", head.into())])?;
    let args = [("ceremonies", ceremonies.into()), ("key", key.into())];
    printer.say("ledger-signed", &args)?;
    if let Some(Agreement { size, seen }) = agreement {
        printer.say("ledger-agrees", &[("facts", size.into())])?;
        for it in seen {
            let args = [("witness", it.by.into()), ("time", printer.words.time(it.at).into())];
            printer.say("ledger-witnessed", &args)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn not_whole(trouble: &LedgerTrouble) -> Value {
    match trouble {
        LedgerTrouble::Broken { number, ceremony, what } => {
            json!({"whole": false, "fact": number, "ceremony": ceremony.trim(), "what": what})
        }
        other => json!({"whole": false, "what": other.to_string()}),
    }
}
