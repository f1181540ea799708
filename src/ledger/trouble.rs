//! What can go wrong with a ledger, each with what a person can do about it.

use std::path::{Path, PathBuf};

use super::token_key::TokenTrouble;
use crate::ceremony::nouns::CeremonyId;

#[derive(Debug, thiserror::Error)]
pub enum LedgerTrouble {
    #[error(
        "the ledger {} cannot be opened: {why}. Check the path and the permissions",
        file.display()
    )]
    Open { file: PathBuf, why: sqlx::Error },
    #[error("there is no ledger {}. Check the path", file.display())]
    NotThere { file: PathBuf },
    #[error("the ledger cannot be read")]
    Read(#[source] sqlx::Error),
    #[error("the ledger cannot be written")]
    Write(#[source] sqlx::Error),
    #[error("{} cannot be used: {source}", file.display())]
    File { file: PathBuf, source: std::io::Error },
    #[error(
        "the disk with the ledger is full. Free some space there and start the desk again: it \
         takes up what is open"
    )]
    DiskFull,
    #[error("the ledger {} is read-only. Give this user the right to write it", file.display())]
    ReadOnly { file: PathBuf },
    #[error(
        "the ledger {} is open in another program. Two desks would disturb each other: close the \
         other one first",
        file.display()
    )]
    OpenElsewhere { file: PathBuf },
    #[error(
        "the ledger {} would be on a network disk ({kind}), where no lock keeps a second desk out. Keep \
         it on a disk of this machine, and copies of it elsewhere",
        file.display()
    )]
    OnNetwork { file: PathBuf, kind: String },
    #[error(
        "the ledger {} has format 1, from practice with an early version. Move the file away: the \
         desk then starts a new one",
        file.display()
    )]
    FormatOne { file: PathBuf },
    #[error(
        "the ledger {} has format {format}, from a later version of Keydesk. Install that version",
        file.display()
    )]
    LaterFormat { file: PathBuf, format: i64 },
    #[error("the ledger is damaged. Put it back from a backup")]
    Damaged,
    #[error(
        "{} is no ledger. Put the desk's ledger back from a backup, or move this file away",
        file.display()
    )]
    NoLedger { file: PathBuf },
    #[error(
        "the desk key is here, but the ledger {} is missing. Put the ledger back from a backup. To \
         start a new ledger, move {} away",
        file.display(), key.display()
    )]
    LedgerMissing { file: PathBuf, key: PathBuf },
    #[error(
        "the desk key {} is missing, and the ledger was signed with it. Put the key back from a \
         backup. To start a new ledger, move the ledger away",
        key.display()
    )]
    KeyMissing { key: PathBuf },
    #[error(
        "the desk key {} is not the one that signed this ledger. Put back the two files that \
         belong together",
        key.display()
    )]
    AnotherKey { key: PathBuf },
    #[error(
        "the settings name a signing key in a token, and this ledger is signed with {}. Take the setting \
         out; or move the ledger and its key away, and the desk starts a new one",
        key.display()
    )]
    SignedByFile { key: PathBuf },
    #[error("the ledger's signing key cannot be used: {why}. See signing_key in the settings")]
    Token { why: TokenTrouble },
    #[error("the desk key {} is damaged. Put it back from a backup", key.display())]
    KeyDamaged { key: PathBuf },
    /// The chain is broken: the file was changed by something else than a desk.
    #[error("the ledger is not whole: fact {number}{ceremony} {what}")]
    Broken { number: i64, ceremony: String, what: &'static str },
    /// What stands beside the chain does not agree with it.
    #[error("the ledger is not whole: {what}")]
    Beside { what: String },
    #[error(
        "the desk has signed no head of this ledger yet. It signs one at the end of each session, and \
         when it closes"
    )]
    NothingSigned,
    #[error("the head cannot be used: {what}. `keydesk ledger head` writes one")]
    NoHead { what: &'static str },
    #[error("the ledger is not the one whose head was kept: {what}")]
    AnotherHead { what: String },
    #[error("the witness {witness} has not signed this head, or not with this key")]
    Unwitnessed { witness: String },
    /// A mistake of ours: nothing may follow the end of a ceremony.
    #[error("ceremony {} is over: nothing can be written to it", ceremony.short())]
    Over { ceremony: CeremonyId },
    #[error(
        "ceremony {} of this person is not finished. Finish it at the desk, then erase",
        ceremony.short()
    )]
    StillOpen { ceremony: CeremonyId },
    #[error("the ledger has no debt {id} that is still to be paid")]
    NoDebt { id: i64 },
    #[error("the ledger is closed")]
    Closed,
}

/// SQLite's codes for a disk without room: for the file itself, and for the index of its log.
const FULL: [&str; 2] = ["13", "4874"];
/// SQLite's code for a file that may not be written, and its variants.
const READ_ONLY: [&str; 6] = ["8", "264", "520", "776", "1032", "1288"];

/// SQLite's code for a file that does not hold together.
const CORRUPT: &str = "11";

impl LedgerTrouble {
    pub(super) fn reading(source: sqlx::Error) -> Self {
        match (&source, code(&source)) {
            (sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. }, _) => Self::Damaged,
            (_, Some(it)) if it == CORRUPT => Self::Damaged,
            _ => Self::Read(source),
        }
    }

    pub(super) fn writing(file: &Path, source: sqlx::Error) -> Self {
        match code(&source) {
            Some(it) if FULL.contains(&it.as_str()) => Self::DiskFull,
            Some(it) if READ_ONLY.contains(&it.as_str()) => {
                Self::ReadOnly { file: file.to_owned() }
            }
            _ => Self::Write(source),
        }
    }

    pub(super) fn opening(file: &Path, source: sqlx::Error) -> Self {
        match code(&source) {
            Some(it) if FULL.contains(&it.as_str()) => Self::DiskFull,
            Some(it) if READ_ONLY.contains(&it.as_str()) => {
                Self::ReadOnly { file: file.to_owned() }
            }
            // SQLITE_NOTADB
            Some(it) if it == "26" => Self::NoLedger { file: file.to_owned() },
            Some(it) if it == CORRUPT => Self::Damaged,
            // SQLITE_CANTOPEN
            Some(it) if it == "14" && !file.exists() => Self::NotThere { file: file.to_owned() },
            _ => Self::Open { file: file.to_owned(), why: source },
        }
    }
}

fn code(error: &sqlx::Error) -> Option<String> {
    error.as_database_error()?.code().map(std::borrow::Cow::into_owned)
}
