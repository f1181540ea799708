//! Whether a folder is on a disk of another machine. There a lock keeps no process of a third machine
//! out, or is said to be held and is not, and what was synced is perhaps in another machine's memory.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::fs::{major, minor, statfs};

/// The kernel's own clients, by the number that `statfs` gives (`linux/magic.h`).
const CLIENTS: [(u32, &str); 10] = [
    (0x6969, "NFS"),
    (0x517B, "SMB"),
    (0xFF53_4D42, "CIFS"),
    (0xFE53_4D42, "SMB"),
    (0x5346_414F, "AFS"),
    (0x6B41_4653, "AFS"),
    (0x7375_7245, "Coda"),
    (0x00C3_6400, "Ceph"),
    (0x0BD0_0BD0, "Lustre"),
    (0x4750_4653, "GPFS"),
];
/// All that are programs have one number; their names are in the list of mounts.
const FUSE: u32 = 0x6573_5546;
const PROGRAMS: [&str; 8] =
    ["sshfs", "glusterfs", "s3fs", "rclone", "davfs", "smbnetfs", "curlftpfs", "juicefs"];

/// The kind of file system, where it is another machine's; the folder must be there. Elsewhere than on
/// Linux nothing is known.
///
/// # Errors
/// Where the folder cannot be looked at.
pub fn over_network(folder: &Path) -> io::Result<Option<String>> {
    let kind = number(folder)?;
    if kind != FUSE {
        return Ok(CLIENTS.iter().find(|it| it.0 == kind).map(|it| it.1.to_owned()));
    }
    let device = fs::metadata(folder)?.dev();
    let device = format!("{}:{}", major(device), minor(device));
    let mounts = fs::read_to_string("/proc/self/mountinfo")?;
    Ok(program(&mounts, &device).filter(|it| PROGRAMS.contains(it)).map(str::to_owned))
}

#[cfg(target_os = "linux")]
#[allow(
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "it is a pattern of 32 bits"
)]
fn number(folder: &Path) -> io::Result<u32> {
    Ok(statfs(folder)?.f_type as u32)
}

#[cfg(not(target_os = "linux"))]
fn number(folder: &Path) -> io::Result<u32> {
    statfs(folder)?;
    Ok(0)
}

/// The program behind a mount of FUSE: what follows the point in its type, after the hyphen that ends
/// the optional fields (proc_pid_mountinfo(5)).
fn program<'a>(mounts: &'a str, device: &str) -> Option<&'a str> {
    mounts.lines().find_map(|mount| {
        let mut fields = mount.split(' ');
        (fields.nth(2)? == device).then_some(())?;
        fields.find(|it| *it == "-")?;
        fields.next()?.strip_prefix("fuse.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_of_a_mount_is_found_by_its_device() {
        let mounts = "36 35 8:1 / / rw,noatime - ext4 /dev/root rw\n\
                      40 36 0:52 / /mnt/a\\040b rw shared:1 master:2 - fuse.sshfs there:/x rw\n\
                      41 36 0:53 / /mnt/c rw - fuse /dev/fuse rw\n";
        assert_eq!(program(mounts, "0:52"), Some("sshfs"));
        for device in ["8:1", "0:53", "0:5"] {
            assert_eq!(program(mounts, device), None, "{device}");
        }
    }

    #[test]
    fn a_disk_of_this_machine_is_none_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(over_network(folder.path()).expect("it is there"), None);
        over_network(&folder.path().join("none")).expect_err("it is not there");
    }
}
