//! The letter with a PIN: a first page without it, which may be seen in a window envelope, and the PIN on
//! a page of its own, for a PIN mailer or a sheet that is folded and sealed. The page with the PIN does
//! not say whose it is.

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::layout::{A4, Layout, Style};
use super::paper::{About, PaperTrouble, pdf};
use super::prepared::{KeyOnPaper, contact};
use crate::words::Words;

/// What stands on it. Digits are meant by the PIN, so that no letter can be taken for another.
pub struct PinLetter<'a> {
    pub key: &'a KeyOnPaper,
    /// On both pages, so that a letter that is missing is noticed.
    pub number: u32,
    pub pin: &'a SecretString,
    /// Whether the key takes this PIN only to change it; else the letter asks for that.
    pub change_is_forced: bool,
    /// Whom to ask.
    pub contact: &'a str,
}

impl PinLetter<'_> {
    /// On the document, on both pages, and in the printer's queue.
    pub fn title(&self, words: &Words) -> String {
        words.say_with("pin-letter", &[("number", format!("{:04}", self.number).into())])
    }

    /// The document holds the PIN; it is wiped when it is dropped. What the PDF library copied while it
    /// made it is not.
    ///
    /// # Errors
    /// Where the PDF library refuses it.
    pub fn pdf(&self, words: &Words) -> Result<Zeroizing<Vec<u8>>, PaperTrouble> {
        let title = self.title(words);
        let mut it = Layout::on(A4);
        self.page_to_be_seen(words, &title, &mut it);
        it.new_page();
        it.paragraph(&title, Style::SMALL);
        // The middle third: a sheet that is folded twice covers it from both sides.
        it.space(A4.height / 3.0 - A4.margin - Style::SMALL.leading());
        it.fold_mark();
        it.space(50.0);
        it.paragraph(&words.say("pin-letter-pin"), Style::PLAIN);
        it.space(8.0);
        it.paragraph(self.pin.expose_secret(), Style::PIN);
        it.space(A4.height / 3.0 - 58.0 - Style::PLAIN.leading() - Style::PIN.leading());
        it.fold_mark();
        Ok(Zeroizing::new(pdf(&About { title: &title, language: &words.language() }, it)?))
    }

    fn page_to_be_seen(&self, words: &Words, title: &str, it: &mut Layout) {
        // DIN 5008, form B: the window is 45 mm from the top.
        it.space(66.0);
        it.paragraph(self.key.name(), Style::PLAIN);
        for line in self.key.address.iter().flat_map(|it| it.lines()) {
            it.paragraph(line, Style::PLAIN);
        }
        it.space(70.0);
        it.paragraph(title, Style::SMALL);
        it.heading(&words.say("pin-letter-heading"), Style::HEADING);
        it.space(10.0);
        let contact = [("contact", contact(words, self.contact).into())];
        let key = [("key", self.key.key(words).into())];
        let change = if self.change_is_forced { "pin-letter-forced" } else { "pin-letter-asked" };
        it.list(&[
            words.say_with("pin-letter-where", &key),
            words.say(change),
            words.say("pin-letter-how"),
            words.say("pin-letter-secret"),
            words.say_with("pin-letter-broken", &contact),
        ]);
    }
}
