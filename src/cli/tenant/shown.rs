//! A plan, and what becomes of it, as lines for people and as JSON.

use anyhow::Result;
use serde_json::{Value, json};

use crate::ceremony::nouns::{ChangesEnded, DocumentChange, NotChanged, WriteVerb};
use crate::cli::print::Printer;
use crate::readiness::plan::same::Difference;
use crate::readiness::plan::{Effect, NotPlanned, Plan, Planned};
use crate::runner::changes::{Ended, Step};
use crate::words::{Told, Words};

pub(super) fn as_json(plan: &Plan) -> Value {
    let changes = plan.changes.iter().map(|it| {
        let mut one = json!(it);
        one["must_be_answered"] = json!(it.to_be_answered().is_some());
        one["scope"] = json!(it.change.right.scope());
        one["role"] = json!(it.change.right.role());
        one
    });
    json!({
        "plan": plan.id(),
        "changes": changes.collect::<Vec<_>>(),
        "not_planned": plan.not_planned,
    })
}

/// A plan of stored documents: the last line says what it is not.
pub(super) fn show_stored(plan: &Plan, printer: &mut Printer) -> Result<()> {
    changes(plan, printer)?;
    let count = plan.changes.len();
    if count == 0 && plan.not_planned.is_empty() {
        printer.say("plan-empty", &[])?;
    }
    Ok(printer.say("plan-stored", &[("count", count.into())])?)
}

pub(super) fn show(plan: &Plan, printer: &mut Printer) -> Result<()> {
    changes(plan, printer)?;
    if !plan.changes.is_empty() {
        let args = [("plan", plan.id().into()), ("count", plan.changes.len().into())];
        printer.say("plan-shown", &args)?;
    } else if plan.not_planned.is_empty() {
        printer.say("plan-empty", &[])?;
    }
    Ok(())
}

fn changes(plan: &Plan, printer: &mut Printer) -> Result<()> {
    for it in &plan.changes {
        change(it, printer)?;
    }
    for it in &plan.not_planned {
        let Told { what, next } = not_planned(&printer.words, it);
        printer.line(printer.words.sentences(&[what, next]))?;
    }
    Ok(())
}

fn change(planned: &Planned, printer: &mut Printer) -> Result<()> {
    let Planned { change, differences, effects } = planned;
    printer.line(format_args!("{}", label(change)))?;
    let write = change.write();
    let verb = match &write.verb {
        WriteVerb::Patch(_) => "PATCH",
        WriteVerb::Post(_) | WriteVerb::Act(..) => "POST",
        WriteVerb::Delete => "DELETE",
    };
    let right = [
        ("call", format!("{verb} {}", change.at).into()),
        ("scope", write.right.scope().into()),
        ("role", write.right.role().into()),
    ];
    printer.line(format_args!("    {}", printer.words.say_with("plan-call", &right)))?;
    for it in differences {
        printer.line(format_args!("    {}", line(it)))?;
    }
    for it in effects {
        let (people, nothing_else) = match it {
            Effect::Lose { people, nothing_else } => (*people, *nothing_else),
            _ => (0, 0),
        };
        let args = [("people", people.into()), ("alone", nothing_else.into())];
        printer.line(format_args!("    {}", printer.words.say_with(it.word(), &args)))?;
    }
    if let Some(name) = planned.to_be_answered() {
        let warning = printer.words.say_with("plan-must-be-answered", &[("name", name.into())]);
        printer.line(format_args!("    {warning}"))?;
    }
    Ok(())
}

/// Its name, and of one person's document whose it is.
pub(super) fn label(change: &DocumentChange) -> String {
    match &change.person {
        Some(it) => format!("{} ({})", change.name, it.upn),
        None => change.name.clone(),
    }
}

fn line(it: &Difference) -> String {
    let Difference { at, before, after } = it;
    match (before, after) {
        (Some(before), Some(after)) => format!("{at}: {before} → {after}"),
        (None, Some(after)) => format!("{at}: + {after}"),
        (Some(before), None) => format!("{at}: − {before}"),
        (None, None) => at.clone(),
    }
}

fn not_planned(words: &Words, it: &NotPlanned) -> Told {
    let why = match it {
        NotPlanned::NotRead { why, .. } => words.trouble(why).what,
        _ => String::new(),
    };
    words.tell(it.word(), &[("name", it.name().into()), ("why", why.into())])
}

/// What happens now, on standard error.
pub(super) fn tell(printer: &Printer, step: &Step<'_>) {
    let (id, change) = match step {
        Step::Begins(_) => return,
        Step::Done(it) => ("change-done", it),
        Step::NotDone(it, _) => ("change-not-done", it),
    };
    printer.note(id, &[("name", label(change).into())]);
}

pub(super) fn ended(printer: &mut Printer, ended: &Ended, as_json: bool) -> Result<()> {
    let Ended { run, ended, made, stopped_at } = ended;
    if as_json {
        let stopped = stopped_at.as_ref().map(|it| json!({ "name": it.0, "why": it.1 }));
        return printer.json(&json!({
            "run": run, "ended": ended, "made": made, "stopped_at": stopped,
        }));
    }
    if let Some((name, why)) = stopped_at {
        let Told { what, next } = not_changed(&printer.words, name, why);
        printer.line(printer.words.sentences(&[what, next]))?;
    }
    let made = if made.is_empty() { "–".to_owned() } else { printer.words.list(made) };
    let id = match ended {
        ChangesEnded::Applied => "changes-applied",
        ChangesEnded::Stopped | ChangesEnded::CutOff => "changes-stopped",
        ChangesEnded::TakenBack => "changes-taken-back",
    };
    Ok(printer.say(id, &[("made", made.into()), ("run", run.to_string().into())])?)
}

pub(super) fn not_changed(words: &Words, name: &str, why: &NotChanged) -> Told {
    let refusal = match why {
        NotChanged::Refused(it) => {
            let told = words.trouble(it);
            format!("{} ({})", told.what, it.details())
        }
        NotChanged::NotSo | NotChanged::ChangedMeanwhile => String::new(),
    };
    words.tell(why.word(), &[("name", name.into()), ("why", refusal.into())])
}
