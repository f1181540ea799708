//! PIN/UV auth protocols one and two (CTAP 2.1, 6.5.6 and 6.5.7): the secret that the desk shares
//! with a key, and what is encrypted and authenticated with it. Keeps no PIN.

use aes::Aes256;
use aws_lc_rs::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use aws_lc_rs::rand::SystemRandom;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut as _, BlockEncryptMut as _, KeyIvInit as _};
use ciborium::Value;
use hmac::{Hmac, Mac as _};
use rand_core::{OsRng, RngCore as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::cbor::bytes;
use crate::ceremony::nouns::KeyTrouble;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinProtocol {
    One,
    Two,
}

/// What the desk and the key have agreed on (CTAP 2.1, 6.5.5.4).
pub struct Agreement {
    protocol: PinProtocol,
    /// The desk's public key, which the key needs for each command that uses the secret.
    public: Value,
    mac_key: Zeroizing<[u8; 32]>,
    aes_key: Zeroizing<[u8; 32]>,
}

/// A pinUvAuthToken: it shows the key that the PIN was right.
pub struct Token {
    protocol: PinProtocol,
    bytes: Zeroizing<Vec<u8>>,
}

const BLOCK: usize = 16;

impl PinProtocol {
    pub fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    pub fn of_number(number: u32) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }

    fn authenticate(self, key: &[u8], message: &[u8]) -> Vec<u8> {
        let mut mac = mac(key, message);
        if self == Self::One {
            mac.truncate(16);
        }
        mac
    }
}

impl Agreement {
    /// `encapsulate`: a new key pair of ours for the key's public key.
    pub fn with(protocol: PinProtocol, theirs: &Value) -> Result<Self, KeyTrouble> {
        let theirs = point_of(theirs).ok_or(KeyTrouble::Garbage)?;
        // The system's generator works, or nothing here does.
        let private = EphemeralPrivateKey::generate(&ECDH_P256, &SystemRandom::new())
            .map_err(|_| KeyTrouble::NotOpened)?;
        let ours = private.compute_public_key().map_err(|_| KeyTrouble::NotOpened)?;
        let (x, y) = ours.as_ref()[1..].split_at(32);
        let public = Value::Map(vec![
            (1.into(), 2.into()),
            (3.into(), (-25).into()),
            ((-1).into(), 1.into()),
            ((-2).into(), Value::Bytes(x.to_vec())),
            ((-3).into(), Value::Bytes(y.to_vec())),
        ]);
        let theirs = UnparsedPublicKey::new(&ECDH_P256, theirs);
        // A point that is not on the curve is refused here.
        agree_ephemeral(private, theirs, KeyTrouble::Garbage, |z| {
            let (mac_key, aes_key) = match protocol {
                PinProtocol::One => {
                    let key = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(z)));
                    (key.clone(), key)
                }
                PinProtocol::Two => (derived(z, b"CTAP2 HMAC key"), derived(z, b"CTAP2 AES key")),
            };
            Ok(Self { protocol, public, mac_key, aes_key })
        })
    }

    pub fn protocol(&self) -> PinProtocol {
        self.protocol
    }

    pub fn public(&self) -> Value {
        self.public.clone()
    }

    /// `plain` must be whole blocks of 16 bytes.
    pub fn encrypt(&self, plain: &[u8]) -> Vec<u8> {
        let mut iv = [0; BLOCK];
        if self.protocol == PinProtocol::Two {
            OsRng.fill_bytes(&mut iv);
        }
        let mut buffer = plain.to_vec();
        let length = buffer.len();
        cbc::Encryptor::<Aes256>::new((&*self.aes_key).into(), &iv.into())
            .encrypt_padded_mut::<NoPadding>(&mut buffer, length)
            .expect("a PIN and its hash are padded to whole blocks");
        match self.protocol {
            PinProtocol::One => buffer,
            PinProtocol::Two => [&iv[..], &buffer].concat(),
        }
    }

    pub fn authenticate(&self, message: &[u8]) -> Vec<u8> {
        self.protocol.authenticate(&*self.mac_key, message)
    }

    /// Reads an encrypted token (CTAP 2.1, 6.5.5.7).
    pub fn token(&self, encrypted: &[u8]) -> Result<Token, KeyTrouble> {
        let (iv, encrypted) = match self.protocol {
            PinProtocol::One => ([0; BLOCK], encrypted),
            PinProtocol::Two => {
                let (iv, rest) = encrypted.split_first_chunk().ok_or(KeyTrouble::Garbage)?;
                (*iv, rest)
            }
        };
        // Protocol one has tokens of 16 bytes also.
        if !matches!((self.protocol, encrypted.len()), (_, 32) | (PinProtocol::One, 16)) {
            return Err(KeyTrouble::Garbage);
        }
        let mut bytes = Zeroizing::new(encrypted.to_vec());
        cbc::Decryptor::<Aes256>::new((&*self.aes_key).into(), &iv.into())
            .decrypt_padded_mut::<NoPadding>(&mut bytes)
            .map_err(|_| KeyTrouble::Garbage)?;
        Ok(Token { protocol: self.protocol, bytes })
    }
}

impl Token {
    pub fn protocol(&self) -> PinProtocol {
        self.protocol
    }

    pub fn authenticate(&self, message: &[u8]) -> Vec<u8> {
        self.protocol.authenticate(&self.bytes, message)
    }
}

/// The point of a COSE key, uncompressed.
fn point_of(key: &Value) -> Option<Vec<u8>> {
    const UNCOMPRESSED: u8 = 0x04;
    let (x, y) = (bytes(key, -2)?, bytes(key, -3)?);
    (x.len() == 32 && y.len() == 32).then(|| [&[UNCOMPRESSED], &x[..], &y[..]].concat())
}

/// HKDF-SHA-256 with a salt of 32 zeros, for one block (CTAP 2.1, 6.5.7).
fn derived(secret: &[u8], info: &[u8]) -> Zeroizing<[u8; 32]> {
    let extracted = Zeroizing::new(mac(&[0; 32], secret));
    let expanded = Zeroizing::new(mac(&extracted, &[info, &[1]].concat()));
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(&expanded);
    key
}

fn mac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests;
