//! `keydesk tenant plan`: what must change so that the tenant is as tenant.toml says. Changes nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::{folder, shown};
use crate::ceremony::nouns::Trouble;
use crate::cli::at_tenant::{AtTenant, Who, in_words};
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::config::tenant::Wanted;
use crate::readiness::plan::{Plan, of_stored, plan, script};
use crate::runner::changes::look;

/// Show what must change so that the tenant is as a file says, and what that does to people.
///
/// Changes nothing. Exits with 1 where a part cannot be planned.
#[derive(Args)]
pub(super) struct PlanArguments {
    #[command(flatten)]
    pub(super) at: At,
    /// Ask no tenant: plan from the documents in this folder, from `keydesk tenant check --save` or from
    /// EntraExporter. How many people a change concerns is not known then, and nothing of it is applied.
    #[arg(long, value_name = "DIR", conflicts_with = "script")]
    #[cfg_attr(feature = "practice", arg(conflicts_with = "practice"))]
    from: Option<PathBuf>,
    /// Print it as calls of Graph, for whoever must make them elsewhere.
    #[arg(long, conflicts_with = "json")]
    script: bool,
    #[arg(long)]
    json: bool,
}

/// Which state is wanted, of which tenant.
#[derive(Args)]
pub(super) struct At {
    /// The wanted state; kiosk-config/tenant.toml explains each line.
    #[arg(value_name = "FILE", default_value = "/etc/keydesk/tenant.toml")]
    pub(super) wanted: PathBuf,
    /// Do not count who would lose a method. Reading the registration report takes a second for each 500
    /// people. Every method that is switched off must then be answered for.
    #[arg(long)]
    pub(super) without_numbers: bool,
    #[command(flatten)]
    pub(super) who: Who,
}

impl At {
    pub(super) async fn plan(&self, at: &AtTenant, printer: &Printer) -> Result<Plan> {
        const WORTH_A_WORD: Duration = Duration::from_secs(5);
        let wanted = Wanted::read(&self.wanted)?;
        let mut told = Instant::now();
        let counted = |people: usize| {
            if told.elapsed() >= WORTH_A_WORD {
                told = Instant::now();
                printer.note("plan-counting", &[("people", people.into())]);
            }
        };
        let plan = look(&at.tenant, &wanted, !self.without_numbers, counted).await;
        plan.map_err(|it| in_words(printer, &Trouble::Tenant(it)))
    }
}

impl PlanArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        if let Some(folder) = &self.from {
            return self.of_stored(folder, printer);
        }
        let plan = printer.runtime()?.block_on(async {
            let at = self.at.who.sign_in(place, printer).await?;
            let graph = at.tenant.cloud().graph();
            Ok::<_, anyhow::Error>((self.at.plan(&at, printer).await?, graph))
        });
        let (plan, graph) = plan?;
        if self.json {
            printer.json(&shown::as_json(&plan))?;
        } else if self.script && plan.not_planned.is_empty() {
            for line in script::calls(&plan, graph).lines() {
                printer.line(line)?;
            }
        } else {
            shown::show(&plan, printer)?;
        }
        Ok(ended(&plan))
    }

    fn of_stored(&self, folder: &Path, printer: &mut Printer) -> Result<ExitCode> {
        let wanted = Wanted::read(&self.at.wanted)?;
        let documents = folder::read(printer, folder)?;
        let plan = plan(&wanted, &of_stored(&wanted, &documents), None);
        if self.json {
            let mut told = shown::as_json(&plan);
            told["stored"] = json!(true);
            printer.json(&told)?;
        } else {
            shown::show_stored(&plan, printer)?;
        }
        Ok(ended(&plan))
    }
}

fn ended(plan: &Plan) -> ExitCode {
    if plan.not_planned.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
