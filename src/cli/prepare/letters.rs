//! `keydesk prepare letters`: which letters may go, and the way to the printer for those that may.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::kept::Kept;
use crate::ceremony::nouns::Timestamp;
use crate::ceremony::prepared::Prepared;
use crate::cli::at_tenant;
use crate::cli::open::PracticeTenant as Served;
use crate::cli::paper::{self, Cups, PATIENCE, to_printer};
use crate::cli::place::Place;
use crate::cli::print::{Printer, complain};
use crate::ledger::Ledger;
use crate::letters::{LetterState, PrintTrouble, test_letter};
use crate::runner::letters::{LetterTrouble, Letters, Out, letter_state, may_go};
use crate::seal::{Recipient, Seals};
use crate::words::{Told, Words};

/// Print the letters with the PINs of prepared keys.
///
/// Without --print or --to it shows which letters may go and which must wait: a letter goes when its key
/// was activated, or on a later day than that on which the key was prepared, and never with its key.
/// Each is printed once; its PIN is then gone from the desk. One that may have come out is printed again
/// only with --again and a reason. The ledger must not be open.
#[derive(Args)]
pub struct LettersArguments {
    /// Only the letters of this list.
    #[arg(long, value_name = "ID")]
    list: Option<String>,
    /// Print on this queue of CUPS.
    #[arg(long, value_name = "QUEUE", conflicts_with_all = ["to", "out"])]
    print: Option<String>,
    /// Encrypt them to this age recipient, who prints them.
    #[arg(long, value_name = "AGE-RECIPIENT", requires = "out")]
    to: Option<Recipient>,
    /// The folder for the encrypted letters, one file each.
    #[arg(long, value_name = "DIR", requires = "to")]
    out: Option<PathBuf>,
    /// Print a letter without a PIN, and stop: are the folds, the window and the edges right?
    #[arg(long, requires = "print", conflicts_with_all = ["list", "again", "json"])]
    test_page: bool,
    /// The number of a letter that was begun and is not known to have come out: print this one again.
    #[arg(long, value_name = "NUMBER", requires = "reason")]
    again: Option<u32>,
    /// Why it is printed again; the ledger keeps it.
    #[arg(long, value_name = "TEXT", requires = "again")]
    reason: Option<String>,
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

/// A letter, and how it stands.
struct Row<'a> {
    key: &'a Prepared,
    state: LetterState,
    /// The one it was begun with last.
    number: Option<u32>,
    /// What this run did with it is told.
    is_news: bool,
}

impl LettersArguments {
    pub(super) async fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        if let (true, Some(queue)) = (self.test_page, &self.print) {
            let page = test_letter(&printer.words)?;
            to_printer(printer, queue, &printer.words.say("pin-letter-test"), &page).await?;
            printer.say("letters-tested", &[])?;
            return Ok(ExitCode::SUCCESS);
        }
        let cups = Cups::here();
        let Some(out) = self.out(&cups) else {
            let kept = Kept::read(&place.ledger()).await?;
            let rows = self.rows(&kept, printer)?;
            self.tell(printer, &kept, &rows, None)?;
            return Ok(ExitCode::SUCCESS);
        };
        let config = place.config(printer, &self.config)?;
        let at = at_tenant::as_operator(printer, place, &self.config, &self.served).await?;
        let ledger = Ledger::open(&place.ledger()).await?;
        let seals = Seals::open(place.folder(), &[])?;
        let letters = Letters {
            ledger: &ledger,
            seals: &seals,
            operator: &at.operator,
            contact: &config.notice.contact.0,
            patience: PATIENCE,
        };
        let kept = Kept::read(&place.ledger()).await?;
        let done = self.send(printer, &letters, &out, &kept).await;
        ledger.close().await?;
        done
    }

    fn out<'a>(&'a self, cups: &'a Cups) -> Option<Out<'a>> {
        match (&self.print, &self.to, &self.out) {
            (Some(queue), _, _) => Some(Out::Printer(cups.queue(queue))),
            (None, Some(to), Some(folder)) => {
                Some(Out::Files { to: to.clone(), folder: folder.clone() })
            }
            _ => None,
        }
    }

    async fn send(
        &self,
        printer: &mut Printer,
        letters: &Letters<'_>,
        out: &Out<'_>,
        kept: &Kept,
    ) -> Result<ExitCode> {
        let mut rows = self.rows(kept, printer)?;
        let stopped = self.send_each(printer, letters, out, kept, &mut rows).await.err();
        let stopped = stopped.map(|it| self.told(printer, &it));
        self.tell(printer, kept, &rows, stopped.as_ref())?;
        Ok(if stopped.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// Stops at the first that does not come out: the next would not either.
    async fn send_each(
        &self,
        printer: &Printer,
        letters: &Letters<'_>,
        out: &Out<'_>,
        kept: &Kept,
        rows: &mut [Row<'_>],
    ) -> Result<(), NotSent> {
        match out {
            Out::Printer(queue) => queue.takes_documents().await.map_err(LetterTrouble::Print)?,
            Out::Files { folder, .. } => fs::create_dir_all(folder)
                .map_err(|source| LetterTrouble::File { file: folder.clone(), source })?,
        }
        for row in rows.iter_mut().filter(|it| it.state == LetterState::InDoubt) {
            let begun = row.number.unwrap_or_default();
            let came_out = letters.settle(out, begun, row.key.ceremony).await?;
            row.state = if came_out { LetterState::Printed } else { LetterState::Failed };
            row.is_news = true;
        }
        if let (Some(number), Some(reason)) = (self.again, &self.reason) {
            let is_it =
                |it: &&mut Row<'_>| it.number == Some(number) && it.state == LetterState::Failed;
            let row = rows.iter_mut().find(is_it).ok_or(NotSent::NotAgain(number))?;
            letters.again(row.key.ceremony, reason).await.map_err(LetterTrouble::Ledger)?;
            let goes = may_go(row.key, &printer.words, Timestamp::now());
            row.state = if goes { LetterState::Ready } else { LetterState::Waits };
        }
        let mut last = kept.history.all().iter().filter_map(|it| it.letter.number()).max();
        let is_wanted = |it: &&mut Row<'_>| {
            it.state == LetterState::Ready
                && self.again.is_none_or(|again| it.number == Some(again))
        };
        for row in rows.iter_mut().filter(is_wanted) {
            let Some(pin) = &row.key.pin else { continue };
            let number = last.unwrap_or_default() + 1;
            let (paper, words) = (kept.on_paper(row.key), kept.words(&printer.words, row.key));
            let sent = letters.send(out, number, &paper, row.key, pin, &words).await;
            (last, row.is_news) = (Some(number), true);
            row.state = match &sent {
                Ok(()) => LetterState::Printed,
                // It is still here.
                Err(LetterTrouble::Seal(_) | LetterTrouble::Paper(_)) => row.state,
                Err(LetterTrouble::Print(PrintTrouble::InDoubt) | LetterTrouble::Ledger(_)) => {
                    LetterState::InDoubt
                }
                Err(LetterTrouble::Print(_) | LetterTrouble::File { .. }) => LetterState::Failed,
            };
            if row.state != LetterState::Ready {
                row.number = Some(number);
            }
            sent?;
        }
        Ok(())
    }

    /// Every letter that there is, in the order in which the keys were prepared.
    fn rows<'a>(&self, kept: &'a Kept, printer: &Printer) -> Result<Vec<Row<'a>>> {
        let list = self.list.as_ref().map(|it| kept.list(printer, it)).transpose()?;
        let now = Timestamp::now();
        let is_wanted =
            |it: &&Prepared| list.is_none_or(|list| it.place.is_some_and(|at| at.list == list.id));
        let rows = kept.history.all().iter().filter(is_wanted).map(|key| Row {
            key,
            state: letter_state(key, &printer.words, now),
            number: key.letter.number(),
            is_news: false,
        });
        Ok(rows.filter(|it| it.state != LetterState::None).collect())
    }

    fn told(&self, printer: &Printer, trouble: &NotSent) -> Told {
        let why = |id: &str, why: String| printer.words.tell(id, &[("why", why.into())]);
        match trouble {
            NotSent::NotAgain(number) => {
                let number = format!("{number:04}");
                printer.words.tell("letters-not-again", &[("number", number.into())])
            }
            NotSent::Letter(LetterTrouble::Print(it)) => {
                paper::told(&printer.words, self.print.as_deref().unwrap_or_default(), it)
            }
            NotSent::Letter(LetterTrouble::File { file, source }) => {
                printer.unwritable(file, source).0
            }
            NotSent::Letter(LetterTrouble::Seal(it)) => why("letters-not-opened", it.to_string()),
            NotSent::Letter(LetterTrouble::Paper(it)) => why("letters-not-made", it.to_string()),
            NotSent::Letter(LetterTrouble::Ledger(it)) => {
                why("letters-not-written", it.to_string())
            }
        }
    }

    fn tell(
        &self,
        printer: &mut Printer,
        kept: &Kept,
        rows: &[Row<'_>],
        stopped: Option<&Told>,
    ) -> Result<()> {
        let count =
            |states: &[LetterState]| rows.iter().filter(|it| states.contains(&it.state)).count();
        let printed = count(&[LetterState::Printed]);
        let (ready, waits) = (count(&[LetterState::Ready]), count(&[LetterState::Waits]));
        let open = count(&[LetterState::InDoubt, LetterState::Failed]);
        if self.json {
            let stopped = stopped.map(|it| json!({ "what": it.what, "next": it.next }));
            let words = printer.words.clone();
            return printer.json(&json!({
                "letters": rows.iter().map(|it| it.json(&words)).collect::<Vec<_>>(),
                "counts": { "printed": printed, "ready": ready, "waits": waits, "open": open },
                "stopped": stopped,
            }));
        }
        let words = printer.words.clone();
        for row in rows.iter().filter(|it| it.is_news || it.state != LetterState::Printed) {
            let args = [
                ("letter", row.letter(&words).into()),
                ("name", row.key.person.name.as_str().into()),
                ("upn", row.key.person.upn.as_str().into()),
                ("key", kept.on_paper(row.key).key(&words).into()),
            ];
            printer.say("letters-row", &args)?;
        }
        let args = [
            ("printed", printed.into()),
            ("ready", ready.into()),
            ("waits", waits.into()),
            ("open", open.into()),
        ];
        printer.say("letters-counts", &args)?;
        if open > 0 {
            printer.say("letters-look", &[])?;
        }
        if let Some(it) = stopped {
            complain(&printer.words.sentences(&[&it.what, &it.next]));
        }
        Ok(())
    }
}

/// Why the run stops.
enum NotSent {
    /// No letter with this number was begun and is not known to have come out.
    NotAgain(u32),
    Letter(LetterTrouble),
}

impl From<LetterTrouble> for NotSent {
    fn from(trouble: LetterTrouble) -> Self {
        Self::Letter(trouble)
    }
}

impl Row<'_> {
    /// `0042, printed`.
    fn letter(&self, words: &Words) -> String {
        let state = match self.from(words) {
            Some(day) => {
                words.say_with("letter-state-waits-until", &[("day", words.date(day).into())])
            }
            None => words.say(self.state.word()),
        };
        self.number.map_or_else(|| state.clone(), |it| words.list(&[&format!("{it:04}"), &state]))
    }

    /// The day from which it may go, also where its key is not activated.
    fn from(&self, words: &Words) -> Option<Date> {
        let day = words.local(self.key.prepared_at).date().tomorrow().ok();
        day.filter(|_| self.state == LetterState::Waits)
    }

    fn json(&self, words: &Words) -> Value {
        json!({
            "number": self.number,
            "state": self.state,
            "from": self.from(words),
            "person": self.key.person,
            "model": self.key.model,
            "serial": self.key.serial,
            "place": self.key.place,
            "ceremony": self.key.ceremony,
        })
    }
}
