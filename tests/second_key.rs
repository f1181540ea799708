//! The promise: a person gets a second key right after the first, in a session of its own that asks
//! nothing twice; and whatever becomes of it, the first one stays as it was.

#[path = "common/free.rs"]
mod free;
#[path = "common/front.rs"]
mod front;
#[path = "common/turn.rs"]
mod turn;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use front::{until, until_asked};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{CeremonyId, IdentityCheck, KeyReason, KeyUse, Leftover};
use keydesk::ceremony::receipt::Receipt;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Counts, KeyModel, Options, World};
use keydesk::runner::{Click, OperatorScene, PersonScene, Stop, View};
use keydesk::screens::{PracticeControls, PracticeHand};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use turn::AMIRA;

fn two_keys(folder: &Path) -> Options {
    Options { keys: vec![KeyModel::Allowed, KeyModel::Allowed], ..Options::new(folder) }
}

struct Desk {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: PracticeControls,
    facts: mpsc::UnboundedReceiver<Entry>,
    world: Arc<World>,
    running: JoinHandle<Result<(), Stop>>,
}

impl Desk {
    async fn open(folder: &Path, operators: &[&str]) -> Self {
        free::until_free(folder).await;
        let options = PracticeOptions::new(two_keys(folder));
        let operators = operators.iter().map(|it| (*it).to_owned()).collect();
        let options = PracticeOptions { operators, ..options };
        let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
        let facts = desk.runner.listen();
        let running = tokio::spawn(desk.runner.run());
        let PracticeDesk { views, clicks, controls: bench, world, .. } = desk;
        Self { views, clicks, bench, facts, world, running }
    }

    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    /// By script, to the receipt.
    async fn first(&self) -> Receipt {
        let (views, clicks) = (self.views.clone(), self.clicks.clone());
        let ending = script::play(views, clicks, self.hand(), smooth()).await;
        let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
        receipt
    }

    async fn second(&self, first: &Receipt) -> Ending {
        let (views, clicks) = (self.views.clone(), self.clicks.clone());
        script::play_second(views, clicks, self.hand(), smooth(), first).await
    }

    fn hand(&self) -> PracticeControls {
        PracticeControls { hands: self.bench.hands.clone(), tokens: None }
    }

    async fn until_asked(&mut self, is: fn(&Question) -> bool) -> View {
        until_asked(&mut self.views, is).await
    }

    async fn until_it_is_taken_back(&mut self) -> Vec<Leftover> {
        let left = |it: &View| match &it.operator.scene {
            Some(OperatorScene::Ended { left, .. }) => Some(left.clone()),
            _ => None,
        };
        let view = until(&mut self.views, "the end", |it| left(it).is_some()).await;
        left(&view).expect("it has ended")
    }

    async fn over(self) {
        drop(self.clicks);
        self.running.await.expect("no panic").expect("the ledger can be written");
    }
}

fn smooth() -> Script {
    Script { person: AMIRA.to_owned(), mishap: Play::Smooth }
}

async fn entries(folder: &Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

fn facts_of(entries: &[Entry], ceremony: CeremonyId) -> Vec<&Fact> {
    entries.iter().filter(|it| it.ceremony == ceremony).map(|it| &it.fact).collect()
}

/// Of both keys: the tenant has its passkey, and the key holds it.
fn both_work(world: &World, receipts: [&Receipt; 2]) {
    let mut registered = world.registered(AMIRA);
    let mut on_the_keys: Vec<Vec<u8>> =
        world.keys().iter().flat_map(|it| it.credential_ids()).collect();
    registered.sort();
    on_the_keys.sort();
    assert_eq!(registered.len(), 2);
    assert_eq!(registered, on_the_keys);
    let made = receipts.map(|it| it.credential.as_ref().expect("registered"));
    assert_ne!(made[0].credential_id, made[1].credential_id);
    assert_ne!(made[0].name, made[1].name);
    assert_eq!(made.map(|it| it.key_use), [KeyUse::Primary, KeyUse::Spare]);
    assert_eq!(world.live_passes(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_key_has_a_receipt_of_its_own_and_nothing_is_asked_twice() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk::open(folder.path(), &["j.smith@contoso.example"]).await;
    let first = desk.first().await;
    assert!(first.offers_second_key());
    let costs = desk.world.counts();
    let ending = desk.second(&first).await;
    let Ending::Receipt(second) = ending else { panic!("{ending:?}") };
    assert!(!second.offers_second_key(), "and no third");
    assert_eq!(second.first_key, Some(first.ceremony));
    assert_eq!((&second.person, &second.proved_by), (&first.person, &first.proved_by));
    both_work(&desk.world, [&first, &second]);
    let Counts { graph_calls, authentication_calls, touches, .. } = desk.world.counts();
    println!(
        "the first: {costs:?}; the second: {} calls to Graph, {} about methods, {} touches",
        graph_calls - costs.graph_calls,
        authentication_calls - costs.authentication_calls,
        touches - costs.touches,
    );
    assert!(graph_calls - costs.graph_calls < costs.graph_calls, "the tenant is not read again");
    desk.over().await;

    let entries = entries(folder.path()).await;
    let facts = facts_of(&entries, second.ceremony);
    for fact in &facts {
        let again = matches!(fact, Fact::Person(_) | Fact::Readiness(_));
        assert!(!again, "asked twice: {fact:?}");
    }
    let ends = |it: &&&Fact| matches!(it, Fact::Session(fact::Session::Finished { .. }));
    assert_eq!(facts.iter().filter(ends).count(), 1);
    let file = folder.path().join("ledger.sqlite");
    Ledger::verify(&file).await.expect("whole");
    let shown = Ledger::show(&file, &first.ceremony.to_string()).await.expect("shown");
    assert_eq!(shown[0].second_key, Some(second.ceremony));
}

/// The first key is refused, then another model; then the second key is given up. Nothing of it is
/// left, and the first one stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_key_that_is_refused_or_given_up_leaves_the_first_as_it_was() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), &["j.smith@contoso.example"]).await;
    let first = desk.first().await;
    let before = (desk.world.registered(AMIRA), desk.world.keys()[0].credential_ids());
    desk.click(Click::SecondKey);
    desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    desk.bench.does(PracticeHand::InsertAllowed);
    let view = desk.until_asked(|it| matches!(it, Question::KeyRefused { .. })).await;
    let (question, ways) = view.asked().expect("it is asked");
    assert_eq!(*question, Question::KeyRefused { reasons: vec![KeyReason::FirstKey] });
    assert_eq!(ways, [Way::AnotherKey, Way::GiveUp]);
    desk.click(Click::Way(Way::AnotherKey));
    desk.until_asked(|it| matches!(it, Question::InsertKey { but_not: Some(_) })).await;
    desk.bench.does(PracticeHand::Remove);
    desk.bench.does(PracticeHand::InsertNotAllowed);
    let other = |it: &Question| matches!(it, Question::KeyRefused { reasons } if *reasons != [KeyReason::FirstKey]);
    desk.until_asked(other).await;
    desk.click(Click::Way(Way::GiveUp));
    let taken_out = desk.until_asked(|it| matches!(it, Question::TakeKeyOut { .. }));
    taken_out.await;
    desk.bench.does(PracticeHand::Remove);
    assert_eq!(desk.until_it_is_taken_back().await, []);
    desk.click(Click::Close);
    let home = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
    until(&mut desk.views, "home", home).await;
    assert_eq!((desk.world.registered(AMIRA), desk.world.keys()[0].credential_ids()), before);
    assert_eq!(desk.world.live_passes(), 0);
    desk.over().await;

    let entries = entries(folder.path()).await;
    let ended = facts_of(&entries, first.ceremony).last().copied().cloned();
    let onboarded = matches!(&ended, Some(Fact::Session(fact::Session::Finished { .. })));
    assert!(onboarded, "nothing follows the end of the first: {ended:?}");
    Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");
}

/// Cut off between the two and at each fourth fact of the second: it goes on where it was, and the
/// first is not touched.
#[tokio::test(flavor = "multi_thread")]
async fn cut_off_after_the_first_key_or_in_the_middle_of_the_second_the_desk_goes_on() {
    let _turn = turn::turn().await;
    for cut in (0..).step_by(4) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = Desk::open(folder.path(), &["j.smith@contoso.example"]).await;
        let first = desk.first().await;
        while desk.facts.try_recv().is_ok() {}
        if cut > 0 {
            desk.click(Click::SecondKey);
        }
        let (views, clicks, hand) = (desk.views.clone(), desk.clicks.clone(), desk.hand());
        let by = first.clone();
        let playing = tokio::spawn(async move {
            if cut > 0 {
                script::play_second(views, clicks, hand, smooth(), &by).await;
            }
        });
        let mut ended = false;
        for _ in 0..cut {
            let Some(entry) = desk.facts.recv().await else { break };
            ended = matches!(entry.fact, Fact::Session(fact::Session::Finished { .. }));
            if ended {
                break;
            }
        }
        desk.running.abort();
        playing.abort();
        (&mut desk.running).await.ok();
        playing.await.ok();
        let world = Arc::clone(&desk.world);
        drop(desk);
        drop(world);
        if ended {
            assert!(cut > 12, "the second session has {cut} facts");
            return;
        }
        let mut desk = Desk::open(folder.path(), &["j.smith@contoso.example"]).await;
        if cut == 0 {
            let home = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
            until(&mut desk.views, "home", home).await;
            assert_eq!(desk.world.registered(AMIRA).len(), 1);
        } else {
            let ending = desk.second(&first).await;
            let Ending::Receipt(second) = ending else { panic!("after {cut} facts: {ending:?}") };
            assert_eq!(second.first_key, Some(first.ceremony), "after {cut} facts");
            both_work(&desk.world, [&first, &second]);
        }
        desk.over().await;
        Ledger::verify(&folder.path().join("ledger.sqlite")).await.expect("whole");
    }
}

/// Who takes over at the receipt has not seen the person's card. How long it counts is tested where
/// time can be given, beside the ceremony.
#[tokio::test(flavor = "multi_thread")]
async fn another_operator_is_asked_again_and_not_for_the_person() {
    let _turn = turn::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let okafor = "r.okafor@contoso.example";
    let operators = ["j.smith@contoso.example", okafor, okafor];
    let mut desk = Desk::open(folder.path(), &operators).await;
    let first = desk.first().await;
    desk.click(Click::Lock);
    let locked = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
    until(&mut desk.views, "the lock", locked).await;
    desk.click(Click::SignIn);
    let receipt = |it: &View| matches!(it.person.scene, Some(PersonScene::Receipt(_)));
    until(&mut desk.views, "the receipt", receipt).await;
    // They have no desk code yet: with another sign-in they take the screen.
    desk.click(Click::CallOperator);
    let theirs = |it: &View| receipt(it) && !it.person.has_screen;
    let view = until(&mut desk.views, "the receipt", theirs).await;
    assert_ne!(view.operator.name, first.operator.name);
    desk.click(Click::SecondKey);
    let view = desk.until_asked(|it| matches!(it, Question::CheckIdentity)).await;
    let session = view.person.session.as_ref().expect("a session");
    assert_eq!(session.person.as_ref(), Some(&first.person));
    assert_eq!(view.asked().expect("it is asked").1, [Way::GiveUp], "it is for nobody else");
    desk.click(Click::Identity(IdentityCheck::KnownToOperator));
    let ending = desk.second(&first).await;
    let Ending::Receipt(second) = ending else { panic!("{ending:?}") };
    assert_eq!(second.proved_by.identity, IdentityCheck::KnownToOperator);
    assert_eq!(second.operator.name, view.operator.name);
    both_work(&desk.world, [&first, &second]);
    desk.over().await;
}

#[test]
fn by_command_both_receipts_are_one_json_object() {
    let output = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--auto", "--second-key", "--json"])
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{output:?}");
    let first: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one object");
    let second = &first["second_key"];
    assert_eq!((&first["outcome"], &second["outcome"]), (&"onboarded".into(), &"onboarded".into()));
    assert_eq!(second["first_key"], first["ceremony"]);
    assert_eq!((&first["use"], &second["use"]), (&"primary".into(), &"spare".into()));
    assert_ne!(first["credential_id"], second["credential_id"]);
}
