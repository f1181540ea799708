//! What is taken out of a name, and what must stay in it.

use proptest::prelude::*;

use super::clean;

/// Unicode: Bidi_Control, all of it.
const DIRECTION: [char; 12] = [
    '\u{061C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

#[test]
fn nothing_moves_or_hides_text() {
    for mark in DIRECTION.into_iter().chain(['\u{200B}', '\u{FEFF}', '\u{00AD}', '\u{2060}']) {
        assert_eq!(clean(&format!("A{mark}mira{mark}")), "Amira", "{}", mark.escape_unicode());
    }
    for control in ('\0'..='\u{1F}').chain('\u{7F}'..='\u{9F}').chain(['\u{2028}', '\u{2029}']) {
        let cleaned = clean(&format!("{control}Amira{control}Haddad{control}"));
        assert_eq!(cleaned, "Amira Haddad", "{}", control.escape_unicode());
    }
    // A terminal would turn red, and a reader would see another file's ending.
    assert_eq!(clean("\u{1b}[31mred"), "[31mred");
    assert_eq!(clean("cod\u{202E}exe.txt"), "codexe.txt");
    assert_eq!(clean(" \r\n\u{202E} "), "");
}

#[test]
fn what_a_name_needs_stays() {
    for name in [
        "Amira Haddad",
        "O'Brien-Zieliński",
        "\u{0645}\u{06CC}\u{200C}\u{062E}\u{0648}\u{0627}\u{0647}\u{0645}",
        "\u{0D28}\u{0D4D}\u{200D}",
        "👩‍⚕️ 王小明",
        "e\u{0301}",
    ] {
        assert_eq!(clean(name), name);
    }
}

proptest! {
    #[test]
    fn what_is_clean_stays_so(text in any::<String>()) {
        let once = clean(&text);
        prop_assert!(!once.contains(|it: char| it.is_control() || DIRECTION.contains(&it)));
        prop_assert!(!once.contains("  ") && once.trim() == once);
        prop_assert_eq!(clean(&once), once);
    }
}
