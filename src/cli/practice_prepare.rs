//! `keydesk practice prepare`: keys for a whole list in the practice world, and whether they open what they
//! should, when they should.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::prepare::{OnFailureWanted, Teller};
use super::print::Printer;
use super::world;
use crate::ceremony::nouns::{CeremonyId, ListedPerson, Person, ReceivedBy};
use crate::config::{self, Config};
use crate::desk::activate::{Activated, Activation, Confirmed, activate};
use crate::desk::batch::{self, AtDesk, Left};
use crate::desk::live::LEDGER;
use crate::desk::{
    NoPracticeList, PracticeDesk, PracticeHub, PracticeOptions, PracticeTrouble, list_of_crowd,
    sign_in_with,
};
use crate::ledger::Ledger;
use crate::platform::Clock;
use crate::practice::{Options, Throttling, World};
use crate::runner::board::{BatchWanted, Board, BoardState};

/// Prepare keys for many people, side by side, and activate them one by one.
///
/// The practice tenant takes five calls in ten seconds, as Graph does, by a clock that skips every wait.
/// With --world a batch that was cut off goes on where it stopped. Exits with 0 where every key was
/// prepared, opened nothing before its activation, and signs its person in after it.
#[derive(Args)]
pub struct PracticePrepare {
    /// How many people get a key.
    #[arg(long, value_name = "NUMBER", default_value_t = 40)]
    people: u32,
    /// How many keys are prepared at the same time.
    #[arg(long, value_name = "NUMBER", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=8))]
    slots: u8,
    /// Nobody stands at the desk: keys come from stock, and every touch is given at once.
    #[arg(long, required = true)]
    auto: bool,
    /// Register each key at once, in place of waiting until it has arrived.
    #[arg(long)]
    live: bool,
    /// What becomes of the others when a key fails.
    #[arg(long, value_name = "WHAT", default_value = "stop")]
    on_failure: OnFailureWanted,
    /// Leave the keys as they were prepared.
    #[arg(long)]
    no_activation: bool,
    /// Wait as long as Graph's limits ask for.
    #[arg(long)]
    real_time: bool,
    /// Print one JSON value for each event.
    #[arg(long)]
    json: bool,
    /// Keep the practice world in this folder.
    #[arg(long, value_name = "DIR")]
    world: Option<PathBuf>,
}

impl PracticePrepare {
    pub fn run(&self, printer: &mut Printer) -> Result<ExitCode> {
        let throw_away;
        let folder = match &self.world {
            Some(it) => it.as_path(),
            None => {
                throw_away =
                    tempfile::tempdir().map_err(|it| printer.caused("practice-no-room", &it))?;
                throw_away.path()
            }
        };
        printer.runtime()?.block_on(self.prepare(printer, folder))
    }

    async fn prepare(&self, printer: &mut Printer, folder: &Path) -> Result<ExitCode> {
        let clock = if self.real_time { Clock::default() } else { Clock::skipping() };
        let options = Options {
            throttling: Throttling::AsGraph,
            clock: clock.clone(),
            ..Options::new(folder)
        };
        let list = self.list(printer, folder, &options).await?;
        let mode = if self.live { config::Mode::Live } else { config::Mode::Inert };
        let config = Config {
            prepare: config::Prepare { mode, ..config::Prepare::default() },
            ..Config::default()
        };
        let options = PracticeOptions { config, ..PracticeOptions::new(options) };
        let opened = PracticeDesk::open(options).await;
        let desk = opened.map_err(|it| refused(printer, folder, it))?;
        let PracticeDesk { runner, clicks, views, world, keys, ledger_file, .. } = desk;
        let running = tokio::spawn(runner.run());
        let hub = Some(PracticeHub::new(Arc::clone(&world), keys)?);
        let mut at = AtDesk { views, clicks, hub, answers: None };
        let wanted =
            BatchWanted { list, slots: self.slots.into(), on_failure: self.on_failure.into() };
        let (begun, skipped) = (Instant::now(), clock.skipped());
        let mut teller = Teller::new(printer.another()?, self.json);
        let left = batch::run(&mut at, wanted, |it| teller.tell(it)).await?;
        let own_time = begun.elapsed();
        let took = own_time + clock.skipped().saturating_sub(skipped);
        let mut good = false;
        if let Left::Board(board) = &left {
            let people = people(&ledger_file, list).await?;
            self.tell(printer, board, &world, &people, took, own_time)?;
            good = board.state == BoardState::Over && board.set_aside == 0;
            at.leave();
            if good && !self.no_activation && !self.live {
                good = self.activate(printer, &mut at, &world, &people).await?;
            }
        }
        drop(at);
        running.await.map_err(|it| printer.caused("cli-desk-broke", &it))??;
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// The newest list of the ledger; where there is none, one with all the crowd.
    async fn list(
        &self,
        printer: &Printer,
        folder: &Path,
        options: &Options,
    ) -> Result<CeremonyId> {
        let ledger = folder.join(LEDGER);
        if ledger.exists()
            && let Some(newest) =
                Ledger::lists(&ledger).await?.iter().find(|it| it.withdrawn.is_none())
        {
            return Ok(newest.id);
        }
        list_of_crowd(options.clone(), self.people).await.map_err(|it| match it {
            NoPracticeList::Practice(it) => refused(printer, folder, it),
            other @ NoPracticeList::List(_) => other.into(),
        })
    }

    fn tell(
        &self,
        printer: &mut Printer,
        board: &Board,
        world: &World,
        people: &[Person],
        took: Duration,
        own_time: Duration,
    ) -> Result<()> {
        let ours = world.passkeys_of_stock()?;
        let is_live = |it: &&Person| world.registered(&it.id).iter().any(|it| ours.contains(it));
        let live = people.iter().filter(is_live).count();
        let per_hour = board.rate;
        if self.json {
            return printer.json_line(&json!({
                "event": "prepared",
                "prepared": board.done,
                "set_aside": board.set_aside,
                "live": live,
                "keys_per_hour": per_hour,
                "took_seconds": took.as_secs(),
                "own_milliseconds": own_time.as_millis(),
            }));
        }
        let args = [
            ("prepared", board.done.into()),
            ("set-aside", board.set_aside.into()),
            ("live", live.into()),
            ("rate", per_hour.into()),
            ("minutes", (took.as_secs() / 60).into()),
        ];
        Ok(printer.say("practice-prepared", &args)?)
    }

    /// One after the other: before it the key opens nothing, after it it signs its person in.
    async fn activate(
        &self,
        printer: &mut Printer,
        at: &mut AtDesk,
        world: &World,
        people: &[Person],
    ) -> Result<bool> {
        let mut works = 0;
        let stock: Vec<_> = (1..=world.taken_from_stock()?).collect();
        for person in people {
            let confirmed = Confirmed::By(ReceivedBy::Call);
            let wanted = Activation { upn: person.upn.clone(), confirmed };
            let activated = activate(&mut at.views, &at.clicks, &wanted, |_| ()).await;
            let signed_in = match &activated {
                Activated::Receipt(_) => sign_in(world, person, &stock).await?,
                _ => false,
            };
            works += usize::from(signed_in);
            let trouble = match activated {
                Activated::Receipt(_) => None,
                other => Some(format!("{other:?}")),
            };
            if self.json {
                printer.json_line(&json!({
                    "event": "activated",
                    "person": person,
                    "signs_in": signed_in,
                    "trouble": trouble,
                }))?;
            } else if !signed_in {
                let name = person.name.as_str();
                printer.say("practice-not-activated", &[("name", name.into())])?;
            }
        }
        if self.json {
            printer.json_line(&json!({ "event": "done", "activated": works }))?;
        } else {
            printer.say("practice-activated", &[("count", works.into())])?;
        }
        Ok(works == people.len())
    }
}

/// With the key that holds the person's passkey, wherever it lies.
async fn sign_in(world: &World, person: &Person, stock: &[usize]) -> Result<bool> {
    let registered = world.registered(&person.id);
    for number in stock {
        let key = world.take_from_stock(*number)?;
        if key.credential_ids().iter().any(|it| registered.contains(it)) {
            return Ok(sign_in_with(world, person, key).await.is_ok());
        }
    }
    Ok(false)
}

async fn people(ledger: &Path, list: CeremonyId) -> Result<Vec<Person>> {
    let lists = Ledger::lists(ledger).await?;
    let people = lists.into_iter().find(|it| it.id == list).map(|it| it.people);
    let people = people.into_iter().flatten().flatten();
    Ok(people.map(|ListedPerson { person, .. }| person).collect())
}

fn refused(printer: &Printer, folder: &Path, trouble: PracticeTrouble) -> anyhow::Error {
    match trouble {
        PracticeTrouble::World(it) => world::refused(printer, folder, &it),
        other => other.into(),
    }
}
