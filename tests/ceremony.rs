//! The promise: one attended session, and the person has a key that works, or nothing is left.
//! Judged by the world's own state and by the ledger.

mod common;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Step, Way};
use keydesk::ceremony::nouns::{
    AttestationLevel, Blocker, Bound, Leftover, PassEnding, ShownMethod,
};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::ledger::Ledger;
use keydesk::practice::{Finger, KeyModel};
use keydesk::runner::{Click, PersonScene, View};
use keydesk::screens::{PracticeControls, PracticeHand};

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_onboarding_ends_in_a_receipt_that_the_world_confirms() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };

    assert_eq!(receipt.person.upn, AMIRA);
    assert_eq!(receipt.pass.ending, PassEnding::Revoked);
    assert_eq!(
        receipt.credential.as_ref().expect("registered").attestation.level,
        AttestationLevel::ProvenModel
    );
    let proof = receipt.sign_in.proof().expect("proved");
    assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, Bound::Yes));
    assert_eq!(receipt.credential.as_ref().expect("registered").self_test, None);

    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1);
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered);
    assert_eq!(
        receipt.credential.as_ref().expect("registered").credential_id,
        base64url(&registered[0])
    );
    assert_eq!(world.live_passes(), 0);

    // What it may cost, at most.
    let counts = world.counts();
    assert!(counts.ctap_commands <= 8, "{counts:?}");
    assert!(counts.touches <= 2, "{counts:?}");
    assert!(counts.authentication_calls <= 6, "{counts:?}");

    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    assert!(matches!(entries[0].fact, Fact::Session(fact::Session::Opened { .. })));
    assert!(matches!(
        entries[entries.len() - 1].fact,
        Fact::Session(fact::Session::Finished { .. })
    ));
    // The intent stands before every deed.
    for pair in entries.windows(2) {
        if let Fact::Session(fact::Session::Began { step }) = &pair[0].fact {
            assert!(
                !matches!(pair[1].fact, Fact::Session(fact::Session::Began { .. })),
                "{step:?} has no outcome"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_one_after_the_other_get_a_key_each() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    for (person, serial) in [(AMIRA, "PK-1000"), ("jonas.weber@contoso.example", "PK-1001")] {
        let desk = common::open(folder.path(), None).await;
        let (ending, world) = common::play(desk, person, Play::Smooth).await;
        let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
        assert_eq!(receipt.what.key.as_ref().expect("a key").serial.as_deref(), Some(serial));
        assert_eq!(world.registered(person).len(), 1);
    }
    let verified = Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");
    assert_eq!(verified.facts, 62);
}

/// Whoever cannot have a key is told so before anything is done: no pass, no key, no PIN.
#[tokio::test(flavor = "multi_thread")]
async fn people_who_cannot_have_a_key_are_named_the_reason_before_anything_is_done() {
    let _turn = common::turn().await;
    let table = [
        ("Lena Fischer", Blocker::Excluded),
        ("tomasz.zielinski@contoso.example", Blocker::AccountDisabled),
        ("priya.raman_fabrikam.example#EXT#@contoso.example", Blocker::Guest),
    ];
    for (person, wanted) in table {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = common::open(folder.path(), None).await;
        let (ending, world) = common::play(desk, person, Play::Smooth).await;
        assert_eq!(ending, Ending::Ended(vec![]), "{person}");
        assert_eq!(world.counts().ctap_commands, 0, "{person}: the key was touched");
        assert_eq!(world.live_passes(), 0);
        let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
        let readiness = entries.iter().find_map(|it| match &it.fact {
            Fact::Readiness(fact::Readiness::Found { readiness }) => Some(readiness),
            Fact::Pass(fact::Pass::Issued { .. }) => panic!("{person}: a pass was issued"),
            _ => None,
        });
        let found = keydesk::ceremony::policy::blockers(readiness.expect("it was checked"));
        assert!(found.contains(&wanted), "{person}: {found:?}");
    }
}

/// Cancelled while the key waits for the finger: the pass is taken back, nothing is registered, and
/// the key, which has a PIN by now, is named as set aside.
#[tokio::test(flavor = "multi_thread")]
async fn given_up_at_the_touch_everything_is_taken_back() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    desk.world.key(KeyModel::Allowed).finger(Finger::ByHand);
    let (mut views, clicks, world) = (desk.views.clone(), desk.clicks.clone(), desk.world);
    let running = tokio::spawn(desk.runner.run());
    let hands = desk.controls.hands;
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    // A script whose hand inserts the key and never touches it.
    let (numb, mut moves) = tokio::sync::mpsc::unbounded_channel();
    let bench = PracticeControls { hands: numb, tokens: None };
    tokio::spawn(async move {
        while let Some(hand) = moves.recv().await {
            if hand != PracticeHand::Touch {
                hands.send(hand).ok();
            }
        }
    });
    let playing = tokio::spawn(script::play(desk.views, desk.clicks, bench, script));
    let waits = |it: &View| {
        matches!(it.person.scene, Some(PersonScene::Working { step: Step::MakeCredential, .. }))
    };
    views.wait_for(waits).await.expect("the key waits for the finger");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    clicks.send(Click::Way(Way::GiveUp)).expect("somebody listens");

    let ending = playing.await.expect("no panic");
    let Ending::Ended(left) = ending else { panic!("{ending:?}") };
    assert!(matches!(left.as_slice(), [Leftover::KeySetAside { .. }]), "{left:?}");
    assert_eq!(world.registered(AMIRA).len(), 0);
    assert_eq!(world.live_passes(), 0);
    assert_eq!(world.key(KeyModel::Allowed).credentials(), 0);
    drop(clicks);
    running.await.expect("no panic").expect("the ledger can be written");
}

/// Names are searched with what people's names have in them.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_with_an_apostrophe_is_found() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let person = "niamh.o'brien@contoso.example";
    let (ending, world) = common::play(desk, person, Play::Smooth).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    assert_eq!(world.registered(person).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_nobody_has_finds_nobody() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let (ending, _) = common::play(desk, "no \"body\" & nobody \\", Play::Smooth).await;
    assert_eq!(ending, Ending::Ended(vec![]));
}

fn base64url(bytes: &[u8]) -> String {
    keydesk::ceremony::nouns::Blob(bytes.to_vec()).to_base64url()
}
