//! The desk's own age identity, and what is sealed to it and opened with it.

use std::io::{self, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use age::armor::{ArmoredReader, Format};
use age::x25519::Identity;
use age::{DecryptError, Decryptor};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::recipient::{Recipient, encrypted};
use super::trouble::SealTrouble;
use crate::ceremony::nouns::Sealed;
use crate::platform::{private, write_whole};

/// Beside the ledger. `age -d -i` reads it.
const FILE: &str = "seal-key.txt";

/// What seals and opens at this desk.
pub struct Seals {
    identity: Identity,
    recipients: Vec<Recipient>,
}

impl Seals {
    /// Reads the desk's key in this folder, or makes one where there is none. Two desks in one folder
    /// could each make a key: the caller holds the ledger's lock.
    ///
    /// # Errors
    /// Where the file cannot be read or made, may be read by others, or is no key.
    pub fn open(folder: &Path, recovery: &[Recipient]) -> Result<Self, SealTrouble> {
        let file = folder.join(FILE);
        let identity = match read(&file)? {
            Some(it) => it,
            None => make(&file)?,
        };
        let own = Recipient(identity.to_public());
        let recipients = std::iter::once(own).chain(recovery.iter().cloned()).collect();
        Ok(Self { identity, recipients })
    }

    /// To the desk and to each recovery recipient: each can open it alone.
    ///
    /// # Errors
    /// Where age cannot seal it.
    pub fn seal(&self, secret: &SecretString) -> Result<Sealed, SealTrouble> {
        let armoured =
            encrypted(&self.recipients, secret.expose_secret().as_bytes(), Format::AsciiArmor)?;
        String::from_utf8(armoured).map(Sealed).map_err(|_| SealTrouble::NotSealed)
    }

    /// # Errors
    /// Where it is not this desk's, or damaged.
    pub fn unseal(&self, sealed: &Sealed) -> Result<SecretString, SealTrouble> {
        let damaged = |_| SealTrouble::Damaged;
        let reader = ArmoredReader::new(sealed.0.as_bytes());
        let decryptor = Decryptor::new_buffered(reader).map_err(damaged)?;
        let identities = std::iter::once(&self.identity as &dyn age::Identity);
        let mut stream = decryptor.decrypt(identities).map_err(|it| match it {
            DecryptError::NoMatchingKeys => SealTrouble::Foreign,
            _ => SealTrouble::Damaged,
        })?;
        // Never grows, so that no copy of it stays behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(sealed.0.len()));
        stream.read_to_end(&mut bytes).map_err(|_| SealTrouble::Damaged)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| SealTrouble::Damaged)?;
        Ok(SecretString::from(text))
    }
}

fn read(file: &Path) -> Result<Option<Identity>, SealTrouble> {
    let trouble = |source| SealTrouble::File { file: file.to_owned(), source };
    let mut opened = match private().read(true).open(file) {
        Ok(it) => it,
        Err(it) if it.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(it) => return Err(trouble(it)),
    };
    let mode = opened.metadata().map_err(trouble)?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(SealTrouble::Loose { file: file.to_owned(), mode });
    }
    let mut text = Zeroizing::new(String::new());
    opened.read_to_string(&mut text).map_err(trouble)?;
    let key = text.lines().map(str::trim).find(|it| !it.is_empty() && !it.starts_with('#'));
    let key = key.and_then(|it| it.parse().ok());
    key.map(Some).ok_or_else(|| SealTrouble::NotAKey { file: file.to_owned() })
}

/// In the form that `age-keygen` writes.
fn make(file: &Path) -> Result<Identity, SealTrouble> {
    let identity = Identity::generate();
    let (public, key) = (identity.to_public(), identity.to_string());
    let text = Zeroizing::new(format!("# public key: {public}\n{}\n", key.expose_secret()));
    let written = write_whole(file, text.as_bytes());
    written.map_err(|source| SealTrouble::File { file: file.to_owned(), source })?;
    Ok(identity)
}
