//! `keydesk tenant use`: how people sign in after the roll-out. Reads the report on the use of methods and
//! the sign-in log, and keeps the numbers of each look.

mod found;
mod told;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Args, builder::TypedValueParser as _};

use self::found::Found;
use crate::ceremony::nouns::{Timestamp, Trouble};
use crate::cli::at_tenant::{self, in_words};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger;
use crate::runner::usage::look;

/// How people sign in: who used a security key, and what the others still use.
///
/// Reads Microsoft's report on the use of methods and the sign-in log, both for Entra ID P1. Each person of
/// the log counts once, with the strongest method that they showed. The numbers of each look are kept
/// beside the ledger, and name nobody: two looks on two days make a line.
#[derive(Args)]
pub(super) struct UseArguments {
    /// So many days back.
    #[arg(long, default_value = "7",
        value_parser = PossibleValuesParser::new(["1", "7", "30"]).try_map(|it| it.parse::<u8>()))]
    days: u8,
    /// Write the numbers of this look and the earlier ones to this CSV file, a line for each.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Draw the numbers, and the earlier looks as a line.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// The same as PNG.
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

impl UseArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let found = printer.runtime()?.block_on(self.find(place, printer))?;
        self.write(&found, printer)?;
        if self.json {
            told::as_json(printer, &found)?;
        } else {
            told::in_lines(printer, &found)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    async fn find(&self, place: &Place, printer: &mut Printer) -> Result<Found> {
        const WORTH_A_WORD: Duration = Duration::from_secs(5);
        let at = at_tenant::as_configured(printer, place, &self.config, &self.served).await?;
        at.tenant.take_calls();
        let mut told = Instant::now();
        let progress = |sign_ins: u64| {
            if told.elapsed() >= WORTH_A_WORD {
                told = Instant::now();
                printer.note("use-progress", &[("count", sign_ins.into())]);
            }
        };
        let looked = look(&at.tenant, self.days, Timestamp::now(), progress).await;
        let looked = looked.map_err(|it| in_words(printer, &Trouble::Tenant(it)))?;
        let ledger = at.ledger(place);
        if looked.usage.people.is_some() || looked.usage.methods.is_some() {
            ledger::keep_look(&ledger, &looked.usage)?;
        }
        let looks = ledger::looks(&ledger)?;
        Ok(Found { looked, looks, calls: at.tenant.take_calls().len() })
    }

    fn write(&self, found: &Found, printer: &Printer) -> Result<()> {
        let write = |file: &Path, bytes: &[u8]| {
            fs::write(file, bytes).map_err(|it| printer.unwritable(file, &it))
        };
        if let Some(file) = &self.csv {
            write(file, told::table(&found.looks).as_bytes())?;
        }
        if self.svg.is_some() || self.png.is_some() {
            let chart = told::chart(&printer.words, found);
            if let Some(file) = &self.svg {
                write(file, chart.svg().as_bytes())?;
            }
            if let Some(file) = &self.png {
                write(file, &chart.png()?)?;
            }
        }
        Ok(())
    }
}
