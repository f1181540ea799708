//! `keydesk oath …`: hardware OATH tokens, for those who cannot use a key.

mod import;
mod list;
mod maker;
mod one;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::place::Place;
use super::print::{Printer, in_help};

#[derive(Args)]
#[command(after_help = in_help("\
Examples:
  keydesk oath import tokens.csv --dry-run         what is in the maker's file, and what stands already?
  keydesk oath import tokens.csv                   put its tokens into the tenant
  keydesk oath import tokens.csv --shred           and shred the file once all of them stand
  keydesk oath import tokens.csv --hex             its seeds are hexadecimal
  keydesk oath import tokens.xml --pskc-key-file key.hex    an encrypted file of PSKC
  keydesk oath import tokens.csv --practice ./desk-1        at a practice tenant
  keydesk oath list --stock                        how many of each model can be given out?
  keydesk oath assign 1234567 --to amira@contoso.com        give one to a person
  keydesk oath activate 1234567 --file tokens.csv  with the code that they read; a wrong one is told apart
  keydesk oath assign 1234567 --to li@contoso.com --reassign    take it from its person, for another one
  keydesk oath lost 1234567                        whoever finds it signs in with it no more
  keydesk oath unassign 1234567                    its person has given it back
  keydesk oath remove 1234567                      it is broken, or does not turn up

A token goes this way: imported, assigned to a person, activated with a code; unassigned, and then given to
another person or removed. All of it stands in the ledger, and every change is read back.
Hardware tokens exist in Graph's beta only. Who gives tokens to people with them needs Entra ID P1 or P2.
A person has at most five tokens and authenticator apps; a guest gets none. Entra activates at most 200 tokens
in five minutes. A token does not change how people sign in to Windows."))]
pub struct OathArguments {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: OathCommand,
}

#[derive(Subcommand)]
enum OathCommand {
    Import(import::Import),
    List(list::List),
    /// Give a token to a person. It works once it is activated.
    ///
    /// What the person has already is not done again. Entra gives no token to guests, and at most five tokens
    /// and authenticator apps to a person.
    Assign(one::Assign),
    /// Activate a token with the code that its person reads.
    ///
    /// The code is read from standard input: six digits, with the zeros at their beginning. Where the maker's
    /// file is at hand it is checked first, and a clock that has drifted, another token's code and a typing
    /// error are told apart. Without it Entra decides, and does not say why it refuses. After a lost answer
    /// call it again: a token that is active stays so, and the code is not sent twice.
    Activate(one::Activate),
    /// Let a token count no longer. Its person keeps it, and it can be activated again.
    Deactivate(one::One),
    /// Take a token back from its person, active or not. It can then be given to somebody else.
    Unassign(one::One),
    /// Take a lost token from its person, and say what else is to be done.
    ///
    /// Whoever finds the token signs in with it no more. Says what the person can still sign in with.
    Lost(one::One),
    /// Take a token out of the tenant. Entra takes only one that nobody has: unassign it first.
    Remove(one::One),
}

pub fn run(arguments: &OathArguments, printer: &mut Printer) -> Result<ExitCode> {
    let place = &arguments.place;
    match &arguments.command {
        OathCommand::Import(it) => it.run(place, printer),
        OathCommand::List(it) => it.run(place, printer),
        OathCommand::Assign(it) => it.run(place, printer),
        OathCommand::Activate(it) => it.run(place, printer),
        OathCommand::Deactivate(it) => it.deactivate(place, printer),
        OathCommand::Unassign(it) => it.unassign(place, printer),
        OathCommand::Lost(it) => it.lost(place, printer),
        OathCommand::Remove(it) => it.remove(place, printer),
    }
}
