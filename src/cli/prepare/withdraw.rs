//! `keydesk prepare withdraw`: nobody of a list is due any more. What was prepared for it stays.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};

use super::kept::Kept;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{CeremonyId, ListPlace, Timestamp};
use crate::ceremony::prepared::{Prepared, State};
use crate::cli::at_tenant;
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::{KeptList, Ledger, Unfinished};

/// Withdraw a list: nobody on it is due any more.
///
/// Keys that are prepared already are named, and stay as they are: each can be activated until its time is
/// over, and its letter can be printed. An operator signs in, and the ledger keeps who withdrew it. The
/// ledger must not be open, and no key of the list at work.
#[derive(Args)]
pub struct Withdraw {
    /// The list, or as much of the beginning of its id as is unique.
    #[arg(value_name = "LIST")]
    list: String,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

impl Withdraw {
    pub(super) async fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        // Opened before anything is asked: a desk at which a batch may run is told at once.
        let ledger = Ledger::open(&place.ledger()).await?;
        let kept = Kept::read(&place.ledger()).await?;
        let list = kept.list(printer, &self.list)?;
        let name = list.id.short();
        if list.withdrawn.is_some() {
            let args = [("list", name.as_str().into())];
            return Err(printer.refused("withdraw-before", &args).into());
        }
        let at_work = at_work(&ledger, list.id).await?;
        if at_work > 0 {
            let args = [("count", at_work.into())];
            return Err(printer.refused("withdraw-at-work", &args).into());
        }
        let now = Timestamp::now();
        let keys: Vec<&Prepared> = kept.of_list(list).filter(|it| it.counts(now)).collect();
        let due = due(list, &keys);
        if !self.json {
            tell(printer, &kept, &keys, due, &name)?;
        }
        printer.confirm(self.yes, "withdraw-question")?;
        let at = at_tenant::as_operator(printer, place, &self.config, &self.served).await?;
        ledger.withdraw_list(list.id, now, &at.operator).await?;
        ledger.close().await?;
        if self.json {
            let keys: Vec<Value> = keys.iter().map(|it| json(it)).collect();
            let told = json!({ "list": list.id, "no_longer_due": due, "keys": keys });
            printer.json(&told)?;
        } else {
            printer.say("withdraw-done", &[("list", name.into())])?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// How many keys of the list were at work when the desk was cut off.
async fn at_work(ledger: &Ledger, list: CeremonyId) -> Result<usize> {
    let is_of_list = |it: &Unfinished| {
        let Unfinished::Open(entries) = it else { return false };
        let first = entries.first().map(|it| &it.fact);
        matches!(first, Some(Fact::Session(fact::Session::Opened { place: Some(at), .. }))
            if at.list == list)
    };
    Ok(ledger.unfinished().await?.iter().filter(|it| is_of_list(it)).count())
}

fn due(list: &KeptList, keys: &[&Prepared]) -> usize {
    let has_key = |number| {
        let place = Some(ListPlace { list: list.id, number });
        keys.iter().any(|it| it.place == place)
    };
    (1..).zip(&list.people).filter(|(number, it)| it.is_some() && !has_key(*number)).count()
}

fn tell(
    printer: &mut Printer,
    kept: &Kept,
    keys: &[&Prepared],
    due: usize,
    list: &str,
) -> Result<()> {
    printer.say("withdraw-due", &[("list", list.into()), ("count", due.into())])?;
    let words = printer.words.clone();
    for it in keys {
        let until = it.until.filter(|_| it.state == State::Waits);
        let args = [
            ("name", it.person.name.as_str().into()),
            ("upn", it.person.upn.as_str().into()),
            ("key", kept.on_paper(it).key(&words).into()),
            ("time", until.map(|it| words.time_with_zone(it)).unwrap_or_default().into()),
        ];
        let stays = if until.is_some() { "withdraw-key-waits" } else { "withdraw-key-works" };
        printer.say(stays, &args)?;
    }
    Ok(())
}

fn json(key: &Prepared) -> Value {
    json!({
        "person": key.person,
        "model": key.model,
        "serial": key.serial,
        "works": matches!(key.state, State::Active { .. }),
        "until": key.until,
    })
}
