//! Text from outside that people read: names of people, keys and relying parties.

/// The text without what can move, hide or fake other text: control characters, line breaks and
/// the marks that change the direction of writing (Unicode: UAX #9, Bidi_Control). What separated
/// words separates them still, by one space. Marks that names need, such as the joiners of Persian
/// and Indic scripts, stay.
pub fn clean(text: &str) -> String {
    let shown = |it: char| {
        !matches!(it,
        // Direction
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
        // Nothing to see
        | '\u{00AD}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
    };
    text.split(|it: char| it.is_whitespace() || it.is_control())
        .map(|word| word.chars().filter(|it| shown(*it)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
