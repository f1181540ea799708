//! `keydesk ledger …`: lists and shows ceremonies, makes receipts again, exports and verifies the chain,
//! lists debts, erases a person.

mod again;
mod columns;
mod export;
mod otlp;
mod receipt;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use url::Url;

use self::again::again;
use super::print::Printer;
use super::receipt::line;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::notice::Notice;
use crate::ledger::{Debt, Erased, Ledger, PaidBy, Shown, State, Summary, Whole};
use crate::words::printable;

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk ledger list --ledger FILE              the ceremonies
  keydesk ledger list --person amira@contoso.example   those of one person
  keydesk ledger show 7f3a --ledger FILE         the facts of the one whose id begins so
  keydesk ledger receipt 7f3a --pdf out.pdf      its receipt on paper
  keydesk ledger notice 7F3A-92CD --ledger FILE  the sheet for the person's manager
  keydesk ledger export --format cef             every fact for a SIEM
  keydesk ledger export --format otlp --to http://localhost:4318   the same to a collector
  keydesk ledger verify --ledger FILE            is it whole?
  keydesk ledger head > monday.head              what an auditor keeps
  keydesk ledger verify --head monday.head       is it the same ledger, and nothing cut off?
  keydesk ledger retain --older-than 365         the names of a year ago go
  keydesk ledger debts --paid 3 --ledger FILE    what was still to be done is done")]
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
        /// Only those of this person: their sign-in name, or their object id in Entra.
        #[arg(long, value_name = "WHO")]
        person: Option<String>,
        /// Print JSON instead of lines for people.
        #[arg(long)]
        json: bool,
    },
    /// Show the facts of one ceremony.
    Show {
        /// The ceremony's id, or as much of its beginning as is unique.
        id: String,
        /// Print JSON instead of lines for people.
        #[arg(long)]
        json: bool,
    },
    /// Make the receipt of a session again.
    Receipt(receipt::ReceiptArguments),
    /// Write the notice of one ceremony: what the person must learn by another way than the desk.
    Notice {
        /// The ceremony's id, or as much of its beginning as is unique, also as it is read aloud.
        id: String,
        /// The desk's settings, whose contact stands in the notice.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Print every entry for another program, with who caused it. Exits with 1 where one cannot be read.
    Export {
        /// What each line is.
        #[arg(long, value_enum)]
        format: export::Format,
        /// With otlp: the collector; its path is /v1/logs where none is named. Without it the requests are
        /// printed, one on each line. Only one on this machine may be reached without TLS.
        #[arg(long, value_name = "URL")]
        to: Option<Url>,
    },
    /// Check that no fact was changed, removed or put in. Exits with 1 and names the first that was.
    Verify(verify::VerifyArguments),
    /// Print the end of the chain as the desk has signed it, a checkpoint in a signed note (C2SP). Keep it
    /// elsewhere: with it `verify` tells a ledger that was cut, replaced or written anew.
    Head,
    /// Erase what is personal of sessions that ended long ago. The desk must be closed. The chain stays whole.
    Retain {
        /// How many days ago.
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(1..))]
        older_than: u32,
    },
    /// List what ceremonies could not take back and what is still to be done.
    Debts {
        /// Write down that this debt is paid. The desk must be closed.
        #[arg(long, value_name = "ID")]
        paid: Option<i64>,
        /// Print JSON instead of lines for people.
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

pub fn run(arguments: &LedgerArguments, printer: &mut Printer) -> Result<ExitCode> {
    let Some(file) = &arguments.ledger else {
        return Err(printer.refused("ledger-which", &[]).into());
    };
    let runtime = printer.runtime()?;
    runtime.block_on(async {
        match &arguments.command {
            LedgerCommand::List { person, json } => {
                list(printer, file, person.as_deref(), *json).await?;
            }
            LedgerCommand::Show { id, json } => show(printer, file, id, *json).await?,
            LedgerCommand::Receipt(it) => {
                let session = one(printer, Ledger::show(file, &it.id).await?, &it.id)?.entries;
                // Of a ledger whose end was never signed there is none.
                let head = Ledger::head(file).await.ok();
                receipt::run(printer, again(printer, session)?, head, it).await?;
            }
            LedgerCommand::Notice { id, config } => {
                notice(printer, file, id, config.as_deref()).await?;
            }
            LedgerCommand::Export { format, to } => {
                return export::export(printer, file, *format, to.as_ref()).await;
            }
            LedgerCommand::Verify(it) => return verify::run(printer, file, it).await,
            LedgerCommand::Head => {
                let head = Ledger::head(file).await?;
                // A line for a terminal is one line, and a note is read by its lines.
                for line in head.note.lines() {
                    printer.line(line)?;
                }
            }
            LedgerCommand::Retain { older_than } => {
                let now = Timestamp::now();
                let since =
                    now.saturating_sub(SignedDuration::from_hours(24 * i64::from(*older_than)))?;
                let ledger = existing(printer, file).await?;
                let erased = ledger.forget_before(since, now).await;
                ledger.close().await?;
                say_expired(printer, erased?)?;
            }
            LedgerCommand::Debts { paid: None, json } => {
                debts(printer, &Ledger::debts_in(file).await?, *json)?;
            }
            LedgerCommand::Debts { paid: Some(id), .. } => {
                let ledger = existing(printer, file).await?;
                ledger.pay(*id, Timestamp::now(), PaidBy::Hand, &[]).await?;
                ledger.close().await?;
                printer.say("ledger-debt-is-paid", &[("id", id.to_string().into())])?;
            }
            LedgerCommand::Erase { person } => {
                let ledger = existing(printer, file).await?;
                let erased = ledger.erase(person, Timestamp::now()).await;
                ledger.close().await?;
                say_erased(printer, erased?)?;
            }
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// A command opens a ledger that is there, and makes none.
async fn existing(printer: &Printer, file: &Path) -> Result<Ledger> {
    std::fs::metadata(file).map_err(|it| printer.unreadable(file, &it))?;
    Ok(Ledger::open(file).await?)
}

async fn list(printer: &mut Printer, file: &Path, person: Option<&str>, json: bool) -> Result<()> {
    let mut all = Vec::new();
    let mut tell = |it: Summary| -> Result<()> {
        if json {
            all.push(json!({
                "ceremony": it.ceremony,
                "opened_at": it.opened_at,
                "purpose": it.purpose,
                "state": it.state.word(),
                "person": it.upn,
                "facts": it.entries,
                "outcome": it.outcome,
            }));
            return Ok(());
        }
        let words = &printer.words;
        let args = [
            ("ceremony", it.ceremony.to_string().into()),
            ("time", words.time(it.opened_at).into()),
            ("outcome", it.outcome.unwrap_or_else(|| words.say(state(it.state))).into()),
            ("person", it.upn.unwrap_or_else(|| words.say("ledger-no-person")).into()),
            ("facts", it.entries.into()),
        ];
        Ok(printer.say("ledger-line", &args)?)
    };
    match person {
        Some(who) => Ledger::of_person(file, who).await?.into_iter().try_for_each(tell)?,
        None => Ledger::list(file, &mut tell).await?,
    }
    if json {
        printer.json(&all)?;
    }
    Ok(())
}

/// How a ceremony without an outcome stands.
const fn state(state: State) -> &'static str {
    match state {
        State::Open => "ledger-open",
        State::Waiting { .. } => "ledger-waiting",
        State::Closed | State::Listed => "ledger-closed",
        State::AwaitsLog { .. } => "ledger-awaits-log",
        State::AwaitsLetter => "ledger-awaits-letter",
        State::Unreadable => "ledger-unreadable",
    }
}

async fn show(printer: &mut Printer, file: &Path, id: &str, json: bool) -> Result<()> {
    let Whole { entries, second_key } = one(printer, Ledger::show(file, id).await?, id)?;
    for shown in &entries {
        match shown {
            Shown::Fact(it) if json => {
                let mut object = json!({
                    "number": it.number, "at": it.at, "fact": it.fact,
                    "operator": it.operator, "calls": it.calls,
                });
                if let (Fact::Session(fact::Session::Opened { .. }), Some(it)) =
                    (&it.fact, second_key)
                {
                    object["second_key"] = json!(it);
                }
                printer.json_line(&object)?;
            }
            Shown::Fact(it) => {
                let line = line(&printer.words, it);
                let by = it.operator.as_ref().map_or("desk", |it| it.name.as_str());
                printer.line(format_args!("{:>6}  {line}  [{}]", it.number, printable(by)))?;
            }
            Shown::Unreadable { number, why, body } if json => {
                printer.json_line(&json!({"number": number, "unreadable": why, "body": body}))?;
            }
            Shown::Unreadable { number, why, .. } => {
                let why = [("why", why.to_string().into())];
                let line = printer.words.say_with("ledger-unreadable-fact", &why);
                printer.line(format_args!("{number:>6}  {line}"))?;
            }
        }
    }
    if let Some(it) = second_key.filter(|_| !json) {
        printer.say("ledger-second-key", &[("ceremony", it.to_string().into())])?;
    }
    Ok(())
}

/// The only one whose id begins so.
fn one(printer: &Printer, found: Vec<Whole>, id: &str) -> Result<Whole> {
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(printer.refused("ledger-no-ceremony", &[("id", id.into())]).into()),
        (Some(_), Some(_)) => Err(printer.refused("ledger-several", &[("id", id.into())]).into()),
    }
}

async fn notice(printer: &mut Printer, file: &Path, id: &str, config: Option<&Path>) -> Result<()> {
    let contact = match config {
        Some(file) => printer.config(file)?.notice.contact.0,
        None => String::new(),
    };
    let session = one(printer, Ledger::show(file, id).await?, id)?;
    let ceremony = again(printer, session.entries)?;
    let Some(notice) = ceremony.as_ref().and_then(Notice::of) else {
        return Err(printer.refused("ledger-nothing-to-tell", &[("id", id.into())]).into());
    };
    let text = printer.words.notice_text(&notice, &contact);
    printer.line(&text.subject)?;
    printer.line("")?;
    for it in text.body.lines() {
        printer.line(it)?;
    }
    Ok(())
}

fn debts(printer: &mut Printer, debts: &[Debt], json: bool) -> Result<()> {
    if json {
        return printer.json(&debts);
    }
    if debts.is_empty() {
        printer.say("ledger-no-debts", &[])?;
    }
    for it in debts {
        let told = printer.words.left(&it.what);
        let args = [
            ("id", it.id.to_string().into()),
            ("ceremony", it.ceremony.to_string().into()),
            ("time", printer.words.time(it.since).into()),
            ("what", told.what.into()),
        ];
        printer.say("ledger-debt", &args)?;
        printer.line(format_args!("    {}", told.next))?;
    }
    Ok(())
}

fn say_expired(printer: &mut Printer, erased: Erased) -> Result<()> {
    match erased {
        Erased { parts: 0, .. } => printer.say("ledger-nothing-so-old", &[])?,
        Erased { parts, ceremonies } => {
            let args = [("parts", parts.into()), ("ceremonies", ceremonies.into())];
            printer.say("ledger-parts-expired", &args)?;
        }
    }
    Ok(())
}

fn say_erased(printer: &mut Printer, erased: Erased) -> Result<()> {
    match erased {
        Erased { parts: 0, ceremonies: 0 } => printer.say("ledger-nothing-of-person", &[])?,
        Erased { parts, ceremonies } => {
            let args = [("parts", parts.into()), ("ceremonies", ceremonies.into())];
            printer.say("ledger-person-is-erased", &args)?;
        }
    }
    Ok(())
}
