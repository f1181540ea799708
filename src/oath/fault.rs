//! What can be wrong with a file of tokens, each with the line where it stands. Never says what is in a
//! refused cell.

use serde::Serialize;

use super::column::Column;

/// What is wrong in one line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("line {line}: {wrong:?}")]
pub struct Fault {
    /// From 1, as an editor counts. A token of JSON or XML stands where it begins.
    pub line: u64,
    #[serde(flatten)]
    pub wrong: Wrong,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "wrong", rename_all = "kebab-case")]
pub enum Wrong {
    // The file
    TooLarge {
        most_bytes: usize,
    },
    /// A workbook of Excel or LibreOffice.
    Workbook,
    NotText,
    /// JSON or XML that ends or breaks here.
    NotRead,
    /// No line has the names of columns.
    Empty,
    /// No token is in it.
    NoTokens,
    NoColumn {
        column: Column,
    },
    ColumnTwice {
        column: Column,
    },
    // A line
    QuoteNotClosed,
    TooManyCells {
        cells: usize,
        columns: usize,
    },
    // A cell
    Missing {
        column: Column,
    },
    NotALogin,
    /// A spreadsheet would run it.
    Formula {
        column: Column,
    },
    TooLong {
        column: Column,
        most: usize,
    },
    /// A spreadsheet has written the serial number in short; its last digits are lost.
    Shortened,
    /// Other tokens of this model have so many digits: a spreadsheet has taken the zeros away.
    LostZeros {
        digits: usize,
    },
    NotASerial,
    /// The position counts from 1.
    SeedCharacter {
        character: String,
        position: usize,
    },
    SeedShortened,
    /// No seed has so many characters in this form: one is missing, or too many.
    SeedLength {
        characters: usize,
    },
    NotAnInterval,
    NotAHash,
    // PSKC
    /// A document type: entities that grow, or files of this machine.
    DocumentType,
    /// Not a TOTP token of six digits.
    NotTotp,
    Sealed,
    /// Encrypted in a way that is not read here.
    OtherCipher,
    /// Nothing says that the key is the right one (RFC 6030 section 6.1.1: `ValueMAC`).
    NoMac,
    WrongKey,
    // Two lines
    SerialTwice {
        serial: String,
        first: u64,
    },
    SeedTwice {
        first: u64,
    },
    // The tenant
    NotFound {
        person: String,
    },
    Several {
        person: String,
    },
    Guest {
        person: String,
    },
    /// A token with this serial number stands in the tenant, with another model, interval or hash.
    AnotherStands {
        serial: String,
    },
    /// The person has this token from an upload in the old way, which the inventory does not list.
    LegacyStands {
        serial: String,
    },
    /// Somebody else has this token.
    OthersToken {
        serial: String,
    },
}

impl Wrong {
    pub fn at(self, line: u64) -> Fault {
        Fault { line, wrong: self }
    }

    /// The id of its sentences in assets/words.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "oath-too-large",
            Self::Workbook => "oath-workbook",
            Self::NotText => "oath-not-text",
            Self::NotRead => "oath-not-read",
            Self::Empty => "oath-empty",
            Self::NoTokens => "oath-no-tokens",
            Self::NoColumn { .. } => "oath-no-column",
            Self::ColumnTwice { .. } => "oath-column-twice",
            Self::QuoteNotClosed => "oath-quote-not-closed",
            Self::TooManyCells { .. } => "oath-too-many-cells",
            Self::Missing { .. } => "oath-missing",
            Self::NotALogin => "oath-not-a-login",
            Self::Formula { .. } => "oath-formula",
            Self::TooLong { .. } => "oath-too-long",
            Self::Shortened => "oath-shortened",
            Self::LostZeros { .. } => "oath-lost-zeros",
            Self::NotASerial => "oath-not-a-serial",
            Self::SeedCharacter { .. } => "oath-seed-character",
            Self::SeedShortened => "oath-seed-shortened",
            Self::SeedLength { .. } => "oath-seed-length",
            Self::NotAnInterval => "oath-not-an-interval",
            Self::NotAHash => "oath-not-a-hash",
            Self::DocumentType => "oath-document-type",
            Self::NotTotp => "oath-not-totp",
            Self::Sealed => "oath-sealed",
            Self::OtherCipher => "oath-other-cipher",
            Self::NoMac => "oath-no-mac",
            Self::WrongKey => "oath-wrong-key",
            Self::SerialTwice { .. } => "oath-serial-twice",
            Self::SeedTwice { .. } => "oath-seed-twice",
            Self::NotFound { .. } => "oath-not-found",
            Self::Several { .. } => "oath-several",
            Self::Guest { .. } => "oath-guest",
            Self::AnotherStands { .. } => "oath-another-stands",
            Self::LegacyStands { .. } => "oath-legacy-stands",
            Self::OthersToken { .. } => "oath-others-token",
        }
    }

    /// The text that its sentence names: a column, a person, a token.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::NoColumn { column }
            | Self::ColumnTwice { column }
            | Self::Missing { column }
            | Self::Formula { column }
            | Self::TooLong { column, .. } => Some(column.name()),
            Self::SeedCharacter { character: it, .. }
            | Self::SerialTwice { serial: it, .. }
            | Self::NotFound { person: it }
            | Self::Several { person: it }
            | Self::Guest { person: it }
            | Self::AnotherStands { serial: it }
            | Self::LegacyStands { serial: it }
            | Self::OthersToken { serial: it } => Some(it),
            _ => None,
        }
    }

    /// The numbers that its sentence names: a limit, a length or an earlier line, and how many cells.
    pub const fn numbers(&self) -> (Option<u64>, Option<u64>) {
        match self {
            Self::TooLarge { most_bytes: it }
            | Self::TooLong { most: it, .. }
            | Self::LostZeros { digits: it }
            | Self::SeedCharacter { position: it, .. }
            | Self::SeedLength { characters: it } => (Some(*it as u64), None),
            Self::SerialTwice { first, .. } | Self::SeedTwice { first } => (Some(*first), None),
            Self::TooManyCells { cells, columns } => (Some(*columns as u64), Some(*cells as u64)),
            _ => (None, None),
        }
    }
}
