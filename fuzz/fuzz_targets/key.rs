//! A USB device that sends anything: each verb ends in its answer or a named trouble, in time, and
//! nothing panics. Run it with `-malloc_limit_mb=1`: no message is longer than 7,609 bytes, so nothing
//! larger than a small multiple of that may be asked for.
#![no_main]

#[path = "../../tests/common/device.rs"]
#[allow(dead_code, reason = "the scripts here need less than the tests' do")]
mod device;

use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use device::{CBOR, Device, ERROR, Reply, frame, info};
use keydesk::ceremony::nouns::{Blob, CreationOptions};
use keydesk::key::{AssertionWanted, Bus, KeyRules, Unwanted, seam};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::Runtime;

const PATIENCE: seam::Patience =
    seam::Patience { silence: Duration::from_millis(40), command: Duration::from_millis(160) };
/// Many commands and a busy machine; a hang is longer.
const DEADLINE: Duration = Duration::from_secs(20);

fn desk() -> &'static (Runtime, Bus) {
    static DESK: OnceLock<(Runtime, Bus)> = OnceLock::new();
    DESK.get_or_init(|| {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        (runtime, Bus::watch(|it| it.device.starts_with(seam::PATH_PREFIX)).expect("a thread"))
    })
}

fuzz_target!(|data: &[u8]| {
    let Some((&verb, rest)) = data.split_first() else { return };
    let (runtime, keys) = desk();
    let tape = Mutex::new(Tape(rest.to_vec()));
    let script = move |_, channel| tape.lock().expect("no panic").reply(channel);
    let device = Device::plug("fuzz", PATIENCE, script);
    let path = device.path();
    let began = Instant::now();
    runtime.block_on(async {
        keys.look_now().await;
        use_key(keys, &path, verb).await;
        drop(device);
        let seen = keys.look_now().await;
        assert!(seen.is_empty(), "the thread of the keys no longer looks");
    });
    assert!(began.elapsed() < DEADLINE, "verb {verb} hangs");
});

async fn use_key(keys: &Bus, path: &str, verb: u8) {
    let Ok(key) = keys.open(path).await else { return };
    let pin = || "48159263".into();
    match verb % 11 {
        0 => drop(key.read().await),
        1 => drop(key.set_pin(pin()).await),
        2 => drop(key.check_pin(pin()).await),
        3 => drop(key.make_credential(options(), pin()).await),
        4 => {
            let wanted = AssertionWanted {
                rp_id: "login.microsoft.com".to_owned(),
                origin: "https://login.microsoft.com".to_owned(),
                challenge: "AAAA".to_owned(),
                allow: vec![vec![7; 32]],
            };
            drop(key.assert(wanted, pin()).await);
        }
        5 => {
            let unwanted = Unwanted {
                rp_id: "login.microsoft.com".to_owned(),
                user_handle: vec![1; 32],
                but_not: Vec::new(),
            };
            drop(key.erase(unwanted, pin()).await);
        }
        6 => drop(key.change_pin(pin(), "59261483".into()).await),
        7 => drop(key.abilities().await),
        8 => drop(key.credentials(pin()).await),
        9 => drop(key.set_rules(KeyRules::default(), pin()).await),
        _ => drop(key.reset().await),
    }    key.close().await;
}

fn options() -> CreationOptions {
    CreationOptions {
        rp_id: "login.microsoft.com".to_owned(),
        user_handle: Blob(vec![1; 32]),
        user_name: "amira@contoso.test".to_owned(),
        user_display_name: "Amira".to_owned(),
        challenge: "AAAA".to_owned(),
        expires_at: "2100-01-01T00:00:00Z".parse().expect("a time"),
        algorithms: vec![-7, -257],
        exclude: vec![Blob(vec![7; 32])],
        hmac_secret: true,
        cred_protect: Some(3),
    }
}

/// A public key that is one: the base point of P-256 (CTAP 2.1, 6.5.5.4).
fn key_agreement() -> Vec<u8> {
    const X: &str = "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296";
    const Y: &str = "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5";
    let number = |hex: &str| {
        (0..32)
            .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("hexadecimal"))
            .collect::<Vec<_>>()
    };
    let mut answer = vec![0, 0xA1, 1, 0xA5, 1, 2, 3, 0x38, 0x18, 0x20, 1, 0x21, 0x58, 0x20];
    answer.extend(number(X));
    answer.extend([0x22, 0x58, 0x20]);
    answer.extend(number(Y));
    answer
}

/// A pinUvAuthToken; what it decrypts to is as good as any other (CTAP 2.1, 6.5.5.7).
fn token() -> Vec<u8> {
    let mut answer = vec![0, 0xA1, 2, 0x58, 0x20];
    answer.extend([0x5A; 32]);
    answer
}

/// What the device says, one reply for each command; at its end the device is pulled.
struct Tape(Vec<u8>);

impl Tape {
    fn reply(&mut self, channel: [u8; 4]) -> Reply {
        let Some(kind) = self.byte() else { return Reply::Unplug };
        match kind % 10 {
            8 => Reply::Frames(frame(channel, CBOR, &key_agreement())),
            9 => Reply::Frames(frame(channel, CBOR, &token())),
            0 => Reply::Frames(frame(channel, CBOR, &info())),
            1 | 2 => Reply::Frames(frame(channel, CBOR, &self.message())),
            3 => Reply::KeepaliveThen(2, 5, 10, frame(channel, CBOR, &self.message())),
            4 => {
                let mut reports = Vec::new();
                for _ in 0..self.byte().unwrap_or(0) % 6 {
                    let mut report = [0; 64];
                    let taken = self.take(60);
                    report[4..4 + taken.len()].copy_from_slice(&taken);
                    report[..4].copy_from_slice(&channel);
                    reports.push(report);
                }
                Reply::Frames(reports)
            }
            5 => {
                let mut message = vec![0];
                message.extend(self.message());
                Reply::FramesThenUnplug(frame(channel, CBOR, &message))
            }
            6 => Reply::Frames(frame(channel, ERROR, &self.take(1))),
            _ => {
                let mut report = [0; 64];
                let taken = self.take(64);
                report[..taken.len()].copy_from_slice(&taken);
                Reply::Frames(vec![report])
            }
        }
    }

    fn message(&mut self) -> Vec<u8> {
        let length =
            usize::from(self.byte().unwrap_or(0)) * 8 + usize::from(self.byte().unwrap_or(0) % 8);
        self.take(length)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).first().copied()
    }

    fn take(&mut self, count: usize) -> Vec<u8> {
        let rest = self.0.split_off(count.min(self.0.len()));
        std::mem::replace(&mut self.0, rest)
    }
}
