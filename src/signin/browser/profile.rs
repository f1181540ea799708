//! The folder of one visit: the browser's home, its data and its temporary files, and the policy that
//! it reads. Nobody but the browser's user may enter it, and it is deleted after the visit; a desk
//! that died leaves it to the next one.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::platform::lock::{self, Lock};
use crate::platform::process::{self, Group};

const PREFIX: &str = "keydesk-browser-";
/// A file in the folder. The desk that made it holds a lock on it; it contains the number of the
/// browser's group of processes.
const MARK: &str = "desk";
/// The browser's own, where it may write. The mark and the policy are beside it.
const VISIT: &str = "visit";
const POLICIES: &str = "policies";

pub(super) struct Profile {
    folder: TempDir,
    _lock: Lock,
}

impl Profile {
    pub(super) fn make(place: &Path, policy: &Value) -> io::Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(place)?;
        let lock = Lock::on_new_when_free(&folder.path().join(MARK))?;
        let made = Self { folder, _lock: lock };
        for (_, folder) in made.folders() {
            fs::create_dir_all(&folder)?;
        }
        // The Wayland and D-Bus libraries refuse one that others may enter.
        fs::set_permissions(made.visit().join("run"), Permissions::from_mode(0o700))?;
        let managed = made.policies().join("managed");
        fs::create_dir_all(&managed)?;
        fs::write(managed.join("keydesk.json"), policy.to_string())?;
        Ok(made)
    }

    /// What the browser may write to.
    pub(super) fn visit(&self) -> PathBuf {
        self.folder.path().join(VISIT)
    }

    pub(super) fn home(&self) -> PathBuf {
        self.visit().join("home")
    }

    /// The browser's own data.
    pub(super) fn data(&self) -> PathBuf {
        self.visit().join("profile")
    }

    pub(super) fn policies(&self) -> PathBuf {
        self.folder.path().join(POLICIES)
    }

    /// The folders that programs take from their environment (XDG Base Directory Specification).
    pub(super) fn folders(&self) -> [(&'static str, PathBuf); 7] {
        [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "run"),
            ("TMPDIR", "tmp"),
        ]
        .map(|(name, folder)| (name, self.visit().join(folder)))
    }

    /// Makes another user the owner, where the browser runs as one. The mark stays the desk's.
    pub(super) fn give_to(&self, user: Option<u32>) -> io::Result<()> {
        let Some(user) = user else { return Ok(()) };
        let own = |it: &Path| chown(it, Some(user), Some(user));
        own(self.folder.path())?;
        each_below(&self.policies(), &own)?;
        each_below(&self.visit(), &own)
    }

    /// Writes down whose processes are to end with this folder.
    pub(super) fn mark(&self, group: Option<Group>) -> io::Result<()> {
        let group = group.map(|it| it.to_string()).unwrap_or_default();
        fs::write(self.folder.path().join(MARK), group)
    }

    pub(super) fn wipe(&self) {
        wipe(self.folder.path());
    }
}

/// Where profiles are made. The first is in memory where the system has such a folder, so nothing is
/// written to a disk. Nobody else may enter the desk's own `XDG_RUNTIME_DIR`.
pub(super) fn place(user: Option<u32>) -> Option<PathBuf> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let runtime = runtime.filter(|_| user.is_none());
    let folders = runtime.into_iter().chain(["/dev/shm", "/var/tmp", "/tmp"].map(PathBuf::from));
    folders.into_iter().find(|it| it.is_dir() && tempfile::tempfile_in(it).is_ok())
}

/// Ends the browsers of desks that have ended, and wipes their profiles. A profile that is locked
/// belongs to a desk that runs; one that belongs to another user is none of this desk's.
pub(super) fn wipe_leftovers(place: &Path, user: Option<u32>) -> io::Result<()> {
    for entry in fs::read_dir(place)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        // Where everybody may write, a pipe or a link could stand here.
        let is = entry.metadata()?;
        if !is.is_dir() || ![process::user(), user.unwrap_or_default()].contains(&is.uid()) {
            continue;
        }
        let folder = entry.path();
        let mark = folder.join(MARK);
        let readable = fs::symlink_metadata(&mark).is_ok_and(|it| it.is_file());
        if readable && lock::is_held(&mark) {
            continue;
        }
        if readable {
            let group = fs::read_to_string(&mark).unwrap_or_default();
            if let Some(group) = Group::still_running(&group, &folder) {
                group.kill();
            }
        }
        wipe(&folder);
    }
    Ok(())
}

/// Removes a profile, also while its last processes are still dying and write into it.
fn wipe(folder: &Path) {
    const TRIES: u32 = 40;
    for _ in 0..TRIES {
        match fs::remove_dir_all(folder) {
            Ok(()) => return,
            Err(it) if it.kind() == io::ErrorKind::NotFound => return,
            Err(_) => std::thread::sleep(Duration::from_millis(25)),
        }
    }
    tracing::warn!(folder = %folder.display(), "a browser's profile could not be wiped");
}

/// Does this with a folder and with everything below it. Follows no link.
fn each_below(path: &Path, act: &impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    act(path)?;
    if fs::symlink_metadata(path)?.is_dir() {
        for entry in fs::read_dir(path)? {
            each_below(&entry?.path(), act)?;
        }
    }
    Ok(())
}
