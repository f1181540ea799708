//! A check, what it weighs, and what it can say.

use super::given::Given;
use crate::ceremony::nouns::TenantTrouble;

/// One thing that is looked at.
#[derive(Debug)]
pub struct Check {
    /// The id of its sentences: what is so where something was found; `.good` what is so where not;
    /// `.why` what it means; `.where` the place in the portal. They are filled in with `names` and
    /// their `count`.
    pub word: &'static str,
    pub weight: Weight,
    /// The least Entra role that can change it.
    pub role: &'static str,
    pub how: How,
    /// The ids of the checks of EIDSCA, CISA's baseline as Maester and ScubaGear test it, CIS, Maester
    /// and Microsoft's Zero Trust Assessment that ask the same.
    pub answers: &'static [&'static str],
    /// The documents that it judges, by path.
    pub reads: &'static [&'static str],
    /// `None`: the documents do not say.
    pub(super) judge: fn(&Given<'_>) -> Option<State>,
}

/// What a finding keeps from being so; the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Keys cannot be given, or do not work.
    Stops,
    /// Somebody can come in who should not, or somebody is locked out.
    Risk,
    /// It could be better.
    Advice,
}

/// How it is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A plan does it: the section or the key of tenant.toml.
    Plan(&'static str),
    /// Only in the portal, at the place that the check names.
    Portal,
}

/// What the documents say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Good,
    /// What it is about, in the tenant's own names; empty where there is nothing to name.
    Found(Vec<String>),
    /// It does not matter in this tenant.
    NotConcerned,
}

/// A check and its outcome.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub check: &'static Check,
    pub outcome: Outcome,
    /// Of this document, which it judges, only the first part was read: the rest may say otherwise.
    pub part: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Judged(State),
    CannotTell(Unknown),
}

/// Why nobody can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// This document was refused.
    Refused { path: &'static str, trouble: TenantTrouble },
    /// This document was not asked for, or is not among those that were stored.
    NotRead { path: &'static str },
    /// The documents were read and do not say it, or Graph has no document for it.
    NotSaid,
}

impl Check {
    /// For programs.
    pub fn name(&self) -> &'static str {
        self.word.split_once('-').map_or(self.word, |it| it.1)
    }

    /// A document that it judges and that has more than was read.
    pub(super) fn part(&self, given: &Given<'_>) -> Option<String> {
        let judges = |path: &str| {
            self.reads.iter().any(|it| match it.split_once("{id}") {
                Some((begin, end)) => path.starts_with(begin) && path.ends_with(end),
                None => *it == path,
            })
        };
        let mut parts = given.documents().iter().filter(|it| {
            let read = it.1.answer.as_ref();
            read.is_ok_and(|it| it.get("@odata.nextLink").is_some_and(|it| !it.is_null()))
        });
        parts.find(|it| judges(it.0)).map(|it| it.0.to_owned())
    }

    pub(super) fn unknown(&self, given: &Given<'_>) -> Unknown {
        let documents = given.documents();
        let refused = self.reads.iter().find_map(|path| {
            let trouble = documents.refusal(path)?.clone();
            Some(Unknown::Refused { path, trouble })
        });
        let unread = || self.reads.iter().find(|it| documents.get(it).is_none());
        refused
            .or_else(|| unread().map(|path| Unknown::NotRead { path }))
            .unwrap_or(Unknown::NotSaid)
    }
}

impl Verdict {
    /// What it is about, where something was found.
    pub fn found(&self) -> Option<&[String]> {
        match &self.outcome {
            Outcome::Judged(State::Found(names)) => Some(names),
            _ => None,
        }
    }

    pub fn is_good(&self) -> bool {
        self.outcome == Outcome::Judged(State::Good)
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self.outcome, Outcome::CannotTell(_))
    }

    pub(super) fn rank(&self) -> (u8, Weight) {
        let rank = match &self.outcome {
            Outcome::Judged(State::Found(_)) => 0,
            Outcome::CannotTell(_) => 1,
            Outcome::Judged(State::Good) => 2,
            Outcome::Judged(State::NotConcerned) => 3,
        };
        (rank, self.check.weight)
    }
}

/// Good where nothing is named.
pub(super) fn none_of(names: Vec<String>) -> State {
    if names.is_empty() { State::Good } else { State::Found(names) }
}

/// Good where it is so.
pub(super) fn so(is_so: bool) -> State {
    if is_so { State::Good } else { State::Found(Vec::new()) }
}

/// Roles that can change what is found.
pub(super) mod role {
    pub const POLICY: &str = "Authentication Policy Administrator";
    pub const ACCESS: &str = "Conditional Access Administrator";
    pub const METHODS: &str = "Authentication Administrator";
    pub const GLOBAL: &str = "Global Administrator";
    pub const EXCHANGE: &str = "Exchange Administrator";
    pub const INTUNE: &str = "Intune Administrator";
}
