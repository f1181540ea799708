//! `keydesk ledger`: list and show ceremonies, verify the chain, list debts, erase a person.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::ledger::{Debt, Erased, Ledger, LedgerTrouble, Shown, Summary, Verified};
use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::receipt;
use crate::platform;

#[derive(Args)]
pub struct LedgerArguments {
    /// The ledger's file. In a practice world it is DIR/ledger.sqlite.
    #[arg(long, value_name = "FILE", env = "KEYDESK_LEDGER", global = true)]
    ledger: Option<PathBuf>,
    #[command(subcommand)]
    command: LedgerCommand,
}

#[derive(Subcommand)]
enum LedgerCommand {
    /// List the ceremonies.
    List {
        #[arg(long)]
        json: bool,
    },
    /// Show the facts of one ceremony.
    Show {
        /// The ceremony's id, or as much of its beginning as is unique.
        id: String,
        #[arg(long)]
        json: bool,
    },
    /// Check that no fact was changed, removed or put in. Exits with 1 and names the first that was.
    Verify {
        #[arg(long)]
        json: bool,
    },
    /// List what ceremonies could not take back and what is still to be done.
    Debts {
        /// Write down that this debt is paid. The desk must be closed.
        #[arg(long, value_name = "ID")]
        paid: Option<i64>,
        #[arg(long)]
        json: bool,
    },
    /// Erase a person's name, sign-in name and id. The desk must be closed. The chain stays whole.
    Erase {
        /// The person's object id in Entra.
        #[arg(long, value_name = "ID")]
        person: String,
    },
}

pub fn run(arguments: &LedgerArguments) -> Result<ExitCode> {
    let Some(file) = &arguments.ledger else {
        bail!("which ledger? Say --ledger FILE, or set KEYDESK_LEDGER");
    };
    let mut out = platform::own_stdout()?;
    let runtime = Runtime::new().context("the system gives no threads")?;
    runtime.block_on(async {
        match &arguments.command {
            LedgerCommand::List { json } => list(&mut out, file, *json).await?,
            LedgerCommand::Show { id, json } => show(&mut out, file, id, *json).await?,
            LedgerCommand::Verify { json } => {
                return verified(&mut out, Ledger::verify(file).await, *json);
            }
            LedgerCommand::Debts { paid: None, json } => {
                debts(&mut out, &Ledger::debts_in(file).await?, *json)?;
            }
            LedgerCommand::Debts { paid: Some(id), .. } => {
                let ledger = existing(file).await?;
                ledger.pay(*id, Timestamp::now()).await?;
                ledger.close().await?;
                writeln!(out, "Debt {id} is paid.")?;
            }
            LedgerCommand::Erase { person } => {
                let ledger = existing(file).await?;
                let erased = ledger.erase(person, Timestamp::now()).await;
                ledger.close().await?;
                say_erased(&mut out, erased?)?;
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// A command opens a ledger that is there, and makes none.
async fn existing(file: &Path) -> Result<Ledger> {
    std::fs::metadata(file).with_context(|| format!("there is no ledger {}", file.display()))?;
    Ok(Ledger::open(file).await?)
}

async fn list(out: &mut File, file: &Path, json: bool) -> Result<()> {
    let mut all = Vec::new();
    Ledger::list(file, |it: Summary| -> Result<()> {
        let upn = it.upn.as_deref();
        if json {
            all.push(json!({
                "ceremony": it.ceremony,
                "opened_at": it.opened_at,
                "purpose": it.purpose,
                "state": it.state.word(),
                "person": upn,
                "facts": it.entries,
                "outcome": it.outcome,
            }));
            return Ok(());
        }
        let opened = it.opened_at.strftime("%Y-%m-%d %H:%M:%S");
        let outcome = it.outcome.as_deref().unwrap_or(it.state.word());
        let (person, facts) = (upn.unwrap_or("no person"), it.entries);
        Ok(writeln!(out, "{}  {opened}  {outcome:<10} {person}  {facts} facts", it.ceremony)?)
    })
    .await?;
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
    }
    Ok(())
}

async fn show(out: &mut File, file: &Path, id: &str, json: bool) -> Result<()> {
    let found = Ledger::show(file, id).await?;
    let [entries] = found.as_slice() else {
        if found.is_empty() {
            bail!("the ledger has no ceremony {id}; `keydesk ledger list` shows them");
        }
        bail!("more than one ceremony begins with {id}; say more of it");
    };
    for shown in entries {
        match shown {
            Shown::Fact(it) if json => writeln!(
                out,
                "{}",
                json!({"number": it.number, "at": it.at, "fact": it.fact,
                    "operator": it.operator, "calls": it.calls})
            )?,
            Shown::Fact(it) => writeln!(out, "{:>6}  {}", it.number, receipt::line(it))?,
            Shown::Unreadable { number, why, body } if json => {
                writeln!(out, "{}", json!({"number": number, "unreadable": why, "body": body}))?;
            }
            Shown::Unreadable { number, why, .. } => {
                writeln!(out, "{number:>6}  unreadable: {why}")?
            }
        }
    }
    Ok(())
}

fn verified(
    out: &mut File,
    verified: Result<Verified, LedgerTrouble>,
    json: bool,
) -> Result<ExitCode> {
    match verified {
        Ok(Verified { facts, ceremonies, head, key }) => {
            if json {
                let whole = json!({"whole": true, "facts": facts, "ceremonies": ceremonies,
                    "head": head, "key": key});
                writeln!(out, "{whole}")?;
            } else {
                writeln!(out, "The ledger is whole: {facts} facts, head {head}")?;
                writeln!(out, "{ceremonies} ceremonies, signed with the desk key {key}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(it) if json => {
            writeln!(out, "{}", not_whole(&it))?;
            Ok(ExitCode::FAILURE)
        }
        Err(it) => Err(it.into()),
    }
}

fn not_whole(trouble: &LedgerTrouble) -> Value {
    match trouble {
        LedgerTrouble::Broken { number, ceremony, what } => {
            json!({"whole": false, "fact": number, "ceremony": ceremony.trim(), "what": what})
        }
        other => json!({"whole": false, "what": other.to_string()}),
    }
}

fn debts(out: &mut File, debts: &[Debt], json: bool) -> Result<()> {
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(debts)?)?;
        return Ok(());
    }
    if debts.is_empty() {
        writeln!(out, "Nothing is left to do.")?;
    }
    for it in debts {
        let since = it.since.strftime("%Y-%m-%d %H:%M:%S");
        writeln!(out, "{:>6}  {}  {since}  {}", it.id, it.ceremony, receipt::left(&it.what))?;
    }
    Ok(())
}

fn say_erased(out: &mut File, erased: Erased) -> Result<()> {
    match erased {
        Erased { parts: 0, ceremonies: 0 } => {
            writeln!(out, "The ledger holds nothing about this person.")?;
        }
        Erased { parts, ceremonies } => writeln!(
            out,
            "Erased: {parts} parts; {ceremonies} ceremonies were about this person. The chain is \
             whole."
        )?,
    }
    Ok(())
}
