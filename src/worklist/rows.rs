//! From a text to the lines of a table: which separator, which columns, where each line begins. Reads
//! CSV as RFC 4180 and the world have it: quoted cells of several lines, `#` lines, empty lines, lines
//! that are shorter than the first.

use std::borrow::Cow;

use csv::{ReaderBuilder, Terminator};

use super::{Fault, Wrong};

const SEPARATORS: [u8; 3] = *b";,\t";
/// Stands after the last line. Where it does not come back, an open quote has swallowed it.
const END: &str = "\u{1}the end of the file\u{1}";

#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) header: Row,
    /// As many cells as the header in each.
    pub(super) rows: Vec<Row>,
    /// Of the lines that cannot be read as they were meant.
    pub(super) faults: Vec<Fault>,
}

#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

/// The separator is the one with which the first line has the most columns that are `known`.
///
/// # Errors
/// `Empty` alone.
pub(super) fn table(text: &str, known: impl Fn(&str) -> bool) -> Result<Table, Vec<Fault>> {
    let (text, named) = separator_line(text);
    let first = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let Some(header) = text.lines().find(first) else { return Err(vec![Wrong::Empty.at(1)]) };
    let columns = |separator: &u8| {
        let row = read(header, *separator).next();
        let columns = row.map_or(0, |it| it.cells.iter().filter(|it| known(it)).count());
        // Below a single column empty ones may follow.
        (columns, text.bytes().filter(|it| it == separator).count())
    };
    // Of several that are as good the first one counts: `max_by_key` takes the last.
    let best = SEPARATORS.into_iter().rev().max_by_key(columns);
    let separator = named.or(best).unwrap_or(b',');
    let mut rows: Vec<Row> = read(&format!("{text}{END}\n"), separator).collect();
    let mut faults = Vec::new();
    if let Some(last) = rows.pop().filter(|it| it.cells != [END]) {
        // It ended with the file and not with its line.
        faults.push(Wrong::QuoteNotClosed.at(last.line + 1));
    }
    rows.retain(|it| !it.is_empty() && !it.cells.iter().take(1).any(|it| it.starts_with('#')));
    let mut rows = rows.into_iter();
    let Some(header) = rows.next() else { return Err(vec![Wrong::Empty.at(1)]) };
    let columns = header.cells.len();
    let mut table = Table { header, rows: Vec::new(), faults };
    for mut row in rows {
        if row.cells.iter().skip(columns).any(|it| !it.is_empty()) {
            let wrong = Wrong::TooManyCells { cells: row.cells.len(), columns };
            table.faults.push(wrong.at(row.line));
            continue;
        }
        row.cells.resize(columns, String::new());
        table.rows.push(row);
    }
    Ok(table)
}

/// Excel reads and writes a first line `sep=;`. It becomes an empty line, so that lines keep their
/// numbers.
fn separator_line(text: &str) -> (Cow<'_, str>, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_matches('"').strip_prefix("sep=").map(str::as_bytes);
    match named {
        Some([it]) if SEPARATORS.contains(it) => (format!("\n{rest}").into(), Some(*it)),
        _ => (text.into(), None),
    }
}

fn read(text: &str, separator: u8) -> impl Iterator<Item = Row> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .terminator(Terminator::Any(b'\n'))
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    std::iter::from_fn(move || {
        // It is text, and lines may have any length: nothing can fail.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        // The position of a record is before the empty lines and comments that come first.
        let after = reader.position().line();
        let breaks = record.iter().map(|it| it.matches('\n').count() as u64).sum::<u64>();
        let line = after.saturating_sub(breaks + 1).max(1);
        Some(Row { line, cells: record.iter().map(|it| it.trim().to_owned()).collect() })
    })
}

impl Row {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}
