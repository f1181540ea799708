//! From the bytes of a file to its text: UTF-8, UTF-16, and else the encoding of Windows in western
//! Europe, because all that counts in these files is ASCII.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use zeroize::{Zeroize as _, Zeroizing};

use super::Wrong;

/// Some 100,000 tokens.
const MOST_BYTES: usize = 16 << 20;
/// How .xlsx and .ods begin (PKWARE APPNOTE 4.3.7), and how .xls does ([MS-CFB] 2.2).
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// A text with `\n` at the end of each line, wiped when it is dropped.
pub(super) fn decoded(bytes: &[u8]) -> Result<Zeroizing<String>, Wrong> {
    if bytes.len() > MOST_BYTES {
        return Err(Wrong::TooLarge { most_bytes: MOST_BYTES });
    }
    if WORKBOOKS.iter().any(|it| bytes.starts_with(it)) {
        return Err(Wrong::Workbook);
    }
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((without_mark(bytes), 0));
    let rest = bytes.get(mark..).unwrap_or_default();
    let (text, malformed) = encoding.decode_without_bom_handling(rest);
    let mut lines = Zeroizing::new(String::with_capacity(text.len() + 1));
    for line in text.split('\n') {
        lines.push_str(line.strip_suffix('\r').unwrap_or(line));
        lines.push('\n');
    }
    let is_text = !malformed && !text.contains('\0');
    if let Cow::Owned(mut it) = text {
        it.zeroize();
    }
    if is_text { Ok(lines) } else { Err(Wrong::NotText) }
}

/// UTF-16 is known by the zeros beside ASCII.
fn without_mark(bytes: &[u8]) -> &'static Encoding {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|it| **it == 0).count();
    let many = bytes.len() / 4;
    match (zeros(0), zeros(1)) {
        (0, low) if low > many => UTF_16LE,
        (high, 0) if high > many => UTF_16BE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}
