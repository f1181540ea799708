//! `keydesk prepare status`: the lists that are kept, how their people stand, and which of the keys that
//! wait for their activation runs out when.

use std::process::ExitCode;

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};

use super::kept::Kept;
use crate::ceremony::nouns::{ListSource, ListedPerson, ListedState, Timestamp};
use crate::ceremony::prepared::{Prepared, State};
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::KeptList;
use crate::words::{Told, Words};

pub(super) async fn show(place: &Place, printer: &mut Printer, json: bool) -> Result<ExitCode> {
    let kept = Kept::read(&place.ledger()).await?;
    let lists = &kept.lists;
    let runs_out = runs_out(&kept, &printer.words);
    if json {
        let all: Vec<Value> = lists.iter().map(|it| list_json(&printer.words, it)).collect();
        let runs_out: Vec<Value> = runs_out.iter().map(RunsOut::json).collect();
        printer.json(&json!({ "lists": all, "runs_out": runs_out }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if lists.is_empty() {
        printer.say("prepare-no-lists", &[])?;
    }
    for list in lists {
        let source = match &list.source {
            ListSource::File => printer.words.say("prepare-from-file"),
            ListSource::Group(it) => {
                printer.words.say_with("prepare-from-group", &[("group", it.as_str().into())])
            }
        };
        let args = [
            ("list", list.id.short().into()),
            ("time", printer.words.time(list.imported_at).into()),
            ("source", source.into()),
            ("operator", list.operator.name.as_str().into()),
        ];
        printer.say("prepare-list", &args)?;
        if let Some(it) = &list.withdrawn {
            let args = [
                ("time", printer.words.time(it.at).into()),
                ("operator", it.operator.name.as_str().into()),
            ];
            printer.say("prepare-withdrawn", &args)?;
            continue;
        }
        let people: Vec<_> = list.people.iter().map(Option::as_ref).collect();
        tell_counts(printer, &people)?;
        if !list.inventory.is_empty() {
            printer.say("prepare-inventory", &[("count", list.inventory.len().into())])?;
        }
        tell_people(printer, &people, |it| it != ListedState::Ready)?;
    }
    if !runs_out.is_empty() {
        printer.say("prepare-runs-out-all", &[("count", runs_out.len().into())])?;
    }
    for RunsOut { told, .. } in &runs_out {
        printer.line(format_args!("    {}. {}", told.what, told.next))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A key that waits for its activation, until its challenge expires; and what is to be done about it.
struct RunsOut<'a> {
    key: &'a Prepared,
    until: Timestamp,
    is_over: bool,
    told: Told,
}

/// The soonest is the first.
fn runs_out<'a>(kept: &'a Kept, words: &Words) -> Vec<RunsOut<'a>> {
    let now = Timestamp::now();
    let waiting = kept.history.all().iter().filter(|it| it.state == State::Waits);
    let mut waiting: Vec<_> = waiting
        .filter_map(|key| {
            let until = key.until?;
            let args = [
                ("name", key.person.name.as_str().into()),
                ("upn", key.person.upn.as_str().into()),
                ("key", kept.on_paper(key).key(words).into()),
                ("time", words.time_with_zone(until).into()),
            ];
            let is_over = until <= now;
            let told =
                words.tell(if is_over { "prepare-ran-out" } else { "prepare-runs-out" }, &args);
            Some(RunsOut { key, until, is_over, told })
        })
        .collect();
    waiting.sort_by_key(|it| it.until);
    waiting
}

impl RunsOut<'_> {
    fn json(&self) -> Value {
        let Self { key, until, is_over, told } = self;
        json!({
            "until": until,
            "is_over": is_over,
            "person": key.person,
            "model": key.model,
            "serial": key.serial,
            "place": key.place,
            "what": told.what,
            "next": told.next,
        })
    }
}

/// How many people of a list stand how.
#[derive(Default, Serialize)]
pub(super) struct Counts {
    people: usize,
    ready: usize,
    doubtful: usize,
    stopped: usize,
    erased: usize,
}

pub(super) fn counts(people: &[Option<&ListedPerson>]) -> Counts {
    let mut counts = Counts { people: people.len(), ..Counts::default() };
    for it in people {
        *match it.map(ListedPerson::state) {
            Some(ListedState::Ready) => &mut counts.ready,
            Some(ListedState::Doubtful) => &mut counts.doubtful,
            Some(ListedState::Stopped) => &mut counts.stopped,
            None => &mut counts.erased,
        } += 1;
    }
    counts
}

pub(super) fn tell_counts(printer: &mut Printer, people: &[Option<&ListedPerson>]) -> Result<()> {
    let Counts { people, ready, doubtful, stopped, erased } = counts(people);
    let args = [
        ("people", people.into()),
        ("ready", ready.into()),
        ("doubtful", doubtful.into()),
        ("stopped", stopped.into()),
        ("erased", erased.into()),
    ];
    Ok(printer.say("prepare-counts", &args)?)
}

/// Those who stand so, with what stands against them.
pub(super) fn tell_people(
    printer: &mut Printer,
    people: &[Option<&ListedPerson>],
    told: impl Fn(ListedState) -> bool,
) -> Result<()> {
    let words = printer.words.clone();
    for it in people.iter().flatten().filter(|it| told(it.state())) {
        let state = words.say(it.state().word());
        let args = [
            ("name", it.person.name.as_str().into()),
            ("upn", it.person.upn.as_str().into()),
            ("state", state.into()),
        ];
        printer.say("prepare-person", &args)?;
        for blocker in &it.against {
            let told = words.blocker(blocker);
            printer.line(format_args!("    {}. {}", told.what, told.next))?;
        }
    }
    Ok(())
}

fn list_json(words: &Words, list: &KeptList) -> Value {
    let people: Vec<_> = list.people.iter().map(Option::as_ref).collect();
    json!({
        "list": list.id,
        "imported_at": list.imported_at,
        "operator": list.operator,
        "source": list.source,
        "counts": counts(&people),
        "inventory": list.inventory,
        "withdrawn": list.withdrawn,
        "people": people_json(words, &people),
    })
}

/// In their order; of one who was erased only that.
pub(super) fn people_json(words: &Words, people: &[Option<&ListedPerson>]) -> Vec<Value> {
    let each = people.iter().enumerate().map(|(at, it)| {
        let Some(it) = it else { return json!({ "position": at + 1, "state": "erased" }) };
        let against = it.against.iter().map(|it| {
            let told = words.blocker(it);
            json!({ "blocker": it, "what": told.what, "next": told.next })
        });
        json!({
            "position": at + 1,
            "state": it.state(),
            "person": it.person,
            "wishes": it.wishes,
            "against": against.collect::<Vec<_>>(),
        })
    });
    each.collect()
}
