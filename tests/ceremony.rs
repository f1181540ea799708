//! The promise: one attended session, and the person has a key that works, or nothing is left.
//! Judged by the world's own state and by the ledger.

mod common;

use common::AMIRA;
use keydesk::ceremony::fact::{AttestationLevel, Fact, PassEnding, SignInLevel};
use keydesk::ceremony::policy::Blocker;
use keydesk::desk::script::{Ending, Play};
use keydesk::ledger::Ledger;
use keydesk::practice::KeyModel;

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_onboarding_ends_in_a_receipt_that_the_world_confirms() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };

    assert_eq!(receipt.person.upn, AMIRA);
    assert_eq!(receipt.pass.ending, PassEnding::Revoked);
    assert_eq!(receipt.attestation.level, AttestationLevel::ProvenModel);
    assert_eq!(receipt.sign_in.level, SignInLevel::AuthenticationContext);
    assert!(receipt.self_test.user_verified);

    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1);
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered);
    assert_eq!(receipt.credential_id, base64url(&registered[0]));
    assert_eq!(world.live_passes(), 0);

    // What it may cost, at most.
    let counts = world.counts();
    assert!(counts.ctap_commands <= 13, "{counts:?}");
    assert!(counts.touches <= 3, "{counts:?}");
    assert!(counts.authentication_calls <= 6, "{counts:?}");

    let entries = Ledger::read(&folder.path().join("ledger.sqlite")).await.expect("whole");
    assert!(matches!(entries[0].fact, Fact::Opened { .. }));
    assert!(matches!(entries[entries.len() - 1].fact, Fact::Finished { .. }));
    // The intent stands before every deed.
    for pair in entries.windows(2) {
        if let Fact::Began { step } = &pair[0].fact {
            assert!(!matches!(pair[1].fact, Fact::Began { .. }), "{step:?} has no outcome");
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
        assert_eq!(receipt.key.serial.as_deref(), Some(serial));
        assert_eq!(world.registered(person).len(), 1);
    }
    let verified = Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");
    assert_eq!(verified.facts, 64);
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
            Fact::ReadinessFound { readiness } => Some(readiness),
            Fact::PassIssued { .. } => panic!("{person}: a pass was issued"),
            _ => None,
        });
        let found = keydesk::ceremony::policy::blockers(readiness.expect("it was checked"));
        assert!(found.contains(&wanted), "{person}: {found:?}");
    }
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
    keydesk::ceremony::fact::Blob(bytes.to_vec()).to_base64url()
}
