//! The promise: at a practice desk any number of keys can be plugged in and pulled, one by one, and
//! each person reaches their own.

#[path = "common/turn.rs"]
mod common;

use std::slice::from_ref;
use std::time::Duration;

use common::AMIRA;
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::key::{Cancel, seam};
use keydesk::practice::{Finger, KeyModel, Options, PracticeKey};
use keydesk::screens::PracticeHand;

async fn open(folder: &std::path::Path, keys: usize) -> PracticeDesk {
    let world = Options { keys: vec![KeyModel::Allowed; keys], ..Options::new(folder) };
    PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens")
}

fn device(key: &PracticeKey) -> String {
    format!("{}{}", seam::PATH_PREFIX, key.name())
}

async fn until(what: &str, is: impl Fn() -> bool) {
    let there = async {
        while !is() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), there).await.expect(what);
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_keys_are_seen_and_are_told_from_each_other() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), 8).await;
    let keys = desk.world.keys()[..8].to_vec();
    for (inserted, key) in keys.iter().enumerate() {
        assert_eq!(desk.keys.look_now().await.len(), inserted);
        keydesk::desk::plug(key);
    }
    let seen = desk.keys.look_now().await;
    let mut found: Vec<_> = seen.iter().map(|it| (it.device.clone(), it.serial.clone())).collect();
    let mut expected: Vec<_> = keys.iter().map(|it| (device(it), Some(it.serial()))).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);

    keys[3].unplug();
    let seen = desk.keys.look_now().await;
    assert_eq!(seen.len(), 7);
    assert!(seen.iter().all(|it| it.device != device(&keys[3])), "the others stay");
    let pin = "493817";
    let open = desk.keys.open(&device(&keys[5])).await.expect("it opens");
    open.set_pin(pin.into()).await.expect("it takes a PIN");
    open.close().await;
    assert!(keys[5].has_pin());
    assert_eq!(keys.iter().filter(|it| it.has_pin()).count(), 1);
}

/// Two people stand at one desk, and neither moves or touches the other's key.
#[tokio::test(flavor = "multi_thread")]
async fn two_hands_each_reach_their_own_key_only() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), 2).await;
    let [first, second] = &desk.world.keys()[..2] else { unreachable!() };
    let (at_first, at_second) =
        (desk.controls_of(from_ref(first)), desk.controls_of(from_ref(second)));
    at_second.does(PracticeHand::InsertAllowed);
    until("the second key is in", || second.is_plugged()).await;
    assert!(!first.is_plugged());
    at_first.does(PracticeHand::InsertAllowed);
    until("the first key is in", || first.is_plugged()).await;

    first.finger(Finger::ByHand);
    second.finger(Finger::ByHand);
    desk.keys.look_now().await;
    let keys = desk.keys.clone();
    let devices = vec![device(first), device(second)];
    let choosing = tokio::spawn(async move { keys.choose(devices, &Cancel::new()).await });
    until("both blink", || first.wants_touch() && second.wants_touch()).await;
    at_second.does(PracticeHand::Touch);
    assert_eq!(choosing.await.expect("no panic"), Ok(device(second)));

    at_first.does(PracticeHand::Remove);
    until("the first key is out", || !first.is_plugged()).await;
    assert!(second.is_plugged());
    assert!(desk.world.registered(AMIRA).is_empty());
}
