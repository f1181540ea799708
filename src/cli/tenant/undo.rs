//! `keydesk tenant undo`: takes the changes of a run back, or nothing.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::changes::{label_of, to_be_taken_back};
use super::shown;
use crate::ceremony::nouns::{ChangesEnded, Trouble};
use crate::cli::at_tenant::{Who, in_words};
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::Ledger;
use crate::runner::changes::{self, NotUndone};

/// Take changes back: every document says again what it said before.
///
/// Looks at all of them first. Where somebody else has changed one since, nothing is written.
#[derive(Args)]
pub(super) struct UndoArguments {
    /// The run, as `keydesk tenant changes` lists it, or as much of its beginning as is unique. Without it
    /// the latest that stands.
    run: Option<String>,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    who: Who,
}

impl UndoArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        printer.runtime()?.block_on(async {
            let kept = Ledger::changes(&place.ledger()).await?;
            let Some(run) = to_be_taken_back(&kept, self.run.as_deref()) else {
                return Err(printer.refused("undo-nothing", &[]).into());
            };
            if !self.json {
                printer.line(label_of(&printer.words, run))?;
            }
            printer.confirm(self.yes, "undo-question")?;
            let at = self.who.sign_in(place, printer).await?;
            let ledger = Ledger::open(&place.ledger()).await?;
            let tell = |step: changes::Step<'_>| shown::tell(printer, &step);
            let undone = changes::take_back(&at.tenant, &ledger, &at.operator, run, tell).await;
            ledger.close().await?;
            let ended = undone.map_err(|it| match it {
                NotUndone::ChangedSince(names) => {
                    let names = [("names", printer.words.list(&names).into())];
                    printer.refused("undo-changed-since", &names).into()
                }
                NotUndone::Tenant(it) => in_words(printer, &Trouble::Tenant(it)),
                NotUndone::Ledger(it) => it.into(),
            })?;
            shown::ended(printer, &ended, self.json)?;
            let good = ended.ended == ChangesEnded::TakenBack;
            Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        })
    }
}
