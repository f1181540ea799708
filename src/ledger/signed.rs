//! The form in which the end of the chain is signed and handed on: a checkpoint (c2sp.org/tlog-checkpoint)
//! in a signed note (c2sp.org/signed-note), which a witness can sign as well (c2sp.org/tlog-cosignature).
//! The root is the hash of the last entry, which covers all before it. The chain is no Merkle tree: nobody
//! proves from it that an entry is there without the entries after it.

use std::fmt::Write as _;

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::chain::Link;

/// Kinds of keys, as they stand before the bytes of a public key.
const PLAIN: u8 = 0x01;
const COSIGNATURE: u8 = 0x04;
/// A note is read from a file that anybody may have written.
const LONGEST: usize = 64 * 1024;

/// What a desk signs: its name, how many entries there are, and the hash of the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Checkpoint {
    pub(super) origin: String,
    pub(super) end: Link,
}

/// The name of the ledger with this public key (base64), which is that of the key as well.
pub(super) fn origin(public: &str) -> String {
    format!("keydesk/{}", fingerprint(public))
}

impl Checkpoint {
    pub(super) fn of(public: &str, end: &Link) -> Self {
        Self { origin: origin(public), end: *end }
    }

    /// The text that is signed.
    pub(super) fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.end.number, STANDARD.encode(self.end.hash))
    }

    /// `None`: it is no checkpoint. Lines after the third are a later version's.
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let plain =
            size.bytes().all(|it| it.is_ascii_digit()) && (size == "0" || !size.starts_with('0'));
        let number = size.parse().ok().filter(|_| plain)?;
        let hash = STANDARD.decode(root).ok()?.try_into().ok()?;
        Some(Self { origin: origin.to_owned(), end: Link { number, hash } })
    }

    /// The whole note, with the signature of the key that has this public half (base64).
    pub(super) fn note(&self, public: &str, signature: &[u8]) -> String {
        let key = STANDARD.decode(public).unwrap_or_default();
        let signed = [&key_id(&self.origin, PLAIN, &key)[..], signature].concat();
        format!("{}\n— {} {}\n", self.text(), self.origin, STANDARD.encode(signed))
    }
}

/// A note with whatever has signed it; nothing is believed of it yet.
#[derive(Debug)]
pub(super) struct Note {
    text: String,
    pub(super) checkpoint: Checkpoint,
    signatures: Vec<Signature>,
}

#[derive(Debug)]
struct Signature {
    name: String,
    key: [u8; 4],
    bytes: Vec<u8>,
}

impl Note {
    pub(super) fn read(note: &str) -> Option<Self> {
        let note = note.strip_suffix('\n').filter(|it| it.len() <= LONGEST)?;
        let (text, signatures) = note.rsplit_once("\n\n")?;
        let signature = |line: &str| {
            let (name, signed) = line.strip_prefix("— ")?.split_once(' ')?;
            let signed = STANDARD.decode(signed).ok()?;
            let (key, bytes) = signed.split_first_chunk()?;
            Some(Signature { name: name.to_owned(), key: *key, bytes: bytes.to_vec() })
        };
        let text = format!("{text}\n");
        Some(Self {
            checkpoint: Checkpoint::read(&text)?,
            signatures: signatures.lines().map(signature).collect::<Option<_>>()?,
            text,
        })
    }

    /// By the desk whose public key (base64) this is.
    pub(super) fn is_signed_by(&self, public: &str) -> bool {
        let (name, key) = (origin(public), STANDARD.decode(public).unwrap_or_default());
        let id = key_id(&name, PLAIN, &key);
        let mut ours = self.signatures.iter().filter(|it| it.name == name && it.key == id);
        ours.any(|it| verifies(&key, self.text.as_bytes(), &it.bytes))
    }

    /// When this witness has seen it, in seconds since 1970; `None` where it has not signed.
    pub(super) fn seen_by(&self, witness: &Witness) -> Option<u64> {
        let Witness { name, key } = witness;
        let id = key_id(name, COSIGNATURE, key);
        let mut theirs = self.signatures.iter().filter(|it| it.name == *name && it.key == id);
        theirs.find_map(|it| {
            let (time, signature) = it.bytes.split_first_chunk()?;
            let time = u64::from_be_bytes(*time);
            let message = format!("cosignature/v1\ntime {time}\n{}", self.text);
            verifies(key, message.as_bytes(), signature).then_some(time)
        })
    }
}

/// Who signs the heads of other people's ledgers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Witness {
    pub(super) name: String,
    key: Vec<u8>,
}

impl Witness {
    /// A verifier key, `NAME+HASH+KEY`; `None` where it is none, or not one of a witness.
    pub(super) fn read(line: &str) -> Option<Self> {
        // The key, in base64, may have a plus of its own.
        let mut parts = line.trim().splitn(3, '+');
        let (name, id, key) = (parts.next()?, parts.next()?, parts.next()?);
        let key = STANDARD.decode(key).ok()?;
        let (COSIGNATURE, key) = key.split_first().map(|(kind, key)| (*kind, key))? else {
            return None;
        };
        let known = hexadecimal(&key_id(name, COSIGNATURE, key));
        (key.len() == 32 && !name.is_empty() && known == id)
            .then(|| Self { name: name.to_owned(), key: key.to_vec() })
    }
}

/// Of a public key, short enough to be written down: the first half of its SHA-256.
pub(super) fn fingerprint(public: &str) -> String {
    hexadecimal(&Sha256::digest(STANDARD.decode(public).unwrap_or_default())[..16])
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        write!(text, "{byte:02x}").ok();
        text
    })
}

fn key_id(name: &str, kind: u8, key: &[u8]) -> [u8; 4] {
    let hash = Sha256::new().chain_update(name).chain_update([b'\n', kind]).chain_update(key);
    let hash: [u8; 32] = hash.finalize().into();
    [hash[0], hash[1], hash[2], hash[3]]
}

fn verifies(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, key).verify(message, signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From c2sp.org/signed-note and golang.org/x/mod/sumdb/note: Go's own example of a key and a note.
    #[test]
    fn the_id_of_a_key_is_that_of_others() {
        let key = STANDARD.decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").expect("base64");
        assert_eq!(key[0], PLAIN);
        let id = key_id("PeterNeumann", PLAIN, &key[1..]);
        assert_eq!(hexadecimal(&id), "c74f20a3");
        let text = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n";
        let signed = STANDARD
            .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=")
            .expect("base64");
        assert_eq!(signed[..4], id);
        assert!(verifies(&key[1..], text.as_bytes(), &signed[4..]));
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let root = STANDARD.encode([7; 32]);
        let note = |size: &str, root: &str| format!("a\n{size}\n{root}\n\n— a {root}\n");
        assert!(Note::read(&note("12", &root)).is_some());
        for size in ["", "-1", "+1", "01", "99999999999999999999", "a"] {
            assert!(Note::read(&note(size, &root)).is_none(), "{size}");
        }
        for text in ["", "\n", "\n\n", "a\n1\n", "a\n1\nAA==\n\n— a AA==\n", "a\n1\n\n\u{2014} a\n"]
        {
            assert!(Note::read(text).is_none(), "{text:?}");
        }
        let long = format!("{}{}", note("1", &root), "x".repeat(LONGEST));
        assert!(Note::read(&long).is_none());
    }
}
