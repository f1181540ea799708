//! The commands, and which world they run in.

mod admin;
mod check;
mod cli;
mod investigate;
mod open;
mod report;
mod serve;

use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Parser, Subcommand};
use investigate::{AttestationCommand, MdsArguments};
use keydesk::config::{Config, ConfigTrouble};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, Touch, terminal};
use keydesk::practice::Mishap;
use keydesk::runner::Runner;
use keydesk::screens::{Links, Window, window};
use tokio::runtime::Runtime;

/// The desk at which people get a FIDO2 security key for Microsoft Entra ID.
///
/// Start with `keydesk practice`: the whole ceremony, from finding the person to the receipt, with
/// a practice tenant and a practice key. Nothing real is touched.
#[derive(Parser)]
#[command(version, after_help = "Logs go to standard error; RUST_LOG=keydesk=debug shows more.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Open(open::Open),
    Practice(Practice),
    /// Test the desk's settings.
    Config(check::ConfigArguments),
    /// Look at the security keys that are plugged in, set their PINs, reset them.
    Key(admin::KeyArguments),
    /// Read the ledger, check that it is whole, erase a person from it.
    Ledger(cli::ledger::LedgerArguments),
    /// Judge registrations that were stored.
    #[command(subcommand)]
    Attestation(AttestationCommand),
    /// Look after FIDO's list of models and their makers' certificates.
    Mds(MdsArguments),
}

/// Run the desk on the practice world: a practice tenant and practice keys.
///
/// In a window where there is a display; as a walk-through in the terminal where there is none; and
/// where there is no terminal either, by itself.
#[derive(Args)]
#[command(after_help = "\
Examples:
  keydesk practice                               the desk in a window
  keydesk practice --auto                        see a whole session in a second
  keydesk practice --mishap unplugged-at-touch   train for a mishap
  keydesk practice --world ./desk-1              keep the world: a session that was cut off goes on
  keydesk practice --serve 127.0.0.1:0 --ca ca.pem   its tenant for other clients, over https

Operators of the practice tenant: j.smith@contoso.example (Authentication Administrator) and
r.okafor@contoso.example (Privileged Authentication Administrator). Everybody's password there is
practice-only, and it opens nothing else.")]
struct Practice {
    /// Let a scripted operator and person do the whole ceremony. Exits with 0 only for a receipt.
    #[arg(long)]
    auto: bool,
    /// With --auto or --serve: print one JSON object instead of lines for people.
    #[arg(long)]
    json: bool,
    /// One thing that goes wrong, to train for it.
    #[arg(long, value_name = "NAME")]
    mishap: Option<Mishap>,
    /// Keep the practice world in this folder: its tenant, its keys and the desk's ledger. Without
    /// it the world is new each time.
    #[arg(long, value_name = "DIR")]
    world: Option<PathBuf>,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Open no desk: serve the practice tenant over https on this loopback address, port 0 for any,
    /// until standard input closes. Without this no port opens.
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with_all = ["auto", "config"])]
    serve: Option<SocketAddr>,
    /// With --serve: write the certificate that clients must trust to this file (PEM).
    #[arg(long, value_name = "FILE", requires = "serve")]
    ca: Option<PathBuf>,
    /// With --serve: the certificate with which the application may sign in by itself (PEM, RSA).
    #[arg(long, value_name = "FILE", requires = "serve")]
    app_certificate: Option<PathBuf>,
    /// With --serve: a scope of Graph to which nobody has consented. May be given again.
    #[arg(long, value_name = "NAME", requires = "serve")]
    without_scope: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "keydesk=warn".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    match run(arguments.command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("keydesk: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Open(it) => it.run(),
        Command::Practice(it) => practice(&it),
        Command::Config(it) => check::run(&it),
        Command::Key(it) => admin::run(&it),
        Command::Ledger(it) => cli::ledger::run(&it),
        Command::Attestation(it) => investigate::attestation(&it),
        Command::Mds(it) => investigate::mds(&it),
    }
}

/// How the desk meets people here.
enum Face {
    Window,
    Terminal,
    Script,
}

impl Face {
    fn of(practice: &Practice) -> Self {
        if practice.auto { Self::Script } else { Self::of_here() }
    }

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

fn practice(arguments: &Practice) -> Result<ExitCode> {
    let config = match &arguments.config {
        Some(file) => Config::read(file).map_err(|it| match it {
            ConfigTrouble::Impossible { .. } => anyhow::anyhow!("the settings cannot be\n{it}"),
            ConfigTrouble::Unreadable { .. } => it.into(),
        })?,
        None => Config::default(),
    };
    let throw_away;
    let folder = match &arguments.world {
        Some(it) => it.as_path(),
        None => {
            throw_away = tempfile::tempdir().context("no room for a practice world")?;
            throw_away.path()
        }
    };
    let runtime = Runtime::new().context("the system gives no threads")?;
    if let Some(address) = arguments.serve {
        let serving = serve::Serving {
            address,
            mishap: arguments.mishap,
            ca: arguments.ca.as_ref(),
            app_certificate: arguments.app_certificate.as_ref(),
            without_scopes: &arguments.without_scope,
            json: arguments.json,
        };
        return runtime.block_on(serve::serve(folder, &serving));
    }
    if arguments.json && !arguments.auto {
        bail!("--json goes with --auto or --serve");
    }
    match Face::of(arguments) {
        Face::Script => runtime.block_on(by_script(folder, &config, arguments)),
        Face::Terminal => in_terminal(&runtime, folder, &config, arguments.mishap),
        Face::Window => in_window(&runtime, folder, &config, arguments.mishap),
    }
}

async fn open(
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk> {
    let desk = desk::practice(folder, config, mishap, touch, wake).await?;
    if mishap == Some(Mishap::WrongPin) {
        desk::use_key_before(&desk, script::PIN).await?;
        if touch == Touch::ByHand {
            eprintln!("The practice key was used before. Its PIN is {}.", script::PIN);
        }
    }
    Ok(desk)
}

async fn by_script(folder: &Path, config: &Config, arguments: &Practice) -> Result<ExitCode> {
    // The library under the key prints to standard output where it meets something new; a script
    // that reads our JSON must not see that.
    let mut out = report::own_stdout()?;
    let mut desk = open(folder, config, arguments.mishap, Touch::Instant, Arc::new(|| ())).await?;
    let facts = desk.runner.listen();
    let telling = (!arguments.json).then(|| report::tell_facts(facts, out.try_clone()));
    let begun = Instant::now();
    let running = tokio::spawn(desk.runner.run());
    let script = Script {
        person: "Amira Haddad".to_owned(),
        mishap: match arguments.mishap {
            Some(Mishap::WrongPin) => Play::WrongPinFirst,
            Some(Mishap::KeyNotAllowed) => Play::WrongKeyFirst,
            _ => Play::Smooth,
        },
    };
    let ending = script::play(desk.views, desk.clicks, desk.bench, script).await;
    let costs = report::Costs::new(desk.world.counts(), begun.elapsed());
    let stopped = running.await.context("the desk broke off")?;
    if let Some(telling) = telling {
        telling.await.context("the facts could not be told")??;
    }
    report::ending(&mut out, &ending, &costs, arguments.json)?;
    stopped?;
    Ok(match ending {
        Ending::Receipt(_) => ExitCode::SUCCESS,
        Ending::Ended(_) | Ending::Stopped(_) => ExitCode::FAILURE,
    })
}

fn in_terminal(
    runtime: &Runtime,
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
) -> Result<ExitCode> {
    let desk = runtime.block_on(open(folder, config, mishap, Touch::ByHand, Arc::new(|| ())))?;
    let running = runtime.spawn(desk.runner.run());
    terminal::walk(desk.views, desk.clicks, Some(desk.bench), runtime.handle().clone())?;
    runtime.block_on(running).context("the desk broke off")??;
    Ok(ExitCode::SUCCESS)
}

fn in_window(
    runtime: &Runtime,
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
) -> Result<ExitCode> {
    show(runtime, |wake| {
        let desk = runtime.block_on(open(folder, config, mishap, Touch::ByHand, wake))?;
        let links = Links { view: desk.views, clicks: desk.clicks, bench: Some(desk.bench) };
        Ok((desk.runner, links))
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Shows the desk in a window until that is closed.
fn show(
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
    let running = runtime.spawn(runner.run());
    eframe::run_native(
        "keydesk",
        window::options(),
        Box::new(move |creation| {
            // Set once: there is one window.
            context.set(creation.egui_ctx.clone()).ok();
            Ok(Box::new(Window::new(&creation.egui_ctx, links)))
        }),
    )
    .map_err(|it| {
        anyhow::anyhow!("the window cannot open: {it}\n`keydesk practice --auto` needs none")
    })?;
    runtime.block_on(running).context("the desk broke off")??;
    Ok(())
}
