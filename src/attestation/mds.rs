//! FIDO metadata (Metadata Service 3): the list of models, their makers' certificates and what has
//! become of them. Tolerant where the list grows (an unknown member, status or a bad entry costs
//! nothing else), strict where trust begins: the signature, its chain and the signer's name.
//! Never fetches anything itself.

pub mod cache;
mod signature;

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::certificate::Certificate;
use super::chain::{self, ChainFault};
use super::{Model, Trust};
use crate::ceremony::nouns::{Aaguid, Certification, Timestamp};

/// The roots to which FIDO's signer leads, in PEM: GlobalSign R3 and R46.
pub const FIDO_ROOTS: [&str; 2] = [
    include_str!("../../assets/trust/globalsign-root-r3.pem"),
    include_str!("../../assets/trust/globalsign-root-r46.pem"),
];

/// The list as it was read.
#[derive(Clone, Debug)]
pub struct Metadata {
    pub issue: Issue,
    pub trust: Trust,
    /// What could not be used, entry by entry; the rest of the list stands.
    pub unread: Vec<Unread>,
}

/// Which list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    /// `no`: every issue has a larger one than the issue before.
    pub number: u64,
    pub next_update: Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The model, or the entry's place in the list where it has no name.
    pub model: String,
    pub why: &'static str,
}

/// A status report (Metadata Service 3.1.4). `status` is the list's own word, known to us or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub status: String,
    pub since: Option<String>,
    /// `authenticatorVersion`: the firmware that it speaks of.
    pub firmware: Option<u64>,
    /// DER; the certificate that it speaks of.
    pub certificate: Option<Vec<u8>>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MetadataTrouble {
    #[error("it is not a signed list of three parts")]
    NotSigned,
    #[error("it is not readable as a list of models")]
    Unreadable,
    #[error("it is signed in a way that the desk does not accept: {0}")]
    UnknownAlgorithm(String),
    #[error("its signer is not trusted: {0}")]
    Signer(#[from] ChainFault),
    #[error("its signer is not {}", signature::SIGNER)]
    SignerName,
    #[error("its signature is wrong")]
    Signature,
    #[error("it is issue {offered}, and the desk already had issue {known}")]
    WentBack { offered: u64, known: u64 },
}

/// Why a model of the list cannot be proven here, whichever key of it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    NoAnchor,
    /// One fault for each anchor.
    Faults(Vec<ChainFault>),
}

impl Metadata {
    /// Reads a signed list, whose signer must lead to one of `roots` (DER).
    ///
    /// # Errors
    /// Where the signature does not hold, or what is signed is no list.
    pub fn signed(jws: &[u8], roots: &[Vec<u8>], now: Timestamp) -> Result<Self, MetadataTrouble> {
        Self::unsigned(&signature::payload(jws, roots, now)?)
    }

    /// Reads a bare payload. Whoever gives it is believed: only for people who investigate.
    ///
    /// # Errors
    /// Where it is no list.
    pub fn unsigned(payload: &[u8]) -> Result<Self, MetadataTrouble> {
        #[derive(Deserialize)]
        struct Payload<'a> {
            no: u64,
            #[serde(rename = "nextUpdate")]
            next_update: Date,
            #[serde(borrow)]
            entries: Vec<&'a RawValue>,
        }
        let payload: Payload<'_> =
            serde_json::from_slice(payload).map_err(|_| MetadataTrouble::Unreadable)?;
        let mut read = Self {
            issue: Issue { number: payload.no, next_update: payload.next_update },
            trust: Trust { models: HashMap::with_capacity(payload.entries.len()), issue: None },
            unread: Vec::new(),
        };
        for (place, entry) in payload.entries.into_iter().enumerate() {
            read.add(place, entry);
        }
        Ok(read)
    }

    /// A list that is older than the one before it is not taken.
    ///
    /// # Errors
    /// `WentBack`.
    pub fn not_before(self, known: u64) -> Result<Self, MetadataTrouble> {
        if self.issue.number < known {
            return Err(MetadataTrouble::WentBack { offered: self.issue.number, known });
        }
        Ok(self)
    }

    /// The models that cannot be proven here now, by name, and why.
    pub fn unusable(&self, now: Timestamp) -> Vec<(Aaguid, &str, String)> {
        let all = self.trust.models.iter();
        let mut found: Vec<_> = all
            .filter_map(|(aaguid, it)| {
                let why = it.usable(now).err()?;
                Some((*aaguid, it.name.as_str(), why.to_string()))
            })
            .collect();
        found.sort_by(|a, b| (a.1, a.0).cmp(&(b.1, b.0)));
        found
    }

    /// Whom to trust by this list.
    pub fn into_trust(self) -> Trust {
        Trust { issue: Some(self.issue), ..self.trust }
    }

    /// One bad entry costs itself and nothing else.
    fn add(&mut self, place: usize, entry: &RawValue) {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Entry {
            aaguid: Option<String>,
            metadata_statement: Option<Statement>,
            #[serde(default)]
            status_reports: Vec<Value>,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Statement {
            #[serde(default)]
            description: Value,
            #[serde(default)]
            icon: Value,
            #[serde(default)]
            attestation_root_certificates: Vec<Value>,
        }
        let Ok(entry) = serde_json::from_str::<Entry>(entry.get()) else {
            self.unread(format!("entry {place}"), "the entry is malformed");
            return;
        };
        // U2F and UAF models have none: they are not keys for this desk.
        let Some(aaguid) = entry.aaguid else { return };
        let Ok(aaguid) = aaguid.parse::<Aaguid>() else {
            self.unread(aaguid, "its AAGUID is malformed");
            return;
        };
        let statement = entry.metadata_statement.unwrap_or(Statement {
            description: Value::Null,
            icon: Value::Null,
            attestation_root_certificates: Vec::new(),
        });
        let name = statement.description.as_str().map_or_else(|| aaguid.to_string(), readable);
        let mut anchors = Vec::with_capacity(statement.attestation_root_certificates.len());
        for it in &statement.attestation_root_certificates {
            match it.as_str().and_then(certificate) {
                Some(it) => anchors.push(it),
                None => self.unread(name.clone(), "one of its certificates is malformed"),
            }
        }
        let mut reports = Vec::with_capacity(entry.status_reports.len());
        for it in &entry.status_reports {
            match report(it) {
                Some(it) => reports.push(it),
                None => self.unread(name.clone(), "one of its status reports is malformed"),
            }
        }
        let icon = match statement.icon {
            Value::String(it) => Some(it),
            _ => None,
        };
        if let Some(known) = self.trust.models.get_mut(&aaguid) {
            // Bad news counts wherever it stands; trust is not widened by a second entry.
            known.reports.extend(reports);
            self.unread(name, "it is listed twice");
            return;
        }
        self.trust.models.insert(aaguid, Model { name, anchors, reports, icon });
    }

    fn unread(&mut self, model: String, why: &'static str) {
        self.unread.push(Unread { model, why });
    }
}

/// The report that ends the trust in this model, if there is one. One that names a firmware speaks
/// of that and older ones, and of a key that does not tell its own; one that names a certificate,
/// of the chains in which it is. `certificates` is what the key's chain is made of, anchor
/// included, or `None` while that is not known.
pub fn withdrawn<'a>(
    reports: &'a [Report],
    firmware: Option<u32>,
    certificates: Option<&[&[u8]]>,
) -> Option<&'a Report> {
    /// Metadata Service 3.1.4: what a relying party has to act on.
    const ENDING: [&str; 5] = [
        "REVOKED",
        "USER_VERIFICATION_BYPASS",
        "ATTESTATION_KEY_COMPROMISE",
        "USER_KEY_REMOTE_COMPROMISE",
        "USER_KEY_PHYSICAL_COMPROMISE",
    ];
    reports.iter().filter(|it| ENDING.contains(&it.status.as_str())).find(|it| {
        let this_firmware = match (it.firmware, firmware) {
            (Some(named), Some(ours)) => u64::from(ours) <= named,
            (None, _) | (_, None) => true,
        };
        let this_certificate = match (&it.certificate, certificates) {
            (None, _) => true,
            (Some(named), Some(ours)) => ours.contains(&named.as_slice()),
            (Some(_), None) => false,
        };
        this_firmware && this_certificate
    })
}

/// The highest certification that holds for this firmware: one that names a firmware holds for that
/// and newer ones (Metadata Service 3.1.4).
pub fn certification(reports: &[Report], firmware: Option<u32>) -> Option<Certification> {
    let holds = |it: &&Report| match (it.firmware, firmware) {
        (Some(named), Some(ours)) => u64::from(ours) >= named,
        (None, _) | (_, None) => true,
    };
    let level = |it: &Report| match it.status.as_str() {
        "FIDO_CERTIFIED" | "FIDO_CERTIFIED_L1" => Some(Certification::L1),
        "FIDO_CERTIFIED_L1plus" => Some(Certification::L1Plus),
        "FIDO_CERTIFIED_L2" => Some(Certification::L2),
        "FIDO_CERTIFIED_L2plus" => Some(Certification::L2Plus),
        "FIDO_CERTIFIED_L3" => Some(Certification::L3),
        "FIDO_CERTIFIED_L3plus" => Some(Certification::L3Plus),
        _ => None,
    };
    reports.iter().filter(holds).filter_map(level).max()
}

impl Issue {
    /// Whole days since the next issue was due; negative while it is not.
    pub fn days_overdue(self, now: Timestamp) -> i64 {
        let today = now.to_zoned(TimeZone::UTC).date();
        let since = self.next_update.until(today).map(|it| it.get_days());
        since.map_or(0, i64::from)
    }
}

impl Model {
    /// # Errors
    /// Where not one of its anchors can end a path now.
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

fn report(it: &Value) -> Option<Report> {
    Some(Report {
        status: it["status"].as_str()?.to_owned(),
        since: it["effectiveDate"].as_str().map(ToOwned::to_owned),
        firmware: it["authenticatorVersion"].as_u64(),
        certificate: it["certificate"].as_str().and_then(certificate),
    })
}

/// The certificates of a file, DER or PEM.
pub fn certificates(file: &[u8]) -> Vec<Vec<u8>> {
    if Certificate::read(file).is_some() {
        return vec![file.to_vec()];
    }
    CertificateDer::pem_slice_iter(file).filter_map(|it| Some(it.ok()?.to_vec())).collect()
}

/// Base64 of DER, in which some makers left their line breaks.
fn certificate(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(text).ok()
}

/// A name for a screen: one line.
fn readable(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
