//! `keydesk practice`: the desk on the practice world, in a window, in a terminal or by itself.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use tokio::runtime::Runtime;

use super::{Face, receipt, serve, show};
use crate::config::{Config, ConfigTrouble};
use crate::desk::script::{self, Ending, Play, Script};
use crate::desk::{self, PracticeDesk, PracticeOptions, Touch, terminal};
use crate::platform;
use crate::practice::{Mishap, Options};
use crate::screens::Links;

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
pub struct Practice {
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

impl Practice {
    pub fn run(&self) -> Result<ExitCode> {
        let config = match &self.config {
            Some(file) => Config::read(file).map_err(|it| match it {
                ConfigTrouble::Impossible { .. } => anyhow::anyhow!("the settings cannot be\n{it}"),
                ConfigTrouble::Unreadable { .. } => it.into(),
            })?,
            None => Config::default(),
        };
        let throw_away;
        let folder = match &self.world {
            Some(it) => it.as_path(),
            None => {
                throw_away = tempfile::tempdir().context("no room for a practice world")?;
                throw_away.path()
            }
        };
        let runtime = Runtime::new().context("the system gives no threads")?;
        if let Some(address) = self.serve {
            let serving = serve::Serving {
                address,
                mishap: self.mishap,
                ca: self.ca.as_ref(),
                app_certificate: self.app_certificate.as_ref(),
                without_scopes: &self.without_scope,
                json: self.json,
            };
            return runtime.block_on(serve::serve(folder, &serving));
        }
        if self.json && !self.auto {
            bail!("--json goes with --auto or --serve");
        }
        match if self.auto { Face::Script } else { Face::of_here() } {
            Face::Script => runtime.block_on(by_script(folder, &config, self)),
            Face::Terminal => in_terminal(&runtime, folder, &config, self.mishap),
            Face::Window => in_window(&runtime, folder, &config, self.mishap),
        }
    }
}

async fn open(
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk> {
    let world = Options { mishap, ..Options::new(folder) };
    let config = config.clone();
    let options = PracticeOptions { config, touch, wake, ..PracticeOptions::new(world) };
    let desk = PracticeDesk::open(options).await?;
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
    let mut out = platform::own_stdout()?;
    let mut desk = open(folder, config, arguments.mishap, Touch::Instant, Arc::new(|| ())).await?;
    let facts = desk.runner.listen();
    let telling = (!arguments.json).then(|| receipt::tell_facts(facts, out.try_clone()));
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
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    let costs = receipt::Costs::new(desk.world.counts(), begun.elapsed());
    let stopped = running.await.context("the desk broke off")?;
    if let Some(telling) = telling {
        telling.await.context("the facts could not be told")??;
    }
    receipt::ending(&mut out, &ending, &costs, arguments.json)?;
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
    terminal::walk(desk.views, desk.clicks, Some(desk.controls), runtime.handle().clone())?;
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
        let links = Links { view: desk.views, clicks: desk.clicks, practice: Some(desk.controls) };
        Ok((desk.runner, links))
    })?;
    Ok(ExitCode::SUCCESS)
}
