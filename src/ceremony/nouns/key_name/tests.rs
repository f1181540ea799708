//! What a name of a key can be, and what is made of one that is taken.

use super::{KeyName, NotAName};

fn name(text: &str) -> KeyName {
    KeyName::new(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn a_name_is_trimmed_and_cleaned() {
    assert_eq!(name("  Blue\u{7}\u{202E} key\n\t2 ").as_str(), "Blue key 2");
    for nothing in ["", "   ", "\u{202E}\u{2066}", "\0\r\n"] {
        assert_eq!(KeyName::new(nothing), Err(NotAName::Empty), "{nothing:?}");
    }
}

#[test]
fn a_name_has_at_most_thirty_characters() {
    assert_eq!(name(&"a".repeat(30)).as_str().len(), 30);
    assert_eq!(KeyName::new(&"a".repeat(31)), Err(NotAName::TooLong));
    // Cleaned first: what is not shown does not count.
    assert_eq!(name(&format!(" {}\u{202E}", "é".repeat(30))).as_str().chars().count(), 30);
    // Each is two UTF-16 units and four bytes.
    assert_eq!(name(&"🔑".repeat(15)).as_str().len(), 60);
    assert_eq!(KeyName::new(&"🔑".repeat(16)), Err(NotAName::TooLong));
    assert_eq!(KeyName::new(&"🔑".repeat(30)), Err(NotAName::TooLong));
}

#[test]
fn a_taken_name_gets_a_number() {
    let taken = ["blue KEY".to_owned(), "Blue key 2".to_owned(), "a".repeat(30)];
    assert_eq!(name("Red key").unlike(&taken).as_str(), "Red key");
    assert_eq!(name("Blue key").unlike(&taken).as_str(), "Blue key 3");
    assert_eq!(name(&"a".repeat(30)).unlike(&taken).as_str(), format!("{} 2", "a".repeat(28)));
    let taken = ["🔑".repeat(15)];
    let numbered = name(&taken[0]).unlike(&taken);
    assert_eq!(numbered.as_str(), format!("{} 2", "🔑".repeat(14)));
}

#[test]
fn a_name_in_the_ledger_is_a_name() {
    let read = |json: &str| serde_json::from_str::<KeyName>(json);
    assert_eq!(read(r#""Blue key""#).expect("a name"), name("Blue key"));
    assert!(read(&format!("\"{}\"", "a".repeat(31))).is_err());
    assert!(read(r#""""#).is_err());
}

#[test]
fn an_end_stays_whole() {
    let of = |stem: &str, end: &str| KeyName::of(stem, end).as_str().to_owned();
    assert_eq!(of("YubiKey 5 NFC", "1a2b3c4d"), "YubiKey 5 NFC 1a2b3c4d");
    assert_eq!(of(&"🔑".repeat(40), "1a2b3c4d"), format!("{} 1a2b3c4d", "🔑".repeat(10)));
    assert_eq!(of("\u{202E}", "1a2b3c4d"), "1a2b3c4d");
}
