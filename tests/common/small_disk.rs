//! A disk with little room, for what must not break when there is none.

use std::path::Path;
use std::process::Command;

/// A file system of its own, which is full soon.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this user may not mount one; says so.
    pub fn new(size: &str) -> Option<Self> {
        let disk = Self(tempfile::tempdir().expect("a folder"));
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(disk.path())
            .output();
        if mounted.is_ok_and(|it| it.status.success()) {
            return Some(disk);
        }
        eprintln!("skipped: no file system can be mounted here, which takes root");
        None
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // A file of it can still be open for a moment.
        Command::new("umount").args(["-q", "-l"]).arg(self.path()).status().ok();
    }
}
