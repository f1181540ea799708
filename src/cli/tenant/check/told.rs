//! The verdicts in words: lines for people, or one JSON value.

use anyhow::Result;
use serde_json::{Value, json};

use super::read::{Read, ThisPerson};
use crate::cli::print::Printer;
use crate::readiness::checks::{How, Outcome, State, Verdict, Weight};
use crate::readiness::sources;
use crate::words::Words;

/// More would hide the rest.
const MOST_NAMES: usize = 12;

pub(super) fn in_lines(
    printer: &mut Printer,
    read: &Read,
    verdicts: &[Verdict],
    of_person: &[Verdict],
) -> Result<()> {
    if let Some(person) = &read.person {
        printer.say("tenant-check-person", &[("person", person.name.as_str().into())])?;
        blockers(printer, person)?;
        for it in of_person {
            line(printer, it)?;
        }
        printer.line("")?;
        printer.say("tenant-check-tenant", &[("tenant", tenant(read).into())])?;
    }
    for it in verdicts {
        line(printer, it)?;
    }
    printer.line("")?;
    let (found, stops) = (count(verdicts, is_found), count(verdicts, stops));
    let args = [
        ("tenant", tenant(read).into()),
        ("found", found.into()),
        ("stops", stops.into()),
        ("good", count(verdicts, Verdict::is_good).into()),
        ("unknown", count(verdicts, Verdict::is_unknown).into()),
        ("documents", read.documents.iter().count().into()),
        ("calls", read.calls.into()),
    ];
    printer.say("tenant-check-summary", &args)?;
    Ok(())
}

pub(super) fn as_json(
    printer: &mut Printer,
    read: &Read,
    verdicts: &[Verdict],
    of_person: &[Verdict],
) -> Result<()> {
    let words = printer.words.clone();
    let all = |all: &[Verdict]| -> Vec<Value> { all.iter().map(|it| row(&words, it)).collect() };
    let documents = read.documents.iter().map(|(path, it)| {
        let refusal = it.answer.as_ref().err().map(|it| words.document_refused(it));
        json!({
            "path": path,
            "version": it.version,
            "read": it.answer.is_ok(),
            "refused": refusal,
        })
    });
    let mut told = json!({
        "tenant": tenant(read),
        "found": count(verdicts, is_found),
        "stops": count(verdicts, stops),
        "calls": read.calls,
        "checks": all(verdicts),
        "documents": documents.collect::<Vec<_>>(),
    });
    if let Some(person) = &read.person {
        let blockers = person
            .blockers
            .as_ref()
            .map(|all| all.iter().map(|it| words.blocker(it).what).collect::<Vec<_>>());
        told["person"] = json!({
            "id": person.id, "name": person.name, "blockers": blockers, "checks": all(of_person),
        });
    }
    printer.json(&told)
}

fn blockers(printer: &mut Printer, person: &ThisPerson) -> Result<()> {
    let words = printer.words.clone();
    for it in person.blockers.iter().flatten() {
        let told = words.blocker(it);
        printer.line(format_args!("✗ {}", told.what))?;
        printer.line(format_args!("    {}", told.next))?;
    }
    if person.blockers.as_ref().is_some_and(Vec::is_empty) {
        printer.line(format_args!("✓ {}", words.say("tenant-check-no-blockers")))?;
    }
    Ok(())
}

/// What does not matter in this tenant has no line.
fn line(printer: &mut Printer, verdict: &Verdict) -> Result<()> {
    let words = printer.words.clone();
    let Some(what) = words.check(verdict, MOST_NAMES) else { return Ok(()) };
    let mark = match (&verdict.outcome, verdict.check.weight) {
        (Outcome::Judged(State::Found(_)), Weight::Advice) => '!',
        (Outcome::Judged(State::Found(_)), _) => '✗',
        (Outcome::CannotTell(_), _) => '?',
        (Outcome::Judged(_), _) => '✓',
    };
    printer.line(format_args!("{mark} {what}"))?;
    if let Outcome::CannotTell(unknown) = &verdict.outcome
        && let Some(why) = words.check_unknown(unknown)
    {
        printer.line(format_args!("    {why}"))?;
    }
    if let Some(part) = words.check_part(verdict) {
        printer.line(format_args!("    {part}"))?;
    }
    if is_found(verdict) || verdict.is_unknown() {
        for more in [words.check_means(verdict), words.check_who(verdict)] {
            printer.line(format_args!("    {more}"))?;
        }
        if is_found(verdict) && !verdict.check.answers.is_empty() {
            printer.line(format_args!("    {}", words.list(verdict.check.answers)))?;
        }
    }
    Ok(())
}

fn row(words: &Words, verdict: &Verdict) -> Value {
    let check = verdict.check;
    let (state, unknown) = match &verdict.outcome {
        Outcome::Judged(State::Good) => ("good", None),
        Outcome::Judged(State::Found(_)) => ("found", None),
        Outcome::Judged(State::NotConcerned) => ("not-concerned", None),
        Outcome::CannotTell(it) => ("unknown", words.check_unknown(it)),
    };
    let plan = match check.how {
        How::Plan(section) => Some(section),
        How::Portal => None,
    };
    json!({
        "check": check.name(),
        "state": state,
        "weight": match check.weight {
            Weight::Stops => "stops",
            Weight::Risk => "risk",
            Weight::Advice => "advice",
        },
        "what": words.check(verdict, MOST_NAMES),
        "names": verdict.found().unwrap_or_default(),
        "means": words.check_means(verdict),
        "unknown": unknown,
        "part": words.check_part(verdict),
        "role": check.role,
        "plan": plan,
        "where": words.check_place(verdict),
        "answers": check.answers,
    })
}

fn tenant(read: &Read) -> String {
    sources::tenant_name(&read.documents).unwrap_or_else(|| "?".to_owned())
}

fn count(verdicts: &[Verdict], is: fn(&Verdict) -> bool) -> usize {
    verdicts.iter().filter(|it| is(it)).count()
}

fn is_found(verdict: &Verdict) -> bool {
    verdict.found().is_some()
}

fn stops(verdict: &Verdict) -> bool {
    is_found(verdict) && verdict.check.weight == Weight::Stops
}
