//! `keydesk prepare …`: for whom keys are to be prepared.

mod import;
mod kept;
mod letters;
mod report;
mod run;
mod status;
mod teller;
mod withdraw;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

#[cfg(feature = "practice")]
pub use self::{run::OnFailureWanted, teller::Teller};
use super::place::Place;
use super::print::{Printer, in_help};

#[derive(Args)]
#[command(after_help = in_help("\
Examples:
  keydesk prepare import people.csv --dry-run          whom does the list name, and what stands against them?
  keydesk prepare import people.csv --inventory keys.csv   keep it; only these keys may be used
  keydesk prepare import --group \"New hires\"           everybody in this group of the tenant
  keydesk prepare status                               the lists that are kept, and what runs out when
  keydesk prepare withdraw LIST                        nobody of this list is due any more
  keydesk prepare run --slots 8                        prepare the keys of the newest list, eight side by side
  keydesk prepare letters                              which letters may go, and which must wait
  keydesk prepare letters --test-page --print QUEUE    is the printer fit for them?
  keydesk prepare letters --print QUEUE                print those that may go
  keydesk prepare report ID --packing --print QUEUE    what lies in the box
  keydesk prepare import people.csv --practice ./desk-1    at a practice tenant

A list is a CSV file with the names of columns in its first line. One of them says who it is for: upn,
userPrincipalName, username, login, email or mail. The others are read where they are there: serial,
language, address (or address label) and note. Lines that begin with # are skipped."))]
pub struct PrepareArguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: PrepareCommand,
}

#[derive(Subcommand)]
enum PrepareCommand {
    Import(import::Import),
    Run(run::Run),
    Letters(letters::LettersArguments),
    Report(report::ReportArguments),
    Withdraw(withdraw::Withdraw),
    /// Show the lists that are kept: how many people, what stands against whom, and which prepared keys must
    /// be activated when.
    Status {
        #[arg(long)]
        json: bool,
    },
}

pub fn run(arguments: &PrepareArguments, printer: &mut Printer) -> Result<ExitCode> {
    match &arguments.command {
        PrepareCommand::Import(it) => it.run(&arguments.place, printer),
        PrepareCommand::Run(it) => it.run(&arguments.place, printer),
        PrepareCommand::Letters(it) => {
            printer.runtime()?.block_on(it.run(&arguments.place, printer))
        }
        PrepareCommand::Report(it) => {
            printer.runtime()?.block_on(it.run(&arguments.place, printer))
        }
        PrepareCommand::Withdraw(it) => {
            printer.runtime()?.block_on(it.run(&arguments.place, printer))
        }
        PrepareCommand::Status { json } => {
            printer.runtime()?.block_on(status::show(&arguments.place, printer, *json))
        }
    }
}
