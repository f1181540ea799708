//! `keydesk open`: the desk at its tenant.

#[cfg(feature = "practice")]
use std::net::{AddrParseError, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::Args;

use super::face::{Face, show};
use super::held_tokens;
use super::kiosk::show_in_kiosk;
use super::print::Printer;
use crate::config::{Config, Means};
use crate::desk::live::{self, Instead};
use crate::desk::terminal;
use crate::oath::Token;
use crate::screens::{Links, PracticeControls};

/// Open the desk at the tenant that kiosk.toml names.
///
/// In a window where there is a display, in the terminal where there is none. An operator signs in
/// first, never the application with a certificate. A session that was cut off goes on.
#[derive(Clone, Args)]
#[command(after_help = "\
Before the first time:
  kiosk-config/app-registration/register.sh     the desk's applications, by an Entra administrator
  keydesk config check --config kiosk.toml      what is missing, and who can grant it")]
pub struct Open {
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    /// Where the desk keeps its ledger and FIDO's list of models.
    #[arg(long, value_name = "DIR", env = "KEYDESK_FOLDER", default_value = "/var/lib/keydesk")]
    folder: PathBuf,
    /// The maker's file of hardware tokens: a code that a person reads is checked by it before Entra gets
    /// it, so that a wrong clock is told from a typing error. Held in memory until the desk closes.
    #[arg(long, value_name = "FILE")]
    tokens: Option<PathBuf>,
    /// As kiosk = true in [desk]: the window has the whole screen, nobody closes it, and what keeps the desk
    /// from opening stands in it, settings that cannot be read too.
    #[arg(long)]
    kiosk: bool,
    #[command(flatten)]
    practice: PracticeTenant,
}

/// A practice tenant that is served on loopback, in the place of Microsoft's. A program without the
/// practice world asks Microsoft's alone.
#[derive(Clone, Args)]
pub struct PracticeTenant {
    /// Ask the practice tenant that `keydesk practice --serve` has opened here.
    #[cfg(feature = "practice")]
    #[arg(long, value_name = "ADDRESS", requires = "ca", value_parser = on_this_machine)]
    practice_at: Option<SocketAddr>,
    /// Its certificate, from `keydesk practice --serve --ca FILE`.
    #[cfg(feature = "practice")]
    #[arg(long, value_name = "FILE", requires = "practice_at")]
    ca: Option<PathBuf>,
}

impl PracticeTenant {
    #[cfg(feature = "practice")]
    pub fn instead(&self) -> Option<Instead<'_>> {
        self.practice_at.zip(self.ca.as_deref()).map(|(address, ca)| Instead { address, ca })
    }

    #[cfg(not(feature = "practice"))]
    #[expect(clippy::unused_self, reason = "as with the practice world")]
    pub const fn instead(&self) -> Option<Instead<'_>> {
        None
    }
}

/// Why an address is none of a practice tenant.
#[cfg(feature = "practice")]
#[derive(Debug, thiserror::Error)]
enum NotHere {
    #[error(transparent)]
    NoAddress(#[from] AddrParseError),
    #[error(
        "a practice tenant is served on this machine alone: name a loopback address, as 127.0.0.1:8443"
    )]
    Elsewhere,
}

/// A desk that asked a stranger's tenant would hand its operators' sign-ins over.
#[cfg(feature = "practice")]
fn on_this_machine(text: &str) -> Result<SocketAddr, NotHere> {
    let address: SocketAddr = text.parse()?;
    if address.ip().is_loopback() { Ok(address) } else { Err(NotHere::Elsewhere) }
}

impl Open {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode> {
        let config = printer.config(&self.config);
        let is_kiosk = self.kiosk || config.as_ref().is_ok_and(|it| it.desk.kiosk);
        if is_kiosk && matches!(Face::of_here(), Face::Window) {
            return self.in_kiosk(printer);
        }
        let config = config?;
        let tokens = self.can_open(printer, &config)?;
        let practises = self.practice.instead().is_some();
        if practises {
            printer.note("bench-served", &[]);
        }
        let runtime = printer.runtime()?;
        let instead = || self.practice.instead();
        let open = |wake| live::open(&config, &self.folder, instead(), tokens.clone(), wake);
        match Face::of_here() {
            Face::Script => return Err(printer.refused("open-no-face", &[]).into()),
            Face::Terminal => {
                let desk = runtime.block_on(open(Arc::new(|| ())))?;
                let running = runtime.spawn(desk.runner.run());
                let (words, out) = (printer.words.clone(), printer.output()?);
                let handle = runtime.handle().clone();
                terminal::walk(words, out, desk.views, desk.clicks, None, handle)?;
                let ended = runtime.block_on(running);
                ended.map_err(|it| printer.caused("cli-desk-broke", &it))??;
            }
            Face::Window => {
                show(printer, &runtime, &config.desk, |wake| {
                    let desk = runtime.block_on(open(wake))?;
                    Ok((
                        desk.runner,
                        Links {
                            view: desk.views,
                            clicks: desk.clicks,
                            practice: practises.then(PracticeControls::without_keys),
                            full_screen: desk.full_screen,
                        },
                        desk.person_language,
                    ))
                })?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The makers' tokens that are open at the desk.
    fn can_open(&self, printer: &Printer, config: &Config) -> Result<Option<Arc<[Token]>>> {
        if matches!(config.operator.sign_in, Means::Certificate { .. }) {
            return Err(printer.refused("open-certificate", &[]).into());
        }
        self.tokens.as_deref().map(|it| held_tokens::held(printer, it)).transpose()
    }

    /// Reads the settings each time that somebody tries again: they may have been put right.
    fn in_kiosk(&self, printer: &Printer) -> Result<ExitCode> {
        let runtime = printer.runtime()?;
        let (it, within, handle) = (self.clone(), printer.another()?, runtime.handle().clone());
        show_in_kiosk(printer, &runtime, move |wake| {
            let config = Config::read(&it.config)?;
            let tokens = it.can_open(&within, &config)?;
            let opening = live::open(&config, &it.folder, it.practice.instead(), tokens, wake);
            let desk = handle.block_on(opening)?;
            let links = Links {
                view: desk.views,
                clicks: desk.clicks,
                practice: it.practice.instead().map(|_| PracticeControls::without_keys()),
                full_screen: desk.full_screen,
            };
            Ok((desk.runner, links, desk.person_language, config.desk))
        })?;
        Ok(ExitCode::SUCCESS)
    }
}
