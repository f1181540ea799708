//! The sheet that goes with a key to its owner: what it is, how to begin, whom to call. No PIN stands on
//! it. The code, where there is one, shows that the parcel arrived, and opens nothing.

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::layout::{A4, Layout, Style};
use super::paper::{About, pdf};
use super::prepared::{KeyOnPaper, contact};
use super::trouble::PaperTrouble;
use crate::words::Words;

pub struct HandOverSheet<'a> {
    pub key: &'a KeyOnPaper,
    /// Of a key that must be activated.
    pub code: Option<&'a SecretString>,
    /// The tenant's own page, where people manage their keys: as a QR code and in letters.
    pub page: &'a str,
    /// Whom to ask.
    pub contact: &'a str,
}

/// A page for each, in its reader's words. They hold codes, and are wiped when they are dropped; what the
/// PDF library copied while it made them is not.
///
/// # Errors
/// Where the PDF library refuses it, or a page's address is too long for a QR code.
pub fn sheets(
    words: &Words,
    list: &str,
    all: &[(HandOverSheet<'_>, Words)],
) -> Result<Zeroizing<Vec<u8>>, PaperTrouble> {
    let title = words.say_with("sheets-title", &[("list", list.into())]);
    let mut it = Layout::on(A4);
    for (index, (sheet, words)) in all.iter().enumerate() {
        if index > 0 {
            it.new_page();
        }
        sheet.write(words, &mut it)?;
    }
    Ok(Zeroizing::new(pdf(&About { title: &title, language: &words.language() }, it)?))
}

impl HandOverSheet<'_> {
    fn write(&self, words: &Words, it: &mut Layout) -> Result<(), PaperTrouble> {
        let key = self.key;
        let contact = [("contact", contact(words, self.contact).into())];
        it.heading(&words.say("sheet-heading"), Style::HEADING);
        it.space(10.0);
        it.paragraph(key.name(), Style::LEAD);
        if key.name() != key.person.upn {
            it.paragraph(&key.person.upn, Style::SMALL);
        }
        it.space(12.0);
        it.paragraph(&words.say("sheet-about"), Style::PLAIN);
        it.space(12.0);
        let state = match key.until {
            Some(until) => {
                let until = ("until", words.time_with_zone(until).into());
                let args: Vec<_> = contact.iter().cloned().chain([until]).collect();
                words.say_with("sheet-inert", &args)
            }
            None => words.say_with("sheet-live", &contact),
        };
        it.paragraph(&state, Style::SECTION);
        if let Some(code) = self.code {
            it.space(6.0);
            it.paragraph(&words.say("sheet-say-code"), Style::PLAIN);
            it.paragraph(&grouped(code), Style::LEAD);
        }
        it.space(12.0);
        it.list(&["sheet-letter", "sheet-begin", "sheet-sign-in"].map(|id| words.say(id)));
        it.space(8.0);
        it.qr(self.page, 110.0)?;
        it.paragraph(self.page, Style::SMALL);
        it.space(14.0);
        it.paragraph(&words.say_with("sheet-help", &contact), Style::SECTION);
        it.space(10.0);
        it.table(&[
            (words.say("paper-column-key"), key.key(words)),
            (words.say("paper-column-mark"), key.mark()),
        ]);
        Ok(())
    }
}

/// In two halves, which are easier to say and to type.
fn grouped(code: &SecretString) -> Zeroizing<String> {
    let code = code.expose_secret();
    let (first, second) = code.split_at_checked(code.len() / 2).unwrap_or((code, ""));
    Zeroizing::new(format!("{first}-{second}"))
}
