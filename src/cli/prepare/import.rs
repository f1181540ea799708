//! `keydesk prepare import`: reads a list, looks its people up, and keeps it. Every fault is told by its
//! line; a list that has one is not kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};

use super::status::{self, counts};
use crate::ceremony::nouns::{CeremonyId, ListedState, NewList, Timestamp, Trouble};
use crate::cli::at_tenant::{self, in_words};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::Ledger;
use crate::runner::work_list::{ListWanted, NoList, look_up};
use crate::words::{Arg, Told, Words};
use crate::worklist::{self, Fault, People};

/// Take a list of people for whom keys are to be prepared.
///
/// The list is read first, and every fault in it is told by its line. Then an operator signs in, and
/// each person is looked up in the tenant, with what stands against a key for them. A list without a
/// fault is kept in the desk's ledger, which must not be open. Exits with 1 where there is a fault.
#[derive(Args)]
pub struct Import {
    /// A CSV file: `;`, `,` or tab; UTF-8, UTF-16 or what Excel writes in your country.
    #[arg(value_name = "FILE", required_unless_present = "group", conflicts_with = "group")]
    file: Option<PathBuf>,
    /// In place of a file: everybody in this group of the tenant, also through other groups.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// A CSV file with a column `serial`: no other key may be used.
    #[arg(long, value_name = "FILE")]
    inventory: Option<PathBuf>,
    /// Do everything but keep the list.
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

/// What the files say.
struct FromFiles {
    wanted: ListWanted,
    inventory: Vec<String>,
    /// What the operator should know of a file that is good.
    remarks: Option<Remarks>,
}

struct Remarks {
    encoding: &'static str,
    repeated: Vec<u64>,
    unused: Vec<String>,
}

impl Import {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let Some(FromFiles { wanted, inventory, remarks }) = self.read(printer)? else {
            return Ok(ExitCode::FAILURE);
        };
        let runtime = printer.runtime()?;
        runtime.block_on(async {
            let at = at_tenant::as_operator(printer, place, &self.config, &self.served).await?;
            // Opened before the tenant is asked: a desk that has it open is told at once.
            let ledger =
                if self.dry_run { None } else { Some(Ledger::open(&place.ledger()).await?) };
            let progress = progress(printer)?;
            let list = look_up(&at.tenant, &at.operator, wanted, inventory, progress).await;
            let list = match list {
                Ok(it) => it,
                Err(NoList::Faults(it)) => {
                    let file = self.file.as_deref().unwrap_or(Path::new(""));
                    self.tell_faults(printer, &[(file, it)])?;
                    return Ok(ExitCode::FAILURE);
                }
                Err(it) => return Err(self.no_list(printer, &it)),
            };
            let calls = at.tenant.take_calls();
            let id = match ledger {
                None => None,
                Some(it) => {
                    let id = it.keep_list(Timestamp::now(), &list, &calls).await?;
                    it.close().await?;
                    Some(id)
                }
            };
            self.tell(printer, &list, remarks.as_ref(), id, calls.len())?;
            Ok(ExitCode::SUCCESS)
        })
    }

    /// `None`: there are faults, and they are told.
    fn read(&self, printer: &mut Printer) -> Result<Option<FromFiles>> {
        let bytes = |file: &Path| fs::read(file).map_err(|it| printer.unreadable(file, &it));
        let mut faults: Vec<(&Path, Vec<Fault>)> = Vec::new();
        let mut people: Option<People> = None;
        let mut inventory = None;
        if let Some(file) = self.file.as_deref() {
            match worklist::people(&bytes(file)?) {
                Ok(it) => people = Some(it),
                Err(it) => faults.push((file, it)),
            }
        }
        if let Some(file) = self.inventory.as_deref() {
            match worklist::inventory(&bytes(file)?) {
                Ok(it) => inventory = Some(it),
                Err(it) => faults.push((file, it)),
            }
        }
        if let (Some(file), Some(people), Some(inventory)) = (&self.file, &people, &inventory) {
            let lacking = inventory.lacks(&people.lines);
            if !lacking.is_empty() {
                faults.push((file, lacking));
            }
        }
        if !faults.is_empty() {
            self.tell_faults(printer, &faults)?;
            return Ok(None);
        }
        let (wanted, remarks) = match people {
            Some(People { lines, repeated, unused, encoding }) => {
                (ListWanted::Lines(lines), Some(Remarks { encoding, repeated, unused }))
            }
            None => (ListWanted::Group(self.group.clone().unwrap_or_default()), None),
        };
        let inventory = inventory.map(worklist::Inventory::into_serials).unwrap_or_default();
        Ok(Some(FromFiles { wanted, inventory, remarks }))
    }

    fn no_list(&self, printer: &Printer, why: &NoList) -> anyhow::Error {
        let group = self.group.clone().unwrap_or_default();
        let told = |id: &str, count: usize| {
            let args = [("group", group.as_str().into()), ("count", count.into())];
            printer.refused(id, &args).into()
        };
        match why {
            NoList::NoGroup => told("prepare-no-group", 0),
            NoList::SeveralGroups(count) => told("prepare-several-groups", *count),
            NoList::EmptyGroup => told("prepare-empty-group", 0),
            NoList::Tenant(it) => in_words(printer, &Trouble::Tenant(it.clone())),
            // They are told by their lines.
            NoList::Faults(_) => anyhow::anyhow!("{why}"),
        }
    }

    fn tell_faults(&self, printer: &mut Printer, all: &[(&Path, Vec<Fault>)]) -> Result<()> {
        let words = printer.words.clone();
        let each = || all.iter().flat_map(|(file, all)| all.iter().map(move |it| (*file, it)));
        if self.json {
            let faults = each().map(|(file, it)| {
                let Told { what, next } = told(&words, it);
                let mut fault = json!({ "file": file, "what": what, "next": next });
                if let (Some(into), Ok(Value::Object(of))) =
                    (fault.as_object_mut(), serde_json::to_value(it))
                {
                    into.extend(of);
                }
                fault
            });
            return printer.json(&json!({ "faults": faults.collect::<Vec<_>>() }));
        }
        for (file, it) in each() {
            let Told { what, next } = told(&words, it);
            printer.line(format_args!("{}:{}: {what}", file.display(), it.line))?;
            printer.line(format_args!("    {next}"))?;
        }
        Ok(printer.say("prepare-refused", &[("count", each().count().into())])?)
    }

    fn tell(
        &self,
        printer: &mut Printer,
        list: &NewList,
        remarks: Option<&Remarks>,
        id: Option<CeremonyId>,
        calls: usize,
    ) -> Result<()> {
        let people: Vec<_> = list.people.iter().map(Some).collect();
        if self.json {
            let mut told = json!({
                "list": id,
                "kept": id.is_some(),
                "counts": counts(&people),
                "inventory": list.inventory.len(),
                "calls": calls,
                "people": status::people_json(&printer.words, &people),
            });
            if let Some(it) = remarks {
                told["encoding"] = it.encoding.into();
                told["repeated"] = json!(it.repeated);
                told["unused"] = json!(it.unused);
            }
            return printer.json(&told);
        }
        if let Some(Remarks { encoding, repeated, unused }) = remarks {
            if *encoding != "UTF-8" {
                printer.say("prepare-encoding", &[("encoding", (*encoding).into())])?;
            }
            if !repeated.is_empty() {
                let lines: Vec<String> = repeated.iter().map(u64::to_string).collect();
                printer.say("prepare-repeated", &[("lines", printer.words.list(&lines).into())])?;
            }
            if !unused.is_empty() {
                printer.say("prepare-unused", &[("columns", printer.words.list(unused).into())])?;
            }
        }
        status::tell_people(printer, &people, |it| it != ListedState::Ready)?;
        status::tell_counts(printer, &people)?;
        match id {
            Some(it) => printer.say("prepare-kept", &[("list", it.short().into())])?,
            None => printer.say("prepare-not-kept", &[])?,
        }
        Ok(())
    }
}

/// Says how far it is, where it takes long.
fn progress(printer: &Printer) -> Result<impl FnMut(usize, usize) + use<>> {
    const WORTH_A_WORD: Duration = Duration::from_secs(5);
    let printer = printer.another()?;
    let mut told = Instant::now();
    Ok(move |done: usize, all: usize| {
        if told.elapsed() >= WORTH_A_WORD {
            told = Instant::now();
            let percent = 100 * done / all.max(1);
            printer.note("prepare-progress", &[("percent", percent.into())]);
        }
    })
}

fn told(words: &Words, fault: &Fault) -> Told {
    let wrong = &fault.wrong;
    let (number, cells) = wrong.numbers();
    let args: [Arg<'_>; 3] = [
        ("named", wrong.named().unwrap_or_default().into()),
        ("number", number.unwrap_or_default().to_string().into()),
        ("cells", cells.unwrap_or_default().to_string().into()),
    ];
    words.tell(wrong.word(), &args)
}
