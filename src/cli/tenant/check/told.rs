//! The verdicts in words: lines for people, or one JSON value.

use anyhow::Result;
use serde_json::{Value, json};

use super::read::{Read, ThisPerson};
use crate::ceremony::nouns::documents::ORGANIZATION;
use crate::ceremony::nouns::{Trouble, clean};
use crate::cli::print::Printer;
use crate::readiness::checks::{How, Outcome, State, Unknown, Verdict, Weight};
use crate::words::{Arg, Words};

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
        ("good", count(verdicts, |it| it.outcome == Outcome::Judged(State::Good)).into()),
        ("unknown", count(verdicts, is_unknown).into()),
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
        let refusal = it.answer.as_ref().err().map(|it| refused(&words, it));
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
    let Some(what) = what(&words, verdict) else { return Ok(()) };
    let mark = match (&verdict.outcome, verdict.check.weight) {
        (Outcome::Judged(State::Found(_)), Weight::Advice) => '!',
        (Outcome::Judged(State::Found(_)), _) => '✗',
        (Outcome::CannotTell(_), _) => '?',
        (Outcome::Judged(_), _) => '✓',
    };
    printer.line(format_args!("{mark} {what}"))?;
    if let Outcome::CannotTell(unknown) = &verdict.outcome
        && let Some(why) = unknown_because(&words, unknown)
    {
        printer.line(format_args!("    {why}"))?;
    }
    if let Some(part) = part(&words, verdict) {
        printer.line(format_args!("    {part}"))?;
    }
    if is_found(verdict) || is_unknown(verdict) {
        for more in [means(&words, verdict), who(&words, verdict)] {
            printer.line(format_args!("    {more}"))?;
        }
        if is_found(verdict) && !verdict.check.answers.is_empty() {
            printer.line(format_args!("    {}", verdict.check.answers.join(", ")))?;
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
        Outcome::CannotTell(it) => ("unknown", unknown_because(words, it)),
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
        "what": what(words, verdict),
        "names": verdict.found().unwrap_or_default(),
        "means": means(words, verdict),
        "unknown": unknown,
        "part": part(words, verdict),
        "role": check.role,
        "plan": plan,
        "where": place(words, verdict),
        "answers": check.answers,
    })
}

/// What is so, or what is not known; `None` where it does not matter.
fn what(words: &Words, verdict: &Verdict) -> Option<String> {
    let word = verdict.check.word;
    let good = format!("{word}.good");
    match &verdict.outcome {
        Outcome::Judged(State::Found(names)) => Some(words.say_with(word, &args(names))),
        Outcome::Judged(State::Good) => Some(words.say(&good)),
        Outcome::Judged(State::NotConcerned) => None,
        // What no document answers has one sentence only.
        Outcome::CannotTell(_) if verdict.check.reads.is_empty() => Some(words.say(word)),
        Outcome::CannotTell(_) => {
            let what = words.say(&good);
            Some(words.say_with("tenant-check-not-known", &[("what", what.into())]))
        }
    }
}

/// What the verdict rests on where a list was longer than what is read of it.
fn part(words: &Words, verdict: &Verdict) -> Option<String> {
    let path = verdict.part.as_deref()?;
    Some(words.say_with("tenant-check-part", &[("path", path.to_owned().into())]))
}

fn args(names: &[String]) -> [Arg<'_>; 2] {
    /// More would hide the rest.
    const MOST_NAMES: usize = 12;
    let mut shown = names.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > MOST_NAMES {
        shown += ", …";
    }
    [("names", shown.into()), ("count", names.len().into())]
}

fn means(words: &Words, verdict: &Verdict) -> String {
    words.say(&format!("{}.why", verdict.check.word))
}

fn place(words: &Words, verdict: &Verdict) -> String {
    words.say(&format!("{}.where", verdict.check.word))
}

/// Who can change it, and where.
fn who(words: &Words, verdict: &Verdict) -> String {
    let place = place(words, verdict);
    let role = verdict.check.role;
    match verdict.check.how {
        _ if is_unknown(verdict) => words.say_with("tenant-check-look", &[("place", place.into())]),
        How::Plan(section) => {
            let args =
                [("role", role.into()), ("section", section.into()), ("place", place.into())];
            words.say_with("tenant-check-plan", &args)
        }
        How::Portal => {
            words.say_with("tenant-check-portal", &[("role", role.into()), ("place", place.into())])
        }
    }
}

fn unknown_because(words: &Words, unknown: &Unknown) -> Option<String> {
    match unknown {
        Unknown::Refused { path, trouble } => {
            let args = [("path", (*path).into()), ("why", refused(words, trouble).into())];
            Some(words.say_with("tenant-check-refused", &args))
        }
        Unknown::NotRead { path } => {
            Some(words.say_with("tenant-check-not-read", &[("path", (*path).into())]))
        }
        Unknown::NotSaid => None,
    }
}

fn refused(words: &Words, trouble: &crate::ceremony::nouns::TenantTrouble) -> String {
    if trouble.lacks_premium() {
        return words.say("tenant-check-no-premium");
    }
    let trouble = Trouble::Tenant(trouble.clone());
    format!("{} ({})", words.trouble(&trouble).what, trouble.details())
}

fn tenant(read: &Read) -> String {
    let items = read.documents.items(ORGANIZATION).unwrap_or_default();
    let name = items.first().and_then(|it| it["displayName"].as_str());
    clean(name.unwrap_or("?"))
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

fn is_unknown(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::CannotTell(_))
}
