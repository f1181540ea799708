//! Who else may open a seal: an age recipient, as `age-keygen` prints it.

use std::fmt;
use std::io::{self, Write as _};
use std::str::FromStr;

use age::Encryptor;
use age::armor::{ArmoredWriter, Format};
use age::x25519;
use serde::Deserialize;

use super::trouble::SealTrouble;

/// An X25519 recipient of age (`age1…`).
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Recipient(pub(super) x25519::Recipient);

impl Recipient {
    /// A document that only they can read, for instance by `age -d`.
    ///
    /// # Errors
    /// Where age cannot encrypt it.
    pub fn seal(&self, document: &[u8]) -> Result<Vec<u8>, SealTrouble> {
        encrypted(std::slice::from_ref(self), document, Format::Binary)
    }
}

impl TryFrom<String> for Recipient {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl FromStr for Recipient {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = text.trim().parse().map(Self);
        read.map_err(|_| "a recipient is an age public key: age1…, as age-keygen -y prints it")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Each of them can open it alone.
pub(super) fn encrypted(
    recipients: &[Recipient],
    document: &[u8],
    format: Format,
) -> Result<Vec<u8>, SealTrouble> {
    let each = recipients.iter().map(|it| &it.0 as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(each).map_err(|_| SealTrouble::NotSealed)?;
    let write = || -> io::Result<Vec<u8>> {
        let armour = ArmoredWriter::wrap_output(Vec::new(), format)?;
        let mut writer = encryptor.wrap_output(armour)?;
        writer.write_all(document)?;
        writer.finish()?.finish()
    };
    write().map_err(|_| SealTrouble::NotSealed)
}
