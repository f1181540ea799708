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

impl HandOverSheet<'_> {
    /// # Errors
    /// Where the PDF library refuses it, or the page's address is too long for a QR code.
    pub fn pdf(&self, words: &Words) -> Result<Zeroizing<Vec<u8>>, PaperTrouble> {
        let key = self.key;
        let title = words.say_with("sheet-title", &[("mark", key.mark().into())]);
        let contact = [("contact", contact(words, self.contact).into())];
        let mut it = Layout::on(A4);
        it.paragraph(&title, Style::SMALL);
        it.heading(&words.say("sheet-heading"), Style::HEADING);
        it.space(10.0);
        it.paragraph(key.name(), Style::LEAD);
        if key.name() != key.person.upn {
            it.paragraph(&key.person.upn, Style::SMALL);
        }
        it.space(12.0);
        it.paragraph(&words.say("sheet-about"), Style::PLAIN);
        it.space(12.0);
        if let Some(until) = key.until {
            let mut args = contact.to_vec();
            args.push(("until", words.time_with_zone(until).into()));
            it.paragraph(&words.say_with("sheet-inert", &args), Style::SECTION);
        } else {
            it.paragraph(&words.say_with("sheet-live", &contact), Style::SECTION);
        }
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
        Ok(Zeroizing::new(pdf(&About { title: &title, language: &words.language() }, it)?))
    }
}

/// In two halves, which are easier to say and to type.
fn grouped(code: &SecretString) -> Zeroizing<String> {
    let code = code.expose_secret();
    let (first, second) = code.split_at_checked(code.len() / 2).unwrap_or((code, ""));
    Zeroizing::new(format!("{first}-{second}"))
}
