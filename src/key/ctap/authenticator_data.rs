//! Authenticator data (WebAuthn 6.1), as far as it can be checked without the attestation: for whom it
//! is, what the person did, and what the key made. Never trusts a length that a key sent.

use ciborium::Value;
use sha2::{Digest as _, Sha256};

use super::cbor::member;
use crate::ceremony::nouns::KeyTrouble;

/// Flags of the authenticator data (WebAuthn 6.1).
pub const UP: u8 = 0x01;
pub const UV: u8 = 0x04;
pub const AT: u8 = 0x40;
const ED: u8 = 0x80;
/// rpIdHash, flags and signCount (WebAuthn 6.1).
const HEAD: usize = 37;

/// The authenticator data must be long enough, for this relying party, and carry these flags.
pub fn believe(rp_id: &str, authenticator_data: &[u8], flags: u8) -> Result<(), KeyTrouble> {
    let fits = authenticator_data.len() >= HEAD
        && authenticator_data[..32] == Sha256::digest(rp_id)[..]
        && authenticator_data[32] & flags == flags;
    if fits { Ok(()) } else { Err(KeyTrouble::Garbage) }
}

/// What the key made, as its authenticator data tells it (WebAuthn 6.5.2).
pub struct Attested<'a> {
    pub credential_id: &'a [u8],
    /// 1 where the key says nothing (CTAP 2.1, 12.1).
    pub protection: u8,
}

impl<'a> Attested<'a> {
    pub fn read(authenticator_data: &'a [u8]) -> Option<Self> {
        const AAGUID: usize = 16;
        let flags = *authenticator_data.get(32)?;
        let (length, rest) = authenticator_data.get(HEAD + AAGUID..)?.split_first_chunk()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (credential_id, mut rest) = rest.split_at_checked(length)?;
        if credential_id.is_empty() {
            return None;
        }
        let public_key: Value = ciborium::from_reader(&mut rest).ok()?;
        public_key.as_map()?;
        let mut protection = 1;
        if flags & ED != 0 {
            let extensions: Value = ciborium::from_reader(&mut rest).ok()?;
            extensions.as_map()?;
            if let Some(level) = member(&extensions, "credProtect") {
                protection = level.as_integer()?.try_into().ok()?;
            }
        }
        rest.is_empty().then_some(Self { credential_id, protection })
    }
}
