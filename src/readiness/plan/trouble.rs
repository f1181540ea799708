//! Why a part of the wanted state cannot be planned. Nothing of a file is applied while there is one.

use serde::Serialize;

use crate::ceremony::nouns::{DocumentAt, Trouble};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotPlanned {
    /// The document could not be read.
    NotRead { at: DocumentAt, why: Box<Trouble> },
    /// A passkey profile that neither the tenant nor the file has.
    NoProfile(String),
    /// The tenant has no passkey profiles; beginning with them is for a person to decide.
    ProfilesNotInUse(String),
    /// A strength that neither the tenant nor the file has.
    NoStrength(String),
    /// Several strengths or policies have this name.
    SeveralOfName(String),
    /// A built-in strength has this name.
    StrengthIsBuiltIn(String),
    /// A policy of this name is enforced and says something else: only one in report-only is changed.
    PolicyIsEnforced(String),
    /// Security defaults and Conditional Access exclude each other.
    DefaultsExcludePolicies,
}

impl NotPlanned {
    /// The id of its sentence.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotRead { .. } => "plan-not-read",
            Self::NoProfile(_) => "plan-no-profile",
            Self::ProfilesNotInUse(_) => "plan-profiles-not-in-use",
            Self::NoStrength(_) => "plan-no-strength",
            Self::SeveralOfName(_) => "plan-several-of-name",
            Self::StrengthIsBuiltIn(_) => "plan-strength-built-in",
            Self::PolicyIsEnforced(_) => "plan-policy-enforced",
            Self::DefaultsExcludePolicies => "plan-defaults-exclude-policies",
        }
    }

    /// What it is about, where the sentence names it.
    pub fn name(&self) -> String {
        match self {
            Self::NotRead { at, .. } => at.to_string(),
            Self::NoProfile(it)
            | Self::ProfilesNotInUse(it)
            | Self::NoStrength(it)
            | Self::SeveralOfName(it)
            | Self::StrengthIsBuiltIn(it)
            | Self::PolicyIsEnforced(it) => it.clone(),
            Self::DefaultsExcludePolicies => String::new(),
        }
    }
}

impl Serialize for NotPlanned {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        serde_json::json!({ "what": self.word(), "name": self.name() }).serialize(out)
    }
}
