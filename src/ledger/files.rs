//! The files beside the ledger: who may read them, the lock of the one desk, and the reserve for a
//! full disk. Files are made with mode 0600 and folders with 0700; what is there is tightened.

use std::fs::{self, Permissions};
use std::io::{self, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::LedgerTrouble;
use crate::platform::lock::{Lock, LockTrouble};
use crate::platform::{over_network, private, private_folder, unfinished, write_whole};

/// Enough for a session to be taken back and named.
const RESERVE_BYTES: usize = 1 << 20;

/// Where everything is.
#[derive(Clone, Debug)]
pub(super) struct Places {
    pub(super) ledger: PathBuf,
    pub(super) key: PathBuf,
    lock: PathBuf,
    reserve: PathBuf,
}

impl Places {
    pub(super) fn of(ledger: &Path) -> Self {
        Self {
            ledger: ledger.to_owned(),
            key: ledger.with_file_name("desk.key"),
            lock: ledger.with_extension("lock"),
            reserve: ledger.with_extension("reserve"),
        }
    }

    /// The ledger, and what is not yet in its file.
    pub(super) fn bytes(&self) -> u64 {
        let size = |file: &Path| fs::metadata(file).map_or(0, |it| it.len());
        size(&self.ledger) + size(&self.beside("-wal"))
    }

    /// Where a new ledger is made; it gets its name when it is whole.
    pub(super) fn unfinished(&self) -> PathBuf {
        self.ledger.with_extension("new")
    }

    /// Makes the folder, or lets only its owner into the one that is there, where it is this machine's.
    pub(super) fn tighten_folder(&self) -> Result<(), LedgerTrouble> {
        let folder = match self.ledger.parent() {
            Some(it) if it != Path::new("") => it,
            _ => Path::new("."),
        };
        private_folder(folder).map_err(in_file(folder))?;
        match over_network(folder).map_err(in_file(folder))? {
            None => Ok(()),
            Some(kind) => Err(LedgerTrouble::OnNetwork { file: self.ledger.clone(), kind }),
        }
    }

    /// Lets only the owner read the ledger, and refuses one that is not to be written.
    pub(super) fn tighten_ledger(&self) -> Result<(), LedgerTrouble> {
        let file = &self.ledger;
        let mode = fs::metadata(file).map_err(in_file(file))?.permissions().mode();
        if mode & 0o200 == 0 {
            return Err(LedgerTrouble::ReadOnly { file: file.clone() });
        }
        for file in [file, &self.key, &self.beside("-wal"), &self.beside("-shm")] {
            match fs::set_permissions(file, Permissions::from_mode(0o600)) {
                Err(it) if it.kind() == io::ErrorKind::NotFound => {}
                done => done.map_err(in_file(file))?,
            }
        }
        Ok(())
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.ledger.clone().into_os_string();
        name.push(suffix);
        name.into()
    }

    /// As long as the lock lives no other desk opens this ledger.
    pub(super) fn lock(&self) -> Result<Lock, LedgerTrouble> {
        let file = private().write(true).create(true).truncate(false).open(&self.lock);
        Lock::of(file.map_err(in_file(&self.lock))?).map_err(|it| match it {
            LockTrouble::Held => LedgerTrouble::OpenElsewhere { file: self.ledger.clone() },
            LockTrouble::Io(source) => in_file(&self.lock)(source),
        })
    }

    /// Sets space aside. Where the disk has none, the desk opens and takes back what is open.
    pub(super) fn make_reserve(&self) -> Result<Room, LedgerTrouble> {
        let there = fs::metadata(&self.reserve).is_ok_and(|it| it.len() >= RESERVE_BYTES as u64);
        if there {
            return Ok(Room::Enough);
        }
        match write_whole(&self.reserve, &vec![0; RESERVE_BYTES]) {
            Ok(()) => Ok(Room::Enough),
            Err(it) if it.kind() == io::ErrorKind::StorageFull => {
                self.release_reserve();
                Ok(Room::Reserve)
            }
            Err(it) => Err(in_file(&self.reserve)(it)),
        }
    }

    /// Gives the space back to the disk.
    pub(super) fn release_reserve(&self) {
        for file in [&self.reserve, &unfinished(&self.reserve)] {
            match fs::remove_file(file) {
                Err(it) if it.kind() != io::ErrorKind::NotFound => {
                    tracing::error!(error = %it, "the reserve for a full disk cannot be released");
                }
                Ok(()) | Err(_) => {}
            }
        }
    }
}

/// How much can still be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Enough,
    /// The disk is full. What is left is for taking a session back: nothing new may begin.
    Reserve,
}

/// `None` where there is no such file.
pub(super) fn read(file: &Path) -> Result<Option<Vec<u8>>, LedgerTrouble> {
    let mut bytes = Vec::new();
    match private().read(true).open(file) {
        Ok(mut it) => it.read_to_end(&mut bytes).map_err(in_file(file))?,
        Err(it) if it.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(it) => return Err(in_file(file)(it)),
    };
    Ok(Some(bytes))
}

pub(super) fn in_file(file: &Path) -> impl Fn(io::Error) -> LedgerTrouble {
    move |source| LedgerTrouble::File { file: file.to_owned(), source }
}
