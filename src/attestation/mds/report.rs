//! The status reports of a model: which of them end the trust, and which certification they give.
//! Never decides whether a certification is high enough: the policy does.

use crate::ceremony::nouns::Certification;

/// A status report (Metadata Service 3.1.4). `status` is the list's word, also one that is new to us.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub status: String,
    pub since: Option<String>,
    /// `authenticatorVersion`: the firmware that it is about.
    pub firmware: Option<u64>,
    /// DER; the certificate that it is about.
    pub certificate: Option<Vec<u8>>,
}

/// The report that ends the trust in this model, if there is one. A report that names a firmware is
/// about that firmware and older ones, and about a key that does not report its firmware. A report
/// that names a certificate is about the chains that contain it. `certificates` are those of the
/// key's chain with the anchor, or `None` while the chain is not known.
pub fn withdrawn<'a>(
    reports: &'a [Report],
    firmware: Option<u32>,
    certificates: Option<&[&[u8]]>,
) -> Option<&'a Report> {
    /// Metadata Service 3.1.4: the statuses that a relying party must act on.
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

/// The highest certification for this firmware. A certification that names a firmware is valid for
/// that firmware and newer ones (Metadata Service 3.1.4).
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
