//! The numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::report::Known;
use super::standing::{Place, Standing};
use crate::ceremony::nouns::Timestamp;

/// The coverage of a tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// When the lists were read.
    pub read_at: Timestamp,
    /// When the report was made; `None` where it does not say.
    pub report_made: Option<Timestamp>,
    pub all: Counts,
    /// Departments or groups, the largest first. A department without a name has none in the directory.
    pub parts: Vec<Part>,
    /// Who is in the report and no longer in the directory. They count nowhere else.
    pub departed: u64,
    /// Words for methods that this version does not know. Who has one counts as with another factor.
    pub unknown_words: BTreeSet<String>,
}

/// One department or one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub name: String,
    pub counts: Counts,
}

/// The numbers of one run, as they are kept to compare with. They name nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub read_at: Timestamp,
    pub report_made: Option<Timestamp>,
    pub counts: Counts,
}

impl Run {
    pub fn of(coverage: &Coverage) -> Self {
        let Coverage { read_at, report_made, all, .. } = coverage;
        Self { read_at: *read_at, report_made: *report_made, counts: all.clone() }
    }
}

/// How many people of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Each person is in one of these.
    pub standings: BTreeMap<Standing, u64>,
    /// Active administrators, and those of them without a security key.
    pub admins: u64,
    pub admins_without_key: u64,
    /// Active people with a second factor, whether or not the policy lets them use it.
    pub mfa_registered: u64,
    /// Those of them whom the policy lets use it.
    pub mfa_capable: u64,
    /// Active people who can sign in without a password.
    pub passwordless_capable: u64,
}

impl Counts {
    pub(super) fn add(&mut self, place: Place, known: Option<Known>) {
        let Place { standing, is_admin } = place;
        *self.standings.entry(standing).or_default() += 1;
        if !standing.is_active() {
            return;
        }
        let known = known.unwrap_or_default();
        self.admins += u64::from(is_admin);
        self.admins_without_key += u64::from(is_admin && standing != Standing::Key);
        self.mfa_registered += u64::from(known.is_mfa_registered());
        self.mfa_capable += u64::from(known.is_mfa_capable());
        self.passwordless_capable += u64::from(known.is_passwordless_capable());
    }

    pub fn of(&self, standing: Standing) -> u64 {
        self.standings.get(&standing).copied().unwrap_or_default()
    }

    pub fn with_key(&self) -> u64 {
        self.of(Standing::Key)
    }

    /// Everybody who can get a key.
    pub fn active(&self) -> u64 {
        let active = self.standings.iter().filter(|it| it.0.is_active());
        active.map(|it| it.1).sum()
    }
}
