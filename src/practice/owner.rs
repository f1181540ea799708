//! A world has one owner: the process that has it open. A second one would put back its own copy of
//! the tenant, and what the first had registered would be gone.
//!
//! The lock is the kernel's, on a file in the world's folder, and ends with its process. What the
//! file says of the owner is for people to read; nothing is decided by it.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::folder;
use crate::platform::lock::{Lock, LockTrouble};
use crate::platform::{over_network, private, process};

/// Who has a world open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Its process id.
    pub process: u32,
    /// Its command line.
    pub command: String,
    /// When it opened the world.
    pub since: Timestamp,
}

/// The world cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum OwnerError {
    /// Somebody else has it: `None` where the file does not say who.
    #[error("another process has this practice world open")]
    InUse(Option<Owner>),
    /// It is no folder of this machine.
    #[error("it is on a network disk ({kind}), where no lock keeps a second program out")]
    OnNetwork {
        /// The file system.
        kind: String,
    },
    /// The lock's file cannot be made or locked.
    #[error("practice file {file}", file = file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// A longer command line is cut: the sentence with it is for people.
const LONGEST_COMMAND: usize = 200;
/// An owner writes who it is a moment after it has the lock.
const LOOKS: u32 = 50;
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// Makes this process the owner for as long as the lock lives.
pub(super) fn own(folder: &Path) -> Result<Lock, OwnerError> {
    let file = folder.join("world.lock");
    let trouble = |source| OwnerError::Io { file: file.clone(), source };
    if let Some(kind) = over_network(folder).map_err(trouble)? {
        return Err(OwnerError::OnNetwork { kind });
    }
    for _ in 0..LOOKS {
        let opened = private().read(true).write(true).create(true).truncate(false).open(&file);
        let opened = opened.map_err(trouble)?;
        let note = opened.try_clone().map_err(trouble)?;
        match Lock::of(opened) {
            Ok(lock) => {
                write(note, &Owner::this_process()).map_err(trouble)?;
                return Ok(lock);
            }
            Err(LockTrouble::Io(source)) => return Err(trouble(source)),
            Err(LockTrouble::Held) => {
                if let Some(owner) = read(&file) {
                    return Err(OwnerError::InUse(Some(owner)));
                }
            }
        }
        sleep(BETWEEN_LOOKS);
    }
    Err(OwnerError::InUse(None))
}

impl Owner {
    fn this_process() -> Owner {
        let name = |it: String| Path::new(&it).file_name().map(|it| it.to_string_lossy().into());
        let mut words = std::env::args_os().map(|it| it.to_string_lossy().into_owned());
        let program: Option<String> = words.next().and_then(name);
        let command: Vec<String> = program.into_iter().chain(words).collect();
        Owner {
            process: std::process::id(),
            command: command.join(" ").chars().take(LONGEST_COMMAND).collect(),
            since: Timestamp::now(),
        }
    }
}

fn write(mut file: File, owner: &Owner) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(&serde_json::to_vec(owner)?)
}

/// `None` while the owner writes, and where the file still names the one before.
fn read(file: &Path) -> Option<Owner> {
    let owner: Owner = folder::read_json(file).ok()??;
    process::runs(owner.process).then_some(owner)
}
