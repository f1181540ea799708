//! The certificate chain of a packed attestation (WebAuthn 8.2) against the anchors of one model.

use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{
    ALL_VERIFICATION_ALGS, EndEntityCert, Error, ExtendedKeyUsageValidator, KeyPurposeIdIter,
    anchor_from_trusted_cert,
};

use crate::ceremony::fact::Timestamp;
use crate::ceremony::trouble::AttestationTrouble;

/// `x5c` is the leaf and whatever came with it, as sent.
///
/// # Errors
/// `Chain`, with the reason in plain words.
pub fn verify(
    x5c: &[Vec<u8>],
    anchors: &[Vec<u8>],
    now: Timestamp,
) -> Result<(), AttestationTrouble> {
    let failed = |what: &str| AttestationTrouble::Chain { what: what.to_owned() };
    let (leaf, rest) = x5c.split_first().ok_or_else(|| failed("the chain is empty"))?;
    let leaf = CertificateDer::from(leaf.as_slice());
    let intermediates: Vec<_> = rest.iter().map(|it| CertificateDer::from(it.as_slice())).collect();
    let anchors: Vec<_> = anchors.iter().map(|it| CertificateDer::from(it.as_slice())).collect();
    let anchors: Vec<TrustAnchor<'_>> =
        anchors.iter().filter_map(|it| anchor_from_trusted_cert(it).ok()).collect();
    let seconds = u64::try_from(now.as_second()).map_err(|_| failed("the clock is wrong"))?;
    let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
    EndEntityCert::try_from(&leaf)
        .and_then(|it| {
            it.verify_for_usage(
                ALL_VERIFICATION_ALGS,
                &anchors,
                &intermediates,
                time,
                AnyPurpose,
                None,
                None,
            )
            .map(drop)
        })
        .map_err(|it| failed(reason(&it)))
}

/// FIDO has no rule about extended key usage: whatever is there only has to be readable.
struct AnyPurpose;

impl ExtendedKeyUsageValidator for AnyPurpose {
    fn validate(&self, mut purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), Error> {
        purposes.try_for_each(|it| it.map(drop))
    }
}

fn reason(error: &Error) -> &'static str {
    match error {
        Error::CertExpired { .. } => "a certificate of the key has expired",
        Error::CertNotValidYet { .. } => "a certificate of the key is not valid yet",
        Error::UnknownIssuer => "no certificate of the maker has issued it",
        Error::InvalidSignatureForPublicKey => "a signature in the chain is wrong",
        Error::CaUsedAsEndEntity | Error::EndEntityUsedAsCa => {
            "a certificate is used for what it is not"
        }
        _ => "a certificate in the chain is malformed",
    }
}
