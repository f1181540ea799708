//! `keydesk oath list`: who has which token, and how many are left.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::ceremony::nouns::{HardwareToken, TokenState, Trouble};
use crate::cli::at_tenant::{Who, in_words};
use crate::cli::place::Place;
use crate::cli::print::Printer;

/// List the tokens of the tenant: who has which, and how many of each model can be given out.
///
/// What was uploaded in the portal in the old way is not in this list; Entra shows it at the person only.
#[derive(Args)]
pub(super) struct List {
    /// Only how many of each model there are.
    #[arg(long)]
    stock: bool,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    who: Who,
}

/// Of one model.
#[derive(Serialize)]
struct Stock<'a> {
    manufacturer: &'a str,
    model: &'a str,
    available: usize,
    assigned: usize,
    activated: usize,
    all: usize,
}

impl List {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let mut tokens = printer.runtime()?.block_on(async {
            let at = self.who.sign_in(place, printer).await?;
            let tokens = at.tenant.tokens().await;
            tokens.map_err(|it| in_words(printer, &Trouble::Tenant(it)))
        })?;
        tokens.sort_by(|one, other| one.serial.cmp(&other.serial));
        let stock = stock(&tokens);
        if self.json {
            let mut listed = json!({ "stock": stock });
            if !self.stock {
                listed["tokens"] = json!(tokens);
            }
            printer.json(&listed)?;
            return Ok(ExitCode::SUCCESS);
        }
        for it in tokens.iter().filter(|_| !self.stock) {
            tell(printer, it)?;
        }
        for it in stock {
            let args = [
                ("model", format!("{} {}", it.manufacturer, it.model).into()),
                ("available", it.available.into()),
                ("all", it.all.into()),
            ];
            printer.say("oath-stock", &args)?;
        }
        if tokens.is_empty() {
            printer.say("oath-no-stock", &[])?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn stock(tokens: &[HardwareToken]) -> Vec<Stock<'_>> {
    let mut models: BTreeMap<(&str, &str), Stock<'_>> = BTreeMap::new();
    for it in tokens {
        let (manufacturer, model) = (it.manufacturer.as_str(), it.model.as_str());
        let none = Stock { manufacturer, model, available: 0, assigned: 0, activated: 0, all: 0 };
        let stock = models.entry((manufacturer, model)).or_insert(none);
        stock.all += 1;
        match it.state {
            TokenState::Available => stock.available += 1,
            TokenState::Assigned | TokenState::FailedActivation => stock.assigned += 1,
            TokenState::Activated => stock.activated += 1,
            TokenState::Other => {}
        }
    }
    models.into_values().collect()
}

/// One line.
pub(super) fn tell(printer: &mut Printer, token: &HardwareToken) -> Result<()> {
    let state = match token.state {
        TokenState::Available => "oath-state-available",
        TokenState::Assigned => "oath-state-assigned",
        TokenState::Activated => "oath-state-activated",
        TokenState::FailedActivation => "oath-state-failed",
        TokenState::Other => "oath-state-other",
    };
    let state = printer.words.say(state);
    let holder = token.assigned_to.as_ref().map_or("", |it| it.name.as_str());
    let HardwareToken { serial, manufacturer, model, interval_seconds, .. } = token;
    let line =
        format!("  {serial}  {manufacturer} {model}  {interval_seconds} s  {state}  {holder}");
    Ok(printer.line(line.trim_end())?)
}
