//! What an operator sees of the whole tenant beside the sessions: whether it is ready, and who has a key.
//! It is the operator's alone; people can be named in it.

use std::sync::Arc;

use crate::ceremony::nouns::{TenantTrouble, Timestamp};
pub use crate::letters::{Bar, Chart, Point, Trend};
pub use crate::readiness::checks::{Outcome, State, Unknown, Verdict, Weight};
use crate::readiness::coverage::{Coverage, Run, Standing};

/// Which page is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Is the tenant ready?
    Check,
    /// Who has a key?
    Coverage,
    /// The hardware tokens, and an import of a maker's file.
    Tokens,
}

/// Whether the tenant is ready, as far as it was read.
#[derive(Clone, Debug)]
pub enum CheckView {
    /// So many of its documents are there, of as many as are known to be read.
    Reading {
        read: usize,
        all: usize,
    },
    Read(Arc<Checked>),
    /// Nobody is signed in any more, or the tenant cannot be reached.
    Failed(TenantTrouble),
}

/// The verdicts on a tenant, findings first and the heaviest of them in front.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What the tenant is called; `None` where that could not be read.
    pub tenant: Option<String>,
    pub at: Timestamp,
    pub verdicts: Vec<Verdict>,
}

/// Who has a key, as the last run counted it, and the run that is under way.
#[derive(Clone, Debug)]
pub struct CoverageView {
    /// `None`: nobody was counted from this desk yet.
    pub last: Option<Arc<Counted>>,
    pub count: Count,
}

/// What a run counted.
#[derive(Clone, Debug)]
pub struct Counted {
    pub coverage: Coverage,
    /// The numbers of all runs, the oldest first.
    pub runs: Vec<Run>,
}

/// The run that is under way.
#[derive(Clone, Debug)]
pub enum Count {
    None,
    /// So many rows of the report and of the directory are read.
    Reads {
        report: u64,
        members: u64,
    },
    /// All is read, and it is being counted.
    Counts,
    Stopped(CountTrouble),
}

/// Why a run stopped. What it had read stays for a day.
#[derive(Clone, Debug)]
pub enum CountTrouble {
    Tenant(TenantTrouble),
    /// The file beside the ledger, in the words of the system.
    Disk(String),
}

impl Checked {
    /// So many findings of this weight.
    pub fn found(&self, weight: Weight) -> usize {
        self.of(weight).count()
    }

    /// The findings of this weight.
    pub fn of(&self, weight: Weight) -> impl Iterator<Item = &Verdict> {
        self.verdicts.iter().filter(move |it| it.found().is_some() && it.check.weight == weight)
    }
}

impl Counted {
    /// Active people with only a phone: they lose their only method (Entra: from February 2027).
    pub fn phone_only(&self) -> u64 {
        self.coverage.all.of(Standing::PhoneOnly)
    }

    /// Since the lists were read.
    pub fn days_old(&self, now: Timestamp) -> i64 {
        now.duration_since(self.coverage.read_at).as_hours().max(0) / 24
    }
}
