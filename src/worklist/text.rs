//! From the bytes of a file to its text: UTF-8, UTF-16, and the encodings of Windows in which Excel
//! saves "CSV" in each country.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Wrong;

/// Some 20,000 people with addresses.
const MOST_BYTES: usize = 4 << 20;
/// How .xlsx and .ods begin (PKWARE APPNOTE 4.3.7), and how .xls does ([MS-CFB] 2.2).
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// A text with `\n` at the end of each line, and the name of its encoding (WHATWG Encoding).
pub(super) fn decoded(bytes: &[u8]) -> Result<(String, &'static str), Wrong> {
    if bytes.len() > MOST_BYTES {
        return Err(Wrong::TooLarge { most_bytes: MOST_BYTES });
    }
    if WORKBOOKS.iter().any(|it| bytes.starts_with(it)) {
        return Err(Wrong::Workbook);
    }
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(it) => it,
        None => (without_mark(bytes), 0),
    };
    let rest = bytes.get(mark..).unwrap_or_default();
    let (text, malformed) = encoding.decode_without_bom_handling(rest);
    if malformed || text.contains('\0') {
        return Err(Wrong::NotText);
    }
    // Also of a Macintosh of old, which wrote `\r` alone.
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok((text, encoding.name()))
}

/// UTF-8 is known by its form, and UTF-16 by the zeros beside ASCII. Everything else is a guess, from
/// how often letters stand beside each other in the languages that use an encoding.
fn without_mark(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|it| **it == 0).count();
    let many = bytes.len() / 4;
    match (zeros(0), zeros(1)) {
        (0, low) if low > many => UTF_16LE,
        (high, 0) if high > many => UTF_16BE,
        _ => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            detector.guess(None, Utf8Detection::Deny)
        }
    }
}
