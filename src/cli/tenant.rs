//! `keydesk tenant …`: the whole tenant, before a person comes and after the roll-out.

mod apply;
mod changes;
mod check;
mod coverage;
mod folder;
mod invite;
mod plan;
mod shown;
mod undo;
mod usage;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::place::Place;
use super::print::{Printer, in_help};

#[derive(Args)]
#[command(after_help = in_help("\
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
  keydesk tenant invite next.csv                   who of this list would be invited, and how?
  keydesk tenant invite next.csv --send            send it to those whose day has come
  keydesk tenant invite next.csv --by chat --send  the same in Teams
  keydesk tenant coverage --practice ./desk-1      at a practice tenant
  keydesk tenant use                               who signs in with a key, and what the others use
  keydesk tenant use --days 30 --csv use.csv       of thirty days, with the earlier looks
  keydesk tenant plan tenant.toml                  what would change, and for whom
  keydesk tenant plan tenant.toml --from ./documents   of stored documents, without a tenant
  keydesk tenant plan tenant.toml --script         the same as calls of Graph, to be made elsewhere
  keydesk tenant apply tenant.toml                 make it so, after a question
  keydesk tenant changes                           what was changed from here, and what stands
  keydesk tenant undo                              take the latest changes back
  keydesk tenant plan tenant.toml --practice ./desk-1    at a practice tenant"))]
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
    Use(usage::UseArguments),
    Invite(invite::Invite),
    Plan(plan::PlanArguments),
    Apply(apply::ApplyArguments),
    Undo(undo::UndoArguments),
    /// List the changes that were made from here, the newest first, and what stands.
    Changes {
        #[arg(long)]
        json: bool,
    },
}

pub fn run(arguments: &TenantArguments, printer: &mut Printer) -> Result<ExitCode> {
    let place = &arguments.place;
    match &arguments.command {
        TenantCommand::Check(it) => it.run(place, printer),
        TenantCommand::Invite(it) => it.run(place, printer),
        TenantCommand::Coverage(it) => it.run(place, printer),
        TenantCommand::Use(it) => it.run(place, printer),
        TenantCommand::Plan(it) => it.run(place, printer),
        TenantCommand::Apply(it) => it.run(place, printer),
        TenantCommand::Undo(it) => it.run(place, printer),
        TenantCommand::Changes { json } => {
            printer.runtime()?.block_on(changes::show(place, printer, *json))
        }
    }
}
