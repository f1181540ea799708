//! The models whose makers the desk trusts, with their anchors and the reports about them.
//! Reads no list and verifies no chain.

use std::collections::HashMap;
use std::fmt;

use super::certificate::Certificate;
use super::chain::{self, ChainFault};
use super::mds::issue::Issue;
use super::mds::report::{self, Report};
use crate::ceremony::nouns::{Aaguid, KnownModel, Timestamp};

/// The models that this desk can prove, each with its maker's anchors.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    pub models: HashMap<Aaguid, Model>,
    /// The issue of FIDO's list that they are from, where that is known.
    pub issue: Option<Issue>,
}

#[derive(Clone, Debug, Default)]
pub struct Model {
    pub name: String,
    /// DER certificates: roots, intermediates, or the leaf itself.
    pub anchors: Vec<Vec<u8>>,
    /// In the list's order.
    pub reports: Vec<Report>,
    /// A picture as a data URL.
    pub icon: Option<String>,
}

/// Why no key can prove this model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    NoAnchor,
    /// One fault for each anchor.
    Faults(Vec<ChainFault>),
}

impl Trust {
    /// The model's name in the list.
    pub fn name(&self, aaguid: Aaguid) -> Option<&str> {
        self.models.get(&aaguid).map(|it| it.name.as_str())
    }

    /// The facts of the list about a model, before the key is touched.
    pub fn known(&self, aaguid: Aaguid, firmware: Option<u32>) -> Option<KnownModel> {
        let model = self.models.get(&aaguid)?;
        let subjects = model.anchors.iter().filter_map(|it| Certificate::read(it));
        Some(KnownModel {
            names: [model.name.clone()]
                .into_iter()
                .chain(subjects.map(|it| it.subject().to_string()))
                .collect(),
            certification: report::certification(&model.reports, firmware),
            withdrawn: report::withdrawn(&model.reports, firmware, None)
                .map(|it| it.status.clone()),
        })
    }

    /// Whether this anchor's authority also issues for a model besides this one.
    pub(super) fn has_another_of(&self, anchor: &[u8], aaguid: Aaguid) -> bool {
        let Some(ours) = Certificate::read(anchor) else { return true };
        self.models.iter().filter(|(it, _)| **it != aaguid).flat_map(|(_, it)| &it.anchors).any(
            |theirs| {
                theirs == anchor
                    || Certificate::read(theirs).is_some_and(|it| it.is_same_authority(&ours))
            },
        )
    }
}

impl Model {
    /// # Errors
    /// Where none of its anchors can end a path now.
    pub fn usable(&self, now: Timestamp) -> Result<(), Unusable> {
        let mut faults = Vec::new();
        for anchor in &self.anchors {
            match chain::anchor_fault(anchor, now) {
                None => return Ok(()),
                Some(fault) => faults.push(fault),
            }
        }
        Err(if faults.is_empty() { Unusable::NoAnchor } else { Unusable::Faults(faults) })
    }
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAnchor => ChainFault::NoAnchor.fmt(f),
            Self::Faults(all) => {
                let mut said: Vec<String> = all.iter().map(ToString::to_string).collect();
                said.sort();
                said.dedup();
                f.write_str(&said.join("; "))
            }
        }
    }
}
