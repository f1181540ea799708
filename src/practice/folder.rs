//! The world's folder: one file per thing, replaced whole.
//!
//! A file is always either the old one or the new one, also when the process is killed. Power loss
//! of the whole machine is not provided for (no fsync): a practice world is not worth the wait.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::platform::{private, private_folder};

/// A file of the practice world could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The operating system refused.
    #[error("practice file {path}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file does not hold what this version of the program wrote there.
    #[error("practice file {path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where and how.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl FolderError {
    pub(super) fn damaged(
        path: &Path,
        why: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> FolderError {
        FolderError::Damaged { path: path.to_owned(), source: why.into() }
    }
}

/// Replaces the file with `contents`, readable by its owner only.
pub(super) fn write(path: &Path, contents: &[u8]) -> Result<(), FolderError> {
    let temporary = path.with_extension("new");
    let written = private()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&temporary)
        .and_then(|mut file| file.write_all(contents))
        .and_then(|()| fs::rename(&temporary, path));
    written.map_err(|source| FolderError::Io { path: path.to_owned(), source })
}

/// A folder, made where there is none.
pub(super) fn make(path: &Path) -> Result<(), FolderError> {
    private_folder(path).map_err(|source| FolderError::Io { path: path.to_owned(), source })
}

/// The files of a folder, in the order of their names; none where there is no folder.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let cannot = |source| FolderError::Io { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(cannot(error)),
    };
    let files = entries.map(|it| it.map(|it| it.path()));
    let mut files: Vec<PathBuf> = files.collect::<Result<_, _>>().map_err(cannot)?;
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    files.sort();
    Ok(files)
}

/// Reads the file; `None` when there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, FolderError> {
    match fs::read(path) {
        Ok(contents) => Ok(Some(contents)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(FolderError::Io { path: path.to_owned(), source }),
    }
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<(), FolderError> {
    fs::rename(from, to).map_err(|source| FolderError::Io { path: from.to_owned(), source })
}

pub(super) fn write_json(path: &Path, value: &impl Serialize) -> Result<(), FolderError> {
    let contents = serde_json::to_vec_pretty(value).map_err(|it| FolderError::damaged(path, it))?;
    write(path, &contents)
}

pub(super) fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, FolderError> {
    let Some(contents) = read(path)? else {
        return Ok(None);
    };
    serde_json::from_slice(&contents).map(Some).map_err(|it| FolderError::damaged(path, it))
}
