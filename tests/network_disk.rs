//! The promise: where a lock does not hold, no desk works. A folder on a disk of another machine is
//! refused in a sentence that says what to do, and nothing is written there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use keydesk::ledger::{Ledger, LedgerTrouble};

/// A folder that the kernel takes for one over the network, as long as this lives. What answers is
/// bindfs: a real mount of FUSE, with the name of sshfs.
struct Mounted {
    _folder: tempfile::TempDir,
    behind: PathBuf,
    at: PathBuf,
}

impl Mounted {
    /// `None`, and said, where there is no bindfs or this user may not mount.
    fn named(name: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let (behind, at) = (folder.path().join("behind"), folder.path().join("at"));
        fs::create_dir(&behind).expect("a folder");
        fs::create_dir(&at).expect("a folder");
        let option = format!("subtype={name}");
        let mount = Command::new("bindfs").args(["-o", &option]).arg(&behind).arg(&at).output();
        if mount.is_ok_and(|it| it.status.success()) {
            return Some(Self { _folder: folder, behind, at });
        }
        eprintln!("skipped: there is no bindfs, or this user may not mount");
        None
    }

    fn is_untouched(&self) -> bool {
        fs::read_dir(&self.behind).expect("a folder").next().is_none()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.at).status().ok();
    }
}

fn practice(world: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--world"])
        .arg(world)
        .output()
        .expect("it runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[tokio::test]
async fn no_ledger_is_kept_on_a_network_disk() {
    let Some(disk) = Mounted::named("sshfs") else { return };
    let file = disk.at.join("ledger.sqlite");
    let Err(refused) = Ledger::open(&file).await else { panic!("it was opened") };
    assert!(
        matches!(&refused, LedgerTrouble::OnNetwork { kind, .. } if kind == "sshfs"),
        "{refused}"
    );
    let said = refused.to_string();
    assert!(said.contains("on a network disk (sshfs)"), "{said}");
    assert!(said.contains("Keep it on a disk of this machine"), "{said}");
    assert!(disk.is_untouched());
}

#[test]
fn no_practice_world_is_kept_on_a_network_disk() {
    let Some(disk) = Mounted::named("sshfs") else { return };
    let (code, said) = practice(&disk.at);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("on a network disk (sshfs)"), "{said}");
    assert!(disk.is_untouched());
}

/// Not every program behind a mount is on another machine: an encrypted home is not.
#[test]
fn a_disk_of_this_machine_behind_a_program_is_taken() {
    let Some(disk) = Mounted::named("gocryptfs") else { return };
    let (code, said) = practice(&disk.at);
    assert_eq!(code, Some(0), "{said}");
    assert!(disk.behind.join("ledger.sqlite").exists());
}
