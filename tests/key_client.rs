//! The promise: two open keys work at the same time and know nothing of each other; the client spends
//! no command that it need not, on keys of either generation; and another client finds on a key what
//! it did.

#[path = "common/device.rs"]
#[allow(dead_code, reason = "the scripts here need less than the tests of faults do")]
mod device;

#[path = "common/turn.rs"]
#[allow(dead_code, reason = "no person is needed here")]
mod common;

#[path = "common/gate.rs"]
#[allow(dead_code, reason = "the tests of limits need more of it")]
mod gate;

#[path = "common/second_client.rs"]
mod second_client;

use std::time::{Duration, Instant};

use ctap_hid_fido2::fidokey::credential_management::credential_management_params::CredentialProtectionPolicy;
use ctap_hid_fido2::verifier::verify_assertion;
use device::{CBOR, Device, GET_INFO, Reply, frame};
use gate::{Gate, Shape};
use keydesk::ceremony::nouns::{Aaguid, Blob, CreationOptions, KeyTrouble};
use keydesk::desk::plug;
use keydesk::key::seam::Patience;
use keydesk::key::{AssertionWanted, Bus, Device as Key, Touch};
use keydesk::practice::{Finger, KeyModel, Options, World};
use second_client::{CHALLENGE, RP_ID};

const PIN: &str = "493817";
const CLIENT_PIN: u8 = 0x06;

fn options() -> CreationOptions {
    CreationOptions {
        rp_id: "login.example".into(),
        user_handle: Blob(vec![1]),
        user_name: "user".into(),
        user_display_name: "User".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        expires_at: "2030-01-01T00:00:00Z".parse().expect("a time"),
        algorithms: vec![-7],
        exclude: vec![],
        hmac_secret: true,
        cred_protect: Some(3),
    }
}

async fn bus() -> Bus {
    let keys = Bus::watch(|_| true).expect("a thread");
    keys.look_now().await;
    keys
}

/// Two keys wait for a touch at the same time. The first is cancelled, the second is touched.
#[tokio::test(flavor = "multi_thread")]
async fn two_keys_work_at_once_and_a_cancel_reaches_one_of_them() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let models = [KeyModel::Allowed, KeyModel::NotAllowed];
    for model in models {
        world.key(model).finger(Finger::ByHand);
        plug(&world.key(model));
    }
    let keys = bus().await;
    let seen = keys.seen().borrow().clone();
    let mut opened = Vec::new();
    for model in models {
        let serial = Some(world.key(model).serial());
        let seen = seen.iter().find(|it| it.serial == serial).expect("it is listed");
        let key = keys.open(&seen.device).await.expect("it opens");
        key.set_pin(PIN.into()).await.expect("it takes it");
        opened.push(key);
    }
    let [first, second] = <[Key; 2]>::try_from(opened).ok().expect("two");
    let make = |key: &Key| {
        let key = key.clone();
        tokio::spawn(async move { key.make_credential(options(), PIN.into()).await })
    };
    let (making_first, making_second) = (make(&first), make(&second));
    for key in [&first, &second] {
        key.touch().wait_for(|it| *it == Touch::Wanted).await.expect("it is open");
    }

    first.cancel();
    assert_eq!(making_first.await.expect("no panic").err(), Some(KeyTrouble::Cancelled));
    assert_eq!(*first.touch().borrow(), Touch::NotWanted);
    assert_eq!(*second.touch().borrow(), Touch::Wanted, "the other one still waits");
    assert!(!making_second.is_finished());

    // While the second one waits, the first one answers.
    first.read().await.expect("it is read");
    world.key(KeyModel::NotAllowed).touch();
    making_second.await.expect("no panic").expect("it was touched");
    assert_eq!(world.key(KeyModel::Allowed).credentials(), 0);
    assert_eq!(world.key(KeyModel::NotAllowed).credentials(), 1);

    // Both at once again, and both are touched.
    let (making_first, making_second) = (make(&first), make(&second));
    for (key, model) in [(&first, models[0]), (&second, models[1])] {
        key.touch().wait_for(|it| *it == Touch::Wanted).await.expect("it is open");
        world.key(model).touch();
    }
    making_first.await.expect("no panic").expect("it was touched");
    making_second.await.expect("no panic").expect("it was touched");
}

/// One that is taken out and inserted again is opened again: what was agreed on is gone with it.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_taken_out_is_another_one() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    plug(&world.key(KeyModel::Allowed));
    let keys = bus().await;
    let path = keys.seen().borrow()[0].device.clone();
    let key = keys.open(&path).await.expect("it opens");
    key.set_pin(PIN.into()).await.expect("it takes it");
    world.key(KeyModel::Allowed).unplug();
    keys.look_now().await;
    assert!(key.is_gone());
    plug(&world.key(KeyModel::Allowed));
    keys.look_now().await;
    assert_eq!(key.read().await.err(), Some(KeyTrouble::Removed));
    // The old one is not closed, and holds nothing any more.
    let again = keys.open(&path).await.expect("it opens");
    again.check_pin(PIN.into()).await.expect("it is the same key");
    assert_eq!(key.check_pin(PIN.into()).await, Err(KeyTrouble::Removed));
}

/// A public key that is one: the base point of P-256 (CTAP 2.1, 6.5.5.4).
fn key_agreement() -> Vec<u8> {
    const X: &str = "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296";
    const Y: &str = "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5";
    let number = |hex: &str| {
        let digits =
            |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("hexadecimal");
        (0..32).map(digits).collect::<Vec<_>>()
    };
    let mut answer = vec![0, 0xA1, 1, 0xA5, 1, 2, 3, 0x38, 0x18, 0x20, 1, 0x21, 0x58, 0x20];
    answer.extend(number(X));
    answer.extend([0x22, 0x58, 0x20]);
    answer.extend(number(Y));
    answer
}

/// A key that has forgotten the agreement says 0x33 and gets another one, once.
#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_that_the_key_forgot_is_renewed_once() {
    let _turn = common::turn().await;
    const PIN_AUTH_INVALID: u8 = 0x33;
    let device = Device::plug("forgets", Patience::default(), |command, channel| {
        let answer = match command {
            0 => device::info(),
            1 | 4 => key_agreement(),
            2 | 5 => vec![0],
            _ => vec![PIN_AUTH_INVALID],
        };
        Reply::Frames(frame(channel, CBOR, &answer))
    });
    let keys = bus().await;
    let key = keys.open(&device.path()).await.expect("it opens");
    key.set_pin(PIN.into()).await.expect("an agreement, and a PIN");
    assert_eq!(device.asked(), [GET_INFO, CLIENT_PIN, CLIENT_PIN]);
    key.change_pin(PIN.into(), "7182903".into()).await.expect("refused, agreed anew, changed");
    assert_eq!(device.asked().len(), 6);
    let trouble = key.change_pin(PIN.into(), "7182903".into()).await;
    assert_eq!(trouble, Err(KeyTrouble::Refused { status: PIN_AUTH_INVALID }));
    // Refused, asked for another agreement, and that was refused.
    assert_eq!(device.asked().len(), 8);
}

/// A hostile server's list of credentials may be longer than any message, and its names too.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_no_message_holds_is_not_sent_whole() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    world.key(KeyModel::Allowed).finger(Finger::Instant);
    plug(&world.key(KeyModel::Allowed));
    let keys = bus().await;
    let path = keys.seen().borrow()[0].device.clone();
    let key = keys.open(&path).await.expect("it opens");
    key.set_pin(PIN.into()).await.expect("it takes it");
    let mut long = options();
    long.user_name = "a".repeat(70_000);
    let made = key.make_credential(long, PIN.into()).await;
    assert_eq!(made.err(), Some(KeyTrouble::RequestTooLarge));
    let mut many = options();
    many.exclude = vec![Blob(vec![7; 64]); 120];
    key.make_credential(many, PIN.into()).await.expect("it is asked for one by one");
    key.check_pin(PIN.into()).await.expect("it goes on");
}

/// The practice key as a key of CTAP 2.0: PIN protocol one, and no tokens by permission.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_the_first_generation_works() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let practice = world.key(KeyModel::Allowed);
    practice.finger(Finger::Instant);
    let shape = Shape {
        pin_protocols: Some(&[1, 2]),
        options: &[("pinUvAuthToken", None)],
        ..Shape::default()
    };
    let gate = Gate::plug("first", &practice, shape);
    let keys = bus().await;
    let key = keys.open(&gate.path()).await.expect("it opens");
    let facts = key.read().await.expect("it is read");
    assert_eq!(facts.pin_protocols, [1, 2]);
    assert!(!key.abilities().await.expect("it answers").options.contains_key("pinUvAuthToken"));
    world.reset_counts();
    key.set_pin(PIN.into()).await.expect("it takes it");
    let wrong = key.check_pin("271604".into()).await;
    assert_eq!(wrong, Err(KeyTrouble::PinWrong { tries_left: Some(7) }));
    key.check_pin(PIN.into()).await.expect("it is right");
    world.reset_counts();
    let made = key.make_credential(options(), PIN.into()).await.expect("it makes one");
    let wanted = AssertionWanted {
        rp_id: "login.example".into(),
        origin: "https://login.example".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        allow: vec![made.credential_id.0],
    };
    key.assert(wanted, PIN.into()).await.expect("it signs");
    assert_eq!(world.counts().ctap_commands, 4, "a token and a command, twice");
    key.change_pin(PIN.into(), "7182903".into()).await.expect("the old one is right");
    key.check_pin("7182903".into()).await.expect("it is right");
}

/// A key that answers and is never touched does not hold up one that is.
#[tokio::test(flavor = "multi_thread")]
async fn a_silent_key_does_not_hold_up_another() {
    let _turn = common::turn().await;
    let silent = Device::plug("silent", Patience::default(), |_, _| Reply::Nothing);
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    plug(&world.key(KeyModel::Allowed));
    let keys = bus().await;
    let waits = keys.open(&silent.path()).await.expect("it opens");
    let waiting = tokio::spawn(async move { waits.read().await });
    let path = |it: &keydesk::key::Seen| it.device != silent.path();
    let other = keys.seen().borrow().iter().find(|it| path(it)).expect("two").device.clone();
    let began = Instant::now();
    keys.open(&other).await.expect("it opens").read().await.expect("it is read");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    assert!(!waiting.is_finished(), "the silent one has five seconds");
    assert_eq!(waiting.await.expect("no panic").err(), Some(KeyTrouble::Silent));
}

/// ctap-hid-fido2 shares no code with the desk's client above hidapi.
#[tokio::test(flavor = "multi_thread")]
async fn another_client_finds_what_ours_did_and_ours_what_it_did() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    world.key(KeyModel::Allowed).finger(Finger::Instant);
    plug(&world.key(KeyModel::Allowed));
    let keys = bus().await;
    let path = keys.seen().borrow()[0].device.clone();
    let key = keys.open(&path).await.expect("it opens");
    let facts = key.read().await.expect("it is read");
    key.set_pin(PIN.into()).await.expect("it takes it");
    let made = key.make_credential(options(), PIN.into()).await.expect("it makes one");
    key.close().await;

    let (at, ours) = (path.clone(), made.credential_id.0.clone());
    let theirs = tokio::task::spawn_blocking(move || read_back(&at, facts.aaguid, &ours));
    let theirs = theirs.await.expect("no panic");

    let key = keys.open(&path).await.expect("the other one has let it go");
    let stored = key.credentials(PIN.into()).await.expect("it lists them");
    let found = stored.iter().find(|it| it.credential_id.0 == theirs).expect("it is on the key");
    assert_eq!((found.rp_id.as_str(), found.user_name.as_str()), (RP_ID, "second"));
    assert_eq!((stored.len(), found.user_display_name.as_str()), (2, "Second"));
}

/// All that the second client sees of the first one's work; then it makes a passkey itself.
fn read_back(path: &str, aaguid: Aaguid, ours: &[u8]) -> Vec<u8> {
    let key = second_client::open(path);
    let info = key.get_info().expect("it answers");
    assert_eq!(info.aaguid, aaguid.as_bytes());
    assert!(info.options.contains(&("clientPin".to_owned(), true)), "{:?}", info.options);
    assert_eq!(key.get_pin_retries().expect("it answers"), 8);

    let parties = key.credential_management_enumerate_rps(Some(PIN)).expect("it lists them");
    let [party] = parties.as_slice() else { panic!("{} relying parties", parties.len()) };
    assert_eq!(party.public_key_credential_rp_entity.id, RP_ID);
    let hash = &party.rpid_hash;
    let stored = key.credential_management_enumerate_credentials(Some(PIN), hash);
    let stored = stored.expect("it lists them");
    let [credential] = stored.as_slice() else { panic!("{} passkeys", stored.len()) };
    assert_eq!(credential.public_key_credential_descriptor.id, ours);
    let user = &credential.public_key_credential_user_entity;
    assert_eq!((user.id.as_slice(), user.name.as_str()), (&[1][..], "user"));
    assert_eq!(user.display_name, "User");
    assert!(matches!(
        credential.cred_protect,
        CredentialProtectionPolicy::UserVerificationRequired
    ));

    let given = second_client::assert(&key, PIN, ours);
    assert_eq!(given.credential_id, ours);
    assert!(given.flags.user_verified_result);
    assert!(verify_assertion(RP_ID, &credential.public_key, CHALLENGE, &given));
    second_client::make(&key, PIN).credential_descriptor.id
}
