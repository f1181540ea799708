//! The letter with a PIN: a first page without it, which may be seen in a window envelope, and the PIN on
//! a page of its own, for a PIN mailer or a sheet that is folded and sealed. The page with the PIN does
//! not say whose it is.

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::layout::{A4, Layout, Style};
use super::paper::{About, pdf};
use super::prepared::{KeyOnPaper, contact};
use super::trouble::PaperTrouble;
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
        let contact = [("contact", contact(words, self.contact).into())];
        let key = [("key", self.key.key(words).into())];
        let change = if self.change_is_forced { "pin-letter-forced" } else { "pin-letter-asked" };
        let sentences = [
            words.say_with("pin-letter-where", &key),
            words.say(change),
            words.say("pin-letter-how"),
            words.say("pin-letter-secret"),
            words.say_with("pin-letter-broken", &contact),
        ];
        let address = self.key.address.iter().flat_map(|it| it.lines());
        let window: Vec<&str> = std::iter::once(self.key.name()).chain(address).collect();
        let title = self.title(words);
        let heading = words.say("pin-letter-heading");
        let made = pages(words, &title, &window, &heading, &sentences, self.pin.expose_secret());
        made.map(Zeroizing::new)
    }
}

/// A letter without a PIN, which shows whether a printer is fit for those with one.
///
/// # Errors
/// Where the PDF library refuses it.
pub fn test_letter(words: &Words) -> Result<Vec<u8>, PaperTrouble> {
    let title = words.say("pin-letter-test");
    let heading = words.say("pin-letter-test-heading");
    let sentences = ["pin-letter-test-window", "pin-letter-test-apart", "pin-letter-test-whole"];
    let sentences = sentences.map(|id| words.say(id));
    let pin = words.say("pin-letter-test-pin");
    pages(words, &title, &[&title, "—", "—"], &heading, &sentences, &pin)
}

fn pages(
    words: &Words,
    title: &str,
    window: &[&str],
    heading: &str,
    sentences: &[String],
    pin: &str,
) -> Result<Vec<u8>, PaperTrouble> {
    let mut it = Layout::on(A4);
    // DIN 5008, form B: the window is 45 mm from the top.
    it.space(66.0);
    for line in window {
        it.paragraph(line, Style::PLAIN);
    }
    it.space(70.0);
    it.paragraph(title, Style::SMALL);
    it.heading(heading, Style::HEADING);
    it.space(10.0);
    it.list(sentences);
    it.new_page();
    it.paragraph(title, Style::SMALL);
    // The middle third: a sheet that is folded twice covers it from both sides.
    it.space(A4.height / 3.0 - A4.margin - Style::SMALL.leading());
    it.fold_mark();
    it.space(50.0);
    it.paragraph(&words.say("pin-letter-pin"), Style::PLAIN);
    it.space(8.0);
    it.paragraph(pin, Style::PIN);
    it.space(A4.height / 3.0 - 58.0 - Style::PLAIN.leading() - Style::PIN.leading());
    it.fold_mark();
    pdf(&About { title, language: &words.language() }, it)
}
