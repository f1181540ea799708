//! What can happen between the desk and a key, as one table that every firmware runs: each scenario
//! on a new key gives its named trouble and leaves the key as it says.

#![allow(clippy::print_stdout, reason = "the table is what the test shows")]

mod pins;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use keydesk::ceremony::nouns::KeyTrouble::{
    self, Cancelled, Excluded, NoCredential, NoTouch, NotThisKey, PinBlocked,
    PinBlockedUntilReplug, PinMustChange, PinNotSet, PinRefused, PinWrong, Removed, StoreFull,
    TalkingToAnother, TooLateToReset, Unsupported,
};
use keydesk::ceremony::nouns::{Blob, CreationOptions, KeyFacts, KeyPin};
use keydesk::key::{
    AssertionWanted, Bus, Cancel, Device, EnterpriseAttestation, KeyRules, Touch, Unwanted,
};
use tokio::sync::Mutex;

/// A key in the hand: a firmware behind the HID seam.
pub trait Firmware: Send + Sync {
    fn insert(&self);
    fn remove(&self);
    /// Whether a finger is on the contact whenever the key asks.
    fn finger(&self, on_it: bool);
    fn device(&self) -> String;
    fn particulars(&self) -> Particulars;
}

/// Where firmwares differ, as the specification lets them.
#[derive(Clone, Copy)]
pub struct Particulars {
    /// What a full key answers: remainingDiscoverableCredentials may be an estimate (CTAP 2.1, 6.4).
    pub when_full: WhenFull,
    /// On a new key.
    pub enterprise_attestation: EnterpriseAttestation,
}

#[derive(Clone, Copy)]
#[allow(dead_code, reason = "each firmware is one or the other")]
pub enum WhenFull {
    SaysSo,
    Estimates,
}

/// A new key at a desk.
#[derive(Clone)]
struct At {
    keys: Bus,
    open: Arc<Mutex<Option<Device>>>,
    firmware: Arc<dyn Firmware>,
    /// Takes another new key out of the drawer.
    another: Arc<dyn Fn() -> Arc<dyn Firmware> + Send + Sync>,
}

type Scenario = fn(At) -> Pin<Box<dyn Future<Output = String> + Send>>;

macro_rules! scenarios {
    ($($name:literal => $scenario:path,)*) => {
        &[$(($name, |at| Box::pin($scenario(at)))),*]
    };
}

const TABLE: &[(&str, Scenario)] = scenarios! {
    "a new key" => new_key,
    "no PIN yet" => pins::no_pin_yet,
    "a PIN that is too short for the key" => pins::pin_too_short,
    "a wrong PIN, then the right one" => pins::wrong_pin,
    "three wrong PINs in a row" => pins::three_wrong_pins,
    "eight wrong PINs" => blocked_for_good,
    "a passkey is made and used" => make_and_assert,
    "a passkey of somebody else" => no_credential,
    "registered already" => excluded,
    "no room, seen before the touch" => store_full,
    "nobody touches it" => no_touch,
    "cancelled at the touch" => cancelled,
    "taken out at the touch" => removed,
    "a PIN that must be changed" => pins::pin_must_change,
    "a longer PIN is asked for" => pins::minimum_length,
    "a PIN is changed" => pins::pin_changed,
    "enterprise attestation is turned on" => enterprise_attestation,
    "passkeys are listed and erased" => listed_and_erased,
    "reset" => reset,
    "reset too late" => reset_too_late,
    "another key where one is to be reset" => reset_of_another,
    "two keys, and one is touched" => two_keys,
    "a key that another session has" => in_another_session,
};

/// Runs the whole table, prints it, and fails where a scenario did.
pub async fn run(name: &str, new_key: impl Fn(usize) -> Arc<dyn Firmware> + Send + Sync + 'static) {
    let new_key = Arc::new(new_key);
    let started: Vec<_> = TABLE
        .iter()
        .enumerate()
        .map(|(number, (what, scenario))| {
            let drawer = Arc::clone(&new_key);
            let at = At {
                keys: Bus::watch(|_| true).expect("a thread"),
                open: Arc::default(),
                firmware: new_key(number),
                another: Arc::new(move || drawer(TABLE.len() + number)),
            };
            let firmware = Arc::clone(&at.firmware);
            let run = tokio::spawn(async move {
                at.insert().await;
                scenario(at).await
            });
            (what, firmware, run)
        })
        .collect();
    let mut failed = Vec::new();
    println!("\n{:<40} {name}", "");
    for (what, firmware, run) in started {
        match run.await {
            Ok(ending) => println!("{what:<40} {ending}"),
            Err(_) => {
                println!("{what:<40} FAILED");
                failed.push(what);
            }
        }
        firmware.remove();
    }
    assert!(failed.is_empty(), "{name}: {failed:?}");
}

const PIN: &str = "493817";
const WRONG: &str = "271604";
const NEW: &str = "60429183";
const RP: &str = "login.example";

impl At {
    async fn insert(&self) {
        self.firmware.insert();
        self.keys.look_now().await;
    }

    /// The open key; opened where it is not.
    async fn device(&self) -> Result<Device, KeyTrouble> {
        let mut open = self.open.lock().await;
        match &*open {
            Some(device) if !device.is_gone() => Ok(device.clone()),
            _ => Ok(open.insert(self.keys.open(&self.firmware.device()).await?).clone()),
        }
    }

    async fn close(&self) {
        if let Some(device) = self.open.lock().await.take() {
            device.close().await;
        }
    }

    async fn replug(&self) {
        self.close().await;
        self.firmware.remove();
        self.keys.look_now().await;
        self.insert().await;
    }

    async fn read(&self) -> Result<KeyFacts, KeyTrouble> {
        self.device().await?.read().await
    }

    async fn set_pin(&self, pin: &str) -> Result<(), KeyTrouble> {
        self.device().await?.set_pin(pin.into()).await
    }

    async fn check(&self, pin: &str) -> Result<(), KeyTrouble> {
        self.device().await?.check_pin(pin.into()).await
    }

    async fn change_pin(&self, old: &str, new: &str) -> Result<(), KeyTrouble> {
        self.device().await?.change_pin(old.into(), new.into()).await
    }

    async fn make(&self, user: u8, exclude: &[Vec<u8>]) -> Result<Vec<u8>, KeyTrouble> {
        let options = CreationOptions {
            rp_id: RP.into(),
            user_handle: Blob(vec![user]),
            user_name: format!("user {user}"),
            user_display_name: format!("User {user}"),
            challenge: "Y2hhbGxlbmdl".into(),
            expires_at: "2030-01-01T00:00:00Z".parse().expect("a time"),
            algorithms: vec![-7],
            exclude: exclude.iter().cloned().map(Blob).collect(),
            hmac_secret: true,
            cred_protect: Some(3),
        };
        let made = self.device().await?.make_credential(options, PIN.into()).await?;
        Ok(made.credential_id.0)
    }

    async fn assert(&self, allow: Vec<u8>) -> Result<(), KeyTrouble> {
        let wanted = AssertionWanted {
            rp_id: RP.into(),
            origin: format!("https://{RP}"),
            challenge: "Y2hhbGxlbmdl".into(),
            allow: vec![allow],
        };
        let given = self.device().await?.assert(wanted, PIN.into()).await?;
        assert_eq!(given.authenticator_data[32] & 0x05, 0x05, "user present and verified");
        Ok(())
    }

    async fn set_rules(&self, rules: KeyRules, pin: &str) -> Result<(), KeyTrouble> {
        self.device().await?.set_rules(rules, pin.into()).await
    }

    async fn reset_this(&self, key: &KeyFacts) -> Result<(), KeyTrouble> {
        self.device().await?.reset_this(key).await
    }

    async fn stored(&self) -> usize {
        let device = self.device().await.expect("it opens");
        device.credentials(PIN.into()).await.expect("a list").len()
    }
}

/// The trouble, and how the key is left.
fn ends(trouble: &KeyTrouble, left: &str) -> String {
    format!("{:<36} {left}", format!("{trouble:?}"))
}

async fn new_key(at: At) -> String {
    let key = at.read().await.expect("it is read");
    assert_eq!((key.pin, key.pin_tries), (KeyPin::NotSet, None));
    assert!(key.resident_keys && key.features.credential_management);
    assert!(key.versions.iter().any(|it| it == "FIDO_2_1"));
    ends(&PinNotSet, "nothing was asked of it").replace("PinNotSet", "none     ")
}

async fn blocked_for_good(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let mut trouble = Cancelled;
    for _ in 0..8 {
        trouble = at.check(WRONG).await.expect_err("it is wrong");
        at.replug().await;
    }
    assert_eq!(trouble, PinBlocked);
    assert_eq!(at.check(PIN).await, Err(PinBlocked));
    // It is read all the same: what it is decides whether a reset makes sense.
    let key = at.read().await.expect("it is read");
    assert_eq!(key.pin_tries, Some(0));
    at.replug().await;
    at.reset_this(&key).await.expect("it resets");
    at.set_pin(PIN).await.expect("it is new");
    ends(&trouble, "works again after a reset")
}

async fn make_and_assert(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let id = at.make(1, &[]).await.expect("it makes one");
    at.assert(id).await.expect("it signs");
    ends(&PinNotSet, "one passkey").replace("PinNotSet", "none     ")
}

async fn no_credential(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let trouble = at.assert(vec![7; 64]).await.expect_err("it has none");
    assert_eq!(trouble, NoCredential);
    ends(&trouble, "unchanged")
}

async fn excluded(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let id = at.make(1, &[]).await.expect("it makes one");
    let trouble = at.make(1, &[id]).await.expect_err("it is excluded");
    assert_eq!(trouble, Excluded);
    assert_eq!(at.stored().await, 1);
    ends(&trouble, "one passkey still")
}

async fn store_full(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    let mut made = 0;
    let trouble = loop {
        match at.make(made, &[]).await {
            Ok(_) => made += 1,
            Err(it) => break it,
        }
        assert!(made < 100, "it has no end");
    };
    assert_eq!(trouble, StoreFull);
    assert_eq!(at.stored().await, usize::from(made));
    let free_slots = at.read().await.expect("it is read").free_slots;
    match at.firmware.particulars().when_full {
        WhenFull::SaysSo => {
            assert_eq!(free_slots, Some(0), "0 is not silence");
            ends(&trouble, &format!("{made} passkeys, and it says so"))
        }
        WhenFull::Estimates => {
            let free_slots = free_slots.expect("it says something");
            ends(&trouble, &format!("{made} passkeys, and it says room for {free_slots}"))
        }
    }
}

async fn no_touch(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.firmware.finger(false);
    let trouble = at.make(1, &[]).await.expect_err("nobody touched it");
    assert_eq!(trouble, NoTouch);
    assert_eq!(at.stored().await, 0);
    ends(&trouble, "no passkey")
}

async fn cancelled(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.firmware.finger(false);
    let making = tokio::spawn({
        let at = at.clone();
        async move { at.make(1, &[]).await }
    });
    wait_for_the_question(&at).await;
    at.device().await.expect("it is open").cancel();
    let trouble = making.await.expect("no panic").expect_err("it was cancelled");
    assert_eq!(trouble, Cancelled);
    assert_eq!(at.stored().await, 0);
    ends(&trouble, "no passkey")
}

async fn removed(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.firmware.finger(false);
    let making = tokio::spawn({
        let at = at.clone();
        async move { at.make(1, &[]).await }
    });
    wait_for_the_question(&at).await;
    at.firmware.remove();
    let trouble = making.await.expect("no panic").expect_err("it is gone");
    assert_eq!(trouble, Removed);
    at.insert().await;
    assert_eq!(at.stored().await, 0);
    ends(&trouble, "no passkey")
}

async fn wait_for_the_question(at: &At) {
    let mut touch = at.device().await.expect("it opens").touch();
    let asked = touch.wait_for(|it| *it == Touch::Wanted);
    let asked = tokio::time::timeout(Duration::from_secs(20), asked).await;
    asked.expect("it asks for a touch").expect("it is open");
}

async fn enterprise_attestation(at: At) -> String {
    use EnterpriseAttestation::{Absent, Off, On};
    at.set_pin(PIN).await.expect("it takes it");
    let device = async || at.device().await.expect("it opens");
    let enable = async |pin: &str| device().await.enable_enterprise_attestation(pin.into()).await;
    let state = async || {
        let abilities = device().await.abilities().await;
        abilities.expect("it answers").enterprise_attestation
    };
    assert_eq!(state().await, at.firmware.particulars().enterprise_attestation);
    if state().await == Absent {
        let trouble = enable(WRONG).await.expect_err("it has none");
        assert_eq!(trouble, Unsupported);
        assert_eq!(at.read().await.expect("it is read").pin_tries, Some(8), "no try is spent");
        return ends(&trouble, "unchanged");
    }
    let trouble = enable(WRONG).await.expect_err("the PIN is wrong");
    assert_eq!(trouble, PinWrong { tries_left: Some(7) });
    assert_eq!(state().await, Off);
    enable(PIN).await.expect("it is right");
    at.replug().await;
    assert_eq!(state().await, On);
    at.replug().await;
    device().await.reset().await.expect("it resets");
    assert_eq!(state().await, Off);
    ends(&trouble, "on until it is reset")
}

async fn listed_and_erased(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    assert_eq!(at.stored().await, 0);
    let ids = [at.make(1, &[]).await.expect("one"), at.make(2, &[]).await.expect("two")];
    let device = at.device().await.expect("it opens");
    let stored = device.credentials(PIN.into()).await.expect("a list");
    assert!(stored.iter().all(|it| it.rp_id == RP && ids.contains(&it.credential_id.0)));
    assert!(stored.iter().any(|it| it.user_name == "user 2"));
    let [one, _] = ids;
    device.erase_one(one.clone(), PIN.into()).await.expect("it is erased");
    let trouble = device.erase_one(one, PIN.into()).await.expect_err("it is gone");
    assert_eq!(trouble, NoCredential);
    let unwanted = Unwanted { rp_id: RP.into(), user_handle: vec![2], but_not: vec![] };
    let erased = device.erase(unwanted, PIN.into()).await;
    assert_eq!(erased, Ok(1));
    assert_eq!(at.stored().await, 0);
    ends(&trouble, "no passkey")
}

async fn reset(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.make(1, &[]).await.expect("it makes one");
    at.replug().await;
    at.device().await.expect("it opens").reset().await.expect("it resets");
    assert_eq!(at.read().await.expect("it is read").pin, KeyPin::NotSet);
    at.set_pin(PIN).await.expect("it takes it");
    assert_eq!(at.stored().await, 0);
    ends(&PinNotSet, "as new").replace("PinNotSet", "none     ")
}

async fn reset_too_late(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.make(1, &[]).await.expect("it makes one");
    let key = at.read().await.expect("it is read");
    tokio::time::sleep(Duration::from_millis(11_500)).await;
    let trouble = at.reset_this(&key).await.expect_err("it is late");
    assert_eq!(trouble, TooLateToReset);
    assert_eq!(at.stored().await, 1);
    // Taken out, inserted again, and touched in time.
    at.replug().await;
    at.reset_this(&key).await.expect("it resets");
    assert_eq!(at.read().await.expect("it is read").pin, KeyPin::NotSet);
    ends(&trouble, "one passkey still, and as new in time")
}

async fn reset_of_another(at: At) -> String {
    at.set_pin(PIN).await.expect("it takes it");
    at.make(1, &[]).await.expect("it makes one");
    let mut key = at.read().await.expect("it is read");
    at.replug().await;
    key.aaguid = keydesk::ceremony::nouns::Aaguid::nil();
    let trouble = at.reset_this(&key).await.expect_err("another model");
    assert!(matches!(trouble, NotThisKey { .. }), "{trouble:?}");
    key.serial = Some("another".into());
    let serial = at.reset_this(&key).await.expect_err("another key");
    assert_eq!(serial, trouble);
    assert_eq!(at.stored().await, 1);
    format!("{:<36} one passkey still", "NotThisKey")
}

async fn two_keys(at: At) -> String {
    let other = (at.another)();
    for key in [&at.firmware, &other] {
        key.finger(false);
    }
    other.insert();
    at.keys.look_now().await;
    let choosing = tokio::spawn({
        let (keys, devices) = (at.keys.clone(), vec![at.firmware.device(), other.device()]);
        async move { keys.choose(devices, &Cancel::new()).await }
    });
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!choosing.is_finished(), "nobody touched one yet");
    other.finger(true);
    assert_eq!(choosing.await.expect("no panic"), Ok(other.device()));
    // The other one blinks no longer: it answers at once.
    at.read().await.expect("it is read");
    at.close().await;
    other.remove();
    let devices = vec![at.firmware.device()];
    let cancel = Cancel::new();
    let choosing = tokio::spawn({
        let (keys, cancel) = (at.keys.clone(), cancel.clone());
        async move { keys.choose(devices, &cancel).await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    cancel.cancel();
    assert_eq!(choosing.await.expect("no panic"), Err(Cancelled));
    ends(&PinNotSet, "the touched one is chosen").replace("PinNotSet", "none     ")
}

async fn in_another_session(at: At) -> String {
    at.read().await.expect("it is read");
    let others = Bus::watch(|_| true).expect("a thread");
    others.look_now().await;
    let path = at.firmware.device();
    let trouble = others.open(&path).await.map(|_| ()).expect_err("it is in use");
    assert_eq!(trouble, TalkingToAnother);
    at.read().await.expect("nothing has disturbed it");
    at.close().await;
    others.open(&path).await.expect("it is free").read().await.expect("it is read");
    ends(&trouble, "with the one that had it first")
}
