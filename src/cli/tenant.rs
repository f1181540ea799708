//! `keydesk tenant …`: the whole tenant, before a person comes and after the roll-out.

mod check;
mod coverage;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::place::Place;
use super::print::Printer;

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk tenant check                             what keeps keys from people, and who can change it
  keydesk tenant check --person a.haddad@example.org   and whether this person can get one
  keydesk tenant check --save ./documents          keep what was read, for an auditor
  keydesk tenant check --from ./documents          judge it again, without a tenant
  keydesk tenant check --practice broken           at a practice tenant in which much is wrong
  keydesk tenant coverage                          who has a key, and who has not, by department
  keydesk tenant coverage --png coverage.png       the same as a picture, with earlier runs as a line
  keydesk tenant coverage --group \"Wards\"          the people of this group
  keydesk tenant coverage --list next.csv --wave-size 200 --first-wave 2027-01-11
                                                   who needs a key, in waves of one week
  keydesk tenant coverage --practice ./desk-1      at a practice tenant")]
pub struct TenantArguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: TenantCommand,
}

#[derive(Subcommand)]
enum TenantCommand {
    Check(check::CheckArguments),
    Coverage(coverage::CoverageArguments),
}

pub fn run(arguments: &TenantArguments, printer: &mut Printer) -> Result<ExitCode> {
    match &arguments.command {
        TenantCommand::Check(it) => it.run(&arguments.place, printer),
        TenantCommand::Coverage(it) => it.run(&arguments.place, printer),
    }
}
