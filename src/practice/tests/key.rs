//! The key, one frame at a time.
#![allow(clippy::cast_possible_truncation, reason = "the low byte of a counter is what is meant")]

use std::time::{Duration, Instant};

use ciborium::Value;
use sha2::{Digest, Sha256};

use super::host::{self, CANCEL, CBOR, ERROR, Host, INIT, KEEPALIVE, PING, WINK, get};
use crate::practice::{Finger, KeyModel, Mishap, Options, World};

const GET_INFO: u8 = 0x04;
const SELECTION: u8 = 0x0B;
const PIN: &str = "246813";

fn world(mishap: Option<Mishap>) -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(Options { mishap, ..Options::new(folder.path()) }).unwrap();
    (folder, world)
}

fn make_credential(host: &Host) -> Option<(u8, Value)> {
    host.make_credential(PIN, "example.org", b"user", &Sha256::digest("client data"))
}

#[test]
fn get_info_tells_what_the_key_is() {
    let (_folder, world) = world(None);
    for model in [KeyModel::Allowed, KeyModel::NotAllowed] {
        let key = world.key(model);
        let host = Host::plug(&key);
        let (status, info) = host.cbor(GET_INFO, None).unwrap();
        assert_eq!(status, 0);
        let versions = get(&info, 1).as_array().unwrap();
        assert!(versions.contains(&Value::from("FIDO_2_1")), "{versions:?}");
        assert_eq!(get(&info, 3), &host::bytes(key.aaguid().as_bytes()));
        let options = get(&info, 4).as_map().unwrap();
        assert!(options.contains(&(Value::from("clientPin"), Value::from(false))));
        assert!(options.contains(&(Value::from("rk"), Value::from(true))));
    }
    assert_eq!(world.counts().ctap_commands, 2);
}

#[test]
fn an_instant_finger_answers_within_milliseconds() {
    let (_folder, world) = world(None);
    let host = Host::plug(&world.key(KeyModel::Allowed));
    host.cbor(GET_INFO, None).unwrap();
    let began = Instant::now();
    for _ in 0..20 {
        host.cbor(GET_INFO, None).unwrap();
        assert_eq!(host.cbor(SELECTION, None).unwrap().0, 0);
    }
    let each = began.elapsed() / 40;
    assert!(each < Duration::from_millis(5), "{each:?} for each command");
    assert_eq!(world.counts().touches, 20);
}

#[test]
fn a_finger_by_hand_is_waited_for_with_keepalives() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    key.finger(Finger::ByHand);
    let host = Host::plug(&key);
    key.touch();
    host.send(host.channel, CBOR, &[SELECTION]);
    for _ in 0..3 {
        let (_, command, status) = host.receive().unwrap();
        assert_eq!((command, status), (KEEPALIVE, vec![2]));
    }
    assert_eq!(world.counts().touches, 0);
    key.touch();
    assert_eq!(host.cbor_answer().unwrap().0, 0);
    assert_eq!(world.counts().touches, 1);
}

#[test]
fn cancel_ends_the_wait_and_no_later_one() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    key.finger(Finger::ByHand);
    let host = Host::plug(&key);
    host.send(host.channel, CBOR, &[SELECTION]);
    host.send(host.channel, CANCEL, &[]);
    const KEEPALIVE_CANCEL: u8 = 0x2D;
    assert_eq!(host.cbor_answer().unwrap().0, KEEPALIVE_CANCEL);

    host.send(host.channel, CANCEL, &[]);
    key.finger(Finger::Instant);
    assert_eq!(host.cbor(SELECTION, None).unwrap().0, 0);
}

#[test]
fn while_it_waits_other_messages_find_it_busy_and_init_starts_over() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    key.finger(Finger::ByHand);
    let host = Host::plug(&key);
    host.send(host.channel, CBOR, &[SELECTION]);
    host.send(host.channel, PING, b"anyone?");
    let answers = std::iter::from_fn(|| host.receive());
    let answer = answers.into_iter().find(|it| it.1 != KEEPALIVE).unwrap();
    const CHANNEL_BUSY: u8 = 0x06;
    assert_eq!(answer, (host.channel, ERROR, vec![CHANNEL_BUSY]));

    host.send(host.channel, INIT, b"resync!!");
    let answers = std::iter::from_fn(|| host.receive());
    let answer = answers.into_iter().find(|it| it.1 != KEEPALIVE).unwrap();
    assert_eq!(answer.1, INIT);
    assert_eq!(answer.2[8..12], host.channel.to_be_bytes());
    assert_eq!(host.cbor(GET_INFO, None).unwrap().0, 0);
}

#[test]
fn ping_wink_and_long_messages() {
    let (_folder, world) = world(None);
    let host = Host::plug(&world.key(KeyModel::Allowed));
    let long: Vec<u8> = (0..7609_usize).map(|n| n as u8).collect();
    host.send(host.channel, PING, &long);
    assert_eq!(host.receive(), Some((host.channel, PING, long)));
    host.send(host.channel, WINK, &[]);
    assert_eq!(host.receive(), Some((host.channel, WINK, vec![])));
}

#[test]
fn wrong_frames_get_the_errors_of_the_specification() {
    let (_folder, world) = world(None);
    let host = Host::plug(&world.key(KeyModel::Allowed));
    let other = host.channel + 1;
    for (channel, command, payload, error) in [
        (host.channel, 0x83, &b"U2F"[..], 0x01),
        (host.channel, 0xC0, b"", 0x01),
        (host.channel, CBOR, b"", 0x03),
        (host.channel, INIT, b"short", 0x03),
        (other, PING, b"who am I?", 0x0B),
        (0, PING, b"", 0x0B),
        (host::BROADCAST, PING, b"", 0x0B),
    ] {
        host.send(channel, command, payload);
        assert_eq!(host.receive(), Some((channel, ERROR, vec![error])));
    }

    let mut begun = [0; 64];
    begun[..4].copy_from_slice(&host.channel.to_be_bytes());
    begun[4..7].copy_from_slice(&[PING, 0, 200]);
    let mut out_of_sequence = begun;
    out_of_sequence[4] = 1;
    host.to_key.send(begun).unwrap();
    host.to_key.send(out_of_sequence).unwrap();
    assert_eq!(host.receive(), Some((host.channel, ERROR, vec![0x04])));

    host.to_key.send(begun).unwrap();
    assert_eq!(host.receive(), Some((host.channel, ERROR, vec![0x05])));

    let mut too_long = begun;
    too_long[5..7].copy_from_slice(&[0xFF, 0xFF]);
    host.to_key.send(too_long).unwrap();
    assert_eq!(host.receive(), Some((host.channel, ERROR, vec![0x03])));
}

#[test]
fn noise_does_not_kill_the_key() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    let host = Host::plug(&key);
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    for round in 0..20_000_u32 {
        let mut report = [0; 64];
        for byte in &mut report {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            *byte = seed as u8;
        }
        if round % 2 == 0 {
            report[..4].copy_from_slice(&host.channel.to_be_bytes());
        }
        if round % 8 == 0 {
            report[4..7].copy_from_slice(&[CBOR, 0, 40]);
            report[7] = seed as u8 % 16;
        }
        host.to_key.send(report).unwrap();
    }
    while host.from_key.recv_timeout(Duration::from_millis(700)).is_ok() {}
    host.send(host.channel, INIT, b"recover!");
    assert_eq!(host.receive().unwrap().1, INIT);
    assert_eq!(host.cbor(GET_INFO, None).unwrap().0, 0);
    assert!(key.is_plugged());
}

#[test]
fn unplugging_breaks_the_channel_and_says_so_once() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    assert!(!key.is_plugged());
    let host = Host::plug(&key);
    assert!(key.is_plugged());
    key.unplug();
    assert!(!key.is_plugged());
    assert!(host.from_key.recv().is_err());
    host.send(host.channel, CBOR, &[GET_INFO]);
    key.unplug();
    assert!(host.unplugged.recv().is_ok());
    assert!(host.unplugged.recv().is_err(), "said twice");

    let again = Host::plug(&key);
    assert_eq!(again.cbor(GET_INFO, None).unwrap().0, 0);
}

#[test]
fn a_host_that_goes_away_takes_the_power_with_it() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    let Host { to_key, unplugged, .. } = Host::plug(&key);
    drop(to_key);
    unplugged.recv_timeout(Duration::from_secs(2)).unwrap();
    assert!(!key.is_plugged());
}

#[test]
fn what_the_key_learned_survives_replugging_and_reopening() {
    let (folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    assert!(!key.has_pin());
    let host = Host::plug(&key);
    assert_eq!(host.set_pin(PIN), 0);
    let (status, answer) = make_credential(&host).unwrap();
    assert_eq!(status, 0);
    assert_eq!(get(&answer, 1), &Value::from("packed"));
    key.unplug();

    let host = Host::plug(&key);
    assert_eq!(host.pin_token("000000"), Err(0x31));
    host.pin_token(PIN).unwrap();
    let ids = key.credential_ids();
    assert_eq!(ids.len(), 1);
    drop((world, key, host));

    let world = World::open(Options::new(folder.path())).unwrap();
    let key = world.key(KeyModel::Allowed);
    assert!(key.has_pin());
    assert_eq!((key.credentials(), key.credential_ids()), (1, ids));
    assert_eq!(world.key(KeyModel::NotAllowed).credentials(), 0);
    let host = Host::plug(&key);
    host.pin_token(PIN).unwrap();
}

#[test]
fn three_wrong_pins_block_until_the_key_is_replugged() {
    const PIN_INVALID: u8 = 0x31;
    const PIN_AUTH_BLOCKED: u8 = 0x34;
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    let host = Host::plug(&key);
    host.set_pin(PIN);
    assert_eq!(host.pin_token("111111"), Err(PIN_INVALID));
    assert_eq!(host.pin_token("222222"), Err(PIN_INVALID));
    assert_eq!(host.pin_token("333333"), Err(PIN_AUTH_BLOCKED));
    assert_eq!(host.pin_token(PIN), Err(PIN_AUTH_BLOCKED));
    key.unplug();
    Host::plug(&key).pin_token(PIN).unwrap();
}

#[test]
fn unplugged_at_touch_happens_once_and_only_to_make_credential() {
    let (_folder, world) = world(Some(Mishap::UnpluggedAtTouch));
    let key = world.key(KeyModel::Allowed);
    let host = Host::plug(&key);
    host.set_pin(PIN);
    assert_eq!(host.cbor(SELECTION, None).unwrap().0, 0);
    assert_eq!(make_credential(&host), None);
    assert!(!key.is_plugged());
    assert_eq!(key.credentials(), 0);

    let host = Host::plug(&key);
    assert_eq!(make_credential(&host).unwrap().0, 0);
    assert_eq!(key.credentials(), 1);
}

#[test]
fn reset_is_possible_after_replugging_and_keeps_the_attestation() {
    let (_folder, world) = world(None);
    let key = world.key(KeyModel::Allowed);
    let host = Host::plug(&key);
    host.set_pin(PIN);
    make_credential(&host).unwrap();
    const NOT_ALLOWED: u8 = 0x30;
    assert_eq!(host.cbor(0x07, None).unwrap().0, NOT_ALLOWED);
    key.unplug();

    let host = Host::plug(&key);
    assert_eq!(host.cbor(0x07, None).unwrap().0, 0);
    assert!(!key.has_pin());
    assert_eq!(key.credentials(), 0);
    host.set_pin(PIN);
    let (_, answer) = make_credential(&host).unwrap();
    assert_eq!(get(&answer, 1), &Value::from("packed"));
}
