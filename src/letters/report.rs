//! What became of a list, for a spreadsheet, a program or a folder. No secret is in it: no PIN, no code,
//! no registration.

use serde::Serialize;

use super::layout::{A4, Layout, Style};
use super::paper::{About, pdf};
use super::prepared::who;
use super::trouble::PaperTrouble;
use crate::ceremony::nouns::{CeremonyId, PinChange, Timestamp};
use crate::words::Words;

#[derive(Clone, Debug, Serialize)]
pub struct ListReport {
    pub list: CeremonyId,
    pub made_at: Timestamp,
    pub keys: Vec<ReportedKey>,
}

/// One place of the list, and one row of the CSV.
#[derive(Clone, Debug, Serialize)]
pub struct ReportedKey {
    pub number: u32,
    pub user_principal_name: String,
    pub name: String,
    pub state: KeyState,
    pub model: Option<String>,
    pub serial: Option<String>,
    pub prepared_at: Option<Timestamp>,
    /// Until when it can be activated, or could.
    pub until: Option<Timestamp>,
    pub active_since: Option<Timestamp>,
    /// Whether the key asks for another PIN by itself.
    pub pin_change: Option<PinChange>,
    pub letter: LetterState,
    /// On the letter that was begun last.
    pub letter_number: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyState {
    /// No key is prepared yet.
    Due,
    /// It is prepared, and opens nothing until it is activated.
    Waits,
    Active,
    /// The time in which it could be activated is over.
    Expired,
    /// Its registration is worth nothing any more.
    Void,
    /// The person was erased from the ledger.
    Erased,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterState {
    /// There is no PIN of the desk's for it.
    None,
    /// It waits for its day, or for the activation of its key.
    Waits,
    /// It may be printed.
    Ready,
    /// It went to the printer, and nobody knows whether it came out.
    InDoubt,
    /// The printer did not print it.
    Failed,
    Printed,
}

#[derive(Debug, thiserror::Error)]
#[error("the report could not be written as CSV")]
pub struct ReportTrouble;

impl ListReport {
    /// With a line of names, in UTF-8, by RFC 4180. A cell that a spreadsheet would take for a formula
    /// begins with an apostrophe, as OWASP asks ("CSV Injection").
    ///
    /// # Errors
    /// Where the library refuses it.
    pub fn csv(&self) -> Result<String, ReportTrouble> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for key in &self.keys {
            writer.serialize(key.without_formulas()).map_err(|_| ReportTrouble)?;
        }
        let bytes = writer.into_inner().map_err(|_| ReportTrouble)?;
        String::from_utf8(bytes).map_err(|_| ReportTrouble)
    }

    /// # Errors
    /// Where the PDF library refuses it.
    pub fn pdf(&self, words: &Words) -> Result<Vec<u8>, PaperTrouble> {
        const SHARES: [f32; 5] = [0.06, 0.32, 0.24, 0.22, 0.16];
        let args = [
            ("list", self.list.short().into()),
            ("time", words.time_with_zone(self.made_at).into()),
        ];
        let title = words.say_with("report-title", &args);
        let mut it = Layout::on(A4);
        it.heading(&title, Style::HEADING);
        it.space(4.0);
        it.paragraph(&words.say_with("report-made", &args), Style::SMALL);
        it.space(10.0);
        let heads = [
            "paper-column-number",
            "paper-column-person",
            "paper-column-key",
            "paper-column-state",
            "paper-column-letter",
        ]
        .map(|id| words.say(id));
        let rows: Vec<_> = self.keys.iter().map(|it| it.row(words)).collect();
        it.grid(SHARES, &heads, &rows);
        pdf(&About { title: &title, language: &words.language() }, it)
    }
}

impl ReportedKey {
    fn row(&self, words: &Words) -> [String; 5] {
        let key = [&self.model, &self.serial];
        let until = self.until.filter(|_| self.state == KeyState::Waits);
        let state = match until {
            Some(it) => {
                words.say_with("key-state-waits-until", &[("until", words.time(it).into())])
            }
            None => words.say(self.state.word()),
        };
        [
            self.number.to_string(),
            who(&self.name, &self.user_principal_name),
            words.list(&key.into_iter().flatten().collect::<Vec<_>>()),
            state,
            self.letter_in(words),
        ]
    }

    /// `0042, printed`.
    fn letter_in(&self, words: &Words) -> String {
        let state = words.say(self.letter.word());
        self.letter_number
            .map_or_else(|| state.clone(), |it| words.list(&[&format!("{it:04}"), &state]))
    }

    fn without_formulas(&self) -> Self {
        Self {
            user_principal_name: no_formula(&self.user_principal_name),
            name: no_formula(&self.name),
            model: self.model.as_deref().map(no_formula),
            serial: self.serial.as_deref().map(no_formula),
            ..self.clone()
        }
    }
}

impl KeyState {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Due => "key-state-due",
            Self::Waits => "key-state-waits",
            Self::Active => "key-state-active",
            Self::Expired => "key-state-expired",
            Self::Void => "key-state-void",
            Self::Erased => "key-state-erased",
        }
    }
}

impl LetterState {
    /// The id of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "letter-state-none",
            Self::Waits => "letter-state-waits",
            Self::Ready => "letter-state-ready",
            Self::InDoubt => "letter-state-in-doubt",
            Self::Failed => "letter-state-failed",
            Self::Printed => "letter-state-printed",
        }
    }
}

fn no_formula(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula { format!("'{cell}") } else { cell.to_owned() }
}
