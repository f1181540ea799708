//! The promise: to check a key that a person has changes nothing, neither in the tenant nor on the
//! key, and its receipt claims no registration.

#[path = "common/turn.rs"]
mod common;
#[path = "common/front.rs"]
mod front;

use common::AMIRA;
use front::{until, until_asked};
use keydesk::ceremony::next::Question;
use keydesk::ceremony::nouns::{IdentityCheck, PassEnding, PassRule, Purpose};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::Ledger;
use keydesk::practice::{KeyModel, Options};
use keydesk::runner::{Click, OperatorScene, PersonScene};

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_a_person_has_is_checked_and_nothing_is_changed() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = PracticeDesk::open(PracticeOptions::new(Options::new(folder.path())))
        .await
        .expect("the desk opens");
    let (clicks, mut views) = desk.runner.another_slot().expect("there is room");
    let clicks = keydesk::desk::stand_beside(clicks, views.clone());
    let world = desk.world.clone();
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    let registered = world.registered(AMIRA);
    world.key(KeyModel::Allowed).unplug();
    desk.keys.look_now().await;
    let click = |it| clicks.send(it).expect("the desk is there");
    let home =
        |it: &keydesk::runner::View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
    until(&mut views, "home", home).await;
    click(Click::Start(Purpose::Check));
    until_asked(&mut views, |it| matches!(it, Question::WhoIsIt)).await;
    click(Click::Search("Amira".to_owned()));
    let found = until(&mut views, "people", |it| {
        matches!(&it.operator.scene, Some(OperatorScene::Asking { data, .. }) if !data.people.is_empty())
    })
    .await;
    let Some(OperatorScene::Asking { data, .. }) = found.operator.scene else { unreachable!() };
    let person = data.people.into_iter().find(|it| it.upn == AMIRA).expect("she is found");
    click(Click::Choose(person));
    until_asked(&mut views, |it| matches!(it, Question::CheckIdentity)).await;
    click(Click::Identity(IdentityCheck::PhotoId));
    until_asked(&mut views, |it| matches!(it, Question::InsertKey { .. })).await;
    keydesk::desk::plug(&world.key(KeyModel::Allowed));
    desk.keys.look_now().await;
    until_asked(&mut views, |it| matches!(it, Question::TakeKeyOut { .. })).await;
    world.key(KeyModel::Allowed).unplug();
    desk.keys.look_now().await;
    let end = until(&mut views, "the receipt", |it| {
        matches!(it.person.scene, Some(PersonScene::Receipt(_)))
            || it.asked().is_some_and(|(it, _)| matches!(it, Question::Trouble { .. }))
    })
    .await;
    let Some(PersonScene::Receipt(receipt)) = end.person.scene else { panic!("{:?}", end.asked()) };
    assert!(receipt.credential.is_none(), "{receipt:?}");
    assert_eq!(receipt.pass.ending, PassEnding::NeverIssued);
    assert_eq!(receipt.sign_in.proof().expect("proved").object_id, receipt.person.id);
    let chapters = end.person.session.expect("of a session").chapters;
    assert_eq!(chapters, Purpose::Check.chapters(PassRule::Always));
    click(Click::Close);
    until(&mut views, "home", home).await;
    drop(clicks);
    running.await.expect("no panic").expect("the ledger can be written");

    assert_eq!(world.registered(AMIRA), registered);
    assert_eq!(world.key(KeyModel::Allowed).credential_ids(), registered, "and the key");
    assert_eq!(world.live_passes(), 0);
    Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");
}
