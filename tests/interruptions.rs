//! The promise: a cancel, a lock and a closed window take effect at once, whatever the desk waits
//! for; and what may have reached the tenant is never dropped half done.

#[allow(dead_code, reason = "here a desk is cut off by hand")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[path = "common/free.rs"]
mod free;
#[path = "common/front.rs"]
mod front;

#[path = "common/turn.rs"]
mod common;
#[path = "common/faults.rs"]
#[allow(dead_code, reason = "the fault matrix uses all faults, this test two")]
mod faults;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::AMIRA;
use faults::{Fault, Faulty};
use front::{until, until_asked};
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{IdentityCheck, KeyTrouble, Purpose, Trouble};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Finger, KeyModel, Options, World};
use keydesk::runner::{Click, OperatorScene, PersonScene, View};
use keydesk::screens::{PracticeControls, PracticeHand};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

/// At once as a person sees it, on a machine that is busy.
const AT_ONCE: Duration = Duration::from_secs(1);

struct Desk {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    running: JoinHandle<()>,
    world: Arc<World>,
    bench: PracticeControls,
    faulty: Faulty,
}

async fn open(folder: &Path) -> Desk {
    let mut faulty = None;
    let network = |router| {
        let it = Faulty::new(router);
        let http = it.http();
        faulty = Some(it);
        http
    };
    let options = PracticeOptions {
        network: Box::new(network),
        ..PracticeOptions::new(Options::new(folder))
    };
    let desk = PracticeDesk::open(options).await.expect("the desk opens");
    let running = tokio::spawn(async move {
        desk.runner.run().await.expect("the ledger can be written");
    });
    Desk {
        views: desk.views,
        clicks: desk.clicks,
        running,
        world: desk.world,
        bench: desk.controls,
        faulty: faulty.expect("it was made"),
    }
}

impl Desk {
    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    async fn until(&mut self, what: &str, there: impl FnMut(&View) -> bool) -> View {
        until(&mut self.views, what, there).await
    }

    /// How long it takes from a click until this is shown.
    async fn after(&mut self, click: Click, what: &str, there: fn(&View) -> bool) -> Duration {
        let clicked = Instant::now();
        self.click(click);
        self.until(what, there).await;
        clicked.elapsed()
    }

    async fn until_works(&mut self, step: Step) {
        self.until(step.word(), |it| works(it, step)).await;
    }

    async fn until_searches(&mut self) {
        self.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
            .await;
        self.click(Click::Start(Purpose::Onboarding));
        until_asked(&mut self.views, |it| matches!(it, Question::WhoIsIt)).await;
        self.click(Click::Search(AMIRA.to_owned()));
    }

    async fn until_identity(&mut self) {
        let purpose = Purpose::Onboarding;
        who_is_it::choose(&mut self.views, &self.clicks, purpose, AMIRA).await;
    }

    /// Plays by script until the desk does this step, with a hand that does or does not touch.
    async fn play_until(&mut self, step: Step, touches: bool) {
        let (hand, mut moves) = mpsc::unbounded_channel();
        let hands = self.bench.hands.clone();
        let moving = tokio::spawn(async move {
            while let Some(it) = moves.recv().await {
                if touches || it != PracticeHand::Touch {
                    hands.send(it).ok();
                }
            }
        });
        let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
        let (views, clicks) = (self.views.clone(), self.clicks.clone());
        let playing = tokio::spawn(script::play(
            views,
            clicks,
            PracticeControls { hands: hand, tokens: None },
            script,
        ));
        self.until_works(step).await;
        playing.abort();
        moving.abort();
    }

    /// The operator is back.
    fn unlock(&mut self) {
        self.faulty.mend();
        self.click(Click::SignIn);
    }

    async fn close(self) -> Arc<World> {
        drop(self.clicks);
        self.running.await.expect("no panic");
        self.world
    }
}

fn works(view: &View, at: Step) -> bool {
    matches!(view.person.scene, Some(PersonScene::Working { step, .. }) if step == at)
}

fn is_locked(view: &View) -> bool {
    matches!(view.operator.scene, Some(OperatorScene::SignIn { .. }))
        && view.person.session.is_none()
}

fn is_leaving(view: &View) -> bool {
    view.person.session.as_ref().is_some_and(|it| it.leaving)
}

fn has_ended(view: &View) -> bool {
    matches!(view.operator.scene, Some(OperatorScene::Ended { .. }))
}

async fn entries(folder: &Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

/// Each way in which the person's sign-in can hang.
const HANGS: [(&str, &str); 2] = [("GET", "openid-configuration"), ("POST", "/token")];

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_never_returns_is_cancelled_at_once() {
    let _turn = common::turn().await;
    for (method, path) in HANGS {
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = open(folder.path()).await;
        desk.faulty.spoil(method, path, Fault::Silent, true);
        desk.play_until(Step::ProveSignIn, true).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let took = desk.after(Click::Way(Way::GiveUp), "the way out", is_leaving).await;
        println!("cancel in the middle of {path}: {took:?}");
        assert!(took < AT_ONCE, "{took:?}");
        // The way out is whole: the key that was registered is removed again.
        let wants_pin = |it: &View| {
            it.asked().is_some_and(|(it, _)| matches!(it, Question::TypePin)) || has_ended(it)
        };
        desk.until("the PIN", wants_pin).await;
        assert_eq!(desk.world.registered(AMIRA).len(), 0);
        desk.click(Click::Pin(script::PIN.into()));
        until_asked(&mut desk.views, |it| matches!(it, Question::SetKeyAside)).await;
        desk.click(Click::Way(Way::SetKeyAside));
        until_asked(&mut desk.views, |it| matches!(it, Question::TakeKeyOut { .. })).await;
        desk.click(Click::Way(Way::KeyIsOut));
        desk.until("the end", has_ended).await;
        let world = desk.close().await;
        assert_eq!(world.live_passes(), 0);
        assert_eq!(world.key(KeyModel::Allowed).credentials(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_never_returns_is_locked_at_once_and_begins_again() {
    let _turn = common::turn().await;
    for (method, path) in HANGS {
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = open(folder.path()).await;
        desk.faulty.spoil(method, path, Fault::Silent, true);
        desk.play_until(Step::ProveSignIn, true).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let took = desk.after(Click::Lock, "the lock", is_locked).await;
        println!("lock in the middle of {path}: {took:?}");
        assert!(took < AT_ONCE, "{took:?}");
        desk.unlock();
        let again = |it: &View| it.asked().is_some_and(|(_, it)| it.contains(&Way::TryAgain));
        desk.until("the question", again).await;
        desk.click(Click::Way(Way::TryAgain));
        until_asked(&mut desk.views, |it| matches!(it, Question::TakeKeyOut { .. })).await;
        desk.click(Click::Way(Way::KeyIsOut));
        let receipt = |it: &View| matches!(it.person.scene, Some(PersonScene::Receipt(_)));
        desk.until("the receipt", receipt).await;
        let world = desk.close().await;
        assert_eq!(world.registered(AMIRA).len(), 1);
        assert_eq!(world.live_passes(), 0);
    }
}

/// A desk whose window is closed does not wait for anything that only reads, or for a browser.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_window_ends_what_is_waited_for() {
    let _turn = common::turn().await;
    for (step, method, path) in [
        (Step::CheckReadiness, "GET", "/methods"),
        (Step::ProveSignIn, "GET", "openid-configuration"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = open(folder.path()).await;
        desk.faulty.spoil(method, path, Fault::Silent, true);
        desk.play_until(step, true).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let closed = Instant::now();
        desk.close().await;
        println!("closing in the middle of {}: {:?}", step.word(), closed.elapsed());
        // The ledger is closed as well by then.
        assert!(closed.elapsed() < AT_ONCE * 3, "{step:?}: {:?}", closed.elapsed());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_that_never_returns_is_cancelled_replaced_or_hidden() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path()).await;
    let searches = |it: &View| matches!(&it.operator.scene, Some(OperatorScene::Asking { data, .. }) if data.searching);
    desk.faulty.spoil("GET", "/users", Fault::Silent, true);
    desk.until_searches().await;
    desk.until("the search", searches).await;
    let took = desk.after(Click::Lock, "the lock", is_locked).await;
    assert!(took < AT_ONCE, "{took:?}");
    desk.unlock();
    until_asked(&mut desk.views, |it| matches!(it, Question::WhoIsIt)).await;

    desk.faulty.spoil("GET", "/users", Fault::Silent, false);
    desk.click(Click::Search("nothing comes".to_owned()));
    desk.until("the search", searches).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    desk.click(Click::Search("amira".to_owned()));
    let found = |it: &View| match &it.operator.scene {
        Some(OperatorScene::Asking { data, .. }) => {
            data.searched.as_deref() == Some("amira") && data.people.len() == 1
        }
        _ => false,
    };
    desk.until("what the second search found", found).await;

    desk.faulty.spoil("GET", "/users", Fault::Silent, true);
    desk.click(Click::Search("nothing comes".to_owned()));
    desk.until("the search", searches).await;
    let took = desk.after(Click::Way(Way::GiveUp), "the end", has_ended).await;
    println!("cancel in the middle of a search: {took:?}");
    assert!(took < AT_ONCE, "{took:?}");
    desk.close().await;
}

/// A key that waits for a finger is told to stop: by a lock as well, which says so afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn a_lock_at_the_touch_stops_the_key_and_is_told_afterwards() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path()).await;
    desk.world.key(KeyModel::Allowed).finger(Finger::ByHand);
    desk.play_until(Step::MakeCredential, false).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let took = desk.after(Click::Lock, "the lock", is_locked).await;
    assert!(took < AT_ONCE, "{took:?}");
    // No touch counts at a desk that is locked.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!desk.world.key(KeyModel::Allowed).wants_touch());
    desk.unlock();
    let cancelled = Trouble::Key(KeyTrouble::Cancelled);
    let told = |it: &View| match it.asked() {
        Some((Question::Trouble { trouble, .. }, ways)) => {
            *trouble == cancelled && ways.contains(&Way::TryAgain)
        }
        _ => false,
    };
    desk.until("the question", told).await;
    desk.running.abort();
}

/// The pass is hidden by a lock, and stays hidden for whoever signs in.
#[tokio::test(flavor = "multi_thread")]
async fn a_shown_pass_is_hidden_by_a_lock() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path()).await;
    desk.until_identity().await;
    desk.click(Click::Identity(IdentityCheck::PhotoId));
    until_asked(&mut desk.views, |it| matches!(it, Question::InsertKey { .. })).await;
    // Nobody sees it before somebody uses it.
    assert!(desk.views.borrow().person.session.as_ref().is_some_and(|it| it.pass.is_none()));
    desk.click(Click::Way(Way::IssuePass));
    desk.until("a pass", |it| it.person.session.as_ref().is_some_and(|it| it.pass.is_some())).await;
    desk.click(Click::ShowPass);
    let shows_pass = |it: &View| {
        let session = it.person.session.as_ref();
        session.and_then(|it| it.pass.as_ref()).is_some_and(|it| it.code.is_some())
    };
    desk.until("the pass", shows_pass).await;
    let took = desk.after(Click::Lock, "the lock", is_locked).await;
    assert!(took < AT_ONCE, "{took:?}");
    // From here on the code is in no view at all.
    let mut views = desk.views.clone();
    let watching = tokio::spawn(async move { views.wait_for(shows_pass).await.is_ok() });
    desk.unlock();
    until_asked(&mut desk.views, |it| matches!(it, Question::InsertKey { .. })).await;
    desk.click(Click::Way(Way::GiveUp));
    desk.until("the end", has_ended).await;
    let world = desk.close().await;
    assert_eq!(world.live_passes(), 0);
    assert!(!watching.await.expect("no panic"), "the pass was shown again");
}

/// A registration that was sent is waited for, whoever gives up or locks; and when the desk dies in
/// the middle of it, the next one finds what it did.
#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_was_sent_is_not_dropped() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path()).await;
    desk.faulty.spoil("POST", "/fido2Methods", Fault::Silent, true);
    desk.play_until(Step::Register, true).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    desk.click(Click::Way(Way::GiveUp));
    let took = desk.after(Click::Lock, "the lock", is_locked).await;
    assert!(took < AT_ONCE, "{took:?}");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let last = entries(folder.path()).await.pop().expect("there are some");
    assert!(
        matches!(last.fact, Fact::Session(fact::Session::Began { step: Step::Register })),
        "{:?}",
        last.fact
    );
    desk.running.abort();
    desk.running.await.expect_err("it was cut off");
    assert_eq!(desk.world.registered(AMIRA).len(), 1);
    drop((desk.world, desk.bench, desk.faulty));
    cut_off::let_go(folder.path()).await;

    let mut desk = open(folder.path()).await;
    let looked = |it: &View| it.asked().is_some();
    desk.until("a question", looked).await;
    let entries = entries(folder.path()).await;
    let found = |it: &Entry| {
        matches!(&it.fact, Fact::Registration(fact::Registration::LookedFor { found: Some(_) }))
    };
    assert!(entries.iter().any(found), "it is looked for before anything else");
    desk.click(Click::Way(Way::GiveUp));
    desk.until("the way out", is_leaving).await;
    desk.running.abort();
}

/// Graph does not let the desk register for this person, before the key has made a passkey and after it:
/// what the desk made goes, and what the person makes in the same session stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_to_register_for_others_ends_in_the_persons_own_key() {
    let _turn = common::turn().await;
    for (method, path) in [("GET", "/creationOptions"), ("POST", "/fido2Methods")] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut between = None;
        let network = |router| between.insert(Faulty::new(router)).http();
        let options = PracticeOptions::new(Options::new(folder.path()));
        let options = PracticeOptions { network: Box::new(network), ..options };
        let desk = PracticeDesk::open(options).await.expect("the desk opens");
        let faulty = between.expect("it was asked for");
        faulty.spoil(method, path, Fault::Forbidden, true);
        let running = tokio::spawn(desk.runner.run());
        let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
        let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
        running.await.expect("no panic").expect("the ledger can be written");
        let Ending::SelfRegistered { methods, left, .. } = ending else {
            panic!("{path}: {ending:?}")
        };
        assert_eq!((methods.len(), left.len()), (1, 0), "{path}: {left:?}");
        let registered = desk.world.registered(AMIRA);
        assert_eq!(registered.len(), 1, "{path}");
        let on_the_key = desk.world.key(KeyModel::Allowed).credential_ids();
        assert_eq!(on_the_key, registered, "{path}: none of the desk's own is left");
        assert_eq!(desk.world.live_passes(), 0, "{path}");
    }
}
