//! Lines of CSV that `people` reads as they were meant, and that no spreadsheet runs as a formula.

use csv::{QuoteStyle, WriterBuilder};

use super::cells;

/// One line, with its end. A cell that a spreadsheet would run has an apostrophe in front.
pub fn csv_row(cells: &[&str]) -> String {
    let mut writer =
        WriterBuilder::new().quote_style(QuoteStyle::Necessary).from_writer(Vec::new());
    let is_formula = |it: &str| it.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe =
        cells.iter().map(|it| if is_formula(it) { format!("'{it}") } else { (*it).to_owned() });
    let written = writer.write_record(safe);
    let bytes = writer.into_inner().unwrap_or_default();
    written.map(|()| String::from_utf8(bytes).unwrap_or_default()).unwrap_or_default()
}

/// The line of a person whose columns are a sign-in name, a language and others; a language that is none
/// is left out. `None` where the name cannot stand in a list.
pub fn csv_person(login: &str, language: Option<&str>, more: &[&str]) -> Option<String> {
    // A line that begins so is a comment.
    let login = cells::login(login).ok().filter(|it| !it.starts_with('#'))?;
    let language = language.and_then(|it| cells::language(it).ok()).unwrap_or_default();
    let cells: Vec<&str> = [&login, &language].into_iter().map(String::as_str).collect();
    Some(csv_row(&[&cells, more].concat()))
}
