//! The promise: a key that was used before is understood before it is touched. What is on it is
//! shown and not written down, a full one is seen, a forgotten PIN ends in a reset that was decided
//! twice, and of two keys the touched one is taken. Judged by the keys themselves and by the ledger.

mod common;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{Blob, CreationOptions, Inside, KeyReason, Theirs};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Finger, KeyModel};
use keydesk::runner::{Click, OperatorScene, PersonScene};
use tokio::sync::mpsc;

const PRIVATE: &str = "private.example";

/// Gives the practice key a PIN and as many passkeys of the person's own.
async fn use_before(desk: &PracticeDesk, passkeys: u8) {
    desk::use_key_before(desk, script::PIN).await.expect("it takes a PIN");
    if passkeys == 0 {
        return;
    }
    desk::plug(&desk.world.key(KeyModel::Allowed));
    let path = desk.keys.look_now().await[0].device.clone();
    let device = desk.keys.open(&path).await.expect("it opens");
    for user in 0..passkeys {
        let options = CreationOptions {
            rp_id: PRIVATE.into(),
            user_handle: Blob(vec![user]),
            user_name: "a".into(),
            user_display_name: "A".into(),
            challenge: "Y2hhbGxlbmdl".into(),
            expires_at: "2030-01-01T00:00:00Z".parse().expect("a time"),
            algorithms: vec![-7],
            exclude: vec![],
            hmac_secret: true,
            cred_protect: None,
        };
        let made = device.make_credential(options, script::PIN.into()).await;
        made.expect("it makes one");
    }
    device.close().await;
    desk.world.key(KeyModel::Allowed).unplug();
    desk.keys.look_now().await;
    desk.world.reset_counts();
}

async fn facts(folder: &std::path::Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_pin_ends_in_a_reset_that_was_decided_twice() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    use_before(&desk, 2).await;
    assert_eq!(desk.world.key(KeyModel::Allowed).credentials(), 2);
    let (ending, world) = common::play(desk, AMIRA, Play::ForgottenPin).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert!(receipt.left.is_empty(), "{:?}", receipt.left);
    let registered = world.registered(AMIRA);
    assert_eq!(registered.len(), 1);
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered, "only the new one");
    let told: Vec<String> = facts(folder.path())
        .await
        .into_iter()
        .filter_map(|it| match it.fact {
            Fact::Session(fact::Session::Chose { way }) => Some(format!("{way:?}")),
            Fact::Session(fact::Session::Began {
                step: step @ (Step::ResetKey | Step::SetPin),
            }) => Some(format!("{step:?}")),
            Fact::Key(fact::Key::Inserted { .. }) => Some("inserted".to_owned()),
            Fact::Key(fact::Key::Reset) => Some("reset".to_owned()),
            _ => None,
        })
        .collect();
    let wanted = [
        "inserted",
        "ResetKey",
        "LoseContents",
        "ResetForGood",
        "inserted",
        "ResetKey",
        "reset",
        "SetPin",
    ];
    assert_eq!(told, wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_a_used_key_is_shown_and_stays_and_is_not_written_down() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    use_before(&desk, 3).await;
    let mut views = desk.views.clone();
    let shown = tokio::spawn(async move {
        let used = views
            .wait_for(|it| matches!(it.asked(), Some((Question::UsedKey { .. }, _))))
            .await
            .expect("it is asked");
        let Some(OperatorScene::Asking { question, ways, data }) = used.operator.scene.clone()
        else {
            unreachable!()
        };
        (question, ways, data)
    });
    let (ending, world) = common::play(desk, AMIRA, Play::Smooth).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    let (question, ways, data) = shown.await.expect("it was shown");
    let inside = Inside::Known { passkeys: 3, relying_parties: 1, theirs: Theirs::No };
    assert_eq!(question, Question::UsedKey { inside });
    assert_eq!(ways, [Way::UseAsItIs, Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
    assert_eq!((data.on_the_key[0].id.as_str(), data.on_the_key[0].passkeys), (PRIVATE, 3));
    assert_eq!(world.key(KeyModel::Allowed).credentials(), 4, "they stay");
    let entries = facts(folder.path()).await;
    assert!(entries.iter().any(|it| it.fact == Fact::Key(fact::Key::LookedInside { inside })));
    let written = format!("{entries:?}");
    assert!(!written.contains(PRIVATE), "what a person uses their key for is nobody's business");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_key_is_refused_before_pin_and_touch() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    use_before(&desk, 25).await;
    let mut views = desk.views.clone();
    let clicks = desk.clicks.clone();
    let giving_up = tokio::spawn(async move {
        let refused = views
            .wait_for(|it| matches!(it.asked(), Some((Question::KeyRefused { .. }, _))))
            .await
            .expect("it is refused");
        let (question, ways) = refused.asked().expect("it is asked");
        clicks.send(Click::Way(Way::GiveUp)).expect("somebody listens");
        (question.clone(), ways.to_vec())
    });
    let running = tokio::spawn(desk.runner.run());
    // The script would take another key; it only brings this one.
    let (only_giving_up, mut dropped) = mpsc::unbounded_channel();
    let clicks = desk.clicks.clone();
    tokio::spawn(async move {
        while let Some(click) = dropped.recv().await {
            if !matches!(click, Click::Way(Way::AnotherKey)) && clicks.send(click).is_err() {
                return;
            }
        }
    });
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, only_giving_up, desk.controls, script).await;
    assert_eq!(ending, Ending::Ended(vec![]));
    let (question, ways) = giving_up.await.expect("it was refused");
    assert_eq!(question, Question::KeyRefused { reasons: vec![KeyReason::NoRoom] });
    assert_eq!(ways, [Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
    assert_eq!(desk.world.counts().touches, 0);
    assert_eq!(desk.world.key(KeyModel::Allowed).credentials(), 25);
    let entries = facts(folder.path()).await;
    assert!(entries.iter().all(|it| it.fact != Fact::Key(fact::Key::PinTyped)));
    drop(desk.clicks);
    running.await.expect("no panic").expect("the ledger can be written");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_keys_the_touched_one_is_taken_and_the_other_is_left_alone() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = common::open(folder.path(), None).await;
    let world = desk.world.clone();
    let mut views = desk.views.clone();
    let clicks = desk.clicks.clone();
    let choosing = tokio::spawn({
        let (world, keys) = (world.clone(), desk.keys.clone());
        async move {
            let asks_for_one = |it: &keydesk::runner::View| {
                matches!(it.asked(), Some((Question::InsertKey { .. }, _)))
            };
            views.wait_for(asks_for_one).await.expect("it is asked for");
            for model in [KeyModel::Allowed, KeyModel::NotAllowed] {
                world.key(model).finger(Finger::ByHand);
                desk::plug(&world.key(model));
            }
            keys.look_now().await;
            let two = |it: &keydesk::runner::View| {
                it.asked().is_some_and(|(_, ways)| ways.contains(&Way::ChooseByTouch))
            };
            views.wait_for(two).await.expect("it is offered");
            clicks.send(Click::Way(Way::ChooseByTouch)).expect("somebody listens");
            let blinks = |it: &keydesk::runner::View| {
                matches!(
                    it.person.scene,
                    Some(PersonScene::Working { step: Step::ChooseKey, touch_now: true, .. })
                )
            };
            views.wait_for(blinks).await.expect("they blink");
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            world.key(KeyModel::Allowed).touch();
            views.wait_for(|it| !blinks(it)).await.expect("it is chosen");
            world.key(KeyModel::Allowed).finger(Finger::Instant);
            let take_out = |it: &keydesk::runner::View| {
                matches!(it.asked(), Some((Question::TakeKeyOut { .. }, _)))
            };
            views.wait_for(take_out).await.expect("it is to be taken out");
            for model in [KeyModel::Allowed, KeyModel::NotAllowed] {
                world.key(model).unplug();
            }
            keys.look_now().await;
        }
    });
    let running = tokio::spawn(desk.runner.run());
    // The bench would touch for us.
    let (hands, _nobody) = mpsc::unbounded_channel();
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let bench = keydesk::screens::PracticeControls { hands, tokens: None };
    let ending = script::play(desk.views, desk.clicks, bench, script).await;
    choosing.await.expect("it was chosen");
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert_eq!(
        receipt.what.key.expect("a key").serial,
        Some(world.key(KeyModel::Allowed).serial())
    );
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), world.registered(AMIRA));
    let other = world.key(KeyModel::NotAllowed);
    assert!(!other.has_pin() && other.credentials() == 0, "nothing was done to it");
    running.await.expect("no panic").expect("the ledger can be written");
}
