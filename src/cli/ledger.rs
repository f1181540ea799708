//! `keydesk ledger …`: reads a ledger and checks that it is whole. Changes nothing in it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::json;

use super::print::Printer;
use super::receipt::{line, name};
use crate::ceremony::fact::Fact;
use crate::ceremony::nouns::CeremonyId;
use crate::ledger::{Entry, Ledger, LedgerTrouble, Verified};

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk ledger list --ledger FILE          the ceremonies
  keydesk ledger show 7f3a --ledger FILE     the facts of the one whose id begins so
  keydesk ledger verify --ledger FILE        is it whole?")]
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

pub fn run(arguments: &LedgerArguments, printer: &mut Printer) -> Result<ExitCode> {
    let Some(file) = &arguments.ledger else {
        return Err(printer.refused("ledger-which", &[]).into());
    };
    let runtime = printer.runtime()?;
    match &arguments.command {
        LedgerCommand::List { json } => {
            let entries = runtime.block_on(Ledger::read(file))?;
            list(printer, &entries, *json)?;
        }
        LedgerCommand::Show { id, json } => {
            let entries = runtime.block_on(Ledger::read(file))?;
            show(printer, &entries, id, *json)?;
        }
        LedgerCommand::Verify { json } => {
            return verified(printer, runtime.block_on(Ledger::verify(file)), *json);
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Serialize)]
struct Summary {
    ceremony: CeremonyId,
    opened_at: jiff::Timestamp,
    person: Option<String>,
    facts: usize,
    outcome: Option<String>,
}

fn list(printer: &mut Printer, entries: &[Entry], json: bool) -> Result<()> {
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
            Fact::PersonChosen { person } => summary.person = Some(person.upn.clone()),
            Fact::Finished { outcome } => summary.outcome = Some(name(outcome)),
            _ => {}
        }
    }
    let listed: Vec<&Summary> = order.iter().filter_map(|it| summaries.get(it)).collect();
    if json {
        return printer.json(&listed);
    }
    for it in listed {
        let words = &printer.words;
        let person = it.person.clone().unwrap_or_else(|| words.say("ledger-no-person"));
        let outcome = it.outcome.clone().unwrap_or_else(|| words.say("ledger-open"));
        let args = [
            ("ceremony", it.ceremony.to_string().into()),
            ("time", words.time(it.opened_at).into()),
            ("outcome", outcome.into()),
            ("person", person.into()),
            ("facts", it.facts.into()),
        ];
        printer.say("ledger-line", &args)?;
    }
    Ok(())
}

fn show(printer: &mut Printer, entries: &[Entry], id: &str, json: bool) -> Result<()> {
    let wanted = id.to_lowercase();
    let found: Vec<&Entry> =
        entries.iter().filter(|it| it.ceremony.to_string().starts_with(&wanted)).collect();
    let Some(first) = found.first() else {
        return Err(printer.refused("ledger-no-ceremony", &[("id", id.into())]).into());
    };
    if found.iter().any(|it| it.ceremony != first.ceremony) {
        return Err(printer.refused("ledger-several", &[("id", id.into())]).into());
    }
    for entry in found {
        if json {
            printer
                .json_line(&json!({"number": entry.number, "at": entry.at, "fact": entry.fact,
                "calls": entry.calls}))?;
        } else {
            let line = line(&printer.words, entry);
            printer.line(format_args!("{:>6}  {line}", entry.number))?;
        }
    }
    Ok(())
}

fn verified(
    printer: &mut Printer,
    verified: Result<Verified, LedgerTrouble>,
    json: bool,
) -> Result<ExitCode> {
    match verified {
        Ok(Verified { facts, head }) if json => {
            printer.json_line(&json!({"whole": true, "facts": facts, "head": head}))?;
            Ok(ExitCode::SUCCESS)
        }
        Ok(Verified { facts, head }) => {
            printer.say("ledger-whole", &[("facts", facts.into()), ("head", head.into())])?;
            Ok(ExitCode::SUCCESS)
        }
        Err(LedgerTrouble::Broken { number, ceremony, what }) if json => {
            let broken =
                json!({"whole": false, "fact": number, "ceremony": ceremony.trim(), "what": what});
            printer.json_line(&broken)?;
            Ok(ExitCode::FAILURE)
        }
        Err(it) => Err(it.into()),
    }
}
