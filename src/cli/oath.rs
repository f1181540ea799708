//! `keydesk oath …`: hardware OATH tokens, for those who cannot use a key.

mod import;
mod maker;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::place::Place;
use super::print::Printer;

#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk oath import tokens.csv --dry-run         what is in the maker's file, and what stands already?
  keydesk oath import tokens.csv                   put its tokens into the tenant
  keydesk oath import tokens.csv --shred           and shred the file once all of them stand
  keydesk oath import tokens.csv --hex             its seeds are hexadecimal
  keydesk oath import tokens.xml --pskc-key-file key.hex    an encrypted file of PSKC
  keydesk oath import tokens.csv --practice ./desk-1        at a practice tenant

Hardware tokens exist in Graph's beta only. Who gives tokens to people with them needs Entra ID P1 or P2.
A token does not change how people sign in to Windows.")]
pub struct OathArguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: OathCommand,
}

#[derive(Subcommand)]
enum OathCommand {
    Import(import::Import),
}

pub fn run(arguments: &OathArguments, printer: &mut Printer) -> Result<ExitCode> {
    let place = &arguments.place;
    match &arguments.command {
        OathCommand::Import(it) => it.run(place, printer),
    }
}
