//! The registration report in little memory: for each person the object id, and one bit for each thing
//! that counts.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::standing::{Family, Standing, family};
use crate::ceremony::nouns::coverage::RegistrationDetails;
use crate::ceremony::nouns::{Timestamp, clean};

/// The whole report.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By id, once `sort` was called.
    rows: Vec<Row>,
    made: Option<Timestamp>,
    unknown_words: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    id: [u8; 16],
    known: Known,
}

/// What is known of one person.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known(u16);

/// As many words are told.
const MOST_WORDS: usize = 20;

impl Known {
    const KEY: u16 = 1;
    const RESISTANT: u16 = 1 << 1;
    const OTHER_FACTOR: u16 = 1 << 2;
    const PHONE: u16 = 1 << 3;
    const ADMIN: u16 = 1 << 4;
    const MFA_REGISTERED: u16 = 1 << 5;
    const MFA_CAPABLE: u16 = 1 << 6;
    const PASSWORDLESS_CAPABLE: u16 = 1 << 7;
    const MARKED: u16 = 1 << 8;

    const fn has(self, bit: u16) -> bool {
        self.0 & bit != 0
    }

    pub(super) const fn is_admin(self) -> bool {
        self.has(Self::ADMIN)
    }

    pub(super) const fn is_mfa_registered(self) -> bool {
        self.has(Self::MFA_REGISTERED)
    }

    pub(super) const fn is_mfa_capable(self) -> bool {
        self.has(Self::MFA_CAPABLE)
    }

    pub(super) const fn is_passwordless_capable(self) -> bool {
        self.has(Self::PASSWORDLESS_CAPABLE)
    }

    pub(super) const fn standing(self) -> Standing {
        if self.has(Self::KEY) {
            Standing::Key
        } else if self.has(Self::RESISTANT) {
            Standing::Resistant
        } else if self.has(Self::OTHER_FACTOR) {
            Standing::OtherFactor
        } else if self.has(Self::PHONE) {
            Standing::PhoneOnly
        } else {
            Standing::Nothing
        }
    }
}

impl Report {
    /// Takes in one row.
    pub fn take(&mut self, row: &RegistrationDetails) {
        let mut known = 0;
        for word in &row.methods {
            known |= match family(word) {
                Family::Key => Known::KEY,
                Family::Resistant => Known::RESISTANT,
                Family::OtherFactor => Known::OTHER_FACTOR,
                Family::Phone => Known::PHONE,
                Family::NoFactor => 0,
                Family::Unknown => {
                    if self.unknown_words.len() < MOST_WORDS {
                        self.unknown_words.insert(clean(word));
                    }
                    Known::OTHER_FACTOR
                }
            };
        }
        for (is_so, bit) in [
            (row.is_admin, Known::ADMIN),
            (row.is_mfa_registered, Known::MFA_REGISTERED),
            (row.is_mfa_capable, Known::MFA_CAPABLE),
            (row.is_passwordless_capable, Known::PASSWORDLESS_CAPABLE),
        ] {
            known |= if is_so { bit } else { 0 };
        }
        self.made = self.made.max(row.updated);
        self.rows.push(Row { id: *row.id.as_bytes(), known: Known(known) });
    }

    /// Makes it ready to be searched. Of two rows of one person the later counts.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.rows.sort_by_key(|it| it.id);
        self.rows.dedup_by(|later, kept| {
            let is_same = later.id == kept.id;
            if is_same {
                *kept = *later;
            }
            is_same
        });
        self
    }

    pub(super) fn find(&self, person: Uuid) -> Option<Known> {
        self.position(person).map(|at| self.rows[at].known)
    }

    /// Marks the person's row, and says whether it was marked; `None` where there is none.
    pub(super) fn mark(&mut self, person: Uuid) -> Option<bool> {
        let at = self.position(person)?;
        let known = &mut self.rows[at].known;
        let was_marked = known.has(Known::MARKED);
        known.0 |= Known::MARKED;
        Some(was_marked)
    }

    fn position(&self, person: Uuid) -> Option<usize> {
        self.rows.binary_search_by(|it| it.id.cmp(person.as_bytes())).ok()
    }

    /// Whoever is in the report and no longer in the directory.
    pub(super) fn not_marked(&self) -> u64 {
        let gone = self.rows.iter().filter(|it| !it.known.has(Known::MARKED));
        gone.map(|_| 1).sum()
    }

    /// The newest date in it.
    pub(super) fn made(&self) -> Option<Timestamp> {
        self.made
    }

    pub(super) fn unknown_words(&self) -> impl Iterator<Item = &String> {
        self.unknown_words.iter()
    }
}
