//! A run in lines for people, and as JSON.

use anyhow::Result;
use serde_json::json;

use super::found::Found;
use crate::cli::print::Printer;
use crate::readiness::coverage::Standing;

/// The most departments or groups in lines; the CSV file has all.
const MOST_LINES: usize = 20;
/// Of a bar, in letters.
const BAR: u64 = 24;

pub(super) fn as_json(printer: &mut Printer, found: &Found) -> Result<()> {
    let Found { coverage, runs, invited, listed, kept, calls } = found;
    let mut told = serde_json::to_value(coverage)?;
    told["runs"] = serde_json::to_value(runs)?;
    told["calls"] = json!(calls);
    if let Some(it) = invited {
        told["invited"] = json!({ "invited": it.invited, "came": it.came });
    }
    if let Some(it) = listed {
        told["list"] = json!({
            "people": it.people, "waves": it.waves, "left_out": it.left_out, "kept_as": kept,
        });
    }
    printer.json(&told)
}

pub(super) fn in_lines(printer: &mut Printer, found: &Found) -> Result<()> {
    let words = printer.words.clone();
    let (coverage, all) = (&found.coverage, &found.coverage.all);
    let (sum, report) = (words.coverage_sum(all), words.coverage_report(coverage));
    printer.line(format_args!("{sum}. {report}"))?;
    printer.line("")?;
    for kind in Standing::ACTIVE {
        let (count, kind_name) = (all.of(kind), words.say(kind.word()));
        let percent = percent(count, all.active());
        let bar = bar(count, all.active());
        printer.line(format_args!("{bar} {percent:>3} % {count:>9}  {kind_name}"))?;
    }
    printer.line("")?;
    let others = [
        ("disabled", all.of(Standing::Disabled).into()),
        ("guests", all.of(Standing::Guest).into()),
        ("departed", coverage.departed.into()),
    ];
    printer.say("coverage-not-counted", &others)?;
    let admins = [("admins", all.admins.into()), ("without", all.admins_without_key.into())];
    printer.say("coverage-admins", &admins)?;
    let barred = all.mfa_registered.saturating_sub(all.mfa_capable);
    for (id, count) in [
        ("coverage-registered", all.mfa_registered),
        ("coverage-capable", all.mfa_capable),
        ("coverage-barred", barred),
        ("coverage-passwordless", all.passwordless_capable),
    ] {
        if count > 0 || id != "coverage-barred" {
            printer.say(id, &[("count", count.into())])?;
        }
    }
    if let Some(it) = found.invited {
        let args = [("invited", it.invited.into()), ("came", it.came.into())];
        printer.say("coverage-invited", &args)?;
    }
    if !coverage.unknown_words.is_empty() {
        let these: Vec<&str> = coverage.unknown_words.iter().map(String::as_str).collect();
        printer.say("coverage-unknown-words", &[("words", printer.words.list(&these).into())])?;
    }
    if !coverage.parts.is_empty() {
        printer.line("")?;
    }
    for it in coverage.parts.iter().take(MOST_LINES) {
        let (key, active) = (it.counts.of(Standing::Key), it.counts.active());
        let told = words.coverage_bar(&it.counts);
        let name = words.coverage_part(&it.name);
        printer.line(format_args!("{} {told}  {name}", bar(key, active)))?;
    }
    let more = coverage.parts.len().saturating_sub(MOST_LINES);
    if more > 0 {
        printer.say("coverage-more-parts", &[("count", more.into())])?;
    }
    told_list(printer, found)
}

fn told_list(printer: &mut Printer, found: &Found) -> Result<()> {
    let Some(listed) = &found.listed else { return Ok(()) };
    printer.line("")?;
    let args = [("people", listed.people.into()), ("waves", listed.waves.into())];
    printer.say("coverage-listed", &args)?;
    if listed.left_out > 0 {
        printer.say("coverage-left-out", &[("count", listed.left_out.into())])?;
    }
    if let Some(it) = found.kept {
        printer.say("prepare-kept", &[("list", it.short().into())])?;
    }
    Ok(())
}

/// Down to whole ones, so that only all are 100.
fn percent(part: u64, all: u64) -> u64 {
    part * 100 / all.max(1)
}

fn bar(part: u64, all: u64) -> String {
    let full = part * BAR / all.max(1);
    (0..BAR).map(|it| if it < full { '█' } else { '·' }).collect()
}
