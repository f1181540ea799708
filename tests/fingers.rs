//! The promise of a key with a fingerprint sensor: a finger is offered after the PIN and never needed,
//! what is begun is finished or leaves nothing, and the finger does what the PIN did, which stays the
//! way where it is not recognised. Judged by the key's own memory.

#[path = "common/turn.rs"]
mod common;
#[path = "common/play.rs"]
mod play;
#[path = "common/second_client.rs"]
mod second_client;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Step, Way};
use keydesk::ceremony::nouns::{Blob, CreationOptions, KeyFingers, KeyTrouble, Samples, Trouble};
use keydesk::desk::script::{Ending, Play};
use keydesk::desk::{PracticeDesk, PracticeOptions, plug};
use keydesk::key::{AssertionWanted, Bus, Device};
use keydesk::ledger::Ledger;
use keydesk::practice::{Finger, FingerCommand, KeyModel, Options, Placement, RealModel, World};
use tokio::sync::watch;

const PIN: &str = "493817";
const WRONG: &str = "271828";

fn world(folder: &std::path::Path, command: FingerCommand) -> World {
    let options = Options { fingers: Some(command), ..Options::new(folder) };
    World::open(options).expect("a world")
}

async fn with_pin(world: &World) -> Device {
    plug(&world.key(KeyModel::Allowed));
    let keys = Bus::watch(|_| true).expect("a thread");
    let seen = keys.look_now().await;
    let key = keys.open(&seen[0].device).await.expect("it opens");
    key.set_pin(PIN.into()).await.expect("it takes it");
    key
}

/// The finger under this name, and what was told of its samples in the end.
async fn enrol(key: &Device, name: &str) -> (Result<Blob, KeyTrouble>, Samples) {
    let (samples, told) = watch::channel(Samples::default());
    let done = key.enrol_finger(name.to_owned(), PIN.into(), samples).await;
    let told = *told.borrow();
    (done.map(|it| it.id), told)
}

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

/// With the command of CTAP 2.1, and with the preview of it.
#[tokio::test(flavor = "multi_thread")]
async fn fingers_are_added_listed_named_and_removed() {
    let _turn = common::turn().await;
    for command in [FingerCommand::Final, FingerCommand::Preview] {
        let folder = tempfile::tempdir().expect("a folder");
        let world = world(folder.path(), command);
        let key = with_pin(&world).await;
        assert_eq!(key.read().await.expect("it answers").features.fingers, KeyFingers::NoneYet);
        let sensor = key.finger_sensor().await.expect("it has one");
        assert_eq!((sensor.is_swiped, sensor.samples), (false, Some(5)));
        assert_eq!(key.fingers(PIN.into()).await, Ok(vec![]));

        world.key(KeyModel::Allowed).place(Placement::Badly);
        let (first, samples) = enrol(&key, "1").await;
        let first = first.expect("in the end it is well");
        assert_eq!((samples.good, samples.remaining), (5, Some(0)), "{samples:?}");
        assert_eq!(samples.taken, 5 + 12, "in every wrong way once: {samples:?}");
        world.key(KeyModel::Allowed).place(Placement::Well);
        let second = enrol(&key, "2").await.0.expect("well");
        assert_eq!(key.read().await.expect("it answers").features.fingers, KeyFingers::Enrolled);

        key.name_finger(second.clone(), "left thumb".into(), PIN.into())
            .await
            .expect("it is there");
        let unknown = key.name_finger(Blob(vec![9]), "none".into(), PIN.into()).await;
        assert_eq!(unknown, Err(KeyTrouble::NoCredential));
        let listed = key.fingers(PIN.into()).await.expect("it lists them");
        let listed: Vec<_> = listed.into_iter().map(|it| (it.id, it.name)).collect();
        let names = [(first.clone(), "1".to_owned()), (second, "left thumb".to_owned())];
        assert_eq!(listed, names);

        assert_eq!(key.remove_fingers(vec![first], PIN.into()).await, Ok(1));
        assert_eq!(world.key(KeyModel::Allowed).fingers(), 1);
        assert_eq!(key.remove_fingers(vec![], PIN.into()).await, Ok(1));
        assert_eq!(key.read().await.expect("it answers").features.fingers, KeyFingers::NoneYet);
        let wrong = key.fingers(WRONG.into()).await;
        assert_eq!(wrong, Err(KeyTrouble::PinWrong { tries_left: Some(7) }));
        key.close().await;
        world.key(KeyModel::Allowed).unplug();
    }
}

/// ctap-hid-fido2 shares no code with the desk's client above hidapi.
#[tokio::test(flavor = "multi_thread")]
async fn another_client_finds_our_finger_and_we_find_its() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(folder.path(), FingerCommand::Final);
    let key = with_pin(&world).await;
    let ours = enrol(&key, "1").await.0.expect("well");
    let path = key.path().to_owned();
    key.close().await;

    let theirs = tokio::task::spawn_blocking(move || {
        let key = second_client::open(&path);
        let listed = key.bio_enrollment_enumerate_enrollments(PIN).expect("it lists them");
        let [found] = listed.as_slice() else { panic!("{} fingers", listed.len()) };
        assert_eq!(found.template_id, ours.0);
        assert_eq!(found.template_friendly_name.as_deref(), Some("1"));
        key.bio_enrollment_remove(PIN, &ours.0).expect("it is there");
        let (begun, mut status) = key.bio_enrollment_begin(PIN, Some(1_000)).expect("it begins");
        while !status.is_finish {
            status = key.bio_enrollment_next(&begun, Some(1_000)).expect("it goes on");
        }
        key.bio_enrollment_set_friendly_name(PIN, &begun.template_id, "theirs").expect("it does");
        // The finger does not stand in the way of its PIN.
        let made = second_client::make(&key, PIN).credential_descriptor.id;
        assert_eq!(second_client::assert(&key, PIN, &made).credential_id, made);
        begun.template_id
    });
    let theirs = theirs.await.expect("no panic");

    let keys = Bus::watch(|_| true).expect("a thread");
    let seen = keys.look_now().await;
    let key = keys.open(&seen[0].device).await.expect("the other one has let it go");
    let listed = key.fingers(PIN.into()).await.expect("it lists them");
    let listed: Vec<_> = listed.into_iter().map(|it| (it.id.0, it.name)).collect();
    assert_eq!(listed, [(theirs, "theirs".to_owned())]);
}

/// It does not speak of fingers, and no try of its PIN is spent on them.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_without_a_sensor_is_asked_for_no_finger() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let key = with_pin(&world).await;
    assert_eq!(key.read().await.expect("it answers").features.fingers, KeyFingers::Unsupported);
    let told = key.abilities().await.expect("it answers").options;
    assert!(!told.contains_key("uv") && !told.contains_key("bioEnroll"), "{told:?}");
    world.reset_counts();
    assert_eq!(key.fingers(WRONG.into()).await, Err(KeyTrouble::Unsupported));
    assert_eq!(key.finger_sensor().await.err(), Some(KeyTrouble::Unsupported));
    assert_eq!(world.counts().ctap_commands, 0);
}

/// The finger is recognised: the PIN is not asked. It is not: three times at most, then the PIN.
#[tokio::test(flavor = "multi_thread")]
async fn the_finger_is_asked_before_the_pin_and_the_pin_where_it_fails() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(folder.path(), FingerCommand::Final);
    let key = with_pin(&world).await;
    enrol(&key, "1").await.0.expect("well");

    world.reset_counts();
    let made = key.make_credential(options(), WRONG.into()).await.expect("by the finger alone");
    assert_eq!(world.counts().touches, 1, "one finger is both");
    let wanted = || AssertionWanted {
        rp_id: "login.example".into(),
        origin: "https://login.example".into(),
        challenge: "Y2hhbGxlbmdl".into(),
        allow: vec![made.credential_id.0.clone()],
    };
    key.assert(wanted(), WRONG.into()).await.expect("by the finger alone");

    world.key(KeyModel::Allowed).place(Placement::NeverWell);
    world.reset_counts();
    let trouble = key.assert(wanted(), WRONG.into()).await.err();
    assert_eq!(trouble, Some(KeyTrouble::PinWrong { tries_left: Some(7) }));
    assert_eq!(world.counts().touches, 3, "the sensor is blocked after three");
    // It is blocked: the PIN at once, and it gives the sensor its tries back.
    world.reset_counts();
    key.assert(wanted(), PIN.into()).await.expect("by the PIN");
    assert_eq!(world.counts().touches, 1, "the touch of the assertion itself");
}

/// A real model that takes eight ids and 1,200 bytes at a time: one finger is good for the silent
/// questions about all thirty and for the new one.
#[tokio::test(flavor = "multi_thread")]
async fn one_finger_is_enough_for_a_person_with_thirty_passkeys() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let model = RealModel::read(&serde_json::json!({
        "versions": ["FIDO_2_0", "FIDO_2_1"], "extensions": ["credProtect", "hmac-secret"],
        "aaguid": "00000000-0000-4000-8000-000000000033",
        "options": {
            "rk": true, "clientPin": false, "pinUvAuthToken": true, "credMgmt": true,
            "uv": false, "bioEnroll": false,
        },
        "maxMsgSize": 1200, "pinUvAuthProtocols": [2, 1],
        "maxCredentialCountInList": 8, "maxCredentialIdLength": 128,
    }));
    let models = vec![model.expect("it can be played")];
    let options_of_world = Options { models, keys: vec![], ..Options::new(folder.path()) };
    let world = World::open(options_of_world).expect("a world");
    let key = with_pin(&world).await;
    enrol(&key, "1").await.0.expect("well");
    let exclude: Vec<_> = (1..=30).map(|number| Blob(vec![number; 96])).collect();
    let asked = CreationOptions { exclude, ..options() };
    world.reset_counts();
    let made = key.make_credential(asked.clone(), WRONG.into()).await.expect("by the finger alone");
    assert_eq!(world.counts().touches, 1, "one finger is both");
    let mut exclude = asked.exclude;
    exclude.push(made.credential_id);
    let again = key.make_credential(CreationOptions { exclude, ..options() }, WRONG.into()).await;
    assert_eq!(again.err(), Some(KeyTrouble::Excluded));
    assert_eq!(world.key(KeyModel::Allowed).credentials(), 1);
}

/// A person who takes the finger away for good: the desk says stop, and nothing is on the key.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_leaves_nothing_on_the_key() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = world(folder.path(), FingerCommand::Final);
    let key = with_pin(&world).await;
    world.key(KeyModel::Allowed).finger(Finger::ByHand);
    let (samples, mut told) = watch::channel(Samples::default());
    let enrolling = tokio::spawn({
        let key = key.clone();
        async move { key.enrol_finger("1".into(), PIN.into(), samples).await }
    });
    for good in 1..=2 {
        while told.borrow().good < good {
            world.key(KeyModel::Allowed).touch();
            tokio::time::timeout(std::time::Duration::from_millis(50), told.changed()).await.ok();
        }
    }
    key.cancel();
    let ended = enrolling.await.expect("no panic");
    assert_eq!(ended, Err(KeyTrouble::Cancelled));
    assert_eq!(key.fingers(PIN.into()).await, Ok(vec![]));
    world.key(KeyModel::Allowed).finger(Finger::Instant);
    let (again, samples) = enrol(&key, "1").await;
    again.expect("it begins anew");
    assert_eq!((samples.taken, samples.good), (5, 5), "{samples:?}");
}

async fn session(command: FingerCommand, placement: Placement) -> (Ending, There) {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { fingers: Some(command), ..Options::new(folder.path()) };
    let desk = PracticeDesk::open(PracticeOptions::new(options)).await.expect("the desk opens");
    desk.world.key(KeyModel::Allowed).place(placement);
    let (ending, world) = play::play(desk, AMIRA, Play::Smooth).await;
    let file = folder.path().join("ledger.sqlite");
    let facts = Ledger::read(&file).await.expect("whole").into_iter().map(|it| it.fact).collect();
    (ending, There { fingers: world.key(KeyModel::Allowed).fingers(), facts })
}

/// What was there in the end.
struct There {
    fingers: usize,
    facts: Vec<Fact>,
}

/// Whole ceremonies: with a finger that lies well, badly and never well.
#[tokio::test(flavor = "multi_thread")]
async fn an_onboarding_ends_well_however_the_finger_is_put() {
    let _turn = common::turn().await;
    let well = fact::Fingers::Enrolled { samples: 5 };
    for (command, placement, enrolled) in [
        (FingerCommand::Final, Placement::Well, true),
        (FingerCommand::Preview, Placement::Well, true),
        (FingerCommand::Final, Placement::Badly, true),
        (FingerCommand::Final, Placement::NeverWell, false),
    ] {
        let (ending, there) = session(command, placement).await;
        let Ending::Receipt(receipt) = ending else { panic!("{placement:?}: {ending:?}") };
        assert!(receipt.credential.is_some() && receipt.sign_in.proof().is_some(), "{placement:?}");
        assert_eq!(there.fingers, usize::from(enrolled), "{placement:?}");
        let told = there.facts.contains(&Fact::Fingers(well.clone()));
        assert_eq!(told, enrolled, "{placement:?}");
        let gave_up = Fact::Session(fact::Session::Failed {
            step: Step::EnrolFinger,
            trouble: Trouble::Key(KeyTrouble::NoGoodSample),
        });
        assert_eq!(there.facts.contains(&gave_up), !enrolled, "{placement:?}");
        let skipped = Fact::Session(fact::Session::Chose { way: Way::SkipFinger });
        assert_eq!(there.facts.contains(&skipped), !enrolled, "{placement:?}");
    }
}
