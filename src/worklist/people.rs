//! The people of a file, one line each.

use std::collections::HashMap;

use jiff::civil::Date;

use super::columns::Column;
use super::rows::{self, Row};
use super::{Fault, Wrong, cells, text};
use crate::ceremony::nouns::Wishes;

/// A whole list.
#[derive(Clone, Debug)]
pub struct People {
    /// At least one, each person once.
    pub lines: Vec<Line>,
    /// The lines that say once more what an earlier one says.
    pub repeated: Vec<u64>,
    /// The names of columns that say nothing here.
    pub unused: Vec<String>,
    /// By its name in WHATWG Encoding, such as `windows-1252`.
    pub encoding: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 1, as an editor counts.
    pub number: u64,
    /// A sign-in name or an address of mail.
    pub login: String,
    /// The day of the wave, where the list is in waves.
    pub day: Option<Date>,
    pub wishes: Wishes,
}

/// Reads a CSV file of people.
///
/// # Errors
/// Every fault, in the order of its lines.
pub fn people(bytes: &[u8]) -> Result<People, Vec<Fault>> {
    let (text, encoding) = text::decoded(bytes).map_err(|it| vec![it.at(1)])?;
    let table = rows::table(&text, |it| Column::named(it).is_some())?;
    let columns = columns(&table.header)?;
    let mut seen = Seen::default();
    let mut faults = table.faults;
    let mut repeated = Vec::new();
    let mut lines = Vec::new();
    for row in &table.rows {
        match line(row, &columns).and_then(|it| seen.take(it).map_err(|it| vec![it])) {
            Ok(Some(it)) => lines.push(it),
            Ok(None) => repeated.push(row.line),
            Err(it) => faults.extend(it),
        }
    }
    if table.rows.is_empty() && faults.is_empty() {
        faults.push(Wrong::NoLines.at(table.header.line));
    }
    if !faults.is_empty() {
        faults.sort_by_key(|it| it.line);
        return Err(faults);
    }
    let unused = table.header.cells.iter().zip(&columns);
    let unused = unused.filter(|it| it.1.is_none() && !it.0.is_empty()).map(|it| it.0.clone());
    Ok(People { lines, repeated, unused: unused.collect(), encoding })
}

/// What each column says.
fn columns(header: &Row) -> Result<Vec<Option<Column>>, Vec<Fault>> {
    let columns: Vec<_> = header.cells.iter().map(|it| Column::named(it)).collect();
    let mut faults = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        if column.is_some() && columns[..at].contains(column) {
            faults.push(Wrong::ColumnTwice { column: header.cells[at].clone() }.at(header.line));
        }
    }
    if !columns.iter().flatten().any(|it| it.is_of_people()) {
        faults.push(Wrong::NoPeopleColumn.at(header.line));
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

fn line(row: &Row, columns: &[Option<Column>]) -> Result<Line, Vec<Fault>> {
    let filled = row.cells.iter().zip(columns).filter(|it| !it.0.is_empty());
    let mut logins: Vec<(Column, &str)> = Vec::new();
    let mut wishes = Wishes::default();
    let mut day = None;
    let mut faults = Vec::new();
    for (cell, column) in filled {
        let (into, read) = match column {
            None => continue,
            Some(it @ (Column::SignInName | Column::Login | Column::Mail)) => {
                logins.push((*it, cell));
                continue;
            }
            Some(Column::WaveDay) => {
                match cells::day(cell) {
                    Ok(it) => day = Some(it),
                    Err(it) => faults.push(it.at(row.line)),
                }
                continue;
            }
            Some(Column::Serial) => (&mut wishes.serial, cells::serial(cell)),
            Some(Column::Language) => (&mut wishes.language, cells::language(cell)),
            Some(Column::Address) => (&mut wishes.address, cells::address(cell)),
            Some(Column::Note) => (&mut wishes.note, cells::line(cell)),
        };
        match read {
            Ok(it) => *into = Some(it).filter(|it| !it.is_empty()),
            Err(it) => faults.push(it.at(row.line)),
        }
    }
    logins.sort_by_key(|it| it.0);
    let login = logins.first().ok_or(Wrong::NoLogin).and_then(|it| cells::login(it.1));
    match login {
        Ok(login) if faults.is_empty() => Ok(Line { number: row.line, login, day, wishes }),
        Ok(_) => Err(faults),
        Err(it) => {
            faults.insert(0, it.at(row.line));
            Err(faults)
        }
    }
}

/// The people and keys of the lines so far.
#[derive(Default)]
struct Seen {
    /// By sign-in name in small letters: Entra does not tell capitals apart.
    people: HashMap<String, Line>,
    /// The lines of serial numbers.
    keys: HashMap<String, u64>,
}

impl Seen {
    /// `None` where an earlier line says the same.
    fn take(&mut self, line: Line) -> Result<Option<Line>, Fault> {
        if let Some(first) = self.people.get(&line.login.to_lowercase()) {
            let same = first.wishes == line.wishes;
            let differs = Wrong::DiffersFrom { first: first.number }.at(line.number);
            return if same { Ok(None) } else { Err(differs) };
        }
        if let Some(serial) = &line.wishes.serial
            && let Some(first) = self.keys.insert(cells::same_serial(serial), line.number)
        {
            return Err(Wrong::SerialTwice { serial: serial.clone(), first }.at(line.number));
        }
        self.people.insert(line.login.to_lowercase(), line.clone());
        Ok(Some(line))
    }
}
