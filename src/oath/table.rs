//! Tokens as a table: CSV with `;`, `,` or tabs and the names of columns in its first line. No cell of it
//! goes over several lines, so each line is read for itself.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use zeroize::Zeroizing;

use super::Wrong;
use super::column::Column;
use super::found::{Found, Row};
use crate::ceremony::nouns::clean;

const SEPARATORS: [u8; 3] = *b";,\t";
const MOST_CELLS: usize = 64;

pub(super) fn read(text: &str, found: &mut Found<'_>) {
    let mut lines = text.split_inclusive('\n').zip(1..).filter(|(line, _)| {
        let line = line.trim();
        !line.is_empty()
            && !line.starts_with('#')
            && !line.trim_matches(['"', '\'']).starts_with("sep=")
    });
    let Some((header, at)) = lines.next() else {
        return found.faults.push(Wrong::Empty.at(1));
    };
    // The longest line is in the text, so no line is longer than it.
    let longest = text.split_inclusive('\n').map(str::len).max().unwrap_or_default();
    let known = |separator: &u8| {
        let mut cells = Cells::new(*separator, longest);
        Line::read(&mut cells, header)
            .map_or(0, |it| it.cells().filter(|it| Column::named(it).is_some()).count())
    };
    // Of several that are as good the first one counts: `max_by_key` takes the last.
    let separator = SEPARATORS.into_iter().rev().max_by_key(known).unwrap_or(b',');
    let mut cells = Cells::new(separator, longest);
    let columns = match columns(&mut cells, header, found) {
        Ok(it) => it,
        Err(wrong) => return found.faults.extend(wrong.into_iter().map(|it| it.at(at))),
    };
    for (line, number) in lines {
        let read = match Line::read(&mut cells, line) {
            Ok(it) => it,
            Err(it) => {
                found.faults.push(it.at(number));
                continue;
            }
        };
        if read.cells().all(str::is_empty) {
            continue;
        }
        if read.cells().skip(columns.len()).any(|it| !it.is_empty()) {
            let wrong = Wrong::TooManyCells { cells: read.cells().count(), columns: columns.len() };
            found.faults.push(wrong.at(number));
            continue;
        }
        let cell = |column: Column| {
            let at = columns.iter().position(|it| *it == Some(column));
            at.and_then(|it| read.cells().nth(it)).unwrap_or_default()
        };
        found.take(Row {
            line: number,
            person: cell(Column::Person),
            serial: cell(Column::Serial),
            manufacturer: cell(Column::Manufacturer),
            model: cell(Column::Model),
            seed: found.seed(cell(Column::Seed)),
            interval: cell(Column::Interval),
            hash: cell(Column::Hash),
            is_of_table: true,
        });
    }
}

/// What each column says. Names that say nothing are kept only where the line is one of names: else they
/// are the cells of a token.
fn columns(
    cells: &mut Cells,
    header: &str,
    found: &mut Found<'_>,
) -> Result<Vec<Option<Column>>, Vec<Wrong>> {
    let line = Line::read(cells, header).map_err(|it| vec![it])?;
    let columns: Vec<_> = line.cells().map(Column::named).collect();
    let count = |it: &Column| columns.iter().filter(|column| **column == Some(*it)).count();
    let missing = Column::REQUIRED.into_iter().filter(|it| count(it) == 0);
    let twice = Column::ALL.into_iter().filter(|it| count(it) > 1);
    let wrong: Vec<Wrong> = missing
        .map(|column| Wrong::NoColumn { column })
        .chain(twice.map(|column| Wrong::ColumnTwice { column }))
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let named = line.cells().zip(&columns);
    let unused = named.filter(|it| it.1.is_none() && !it.0.is_empty()).map(|it| clean(it.0));
    found.unused.extend(unused);
    Ok(columns)
}

/// Where the cells of a line are put. Wiped when it is dropped.
struct Cells {
    reader: Reader,
    text: Zeroizing<Vec<u8>>,
    ends: [usize; MOST_CELLS],
}

impl Cells {
    fn new(separator: u8, longest_line: usize) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { reader, text: Zeroizing::new(vec![0; longest_line]), ends: [0; MOST_CELLS] }
    }
}

/// One line, in cells.
struct Line<'a> {
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Line<'a> {
    /// `line` ends with its line feed.
    fn read(cells: &'a mut Cells, line: &str) -> Result<Self, Wrong> {
        cells.reader.reset();
        let Cells { reader, text, ends } = cells;
        let (result, _, length, count) = reader.read_record(line.as_bytes(), text, ends);
        match result {
            ReadRecordResult::Record => {}
            ReadRecordResult::OutputEndsFull => {
                return Err(Wrong::TooManyCells { cells: MOST_CELLS + 1, columns: MOST_CELLS });
            }
            // An open quotation mark has swallowed the end of the line.
            _ => return Err(Wrong::QuoteNotClosed),
        }
        let text = std::str::from_utf8(&text[..length]).map_err(|_| Wrong::NotText)?;
        Ok(Self { text, ends: &ends[..count] })
    }

    fn cells(&self) -> impl Iterator<Item = &'a str> {
        let (text, ends) = (self.text, self.ends);
        let begins = std::iter::once(0).chain(ends.iter().copied());
        begins.zip(ends).map(move |(begin, end)| text.get(begin..*end).unwrap_or_default().trim())
    }
}
