//! The checkpoint: the end of the chain as it was when the desk last looked, signed with the desk
//! key. What lies before it is not read again when the desk opens. Owns the desk key, or knows the token
//! that has it.

use std::path::Path;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sqlx::{Row as _, SqliteConnection};

use super::chain::Link;
use super::key_uri::{KeyUri, SCHEME};
use super::signed::Checkpoint;
use super::token_key::{TokenKey, TokenTrouble};
use super::{LedgerTrouble, files};
use crate::platform::write_whole;

/// An Ed25519 key: in PKCS #8, in a file that only the desk's user may read; or in a token, and the file says
/// where.
#[derive(Debug)]
pub(super) enum DeskKey {
    InFile(Ed25519KeyPair),
    InToken(Box<TokenKey>),
}

/// What a key's file holds. A token is not asked.
pub(super) enum Kept {
    Key(Ed25519KeyPair),
    At(KeyUri),
}

impl Kept {
    /// `None` where there is no such file.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, LedgerTrouble> {
        let Some(bytes) = files::read(file)? else { return Ok(None) };
        let damaged = || LedgerTrouble::KeyDamaged { key: file.to_owned() };
        if bytes.starts_with(SCHEME.as_bytes()) {
            let uri = str::from_utf8(&bytes).ok().and_then(|it| it.parse().ok());
            return uri.map(|it| Some(Self::At(it))).ok_or_else(damaged);
        }
        let key = Ed25519KeyPair::from_pkcs8(&bytes).map_err(|_| damaged())?;
        Ok(Some(Self::Key(key)))
    }
}

impl DeskKey {
    /// The one that the file keeps or names. A setting that names a token counts before what the file
    /// names, and not before a key. `None` where there is no such file.
    pub(super) fn read(
        file: &Path,
        wanted: Option<&KeyUri>,
    ) -> Result<Option<Self>, LedgerTrouble> {
        match (Kept::read(file)?, wanted) {
            (None, _) => Ok(None),
            (Some(Kept::Key(_)), Some(_)) => {
                Err(LedgerTrouble::SignedByFile { key: file.to_owned() })
            }
            (Some(Kept::Key(key)), None) => Ok(Some(Self::InFile(key))),
            (Some(Kept::At(kept)), wanted) => Self::in_token(wanted.unwrap_or(&kept)).map(Some),
        }
    }

    /// A new key for this file, or the one in a token. The file is not written yet.
    pub(super) fn make(file: &Path, wanted: Option<&KeyUri>) -> Result<Self, LedgerTrouble> {
        match wanted {
            Some(uri) => Self::in_token(uri),
            None => Ed25519KeyPair::generate().map(Self::InFile).map_err(|_| no_key(file)),
        }
    }

    fn in_token(uri: &KeyUri) -> Result<Self, LedgerTrouble> {
        let key = TokenKey::open(uri).map_err(|why| LedgerTrouble::Token { why })?;
        Ok(Self::InToken(Box::new(key)))
    }

    /// Writes the key to its file, or where it is.
    pub(super) fn keep(&self, file: &Path) -> Result<(), LedgerTrouble> {
        let written = match self {
            Self::InFile(key) => {
                let pkcs8 = key.to_pkcs8().map_err(|_| no_key(file))?;
                write_whole(file, pkcs8.as_ref())
            }
            Self::InToken(key) => write_whole(file, format!("{}\n", key.uri).as_bytes()),
        };
        written.map_err(files::in_file(file))
    }

    pub(super) fn public(&self) -> String {
        match self {
            Self::InFile(key) => public(key),
            Self::InToken(key) => STANDARD.encode(&key.public),
        }
    }

    fn sign(&self, end: &Link) -> Result<Vec<u8>, TokenTrouble> {
        let text = Checkpoint::of(&self.public(), end).text();
        match self {
            Self::InFile(key) => Ok(key.sign(text.as_bytes()).as_ref().to_vec()),
            Self::InToken(key) => key.sign(text.as_bytes()),
        }
    }
}

pub(super) fn public(key: &Ed25519KeyPair) -> String {
    STANDARD.encode(key.public_key().as_ref())
}

fn no_key(file: &Path) -> LedgerTrouble {
    let source = std::io::Error::other("no key can be made");
    LedgerTrouble::File { file: file.to_owned(), source }
}

/// What a desk signed before it wrote checkpoints as others do. Still believed: the next end that it signs
/// has the new form.
fn message_before(end: &Link) -> Vec<u8> {
    let mut text = format!("keydesk checkpoint 2\n{}\n", end.number).into_bytes();
    text.extend(end.hash);
    text
}

/// Signs where the chain ends. Where the key's token is away, the end that was signed before stays: facts
/// are written all the same, and the next end is signed when it is back.
pub(super) async fn write(
    connection: &mut SqliteConnection,
    key: &DeskKey,
    end: &Link,
) -> Result<(), sqlx::Error> {
    let signature = match key.sign(end) {
        Ok(it) => it,
        Err(why) => {
            tracing::error!(%why, "the end of the ledger is not signed");
            return Ok(());
        }
    };
    sqlx::query(
        "INSERT OR REPLACE INTO checkpoint (id, number, head, signature) VALUES (1, ?, ?, ?)",
    )
    .bind(end.number)
    .bind(end.hash.as_slice())
    .bind(signature)
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
    let Some(stored) = stored(connection).await? else { return Ok(None) };
    let Stored { end, signature, hash } = stored;
    let is_signed = is_signed(public, Checkpoint::of(public, &end).text().as_bytes(), &signature)
        || is_signed(public, &message_before(&end), &signature);
    if !is_signed {
        return Err(beside("its checkpoint was not signed with the desk key"));
    }
    match hash {
        Some(it) if it == end.hash => Ok(Some(end)),
        Some(_) => Err(beside("the chain does not agree with the signed checkpoint")),
        None => Err(LedgerTrouble::Broken {
            number: end.number,
            ceremony: String::new(),
            what: "is missing, and the signed checkpoint names it",
        }),
    }
}

/// The same end with its signature, where that has the form that others read.
pub(super) async fn signed(
    connection: &mut SqliteConnection,
    public: &str,
) -> Result<Option<(Link, Vec<u8>)>, LedgerTrouble> {
    let Some(end) = read(connection, public).await? else { return Ok(None) };
    let signature = stored(connection).await?.map(|it| it.signature).unwrap_or_default();
    let is_ours = is_signed(public, Checkpoint::of(public, &end).text().as_bytes(), &signature);
    Ok(is_ours.then_some((end, signature)))
}

/// The row as it stands, and the hash that the chain has at its place.
struct Stored {
    end: Link,
    signature: Vec<u8>,
    hash: Option<Vec<u8>>,
}

async fn stored(connection: &mut SqliteConnection) -> Result<Option<Stored>, LedgerTrouble> {
    let row = sqlx::query(
        "SELECT checkpoint.number, head, signature, hash FROM checkpoint
         LEFT JOIN chain ON chain.number = checkpoint.number",
    )
    .fetch_optional(connection)
    .await
    .map_err(LedgerTrouble::reading)?;
    let Some(row) = row else { return Ok(None) };
    let columns = || -> Result<Stored, sqlx::Error> {
        let head: Vec<u8> = row.try_get("head")?;
        let hash = head.try_into().map_err(|_| sqlx::Error::RowNotFound)?;
        let end = Link { number: row.try_get("number")?, hash };
        Ok(Stored { end, signature: row.try_get("signature")?, hash: row.try_get("hash")? })
    };
    columns().map(Some).map_err(|_| beside("its checkpoint cannot be read"))
}

fn is_signed(public: &str, message: &[u8], signature: &[u8]) -> bool {
    let public = STANDARD.decode(public).unwrap_or_default();
    UnparsedPublicKey::new(&ED25519, public).verify(message, signature).is_ok()
}

fn beside(what: &str) -> LedgerTrouble {
    LedgerTrouble::Beside { what: what.to_owned() }
}
