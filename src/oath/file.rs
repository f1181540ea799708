//! A whole file of tokens, in whichever form: the form is known by how the text begins.

use super::found::{Found, Reading, Token};
use super::{Fault, Wrong, json, pskc, table, text};

/// A whole file.
#[derive(Debug)]
pub struct Tokens {
    /// At least one, each serial number once and each seed once.
    pub tokens: Vec<Token>,
    /// The names of columns that say nothing here.
    pub unused: Vec<String>,
}

/// Reads CSV (Microsoft, Deepnet, Token2, HelloID), JSON (Token2, Graph's bulk) or PSKC (RFC 6030).
///
/// # Errors
/// Every fault, in the order of its lines.
pub fn tokens(bytes: &[u8], reading: &Reading) -> Result<Tokens, Vec<Fault>> {
    let text = text::decoded(bytes).map_err(|it| vec![it.at(1)])?;
    let mut found = Found::new(reading);
    match text.trim_start().chars().next() {
        Some('[' | '{') => json::read(&text, &mut found),
        Some('<') => pskc::read(&text, &mut found),
        _ => table::read(&text, &mut found),
    }
    found.lost_zeros();
    found.twice();
    let Found { tokens, mut faults, unused, .. } = found;
    if tokens.is_empty() && faults.is_empty() {
        faults.push(Wrong::NoTokens.at(1));
    }
    faults.sort_by_key(|it| it.line);
    if faults.is_empty() { Ok(Tokens { tokens, unused }) } else { Err(faults) }
}
