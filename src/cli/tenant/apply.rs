//! `keydesk tenant apply`: shows the plan, asks, and makes it. Where nobody can be asked, the plan's id is
//! the answer: only who has seen the plan has it.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::plan::At;
use super::shown;
use crate::ceremony::nouns::ChangesEnded;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::Ledger;
use crate::readiness::plan::{Plan, Planned};
use crate::runner::changes;

/// Make the tenant as a file says: one document after the other, each read back.
///
/// Shows the plan and asks first. Stops at the first document that is not as it should be, and says what
/// stands. Every document is kept in the ledger as it was before and after. An administrator signs in, at
/// the application in [admin] of the settings.
#[derive(Args)]
pub(super) struct ApplyArguments {
    #[command(flatten)]
    at: At,
    /// The id of the plan that `keydesk tenant plan` has shown: apply this one, or nothing.
    #[arg(long, value_name = "ID")]
    plan: Option<String>,
    /// The name of a change that may lock somebody out, and is meant. May be given again.
    #[arg(long, value_name = "NAME")]
    answer: Vec<String>,
    #[arg(long)]
    json: bool,
}

impl ApplyArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        printer.runtime()?.block_on(async {
            let at = self.at.who.sign_in(place, printer).await?;
            // Opened before the tenant is asked: a desk that has it open is told at once.
            let ledger = Ledger::open(&place.ledger()).await?;
            let plan = self.at.plan(&at, printer).await?;
            let may = self.ask(&plan, printer);
            if !may.as_ref().is_ok_and(|it| *it) {
                ledger.close().await?;
                return may.map(|_| ExitCode::SUCCESS);
            }
            let tell = |step: changes::Step<'_>| shown::tell(printer, &step);
            let ended = changes::apply(&at.tenant, &ledger, &at.operator, &plan, tell).await;
            ledger.close().await?;
            let ended = ended?;
            shown::ended(printer, &ended, self.json)?;
            let good = ended.ended == ChangesEnded::Applied;
            Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        })
    }

    /// `false`: there is nothing to do.
    fn ask(&self, plan: &Plan, printer: &mut Printer) -> Result<bool> {
        let told = [("plan", plan.id().into())];
        if !plan.not_planned.is_empty() {
            shown::show(plan, printer)?;
            return Err(printer.refused("apply-not-planned", &[]).into());
        }
        if plan.changes.is_empty() {
            if self.json {
                printer.json(&shown::as_json(plan))?;
            } else {
                printer.say("plan-empty", &[])?;
            }
            return Ok(false);
        }
        match &self.plan {
            Some(id) if *id == plan.id() => self.must_be_answered(plan, printer)?,
            Some(_) => return Err(printer.refused("apply-another-plan", &told).into()),
            None if self.json || !io::stdin().is_terminal() => {
                return Err(printer.refused("apply-not-shown", &[]).into());
            }
            None => {
                shown::show(plan, printer)?;
                for name in names(plan).difference(&self.answered()) {
                    let question = [("name", (*name).into())];
                    typed(printer, &printer.words.say_with("apply-answer", &question), name)?;
                }
                typed(printer, &printer.words.say("apply-question"), "yes")?;
            }
        }
        Ok(true)
    }

    fn must_be_answered(&self, plan: &Plan, printer: &Printer) -> Result<()> {
        let names = names(plan);
        let missing: Vec<&str> = names.difference(&self.answered()).copied().collect();
        if missing.is_empty() {
            return Ok(());
        }
        let args = [("names", printer.words.list(&missing).into())];
        Err(printer.refused("apply-lock-out", &args).into())
    }

    fn answered(&self) -> BTreeSet<&str> {
        self.answer.iter().map(String::as_str).collect()
    }
}

/// What must be answered for.
fn names(plan: &Plan) -> BTreeSet<&str> {
    plan.changes.iter().filter_map(Planned::to_be_answered).collect()
}

fn typed(printer: &Printer, question: &str, wanted: &str) -> Result<()> {
    eprint!("{question}: ");
    io::stderr().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if answer.trim() == wanted {
        Ok(())
    } else {
        Err(printer.refused("cli-nothing-changed", &[]).into())
    }
}
