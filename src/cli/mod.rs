//! The commands: one file each. They parse, call the rooms and print; what a command knows or
//! decides belongs to a room.

mod attestation;
mod config;
mod key;
mod ledger;
mod mds;
mod open;
mod practice;
mod print;
mod receipt;
mod serve;

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use clap::{Parser, Subcommand};
use tokio::runtime::Runtime;

use self::print::Printer;
use crate::runner::Runner;
use crate::screens::{Links, Window, window};

/// The desk at which people get a FIDO2 security key for Microsoft Entra ID.
///
/// Start with `keydesk practice`: the whole ceremony, from finding the person to the receipt, with
/// a practice tenant and a practice key. Nothing real is touched.
#[derive(Parser)]
#[command(version, after_help = "Logs go to standard error; RUST_LOG=keydesk=debug shows more.")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Open(open::Open),
    Practice(practice::Practice),
    /// Test the desk's settings.
    Config(config::ConfigArguments),
    /// Look at the security keys that are plugged in, set their PINs, reset them.
    Key(key::KeyArguments),
    /// Read the ledger and check that it is whole.
    Ledger(ledger::LedgerArguments),
    /// Judge registrations that were stored.
    #[command(subcommand)]
    Attestation(attestation::AttestationCommand),
    /// Look after FIDO's list of models and their makers' certificates.
    Mds(mds::MdsArguments),
}

/// Runs the command.
///
/// # Errors
/// Says what is wrong, and where there is something to do about it, what.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let mut printer = Printer::new()?;
    match arguments.command {
        Command::Open(it) => it.run(&printer),
        Command::Practice(it) => it.run(&mut printer),
        Command::Config(it) => config::run(&it, printer),
        Command::Key(it) => key::run(&it, printer),
        Command::Ledger(it) => ledger::run(&it, &mut printer),
        Command::Attestation(it) => attestation::run(&it, &mut printer),
        Command::Mds(it) => mds::run(&it, &mut printer),
    }
}

/// How the desk meets people here.
enum Face {
    Window,
    Terminal,
    Script,
}

impl Face {
    fn of_here() -> Self {
        let display = ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|it| std::env::var_os(it).is_some_and(|it| !it.is_empty()));
        if display {
            Self::Window
        } else if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
            Self::Terminal
        } else {
            Self::Script
        }
    }
}

/// Shows the desk in a window until that is closed.
fn show(
    printer: &Printer,
    runtime: &Runtime,
    open: impl FnOnce(Arc<dyn Fn() + Send + Sync>) -> Result<(Runner, Links)>,
) -> Result<()> {
    let context = Arc::new(OnceLock::<egui::Context>::new());
    let sleeping = Arc::clone(&context);
    let wake = Arc::new(move || {
        if let Some(it) = sleeping.get() {
            it.request_repaint();
        }
    });
    let (runner, links) = open(wake)?;
    let words = printer.words.clone();
    let running = runtime.spawn(runner.run());
    eframe::run_native(
        "keydesk",
        window::options(),
        Box::new(move |creation| {
            // Set once: there is one window.
            context.set(creation.egui_ctx.clone()).ok();
            Ok(Box::new(Window::new(&creation.egui_ctx, links).speaking(words)))
        }),
    )
    .map_err(|it| printer.caused("open-no-window", &it))?;
    runtime.block_on(running).map_err(|it| printer.caused("cli-desk-broke", &it))??;
    Ok(())
}

/// Says why a command cannot do what was asked.
pub fn complain(error: &anyhow::Error) {
    print::complain(&format!("keydesk: {error:#}"));
}
