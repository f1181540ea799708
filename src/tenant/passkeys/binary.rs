//! The three encodings of bytes in Graph's answers.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// All readings of a text: as base64url, as standard base64, or as base64url followed by one digit,
/// the number of padding characters that were left out. Only with the digit 1 are there two readings;
/// then both are returned.
pub fn readings(text: &str) -> Vec<Vec<u8>> {
    if text.contains(['+', '/', '=']) {
        return STANDARD.decode(text).into_iter().collect();
    }
    let counted = text.strip_suffix(['0', '1', '2']).filter(|body| {
        let padding = usize::from(text.as_bytes()[text.len() - 1] - b'0');
        (body.len() + padding).is_multiple_of(4)
    });
    let mut readings: Vec<Vec<u8>> =
        counted.and_then(|it| URL_SAFE_NO_PAD.decode(it).ok()).into_iter().collect();
    readings.extend(URL_SAFE_NO_PAD.decode(text));
    readings
}
