//! The commands: one file each. They parse, call the rooms and print; what a command knows or
//! decides belongs to a room.

mod activate;
#[cfg(feature = "practice")]
mod at_practice;
mod at_tenant;
mod attestation;
mod config;
#[cfg(feature = "practice")]
mod ending;
mod face;
mod held_tokens;
mod key;
mod kiosk;
mod ledger;
mod mds;
#[cfg(feature = "practice")]
mod models;
mod oath;
mod open;
mod pages;
mod paper;
#[cfg(feature = "practice")]
mod people;
mod place;
#[cfg(feature = "practice")]
mod practice;
#[cfg(feature = "practice")]
mod practice_prepare;
mod prepare;
mod print;
mod receipt;
#[cfg(feature = "practice")]
mod serve;
mod sign_in;
mod tenant;
#[cfg(feature = "practice")]
mod world;

use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};

use self::print::Printer;

const VERSION: &str = if cfg!(feature = "practice") {
    env!("CARGO_PKG_VERSION")
} else {
    concat!(env!("CARGO_PKG_VERSION"), " without the practice world")
};

/// The desk at which people get a FIDO2 security key for Microsoft Entra ID.
#[cfg_attr(
    feature = "practice",
    doc = "
Start with `keydesk practice`: the whole ceremony, from finding the person to the receipt, with
a practice tenant and a practice key. Nothing real is touched."
)]
#[derive(Parser)]
#[command(name = "keydesk", version = VERSION, after_help = "Logs go to standard error; RUST_LOG=keydesk=debug shows more.")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Open(open::Open),
    #[cfg(feature = "practice")]
    Practice(practice::Practice),
    /// Test the desk's settings.
    Config(config::ConfigArguments),
    /// Look at the security keys that are plugged in, set their PINs, reset them.
    Key(key::KeyArguments),
    /// Read the ledger and check that it is whole.
    Ledger(ledger::LedgerArguments),
    /// Keys for people far away: whom they are prepared for.
    Prepare(prepare::PrepareArguments),
    Activate(activate::Activate),
    /// Look at the whole tenant: is it ready, who has a key; and make it ready.
    Tenant(tenant::TenantArguments),
    /// Hardware OATH tokens, for those who cannot use a key.
    Oath(oath::OathArguments),
    /// Judge registrations that were stored.
    #[command(subcommand)]
    Attestation(attestation::AttestationCommand),
    /// Look after FIDO's list of models and their makers' certificates.
    Mds(mds::MdsArguments),
    /// Write the man pages and the shells' completions.
    #[command(hide = true)]
    Pages(pages::Pages),
}

/// Runs the command.
///
/// # Errors
/// Says what is wrong, and where there is something to do about it, what.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let mut printer = Printer::new()?;
    match arguments.command {
        Command::Open(it) => it.run(&mut printer),
        #[cfg(feature = "practice")]
        Command::Practice(it) => it.run(&mut printer),
        Command::Config(it) => config::run(&it, printer),
        Command::Key(it) => key::run(&it, printer),
        Command::Ledger(it) => ledger::run(&it, &mut printer),
        Command::Prepare(it) => prepare::run(&it, &mut printer),
        Command::Activate(it) => it.run(&mut printer),
        Command::Tenant(it) => tenant::run(&it, &mut printer),
        Command::Oath(it) => oath::run(&it, &mut printer),
        Command::Attestation(it) => attestation::run(&it, &mut printer),
        Command::Mds(it) => mds::run(&it, &mut printer),
        Command::Pages(it) => it.run(Arguments::command()),
    }
}

/// Says why a command cannot do what was asked; returns the program's exit code.
pub fn complain(error: &anyhow::Error) -> ExitCode {
    print::complain(&format!("keydesk: {error:#}"));
    #[cfg(feature = "practice")]
    if error.is::<world::InUse>() {
        return world::InUse::EXIT_CODE.into();
    }
    ExitCode::FAILURE
}
