//! `keydesk tenant changes`: what was changed from here, and what stands, as the ledger says it.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;

use super::shown::{label, not_changed};
use crate::ceremony::nouns::ChangesEnded;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::ledger::{KeptChange, KeptRun, Ledger};
use crate::words::Words;

pub(super) async fn show(place: &Place, printer: &mut Printer, as_json: bool) -> Result<ExitCode> {
    let runs = Ledger::changes(&place.ledger()).await?;
    if as_json {
        let all: Vec<_> = runs
            .iter()
            .map(|run| {
                let changes = run.changes.iter().map(|it| {
                    json!({
                        "change": it.change,
                        "state": state(it),
                        "after": it.result.as_ref().and_then(|it| it.as_ref().ok()),
                        "why": it.result.as_ref().and_then(|it| it.as_ref().err()),
                    })
                });
                json!({
                    "run": run.id,
                    "at": run.at,
                    "operator": run.begun.operator,
                    "plan": run.begun.plan,
                    "undoes": run.begun.undoes,
                    "ended": run.ended.unwrap_or(ChangesEnded::CutOff),
                    "changes": changes.collect::<Vec<_>>(),
                })
            })
            .collect();
        printer.json(&all)?;
        return Ok(ExitCode::SUCCESS);
    }
    if runs.is_empty() {
        printer.say("changes-none", &[])?;
    }
    for run in &runs {
        printer.line(label_of(&printer.words, run))?;
        for kept in &run.changes {
            let args = [("name", label(&kept.change).into())];
            let line = match &kept.result {
                Some(Err(why)) => not_changed(&printer.words, &label(&kept.change), why).what,
                _ => printer.words.say_with(state(kept), &args),
            };
            printer.line(format_args!("    {line}"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The id of the sentence, and the word for programs.
fn state(kept: &KeptChange) -> &'static str {
    match &kept.result {
        Some(Ok(_)) => "change-made",
        Some(Err(_)) => "change-not-made",
        None => "change-in-doubt",
    }
}

/// When, by whom, and how it ended.
pub(super) fn label_of(words: &Words, run: &KeptRun) -> String {
    let ended = run.ended.unwrap_or(ChangesEnded::CutOff);
    let args = [
        ("run", run.id.to_string().into()),
        ("time", words.time(run.at).into()),
        ("operator", run.begun.operator.name.clone().into()),
        ("ended", ended.word().into()),
        ("count", run.changes.len().into()),
    ];
    words.say_with("changes-line", &args)
}

/// The run with this id, or the latest that changed something and was not taken back whole. `kept`: the
/// newest first.
pub(super) fn to_be_taken_back<'k>(kept: &'k [KeptRun], id: Option<&str>) -> Option<&'k KeptRun> {
    let taken_back = |run: &KeptRun| {
        kept.iter()
            .any(|it| it.begun.undoes == Some(run.id) && it.ended == Some(ChangesEnded::TakenBack))
    };
    let stands = |run: &&KeptRun| {
        run.begun.undoes.is_none()
            && run.changes.iter().any(KeptChange::may_stand)
            && !taken_back(run)
    };
    match id {
        Some(id) => {
            let id = id.to_lowercase();
            let mut named =
                kept.iter().filter(|it| it.id.to_string().to_lowercase().starts_with(&id));
            named.next().filter(|_| named.next().is_none())
        }
        None => kept.iter().find(stands),
    }
}
