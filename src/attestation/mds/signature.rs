//! The list's signature (RFC 7515, compact): the chain in its header must lead to a configured root,
//! its leaf must have FIDO's name, and the leaf's key must have signed. The name is checked because
//! the roots are public: their authority issues certificates to other people too.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rustls_pki_types::{CertificateDer, ServerName, SignatureVerificationAlgorithm};
use serde::Deserialize;
use webpki::EndEntityCert;
use webpki::aws_lc_rs::{ECDSA_P256_SHA256, RSA_PKCS1_2048_8192_SHA256};

use super::trouble::{MetadataTrouble, SIGNER};
use crate::attestation::chain;
use crate::ceremony::nouns::Timestamp;

#[derive(Deserialize)]
struct Header {
    alg: String,
    /// DER in base64 (not base64url: RFC 7515, 4.1.6). The signer's certificate is the first.
    #[serde(default)]
    x5c: Vec<String>,
    crit: Option<serde_json::Value>,
}

/// The signed payload.
pub fn payload(jws: &[u8], roots: &[Vec<u8>], now: Timestamp) -> Result<Vec<u8>, MetadataTrouble> {
    let text = std::str::from_utf8(jws).map_err(|_| MetadataTrouble::NotSigned)?.trim();
    let (signed, signature) = text.rsplit_once('.').ok_or(MetadataTrouble::NotSigned)?;
    let (header, payload) = signed.split_once('.').ok_or(MetadataTrouble::NotSigned)?;
    let plain = |part: &str| {
        URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')).map_err(|_| MetadataTrouble::NotSigned)
    };
    let header: Header =
        serde_json::from_slice(&plain(header)?).map_err(|_| MetadataTrouble::NotSigned)?;
    if header.crit.is_some() {
        return Err(MetadataTrouble::UnknownAlgorithm("crit".to_owned()));
    }
    let x5c: Vec<Vec<u8>> = header
        .x5c
        .iter()
        .map(|it| STANDARD.decode(it).map_err(|_| MetadataTrouble::NotSigned))
        .collect::<Result<_, _>>()?;
    chain::verify(&x5c, roots, now)?;

    let leaf = CertificateDer::from(x5c[0].as_slice());
    let leaf = EndEntityCert::try_from(&leaf).map_err(|_| MetadataTrouble::NotSigned)?;
    let name = ServerName::try_from(SIGNER).map_err(|_| MetadataTrouble::SignerName)?;
    leaf.verify_is_valid_for_subject_name(&name).map_err(|_| MetadataTrouble::SignerName)?;
    let signature = plain(signature)?;
    let (algorithm, signature): (&dyn SignatureVerificationAlgorithm, _) = match header.alg.as_str()
    {
        "RS256" => (RSA_PKCS1_2048_8192_SHA256, signature),
        "ES256" => {
            let der = ecdsa_der(&signature).ok_or(MetadataTrouble::Signature)?;
            (ECDSA_P256_SHA256, der)
        }
        _ => return Err(MetadataTrouble::UnknownAlgorithm(header.alg)),
    };
    leaf.verify_signature(algorithm, signed.as_bytes(), &signature)
        .map_err(|_| MetadataTrouble::Signature)?;
    plain(payload)
}

/// JWS has r and s as 32 bytes each (RFC 7518, 3.4); rustls-webpki verifies their ASN.1 form.
fn ecdsa_der(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() != 64 {
        return None;
    }
    let mut body = Vec::with_capacity(72);
    for number in raw.chunks(32) {
        let start = number.iter().position(|it| *it != 0).unwrap_or(31);
        let number = &number[start..];
        let sign = usize::from(number[0] >= 0x80);
        body.extend([0x02, u8::try_from(number.len() + sign).ok()?]);
        body.extend(&[0][..sign]);
        body.extend(number);
    }
    let mut der = vec![0x30, u8::try_from(body.len()).ok()?];
    der.extend(body);
    Some(der)
}
