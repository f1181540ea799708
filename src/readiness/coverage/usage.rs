//! How people sign in after the roll-out: who showed a security key, and what the others still show. Pure:
//! the caller reads the report on the use of methods and the log.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::standing::{Family, Standing, family, family_of_label};
use crate::ceremony::nouns::coverage::{MethodUse, SeenSignIn};
use crate::ceremony::nouns::{Timestamp, clean};

/// One look, as it is kept to compare with. It names nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    pub read_at: Timestamp,
    /// So far back: 1, 7 or 30.
    pub days: u8,
    /// By the report on the use of methods: how often each was shown, by Graph's word. `None` where it
    /// was refused.
    pub methods: Option<BTreeMap<String, u64>>,
    /// `None` where the log was refused.
    pub people: Option<PeopleSeen>,
}

/// Who is in the log, each with the strongest method that they showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleSeen {
    /// From here on every sign-in was read: later than the days say where the log is too long.
    pub since: Timestamp,
    pub is_whole: bool,
    /// `Key`, `Resistant`, `OtherFactor`, `PhoneOnly`, and `Nothing` for a password alone.
    pub kinds: BTreeMap<Standing, u64>,
    /// Labels that this version does not know. Who showed one counts as with another factor.
    pub unknown_labels: BTreeSet<String>,
}

/// Of a person the strongest, in the order from the best.
pub const KINDS: [Standing; 5] = [
    Standing::Key,
    Standing::Resistant,
    Standing::OtherFactor,
    Standing::PhoneOnly,
    Standing::Nothing,
];

/// The people of the log so far, with 17 bytes for each.
#[derive(Clone, Debug)]
pub struct Seen {
    wanted: Timestamp,
    oldest: Option<Timestamp>,
    people: HashMap<Uuid, Standing>,
    programs: BTreeSet<String>,
    unknown_labels: BTreeSet<String>,
}

/// As many labels and programs are told.
const MOST_TOLD: usize = 20;

impl Usage {
    /// How often methods of this kind were shown. One sign-in can show two methods.
    pub fn shown(&self, kind: Standing) -> u64 {
        let methods = self.methods.iter().flatten();
        methods.filter(|(word, _)| kind_of(family(word)) == kind).map(|it| it.1).sum()
    }
}

impl PeopleSeen {
    pub fn of(&self, kind: Standing) -> u64 {
        self.kinds.get(&kind).copied().unwrap_or_default()
    }

    pub fn all(&self) -> u64 {
        self.kinds.values().sum()
    }
}

impl Seen {
    /// `wanted`: from when on the log is to be read.
    pub fn since(wanted: Timestamp) -> Self {
        let (people, programs, unknown_labels) = Default::default();
        Self { wanted, oldest: None, people, programs, unknown_labels }
    }

    pub fn take(&mut self, sign_in: &SeenSignIn) {
        self.oldest = Some(self.oldest.map_or(sign_in.at, |it| it.min(sign_in.at)));
        if sign_in.by_program && self.programs.len() < MOST_TOLD {
            self.programs.insert(sign_in.upn.clone());
        }
        for label in &sign_in.shown {
            let family = family_of_label(label);
            if family == Family::Unknown && self.unknown_labels.len() < MOST_TOLD {
                self.unknown_labels.insert(clean(label));
            }
            let kind = kind_of(family);
            let kept = self.people.entry(sign_in.person).or_insert(kind);
            *kept = kind.min(*kept);
        }
    }

    /// The accounts as which programs sign in with a password, by sign-in name. None of them can touch a key.
    pub fn programs(&self) -> BTreeSet<String> {
        self.programs.clone()
    }

    /// `is_whole`: the log was read to its end.
    pub fn people(self, is_whole: bool) -> PeopleSeen {
        let mut kinds = BTreeMap::new();
        for kind in self.people.into_values() {
            *kinds.entry(kind).or_default() += 1;
        }
        let since = self.oldest.filter(|_| !is_whole).unwrap_or(self.wanted);
        PeopleSeen { since, is_whole, kinds, unknown_labels: self.unknown_labels }
    }
}

/// By Graph's word, the sum of what stands there twice.
pub fn methods(uses: &[MethodUse]) -> BTreeMap<String, u64> {
    let mut methods = BTreeMap::<String, u64>::new();
    for it in uses {
        let sum = methods.entry(it.method.clone()).or_default();
        *sum = sum.saturating_add(it.sign_ins);
    }
    methods
}

fn kind_of(family: Family) -> Standing {
    match family {
        Family::Key => Standing::Key,
        Family::Resistant => Standing::Resistant,
        Family::OtherFactor | Family::Unknown => Standing::OtherFactor,
        Family::Phone => Standing::PhoneOnly,
        Family::NoFactor => Standing::Nothing,
    }
}
