//! The promise: the person in front of the desk can do nothing that is the operator's. In every scene of
//! the person each click there is is sent, whatever a screen offers, and the record is as if none had
//! been; what was the operator's is theirs again with the desk code or the sign-in. And the key follows
//! its person: no session takes another's key, and none ends while its key is plugged in.

#[path = "desk_code/clicks.rs"]
mod clicks;
#[path = "common/turn.rs"]
mod common;
#[path = "common/front.rs"]
mod front;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use clicks::{is_known, operators_clicks};
use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{IdentityCheck, KeyReason, Purpose};
use keydesk::desk::{self, CODE, PracticeDesk, PracticeOptions, Touch};
use keydesk::key::Bus;
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Options, World};
use keydesk::runner::{Click, CodeWanted, OperatorScene, PersonScene, Stop, View};
use keydesk::screens::{PracticeControls, PracticeHand};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

const PIN: &str = "493817";

struct Desk {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    bench: PracticeControls,
    world: Arc<World>,
    keys: Bus,
    running: JoinHandle<Result<(), Stop>>,
}

impl Desk {
    /// Nobody stands beside it; the operator has chosen a code.
    async fn open(folder: &Path, lock_after: Option<Duration>) -> Self {
        let options = PracticeOptions {
            touch: Touch::ByHand,
            operator_beside: false,
            ..PracticeOptions::new(Options::new(folder))
        };
        let mut desk = PracticeDesk::open(options).await.expect("the desk opens");
        if let Some(it) = lock_after {
            desk.runner.lock_after(it);
        }
        let running = tokio::spawn(desk.runner.run());
        let PracticeDesk { views, clicks, controls: bench, world, keys, .. } = desk;
        let mut desk = Self { views, clicks, bench, world, keys, running };
        desk.until("the choice", |it| {
            matches!(it.operator.scene, Some(OperatorScene::ChooseCode { refused: false }))
        })
        .await;
        desk
    }

    async fn with_code(folder: &Path) -> Self {
        let mut desk = Self::open(folder, None).await;
        desk.click(Click::ChooseCode(CODE.into()));
        desk.until_home().await;
        desk
    }

    fn click(&self, click: Click) {
        is_known(&click);
        self.clicks.send(click).expect("the desk is there");
    }

    fn code(&self, code: &str) {
        self.click(Click::Code { code: code.into(), begins: None });
    }

    async fn until(&mut self, what: &str, there: impl FnMut(&View) -> bool) -> View {
        front::until(&mut self.views, what, there).await
    }

    async fn until_asked(&mut self, question: fn(&Question) -> bool) -> View {
        front::until_asked(&mut self.views, question).await
    }

    async fn until_home(&mut self) {
        self.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
            .await;
    }

    async fn until_code_is_wanted(&mut self) -> CodeWanted {
        let wanted = |it: &View| match it.operator.scene {
            Some(OperatorScene::Code(it)) => Some(it),
            _ => None,
        };
        let view = self.until("the code", |it| wanted(it).is_some()).await;
        wanted(&view).expect("it is wanted")
    }

    async fn until_tries_are_left(&mut self, tries: u8) {
        self.until("the tries", |it| {
            matches!(it.operator.scene, Some(OperatorScene::Code(it)) if it.tries_left == tries)
        })
        .await;
    }

    /// From home to where the key is inserted.
    async fn start(&mut self) -> View {
        let purpose = Purpose::Onboarding;
        who_is_it::choose(&mut self.views, &self.clicks, purpose, AMIRA).await;
        self.click(Click::Identity(IdentityCheck::PhotoId));
        self.until_asked(|it| matches!(it, Question::InsertKey { .. })).await
    }

    /// Everything that is the operator's is clicked in a scene of the person's.
    fn click_everything(&self) {
        assert!(self.views.borrow().person.has_screen);
        for it in operators_clicks() {
            self.click(it);
        }
    }

    /// Touches until something else is wanted than a touch.
    async fn touch_until_asked(&mut self, question: fn(&Question) -> bool) {
        for _ in 0..600 {
            let asked = self.views.borrow().asked().is_some_and(|(it, _)| question(it));
            if asked {
                return;
            }
            self.bench.does(PracticeHand::Touch);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the touches lead nowhere");
    }

    async fn over(self) {
        drop(self.clicks);
        self.running.await.expect("no panic").expect("the ledger can be written");
    }
}

fn takes_out(question: &Question) -> bool {
    matches!(question, Question::TakeKeyOut { .. })
}

async fn entries(folder: &Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("it can be read")
}

#[tokio::test(flavor = "multi_thread")]
async fn in_every_scene_of_the_person_every_click_of_the_operators_is_refused() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::with_code(folder.path()).await;
    let view = desk.start().await;
    let (_, ways) = view.asked().expect("a key is asked for");
    assert_eq!(ways, [], "what is the operator's is not offered");
    desk.click_everything();
    desk.bench.does(PracticeHand::InsertAllowed);
    desk.until_asked(|it| matches!(it, Question::ChoosePin { .. })).await;
    desk.click_everything();
    desk.click(Click::Pin(PIN.into()));
    desk.until("the touch", |it| {
        matches!(it.person.scene, Some(PersonScene::Working { touch_now: true, .. }))
    })
    .await;
    desk.click_everything();
    desk.touch_until_asked(takes_out).await;
    desk.click_everything();
    // Not one of them was kept for later.
    desk.bench.does(PracticeHand::Remove);
    desk.until("the receipt", |it| matches!(it.person.scene, Some(PersonScene::Receipt(_)))).await;
    desk.click_everything();
    desk.click(Click::Close);
    let wanted = desk.until_code_is_wanted().await;
    assert_eq!(wanted.offer, Some(Purpose::Onboarding));
    assert!(!wanted.can_go_back);
    desk.click_everything();
    desk.code("8264");
    desk.until_tries_are_left(2).await;
    desk.click_everything();
    desk.code(CODE);
    desk.until_home().await;

    assert_eq!(desk.world.registered(AMIRA).len(), 1);
    assert_eq!(desk.world.live_passes(), 0);
    desk.over().await;
    let entries = entries(folder.path()).await;
    let opened = |it: &&Entry| matches!(it.fact, Fact::Session(fact::Session::Opened { .. }));
    assert_eq!(entries.iter().filter(opened).count(), 1, "no session but the one");
    for entry in &entries {
        let chosen = matches!(
            entry.fact,
            Fact::Session(fact::Session::Chose { .. } | fact::Session::ScreenTaken)
                | Fact::Pass(fact::Pass::Shown)
        );
        assert!(!chosen, "{:?}", entry.fact);
    }
}

/// Called in the middle, the operator types the code, and everything is theirs until they give the
/// screen back. The record says that they took it.
#[tokio::test(flavor = "multi_thread")]
async fn the_desk_code_gives_the_operator_what_is_theirs() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::with_code(folder.path()).await;
    desk.start().await;
    desk.click(Click::CallOperator);
    assert!(desk.until_code_is_wanted().await.can_go_back);
    desk.click(Click::HandOver);
    desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    desk.click(Click::CallOperator);
    desk.code(CODE);
    let view = desk.until("the ways", |it| !it.person.has_screen).await;
    let (_, ways) = view.asked().expect("the same question");
    assert!(ways.contains(&Way::GiveUp));
    desk.click(Click::HandOver);
    desk.until("the person", |it| it.person.has_screen).await;
    desk.click(Click::Way(Way::GiveUp));
    desk.click(Click::CallOperator);
    desk.code(CODE);
    desk.click(Click::Way(Way::GiveUp));
    desk.until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    assert_eq!(desk.world.live_passes(), 0);
    // The operator has had the screen since: a click is enough.
    desk.click(Click::Close);
    desk.until_home().await;
    desk.over().await;
    let entries = entries(folder.path()).await;
    let taken = |it: &&Entry| matches!(it.fact, Fact::Session(fact::Session::ScreenTaken));
    assert_eq!(entries.iter().filter(taken).count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_three_wrong_codes_only_a_sign_in_helps() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), None).await;
    for guessed_first in ["1234", "2580", "1998", "137", "0000"] {
        desk.click(Click::ChooseCode(guessed_first.into()));
        desk.until("the refusal", |it| {
            matches!(it.operator.scene, Some(OperatorScene::ChooseCode { refused: true }))
        })
        .await;
    }
    desk.click(Click::ChooseCode(CODE.into()));
    desk.until_home().await;
    desk.start().await;
    desk.click(Click::CallOperator);
    desk.until_tries_are_left(3).await;
    for left in [2, 1, 0] {
        desk.code("8264");
        desk.until_tries_are_left(left).await;
    }
    // The right one comes too late.
    desk.code(CODE);
    desk.click(Click::HandOver);
    desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    desk.click(Click::CallOperator);
    assert_eq!(desk.until_code_is_wanted().await.tries_left, 0);
    desk.click(Click::SignIn);
    // Who has signed in for it has the screen, until they give it back; the old code is gone.
    let view = desk.until("the session", |it| !it.person.has_screen && it.asked().is_some()).await;
    assert!(view.asked().expect("it is asked").1.contains(&Way::GiveUp));
    desk.click(Click::HandOver);
    desk.until("the person", |it| it.person.has_screen).await;
    desk.click(Click::CallOperator);
    assert_eq!(desk.until_code_is_wanted().await.tries_left, 0);
    desk.over().await;
}

/// Whoever only calls and guesses does not keep the desk open, and the code does not open one that has
/// locked itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_desk_with_a_person_locks_itself() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), Some(Duration::from_secs(3))).await;
    desk.click(Click::ChooseCode(CODE.into()));
    desk.until_home().await;
    desk.start().await;
    let locked = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
    for _ in 0..100 {
        if locked(&desk.views.borrow()) {
            break;
        }
        desk.click(Click::CallOperator);
        desk.click(Click::HandOver);
        for it in operators_clicks() {
            desk.click(it);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(locked(&desk.views.borrow()), "it never locks");
    desk.code(CODE);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(locked(&desk.views.borrow()), "the code unlocks nothing");
    desk.over().await;
}

/// It says so before, and a person who is there puts it off; for one who has gone, nothing is lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_does_nothing_is_told_and_nothing_is_lost() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), Some(Duration::from_secs(3))).await;
    desk.click(Click::ChooseCode(CODE.into()));
    desk.until_home().await;
    desk.start().await;
    for _ in 0..2 {
        let told = desk.until("the warning", |it| it.locks_at.is_some()).await;
        assert!(told.person.has_screen && !told.person.waits_for_sign_in);
        let left = told.locks_at.expect("it is told").duration_since(told.at).as_secs_f32();
        assert!((1.0..=1.6).contains(&left), "{left} of the last half");
        desk.click(Click::MoreTime);
        desk.until("more time", |it| it.locks_at.is_none() && it.operator.name == "J. Smith").await;
    }
    let locked = desk.until("the lock", |it| it.operator.name.is_empty()).await;
    assert!(locked.person.waits_for_sign_in && locked.locks_at.is_none());
    desk.click(Click::SignIn);
    let back = desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    assert_eq!(back.person.session.and_then(|it| it.person).expect("she is still here").upn, AMIRA);
    desk.over().await;
}

/// Somebody forgot theirs in the port: it is named, and taken by nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_plugged_in_before_the_session_is_not_taken() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::with_code(folder.path()).await;
    let forgotten = desk.world.key(KeyModel::Allowed);
    desk::plug(&forgotten);
    desk.keys.look_now().await;
    let view = desk.start().await;
    let Some(PersonScene::Asking { keys, .. }) = &view.person.scene else { panic!("a key") };
    assert_eq!(keys.count, 0);
    assert!(keys.from_before[0].contains(&forgotten.serial()), "{:?}", keys.from_before);
    forgotten.unplug();
    desk.keys.look_now().await;
    desk.until("the way in", |it| match &it.person.scene {
        Some(PersonScene::Asking { keys, .. }) => keys.from_before.is_empty(),
        _ => false,
    })
    .await;
    desk::plug(&forgotten);
    desk.keys.look_now().await;
    desk.until_asked(|it| matches!(it, Question::ChoosePin { .. })).await;
    // Pulled out, the PIN is not asked for any more.
    forgotten.unplug();
    desk.keys.look_now().await;
    desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    desk.over().await;
    let entries = entries(folder.path()).await;
    let out = |it: &&Entry| it.fact == Fact::Key(fact::Key::TakenOut);
    assert_eq!(entries.iter().filter(out).count(), 1);
}

/// It keeps a PIN that nobody knows: nobody gets it before it was reset.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_set_aside_is_refused_until_it_was_reset() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::with_code(folder.path()).await;
    let key = desk.world.key(KeyModel::Allowed);
    desk.start().await;
    desk::plug(&key);
    desk.keys.look_now().await;
    desk.until_asked(|it| matches!(it, Question::ChoosePin { .. })).await;
    desk.click(Click::Pin(PIN.into()));
    desk.until("the touch", |it| {
        matches!(it.person.scene, Some(PersonScene::Working { touch_now: true, .. }))
    })
    .await;
    desk.click(Click::CallOperator);
    desk.code(CODE);
    desk.click(Click::Way(Way::GiveUp));
    desk.until_asked(|it| matches!(it, Question::SetKeyAside)).await;
    desk.click(Click::Way(Way::SetKeyAside));
    // A key that the desk does not see go must not hold it up for ever.
    let view = desk.until_asked(takes_out).await;
    assert_eq!(view.asked().expect("it is asked").1, [Way::KeyIsOut]);
    desk.click(Click::Way(Way::KeyIsOut));
    desk.until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    desk.click(Click::Close);
    desk.until_home().await;

    let view = desk.start().await;
    let Some(PersonScene::Asking { keys, .. }) = &view.person.scene else { panic!("a key") };
    assert_eq!(keys.from_before.len(), 1, "it is still plugged in");
    key.unplug();
    desk.keys.look_now().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    desk::plug(&key);
    desk.keys.look_now().await;
    desk.until_code_is_wanted().await;
    desk.code(CODE);
    let view = desk.until_asked(|it| matches!(it, Question::KeyRefused { .. })).await;
    let (question, ways) = view.asked().expect("it is refused");
    assert_eq!(*question, Question::KeyRefused { reasons: vec![KeyReason::SetAside] });
    assert_eq!(ways, [Way::AnotherKey, Way::ResetKey, Way::GiveUp]);
    desk.over().await;
}
