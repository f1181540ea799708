//! `keydesk ledger …`: reads a ledger and checks that it is whole. Changes nothing in it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::json;
use tokio::runtime::Runtime;

use super::receipt::{line, name};
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::CeremonyId;
use crate::ledger::{Entry, Ledger, LedgerTrouble, Verified};
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
}

pub fn run(arguments: &LedgerArguments) -> Result<ExitCode> {
    let Some(file) = &arguments.ledger else {
        bail!("which ledger? Say --ledger FILE, or set KEYDESK_LEDGER");
    };
    let mut out = platform::own_stdout()?;
    let runtime = Runtime::new().context("the system gives no threads")?;
    match &arguments.command {
        LedgerCommand::List { json } => {
            let entries = runtime.block_on(Ledger::read(file))?;
            ceremonies(&mut out, &entries, *json)?;
        }
        LedgerCommand::Show { id, json } => {
            let entries = runtime.block_on(Ledger::read(file))?;
            ceremony(&mut out, &entries, id, *json)?;
        }
        LedgerCommand::Verify { json } => {
            let outcome = runtime.block_on(Ledger::verify(file));
            return verified(&mut out, outcome, *json);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn ceremonies(out: &mut File, entries: &[Entry], json: bool) -> Result<()> {
    #[derive(Serialize)]
    struct Summary {
        ceremony: CeremonyId,
        opened_at: jiff::Timestamp,
        person: Option<String>,
        facts: usize,
        outcome: Option<String>,
    }
    let mut order = Vec::new();
    let mut summaries = BTreeMap::new();
    for entry in entries {
        let summary = summaries.entry(entry.ceremony.0).or_insert_with(|| {
            order.push(entry.ceremony.0);
            Summary {
                ceremony: entry.ceremony,
                opened_at: entry.at,
                person: None,
                facts: 0,
                outcome: None,
            }
        });
        summary.facts += 1;
        match &entry.fact {
            Fact::Person(fact::Person::Chosen { person }) => {
                summary.person = Some(person.upn.clone())
            }
            Fact::Session(fact::Session::Finished { outcome }) => {
                summary.outcome = Some(name(outcome))
            }
            _ => {}
        }
    }
    let listed: Vec<&Summary> = order.iter().filter_map(|it| summaries.get(it)).collect();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&listed)?)?;
        return Ok(());
    }
    for it in listed {
        let person = it.person.as_deref().unwrap_or("nobody");
        let outcome = it.outcome.as_deref().unwrap_or("open");
        let opened = it.opened_at.strftime("%Y-%m-%d %H:%M:%S");
        writeln!(out, "{}  {opened}  {outcome:<10} {person}  {} facts", it.ceremony, it.facts)?;
    }
    Ok(())
}

fn ceremony(out: &mut File, entries: &[Entry], id: &str, json: bool) -> Result<()> {
    let wanted = id.to_lowercase();
    let found: Vec<&Entry> =
        entries.iter().filter(|it| it.ceremony.to_string().starts_with(&wanted)).collect();
    let Some(first) = found.first() else {
        bail!("the ledger has no ceremony {id}; `keydesk ledger list` shows them");
    };
    if found.iter().any(|it| it.ceremony != first.ceremony) {
        bail!("more than one ceremony begins with {id}; say more of it");
    }
    for entry in found {
        if json {
            let object = json!({"number": entry.number, "at": entry.at, "fact": entry.fact,
                "calls": entry.calls});
            writeln!(out, "{object}")?;
        } else {
            writeln!(out, "{:>6}  {}", entry.number, line(entry))?;
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
        Ok(Verified { facts, head }) => {
            if json {
                writeln!(out, "{}", json!({"whole": true, "facts": facts, "head": head}))?;
            } else {
                writeln!(out, "The ledger is whole: {facts} facts, head {head}")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(LedgerTrouble::Broken { number, ceremony, what }) if json => {
            let broken =
                json!({"whole": false, "fact": number, "ceremony": ceremony.trim(), "what": what});
            writeln!(out, "{broken}")?;
            Ok(ExitCode::FAILURE)
        }
        Err(it) => Err(it.into()),
    }
}
