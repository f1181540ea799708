//! The promise: no key is sent what it cannot take. Long lists of credentials are asked for in parts,
//! silently and without a touch; a key that holds one of them is named; nothing is cut. Keys of every
//! generation do what the desk needs of them. Judged by a gate in front of the key.

#[path = "common/device.rs"]
#[allow(dead_code, reason = "only its frames are needed here")]
mod device;

#[path = "common/gate.rs"]
mod gate;

#[path = "common/turn.rs"]
#[allow(dead_code, reason = "no person is needed here")]
mod common;

use gate::{Gate, Shape};
use keydesk::ceremony::nouns::{
    AttestationWanted, Blob, CreationOptions, KeyTrouble, Person, Registration, Verdict,
};
use keydesk::ceremony::policy::with_these_names;
use keydesk::key::{AssertionWanted, Bus, Device as Key, Touch, Unwanted};
use keydesk::practice::{Finger, KeyModel, Options, World};
use tempfile::TempDir;
use tokio::sync::MutexGuard;

const PIN: &str = "493817";
const MAKE_CREDENTIAL: u8 = 0x01;
const GET_ASSERTION: u8 = 0x02;
const MANAGEMENT: u8 = 0x0A;
const MANAGEMENT_PREVIEW: u8 = 0x41;

fn options(user: u8) -> CreationOptions {
    CreationOptions {
        rp_id: "login.example".into(),
        user_handle: Blob(vec![user]),
        user_name: "user".into(),
        user_display_name: "User".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        expires_at: "2030-01-01T00:00:00Z".parse().expect("a time"),
        algorithms: vec![-7, -257],
        exclude: vec![],
        hmac_secret: true,
        cred_protect: Some(3),
    }
}

/// As other keys make them.
fn others(count: u8, length: usize) -> Vec<Blob> {
    (0..count).map(|it| Blob(vec![it; length])).collect()
}

struct AtHand {
    key: Key,
    gate: Gate,
    world: World,
    _folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl AtHand {
    /// An open key with a PIN, behind a gate.
    async fn new(shape: Shape) -> Self {
        let turn = common::turn().await;
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::open(Options::new(folder.path())).expect("a world");
        let practice = world.key(KeyModel::Allowed);
        practice.finger(Finger::Instant);
        let gate = Gate::plug("gated", &practice, shape);
        let keys = Bus::watch(|_| true).expect("a thread");
        keys.look_now().await;
        let key = keys.open(&gate.path()).await.expect("it opens");
        key.set_pin(PIN.into()).await.expect("it takes it");
        Self { key, gate, world, _folder: folder, _turn: turn }
    }

    async fn make(&self, options: CreationOptions) -> Result<Registration, KeyTrouble> {
        self.key.make_credential(options, PIN.into()).await
    }

    /// How often this command was sent.
    fn times(&self, command: u8) -> usize {
        self.gate.commands().into_iter().filter(|it| *it == command).count()
    }
}

/// 30 credentials, 8 ids in a list, 1,200 bytes in a message: at most 7 ids of 128 bytes fit.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_too_long_is_asked_for_in_parts() {
    let at = AtHand::new(Shape {
        max_msg_size: Some(1_200),
        max_credential_count_in_list: Some(8),
        ..Shape::default()
    })
    .await;
    let before = at.gate.commands().len();
    at.make(CreationOptions { exclude: others(30, 128), ..options(1) }).await.expect("made");
    assert_eq!(at.gate.breaches(), [""; 0]);
    assert_eq!(at.times(GET_ASSERTION), 5, "six or seven ids at a time");
    assert_eq!(at.times(MAKE_CREDENTIAL), 1);
    assert_eq!(at.gate.commands().len() - before, 1 + 5 + 1, "one token is enough");
    assert_eq!(at.world.counts().touches, 1, "nothing but the new one is touched for");
    assert_eq!(at.world.key(KeyModel::Allowed).credentials(), 1);
}

/// Protected by user verification as it is (credProtect level 3), and the last of all.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_that_the_key_holds_is_found_without_a_touch() {
    let shape = Shape {
        max_msg_size: Some(1_200),
        max_credential_count_in_list: Some(8),
        options: &[("alwaysUv", Some(true))],
        ..Shape::default()
    };
    let at = AtHand::new(shape).await;
    let held = at.make(options(1)).await.expect("made").credential_id;
    at.world.reset_counts();
    for place in [0, 7, 8, 29] {
        let mut exclude = others(29, 128);
        exclude.insert(place, held.clone());
        let made = at.make(CreationOptions { exclude, ..options(1) }).await;
        assert_eq!(made.err(), Some(KeyTrouble::Excluded), "at {place}");
    }
    assert_eq!(at.world.counts().touches, 0);
    assert_eq!(*at.key.touch().borrow(), Touch::NotWanted);
    assert_eq!(at.gate.breaches(), [""; 0]);
    assert_eq!(at.world.key(KeyModel::Allowed).credential_ids(), [held.0], "it still holds it");
}

/// What fits is sent with the request, as before: the key itself asks for the touch and refuses.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_fits_costs_no_command() {
    let shape = Shape { max_credential_count_in_list: Some(8), ..Shape::default() };
    let at = AtHand::new(shape).await;
    let held = at.make(CreationOptions { exclude: others(8, 64), ..options(1) }).await;
    let mut exclude = others(7, 64);
    exclude.push(held.expect("made").credential_id);
    let made = at.make(CreationOptions { exclude, ..options(1) }).await;
    assert_eq!(made.err(), Some(KeyTrouble::Excluded));
    assert_eq!((at.times(GET_ASSERTION), at.times(MAKE_CREDENTIAL)), (0, 2));
    assert_eq!(at.gate.breaches(), [""; 0]);
}

/// Where the key tells no count, ids are asked for one by one; an id that the key cannot have made
/// is left out.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_tells_no_count_is_asked_for_one_at_a_time() {
    let at = AtHand::new(Shape {
        max_msg_size: Some(510),
        max_credential_id_length: Some(96),
        ..Shape::default()
    })
    .await;
    let mut exclude = others(9, 64);
    exclude.extend(others(5, 97));
    exclude.push(Blob(vec![9; 2_000]));
    at.make(CreationOptions { exclude, ..options(1) }).await.expect("made");
    assert_eq!((at.times(GET_ASSERTION), at.times(MAKE_CREDENTIAL)), (9, 1));
    at.make(CreationOptions { exclude: others(1, 96), ..options(2) }).await.expect("made");
    assert_eq!(at.times(GET_ASSERTION), 9, "one fits");
    assert_eq!(at.gate.breaches(), [""; 0]);
}

/// Keys say "no credential" in two ways (CTAP 2.1, 8.2; Chromium knows both). After any other answer
/// nobody knows whether the key holds one: nothing is made, or it would replace it.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_made_where_a_key_does_not_say_what_it_holds() {
    for (status, trouble) in [
        (0x22, None),
        (0x2E, None),
        (0x15, Some(KeyTrouble::Refused { status: 0x15 })),
        (0x27, Some(KeyTrouble::Refused { status: 0x27 })),
        (0x39, Some(KeyTrouble::RequestTooLarge)),
        // Success, and nothing that was signed.
        (0x00, Some(KeyTrouble::Garbage)),
    ] {
        let shape = Shape { to_silent_ones: Some(status), ..Shape::default() };
        let at = AtHand::new(shape).await;
        let made = at.make(CreationOptions { exclude: others(5, 64), ..options(1) }).await;
        let (silent, wanted) = if trouble.is_none() { (5, 1) } else { (1, 0) };
        assert_eq!(made.err(), trouble, "{status:#04x}");
        assert_eq!(at.times(GET_ASSERTION), silent, "{status:#04x}");
        assert_eq!(at.times(MAKE_CREDENTIAL), wanted, "{status:#04x}");
    }
}

/// Names that are too long for the message are named before a try of the PIN or a touch.
#[tokio::test(flavor = "multi_thread")]
async fn what_no_list_makes_shorter_is_not_sent() {
    let at = AtHand::new(Shape { max_msg_size: Some(1_024), ..Shape::default() }).await;
    let before = at.gate.commands();
    let long = CreationOptions { user_display_name: "ж".repeat(450), ..options(1) };
    assert_eq!(at.make(long).await.err(), Some(KeyTrouble::RequestTooLarge));
    assert_eq!(at.gate.commands(), before);
    // The key cuts what it does not keep (CTAP 2.1, 6.1.2).
    let fits = CreationOptions { user_display_name: "ж".repeat(200), ..options(1) };
    at.make(fits).await.expect("made");
    assert_eq!(at.gate.breaches(), [""; 0]);
}

/// Every generation makes, signs, lists and erases, or says that it cannot.
#[tokio::test(flavor = "multi_thread")]
async fn keys_of_every_generation_do_what_the_desk_needs() {
    type Case = (&'static str, Shape, Option<u8>);
    const OLD: Option<&[&str]> = Some(&["U2F_V2", "FIDO_2_0"]);
    const PREVIEW: Option<&[&str]> = Some(&["FIDO_2_0", "FIDO_2_1_PRE"]);
    let cases: [Case; 6] = [
        ("as it is", Shape::default(), Some(MANAGEMENT)),
        ("protocol one", Shape { pin_protocols: Some(&[1]), ..Shape::default() }, Some(MANAGEMENT)),
        ("protocol two", Shape { pin_protocols: Some(&[2]), ..Shape::default() }, Some(MANAGEMENT)),
        (
            "2.1_PRE",
            Shape {
                versions: PREVIEW,
                options: &[("credMgmt", None), ("credentialMgmtPreview", Some(true))],
                ..Shape::default()
            },
            Some(MANAGEMENT_PREVIEW),
        ),
        (
            "2.1, read-only permission",
            Shape { options: &[("perCredMgmtRO", Some(true))], ..Shape::default() },
            Some(MANAGEMENT),
        ),
        (
            "2.0",
            Shape {
                versions: OLD,
                pin_protocols: Some(&[1]),
                options: &[
                    ("credMgmt", None),
                    ("credentialMgmtPreview", None),
                    ("pinUvAuthToken", None),
                ],
                ..Shape::default()
            },
            None,
        ),
    ];
    for (name, shape, management) in cases {
        let at = AtHand::new(shape).await;
        let facts = at.key.read().await.expect("it is read");
        assert_eq!(facts.features.credential_management, management.is_some(), "{name}");
        let wrong = at.key.check_pin("271604".into()).await;
        assert_eq!(wrong, Err(KeyTrouble::PinWrong { tries_left: Some(7) }), "{name}");
        let exclude = others(3, 64);
        let made = at.make(CreationOptions { exclude, ..options(1) }).await.expect(name);
        let wanted = AssertionWanted {
            rp_id: "login.example".into(),
            origin: "https://login.example".into(),
            challenge: "Y2hhbGxlbmdl".into(),
            allow: vec![made.credential_id.0.clone()],
        };
        at.key.assert(wanted, PIN.into()).await.expect(name);
        let unwanted =
            Unwanted { rp_id: "login.example".into(), user_handle: vec![1], but_not: vec![] };
        let listed = at.key.credentials(PIN.into()).await;
        let erased = at.key.erase(unwanted, PIN.into()).await;
        match management {
            Some(command) => {
                let listed = listed.expect(name);
                assert_eq!(listed[0].credential_id, made.credential_id, "{name}");
                assert_eq!(erased, Ok(1), "{name}");
                assert_eq!(at.world.key(KeyModel::Allowed).credentials(), 0, "{name}");
                assert!(at.times(command) > 0, "{name}");
            }
            None => {
                assert_eq!(erased, Err(KeyTrouble::Unsupported), "{name}");
                assert_eq!(at.times(MANAGEMENT) + at.times(MANAGEMENT_PREVIEW), 0, "{name}");
            }
        }
        assert_eq!(at.gate.breaches(), [""; 0], "{name}");
    }
}

/// What the verdict counts for the rest of a request is enough for the longest one.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_fits_by_the_verdict_fits_by_the_key() {
    let person = Person {
        id: "1".into(),
        name: "Ж".repeat(30),
        upn: "a.very.long.name@subsidiary.contoso.example".into(),
    };
    let allowed = Verdict::Allowed {
        profile: "P".into(),
        attestation: AttestationWanted::NotRequired,
        milder_than: None,
    };
    let at = AtHand::new(Shape::default()).await;
    let mut key = at.key.read().await.expect("it is read");
    let fits = |message: &u32| {
        key.features.limits.message = *message;
        with_these_names(allowed.clone(), &person, &key) == allowed
    };
    let least = (300..1_024).find(fits).expect("some length fits");
    drop(at);
    let at = AtHand::new(Shape { max_msg_size: Some(least as usize), ..Shape::default() }).await;
    let longest = CreationOptions {
        rp_id: "login.partner.microsoftonline.cn".into(),
        user_handle: Blob(vec![7; 64]),
        user_name: person.upn.clone(),
        user_display_name: person.name.clone(),
        algorithms: vec![-7, -257, -8],
        exclude: others(30, 64),
        ..options(1)
    };
    at.make(longest).await.expect("it fits");
    assert_eq!(at.gate.breaches(), [""; 0]);
}
