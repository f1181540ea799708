//! The behaviour of the operating system on which other rooms rely.

use std::path::Path;
use std::time::{Duration, Instant};

use tokio::process::Command;

use super::Clock;
use super::fonts::SystemFonts;
use super::lock::{Lock, LockTrouble, is_held};
use super::process::Group;

#[test]
fn a_lock_is_for_one_and_ends_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lock");
    assert!(!is_held(&file), "the file is not there");
    let lock = Lock::on_new(&file).unwrap();
    assert!(is_held(&file));
    assert!(matches!(Lock::on_new(&file), Err(LockTrouble::Held)));
    assert!(matches!(Lock::on_existing(&file), Err(LockTrouble::Held)));
    drop(lock);
    assert!(!is_held(&file));
    Lock::on_existing(&file).unwrap();
}

#[test]
fn what_cannot_be_locked_is_not_held() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing").join("lock");
    assert!(matches!(Lock::on_new(&missing), Err(LockTrouble::Io(_))));
    assert!(matches!(Lock::on_existing(&missing), Err(LockTrouble::Io(_))));
}

#[tokio::test]
async fn a_group_ends_with_all_that_it_started() {
    let mut command = Command::new("sh");
    // The second process inherits the pipe: reading it ends only when that process is gone too.
    Group::begin_with(&mut command)
        .args(["-c", "sleep 600 & echo started; wait", "the-mark-of-this-test"])
        .stdout(std::process::Stdio::piped())
        .kill_on_drop(true);
    let mut child = command.spawn().unwrap();
    let group = Group::begun_by(&child).unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut started = [0; 8];
    tokio::io::AsyncReadExt::read_exact(&mut output, &mut started).await.unwrap();

    assert!(Group::still_running(&group.to_string(), Path::new("another-mark")).is_none());
    assert!(Group::still_running("no number", Path::new("the-mark-of-this-test")).is_none());
    let again = Group::still_running(&format!("{group}\n"), Path::new("the-mark-of-this-test"));
    again.expect("it runs, and with this argument").kill();

    let ended = async {
        child.wait().await.unwrap();
        let mut rest = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut output, &mut rest).await.unwrap();
    };
    tokio::time::timeout(Duration::from_secs(10), ended).await.expect("both processes ended");
    assert!(Group::begun_by(&child).is_none());
}

#[tokio::test]
async fn a_clock_that_skips_is_ahead_by_what_it_was_asked_to_wait() {
    let clock = Clock::skipping();
    let (start, really) = (clock.now(), Instant::now());
    clock.clone().sleep(Duration::from_secs(3_600)).await;
    assert!(really.elapsed() < Duration::from_secs(60), "nothing waited");
    let ahead = clock.now().duration_since(start);
    assert!(ahead >= Duration::from_secs(3_600) && ahead < Duration::from_secs(3_660), "{ahead:?}");
    assert_eq!(clock.skipped(), Duration::from_secs(3_600));
}

/// Also where there is no such folder.
#[test]
fn a_system_without_fonts_has_none_for_anybody() {
    let folder = tempfile::tempdir().unwrap();
    for folder in [folder.path().to_owned(), folder.path().join("missing")] {
        let fonts = SystemFonts::in_folder(folder);
        assert_eq!(fonts.faces_for("王小明"), None);
        assert_eq!(fonts.faces_for("王小明"), None);
        assert_eq!(fonts.faces_for(" "), Some(Vec::new()), "a space needs no font");
    }
}

#[test]
fn a_file_that_is_no_font_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.ttf"), b"\0\x01\0\0 no font").unwrap();
    std::fs::copy("assets/fonts/Inter-roman.var.ttf", folder.path().join("whole.ttf")).unwrap();
    let fonts = SystemFonts::in_folder(folder.path().to_owned());
    let [face] = *fonts.faces_for("Zoë Ж").expect("Inter has them") else {
        panic!("one is enough")
    };
    let again = fonts.faces_for("Ж").expect("Inter has it");
    assert!(std::ptr::eq(face.data, again[0].data), "it is read once");
    // U+0378 is no letter yet.
    assert_eq!(fonts.faces_for("Zoë \u{378}"), None);
}
