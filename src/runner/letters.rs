//! The letters with the PINs of prepared keys: which may go, what became of one that was begun, and the
//! way out of the desk. Each is a fact before it leaves and another when it has. A letter that may have
//! come out is never sent a second time without somebody's reason. Holds one PIN at a time.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{CeremonyId, Operator, PinChange, Sealed, Timestamp};
use crate::ceremony::prepared::{History, Letter, Prepared, State};
use crate::ledger::{Ledger, LedgerTrouble, NewEntry};
use crate::letters::{Job, KeyOnPaper, LetterState, PaperTrouble, PinLetter, PrintTrouble, Queue};
use crate::platform::write_whole;
use crate::seal::{Recipient, SealTrouble, Seals};
use crate::words::Words;

#[cfg(test)]
mod tests;

/// What the letters of one desk need.
pub struct Letters<'a> {
    pub ledger: &'a Ledger,
    pub seals: &'a Seals,
    pub operator: &'a Operator,
    /// Whom people ask.
    pub contact: &'a str,
    /// How long a printer may take for one.
    pub patience: Duration,
}

/// How letters leave the desk.
pub enum Out<'a> {
    Printer(Queue<'a>),
    /// One file each, for somebody else to print, who alone can read it.
    Files {
        to: Recipient,
        folder: PathBuf,
    },
}

#[derive(Debug, thiserror::Error)]
pub enum LetterTrouble {
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
    #[error(transparent)]
    Print(#[from] PrintTrouble),
    #[error(transparent)]
    Seal(#[from] SealTrouble),
    #[error(transparent)]
    Paper(#[from] PaperTrouble),
    #[error("{}: {source}", .file.display())]
    File { file: PathBuf, source: std::io::Error },
}

/// Every key that was prepared at a desk, in the order in which they were. The desk may be open.
///
/// # Errors
/// Where the ledger cannot be read.
pub async fn prepared(ledger: &Path) -> Result<History, LedgerTrouble> {
    let mut history = History::default();
    for (id, entries) in Ledger::prepared_in(ledger).await? {
        history.take(id, entries.into_iter().map(|it| (it.at, it.fact)));
    }
    Ok(history)
}

/// How the letter of a key stands.
pub fn letter_state(key: &Prepared, words: &Words, now: Timestamp) -> LetterState {
    match key.letter {
        Letter::Printed { .. } => LetterState::Printed,
        Letter::Begun { .. } => LetterState::InDoubt,
        _ if key.pin.is_none() || !key.counts(now) => LetterState::None,
        Letter::Failed { .. } => LetterState::Failed,
        Letter::NotPrinted | Letter::Again { .. } if may_go(key, words, now) => LetterState::Ready,
        Letter::NotPrinted | Letter::Again { .. } => LetterState::Waits,
    }
}

/// A letter is kept apart from its key: it goes when the key was activated, for which it had to arrive, or
/// on a later day than that on which the key was prepared. The days are those of the place.
pub fn may_go(key: &Prepared, words: &Words, now: Timestamp) -> bool {
    let was_activated = key.until.is_some() && matches!(key.state, State::Active { .. });
    was_activated || words.local(key.prepared_at).date() < words.local(now).date()
}

impl Letters<'_> {
    /// Sends the letter out, under this number. Returns when it has come out, as far as anybody knows.
    ///
    /// # Errors
    /// Where it has not, or nobody knows: `PrintTrouble::InDoubt`.
    pub async fn send(
        &self,
        out: &Out<'_>,
        number: u32,
        key: &KeyOnPaper,
        prepared: &Prepared,
        sealed: &Sealed,
        words: &Words,
    ) -> Result<(), LetterTrouble> {
        let pin = self.seals.unseal(sealed)?;
        let change_is_forced = prepared.pin_change == Some(PinChange::Forced);
        let letter = PinLetter { key, number, pin: &pin, change_is_forced, contact: self.contact };
        let pdf = letter.pdf(words)?;
        let id = prepared.ceremony;
        self.write(id, fact::Letter::Begun { number }).await?;
        match out {
            Out::Printer(queue) => match queue.enter(&job_name(id, number), &pdf).await {
                Ok(job) => self.watch(id, number, job).await,
                Err(PrintTrouble::InDoubt) => Err(PrintTrouble::InDoubt.into()),
                Err(it) => self.failed(id, number, it).await,
            },
            Out::Files { to, folder } => {
                let file = folder.join(file_name(number));
                let written = to.seal(&pdf)?;
                match write_whole(&file, &written) {
                    Ok(()) => Ok(self.write(id, fact::Letter::Printed { number }).await?),
                    Err(source) => {
                        let why = source.kind().to_string();
                        self.write(id, fact::Letter::Failed { number, why }).await?;
                        Err(LetterTrouble::File { file, source })
                    }
                }
            }
        }
    }

    /// Finds out what became of a letter that was begun when the desk was cut off. `true`: it came out.
    ///
    /// # Errors
    /// Where it cannot be found out now.
    pub async fn settle(
        &self,
        out: &Out<'_>,
        number: u32,
        id: CeremonyId,
    ) -> Result<bool, LetterTrouble> {
        let found = match out {
            Out::Printer(queue) => queue.find(&job_name(id, number)).await?,
            Out::Files { folder, .. } => {
                if folder.join(file_name(number)).exists() {
                    self.write(id, fact::Letter::Printed { number }).await?;
                    return Ok(true);
                }
                None
            }
        };
        match found {
            Some(job) => match self.watch(id, number, job).await {
                Ok(()) => Ok(true),
                Err(LetterTrouble::Print(PrintTrouble::NotPrinted { .. })) => Ok(false),
                Err(it) => Err(it),
            },
            None => {
                let why = NOT_FOUND.to_owned();
                self.write(id, fact::Letter::Failed { number, why }).await?;
                Ok(false)
            }
        }
    }

    /// It may be sent once more, for this reason.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub async fn again(&self, id: CeremonyId, reason: &str) -> Result<(), LedgerTrouble> {
        self.write(id, fact::Letter::Reprinted { reason: reason.to_owned() }).await
    }

    /// CUPS remembers the job until what became of it is on disk.
    async fn watch(&self, id: CeremonyId, number: u32, job: Job<'_>) -> Result<(), LetterTrouble> {
        match job.end(self.patience).await {
            Ok(()) => {
                self.write(id, fact::Letter::Printed { number }).await?;
                job.purge().await;
                Ok(())
            }
            Err(PrintTrouble::InDoubt) => Err(PrintTrouble::InDoubt.into()),
            Err(it) => {
                let failed = self.failed(id, number, it).await;
                job.purge().await;
                failed
            }
        }
    }

    async fn failed(
        &self,
        id: CeremonyId,
        number: u32,
        trouble: PrintTrouble,
    ) -> Result<(), LetterTrouble> {
        let why = trouble.to_string();
        self.write(id, fact::Letter::Failed { number, why }).await?;
        Err(trouble.into())
    }

    async fn write(&self, ceremony: CeremonyId, fact: fact::Letter) -> Result<(), LedgerTrouble> {
        let fact = &Fact::Letter(fact);
        let new = NewEntry {
            ceremony,
            at: Timestamp::now(),
            fact,
            operator: Some(self.operator),
            calls: &[],
            left: &[],
            log_until: None,
        };
        self.ledger.append(new).await.map(drop)
    }
}

/// In the ledger, not for people.
const NOT_FOUND: &str = "not found where it was sent";

/// As CUPS knows it: no name of a person, and never the same twice.
fn job_name(id: CeremonyId, number: u32) -> String {
    format!("keydesk-letter-{number:04}-{}", id.short())
}

fn file_name(number: u32) -> String {
    format!("keydesk-letter-{number:04}.pdf.age")
}
