//! What a run writes: the list of who needs a key, the numbers as CSV, the picture.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

use super::found::{Found, Listed};
use crate::cli::print::Printer;
use crate::ledger::Underway;
use crate::platform::private;
use crate::readiness::coverage::{Counts, Standing, TURNS, Tally, Waves};
use crate::runner::coverage_chart::chart;
use crate::words::Words;
use crate::worklist;

/// Which files are wanted, and where.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) table: Option<&'a Path>,
    pub(super) svg: Option<&'a Path>,
    pub(super) png: Option<&'a Path>,
}

/// Writes everybody who needs a key, turn by turn. Each turn reads the directory from the disk again, so
/// that no list is in memory but the first wave, where `keep_first` wants it.
pub(super) fn write_list(
    printer: &Printer,
    run: &Underway,
    tally: &Tally,
    file: Option<&Path>,
    waves: Option<Waves>,
    keep_first: bool,
) -> Result<Listed> {
    let unwritable = |it: std::io::Error| printer.unwritable(file.unwrap_or(Path::new("")), &it);
    let create = |it: &Path| private().write(true).create(true).truncate(true).open(it);
    let mut out = file.map(create).transpose().map_err(unwritable)?.map(std::io::BufWriter::new);
    let header = worklist::csv_row(&["upn", "language", "department", "wave", "wave day"]);
    let mut listed = Listed { people: 0, waves: 0, left_out: 0, first_wave: header.clone() };
    let mut failed = out.as_mut().and_then(|it| it.write_all(header.as_bytes()).err());
    for turn in 0..TURNS {
        run.each_member(|member| {
            if tally.place(member).turn() != Some(turn) || !tally.concerns(member) {
                return;
            }
            let (wave, day) = match waves {
                None => (1, String::new()),
                Some(it) => {
                    let (wave, day) = it.of(listed.people);
                    (wave, day.to_string())
                }
            };
            let department = member.department.as_deref().unwrap_or_default();
            let more = [department, &wave.to_string(), &day];
            let Some(row) = worklist::csv_person(&member.upn, member.language.as_deref(), &more)
            else {
                listed.left_out += 1;
                return;
            };
            listed.people += 1;
            listed.waves = wave;
            if wave == 1 && keep_first {
                listed.first_wave += &row;
            }
            if let (Some(out), None) = (&mut out, &failed) {
                failed = out.write_all(row.as_bytes()).err();
            }
        })?;
    }
    if let (Some(mut out), None) = (out, &failed) {
        failed = out.flush().err();
    }
    match failed {
        Some(it) => Err(unwritable(it).into()),
        None => Ok(listed),
    }
}

/// The table and the pictures that are wanted.
pub(super) fn write(printer: &Printer, found: &Found, wanted: Wanted<'_>) -> Result<()> {
    let write = |file: &Path, bytes: &[u8]| {
        fs::write(file, bytes).map_err(|it| printer.unwritable(file, &it))
    };
    if let Some(file) = wanted.table {
        write(file, table(&printer.words, found).as_bytes())?;
    }
    if wanted.svg.is_some() || wanted.png.is_some() {
        let chart = chart(&printer.words, &found.coverage, &found.runs);
        if let Some(file) = wanted.svg {
            write(file, chart.svg().as_bytes())?;
        }
        if let Some(file) = wanted.png {
            write(file, &chart.png()?)?;
        }
    }
    Ok(())
}

/// One line for each department or group, all of them.
fn table(words: &Words, found: &Found) -> String {
    let mut header = vec!["name".to_owned(), "active".to_owned()];
    let standing = |it: &Standing| match serde_json::to_value(it) {
        Ok(serde_json::Value::String(it)) => it,
        _ => String::new(),
    };
    header.extend(Standing::ALL.iter().map(standing));
    header.extend(
        ["admins", "admins_without_key", "mfa_registered", "mfa_capable", "passwordless_capable"]
            .map(str::to_owned),
    );
    let row = |name: String, counts: &Counts| {
        let mut cells = vec![name, counts.active().to_string()];
        cells.extend(Standing::ALL.iter().map(|it| counts.of(*it).to_string()));
        let more = [
            counts.admins,
            counts.admins_without_key,
            counts.mfa_registered,
            counts.mfa_capable,
            counts.passwordless_capable,
        ];
        cells.extend(more.iter().map(u64::to_string));
        cells
    };
    let all = row(words.say("coverage-everybody"), &found.coverage.all);
    let parts = found.coverage.parts.iter().map(|it| row(it.name.clone(), &it.counts));
    let rows = [header, all].into_iter().chain(parts);
    let lines =
        rows.map(|it| worklist::csv_row(&it.iter().map(String::as_str).collect::<Vec<_>>()));
    lines.collect()
}
