//! `keydesk tenant coverage`: who has a key, who has not, and who is next. Reads two lists of the tenant,
//! goes on where it was stopped, and keeps the numbers of each run.

mod files;
mod found;
mod told;

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use jiff::civil::Date;

use self::files::Wanted;
use self::found::{Found, Invited, Listed};
use crate::ceremony::nouns::coverage::Invitation;
use crate::ceremony::nouns::{CeremonyId, Timestamp, Trouble};
use crate::cli::at_tenant::{self, AtTenant, in_words};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::{Ledger, Underway};
use crate::readiness::coverage::{Group, Split, Standing, Tally, Waves};
use crate::runner::coverage::{Stopped, gather, keep, tally};
use crate::runner::work_list::{ListWanted, look_up};
use crate::tenant::GroupFound;
use crate::worklist;

/// Who has a security key, who has another method, and who has only a phone or nothing.
///
/// Reads the registration report, which Microsoft makes with some hours of delay and for Entra ID P1, and
/// the directory. Half a million people take about twenty minutes, because of Graph's limits. A run
/// that was stopped goes on where it was within a day. The numbers of each run are kept beside the
/// ledger, and name nobody.
#[derive(Args)]
pub(super) struct CoverageArguments {
    /// Split the numbers by groups of the tenant, also through other groups, in place of departments.
    /// May be given again. The list then has the people of these groups.
    #[arg(long, value_name = "NAME")]
    group: Vec<String>,
    /// Write the numbers of each department or group to this CSV file.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Draw the numbers, and the earlier runs as a line.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// The same as PNG.
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
    /// Write who needs a key to this CSV file, which `keydesk prepare import` reads: administrators
    /// first, then who has only a phone, nothing, another method, and who is new.
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Keep them as a list for preparation, as `keydesk prepare import` does; with waves the first one.
    #[arg(long)]
    to_prepare: bool,
    /// So many people in each wave of the list.
    #[arg(long, value_name = "PEOPLE")]
    wave_size: Option<NonZeroU32>,
    /// The day of the first wave. Without it: today.
    #[arg(long, value_name = "DATE", requires = "wave_size")]
    first_wave: Option<Date>,
    /// From one wave to the next.
    #[arg(long, value_name = "DAYS", default_value = "7", requires = "wave_size")]
    days_between: u16,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

impl CoverageArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let found = printer.runtime()?.block_on(self.find(place, printer))?;
        let (table, svg, png) = (self.csv.as_deref(), self.svg.as_deref(), self.png.as_deref());
        files::write(printer, &found, Wanted { table, svg, png })?;
        if self.json {
            told::as_json(printer, &found)?;
        } else {
            told::in_lines(printer, &found)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    async fn find(&self, place: &Place, printer: &mut Printer) -> Result<Found> {
        let at = if self.to_prepare {
            at_tenant::as_operator(printer, place, &self.config, &self.served).await?
        } else {
            at_tenant::as_configured(printer, place, &self.config, &self.served).await?
        };
        let ledger = at.ledger(place);
        // Opened before the tenant is asked: a desk that has it open is told at once.
        let open = if self.to_prepare { Some(Ledger::open(&ledger).await?) } else { None };
        let mut run = Underway::open(&ledger, Timestamp::now())?;
        if run.report().rows > 0 {
            let args = [
                ("time", printer.words.time(run.begun()).into()),
                ("count", (run.report().rows + run.members().rows).into()),
            ];
            printer.note("coverage-goes-on", &args);
        }
        let gathered = gather(&at.tenant, &mut run, progress(printer)?).await;
        gathered.map_err(|it| stopped(printer, it))?;
        let tally = tally(&run, self.split(&at, printer).await?)?;
        let coverage = tally.coverage(run.begun());
        let invited = invited(&ledger, &run, &tally).await?;
        let waves = self.waves(printer);
        let listed = match (&self.list, self.to_prepare) {
            (None, false) => None,
            (list, _) => Some(files::write_list(
                printer,
                &run,
                &tally,
                list.as_deref(),
                waves,
                self.to_prepare,
            )?),
        };
        let kept = match (open, &listed) {
            (Some(open), Some(listed)) => {
                let kept = self.prepare(&at, &open, listed, printer).await?;
                open.close().await?;
                kept
            }
            _ => None,
        };
        let runs = keep(&ledger, run, &coverage)?;
        let calls = at.tenant.take_calls().len();
        Ok(Found { coverage, runs, invited, listed, kept, calls })
    }

    async fn split(&self, at: &AtTenant, printer: &Printer) -> Result<Split> {
        let mut groups = Vec::new();
        for name in &self.group {
            let found = at.tenant.ids_of_group(name).await;
            let found = found.map_err(|it| in_words(printer, &Trouble::Tenant(it)))?;
            let refused = |id: &str, count: usize| {
                let args = [("group", name.as_str().into()), ("count", count.into())];
                printer.refused(id, &args)
            };
            match found {
                GroupFound::People(members) => groups.push(Group { name: name.clone(), members }),
                GroupFound::None => return Err(refused("prepare-no-group", 0).into()),
                GroupFound::Several(it) => {
                    return Err(refused("prepare-several-groups", it).into());
                }
            }
        }
        Ok(if groups.is_empty() { Split::Departments } else { Split::Groups(groups) })
    }

    fn waves(&self, printer: &Printer) -> Option<Waves> {
        let today = || printer.words.local(Timestamp::now()).date();
        self.wave_size.map(|size| Waves {
            size: size.get(),
            first: self.first_wave.unwrap_or_else(today),
            days_between: self.days_between,
        })
    }

    /// `None`: nobody needs a key.
    async fn prepare(
        &self,
        at: &AtTenant,
        ledger: &Ledger,
        listed: &Listed,
        printer: &Printer,
    ) -> Result<Option<CeremonyId>> {
        if listed.people == 0 {
            return Ok(None);
        }
        // The same way as a file goes: what is refused there is refused here.
        let read = worklist::people(listed.first_wave.as_bytes());
        let read = read.map_err(|it| {
            printer.refused("coverage-list-refused", &[("count", it.len().into())])
        })?;
        let wanted = ListWanted::Lines(read.lines);
        let list = look_up(&at.tenant, &at.operator, wanted, vec![], |_, _| ()).await;
        let list = list.map_err(|it| printer.caused("coverage-not-prepared", &it))?;
        let calls = at.tenant.take_calls();
        Ok(Some(ledger.keep_list(Timestamp::now(), &list, &calls).await?))
    }
}

/// `None` where nobody was invited.
async fn invited(ledger: &Path, run: &Underway, tally: &Tally) -> Result<Option<Invited>> {
    let all = if ledger.exists() { Ledger::invitations(ledger).await? } else { vec![] };
    let all: HashSet<String> =
        all.into_iter().filter(Invitation::counts).map(|it| it.person.to_lowercase()).collect();
    let mut invited = Invited { invited: all.len() as u64, came: 0 };
    if !all.is_empty() {
        run.each_member(|it| {
            let has_key = tally.place(it).standing == Standing::Key;
            invited.came += u64::from(has_key && all.contains(&it.id.to_string()));
        })?;
    }
    Ok((!all.is_empty()).then_some(invited))
}

/// The sentence for a tenant without a licence says more than Graph's 403.
fn stopped(printer: &Printer, why: Stopped) -> anyhow::Error {
    match why {
        Stopped::Tenant(it) if it.lacks_premium() => {
            printer.refused("coverage-no-premium", &[]).into()
        }
        Stopped::Tenant(it) => {
            let told = in_words(printer, &Trouble::Tenant(it));
            anyhow::anyhow!("{told}. {}", printer.words.say("coverage-run-again"))
        }
        Stopped::Disk(it) => it.into(),
    }
}

/// Says how far it is, where it takes long.
fn progress(printer: &Printer) -> Result<impl FnMut(u64, u64) + use<>> {
    const WORTH_A_WORD: Duration = Duration::from_secs(5);
    let printer = printer.another()?;
    let mut told = Instant::now();
    Ok(move |report: u64, members: u64| {
        if told.elapsed() >= WORTH_A_WORD {
            told = Instant::now();
            let args = [("report", report.into()), ("members", members.into())];
            printer.note("coverage-progress", &args);
        }
    })
}
