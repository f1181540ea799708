//! What may stand in a cell. What is read is clean: nothing in it moves, hides or fakes other text, and
//! no spreadsheet runs it.

use jiff::civil::Date;

use super::Wrong;
use crate::ceremony::nouns::clean;

/// Entra: an address has at most 113 characters as a sign-in name; RFC 5321, 4.5.3.1: 254 as one of mail.
const LONGEST_LOGIN: usize = 254;
const LONGEST_SERIAL: usize = 64;
const LONGEST_TEXT: usize = 500;
/// Of a label for a parcel.
const MOST_ADDRESS_LINES: usize = 8;

/// A cell on one line.
pub(super) fn line(cell: &str) -> Result<String, Wrong> {
    if cell.contains('\n') {
        return Err(Wrong::LineInCell { cell: cut(cell) });
    }
    let text = plain(cell)?;
    if text.chars().count() > LONGEST_TEXT {
        return Err(Wrong::TooLong { cell: cut(cell), most: LONGEST_TEXT });
    }
    Ok(text)
}

/// The lines of an address. A cell that has swallowed a line of the file has a person in it.
pub(super) fn address(cell: &str) -> Result<String, Wrong> {
    let several = cell.contains('\n');
    if several && cell.contains(['@', '"']) {
        return Err(Wrong::LineInCell { cell: cut(cell) });
    }
    let lines: Vec<String> = cell.lines().map(plain).collect::<Result<_, _>>()?;
    let lines: Vec<String> = lines.into_iter().filter(|it| !it.is_empty()).collect();
    let text = lines.join("\n");
    if lines.len() > MOST_ADDRESS_LINES {
        return Err(Wrong::TooLong { cell: cut(cell), most: MOST_ADDRESS_LINES });
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Wrong::TooLong { cell: cut(cell), most: LONGEST_TEXT });
    }
    Ok(text)
}

/// A sign-in name or an address of mail.
pub(super) fn login(cell: &str) -> Result<String, Wrong> {
    let text = line(cell)?;
    let (name, domain) = text.rsplit_once('@').unwrap_or_default();
    // What separates addresses in a list, and what stands around one in mail.
    let strange = |it: char| it.is_whitespace() || r#","<>():;\"#.contains(it) || it == '@';
    let is_one = !name.is_empty()
        && !domain.is_empty()
        && !name.contains(strange)
        && !domain.contains(strange);
    if is_one && text.len() <= LONGEST_LOGIN {
        Ok(text)
    } else {
        Err(Wrong::NotALogin { cell: cut(cell) })
    }
}

pub(super) fn serial(cell: &str) -> Result<String, Wrong> {
    let text = line(cell)?;
    if is_shortened(&text) {
        return Err(Wrong::Shortened { cell: text });
    }
    let is_one = text.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
    if is_one && text.len() <= LONGEST_SERIAL {
        Ok(text)
    } else {
        Err(Wrong::NotASerial { cell: cut(cell) })
    }
}

/// By what two serial numbers are the same: Excel takes the zeros away with which one begins.
pub(super) fn same_serial(serial: &str) -> String {
    serial.trim_start_matches('0').to_ascii_lowercase()
}

/// A language tag (BCP 47), also as systems write it: `de_AT`.
pub(super) fn language(cell: &str) -> Result<String, Wrong> {
    let text = line(cell)?.replace('_', "-");
    let mut parts = text.split('-');
    let of = |it: &str, least: usize, most: usize| (least..=most).contains(&it.len());
    let begins = parts
        .next()
        .is_some_and(|it| of(it, 2, 3) && it.chars().all(|it| it.is_ascii_alphabetic()));
    let goes_on = parts.all(|it| of(it, 2, 8) && it.chars().all(|it| it.is_ascii_alphanumeric()));
    if begins && goes_on { Ok(text) } else { Err(Wrong::NotALanguage { cell: cut(cell) }) }
}

/// As `2027-01-31`.
pub(super) fn day(cell: &str) -> Result<Date, Wrong> {
    line(cell)?.parse().map_err(|_| Wrong::NotADay { cell: cut(cell) })
}

/// The text without `="…"`, with which Excel keeps the zeros of a number. Everything else that a
/// spreadsheet would run is refused (OWASP: CSV injection).
fn plain(cell: &str) -> Result<String, Wrong> {
    let kept = cell.trim().strip_prefix("=\"").and_then(|it| it.strip_suffix('"'));
    let text = clean(kept.unwrap_or(cell));
    if text.starts_with(['=', '+', '-', '@']) {
        return Err(Wrong::Formula { cell: cut(cell) });
    }
    Ok(text)
}

/// Such as `1.23457E+12` or `1,23E+09`.
fn is_shortened(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['e', 'E']) else { return false };
    let power = power.strip_prefix('+').unwrap_or_default();
    digits.contains(['.', ',']) && digits.chars().all(|it| it.is_ascii_digit() || ".,".contains(it))
        || !power.is_empty() && power.chars().all(|it| it.is_ascii_digit())
}

/// For a sentence.
fn cut(cell: &str) -> String {
    const MOST: usize = 60;
    let text = clean(cell);
    match text.char_indices().nth(MOST) {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
