//! The practice attestation CA: the root that signs the practice keys' attestation certificates, and
//! the root of a forger that has the same name.
//!
//! The root is made once per world and lives in the world's folder. It must never be offered to
//! anything but a desk in practice.

use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, DnValue, IsCa,
    Issuer, KeyPair, KeyUsagePurpose,
};
use uuid::Uuid;

use super::folder::FolderError;
use super::root::Root;

/// id-fido-gen-ce-aaguid, WebAuthn Level 2 section 8.2.1.
const AAGUID_EXTENSION: &[u64] = &[1, 3, 6, 1, 4, 1, 45724, 1, 1, 4];

/// The attestation root, or what a key attests with, could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum AttestationError {
    /// A file could not be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A certificate or key pair could not be made.
    #[error("practice certificates")]
    Certificates(#[from] rcgen::Error),
    /// A key pair is not in the form of RFC 5915.
    #[error("a practice key pair has no private scalar")]
    NoScalar,
}

pub(super) struct AttestationCa {
    root: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

/// What a key attests with.
pub(super) struct KeyAttestation {
    /// The P-256 private key, a big-endian scalar.
    pub(super) private_key: [u8; 32],
    /// DER.
    pub(super) certificate: Vec<u8>,
}

impl AttestationCa {
    pub(super) fn open(folder: &Path) -> Result<AttestationCa, AttestationError> {
        let Root { der, issuer, .. } =
            Root::open::<AttestationError>(folder, "attestation-root", root_parameters())?;
        Ok(AttestationCa { root: der, issuer })
    }

    /// A CA with the practice maker's name and another key. No desk and no tenant trusts it.
    pub(super) fn of_a_forger() -> Result<AttestationCa, AttestationError> {
        let key = KeyPair::generate()?;
        let root = root_parameters().self_signed(&key)?;
        Ok(AttestationCa { root: root.der().to_vec(), issuer: Issuer::new(root_parameters(), key) })
    }

    /// The root certificate, DER.
    pub(super) fn root(&self) -> &[u8] {
        &self.root
    }

    /// A key and a certificate for one model, as WebAuthn Level 2 section 8.2.1 wants them.
    pub(super) fn issue(
        &self,
        aaguid: Uuid,
        model: &str,
    ) -> Result<KeyAttestation, AttestationError> {
        let mut parameters = CertificateParams::default();
        parameters.distinguished_name = name("Authenticator Attestation", model);
        parameters.is_ca = IsCa::ExplicitNoCa;
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.use_authority_key_identifier_extension = true;
        // The value is itself an OCTET STRING inside the extension's OCTET STRING.
        let mut extension_value = vec![0x04, 0x10];
        extension_value.extend(aaguid.as_bytes());
        parameters.custom_extensions =
            vec![CustomExtension::from_oid_content(AAGUID_EXTENSION, extension_value)];
        set_validity(&mut parameters);

        let key = KeyPair::generate()?;
        let certificate = parameters.signed_by(&key, &self.issuer)?;
        Ok(KeyAttestation {
            private_key: p256_scalar(key.serialized_der()).ok_or(AttestationError::NoScalar)?,
            certificate: certificate.der().to_vec(),
        })
    }
}

fn root_parameters() -> CertificateParams {
    let mut parameters = CertificateParams::default();
    parameters.distinguished_name = name("Practice", "Keydesk Practice Attestation Root");
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    set_validity(&mut parameters);
    parameters
}

fn name(organizational_unit: &str, common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    // ZZ is "unknown" among the codes that ISO 3166 leaves to its users.
    let country = "ZZ".try_into().expect("two capital letters are printable");
    name.push(DnType::CountryName, DnValue::PrintableString(country));
    name.push(DnType::OrganizationName, "Keydesk Practice");
    name.push(DnType::OrganizationalUnitName, organizational_unit);
    name.push(DnType::CommonName, common_name);
    name
}

fn set_validity(parameters: &mut CertificateParams) {
    parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(2119, 12, 31);
}

/// Takes the private scalar out of a PKCS#8 document: ECPrivateKey begins with version 1 and the
/// OCTET STRING of 32 bytes (RFC 5915 section 3).
fn p256_scalar(pkcs8: &[u8]) -> Option<[u8; 32]> {
    const EC_PRIVATE_KEY: [u8; 5] = [0x02, 0x01, 0x01, 0x04, 0x20];
    let start = pkcs8.windows(EC_PRIVATE_KEY.len()).position(|window| window == EC_PRIVATE_KEY)?
        + EC_PRIVATE_KEY.len();
    pkcs8.get(start..start + 32)?.try_into().ok()
}
