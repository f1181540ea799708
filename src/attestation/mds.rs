//! FIDO's list of models (Metadata Service 3): the makers' certificates and the status reports.
//! The list changes, so an unknown member or status is ignored, and a malformed entry is left out
//! alone. The signature, its chain and the signer's name are checked strictly.
//! Never fetches the list.

pub mod cache;
pub(super) mod issue;
pub mod report;
mod signature;
mod trouble;

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::certificate::Certificate;
use super::trust::{Model, Trust};
use crate::ceremony::nouns::{Aaguid, Timestamp};
pub use issue::Issue;
pub use report::Report;
pub use trouble::MetadataTrouble;

/// The roots of the certificate that signs FIDO's list, in PEM: GlobalSign R3 and R46.
pub const FIDO_ROOTS: [&str; 2] = [
    include_str!("../../assets/trust/globalsign-root-r3.pem"),
    include_str!("../../assets/trust/globalsign-root-r46.pem"),
];

/// The list as it was read.
#[derive(Clone, Debug)]
pub struct Metadata {
    pub issue: Issue,
    pub trust: Trust,
    /// The parts that could not be used. All other entries are in `trust`.
    pub unread: Vec<Unread>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The model's name or AAGUID, or the entry's place in the list where it has neither.
    pub model: String,
    pub why: &'static str,
}

impl Metadata {
    /// Reads a signed list, whose signer must lead to one of `roots` (DER).
    ///
    /// # Errors
    /// Where the signature is not valid, or the signed payload is no list.
    pub fn signed(jws: &[u8], roots: &[Vec<u8>], now: Timestamp) -> Result<Self, MetadataTrouble> {
        Self::unsigned(&signature::payload(jws, roots, now)?)
    }

    /// Reads a payload without a signature. It may be forged, so the desk never trusts it; it is
    /// for tests and for the command line.
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

    /// Refuses a list with a smaller number than the known one: an old list hides new reports.
    ///
    /// # Errors
    /// `WentBack`.
    pub fn not_before(self, known: u64) -> Result<Self, MetadataTrouble> {
        if self.issue.number < known {
            return Err(MetadataTrouble::WentBack { offered: self.issue.number, known });
        }
        Ok(self)
    }

    /// The models that no key can prove now, with the reason, sorted by name.
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

    /// The makers to trust by this list.
    pub fn into_trust(self) -> Trust {
        Trust { issue: Some(self.issue), ..self.trust }
    }

    /// Adds one entry. A malformed entry is noted in `unread` and does not stop the reading.
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
            // A report counts in either entry, but a second entry adds no anchors.
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

/// Base64 of DER; some makers leave line breaks in it.
fn certificate(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(text).ok()
}

/// A name for a screen: one line.
fn readable(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
