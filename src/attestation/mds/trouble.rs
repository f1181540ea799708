//! Why a list is not taken.

use crate::attestation::chain::ChainFault;

/// The name in the certificate that signs FIDO's list.
pub const SIGNER: &str = "mds.fidoalliance.org";

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
    #[error("its signer is not {}", SIGNER)]
    SignerName,
    #[error("its signature is wrong")]
    Signature,
    #[error("it is issue {offered}, and the desk already had issue {known}")]
    WentBack { offered: u64, known: u64 },
}
