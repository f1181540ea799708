//! `keydesk prepare run`: prepares the keys of a list, in the terminal.

use std::io::{self, BufRead as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::Builder;

use anyhow::Result;
use clap::{Args, ValueEnum};
use tokio::sync::mpsc;

use super::teller::Teller;
use crate::ceremony::nouns::CeremonyId;
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::config::{self, Config, Means};
use crate::desk::batch::{self, AtDesk, Chosen, Left};
use crate::desk::live;
use crate::ledger::Ledger;
use crate::runner::Runner;
use crate::runner::board::{BatchWanted, BoardState, OnFailure};
#[cfg(feature = "practice")]
use crate::{
    cli::at_practice,
    desk::{PracticeDesk, PracticeHub, PracticeOptions},
    practice::Options,
};

/// Prepare the keys of a list, up to eight side by side.
///
/// An operator signs in first. Each slot is a USB port: the first key that is plugged in anywhere is in
/// slot 1, the next in slot 2, and so on, and a port keeps its slot. One line is told for each slot and
/// event. Where a slot asks something, type its number and that of the answer, such as `3 1`. What was cut
/// off goes on. Exits with 0 where the list is done and nobody was set aside.
#[derive(Args)]
pub struct Run {
    /// Which list, by the beginning of its id, as `keydesk prepare status` shows it. The newest one
    /// without it.
    #[arg(value_name = "LIST")]
    list: Option<String>,
    /// How many keys are prepared at the same time.
    #[arg(long, value_name = "NUMBER", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=8))]
    slots: u8,
    /// Whether a key opens anything before it has arrived. Without it, as the settings say.
    #[arg(long, value_name = "MODE")]
    mode: Option<ModeWanted>,
    /// What becomes of the others when a key fails. Without it, as the settings say.
    #[arg(long, value_name = "WHAT")]
    on_failure: Option<OnFailureWanted>,
    /// The hub is another one: forget which port is which slot.
    #[arg(long)]
    new_hub: bool,
    /// Print one JSON value for each event.
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

#[derive(Clone, Copy, ValueEnum)]
enum ModeWanted {
    /// Its registration waits at the desk until `keydesk activate`. It rests on a parameter of Graph's
    /// beta, which Microsoft does not support in production.
    Inert,
    /// It is registered at once.
    Live,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum OnFailureWanted {
    /// The keys at work are finished, and no other begins.
    Stop,
    /// The person is set aside, and the others go on.
    SetAside,
}

impl From<OnFailureWanted> for OnFailure {
    fn from(wanted: OnFailureWanted) -> Self {
        match wanted {
            OnFailureWanted::Stop => Self::Stop,
            OnFailureWanted::SetAside => Self::SetAside,
        }
    }
}

impl Run {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        printer.runtime()?.block_on(self.prepare(place, printer))
    }

    async fn prepare(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let list = self.list(place, printer).await?;
        let config = self.settings(place, printer)?;
        let on_failure = match (self.on_failure, config.prepare.on_failure) {
            (Some(wanted), _) => wanted.into(),
            (None, config::OnFailure::Stop) => OnFailure::Stop,
            (None, config::OnFailure::SetAside) => OnFailure::SetAside,
        };
        let (mut runner, mut at) = self.open(place, printer, config).await?;
        if self.new_hub {
            runner.forget_slots()?;
        }
        let running = tokio::spawn(runner.run());
        let wanted = BatchWanted { list, slots: self.slots.into(), on_failure };
        let mut teller = Teller::new(printer.another()?, self.json);
        let left = batch::run(&mut at, wanted, |it| teller.tell(it)).await?;
        at.leave();
        drop(at);
        let good = match &left {
            Left::Board(it) => it.state == BoardState::Over && it.set_aside == 0,
            Left::Stopped(_) | Left::NotSignedIn => false,
        };
        running.await.map_err(|it| printer.caused("cli-desk-broke", &it))??;
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    async fn list(&self, place: &Place, printer: &Printer) -> Result<CeremonyId> {
        let lists = Ledger::lists(&place.ledger()).await?;
        let named = |it: &CeremonyId| {
            let wanted = self.list.as_deref().unwrap_or_default().to_ascii_lowercase();
            it.0.to_string().starts_with(&wanted)
        };
        let kept = lists.iter().filter(|it| it.withdrawn.is_none());
        let mut found = kept.map(|it| it.id).filter(named);
        let first = found.next();
        match (first, found.next(), &self.list) {
            (Some(first), None, _) | (Some(first), Some(_), None) => Ok(first),
            (None, _, None) => Err(printer.refused("prepare-no-lists", &[]).into()),
            (_, _, Some(it)) => {
                let args = [("list", it.as_str().into())];
                Err(printer.refused("prepare-no-such-list", &args).into())
            }
        }
    }

    fn settings(&self, place: &Place, printer: &mut Printer) -> Result<Config> {
        let mut config = match &place.practice {
            Some(_) => Config::default(),
            None => printer.config(&self.config)?,
        };
        if let Some(mode) = self.mode {
            config.prepare.mode = match mode {
                ModeWanted::Inert => config::Mode::Inert,
                ModeWanted::Live => config::Mode::Live,
            };
        }
        Ok(config)
    }

    async fn open(
        &self,
        place: &Place,
        printer: &Printer,
        config: Config,
    ) -> Result<(Runner, AtDesk)> {
        #[cfg(feature = "practice")]
        if let Some(folder) = &place.practice {
            let options = PracticeOptions { config, ..PracticeOptions::new(Options::new(folder)) };
            let desk = at_practice::desk(printer, folder, options).await?;
            let PracticeDesk { runner, clicks, views, world, keys, .. } = desk;
            let hub = Some(PracticeHub::new(Arc::clone(&world), keys)?);
            return Ok((runner, AtDesk { views, clicks, hub, answers: None }));
        }
        if matches!(config.operator.sign_in, Means::Certificate { .. }) {
            return Err(printer.refused("open-certificate", &[]).into());
        }
        let wake = Arc::new(|| ());
        let desk = live::open(&config, place.folder(), self.served.instead(), None, wake).await?;
        let answers = (!self.json).then(typed_answers).transpose()?;
        let live::LiveDesk { runner, clicks, views, .. } = desk;
        Ok((runner, AtDesk { views, clicks, hub: None, answers }))
    }
}

/// What the operator types, line by line, as long as there is a terminal.
fn typed_answers() -> io::Result<mpsc::UnboundedReceiver<Chosen>> {
    let (typed, answers) = mpsc::unbounded_channel();
    Builder::new().name("answers".to_owned()).spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            let mut numbers = line.split_whitespace().map(str::parse);
            if let (Some(Ok(slot)), Some(Ok(way))) = (numbers.next(), numbers.next())
                && typed.send(Chosen { slot, way }).is_err()
            {
                return;
            }
        }
    })?;
    Ok(answers)
}
