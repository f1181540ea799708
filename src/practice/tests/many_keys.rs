//! Several keys at once: each has a socket, a finger and a memory of its own.

use std::collections::BTreeSet;
use std::time::Duration;

use sha2::{Digest, Sha256};
use url::Url;

use super::host::{CBOR, Host, KEEPALIVE};
use super::http::AMIRA;
use super::registration::register;
use super::sign_in::{REDIRECT, authorize};
use crate::practice::{Finger, KeyModel, Options, Person, World};

const SELECTION: u8 = 0x0B;
const JONAS: &str = "/users/jonas.weber@contoso.example";

fn world(allowed: usize) -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let keys = vec![KeyModel::Allowed; allowed];
    let world = World::open(Options { keys, ..Options::new(folder.path()) }).unwrap();
    (folder, world)
}

#[test]
fn eight_keys_at_once_are_eight_keys() {
    let (folder, world) = world(8);
    let keys = &world.keys()[..8];
    assert!(keys.iter().all(|it| it.model() == KeyModel::Allowed));
    assert_eq!(world.keys().len(), 10, "and one of each of the other models");
    assert_eq!(world.keys().iter().map(|it| it.name()).collect::<BTreeSet<_>>().len(), 10);
    assert_eq!(world.keys().iter().map(|it| it.serial()).collect::<BTreeSet<_>>().len(), 10);

    let hosts: Vec<Host> = keys.iter().map(|it| Host::plug(it)).collect();
    let hosts: Vec<Host> = std::thread::scope(|scope| {
        let making: Vec<_> = hosts
            .into_iter()
            .zip(0_u8..)
            .map(|(host, number)| {
                scope.spawn(move || {
                    let pin = format!("24681{number}");
                    assert_eq!(host.set_pin(&pin), 0);
                    let hash = Sha256::digest("client data");
                    let made = host.make_credential(&pin, "example.org", &[number], &hash).unwrap();
                    assert_eq!(made.0, 0);
                    host
                })
            })
            .collect();
        making.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let made: BTreeSet<_> = keys.iter().flat_map(|it| it.credential_ids()).collect();
    assert_eq!(made.len(), 8);
    assert!(keys.iter().all(|it| it.is_plugged() && it.credentials() == 1));
    assert_eq!(world.counts().touches, 8);
    assert!(hosts[0].pin_token("246810").is_ok());
    assert!(hosts[0].pin_token("246817").is_err(), "another key's PIN");

    let serials: Vec<_> = keys.iter().map(|it| it.serial()).collect();
    drop((hosts, world));
    let keys = vec![KeyModel::Allowed; 8];
    let world = World::open(Options { keys, ..Options::new(folder.path()) }).unwrap();
    let again: BTreeSet<_> = world.keys().iter().flat_map(|it| it.credential_ids()).collect();
    assert_eq!(again, made, "each found its own memory again");
    world.put_out_new_keys().unwrap();
    let fresh: BTreeSet<_> = world.keys().iter().map(|it| it.serial()).collect();
    assert_eq!(fresh.len(), 10);
    assert!(serials.iter().all(|it| !fresh.contains(it)), "new keys have new numbers");
}

#[test]
fn a_finger_and_a_pull_are_for_one_of_two_keys() {
    let (_folder, world) = world(2);
    let [first, second] = &world.keys()[..2] else { unreachable!() };
    first.finger(Finger::ByHand);
    second.finger(Finger::ByHand);
    let (at_first, at_second) = (Host::plug(first), Host::plug(second));
    at_first.send(at_first.channel, CBOR, &[SELECTION]);
    at_second.send(at_second.channel, CBOR, &[SELECTION]);
    for host in [&at_first, &at_second] {
        let (_, command, status) = host.receive().unwrap();
        assert_eq!((command, status), (KEEPALIVE, vec![2]), "it blinks");
    }

    second.touch();
    assert_eq!(at_second.cbor_answer().unwrap().0, 0);
    let (_, command, _) = at_first.receive().unwrap();
    assert_eq!(command, KEEPALIVE, "the other still waits");

    first.unplug();
    at_first.unplugged.recv_timeout(Duration::from_secs(2)).unwrap();
    assert!(!first.is_plugged() && second.is_plugged());
    second.finger(Finger::Instant);
    assert_eq!(at_second.cbor(SELECTION, None).unwrap().0, 0);

    let at_first = Host::plug(first);
    first.finger(Finger::Instant);
    assert_eq!(at_first.cbor(SELECTION, None).unwrap().0, 0);
}

/// Neither person is told which key to take, nor any PIN.
#[tokio::test]
async fn two_people_sign_in_each_with_their_own_key() {
    let (_folder, world) = world(2);
    let [first, second] = &world.keys()[..2] else { unreachable!() };
    let (at_first, at_second) = (Host::plug(first), Host::plug(second));
    assert_eq!((at_first.set_pin("246813"), at_second.set_pin("246813")), (0, 0));
    assert_eq!(register(&world, AMIRA, &at_first).await.status, 201);
    assert_eq!(register(&world, JONAS, &at_second).await.status, 201);
    let touches = world.counts().touches;

    let person = Person::new(world.router(), world.persons_hand());
    let redirect = Url::parse(REDIRECT).unwrap();
    for user in ["amira.haddad@contoso.example", "jonas.weber@contoso.example"] {
        let fields = person.sign_in(authorize("login_hint", user), &redirect).await.unwrap();
        assert!(!fields["code"].is_empty(), "{user}");
    }
    assert_eq!(world.counts().touches, touches + 2);

    second.unplug();
    let jonas = authorize("login_hint", "jonas.weber@contoso.example");
    person.sign_in(jonas, &redirect).await.expect_err("his key is not plugged in");
    first.finger(Finger::ByHand);
    let waiting = tokio::spawn({
        let (person, redirect) = (person.clone(), redirect.clone());
        async move { person.sign_in(authorize("", ""), &redirect).await }
    });
    while !first.wants_touch() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    first.unplug();
    waiting.await.unwrap().expect_err("the key was pulled out at the touch");
    drop(at_second);
}
