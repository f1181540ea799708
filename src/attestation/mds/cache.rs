//! The list on disk: the signed list as it was received, and when it was taken. Each reading
//! verifies the signature again, so a changed file is refused. A new list replaces the old file only
//! when it is written completely.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Metadata, MetadataTrouble, signature};
use crate::ceremony::nouns::Timestamp;

pub struct Cache {
    folder: PathBuf,
    /// DER.
    roots: Vec<Vec<u8>>,
}

#[derive(Debug, thiserror::Error)]
pub enum CacheTrouble {
    #[error("the folder {}: {source}", folder.display())]
    Folder { folder: PathBuf, source: io::Error },
    #[error("the list is not taken: {0}")]
    NotTaken(#[source] MetadataTrouble),
    #[error("the list in {} is not to be trusted any more: {source}", folder.display())]
    Spoilt { folder: PathBuf, source: MetadataTrouble },
}

/// Also the time at which the signature is verified: the signer's certificate may expire while the
/// list is kept.
#[derive(Serialize, Deserialize)]
struct Taken {
    at: Timestamp,
    number: u64,
}

const LIST: &str = "metadata.jwt";
const TAKEN: &str = "metadata.json";

impl Cache {
    pub fn new(folder: &Path, roots: Vec<Vec<u8>>) -> Self {
        Self { folder: folder.to_owned(), roots }
    }

    /// The list, and when it was taken; `None` where none was ever taken.
    ///
    /// # Errors
    /// Where the folder cannot be read, or the list was changed.
    pub fn read(&self) -> Result<Option<(Metadata, Timestamp)>, CacheTrouble> {
        let Some(taken) = self.taken()? else { return Ok(None) };
        let list = Metadata::unsigned(&self.signed(&taken)?);
        let list = list.and_then(|it| it.not_before(taken.number));
        Ok(Some((list.map_err(|it| self.spoilt(it))?, taken.at)))
    }

    /// The list in JSON, as it was signed; `None` where none was ever taken.
    ///
    /// # Errors
    /// Where the folder cannot be read, or the list was changed.
    pub fn payload(&self) -> Result<Option<Vec<u8>>, CacheTrouble> {
        self.taken()?.map(|it| self.signed(&it)).transpose()
    }

    /// Replaces the list with a signed one, which must not be older.
    ///
    /// # Errors
    /// Where its signature is not valid, it is older, or the folder cannot be written.
    pub fn take(&self, list: &[u8], now: Timestamp) -> Result<Metadata, CacheTrouble> {
        let known = self.taken()?.map_or(0, |it| it.number);
        let read = Metadata::signed(list, &self.roots, now)
            .and_then(|it| it.not_before(known))
            .map_err(CacheTrouble::NotTaken)?;
        let taken = Taken { at: now, number: read.issue.number };
        let taken = serde_json::to_vec(&taken).map_err(|it| self.trouble(it.into()))?;
        // The list first: if only this file is written, the number is too small, which is allowed.
        self.put(LIST, list).and_then(|()| self.put(TAKEN, &taken))?;
        Ok(read)
    }

    fn signed(&self, taken: &Taken) -> Result<Vec<u8>, CacheTrouble> {
        let list = self.file(LIST)?.unwrap_or_default();
        signature::payload(&list, &self.roots, taken.at).map_err(|it| self.spoilt(it))
    }

    fn taken(&self) -> Result<Option<Taken>, CacheTrouble> {
        let Some(bytes) = self.file(TAKEN)? else { return Ok(None) };
        let unreadable = |_| self.spoilt(MetadataTrouble::Unreadable);
        serde_json::from_slice(&bytes).map(Some).map_err(unreadable)
    }

    fn file(&self, name: &str) -> Result<Option<Vec<u8>>, CacheTrouble> {
        match fs::read(self.folder.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(it) if it.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(self.trouble(source)),
        }
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<(), CacheTrouble> {
        let put = || {
            fs::create_dir_all(&self.folder)?;
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            file.persist(self.folder.join(name))?;
            fs::File::open(&self.folder)?.sync_all()
        };
        put().map_err(|source| self.trouble(source))
    }

    fn spoilt(&self, source: MetadataTrouble) -> CacheTrouble {
        CacheTrouble::Spoilt { folder: self.folder.clone(), source }
    }

    fn trouble(&self, source: io::Error) -> CacheTrouble {
        CacheTrouble::Folder { folder: self.folder.clone(), source }
    }
}
