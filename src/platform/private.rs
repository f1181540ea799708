//! Files that only this user may read, and folders that only this user may enter.

use std::fs::{self, DirBuilder, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

/// Folders in which every user has files, such as /tmp; they are nobody's to tighten.
const STICKY: u32 = 0o1000;

/// Opens with mode 0600 where the file is new, and never through a symbolic link, which another user
/// may have put there.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600).custom_flags(libc::O_NOFOLLOW);
    options
}

/// Makes the folder with mode 0700, or takes everybody else's rights from the one that is there.
///
/// # Errors
/// Where it cannot be made, or belongs to another user.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mode = fs::metadata(folder)?.permissions().mode();
    if mode & 0o077 != 0 && mode & STICKY == 0 {
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    }
    Ok(())
}
