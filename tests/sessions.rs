//! The promise: several sessions run at one desk at the same time, and none disturbs another. Each
//! has a key, a receipt and a record of calls of its own; a lock is for all of them.

#[path = "common/front.rs"]
mod front;

#[path = "common/turn.rs"]
mod common;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::AMIRA;
use front::{until, until_asked};
use keydesk::Http;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{CeremonyId, IdentityCheck, KeyLabel, KeyName, KeyUse, Purpose};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Finger, KeyModel, Options};
use keydesk::runner::{Click, OperatorScene, PersonScene, View};
use tokio::sync::{mpsc, watch};
use tower::ServiceExt as _;

const JONAS: &str = "jonas.weber@contoso.example";

/// What the tenant saw of every call: whose it was, as far as the path says, and its id.
type Seen = Arc<Mutex<Vec<(String, String)>>>;

fn watched(router: axum::Router, seen: &Seen) -> Http {
    let (practice, seen) = (desk::in_process(router), Arc::clone(seen));
    Http::new(tower::service_fn(move |request: http::Request<bytes::Bytes>| {
        if let Some(id) = request.headers().get("client-request-id") {
            let id = id.to_str().expect("it is text").to_owned();
            seen.lock().expect("no panic").push((request.uri().path().to_owned(), id));
        }
        practice.clone().oneshot(request)
    }))
}

/// A desk with two slots and two keys of the allowed model.
async fn two_slots(folder: &std::path::Path, seen: &Seen) -> (PracticeDesk, Slot) {
    let world =
        Options { keys: vec![KeyModel::Allowed, KeyModel::Allowed], ..Options::new(folder) };
    let options = PracticeOptions {
        network: Box::new(|router| watched(router, seen)),
        ..PracticeOptions::new(world)
    };
    let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
    let (clicks, views) = desk.runner.another_slot().expect("one more");
    let clicks = desk::stand_beside(clicks, views.clone());
    (desk, Slot { views, clicks })
}

/// The other ends of a slot.
struct Slot {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
}

impl Slot {
    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    async fn until_a_key_is_wanted(&mut self, person: &str) {
        self.until_identity(person).await;
        self.click(Click::Identity(IdentityCheck::PhotoId));
        until_asked(&mut self.views, |it| matches!(it, Question::InsertKey { .. })).await;
    }

    async fn until_identity(&mut self, person: &str) {
        let home = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
        until(&mut self.views, "home", home).await;
        self.click(Click::Start(Purpose::Onboarding));
        until_asked(&mut self.views, |it| matches!(it, Question::WhoIsIt)).await;
        self.click(Click::Search(person.to_owned()));
        let found = until(&mut self.views, person, |it| match &it.operator.scene {
            Some(OperatorScene::Asking { data, .. }) => !data.people.is_empty(),
            _ => false,
        })
        .await;
        let Some(OperatorScene::Asking { data, .. }) = found.operator.scene else { unreachable!() };
        self.click(Click::Choose(data.people[0].clone()));
        until_asked(&mut self.views, |it| matches!(it, Question::CheckIdentity)).await;
    }
}

async fn entries(folder: &std::path::Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

fn calls_of(entries: &[Entry], ceremony: CeremonyId) -> BTreeSet<String> {
    let of = entries.iter().filter(|it| it.ceremony == ceremony);
    of.flat_map(|it| &it.calls).map(|it| it.client_request_id.clone()).collect()
}

/// The operator names the key of each session alike; in the tenant no two keys of a person are.
#[tokio::test(flavor = "multi_thread")]
async fn two_keys_of_a_person_have_names_of_their_own() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (desk, second) = two_slots(folder.path(), &Seen::default()).await;
    let keys = desk.world.keys().to_vec();
    let hands = [desk.controls_of(&keys[..1]), desk.controls_of(&keys[1..2])];
    let running = tokio::spawn(desk.runner.run());
    let first = Slot { views: desk.views, clicks: desk.clicks };
    let mut receipts = Vec::new();
    for (mut slot, hand) in [first, second].into_iter().zip(hands) {
        slot.until_identity(AMIRA).await;
        let name = Some(KeyName::new(" Blue\u{202E} key ").expect("a name"));
        let label = KeyLabel { name, key_use: KeyUse::Spare };
        slot.click(Click::NameKey(label.clone()));
        let is_named = |it: &View| {
            it.person.session.as_ref().is_some_and(|it| it.label == Some(label.clone()))
        };
        until(&mut slot.views, "the name", is_named).await;
        let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
        let Ending::Receipt(receipt) = script::play(slot.views, slot.clicks, hand, script).await
        else {
            panic!("no receipt")
        };
        receipts.push(receipt.credential.expect("registered"));
    }
    running.await.expect("no panic").expect("the ledger can be written");
    let names: Vec<&str> = receipts.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Blue key", "Blue key 2"]);
    assert!(receipts.iter().all(|it| it.key_use == KeyUse::Spare));
    assert_eq!(desk.world.registered(AMIRA).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sessions_at_once_have_each_a_receipt_and_calls_of_their_own() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let seen = Seen::default();
    let (desk, second) = two_slots(folder.path(), &seen).await;
    let keys = desk.world.keys().to_vec();
    let hands = [desk.controls_of(&keys[..1]), desk.controls_of(&keys[1..2])];
    let [one_hand, other_hand] = hands;
    let running = tokio::spawn(desk.runner.run());
    let of = |person: &str| Script { person: person.to_owned(), mishap: Play::Smooth };

    let mut first = desk.views.clone();
    let one = tokio::spawn(script::play(desk.views, desk.clicks, one_hand, of(AMIRA)));
    // The first has its key: from now on they run side by side.
    let has_key = |it: &View| it.person.session.as_ref().is_some_and(|it| it.key.is_some());
    until(&mut first, "the first key", has_key).await;
    let other = script::play(second.views, second.clicks, other_hand, of(JONAS)).await;
    let one = one.await.expect("no panic");
    running.await.expect("no panic").expect("the ledger can be written");

    let (Ending::Receipt(one), Ending::Receipt(other)) = (one, other) else {
        panic!("not both have a receipt")
    };
    assert_eq!((one.person.upn.as_str(), other.person.upn.as_str()), (AMIRA, JONAS));
    let serial = |it: &keydesk::ceremony::receipt::Receipt| {
        it.what.key.as_ref().expect("a key").serial.clone()
    };
    assert_ne!(serial(&one), serial(&other));
    for (receipt, key) in [(&one, &keys[0]), (&other, &keys[1])] {
        let registered = desk.world.registered(&receipt.person.upn);
        assert_eq!(registered.len(), 1);
        assert_eq!(key.credential_ids(), registered);
    }
    assert_eq!(desk.world.live_passes(), 0);

    let entries = entries(folder.path()).await;
    let last_of_one = entries.iter().rposition(|it| it.ceremony == one.ceremony);
    let first_of_other = entries.iter().position(|it| it.ceremony == other.ceremony);
    assert!(first_of_other < last_of_one, "they ran at the same time");
    let (ones, others) = (calls_of(&entries, one.ceremony), calls_of(&entries, other.ceremony));
    assert!(ones.is_disjoint(&others), "{ones:?} {others:?}");
    let seen = seen.lock().expect("no panic").clone();
    let all: BTreeSet<String> = seen.iter().map(|(_, id)| id.clone()).collect();
    assert_eq!(&ones | &others, all, "every call is in the record of one of them");
    for (receipt, theirs) in [(&one, &ones), (&other, &others)] {
        let about = seen.iter().filter(|(path, _)| path.contains(&receipt.person.id));
        let about: BTreeSet<String> = about.map(|(_, id)| id.clone()).collect();
        assert!(about.len() > 5, "{about:?}");
        assert!(about.is_subset(theirs), "{} is called about by another", receipt.person.upn);
    }
}

/// Where two sessions wait for a key, an insertion does not say whose it is: a touch does.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_two_sessions_wait_for_is_chosen_by_touch() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (desk, mut other) = two_slots(folder.path(), &Seen::default()).await;
    let keys = desk.world.keys().to_vec();
    for key in &keys {
        key.finger(Finger::ByHand);
    }
    let mut one = Slot { views: desk.views, clicks: desk.clicks };
    let running = tokio::spawn(desk.runner.run());
    one.until_a_key_is_wanted(AMIRA).await;
    other.until_a_key_is_wanted(JONAS).await;

    desk::plug(&keys[0]);
    desk.keys.look_now().await;
    let may_choose = |it: &View| it.asked().is_some_and(|(_, it)| it.contains(&Way::ChooseByTouch));
    until(&mut one.views, "the choice", may_choose).await;
    until(&mut other.views, "the choice", may_choose).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert!(may_choose(&one.views.borrow()) && may_choose(&other.views.borrow()));

    one.click(Click::Way(Way::ChooseByTouch));
    until(&mut other.views, "no choice", |it| !may_choose(it)).await;
    let touched = async {
        while !keys[0].wants_touch() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        keys[0].touch();
    };
    tokio::time::timeout(Duration::from_secs(20), touched).await.expect("it blinks");
    until_asked(&mut one.views, |it| matches!(it, Question::ChoosePin { .. })).await;
    // Alone with its wait, the other takes the key that comes, and not the one that is taken.
    assert!(matches!(other.views.borrow().asked(), Some((Question::InsertKey { .. }, _))));
    desk::plug(&keys[1]);
    desk.keys.look_now().await;
    until_asked(&mut other.views, |it| matches!(it, Question::ChoosePin { .. })).await;
    let serial = |it: &Slot| {
        let view = it.views.borrow().clone();
        view.person.session.and_then(|it| it.key).and_then(|it| it.serial)
    };
    assert_eq!(serial(&one), Some(keys[0].serial()));
    assert_eq!(serial(&other), Some(keys[1].serial()));

    // One operator, one lock: it hides both, and whoever signs in sees both again.
    other.click(Click::Lock);
    let locked = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
    for slot in [&mut one, &mut other] {
        let view = until(&mut slot.views, "the lock", locked).await;
        assert!(view.person.session.is_none());
    }
    one.click(Click::SignIn);
    for slot in [&mut one, &mut other] {
        until_asked(&mut slot.views, |it| matches!(it, Question::ChoosePin { .. })).await;
        slot.click(Click::Way(Way::GiveUp));
        until_asked(&mut slot.views, |it| matches!(it, Question::TakeKeyOut { .. })).await;
        slot.click(Click::Way(Way::KeyIsOut));
        let ended = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Ended { .. }));
        until(&mut slot.views, "the end", ended).await;
    }
    assert_eq!(desk.world.live_passes(), 0);
    drop((one, other));
    running.await.expect("no panic").expect("the ledger can be written");
    let entries = entries(folder.path()).await;
    let finished = entries
        .iter()
        .filter(|it| matches!(it.fact, Fact::Session(fact::Session::Finished { .. })))
        .count();
    assert_eq!(finished, 2);
}

/// Both keys blink at the same time. Who gives up at one does not stop the other, and a touch of one
/// is not taken for a touch of the other.
#[tokio::test(flavor = "multi_thread")]
async fn a_touch_and_a_cancel_are_for_one_session() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (desk, mut other) = two_slots(folder.path(), &Seen::default()).await;
    let keys = desk.world.keys().to_vec();
    for key in &keys {
        key.finger(Finger::ByHand);
    }
    let mut one = Slot { views: desk.views, clicks: desk.clicks };
    let running = tokio::spawn(desk.runner.run());
    for (slot, person, key) in [(&mut one, AMIRA, &keys[0]), (&mut other, JONAS, &keys[1])] {
        slot.until_a_key_is_wanted(person).await;
        desk::plug(key);
        desk.keys.look_now().await;
        until_asked(&mut slot.views, |it| matches!(it, Question::ChoosePin { .. })).await;
    }
    one.click(Click::Pin(script::PIN.into()));
    until(&mut one.views, "the first blinks", blinks).await;
    assert!(!blinks(&other.views.borrow()), "it waits for a PIN");
    other.click(Click::Pin(script::PIN.into()));
    until(&mut other.views, "the second blinks", blinks).await;
    assert!(keys[0].wants_touch() && keys[1].wants_touch());
    assert_eq!(threads_of_keys(), 2);

    other.click(Click::Way(Way::GiveUp));
    until_asked(&mut other.views, |it| matches!(it, Question::SetKeyAside)).await;
    assert!(!keys[1].wants_touch());
    assert!(keys[0].wants_touch() && blinks(&one.views.borrow()), "the first still waits");

    keys[0].touch();
    until(&mut one.views, "the first goes on", |it| !blinks(it)).await;
    assert_eq!((keys[0].credentials(), keys[1].credentials()), (1, 0));
    drop((one, other));
    running.await.expect("no panic").expect("the ledger can be written");
    assert_eq!(threads_of_keys(), 0);
}

/// The credential is to be made, and the person is asked to touch the key.
fn blinks(view: &View) -> bool {
    let made = Step::MakeCredential;
    matches!(view.person.scene, Some(PersonScene::Working { step, touch_now: true, .. }) if step == made)
}

/// As the system lists the threads of this process.
fn threads_of_keys() -> usize {
    let threads = std::fs::read_dir("/proc/self/task").expect("Linux");
    let name = |it: std::io::Result<std::fs::DirEntry>| {
        std::fs::read_to_string(it.ok()?.path().join("comm")).ok()
    };
    threads.filter_map(name).filter(|it| it.trim_end() == "key").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_has_at_most_eight_slots() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = PracticeDesk::open(PracticeOptions::new(Options::new(folder.path())))
        .await
        .expect("the desk opens");
    let more: Vec<_> = std::iter::from_fn(|| desk.runner.another_slot()).collect();
    assert_eq!(more.len(), 7);
}
