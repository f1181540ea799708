//! The signed head of a ledger, for somebody else to keep: whoever has one can tell a ledger that was cut,
//! replaced or written anew. Reads; signs nothing, and believes no file that it is given.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sqlx::SqliteConnection;

use super::chain::{GENESIS, Link};
use super::signed::{Checkpoint, Note, Witness, origin};
use super::{Ledger, LedgerTrouble, checkpoint, store};
use crate::ceremony::nouns::Timestamp;

/// The end of a chain as its desk has signed it last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries there were.
    pub size: i64,
    /// Of the last of them, in base64, as it stands in the note.
    pub root: String,
    /// The signed note, to be kept elsewhere.
    pub note: String,
}

/// Who saw a head besides the desk, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub by: String,
    pub at: Timestamp,
}

/// What a head that was kept elsewhere says of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// How many of the ledger's entries it covers.
    pub size: i64,
    pub seen: Vec<Seen>,
}

impl Ledger {
    /// The head that the desk signed last; it signs at the end of each ceremony, and when it closes.
    ///
    /// # Errors
    /// `NothingSigned`, or where the file cannot be read.
    pub async fn head(file: &Path) -> Result<Head, LedgerTrouble> {
        let mut connection = store::open_to_read(file).await?;
        let public = store::public_key(&mut connection).await?;
        let signed = checkpoint::signed(&mut connection, &public).await?;
        let (end, signature) = signed.ok_or(LedgerTrouble::NothingSigned)?;
        let note = Checkpoint::of(&public, &end).note(&public, &signature);
        Ok(Head { size: end.number, root: STANDARD.encode(end.hash), note })
    }

    /// Whether this ledger, which `verify` found whole, is the one whose head was kept; `witnesses` are
    /// verifier keys, one in each line, each of which must have signed it too.
    ///
    /// # Errors
    /// `NoHead` where it is none, `AnotherHead` where the two do not belong together.
    pub async fn agrees_with(
        file: &Path,
        head: &str,
        witnesses: &str,
    ) -> Result<Agreement, LedgerTrouble> {
        let note = Note::read(head)
            .ok_or(LedgerTrouble::NoHead { what: "it is no checkpoint in a signed note" })?;
        let mut connection = store::open_to_read(file).await?;
        let public = store::public_key(&mut connection).await?;
        let Checkpoint { origin: named, end } = &note.checkpoint;
        if *named != origin(&public) {
            return Err(LedgerTrouble::AnotherHead {
                what: format!("the head is of {named}, and this ledger is {}", origin(&public)),
            });
        }
        if !note.is_signed_by(&public) {
            return Err(LedgerTrouble::NoHead { what: "its desk has not signed it" });
        }
        stands_in(&mut connection, end).await?;
        let mut seen = Vec::new();
        for line in
            witnesses.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'))
        {
            let witness = Witness::read(line)
                .ok_or(LedgerTrouble::NoHead { what: "a line names no key of a witness" })?;
            let at = note.seen_by(&witness).and_then(|it| i64::try_from(it).ok());
            let at = at.and_then(|it| Timestamp::from_second(it).ok());
            let unsigned = || LedgerTrouble::Unwitnessed { witness: witness.name.clone() };
            seen.push(Seen { at: at.ok_or_else(unsigned)?, by: witness.name.clone() });
        }
        Ok(Agreement { size: end.number, seen })
    }
}

async fn stands_in(connection: &mut SqliteConnection, end: &Link) -> Result<(), LedgerTrouble> {
    if *end == GENESIS {
        return Ok(());
    }
    let stored: Option<Vec<u8>> = sqlx::query_scalar("SELECT hash FROM chain WHERE number = ?")
        .bind(end.number)
        .fetch_optional(connection)
        .await
        .map_err(LedgerTrouble::reading)?;
    let what = match stored {
        Some(it) if it == end.hash => return Ok(()),
        Some(_) => format!("fact {} or one before it is another one", end.number),
        None => format!("the head covers {} facts, and the ledger ends before", end.number),
    };
    Err(LedgerTrouble::AnotherHead { what })
}
