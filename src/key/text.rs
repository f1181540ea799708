//! Text from a key or its USB descriptor, which may say anything: made safe to show.

/// Without control characters and without those that change the direction of writing, and not
/// longer than a domain name can be.
pub fn clean(text: &str) -> String {
    const LONGEST: usize = 253;
    text.chars().filter(|it| !is_unsafe(*it)).take(LONGEST).collect()
}

fn is_unsafe(it: char) -> bool {
    // The joiners U+200C and U+200D stay: some languages cannot be written without them.
    it.is_control()
        || matches!(it,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_deceive_a_reader_is_left_out_and_names_stay() {
        for (from_key, shown) in [
            ("YubiKey 5 NFC", "YubiKey 5 NFC"),
            ("Zoë Nuñez", "Zoë Nuñez"),
            ("علی\u{200C}رضا", "علی\u{200C}رضا"),
            ("a\u{1B}[31m\r\nb\0", "a[31mb"),
            ("moc.elpmaxe\u{202E}", "moc.elpmaxe"),
            ("\u{2066}a\u{2069}\u{200F}\u{FEFF}", "a"),
        ] {
            assert_eq!(clean(from_key), shown);
        }
        assert_eq!(clean(&"x".repeat(10_000)).len(), 253);
    }
}
