//! The checkpoint: the end of the chain as it was when the desk last looked, signed with the desk
//! key. What lies before it is not read again when the desk opens. Owns the desk key.

use std::fmt::Write as _;
use std::path::Path;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use sqlx::{Row as _, SqliteConnection};

use super::chain::Link;
use super::{LedgerTrouble, files};
use crate::platform::write_whole;

/// An Ed25519 key in PKCS #8, in a file that only the desk's user may read.
#[derive(Debug)]
pub(super) struct DeskKey(Ed25519KeyPair);

impl DeskKey {
    /// `None` where there is no such file.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, LedgerTrouble> {
        let Some(bytes) = files::read(file)? else { return Ok(None) };
        let damaged = |_| LedgerTrouble::KeyDamaged { key: file.to_owned() };
        Ed25519KeyPair::from_pkcs8(&bytes).map(|it| Some(Self(it))).map_err(damaged)
    }

    /// A new key, for this file. It is not written yet.
    pub(super) fn make(file: &Path) -> Result<Self, LedgerTrouble> {
        Ed25519KeyPair::generate().map(Self).map_err(|_| no_key(file))
    }

    /// Writes the key to its file.
    pub(super) fn keep(&self, file: &Path) -> Result<(), LedgerTrouble> {
        let pkcs8 = self.0.to_pkcs8().map_err(|_| no_key(file))?;
        write_whole(file, pkcs8.as_ref()).map_err(files::in_file(file))
    }

    pub(super) fn public(&self) -> String {
        STANDARD.encode(self.0.public_key().as_ref())
    }

    fn sign(&self, end: &Link) -> Vec<u8> {
        self.0.sign(&message(end)).as_ref().to_vec()
    }
}

fn no_key(file: &Path) -> LedgerTrouble {
    let source = std::io::Error::other("no key can be made");
    LedgerTrouble::File { file: file.to_owned(), source }
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

fn message(end: &Link) -> Vec<u8> {
    let mut text = format!("keydesk checkpoint 2\n{}\n", end.number).into_bytes();
    text.extend(end.hash);
    text
}

/// Signs where the chain ends.
pub(super) async fn write(
    connection: &mut SqliteConnection,
    key: &DeskKey,
    end: &Link,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT OR REPLACE INTO checkpoint (id, number, head, signature) VALUES (1, ?, ?, ?)",
    )
    .bind(end.number)
    .bind(end.hash.as_slice())
    .bind(key.sign(end))
    .execute(connection)
    .await?;
    Ok(())
}

/// The end that was signed, once the signature and the chain agree with it. `None`: nothing was
/// signed yet.
pub(super) async fn read(
    connection: &mut SqliteConnection,
    public: &str,
) -> Result<Option<Link>, LedgerTrouble> {
    let beside = |what: &str| LedgerTrouble::Beside { what: what.to_owned() };
    let row = sqlx::query(
        "SELECT checkpoint.number, head, signature, hash FROM checkpoint
         LEFT JOIN chain ON chain.number = checkpoint.number",
    )
    .fetch_optional(connection)
    .await
    .map_err(LedgerTrouble::reading)?;
    let Some(row) = row else { return Ok(None) };
    let unreadable = |_| beside("its checkpoint cannot be read");
    let number: i64 = row.try_get("number").map_err(unreadable)?;
    let head: Vec<u8> = row.try_get("head").map_err(unreadable)?;
    let signature: Vec<u8> = row.try_get("signature").map_err(unreadable)?;
    let stored: Option<Vec<u8>> = row.try_get("hash").map_err(unreadable)?;
    let hash = head.try_into().map_err(|_| beside("its checkpoint cannot be read"))?;
    let end = Link { number, hash };
    let public = STANDARD.decode(public).unwrap_or_default();
    UnparsedPublicKey::new(&ED25519, public)
        .verify(&message(&end), &signature)
        .map_err(|_| beside("its checkpoint was not signed with the desk key"))?;
    match stored {
        Some(it) if it == end.hash => Ok(Some(end)),
        Some(_) => Err(beside("the chain does not agree with the signed checkpoint")),
        None => Err(LedgerTrouble::Broken {
            number,
            ceremony: String::new(),
            what: "is missing, and the signed checkpoint names it",
        }),
    }
}
