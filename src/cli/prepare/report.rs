//! `keydesk prepare report`: what became of a list, and the papers for its parcels.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use secrecy::SecretString;

use super::kept::Kept;
use crate::ceremony::nouns::{ListedPerson, Timestamp};
use crate::ceremony::prepared::{Prepared, State};
use crate::cli::paper::to_printer;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::desk;
use crate::ledger::KeptList;
use crate::letters::{
    HandOverSheet, KeyOnPaper, KeyState, LetterState, ListReport, PackingList, ReportedKey, labels,
    sheets,
};
use crate::platform::private;
use crate::runner::letters::letter_state;
use crate::seal::{Recipient, Seals};
use crate::words::Words;

/// Show what became of the keys of a list, or make the papers for their parcels.
///
/// No PIN is on any of these. The hand-over sheets have the codes that show that a parcel arrived: they go
/// to the printer, or encrypted into a file.
#[derive(Args)]
pub struct ReportArguments {
    /// The list, or as much of the beginning of its id as is unique.
    id: String,
    /// For a spreadsheet.
    #[arg(long, group = "form")]
    csv: bool,
    #[arg(long, group = "form")]
    json: bool,
    /// The report on paper.
    #[arg(long, group = "form", group = "paper")]
    pdf: bool,
    /// A label for each key, 62 mm by 29 mm.
    #[arg(long, group = "form", group = "paper")]
    labels: bool,
    /// What lies in the box, and which letters may go.
    #[arg(long, group = "form", group = "paper")]
    packing: bool,
    /// The sheets that go with the keys.
    #[arg(long, group = "form", group = "paper")]
    sheets: bool,
    /// Print it on this queue of CUPS.
    #[arg(long, value_name = "QUEUE", requires = "paper", conflicts_with = "out")]
    print: Option<String>,
    /// Write it into this file, which only this user may read.
    #[arg(long, value_name = "FILE", requires = "form")]
    out: Option<PathBuf>,
    /// Encrypt the file to this age recipient.
    #[arg(long, value_name = "AGE-RECIPIENT", requires = "out")]
    to: Option<Recipient>,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
}

impl ReportArguments {
    pub(super) async fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let kept = Kept::read(&place.ledger()).await?;
        let list = kept.list(printer, &self.id)?;
        let keys: Vec<&Prepared> = kept.of_list(list).collect();
        let (words, now) = (printer.words.clone(), Timestamp::now());
        let report = report(list, &keys, &words, now);
        let goes = keys.iter().filter(|it| it.counts(now));
        if self.json {
            let json = serde_json::to_string_pretty(&report)?;
            self.leave_text(printer, &json)?;
        } else if self.csv {
            self.leave_text(printer, &report.csv()?)?;
        } else if self.pdf {
            self.leave(printer, &report.pdf(&words)?).await?;
        } else if self.labels {
            let papers: Vec<KeyOnPaper> = goes.map(|it| kept.on_paper(it)).collect();
            self.leave(printer, &labels(&words, &list.id.short(), &papers)?).await?;
        } else if self.packing {
            let letter = |it: &Prepared| words.say(letter_state(it, &words, now).word());
            let keys: Vec<_> = goes.map(|it| (kept.on_paper(it), letter(it))).collect();
            let list = PackingList { list: &list.id.short(), keys: &keys };
            self.leave(printer, &list.pdf(&words)?).await?;
        } else if self.sheets {
            let goes: Vec<&Prepared> = goes.copied().collect();
            self.sheets(place, printer, &kept, list, &goes).await?;
        } else {
            tell(printer, &report)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    async fn sheets(
        &self,
        place: &Place,
        printer: &mut Printer,
        kept: &Kept,
        list: &KeptList,
        keys: &[&Prepared],
    ) -> Result<()> {
        let config = place.config(printer, &self.config)?;
        let (page, contact) = (desk::security_info(&config), &config.notice.contact.0);
        let sealed = |it: &&Prepared| it.waits.as_ref().map(|it| it.code.clone());
        // Of a key that is active already it is gone.
        let is_there = |it: &&Prepared| matches!(it.state, State::Waits);
        let codes: Vec<Option<SecretString>> = if keys.iter().any(is_there) {
            if self.out.is_some() && self.to.is_none() {
                return Err(printer.refused("report-sheets-secret", &[]).into());
            }
            let seals = Seals::open(place.folder(), &[])?;
            let code = |it: &&Prepared| {
                sealed(it).filter(|_| is_there(it)).map(|it| seals.unseal(&it)).transpose()
            };
            keys.iter().map(code).collect::<Result<_, _>>()?
        } else {
            keys.iter().map(|_| None).collect()
        };
        let papers: Vec<KeyOnPaper> = keys.iter().map(|it| kept.on_paper(it)).collect();
        let words = keys.iter().map(|it| kept.words(&printer.words, it));
        let all: Vec<(HandOverSheet<'_>, Words)> = papers
            .iter()
            .zip(&codes)
            .map(|(key, code)| HandOverSheet { key, code: code.as_ref(), page, contact })
            .zip(words)
            .collect();
        let pdf = sheets(&printer.words, &list.id.short(), &all)?;
        self.leave(printer, &pdf).await
    }

    /// On standard output, where no file is named.
    fn leave_text(&self, printer: &mut Printer, text: &str) -> Result<()> {
        if self.out.is_some() {
            return self.write(printer, text.as_bytes());
        }
        for line in text.lines() {
            printer.line(line)?;
        }
        Ok(())
    }

    async fn leave(&self, printer: &mut Printer, pdf: &[u8]) -> Result<()> {
        match &self.print {
            Some(queue) => {
                let title = printer.words.say("report-job");
                to_printer(printer, queue, &title, pdf).await
            }
            None => self.write(printer, pdf),
        }
    }

    fn write(&self, printer: &mut Printer, document: &[u8]) -> Result<()> {
        let Some(file) = &self.out else {
            return Err(printer.refused("report-nowhere", &[]).into());
        };
        let sealed = self.to.as_ref().map(|it| it.seal(document)).transpose()?;
        let new = private().write(true).create(true).truncate(true).open(file);
        let written = new.and_then(|mut it| it.write_all(sealed.as_deref().unwrap_or(document)));
        written.map_err(|it| printer.unwritable(file, &it))?;
        let file = file.display().to_string();
        Ok(printer.say("report-written", &[("file", file.into())])?)
    }
}

fn tell(printer: &mut Printer, report: &ListReport) -> Result<()> {
    let words = printer.words.clone();
    for it in &report.keys {
        let args = [
            ("number", it.number.to_string().into()),
            ("state", words.say(it.state.word()).into()),
            ("name", it.name.as_str().into()),
            ("upn", it.user_principal_name.as_str().into()),
            ("serial", it.serial.clone().unwrap_or_default().into()),
            ("letter", words.say(it.letter.word()).into()),
        ];
        printer.say("report-row", &args)?;
    }
    Ok(())
}

/// Every place of the list, with the key that was prepared last for it.
fn report(list: &KeptList, keys: &[&Prepared], words: &Words, now: Timestamp) -> ListReport {
    let place = |(number, listed): (u32, &Option<_>)| {
        let last = keys.iter().rev().find(|it| it.place.is_some_and(|at| at.number == number));
        reported(number, listed.as_ref(), last.copied(), words, now)
    };
    let keys = (1..).zip(&list.people).map(place).collect();
    ListReport { list: list.id, made_at: now, keys }
}

fn reported(
    number: u32,
    listed: Option<&ListedPerson>,
    key: Option<&Prepared>,
    words: &Words,
    now: Timestamp,
) -> ReportedKey {
    let person = listed.map(|it| &it.person);
    ReportedKey {
        number,
        user_principal_name: person.map(|it| it.upn.clone()).unwrap_or_default(),
        name: person.map(|it| it.name.clone()).unwrap_or_default(),
        state: match key {
            None if person.is_none() => KeyState::Erased,
            None => KeyState::Due,
            Some(it) => key_state(it, now),
        },
        model: key.map(|it| it.model.clone()),
        serial: key.and_then(|it| it.serial.clone()),
        prepared_at: key.map(|it| it.prepared_at),
        until: key.and_then(|it| it.until),
        active_since: key.and_then(|it| match it.state {
            State::Active { since } => Some(since),
            State::Waits | State::Void => None,
        }),
        pin_change: key.and_then(|it| it.pin_change),
        letter: key.map_or(LetterState::None, |it| letter_state(it, words, now)),
        letter_number: key.and_then(|it| it.letter.number()),
    }
}

fn key_state(key: &Prepared, now: Timestamp) -> KeyState {
    match key.state {
        State::Active { .. } => KeyState::Active,
        State::Void => KeyState::Void,
        State::Waits if key.counts(now) => KeyState::Waits,
        State::Waits => KeyState::Expired,
    }
}
