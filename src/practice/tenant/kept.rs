//! Something that the tenant keeps in a file of its own, beside the people.
//!
//! A change is on disk before it is in memory; a refusal changes nothing. A world of an older version
//! has no such file: it has what a new world has.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::practice::folder::{self, FolderError};

pub(super) struct Kept<T> {
    file: PathBuf,
    value: Mutex<T>,
}

impl<T: Clone + Default + Serialize + DeserializeOwned> Kept<T> {
    pub(super) fn open(file: PathBuf) -> Result<Kept<T>, FolderError> {
        let value = folder::read_json(&file)?.unwrap_or_default();
        Ok(Kept { file, value: Mutex::new(value) })
    }

    /// As `open`; a new world has `first`, and keeps it.
    pub(super) fn open_or(
        file: PathBuf,
        first: impl FnOnce() -> T,
    ) -> Result<Kept<T>, FolderError> {
        let value = match folder::read_json(&file)? {
            Some(it) => it,
            None => {
                let first = first();
                folder::write_json(&file, &first)?;
                first
            }
        };
        Ok(Kept { file, value: Mutex::new(value) })
    }

    pub(super) fn read(&self) -> MutexGuard<'_, T> {
        self.value.lock().expect("the value is replaced whole, so no panic can spoil it")
    }

    pub(super) fn change<R, E: From<FolderError>>(
        &self,
        change: impl FnOnce(&mut T) -> Result<R, E>,
    ) -> Result<R, E> {
        let mut value = self.read();
        let mut changed = value.clone();
        let result = change(&mut changed)?;
        folder::write_json(&self.file, &changed)?;
        *value = changed;
        Ok(result)
    }
}
