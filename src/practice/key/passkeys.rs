//! What the key's memory holds for sign-ins, for a browser that stands in for the key's line: its
//! passkeys go there, and the counter comes back.

use ciborium::Value;
use opensk::api::persist::Persist as _;
use zeroize::Zeroizing;

use super::cbor::member;
use super::memory::Memory;
use super::practice_key::PracticeKey;
use crate::practice::folder::FolderError;

/// A passkey with its private key, as WebDriver's virtual authenticators take it (WebAuthn Level 2,
/// section 11.5, "Credential Parameters").
pub(in crate::practice) struct Passkey {
    pub(in crate::practice) credential_id: Vec<u8>,
    pub(in crate::practice) rp_id: String,
    pub(in crate::practice) user_handle: Vec<u8>,
    /// PKCS #8, DER, on P-256.
    pub(in crate::practice) private_key: Zeroizing<Vec<u8>>,
}

/// PKCS #8 (RFC 5958) around an EC private key (RFC 5915) on P-256 without its public half: all but
/// the 32 bytes of the key itself.
const PKCS8_P256: [u8; 35] = [
    0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
    0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04, 0x27, 0x30, 0x25, 0x02, 0x01,
    0x01, 0x04, 0x20,
];

impl PracticeKey {
    /// The passkeys in the key's file, and its signature counter.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub(in crate::practice) fn passkeys(&self) -> Result<(Vec<Passkey>, u32), FolderError> {
        let Some(memory) = Memory::load(self.memory_file())? else { return Ok((vec![], 0)) };
        let count = memory.global_signature_counter().unwrap_or_default();
        Ok((memory.credentials().filter_map(|it| passkey(&it)).collect(), count))
    }

    /// The key has signed at a browser: its counter goes on from there.
    pub(in crate::practice) fn has_signed(&self, sign_count: u32) {
        self.change_memory(move |memory| {
            let before = memory.global_signature_counter().unwrap_or_default();
            if memory.incr_global_signature_counter(sign_count.saturating_sub(before)).is_err() {
                tracing::error!("the practice key's counter is damaged");
            }
        });
    }

    /// The passkeys are gone, as after a defect. The PIN stays.
    pub fn lose_passkeys(&self) {
        self.change_memory(Memory::lose_credentials);
    }
}

/// OpenSK keeps it as a CBOR map, and the private key in it as its algorithm and its bytes.
fn passkey(stored: &Value) -> Option<Passkey> {
    const ID: i64 = 0;
    const RP_ID: i64 = 2;
    const USER_HANDLE: i64 = 3;
    const PRIVATE_KEY: i64 = 12;
    let [_, scalar] = member(stored, PRIVATE_KEY)?.as_array()?.as_slice() else { return None };
    let scalar = scalar.as_bytes().filter(|it| it.len() == 32)?;
    Some(Passkey {
        credential_id: member(stored, ID)?.as_bytes()?.clone(),
        rp_id: member(stored, RP_ID)?.as_text()?.to_owned(),
        user_handle: member(stored, USER_HANDLE)?.as_bytes()?.clone(),
        private_key: Zeroizing::new([PKCS8_P256.as_slice(), scalar].concat()),
    })
}
