//! The desk's own rules about keys, on top of the tenant's: they can only make a verdict stricter.
//! Pure. What the trusted list knows of a model comes in as a value.

use std::collections::BTreeMap;

use crate::ceremony::nouns::{
    Aaguid, AttestationWanted, Certification, KeyFacts, KeyReason, KnownModel, Verdict,
};

/// What this desk asks of a key whatever the tenant asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskRules {
    pub attestation: AttestationWanted,
    pub certification: Option<Certification>,
    /// Empty: any model.
    pub models: Vec<Aaguid>,
    /// Words of a maker's name as the trusted list has it; empty: any maker.
    pub makers: Vec<String>,
    /// CTAP extension identifiers (CTAP 2.1, 12).
    pub capabilities: Vec<String>,
    /// In the maker's own number.
    pub minimum_firmware: BTreeMap<Aaguid, u32>,
}

impl Default for DeskRules {
    fn default() -> Self {
        Self {
            attestation: AttestationWanted::NotRequired,
            certification: None,
            models: Vec::new(),
            makers: Vec::new(),
            capabilities: Vec::new(),
            minimum_firmware: BTreeMap::new(),
        }
    }
}

impl DeskRules {
    /// The tenant's verdict, made stricter by what the list warns of and by this desk's rules. A
    /// profile that wants a proven model cannot be satisfied by one that nobody can prove.
    pub fn tighten(&self, verdict: Verdict, known: Option<&KnownModel>, key: &KeyFacts) -> Verdict {
        let Verdict::Allowed { profile, attestation, milder_than } = verdict else {
            return verdict;
        };
        let mut reasons = self.broken_by(known, key);
        if let Some(status) = known.and_then(|it| it.withdrawn.clone()) {
            reasons.push(KeyReason::Withdrawn { status });
        }
        if known.is_none() && attestation == AttestationWanted::Required {
            reasons.push(KeyReason::CannotBeProven { profile: profile.clone() });
        }
        if !reasons.is_empty() {
            return Verdict::Refused { reasons };
        }
        let attestation =
            if self.wants_proof(key) { AttestationWanted::Required } else { attestation };
        Verdict::Allowed { profile, attestation, milder_than }
    }

    /// A rule about the model, the maker, the certification or the firmware judges what the key says of
    /// itself: without its maker's proof, any key could say it.
    fn wants_proof(&self, key: &KeyFacts) -> bool {
        self.attestation == AttestationWanted::Required
            || self.certification.is_some()
            || !self.models.is_empty()
            || !self.makers.is_empty()
            || self.minimum_firmware.contains_key(&key.aaguid)
    }

    fn broken_by(&self, known: Option<&KnownModel>, key: &KeyFacts) -> Vec<KeyReason> {
        let mut reasons = Vec::new();
        if !self.models.is_empty() && !self.models.contains(&key.aaguid) {
            reasons.push(KeyReason::DeskModel);
        }
        let names = known.map(|it| it.names.as_slice()).unwrap_or_default();
        let is_by = |maker: &String| {
            let maker = maker.to_lowercase();
            names.iter().any(|it| it.to_lowercase().contains(&maker))
        };
        if !self.makers.is_empty() && !self.makers.iter().any(is_by) {
            reasons.push(KeyReason::DeskMaker);
        }
        if self.wants_proof(key) && known.is_none() {
            reasons.push(KeyReason::DeskUnproven);
        }
        if self.certification > known.and_then(|it| it.certification) {
            reasons.push(KeyReason::DeskCertification);
        }
        if let Some(minimum) = self.minimum_firmware.get(&key.aaguid)
            && key.firmware.is_none_or(|it| it < *minimum)
        {
            reasons.push(KeyReason::DeskFirmware { minimum: *minimum });
        }
        for wanted in &self.capabilities {
            if !key.extensions.contains(wanted) {
                reasons.push(KeyReason::DeskCapability { name: wanted.clone() });
            }
        }
        reasons
    }
}
