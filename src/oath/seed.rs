//! The seed of a token: the key of its HMAC, and the ways in which files write it. It is wiped when it is
//! dropped, and nothing prints it.

use std::sync::LazyLock;

use data_encoding::{BASE32_NOPAD, BASE64, Encoding, HEXUPPER};
use secrecy::{ExposeSecret as _, SecretSlice, SecretString};
use zeroize::{Zeroize as _, Zeroizing};

use super::Wrong;

/// How a file writes seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// RFC 4648 section 6.
    Base32,
    Hex,
}

#[derive(Debug)]
pub struct Seed(SecretSlice<u8>);

/// Graph: hardwareOathTokenAuthenticationMethodDevice, the longest secretKey in Base32.
const MOST_CHARACTERS: usize = 128;
const MOST_BYTES: usize = MOST_CHARACTERS * 5 / 8;

/// Makers leave bits in the last character that belong to no byte; Microsoft's own sample does.
static BASE32: LazyLock<Encoding> = LazyLock::new(|| {
    let mut base32 = BASE32_NOPAD.specification();
    base32.check_trailing_bits = false;
    base32.encoding().expect("it checks less than the encoding that it is made from")
});

impl Seed {
    /// In either case, with spaces, hyphens and padding or without.
    pub(super) fn read(cell: &str, written: Written) -> Result<Seed, Wrong> {
        let mut text = Zeroizing::new(Vec::with_capacity(cell.len()));
        for (at, it) in cell.chars().enumerate() {
            let is_good = match written {
                Written::Base32 => matches!(it, 'a'..='z' | 'A'..='Z' | '2'..='7'),
                Written::Hex => it.is_ascii_hexdigit(),
            };
            match u8::try_from(it) {
                Ok(it) if is_good => text.push(it.to_ascii_uppercase()),
                Ok(b' ' | b'-' | b'=') => {}
                _ if is_shortened(cell) => return Err(Wrong::SeedShortened),
                _ => return Err(Wrong::SeedCharacter { character: it.into(), position: at + 1 }),
            }
        }
        let encoding = match written {
            Written::Base32 => &*BASE32,
            Written::Hex => &HEXUPPER,
        };
        let characters = text.len();
        decoded(encoding, &text).ok_or(Wrong::SeedLength { characters })
    }

    /// In the place of one that is wiped.
    pub(super) fn none() -> Seed {
        Seed(SecretSlice::from(vec![]))
    }

    /// The key itself.
    pub(super) fn of_bytes(bytes: &[u8]) -> Result<Seed, Wrong> {
        if (1..=MOST_BYTES).contains(&bytes.len()) {
            Ok(Seed(bytes.to_vec().into()))
        } else {
            Err(Wrong::SeedLength { characters: bytes.len() * 2 })
        }
    }

    /// As Graph takes it: capitals, no padding.
    pub fn base32(&self) -> SecretString {
        BASE32_NOPAD.encode(self.bytes()).into()
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

/// The key of an encrypted file of PSKC.
#[derive(Debug)]
pub struct PskcKey(SecretSlice<u8>);

impl PskcKey {
    /// Of 16, 24 or 32 bytes, in hexadecimal. `None`: it is no such key.
    pub fn of_hex(text: &str) -> Option<Self> {
        let key = hex(text.trim())?;
        [16, 24, 32].contains(&key.len()).then(|| Self(key.to_vec().into()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

/// The bytes of Base64 (RFC 4648 section 4) as XML has it, with white space in it.
pub(super) fn base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut packed = Zeroizing::new(Vec::with_capacity(text.len()));
    packed.extend(text.bytes().filter(|it| !it.is_ascii_whitespace()));
    bytes(&BASE64, &packed)
}

/// The bytes of hexadecimal text.
fn hex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut upper = Zeroizing::new(text.to_owned());
    upper.make_ascii_uppercase();
    bytes(&HEXUPPER, upper.as_bytes())
}

fn decoded(encoding: &Encoding, text: &[u8]) -> Option<Seed> {
    Seed::of_bytes(&bytes(encoding, text)?).ok()
}

fn bytes(encoding: &Encoding, text: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; encoding.decode_len(text.len()).ok()?]);
    let length = encoding.decode_mut(text, &mut bytes).ok()?;
    bytes.get_mut(length..)?.zeroize();
    bytes.truncate(length);
    Some(bytes)
}

/// Such as `2.34567E+31`: a spreadsheet took the seed for a number.
fn is_shortened(cell: &str) -> bool {
    super::cells::is_shortened(cell)
}
