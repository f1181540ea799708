//! Who has a key, and who has not: the registration report joined with the directory, row by row. The
//! report is kept in memory with 18 bytes for each person; of the directory only numbers stay.
//! Pure: the caller reads both lists, in this order. A person is counted once, however often a list
//! shows them.

mod counts;
mod report;
mod standing;
pub mod usage;
mod waves;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use uuid::Uuid;

pub use self::counts::{Counts, Coverage, Part, Run};
pub use self::report::Report;
pub use self::standing::{Place, Standing, TURNS};
pub use self::waves::Waves;
use crate::ceremony::nouns::coverage::Member;
use crate::ceremony::nouns::{Account, Timestamp};

/// How the numbers are split.
#[derive(Clone, Debug)]
pub enum Split {
    Departments,
    Groups(Vec<Group>),
}

/// A group of the tenant, with everybody in it, also through other groups.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub members: HashSet<Uuid>,
}

/// The numbers so far.
#[derive(Clone, Debug)]
pub struct Tally {
    report: Report,
    groups: Option<Vec<Group>>,
    all: Counts,
    /// By name in small letters, with the name as it was met first; `""` where there is none.
    departments: BTreeMap<String, Part>,
    /// In the order of the groups.
    by_group: Vec<Part>,
    /// Who was counted and is not in the report.
    counted: HashSet<Uuid>,
}

/// Departments are free text. From here on those that were not met yet count as one, without a name.
const MOST_DEPARTMENTS: usize = 5_000;

impl Tally {
    pub fn new(report: Report, split: Split) -> Self {
        let groups = match split {
            Split::Departments => None,
            Split::Groups(it) => Some(it),
        };
        let part = |it: &Group| Part { name: it.name.clone(), counts: Counts::default() };
        let by_group = groups.iter().flatten().map(part).collect();
        let (all, departments, counted) = Default::default();
        Self { report, groups, all, departments, by_group, counted }
    }

    /// Where this person stands.
    pub fn place(&self, member: &Member) -> Place {
        let known = self.report.find(member.id);
        let standing = match (member.account, known) {
            (Account::Guest, _) => Standing::Guest,
            (Account::Disabled, _) => Standing::Disabled,
            (Account::Active, None) => Standing::NotInReport,
            (Account::Active, Some(it)) => it.standing(),
        };
        Place { standing, is_admin: known.is_some_and(report::Known::is_admin) }
    }

    /// Whether the person is in one of the groups, or the numbers are not split by groups.
    pub fn concerns(&self, member: &Member) -> bool {
        let groups = self.groups.as_ref();
        groups.is_none_or(|it| it.iter().any(|it| it.members.contains(&member.id)))
    }

    /// Counts the person, once.
    pub fn count(&mut self, member: &Member) {
        let is_new = match self.report.mark(member.id) {
            Some(was_marked) => !was_marked,
            None => self.counted.insert(member.id),
        };
        if !is_new {
            return;
        }
        let place = self.place(member);
        let known = self.report.find(member.id);
        self.all.add(place, known);
        match &self.groups {
            None => self.department(member).counts.add(place, known),
            Some(groups) => {
                for (group, part) in groups.iter().zip(&mut self.by_group) {
                    if group.members.contains(&member.id) {
                        part.counts.add(place, known);
                    }
                }
            }
        }
    }

    fn department(&mut self, member: &Member) -> &mut Part {
        let name = member.department.as_deref().unwrap_or_default();
        let mut key = name.to_lowercase();
        if self.departments.len() >= MOST_DEPARTMENTS && !self.departments.contains_key(&key) {
            key.clear();
        }
        let name = if key.is_empty() { "" } else { name };
        let new = || Part { name: name.to_owned(), counts: Counts::default() };
        self.departments.entry(key).or_insert_with(new)
    }

    /// The numbers, the largest part first.
    pub fn coverage(&self, read_at: Timestamp) -> Coverage {
        let parts = self.departments.values().chain(&self.by_group);
        let mut parts: Vec<Part> = parts.cloned().collect();
        parts.sort_by_key(|it| std::cmp::Reverse(it.counts.active()));
        Coverage {
            read_at,
            report_made: self.report.made(),
            all: self.all.clone(),
            departed: self.report.not_marked(),
            unknown_words: self.report.unknown_words().cloned().collect::<BTreeSet<_>>(),
            parts,
        }
    }
}
