//! The receipt of a session, to keep or to sign: what the person must know, what had to be left, and
//! behind it what was proved and how.

use super::layout::{A4, Layout, Style};
use super::paper::{About, pdf};
use super::text::name;
use super::trouble::PaperTrouble;

/// What stands on it, in the reader's words.
#[derive(Clone, Debug)]
pub struct ReceiptPage {
    /// BCP 47.
    pub language: String,
    /// `Receipt 7f3a1c`.
    pub title: String,
    pub heading: String,
    pub person: String,
    pub sign_in_name: String,
    /// In plain words, one sentence each.
    pub plain: Vec<String>,
    /// What could not be taken back, and what to do about it.
    pub left: Vec<String>,
    /// The label and the value of each line.
    pub evidence: Vec<(String, String)>,
    /// Below the lines that the person and the operator sign.
    pub signatures: [String; 2],
}

impl ReceiptPage {
    /// # Errors
    /// Where the PDF library refuses it.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperTrouble> {
        let mut it = Layout::on(A4);
        it.paragraph(&self.title, Style::SMALL);
        it.heading(&self.heading, Style::HEADING);
        it.space(10.0);
        let shown = name(&self.person, &self.sign_in_name);
        it.paragraph(shown, Style::LEAD);
        if shown != self.sign_in_name {
            it.paragraph(&self.sign_in_name, Style::SMALL);
        }
        it.space(12.0);
        it.list(&self.plain);
        for left in &self.left {
            it.space(4.0);
            it.paragraph(left, Style::SECTION);
        }
        it.space(10.0);
        it.table(&self.evidence);
        it.space(12.0);
        let [person, operator] = &self.signatures;
        it.signatures([person, operator]);
        pdf(&About { title: &self.title, language: &self.language }, it)
    }
}
