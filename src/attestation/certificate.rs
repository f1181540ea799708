//! The fields of an X.509 certificate that rustls-webpki does not check for the desk: dates, the
//! issuing rights of an anchor, key usage, name and key. Never verifies a signature, and never
//! encodes a certificate again.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::Decode as _;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::name::Name;

use crate::ceremony::nouns::Timestamp;

/// id-fido-gen-ce-aaguid (WebAuthn 8.2.1).
const AAGUID_EXTENSION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.45724.1.1.4");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// `Raw` accepts certificates that are in use and break a rule, such as serial numbers of 22 bytes.
pub struct Certificate(CertificateInner<Raw>);

/// Where a moment lies in a certificate's validity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    Valid,
    ExpiredOn(Date),
    NotBefore(Date),
}

impl Certificate {
    /// `None` where the bytes are not one certificate.
    pub fn read(der: &[u8]) -> Option<Self> {
        CertificateInner::from_der(der).ok().map(Self)
    }

    pub fn validity(&self, now: Timestamp) -> Validity {
        let dates = self.0.tbs_certificate().validity();
        let from = i64::try_from(dates.not_before.to_unix_duration().as_secs());
        let to = i64::try_from(dates.not_after.to_unix_duration().as_secs());
        let (from, to) = (from.unwrap_or(i64::MAX), to.unwrap_or(i64::MAX));
        if now.as_second() < from {
            Validity::NotBefore(day(from))
        } else if now.as_second() > to {
            Validity::ExpiredOn(day(to))
        } else {
            Validity::Valid
        }
    }

    /// Whether it may issue others. keyUsage decides where it is present: the roots of GoTrust and
    /// SAG have CA:FALSE and keyCertSign. Otherwise the CA flag decides. A root of version 1 has
    /// neither, and may issue.
    pub fn may_issue(&self) -> bool {
        let tbs = self.0.tbs_certificate();
        match (tbs.get_extension::<KeyUsage>(), tbs.get_extension::<BasicConstraints>()) {
            (Ok(Some((_, usage))), Ok(_)) => usage.key_cert_sign(),
            (Ok(None), Ok(basic)) => basic.is_none_or(|(_, basic)| basic.ca),
            _ => false,
        }
    }

    /// False where a keyUsage is there without digitalSignature, or cannot be read.
    pub fn may_sign(&self) -> bool {
        match self.0.tbs_certificate().get_extension::<KeyUsage>() {
            Ok(usage) => usage.is_none_or(|(_, usage)| usage.digital_signature()),
            Err(_) => false,
        }
    }

    pub fn names_its_model(&self) -> bool {
        let extensions = self.0.tbs_certificate().extensions();
        extensions.is_some_and(|all| all.iter().any(|it| it.extn_id == AAGUID_EXTENSION))
    }

    pub fn subject(&self) -> &Name {
        self.0.tbs_certificate().subject()
    }

    pub fn issuer(&self) -> &Name {
        self.0.tbs_certificate().issuer()
    }

    /// Two certificates with the same name and key are of one authority: one is a renewal.
    pub fn is_same_authority(&self, other: &Self) -> bool {
        let key = |it: &Self| it.0.tbs_certificate().subject_public_key_info().clone();
        self.subject() == other.subject() && key(self) == key(other)
    }

    /// The COSE algorithm in which this certificate's key signs a packed statement (WebAuthn 8.2);
    /// `None` for a key that the desk cannot check.
    pub fn cose_algorithm(&self) -> Option<i64> {
        let algorithm = &self.0.tbs_certificate().subject_public_key_info().algorithm;
        if algorithm.oid == RSA_ENCRYPTION {
            return Some(-257);
        }
        let curve = algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
        match curve {
            _ if algorithm.oid != EC_PUBLIC_KEY => None,
            P256 => Some(-7),
            P384 => Some(-35),
            P521 => Some(-36),
            _ => None,
        }
    }
}

fn day(seconds: i64) -> Date {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX).to_zoned(TimeZone::UTC).date()
}
