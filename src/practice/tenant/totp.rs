//! The codes of an OATH token: TOTP (RFC 6238) with six digits, and the Base32 (RFC 4648) in which a
//! seed is written.

use std::fmt;

use aws_lc_rs::hmac;
use serde::{Deserialize, Serialize};

/// A token's seed. It is in the tenant's file, and in nothing that is shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct Seed(String);

/// Graph: hardwareOathTokenHashFunction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Hash {
    #[default]
    HmacSha1,
    HmacSha256,
}

/// Why a seed is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoSeed {
    #[error("Invalid base32 encoding due to illegal character {0}")]
    Character(char),
    #[error("The secret key must have 1 to 128 characters.")]
    Length,
}

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LONGEST: usize = 128;

impl Seed {
    /// Base32 in either case; padding at its end may be there.
    pub(super) fn parse(text: &str) -> Result<Seed, NoSeed> {
        let text = text.trim_end_matches('=').to_ascii_uppercase();
        if !(1..=LONGEST).contains(&text.chars().count()) {
            return Err(NoSeed::Length);
        }
        match text.chars().find(|it| !ALPHABET.contains(*it)) {
            Some(character) => Err(NoSeed::Character(character)),
            None => Ok(Seed(text)),
        }
    }

    /// Of 32 characters, one for each byte.
    pub(super) fn of_random(bytes: [u8; 32]) -> Seed {
        let alphabet = ALPHABET.as_bytes();
        Seed(bytes.iter().map(|it| char::from(alphabet[usize::from(it % 32)])).collect())
    }

    /// The code of a time step. Steps count from 1970 on.
    pub(super) fn code(&self, hash: Hash, step: u64) -> String {
        let algorithm = match hash {
            Hash::HmacSha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Hash::HmacSha256 => hmac::HMAC_SHA256,
        };
        let tag = hmac::sign(&hmac::Key::new(algorithm, &self.bytes()), &step.to_be_bytes());
        let tag = tag.as_ref();
        // RFC 4226 section 5.3: the last four bits say where the number begins.
        let at = usize::from(tag[tag.len() - 1] & 0x0F);
        let number = u32::from_be_bytes([tag[at] & 0x7F, tag[at + 1], tag[at + 2], tag[at + 3]]);
        format!("{:06}", number % 1_000_000)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let (mut held, mut bits) = (0_u32, 0);
        for value in self.0.chars().filter_map(|it| ALPHABET.find(it)) {
            held = ((held << 5) | u32::try_from(value).unwrap_or_default()) & 0xFFF;
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push(u8::try_from((held >> bits) & 0xFF).unwrap_or_default());
            }
        }
        bytes
    }
}

impl TryFrom<String> for Seed {
    type Error = NoSeed;

    fn try_from(text: String) -> Result<Seed, NoSeed> {
        Seed::parse(&text)
    }
}

impl From<Seed> for String {
    fn from(seed: Seed) -> String {
        seed.0
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seed")
    }
}

#[cfg(test)]
mod tests {
    use super::{Hash, NoSeed, Seed};

    /// RFC 6238 appendix B, the last six of its eight digits.
    #[test]
    fn the_codes_of_the_standard() {
        // "12345678901234567890" and "12345678901234567890123456789012" in Base32.
        let short = Seed::parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        let long = Seed::parse("gezdgnbvgy3tqojqgezdgnbvgy3tqojqgezdgnbvgy3tqojqgeza====").unwrap();
        for (seconds, sha1, sha256) in [
            (59, "287082", "119246"),
            (1_111_111_109, "081804", "084774"),
            (1_111_111_111, "050471", "062674"),
            (1_234_567_890, "005924", "819424"),
            (2_000_000_000, "279037", "698825"),
            (20_000_000_000, "353130", "737706"),
        ] {
            assert_eq!(short.code(Hash::HmacSha1, seconds / 30), sha1, "{seconds}");
            assert_eq!(long.code(Hash::HmacSha256, seconds / 30), sha256, "{seconds}");
        }
    }

    #[test]
    fn what_is_no_seed() {
        for text in ["1234567ABCDEF", "ABC8", "ABC0", "Ä", "AB C", "A=B"] {
            assert!(matches!(Seed::parse(text), Err(NoSeed::Character(_))), "{text}");
        }
        assert_eq!(Seed::parse("=="), Err(NoSeed::Length));
        assert_eq!(Seed::parse(&"A".repeat(129)), Err(NoSeed::Length));
        assert_eq!(format!("{:?}", Seed::parse("GEZDGNBV")), "Ok(Seed)");
    }
}
