//! A hostile name reaches neither the terminal nor the words around it.

use std::fmt::Write as _;

use crate::words::safe::filled_in;
use crate::words::{Words, escaped, printable};

/// Clears the screen, reverses what follows, begins a line, ends an isolate that it never began.
const HOSTILE: &str = "Eve\u{1b}[2J\u{202e}gpj.exe\nReceipt 1\u{2069}\u{9b}31m\u{7f}\u{2028}x\r";

fn nothing_moves(text: &str) {
    let moves = |it: char| {
        it.is_control() || "\u{2028}\u{2029}\u{202a}\u{202d}\u{202e}\u{2066}\u{2067}".contains(it)
    };
    assert!(!text.contains(moves), "{text:?}");
}

#[test]
fn a_sentence_stays_one_line_and_in_order() {
    let said = Words::english().say_with("who-none", &[("text", HOSTILE.into())]);
    nothing_moves(&said);
    assert!(!said.contains('\u{2069}'), "{said:?}");
    assert!(said.contains("gpj.exe Receipt 1"), "{said:?}");
}

#[test]
fn a_name_from_right_to_left_is_isolated_and_no_other() {
    let say = |name: &str| Words::english().say_with("session", &[("name", name.into())]);
    assert_eq!(say("Amira Haddad"), "Session Amira Haddad");
    assert_eq!(say("אמירה"), "Session \u{2068}אמירה\u{2069}");
    // What was isolated stays so when it is filled into another sentence.
    assert_eq!(filled_in("x \u{2068}אמירה\u{2069}"), "\u{2068}x \u{2068}אמירה\u{2069}\u{2069}");
    assert_eq!(filled_in("\u{2069}\u{2068}"), "\u{fffd}\u{fffd}");
}

#[test]
fn a_terminal_gets_one_line_of_text() {
    let line = printable(HOSTILE);
    nothing_moves(&line);
    assert!(!line.contains('\u{2069}') && line.contains("gpj.exe Receipt 1"), "{line:?}");
    assert_eq!(printable("Session \u{2068}אמירה\u{2069}"), "Session אמירה");
    assert_eq!(printable("Zoë’s key — 7"), "Zoë’s key — 7");
}

#[test]
fn json_means_the_same_and_moves_nothing() {
    let mut every = HOSTILE.to_owned();
    for code in 0..0x3000 {
        every.extend(char::from_u32(code));
    }
    write!(every, "\u{e0001}").expect("a String takes every text");
    let json = serde_json::to_string_pretty(&serde_json::json!({ "name": every })).expect("JSON");
    let printed = escaped(&json);
    nothing_moves(&printed.replace('\n', ""));
    let read: serde_json::Value = serde_json::from_str(&printed).expect("JSON still");
    assert_eq!(read["name"], every.as_str());
}
