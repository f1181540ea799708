//! Locks between processes: advisory locks on a file. Each ends when it is dropped, and also when
//! its process ends in any way. Within one process a second lock on the same file is refused too.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// A lock that this process holds.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

#[derive(Debug, thiserror::Error)]
pub enum LockTrouble {
    #[error("another process holds the lock")]
    Held,
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Lock {
    /// Locks the file and does not wait. Makes it empty first: its content is lost.
    ///
    /// # Errors
    /// `Held`, or why the file cannot be made or locked.
    pub fn on_new(file: &Path) -> Result<Self, LockTrouble> {
        Self::of(File::create(file)?)
    }

    /// The same, but waits while another process holds the lock.
    ///
    /// # Errors
    /// Why the file cannot be made or locked.
    pub fn on_new_when_free(file: &Path) -> io::Result<Self> {
        let file = File::create(file)?;
        file.lock()?;
        Ok(Self { _file: file })
    }

    /// Locks a file or a device that exists, without writing to it, and does not wait.
    ///
    /// # Errors
    /// `Held`, or why the file cannot be opened or locked.
    pub fn on_existing(file: &Path) -> Result<Self, LockTrouble> {
        Self::of(File::open(file)?)
    }

    /// Locks an open file and does not wait.
    ///
    /// # Errors
    /// `Held`, or why it cannot be locked.
    pub fn of(file: File) -> Result<Self, LockTrouble> {
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(LockTrouble::Held),
            Err(TryLockError::Error(error)) => Err(LockTrouble::Io(error)),
        }
    }
}

/// Whether a process holds a lock on this file. Also true where the file exists and cannot be
/// locked for another reason.
pub fn is_held(file: &Path) -> bool {
    File::open(file).is_ok_and(|it| it.try_lock().is_err())
}
