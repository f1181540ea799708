//! A look at how people sign in: lines for people, JSON, a table, a picture.

use anyhow::Result;
use serde_json::json;

use super::found::Found;
use crate::ceremony::nouns::{TenantTrouble, Trouble};
use crate::cli::print::Printer;
use crate::letters::{Bar, Chart};
use crate::readiness::coverage::Standing;
use crate::readiness::coverage::usage::{KINDS, PeopleSeen, Usage};
use crate::runner::trend::{over_time, share};
use crate::words::Words;
use crate::worklist;

pub(super) fn as_json(printer: &mut Printer, found: &Found) -> Result<()> {
    let words = &printer.words;
    let refused = |it: &Option<TenantTrouble>| it.as_ref().map(|it| refusal(words, it));
    let told = json!({
        "use": found.looked.usage,
        "programs": found.looked.programs,
        "no_people": refused(&found.looked.no_people),
        "no_methods": refused(&found.looked.no_methods),
        "looks": found.looks,
        "calls": found.calls,
    });
    printer.json(&told)
}

pub(super) fn in_lines(printer: &mut Printer, found: &Found) -> Result<()> {
    let words = printer.words.clone();
    let usage = &found.looked.usage;
    if let Some(people) = &usage.people {
        printer.line(lead(&words, usage, people))?;
        printer.line("")?;
        for kind in KINDS {
            let (count, percent) = (people.of(kind), people.of(kind) * 100 / people.all().max(1));
            printer.line(format_args!("{percent:>3} % {count:>9}  {}", words.say(word(kind))))?;
        }
        if !people.unknown_labels.is_empty() {
            let labels: Vec<&str> = people.unknown_labels.iter().map(String::as_str).collect();
            printer.say("use-unknown-labels", &[("labels", printer.words.list(&labels).into())])?;
        }
    }
    if !found.looked.programs.is_empty() {
        let names: Vec<&str> = found.looked.programs.iter().map(String::as_str).collect();
        printer.say("use-programs", &[("names", printer.words.list(&names).into())])?;
    }
    if let Some(it) = &found.looked.no_people {
        printer.say("use-no-people", &[("why", refusal(&words, it).into())])?;
    }
    printer.line("")?;
    if let Some(methods) = &usage.methods {
        printer.say("use-methods", &[("days", usage.days.into())])?;
        for (method, count) in methods.iter().filter(|it| *it.1 > 0) {
            printer.line(format_args!("{count:>9}  {method}"))?;
        }
    }
    if let Some(it) = &found.looked.no_methods {
        printer.say("use-no-methods", &[("why", refusal(&words, it).into())])?;
    }
    Ok(())
}

/// The sentence for a tenant without a licence says more than Graph's 403.
fn refusal(words: &Words, trouble: &TenantTrouble) -> String {
    if trouble.lacks_premium() {
        return words.say("tenant-check-no-premium");
    }
    let trouble = Trouble::Tenant(trouble.clone());
    format!("{} ({})", words.trouble(&trouble).what, trouble.details())
}

fn lead(words: &Words, usage: &Usage, people: &PeopleSeen) -> String {
    let (key, all) = (people.of(Standing::Key), people.all());
    let args = [
        ("people", all.into()),
        ("key", key.into()),
        ("percent", (key * 100 / all.max(1)).into()),
        ("days", usage.days.into()),
    ];
    let lead = words.say_with("use-lead", &args);
    if people.is_whole {
        return lead;
    }
    let part = words.say_with("use-part", &[("time", words.time(people.since).into())]);
    words.sentences(&[lead, part])
}

/// What a person has and what they show have the same names, but for a phone and a password, which a person
/// may show although they have more.
fn word(kind: Standing) -> &'static str {
    match kind {
        Standing::PhoneOnly => "use-phone",
        Standing::Nothing => "use-password",
        other => other.word(),
    }
}

/// A line for each look.
pub(super) fn table(looks: &[Usage]) -> String {
    let names = |of: &str| KINDS.map(|it| format!("{of}_{}", column(it)));
    let mut header = ["read_at", "days", "people", "since"].map(str::to_owned).to_vec();
    header.extend(names("people").into_iter().chain(names("sign_ins")));
    let rows = looks.iter().map(|look| {
        let people = look.people.as_ref();
        let of_people = |it: &dyn Fn(&PeopleSeen) -> String| people.map(it).unwrap_or_default();
        let mut cells = vec![
            look.read_at.to_string(),
            look.days.to_string(),
            of_people(&|it| it.all().to_string()),
            of_people(&|it| it.since.to_string()),
        ];
        cells.extend(KINDS.map(|kind| of_people(&|it| it.of(kind).to_string())));
        let shown =
            |it| look.methods.as_ref().map_or_else(String::new, |_| look.shown(it).to_string());
        cells.extend(KINDS.map(shown));
        cells
    });
    let rows = std::iter::once(header).chain(rows);
    rows.map(|it| worklist::csv_row(&it.iter().map(String::as_str).collect::<Vec<_>>())).collect()
}

fn column(kind: Standing) -> &'static str {
    match kind {
        Standing::Key => "key",
        Standing::Resistant => "resistant",
        Standing::PhoneOnly => "phone",
        Standing::Nothing => "password",
        _ => "other_factor",
    }
}

/// Where the log was refused the picture has no bar.
pub(super) fn chart(words: &Words, found: &Found) -> Chart {
    const LINES: [Standing; 2] = [Standing::Key, Standing::PhoneOnly];
    let usage = &found.looked.usage;
    let bar = |people: &PeopleSeen| Bar {
        name: words.say("coverage-everybody"),
        total: words.say_with("use-bar", &[("people", people.all().into())]),
        parts: KINDS.map(|it| people.of(it)).to_vec(),
    };
    // A day has fewer people than a month: only looks as far back compare.
    let alike = found.looks.iter().filter(|it| it.days == usage.days);
    let runs = alike.filter_map(|look| {
        let people = look.people.as_ref()?;
        Some((look.read_at, LINES.map(|it| share(people.of(it), people.all())).to_vec()))
    });
    let kind = |it: Standing| KINDS.iter().position(|kind| *kind == it).unwrap_or_default();
    let lines = LINES.map(|it| (kind(it), words.say(word(it)))).to_vec();
    Chart {
        title: words.say("use-title"),
        lead: usage.people.as_ref().map(|it| lead(words, usage, it)).unwrap_or_default(),
        kinds: KINDS.map(|it| words.say(word(it))).to_vec(),
        bars: usage.people.iter().map(bar).collect(),
        note: String::new(),
        trend: over_time(words, lines, runs),
    }
}
