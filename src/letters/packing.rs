//! What goes out with a list of keys: a label for each key, and the list of what lies in the box, for
//! whom, and which letters may go. No secret stands on either.

use super::layout::{A4, LABEL, Layout, Style};
use super::paper::{About, pdf};
use super::prepared::KeyOnPaper;
use super::trouble::PaperTrouble;
use crate::words::Words;

/// One label on each page.
///
/// # Errors
/// Where the PDF library refuses it.
pub fn labels(words: &Words, list: &str, keys: &[KeyOnPaper]) -> Result<Vec<u8>, PaperTrouble> {
    let title = words.say_with("labels-title", &[("list", list.into())]);
    let mut it = Layout::on(LABEL);
    for (index, key) in keys.iter().enumerate() {
        if index > 0 {
            it.new_page();
        }
        it.line(key.name(), Style::SECTION);
        it.line(&key.model, Style::SMALL);
        // On a line of its own, so that a long model does not cut it off.
        if let Some(serial) = &key.serial {
            it.line(serial, Style::SMALL);
        }
        it.line(&key.mark(), Style::SMALL);
    }
    pdf(&About { title: &title, language: &words.language() }, it)
}

/// The list of a box.
pub struct PackingList<'a> {
    /// Short enough to be read aloud.
    pub list: &'a str,
    /// Each with what is said of its letter.
    pub keys: &'a [(KeyOnPaper, String)],
}

impl PackingList<'_> {
    /// # Errors
    /// Where the PDF library refuses it.
    pub fn pdf(&self, words: &Words) -> Result<Vec<u8>, PaperTrouble> {
        const SHARES: [f32; 4] = [0.06, 0.42, 0.3, 0.22];
        let list = [("list", self.list.into())];
        let title = words.say_with("packing-title", &list);
        let mut it = Layout::on(A4);
        it.paragraph(&title, Style::SMALL);
        it.heading(&words.say_with("packing-heading", &list), Style::HEADING);
        it.space(10.0);
        if self.keys.iter().any(|(key, _)| key.until.is_none()) {
            it.paragraph(&words.say("packing-live"), Style::SECTION);
            it.space(10.0);
        }
        it.paragraph(&words.say("packing-apart"), Style::PLAIN);
        it.space(10.0);
        let heads = [
            "paper-column-number",
            "paper-column-person",
            "paper-column-key",
            "paper-column-letter",
        ]
        .map(|id| words.say(id));
        let rows: Vec<_> = self
            .keys
            .iter()
            .map(|(key, letter)| {
                [key.number.to_string(), key.who(), key.key(words), letter.clone()]
            })
            .collect();
        it.grid(SHARES, &heads, &rows);
        it.space(12.0);
        let [packed, checked] = ["packing-packed", "packing-checked"].map(|id| words.say(id));
        it.signatures([&packed, &checked]);
        pdf(&About { title: &title, language: &words.language() }, it)
    }
}
