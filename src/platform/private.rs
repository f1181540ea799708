//! Files that only this user may read, and folders that only this user may enter.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

use rustix::process::{getegid, geteuid};

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

/// Writes a private file that is there whole or not at all, also after a power cut.
///
/// # Errors
/// Where it cannot be written; what was there before is there still.
pub fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = unfinished(file);
    let mut new = private().write(true).create(true).truncate(true).open(&unfinished)?;
    if let Err(why) = new.write_all(bytes).and_then(|()| new.sync_all()) {
        // On a full disk it only takes room.
        fs::remove_file(&unfinished).ok();
        return Err(why);
    }
    rename(&unfinished, file)
}

/// Where a file is written before it has its name.
pub fn unfinished(file: &Path) -> PathBuf {
    file.with_extension("unfinished")
}

/// Renames, and has the folder remember it.
///
/// # Errors
/// Where it cannot be renamed.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    let folder = to.parent().filter(|it| *it != Path::new(""));
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Who else may read a file, or put another one in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exposed {
    /// The file's own mode lets others read it.
    ToOthers,
    /// Others may write into its folder, such as /tmp.
    InFolderOfOthers,
}

/// How a file is open to others; empty where only this user has it. Its folder's folders are not looked
/// at.
///
/// # Errors
/// Where it cannot be looked at.
pub fn exposed(file: &Path) -> io::Result<Vec<Exposed>> {
    let folder = file.parent().filter(|it| *it != Path::new("")).unwrap_or(Path::new("."));
    let mode = |it: &Path| fs::metadata(it).map(|it| it.permissions().mode());
    let to_others = (mode(file)? & 0o077 != 0).then_some(Exposed::ToOthers);
    let in_folder = (mode(folder)? & 0o022 != 0).then_some(Exposed::InFolderOfOthers);
    Ok(to_others.into_iter().chain(in_folder).collect())
}

/// Whether somebody else than root and this user can change the file, or put another one in its place. A
/// group counts where it is neither of theirs; its folder's folders are not looked at.
///
/// # Errors
/// Where it cannot be looked at.
pub fn is_others_to_change(file: &Path) -> io::Result<bool> {
    let folder = file.parent().filter(|it| *it != Path::new("")).unwrap_or(Path::new("."));
    let (us, ours) = (geteuid().as_raw(), getegid().as_raw());
    let changes = |about: &fs::Metadata| {
        let (mode, owner, group) = (about.mode(), about.uid(), about.gid());
        let by_group = mode & 0o020 != 0 && group != 0 && group != ours;
        // Whoever is root reads what a user names, and is told nothing by its owner.
        let by_owner = owner != 0 && owner != us && us != 0;
        mode & 0o002 != 0 || by_group || by_owner
    };
    let folder = fs::metadata(folder)?;
    Ok(changes(&fs::metadata(file)?) || folder.mode() & STICKY == 0 && changes(&folder))
}

/// Whether every user of the machine may read it, as far as its own mode says.
///
/// # Errors
/// Where it cannot be looked at.
pub fn is_everybodys_to_read(file: &Path) -> io::Result<bool> {
    Ok(fs::metadata(file)?.mode() & 0o004 != 0)
}

/// Writes zeros over a file's bytes where they stand, and removes it. What a copy-on-write filesystem, a
/// snapshot, a backup or flash memory kept of the old bytes stays.
///
/// # Errors
/// Where it is no file, or has another name that would stay, or cannot be written.
pub fn shred(file: &Path) -> io::Result<()> {
    let mut open = private().write(true).open(file)?;
    let about = open.metadata()?;
    if !about.is_file() || about.nlink() != 1 {
        return Err(io::Error::other("it has another name, or is no file"));
    }
    io::copy(&mut io::repeat(0).take(about.len()), &mut open)?;
    open.sync_all()?;
    fs::remove_file(file)?;
    let folder = file.parent().filter(|it| *it != Path::new(""));
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
