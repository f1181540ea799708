//! What a file may say of a token besides its seed.

use serde::{Deserialize, Serialize};

use super::Wrong;
use super::column::Column;
use crate::ceremony::nouns::clean;

/// Graph: hardwareOathTokenHashFunction. No other is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hash {
    #[default]
    HmacSha1,
    HmacSha256,
}

/// Graph: the longest of its texts is not documented; this is longer than any that is known.
const LONGEST: usize = 128;

/// A serial number, and whether the file says that it is written as it is: `="0012"`.
pub(super) fn serial(cell: &str) -> Result<(String, bool), Wrong> {
    if is_shortened(cell) {
        return Err(Wrong::Shortened);
    }
    let kept = kept(cell);
    let text = plain(Column::Serial, kept.unwrap_or(cell))?;
    if text.chars().all(|it| it.is_ascii_alphanumeric() || "-_/".contains(it)) {
        Ok((text, kept.is_some()))
    } else {
        Err(Wrong::NotASerial)
    }
}

/// By what two serial numbers are the same.
pub(super) fn same_serial(serial: &str) -> String {
    serial.to_ascii_lowercase()
}

/// A sign-in name, or an object id where the file is Graph's own. `None`: nobody.
pub(super) fn person(cell: &str) -> Result<Option<String>, Wrong> {
    if cell.is_empty() {
        return Ok(None);
    }
    let text = plain(Column::Person, cell)?;
    let is_id = text.len() == 36 && text.chars().all(|it| it.is_ascii_hexdigit() || it == '-');
    let (name, domain) = text.rsplit_once('@').unwrap_or_default();
    let strange = |it: char| it.is_whitespace() || r#","<>():;\@"#.contains(it);
    let is_login =
        !name.is_empty() && !domain.is_empty() && !text.replacen('@', "", 1).contains(strange);
    if is_id || is_login { Ok(Some(text)) } else { Err(Wrong::NotALogin) }
}

/// In seconds.
pub(super) fn interval(cell: &str) -> Result<u32, Wrong> {
    match kept(cell).unwrap_or(cell) {
        "" => Err(Wrong::Missing { column: Column::Interval }),
        "30" => Ok(30),
        "60" => Ok(60),
        _ => Err(Wrong::NotAnInterval),
    }
}

/// `hmacsha1`, `HMAC-SHA256`, `SHA1`. Where nothing is said it is SHA-1 (RFC 6238).
pub(super) fn hash(cell: &str) -> Result<Hash, Wrong> {
    let name: String = cell.chars().filter(char::is_ascii_alphanumeric).collect();
    match name.to_ascii_lowercase().trim_start_matches("hmac") {
        "" | "sha1" => Ok(Hash::HmacSha1),
        "sha256" => Ok(Hash::HmacSha256),
        _ => Err(Wrong::NotAHash),
    }
}

/// A text that nothing moves, hides or runs (OWASP: CSV injection).
pub(super) fn plain(column: Column, cell: &str) -> Result<String, Wrong> {
    let text = clean(cell);
    if text.is_empty() {
        return Err(Wrong::Missing { column });
    }
    if text.starts_with(['=', '+', '-', '@']) {
        return Err(Wrong::Formula { column });
    }
    if text.chars().count() > LONGEST {
        return Err(Wrong::TooLong { column, most: LONGEST });
    }
    Ok(text)
}

/// Such as `1.23457E+12` or `1,23E+09`.
pub(super) fn is_shortened(cell: &str) -> bool {
    let Some((digits, power)) = cell.trim().split_once(['e', 'E']) else { return false };
    let all = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let number = digits.replacen(['.', ','], "", 1);
    let (signed, power) = match power.strip_prefix('+') {
        Some(it) => (true, it),
        None => (false, power),
    };
    all(&number) && all(power) && (signed || number.len() < digits.len())
}

/// What stands in `="…"`, with which a spreadsheet keeps the zeros of a number.
fn kept(cell: &str) -> Option<&str> {
    cell.strip_prefix("=\"")?.strip_suffix('"')
}
