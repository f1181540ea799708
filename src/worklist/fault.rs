//! What can be wrong with a list, each with the line where it stands.

use serde::Serialize;

/// What is wrong in one line of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("line {line}: {wrong:?}")]
pub struct Fault {
    /// From 1, as an editor counts: empty lines and comments included. A cell of several lines stands
    /// where it begins.
    pub line: u64,
    #[serde(flatten)]
    pub wrong: Wrong,
}

/// `cell` is the text of a cell, cleaned and cut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "wrong", rename_all = "kebab-case")]
pub enum Wrong {
    // The file
    TooLarge {
        most_bytes: usize,
    },
    /// A workbook of Excel or LibreOffice.
    Workbook,
    /// Bytes that are text in no encoding.
    NotText,
    /// No line has the names of columns.
    Empty,
    /// No person or no serial number is in it.
    NoLines,

    // Its columns
    NoPeopleColumn,
    NoSerialColumn,
    ColumnTwice {
        column: String,
    },

    // A line
    QuoteNotClosed,
    /// Another line seems to be in this cell.
    LineInCell {
        cell: String,
    },
    TooManyCells {
        cells: usize,
        columns: usize,
    },

    // A cell
    NoLogin,
    NotALogin {
        cell: String,
    },
    /// A spreadsheet would run it when it opens a report.
    Formula {
        cell: String,
    },
    /// Excel has written a long number in short; its last digits are lost.
    Shortened {
        cell: String,
    },
    NotASerial {
        cell: String,
    },
    NotALanguage {
        cell: String,
    },
    NotADay {
        cell: String,
    },
    TooLong {
        cell: String,
        most: usize,
    },

    // Two lines
    /// The same person as in an earlier line, and something else beside them.
    DiffersFrom {
        first: u64,
    },
    SerialTwice {
        serial: String,
        first: u64,
    },
    NotInInventory {
        serial: String,
    },

    // The tenant
    NotFound {
        login: String,
    },
    /// Several people have this address.
    Several {
        login: String,
    },
    /// Another name of the person of an earlier line.
    SamePerson {
        first: u64,
    },
}

impl Wrong {
    pub(super) fn at(self, line: u64) -> Fault {
        Fault { line, wrong: self }
    }

    /// The id of its sentences in assets/words.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "list-too-large",
            Self::Workbook => "list-workbook",
            Self::NotText => "list-not-text",
            Self::Empty => "list-empty",
            Self::NoLines => "list-no-lines",
            Self::NoPeopleColumn => "list-no-people-column",
            Self::NoSerialColumn => "list-no-serial-column",
            Self::ColumnTwice { .. } => "list-column-twice",
            Self::QuoteNotClosed => "list-quote-not-closed",
            Self::LineInCell { .. } => "list-line-in-cell",
            Self::TooManyCells { .. } => "list-too-many-cells",
            Self::NoLogin => "list-no-login",
            Self::NotALogin { .. } => "list-not-a-login",
            Self::Formula { .. } => "list-formula",
            Self::Shortened { .. } => "list-shortened",
            Self::NotASerial { .. } => "list-not-a-serial",
            Self::NotALanguage { .. } => "list-not-a-language",
            Self::NotADay { .. } => "list-not-a-day",
            Self::TooLong { .. } => "list-too-long",
            Self::DiffersFrom { .. } => "list-differs-from",
            Self::SerialTwice { .. } => "list-serial-twice",
            Self::NotInInventory { .. } => "list-not-in-inventory",
            Self::NotFound { .. } => "list-not-found",
            Self::Several { .. } => "list-several",
            Self::SamePerson { .. } => "list-same-person",
        }
    }

    /// The text that its sentence names: of a cell, a column, a person, a key.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::ColumnTwice { column: it }
            | Self::LineInCell { cell: it }
            | Self::NotALogin { cell: it }
            | Self::Formula { cell: it }
            | Self::Shortened { cell: it }
            | Self::NotASerial { cell: it }
            | Self::NotALanguage { cell: it }
            | Self::NotADay { cell: it }
            | Self::TooLong { cell: it, .. }
            | Self::SerialTwice { serial: it, .. }
            | Self::NotInInventory { serial: it }
            | Self::NotFound { login: it }
            | Self::Several { login: it } => Some(it),
            _ => None,
        }
    }

    /// The numbers that its sentence names: a limit or an earlier line, and how many cells.
    pub const fn numbers(&self) -> (Option<u64>, Option<u64>) {
        match self {
            Self::TooLarge { most_bytes: it } | Self::TooLong { most: it, .. } => {
                (Some(*it as u64), None)
            }
            Self::DiffersFrom { first }
            | Self::SerialTwice { first, .. }
            | Self::SamePerson { first } => (Some(*first), None),
            Self::TooManyCells { cells, columns } => (Some(*columns as u64), Some(*cells as u64)),
            _ => (None, None),
        }
    }
}
