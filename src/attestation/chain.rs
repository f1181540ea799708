//! The certificate chain of a packed attestation (WebAuthn 8.2) against the anchors of one model.
//! rustls-webpki finds the path and checks signatures. This file has the rules that it leaves open:
//! the dates and issuing rights of anchors, key usage, a leaf that is its own anchor.
//! Never encodes a certificate again: the result can differ from the bytes that were received.

use jiff::civil::Date;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{
    ALL_VERIFICATION_ALGS, EndEntityCert, Error, ExtendedKeyUsageValidator, KeyPurposeIdIter,
    anchor_from_trusted_cert,
};

use super::certificate::{Certificate, Validity};
use crate::ceremony::nouns::Timestamp;

/// Why a chain does not prove the model.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    #[error("the key sent no certificate")]
    Empty,
    #[error("the list has no certificate of this model's maker")]
    NoAnchor,
    #[error("the key's certificate cannot be read")]
    Unreadable,
    #[error("the key's certificate was read in two ways")]
    ReadTwoWays,
    #[error("the key's certificate expired on {0}")]
    LeafExpired(Date),
    #[error("the key's certificate is valid only from {0}")]
    LeafNotYetValid(Date),
    #[error("the key's certificate may not be used for signing")]
    LeafMayNotSign,
    #[error("the maker's certificate cannot be read")]
    IssuerUnreadable,
    #[error("the maker's certificate expired on {0}")]
    IssuerExpired(Date),
    #[error("the maker's certificate is valid only from {0}")]
    IssuerNotYetValid(Date),
    #[error("a certificate in the chain may not issue others")]
    MayNotIssue,
    #[error("no certificate of the maker has issued the key's")]
    NotIssuedByMaker,
    #[error("a signature in the chain is wrong")]
    WrongSignature,
    #[error("a signature in the chain is of a kind that the desk does not accept")]
    UnknownSignatureKind,
    #[error("a certificate in the chain has a rule that the desk does not know")]
    UnknownRule,
    #[error("a certificate in the chain limits names in a way that this one breaks")]
    NameLimit,
    #[error("the chain is longer than its certificates allow")]
    TooLong,
    #[error("a certificate in the chain is of an old version")]
    OldVersion,
    #[error("a certificate in the chain is malformed")]
    Malformed,
    /// Without the extension only the key itself says which of its maker's models it is.
    #[error("the certificate does not name the model, and its maker's stands for several models")]
    ModelNotNamed,
}

/// Returns the index of the anchor at which the chain ends. `x5c` is the leaf and then the other
/// certificates that the key sent, in any order; those that are not in the path are ignored.
///
/// # Errors
/// Where no path leads to an anchor that may end it.
pub fn verify(x5c: &[Vec<u8>], anchors: &[Vec<u8>], now: Timestamp) -> Result<usize, ChainFault> {
    let (leaf, rest) = x5c.split_first().ok_or(ChainFault::Empty)?;
    let read = Certificate::read(leaf).ok_or(ChainFault::Unreadable)?;
    match read.validity(now) {
        Validity::Valid => {}
        Validity::ExpiredOn(day) => return Err(ChainFault::LeafExpired(day)),
        Validity::NotBefore(day) => return Err(ChainFault::LeafNotYetValid(day)),
    }
    if !read.may_sign() {
        return Err(ChainFault::LeafMayNotSign);
    }
    // A maker may list the leaf itself. Then no other certificate is needed.
    if let Some(index) = anchors.iter().position(|it| it == leaf) {
        return Ok(index);
    }
    if anchors.is_empty() {
        return Err(ChainFault::NoAnchor);
    }
    let mut put_aside = Vec::new();
    let mut usable = |der: &Vec<u8>| match issuing_fault(der, now) {
        None => true,
        Some(fault) => {
            put_aside.push((der.clone(), fault));
            false
        }
    };
    let anchor_ders: Vec<(usize, CertificateDer<'_>)> = anchors
        .iter()
        .enumerate()
        .filter(|(_, it)| usable(it))
        .map(|(index, it)| (index, CertificateDer::from(it.as_slice())))
        .collect();
    let issuers: Vec<CertificateDer<'_>> =
        rest.iter().filter(|it| usable(it)).map(|it| CertificateDer::from(it.as_slice())).collect();
    let anchors: Vec<(usize, TrustAnchor<'_>)> = anchor_ders
        .iter()
        .filter_map(|(index, der)| Some((*index, anchor_from_trusted_cert(der).ok()?)))
        .collect();
    let trusted: Vec<TrustAnchor<'_>> = anchors.iter().map(|(_, it)| it.clone()).collect();
    let end: Result<TrustAnchor<'_>, Error> =
        path(&CertificateDer::from(leaf.as_slice()), &issuers, &trusted, now);
    match end {
        Ok(end) => {
            let index = anchors.iter().find(|(_, it)| *it == end).map(|(index, _)| *index);
            index.ok_or(ChainFault::NotIssuedByMaker)
        }
        Err(error) => Err(told(&error, x5c, &put_aside)),
    }
}

/// Why this certificate cannot issue another, or end a path, now.
pub fn issuing_fault(der: &[u8], now: Timestamp) -> Option<ChainFault> {
    let Some(read) = Certificate::read(der) else { return Some(ChainFault::IssuerUnreadable) };
    match read.validity(now) {
        Validity::ExpiredOn(day) => Some(ChainFault::IssuerExpired(day)),
        Validity::NotBefore(day) => Some(ChainFault::IssuerNotYetValid(day)),
        Validity::Valid if !read.may_issue() => Some(ChainFault::MayNotIssue),
        Validity::Valid => anchor_from_trusted_cert(&CertificateDer::from(der))
            .err()
            .map(|_| ChainFault::IssuerUnreadable),
    }
}

/// Why this anchor cannot end any path now. One that may not issue can still be the leaf itself.
pub fn anchor_fault(der: &[u8], now: Timestamp) -> Option<ChainFault> {
    issuing_fault(der, now).filter(|it| *it != ChainFault::MayNotIssue)
}

fn path<'a>(
    leaf: &CertificateDer<'_>,
    issuers: &[CertificateDer<'_>],
    anchors: &[TrustAnchor<'a>],
    now: Timestamp,
) -> Result<TrustAnchor<'a>, Error> {
    let seconds = u64::try_from(now.as_second()).map_err(|_| Error::BadDerTime)?;
    let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
    let leaf = EndEntityCert::try_from(leaf)?;
    let path = leaf.verify_for_usage(
        ALL_VERIFICATION_ALGS,
        anchors,
        issuers,
        time,
        AnyPurpose,
        None,
        None,
    )?;
    anchors.iter().find(|it| *it == path.anchor()).cloned().ok_or(Error::UnknownIssuer)
}

/// FIDO has no rule about extended key usage, so any usage is accepted that can be read.
struct AnyPurpose;

impl ExtendedKeyUsageValidator for AnyPurpose {
    fn validate(&self, mut purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), Error> {
        purposes.try_for_each(|it| it.map(drop))
    }
}

/// Where the path needs an issuer that was put aside, the fault of that issuer is the reason.
fn told(error: &Error, x5c: &[Vec<u8>], put_aside: &[(Vec<u8>, ChainFault)]) -> ChainFault {
    if *error == Error::UnknownIssuer {
        let chain: Vec<_> = x5c.iter().filter_map(|it| Certificate::read(it)).collect();
        let missed = put_aside.iter().find(|(der, _)| {
            let subject = Certificate::read(der);
            subject.is_some_and(|it| chain.iter().any(|below| below.issuer() == it.subject()))
        });
        return missed.map_or(ChainFault::NotIssuedByMaker, |(_, fault)| fault.clone());
    }
    match error {
        Error::CertExpired { not_after, .. } => ChainFault::IssuerExpired(day(*not_after)),
        Error::CertNotValidYet { not_before, .. } => {
            ChainFault::IssuerNotYetValid(day(*not_before))
        }
        Error::InvalidSignatureForPublicKey | Error::SignatureAlgorithmMismatch => {
            ChainFault::WrongSignature
        }
        Error::UnsupportedSignatureAlgorithmContext(_)
        | Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => {
            ChainFault::UnknownSignatureKind
        }
        Error::UnsupportedCriticalExtension => ChainFault::UnknownRule,
        Error::NameConstraintViolation | Error::MalformedNameConstraint => ChainFault::NameLimit,
        Error::PathLenConstraintViolated
        | Error::MaximumPathDepthExceeded
        | Error::MaximumPathBuildCallsExceeded
        | Error::MaximumSignatureChecksExceeded => ChainFault::TooLong,
        Error::UnsupportedCertVersion => ChainFault::OldVersion,
        Error::CaUsedAsEndEntity | Error::EndEntityUsedAsCa => ChainFault::MayNotIssue,
        _ => ChainFault::Malformed,
    }
}

fn day(time: UnixTime) -> Date {
    let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds)
        .unwrap_or(Timestamp::MAX)
        .to_zoned(jiff::tz::TimeZone::UTC)
        .date()
}
