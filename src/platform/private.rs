//! Files that only this user may read.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;

/// Opens with mode 0600 where the file is new, and never through a symbolic link, which another user
/// may have put there.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600).custom_flags(libc::O_NOFOLLOW);
    options
}
