//! `keydesk ledger export`: every entry for another program, one line each. Each says who caused it.

use std::process::ExitCode;

use anyhow::Result;
use clap::ValueEnum;
use serde_json::{Value, json};
use tokio::runtime::Handle;
use url::Url;

use super::columns::{calls, caused_by, name, person, unreadable};
use super::otlp;
use crate::cli::print::Printer;
use crate::ledger::{Exported, Ledger};
use crate::worklist::csv_row;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One JSON object on each line.
    Jsonl,
    /// A table with a line of names. A cell that a spreadsheet would run begins with an apostrophe.
    Csv,
    /// ArcSight Common Event Format, for a SIEM.
    Cef,
    /// OpenTelemetry's logs, OTLP in JSON: requests for a collector.
    Otlp,
}

/// CEF: the longest `msg`, `suser` and `duser`, and the longest of the `cs` fields.
const LONGEST: usize = 1023;
const LONGEST_CUSTOM: usize = 4000;

/// Fails where an entry cannot be read; it stands in the export all the same.
pub(super) async fn export(
    printer: &mut Printer,
    file: &std::path::Path,
    format: Format,
    to: Option<&Url>,
) -> Result<ExitCode> {
    if to.is_some() && format != Format::Otlp {
        return Err(printer.refused("ledger-collector-otlp", &[]).into());
    }
    let (mut all_read, mut records, mut sent) = (true, Vec::new(), 0);
    if format == Format::Csv {
        printer.line(csv_row(&COLUMNS).trim_end())?;
    }
    Ledger::export(file, |it| -> Result<()> {
        all_read &= it.unreadable.is_none();
        match format {
            Format::Jsonl => printer.json_line(&object(&it))?,
            Format::Csv => printer.line(row(&it).trim_end())?,
            Format::Cef => printer.line(cef(&it))?,
            Format::Otlp => records.push(otlp::record(&it)),
        }
        if records.len() == otlp::AT_A_TIME {
            sent += records.len();
            let request = otlp::request(&std::mem::take(&mut records));
            // What reads the ledger waits for what takes it.
            tokio::task::block_in_place(|| {
                Handle::current().block_on(hand_on(printer, to, &request))
            })?;
        }
        Ok(())
    })
    .await?;
    if !records.is_empty() {
        sent += records.len();
        hand_on(printer, to, &otlp::request(&records)).await?;
    }
    if let Some(to) = to {
        let args = [("entries", sent.into()), ("url", to.to_string().into())];
        printer.say("ledger-collected", &args)?;
    }
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn hand_on(printer: &mut Printer, to: Option<&Url>, request: &Value) -> Result<()> {
    match to {
        Some(to) => otlp::send(printer, to, request).await,
        None => printer.json_line(request),
    }
}

fn object(it: &Exported) -> Value {
    let mut object = json!({
        "number": it.number, "at": it.at, "id": it.id, "purpose": it.purpose,
        "operator": it.operator, "fact": it.body, "calls": it.calls,
    });
    if let Some(why) = it.unreadable {
        object["unreadable"] = json!(why);
    }
    object
}

const COLUMNS: [&str; 11] = [
    "number",
    "at",
    "id",
    "purpose",
    "fact",
    "operator",
    "operator id",
    "person",
    "calls",
    "unreadable",
    "details",
];

fn row(it: &Exported) -> String {
    let (operator, operator_id) = caused_by(it);
    let cells: [&str; COLUMNS.len()] = [
        &it.number.to_string(),
        &it.at.to_string(),
        &it.id.to_string(),
        &it.purpose,
        name(it),
        operator,
        operator_id,
        person(it),
        &calls(it),
        &unreadable(it),
        &it.body.to_string(),
    ];
    csv_row(&cells)
}

/// ArcSight, Implementing CEF (version 25): the header with `\` and `|` escaped, the extension with `\`,
/// `=` and the ends of lines.
fn cef(it: &Exported) -> String {
    let (operator, operator_id) = caused_by(it);
    let severity = match name(it) {
        _ if it.unreadable.is_some() => 9,
        "failed" => 5,
        _ => 3,
    };
    let header = ["Keydesk", "Keydesk", env!("CARGO_PKG_VERSION"), name(it), name(it)];
    let header = header.map(header_field).join("|");
    let fields = [
        ("rt", it.at.as_millisecond().to_string(), LONGEST),
        ("externalId", it.number.to_string(), 40),
        ("suser", operator.to_owned(), LONGEST),
        ("suid", operator_id.to_owned(), LONGEST),
        ("duser", person(it).to_owned(), LONGEST),
        ("cs1Label", "id".to_owned(), LONGEST),
        ("cs1", it.id.to_string(), LONGEST_CUSTOM),
        ("cs2Label", "purpose".to_owned(), LONGEST),
        ("cs2", it.purpose.clone(), LONGEST_CUSTOM),
        ("cs3Label", "calls".to_owned(), LONGEST),
        ("cs3", calls(it), LONGEST_CUSTOM),
        ("reason", unreadable(it), LONGEST),
        ("msg", it.body.to_string(), LONGEST),
    ];
    let is_said = |it: &&(&str, String, usize)| !it.1.is_empty();
    let fields: Vec<String> = fields
        .iter()
        .filter(is_said)
        .map(|(key, value, most)| format!("{key}={}", extension_value(value, *most)))
        .collect();
    format!("CEF:0|{header}|{severity}|{}", fields.join(" "))
}

fn header_field(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace(['\r', '\n'], " ")
}

/// At most so many characters before they are escaped.
fn extension_value(text: &str, most: usize) -> String {
    let cut: String = text.chars().take(most).collect();
    cut.replace('\\', "\\\\").replace('=', "\\=").replace('\r', "\\r").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ceremony::nouns::{CeremonyId, Operator, Timestamp};

    fn exported(name: &str, body: Value) -> Exported {
        Exported {
            number: 7,
            id: CeremonyId(uuid::Uuid::nil()),
            purpose: "onboarding".into(),
            at: Timestamp::UNIX_EPOCH,
            body,
            operator: Some(Operator { name: name.into(), id: "o-1".into() }),
            calls: vec![],
            unreadable: None,
        }
    }

    #[test]
    fn cef_escapes_the_header_and_the_extension_each_in_its_way() {
        let it = exported("a=b|c\\d\r\ne", json!({"fact": "x|y\\z"}));
        let line = cef(&it);
        assert!(line.starts_with("CEF:0|Keydesk|Keydesk|"), "{line}");
        assert!(line.contains("|x\\|y\\\\z|x\\|y\\\\z|3|rt=0 externalId=7 "), "{line}");
        assert!(line.contains(" suser=a\\=b|c\\\\d\\r\\ne suid=o-1 "), "{line}");
        assert_eq!(line.lines().count(), 1);
        // JSON has its own backslash before that of CEF.
        assert!(line.ends_with(r#"msg={"fact":"x|y\\\\z"}"#), "{line}");
    }

    #[test]
    fn a_long_value_is_cut_before_it_is_escaped() {
        assert_eq!(extension_value("====", 2), "\\=\\=");
        let it = exported("O", json!({"fact": "x", "text": "=".repeat(5000)}));
        let msg = cef(&it).split_once(" msg=").expect("it is there").1.replace("\\=", "=");
        assert_eq!(msg.chars().count(), LONGEST);
    }

    #[test]
    fn no_cell_begins_as_a_formula() {
        for name in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
            let read = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(row(&exported(name, json!({"fact": "opened"}))).as_bytes())
                .records()
                .next()
                .expect("a row")
                .expect("CSV");
            assert_eq!(read.len(), COLUMNS.len());
            assert_eq!(&read[5], format!("'{name}"));
        }
    }

    #[test]
    fn what_nobody_attended_was_the_desk() {
        let it = Exported { operator: None, ..exported("", json!({"fact": "log-checked"})) };
        assert!(row(&it).contains(",log-checked,desk,,"), "{}", row(&it));
        assert!(cef(&it).contains(" suser=desk "));
    }
}
