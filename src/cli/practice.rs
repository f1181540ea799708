//! `keydesk practice`: the desk on the practice world, in a window, in a terminal or by itself.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use anyhow::Result;
use clap::Args;
use tokio::runtime::Runtime;

use super::face::{Face, show};
use super::print::Printer;
use super::{models, receipt, serve};
use crate::config::Config;
use crate::desk::script::{self, Ending, Play, Script};
use crate::desk::{self, PracticeDesk, PracticeOptions, Touch, terminal};
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
  keydesk practice --key \"YubiKey 5 FIPS Series\" --metadata DIR   train on this model's limits
  keydesk practice --serve 127.0.0.1:0 --ca ca.pem   its tenant for other clients, over https

Operators of the practice tenant: j.smith@contoso.example (Authentication Administrator) and
r.okafor@contoso.example (Privileged Authentication Administrator). Everybody's password there is
practice-only, and it opens nothing else.")]
pub struct Practice {
    /// Let a scripted operator and person do the whole ceremony. Exits with 0 for a receipt,
    /// and for a key that the person registered themselves.
    #[arg(long)]
    auto: bool,
    /// With --auto or --serve: print one JSON object instead of lines for people.
    #[arg(long)]
    json: bool,
    /// One thing that goes wrong, to train for it.
    #[arg(long, value_name = "NAME")]
    mishap: Option<Mishap>,
    /// Train on a key of this model: what its maker says that it lacks, it refuses. A name or AAGUID of
    /// FIDO's list, or a JSON file with an authenticatorGetInfo. May be given again.
    #[arg(long, value_name = "MODEL", conflicts_with = "serve")]
    key: Vec<String>,
    /// With --key: where `keydesk mds` keeps FIDO's list, or a file with the list's JSON.
    #[arg(long, value_name = "PATH", env = "KEYDESK_METADATA")]
    metadata: Option<PathBuf>,
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
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode> {
        let config = match &self.config {
            Some(file) => Config::read(file)?,
            None => Config::default(),
        };
        let models = models::find(printer, &self.key, self.metadata.as_deref())?;
        let throw_away;
        let folder = match &self.world {
            Some(it) => it.as_path(),
            None => {
                throw_away =
                    tempfile::tempdir().map_err(|it| printer.caused("practice-no-room", &it))?;
                throw_away.path()
            }
        };
        let runtime = printer.runtime()?;
        if let Some(address) = self.serve {
            let serving = serve::Serving {
                address,
                mishap: self.mishap,
                ca: self.ca.as_ref(),
                app_certificate: self.app_certificate.as_ref(),
                without_scopes: &self.without_scope,
                json: self.json,
            };
            return runtime.block_on(serve::serve(printer, folder, &serving));
        }
        if self.json && !self.auto {
            return Err(printer.refused("practice-json-alone", &[]).into());
        }
        let world = Options { mishap: self.mishap, models, ..Options::new(folder) };
        let world = if self.key.is_empty() { world } else { Options { keys: vec![], ..world } };
        match if self.auto { Face::Script } else { Face::of_here() } {
            Face::Script => runtime.block_on(by_script(printer, world, &config, self.json)),
            Face::Terminal => in_terminal(printer, &runtime, world, &config),
            Face::Window => in_window(printer, &runtime, world, &config),
        }
    }
}

async fn open(
    printer: &Printer,
    world: Options,
    config: &Config,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk> {
    let mishap = world.mishap;
    let config = config.clone();
    let options = PracticeOptions { config, touch, wake, ..PracticeOptions::new(world) };
    let desk = PracticeDesk::open(options).await?;
    if mishap == Some(Mishap::WrongPin) {
        desk::use_key_before(&desk, script::PIN).await?;
        if touch == Touch::ByHand {
            printer.note("practice-pin", &[("pin", script::PIN.into())]);
        }
    }
    Ok(desk)
}

async fn by_script(
    printer: &mut Printer,
    world: Options,
    config: &Config,
    json: bool,
) -> Result<ExitCode> {
    let mishap = world.mishap;
    let mut desk = open(printer, world, config, Touch::Instant, Arc::new(|| ())).await?;
    let facts = desk.runner.listen();
    let telling = (!json).then(|| receipt::tell_facts(facts, printer.another()));
    let begun = Instant::now();
    let running = tokio::spawn(desk.runner.run());
    let script = Script {
        person: "Amira Haddad".to_owned(),
        mishap: match mishap {
            Some(Mishap::WrongPin) => Play::WrongPinFirst,
            Some(Mishap::KeyNotAllowed) => Play::WrongKeyFirst,
            _ => Play::Smooth,
        },
    };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    let costs = receipt::Costs::new(desk.world.counts(), begun.elapsed());
    let stopped = running.await.map_err(|it| printer.caused("cli-desk-broke", &it))?;
    if let Some(telling) = telling {
        telling.await??;
    }
    receipt::ending(printer, &ending, &costs, json)?;
    stopped?;
    Ok(match ending {
        Ending::Receipt(_) | Ending::SelfRegistered { .. } => ExitCode::SUCCESS,
        Ending::Ended(_) | Ending::Stopped(_) => ExitCode::FAILURE,
    })
}

fn in_terminal(
    printer: &Printer,
    runtime: &Runtime,
    world: Options,
    config: &Config,
) -> Result<ExitCode> {
    let desk = runtime.block_on(open(printer, world, config, Touch::ByHand, Arc::new(|| ())))?;
    let running = runtime.spawn(desk.runner.run());
    let (words, out) = (printer.words.clone(), printer.output()?);
    let handle = runtime.handle().clone();
    terminal::walk(words, out, desk.views, desk.clicks, Some(desk.controls), handle)?;
    let ended = runtime.block_on(running);
    ended.map_err(|it| printer.caused("cli-desk-broke", &it))??;
    Ok(ExitCode::SUCCESS)
}

fn in_window(
    printer: &Printer,
    runtime: &Runtime,
    world: Options,
    config: &Config,
) -> Result<ExitCode> {
    show(printer, runtime, |wake| {
        let desk = runtime.block_on(open(printer, world, config, Touch::ByHand, wake))?;
        let links = Links { view: desk.views, clicks: desk.clicks, practice: Some(desk.controls) };
        Ok((desk.runner, links))
    })?;
    Ok(ExitCode::SUCCESS)
}
