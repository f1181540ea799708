//! Power cuts: the process is gone, and what was done before is done.
//!
//! Each runs in a process of its own, which is this test binary again with a world to die in.

use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use serde_json::json;

use super::http::{AMIRA, post};
use super::registration::{plug_with_pin, register};
use crate::practice::{KeyModel, Mishap, Options, World};

const FOLDER: &str = "KEYDESK_TEST_WORLD";
const MISHAP: &str = "KEYDESK_TEST_MISHAP";

#[test]
fn each_power_cut_leaves_exactly_what_was_done_before_it() {
    for (mishap, passes, credentials, registered) in [
        ("power-cut-after-pass", 1, 0, 0),
        ("power-cut-after-credential", 1, 1, 0),
        ("power-cut-after-registration", 1, 1, 1),
    ] {
        let folder = tempfile::tempdir().unwrap();
        // Again in the same world: what happened in an earlier run does not count.
        for _ in 0..2 {
            let child = Command::new(std::env::current_exe().unwrap())
                .args(["--ignored", "--exact"])
                .arg("practice::tests::power_cut::the_world_ends_here")
                .env(FOLDER, folder.path())
                .env(MISHAP, mishap)
                .output()
                .unwrap();
            assert_eq!(child.status.signal(), Some(9), "{mishap}: {child:?}");
            let world = World::open(Options::new(folder.path())).unwrap();
            assert_eq!(world.live_passes(), passes, "{mishap}");
            let key = world.key(KeyModel::Allowed);
            assert_eq!(key.credentials(), credentials, "{mishap}");
            let methods = world.registered("amira.haddad@contoso.example");
            assert!(methods.len() >= registered, "{mishap}");
            assert_eq!(methods.is_empty(), registered == 0, "{mishap}");
        }
    }
}

#[tokio::test]
#[ignore = "kills its process; started by the test above"]
async fn the_world_ends_here() {
    let (Ok(folder), Ok(mishap)) = (std::env::var(FOLDER), std::env::var(MISHAP)) else {
        return;
    };
    let mishap: Mishap = clap::ValueEnum::from_str(&mishap, false).unwrap();
    let world = World::open(Options { mishap: Some(mishap), ..Options::new(folder) }).unwrap();
    let passes = format!("{AMIRA}/authentication/temporaryAccessPassMethods");
    post(&world, &passes, json!({})).await;
    let host = plug_with_pin(&world, KeyModel::Allowed);
    register(&world, AMIRA, &host).await;
    unreachable!("the power was not cut");
}
