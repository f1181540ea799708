//! `keydesk practice`: the desk on the practice world, in a window, in a terminal or by itself.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use anyhow::Result;
use clap::{Args, Subcommand, ValueEnum};
use tokio::runtime::Runtime;
use tokio::sync::watch;

use super::face::{Face, show};
use super::practice_prepare::PracticePrepare;
use super::print::Printer;
use super::{ending, models, people, serve, world};
use crate::ceremony::nouns::{Language, Loss};
use crate::config::{self, Cloud, Config, GivenId, MailFrom, Tenant};
use crate::desk::script::{self, Ending, FirstCode, Play, Script};
use crate::desk::{
    self, PracticeDesk, PracticeOptions, PracticeTrouble, TokenBench, Touch, terminal,
};
use crate::ledger::Ledger;
use crate::practice::chromium::Conduct;
use crate::practice::{
    CLIENT_ID, FingerCommand, KeyModel, Mishap, Options, Placement, PreparedTenant, RealModel,
    TENANT_ID, Throttling, openapi,
};
use crate::screens::Links;

/// Run the desk on the practice world: a practice tenant and practice keys.
///
/// In a window where there is a display; as a walk-through in the terminal where there is none; and
/// where there is no terminal either, by itself.
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  keydesk practice                               the desk in a window
  keydesk practice --auto                        see a whole session in a second
  keydesk practice --auto --second-key           the same, and a second key for the same person
  keydesk practice --auto --browser chromium     the same, with a real browser at the sign-in
  keydesk practice --purpose recover --what stolen   a person whose key was stolen
  keydesk practice --purpose token --auto        a person who may not plug anything in gets a token
  keydesk practice --purpose token --auto --reads drifted   and its clock goes wrong
  keydesk practice --mishap unplugged-at-touch   train for a mishap
  keydesk practice --finger badly                train with a fingerprint key
  keydesk practice --world ./desk-1              keep the world: a session that was cut off goes on
  keydesk practice --people                      who lives there, and what each of them shows
  keydesk practice --operator d.novak            attend the desk without a role
  keydesk practice --operator r.okafor --operator sofia.marchetti   two operators, in turn
  keydesk practice --cloud us-gov-l4             a cloud where people register their keys themselves
  keydesk practice --key \"YubiKey 5 FIPS Series\" --metadata DIR   train on this model's limits
  keydesk practice prepare --people 200 --auto   keys for a whole list, eight side by side
  keydesk practice --serve 127.0.0.1:0 --ca ca.pem   its tenant for other clients, over https

Operators of the practice tenant: j.smith@contoso.example (Authentication Administrator) and
r.okafor@contoso.example (Privileged Authentication Administrator). Everybody's password there is
practice-only, and it opens nothing else.

A world is open in one process at a time. Exits with 3 where another one has it."
)]
pub struct Practice {
    #[command(subcommand)]
    command: Option<PracticeCommand>,
    /// Let a scripted operator and person do the whole ceremony. Exits with 0 for a receipt,
    /// and for what the person registered themselves.
    #[arg(long)]
    auto: bool,
    /// With --auto: the person gets a second key after the first, in a session of its own.
    #[arg(long, requires = "auto")]
    second_key: bool,
    /// Which kind of session. A recovery begins with a key that Amira Haddad has from before.
    #[arg(long, value_name = "NAME", conflicts_with = "serve")]
    purpose: Option<PracticePurpose>,
    /// With --purpose recover: what became of that key.
    #[arg(long, value_name = "WHAT", requires = "purpose")]
    what: Option<What>,
    /// With --purpose token: what the person reads first.
    #[arg(long, value_name = "WHAT", requires = "purpose")]
    reads: Option<Reads>,
    /// With --purpose token: the maker's file is not open at this desk, and only Entra judges a code.
    #[arg(long, requires = "purpose")]
    without_file: bool,
    /// With --auto, --serve or --people: print one JSON value instead of lines for people.
    #[arg(long)]
    json: bool,
    /// One thing that goes wrong, to train for it.
    #[arg(long, value_name = "NAME")]
    mishap: Option<Mishap>,
    /// What the tenant of a new practice world is like.
    #[arg(long, value_name = "NAME")]
    tenant: Option<PreparedTenant>,
    /// Train on a key of this model: what its maker says that it lacks, it refuses. A name or AAGUID of
    /// FIDO's list, or a JSON file with an authenticatorGetInfo. May be given again.
    #[arg(long, value_name = "MODEL", conflicts_with = "serve")]
    key: Vec<String>,
    /// With --key: where `keydesk mds` keeps FIDO's list, or a file with the list's JSON.
    #[arg(long, value_name = "PATH", env = "KEYDESK_METADATA")]
    metadata: Option<PathBuf>,
    /// The practice keys have a fingerprint sensor (with --key: where the model has one), and the
    /// person puts a finger on it so. With --auto they add one finger, and go on without where the
    /// key does not come to know it.
    #[arg(long, value_name = "HOW")]
    finger: Option<Placement>,
    /// With --auto: the person signs in with a real browser without a window, in which their key is a
    /// virtual authenticator. Debian's packages: chromium and libnss3-tools.
    #[arg(long, value_name = "NAME", requires = "auto")]
    browser: Option<RealBrowser>,
    /// Keep the practice world in this folder: its tenant, its keys and the desk's ledger. Without
    /// it the world is new each time.
    #[arg(long, value_name = "DIR")]
    world: Option<PathBuf>,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Who attends the desk, by sign-in name or by what stands before its @. Given again, they sign
    /// in one after the other, and the desk asks for a second one where a person is protected.
    #[arg(long, value_name = "NAME", conflicts_with = "serve")]
    operator: Vec<String>,
    /// The language of the desk, as [desk] language of the settings: de, en, es, fi, fr, it, ja, nl, pl,
    /// pt-BR, sv or uk.
    #[arg(long, value_name = "TAG")]
    language: Option<Language>,
    /// The cloud of the practice tenant. Only in the global one do operators register keys for
    /// others.
    #[arg(long, value_name = "NAME", conflicts_with = "serve")]
    cloud: Option<Cloud>,
    /// Open no desk: list the people of a new world, and what each of them shows.
    #[arg(long, conflicts_with_all = ["auto", "mishap", "tenant", "world", "config", "operator", "cloud", "serve"])]
    people: bool,
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
    /// With --serve: refuse calls beyond Graph's limits on authentication methods, logs, reports and
    /// Conditional Access.
    #[arg(long, requires = "serve")]
    throttled: bool,
    /// With --serve: a scope of Graph to which nobody has consented. May be given again.
    #[arg(long, value_name = "NAME", requires = "serve")]
    without_scope: Vec<String>,
    /// With --serve: a further scope of Graph to which an administrator has consented. May be given
    /// again.
    #[arg(long, value_name = "NAME", requires = "serve")]
    with_scope: Vec<String>,
    /// Open no desk: print an OpenAPI description of the calls that the practice tenant takes.
    #[arg(long, conflicts_with_all = ["auto", "serve"])]
    openapi: bool,
}

#[derive(Subcommand)]
enum PracticeCommand {
    Prepare(PracticePrepare),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PracticePurpose {
    Recover,
    /// A hardware OATH token in the place of a key.
    Token,
    /// A token that the person programs, in the place of an authenticator app.
    ProgramToken,
}

/// What a person reads from a token.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reads {
    /// What it shows.
    Shown,
    /// A digit is wrong.
    Mistyped,
    /// What another token shows.
    OfAnother,
    /// What it shows, and its clock is five minutes slow.
    Drifted,
}

/// What became of the old key.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    Stolen,
    Lost,
    Broken,
    Blocked,
}

/// Who has a key from before.
const AMIRA: &str = "amira.haddad@contoso.example";

/// The browsers that a practice person can drive.
#[derive(Clone, Copy, ValueEnum)]
enum RealBrowser {
    Chromium,
}

impl Practice {
    /// What became of the old key, where there is one.
    fn loss(&self) -> Option<Loss> {
        if self.purpose? != PracticePurpose::Recover {
            return None;
        }
        Some(match self.what.unwrap_or(What::Lost) {
            What::Stolen => Loss::Stolen,
            What::Lost => Loss::Lost,
            What::Broken => Loss::Broken,
            What::Blocked => Loss::Blocked,
        })
    }

    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode> {
        printer.speak(self.settings()?.desk.language);
        if let Some(PracticeCommand::Prepare(it)) = &self.command {
            return it.run(printer);
        }
        if self.openapi {
            printer.json_line(&openapi())?;
            return Ok(ExitCode::SUCCESS);
        }
        if self.people {
            return people::list(printer, self.json);
        }
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
                tenant: self.tenant,
                mishap: self.mishap,
                throttling: if self.throttled { Throttling::AsGraph } else { Throttling::Off },
                ca: self.ca.as_ref(),
                app_certificate: self.app_certificate.as_ref(),
                without_scopes: &self.without_scope,
                with_scopes: &self.with_scope,
                json: self.json,
            };
            return runtime.block_on(serve::serve(printer, folder, &serving));
        }
        if self.json && !self.auto {
            return Err(printer.refused("practice-json-alone", &[]).into());
        }
        match if self.auto { Face::Script } else { Face::of_here() } {
            Face::Script => runtime.block_on(by_script(printer, folder, self)),
            Face::Terminal => in_terminal(printer, &runtime, folder, self),
            Face::Window => in_window(printer, &runtime, folder, self),
        }
    }

    async fn open(
        &self,
        printer: &Printer,
        folder: &Path,
        touch: Touch,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> Result<PracticeDesk> {
        let mut options = PracticeOptions {
            config: self.settings()?,
            touch,
            operator_beside: touch == Touch::Instant,
            wake,
            // They do as everybody does: nothing else is ever sent.
            chromium: self
                .browser
                .map(|RealBrowser::Chromium| watch::channel(Conduct::default()).1),
            tokens: Some(TokenBench {
                file_open: !self.without_file,
                drift_steps: if self.reads == Some(Reads::Drifted) { -10 } else { 0 },
            }),
            ..PracticeOptions::new(self.world_in(printer, folder)?)
        };
        if !self.operator.is_empty() {
            let named = self.operator.iter().map(|it| people::operator(printer, it));
            options.operators = named.collect::<Result<_>>()?;
        }
        let desk = PracticeDesk::open(options).await.map_err(|it| match it {
            PracticeTrouble::World(it) => world::refused(printer, folder, &it),
            PracticeTrouble::Chromium(it) => printer.caused("practice-no-chromium", &it).into(),
            other => other.into(),
        })?;
        if let Some(placement) = self.finger {
            desk.world.keys().iter().for_each(|it| it.place(placement));
        }
        // Where a session goes on, this came before it began.
        if let Some(loss) = self.loss().filter(|_| !desk.goes_on) {
            desk::lose_key(&desk, AMIRA, loss, touch).await?;
        }
        if self.mishap == Some(Mishap::WrongPin) {
            if !desk.goes_on {
                desk::use_key_before(&desk, script::PIN).await?;
            }
            if touch == Touch::ByHand {
                printer.note("practice-pin", &[("pin", script::PIN.into())]);
            }
        }
        Ok(desk)
    }

    /// With two keys that a person can be given, for a first and a second one.
    fn world_in(&self, printer: &Printer, folder: &Path) -> Result<Options> {
        let mut models: Vec<RealModel> =
            models::find(printer, &self.key, self.metadata.as_deref())?;
        if let [only] = models.as_slice() {
            models.push(only.clone());
        }
        let fingers = self.finger.map(|_| FingerCommand::Final);
        let (tenant, mishap) = (self.tenant, self.mishap);
        let mut world = Options { models, fingers, tenant, mishap, ..Options::new(folder) };
        if self.key.is_empty() {
            world.keys.push(KeyModel::Allowed);
        } else {
            world.keys.clear();
        }
        Ok(world)
    }

    /// Those of the file, with what the command line says.
    fn settings(&self) -> Result<Config> {
        let mut config = match &self.config {
            Some(file) => Config::read(file)?,
            // The operators of the practice tenant have mailboxes.
            None => Config {
                notice: config::Notice { mail_from: MailFrom::Operator, ..Default::default() },
                ..Config::default()
            },
        };
        config.desk.language = self.language.or(config.desk.language);
        config.operator.second_for_protected |= self.operator.len() > 1;
        if let Some(cloud) = self.cloud {
            let (id, client_id) = (GivenId(TENANT_ID), GivenId(CLIENT_ID));
            config.tenant = Some(Tenant { id, client_id, cloud });
        }
        Ok(config)
    }
}

async fn by_script(printer: &mut Printer, folder: &Path, arguments: &Practice) -> Result<ExitCode> {
    let mut desk = arguments.open(printer, folder, Touch::Instant, Arc::new(|| ())).await?;
    let facts = desk.runner.listen();
    let telling = (!arguments.json).then(|| ending::tell_facts(facts, printer.another()));
    let begun = Instant::now();
    let hand = arguments.second_key.then(|| desk.controls_of(desk.world.keys()));
    let running = tokio::spawn(desk.runner.run());
    let script = Script {
        person: "Amira Haddad".to_owned(),
        mishap: match (arguments.loss(), arguments.mishap) {
            _ if arguments.purpose == Some(PracticePurpose::Token) => {
                Play::GetsToken(match arguments.reads {
                    Some(Reads::Mistyped) => FirstCode::Mistyped,
                    Some(Reads::OfAnother) => FirstCode::OfAnother,
                    Some(Reads::Shown | Reads::Drifted) | None => FirstCode::Shown,
                })
            }
            _ if arguments.purpose == Some(PracticePurpose::ProgramToken) => Play::ProgramsToken,
            (Some(loss), _) => Play::Recovers(loss),
            (None, Some(Mishap::WrongPin)) => Play::WrongPinFirst,
            (None, Some(Mishap::KeyNotAllowed)) => Play::WrongKeyFirst,
            (None, _) => Play::Smooth,
        },
    };
    let (views, clicks) = (desk.views, desk.clicks);
    let ending = script::play(views.clone(), clicks.clone(), desk.controls, script.clone()).await;
    let second = match (&ending, hand) {
        (Ending::Receipt(first), Some(hand)) if first.offers_second_key() => {
            Some(script::play_second(views, clicks, hand, script, first).await)
        }
        // The window is closed.
        _ => {
            drop(clicks);
            None
        }
    };
    let costs = ending::Costs::new(desk.world.counts(), begun.elapsed());
    let stopped = running.await.map_err(|it| printer.caused("cli-desk-broke", &it))?;
    if let Some(telling) = telling {
        telling.await??;
    }
    let head = Ledger::head(&desk.ledger_file).await.ok();
    ending::ending(printer, &ending, second.as_ref(), &costs, head.as_ref(), arguments.json)?;
    stopped?;
    let is_good = |it: &Ending| match it {
        Ending::Receipt(_) | Ending::SelfRegistered { .. } => true,
        Ending::Ended(_) | Ending::Stopped(_) => false,
    };
    let good = is_good(&ending) && second.as_ref().is_none_or(is_good);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn in_terminal(
    printer: &Printer,
    runtime: &Runtime,
    folder: &Path,
    arguments: &Practice,
) -> Result<ExitCode> {
    let opening = arguments.open(printer, folder, Touch::ByHand, Arc::new(|| ()));
    let desk = runtime.block_on(opening)?;
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
    folder: &Path,
    arguments: &Practice,
) -> Result<ExitCode> {
    show(printer, runtime, &arguments.settings()?.desk, |wake| {
        let desk = runtime.block_on(arguments.open(printer, folder, Touch::ByHand, wake))?;
        let links = Links {
            view: desk.views,
            clicks: desk.clicks,
            practice: Some(desk.controls),
            full_screen: Arc::default(),
        };
        Ok((desk.runner, links, desk.person_language))
    })?;
    Ok(ExitCode::SUCCESS)
}
