//! `keydesk activate UPN`: a key that was prepared has arrived at its person, and works from now on.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::{Args, ValueEnum};
use secrecy::SecretString;
use serde_json::json;
use tokio::sync::{mpsc, watch};
use zeroize::Zeroizing;

use super::open::PracticeTenant as Served;
use super::place::Place;
use super::print::{Printer, complain};
use super::receipt;
use crate::ceremony::nouns::{CannotActivate, ReceivedBy, Trouble};
use crate::config::Means;
use crate::desk::activate::{Activated, Activation, Confirmed, activate};
use crate::desk::live;
use crate::runner::{Click, Runner, View};
use crate::signin::operator::UserCode;
use crate::words::{Told, Words};
#[cfg(feature = "practice")]
use crate::{cli::at_practice, desk::PracticeOptions, practice::Options};

/// Activate the key that was prepared for this person.
///
/// An operator signs in. Nothing is registered before you say how it was confirmed that the key is with its
/// person. An activation that was cut off goes on. Exits with 0 where the key works.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("confirmed").required(true))]
pub(super) struct Activate {
    /// Whose key: their sign-in name.
    upn: String,
    /// How it was confirmed that the key is with its person.
    #[arg(long, value_name = "HOW", group = "confirmed")]
    by: Option<By>,
    /// With the code of the hand-over sheet, which is asked for: it never stands in the command line.
    #[arg(long, group = "confirmed")]
    code: bool,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    /// The person was called at a number that the organisation knows.
    Call,
    /// The person showed the key on video.
    Video,
    /// The person's manager says so.
    Manager,
}

impl Activate {
    pub(super) fn run(&self, printer: &mut Printer) -> Result<ExitCode> {
        let confirmed = match self.by {
            Some(By::Call) => Confirmed::By(ReceivedBy::Call),
            Some(By::Video) => Confirmed::By(ReceivedBy::Video),
            Some(By::Manager) => Confirmed::By(ReceivedBy::Manager),
            None => Confirmed::Code(typed_code(printer)?),
        };
        let wanted = Activation { upn: self.upn.trim().to_owned(), confirmed };
        printer.runtime()?.block_on(async {
            let (runner, mut views, clicks) = self.open(printer).await?;
            let running = tokio::spawn(runner.run());
            let tell = |it: &UserCode| {
                let args = [("page", it.page.clone().into()), ("code", it.code.clone().into())];
                complain(&printer.words.say_with("config-sign-in-at", &args));
            };
            let activated = activate(&mut views, &clicks, &wanted, tell).await;
            drop(clicks);
            running.await.map_err(|it| printer.caused("cli-desk-broke", &it))??;
            self.tell(printer, &activated)
        })
    }

    async fn open(
        &self,
        printer: &mut Printer,
    ) -> Result<(Runner, watch::Receiver<View>, mpsc::UnboundedSender<Click>)> {
        #[cfg(feature = "practice")]
        if let Some(folder) = &self.place.practice {
            let options = PracticeOptions {
                operator_beside: false,
                ..PracticeOptions::new(Options::new(folder))
            };
            let desk = at_practice::desk(printer, folder, options).await?;
            return Ok((desk.runner, desk.views, desk.clicks));
        }
        let config = printer.config(&self.config)?;
        if matches!(config.operator.sign_in, Means::Certificate { .. }) {
            return Err(printer.refused("open-certificate", &[]).into());
        }
        let (folder, wake) = (self.place.folder(), Arc::new(|| ()));
        let desk = live::open(&config, folder, self.served.instead(), None, wake).await?;
        Ok((desk.runner, desk.views, desk.clicks))
    }

    fn tell(&self, printer: &mut Printer, activated: &Activated) -> Result<ExitCode> {
        let works = matches!(
            activated,
            Activated::Receipt(_) | Activated::Cannot(CannotActivate::Active { .. })
        );
        let told = told(&printer.words, activated);
        match activated {
            Activated::Receipt(it) if self.json => {
                let mut object = serde_json::to_value(it)?;
                object["outcome"] = "activated".into();
                printer.json(&object)?;
            }
            Activated::Receipt(it) => {
                for line in receipt::receipt_text(&printer.words, it) {
                    printer.line(line)?;
                }
            }
            other if self.json => {
                let outcome = word(other);
                printer.json(&json!({"outcome": outcome, "what": told.what, "next": told.next}))?;
            }
            _ => {
                printer.line(&told.what)?;
                printer.line(format_args!("    {}", told.next))?;
            }
        }
        Ok(if works { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Without an echo where there is a terminal.
fn typed_code(printer: &Printer) -> Result<SecretString> {
    let prompt = printer.words.say("sheet-code");
    let typed = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{prompt}: ")).map(Zeroizing::new)
    } else {
        let mut line = Zeroizing::new(String::with_capacity(256));
        io::stdin().lock().read_line(&mut line).map(|_| line)
    };
    let typed = typed.map_err(|it| printer.caused("activate-no-code", &it))?;
    Ok(SecretString::from(typed.trim()))
}

/// The name by which a script knows the end.
const fn word(activated: &Activated) -> &'static str {
    match activated {
        Activated::Receipt(_) => "activated",
        Activated::Cannot(CannotActivate::Active { .. }) => "active-already",
        Activated::Cannot(CannotActivate::Nothing) => "nothing-prepared",
        Activated::Cannot(CannotActivate::Expired { .. }) => "expired",
        Activated::Cannot(CannotActivate::Void) => "void",
        Activated::Cannot(CannotActivate::Refused { .. }) => "refused",
        Activated::NoPerson => "no-person",
        Activated::WrongCode { .. } => "wrong-code",
        Activated::NotReady(_) => "not-ready",
        Activated::SecondOperator => "another-operator",
        Activated::Trouble(_) => "trouble",
        Activated::AnotherSession => "another-session",
        Activated::NotSignedIn(_) => "not-signed-in",
        Activated::TakenBack(_) => "taken-back",
        Activated::Stopped(_) => "stopped",
    }
}

fn told(words: &Words, activated: &Activated) -> Told {
    match activated {
        Activated::Receipt(_) => words.tell("activate-works", &[]),
        Activated::Cannot(why) => words.cannot_activate(why),
        Activated::NoPerson => words.tell("activate-no-person", &[]),
        Activated::WrongCode { codes_left } => {
            words.tell("sheet-code-wrong", &[("count", (*codes_left).into())])
        }
        Activated::NotReady(blockers) => blockers
            .first()
            .map_or_else(|| words.tell("activate-taken-back", &[]), |it| words.blocker(it)),
        Activated::SecondOperator => words.tell("activate-second-operator", &[]),
        Activated::Trouble(trouble) => words.trouble(trouble),
        Activated::AnotherSession => words.tell("activate-another-session", &[]),
        Activated::NotSignedIn(trouble) => words.trouble(&Trouble::SignIn(trouble.clone())),
        Activated::TakenBack(left) => {
            left.first().map_or_else(|| words.tell("activate-taken-back", &[]), |it| words.left(it))
        }
        Activated::Stopped(sentence) => {
            words.tell("activate-stopped", &[("sentence", sentence.as_str().into())])
        }
    }
}
