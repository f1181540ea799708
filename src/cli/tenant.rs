//! `keydesk tenant …`: the whole tenant, before a person comes and after the roll-out.

mod coverage;
mod invite;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::place::Place;
use super::print::Printer;

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk tenant coverage                          who has a key, and who has not, by department
  keydesk tenant coverage --png coverage.png       the same as a picture, with earlier runs as a line
  keydesk tenant coverage --group \"Wards\"          the people of this group
  keydesk tenant coverage --list next.csv --wave-size 200 --first-wave 2027-01-11
                                                   who needs a key, in waves of one week
  keydesk tenant invite next.csv                   whom of this list would a mail invite, and how?
  keydesk tenant invite next.csv --send            send it to those whose day has come
  keydesk tenant coverage --practice ./desk-1      at a practice tenant")]
pub struct TenantArguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: TenantCommand,
}

#[derive(Subcommand)]
enum TenantCommand {
    Coverage(coverage::CoverageArguments),
    Invite(invite::Invite),
}

pub fn run(arguments: &TenantArguments, printer: &mut Printer) -> Result<ExitCode> {
    match &arguments.command {
        TenantCommand::Coverage(it) => it.run(&arguments.place, printer),
        TenantCommand::Invite(it) => it.run(&arguments.place, printer),
    }
}
