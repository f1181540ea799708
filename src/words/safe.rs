//! Text from elsewhere (names of people, keys and relying parties) made safe to show: no control
//! character moves the cursor of a terminal, and no name changes the order of the words around it.

use std::borrow::Cow;
use std::fmt::Write as _;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.4).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// A name as it is filled into a sentence: on one line, without control characters, and isolated
/// where it is written from right to left.
pub(super) fn filled_in(name: &str) -> Cow<'_, str> {
    let keep = |it: char| (it == ISOLATE || it == END_OF_ISOLATE) && isolates_are_whole(name);
    let safe = replaced(name, keep);
    if safe.chars().any(is_right_to_left) {
        return format!("{ISOLATE}{safe}{END_OF_ISOLATE}").into();
    }
    safe
}

/// One line for a terminal. Isolates are dropped, because few terminals know them; any other
/// control character becomes U+FFFD, or a space where it would begin a new line.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.contains([ISOLATE, END_OF_ISOLATE]) {
        let text = text.replace([ISOLATE, END_OF_ISOLATE], "");
        return replaced(&text, |_| false).into_owned().into();
    }
    replaced(text, |_| false)
}

/// JSON for a terminal: means the same, with the control characters in it escaped.
pub fn escaped(json: &str) -> Cow<'_, str> {
    let is_layout = |it: char| it == '\n';
    if !json.chars().any(|it| is_control(it) && !is_layout(it)) {
        return json.into();
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for it in json.chars() {
        if is_control(it) && !is_layout(it) {
            let mut units = [0; 2];
            for unit in it.encode_utf16(&mut units) {
                write!(escaped, "\\u{unit:04x}").expect("a String takes every text");
            }
        } else {
            escaped.push(it);
        }
    }
    escaped.into()
}

fn replaced(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(|it| is_control(it) && !keep(it)) {
        return text.into();
    }
    let safe = |it: char| match it {
        it if !is_control(it) || keep(it) => it,
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        _ => char::REPLACEMENT_CHARACTER,
    };
    text.chars().map(safe).collect()
}

/// Control characters (Cc), line and paragraph separators, and the Bidi_Control characters of the
/// Unicode character database (PropList.txt).
fn is_control(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{2028}' | '\u{2029}')
        || matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}')
        || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The blocks of the scripts that are written from right to left (UAX #9, 3.2, table 4).
pub fn is_right_to_left(it: char) -> bool {
    matches!(it,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// Each isolate that begins ends, in this order: so it reaches nothing around the text.
fn isolates_are_whole(text: &str) -> bool {
    let mut open = 0_usize;
    for it in text.chars() {
        match it {
            ISOLATE => open += 1,
            END_OF_ISOLATE => match open.checked_sub(1) {
                Some(fewer) => open = fewer,
                None => return false,
            },
            _ => {}
        }
    }
    open == 0
}
