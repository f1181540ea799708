//! The promise: nothing happens at a desk without an operator who is signed in. A desk that is left
//! alone locks itself, the token goes and the session stays, and every fact names who caused it.

#[allow(dead_code, reason = "here a desk is cut off by hand")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[path = "common/free.rs"]
mod free;
#[path = "common/front.rs"]
mod front;

#[path = "common/turn.rs"]
mod common;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::time::Duration;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{Chapter, IdentityCheck, Purpose, TenantTrouble, Trouble};
use keydesk::ceremony::policy::second::NotSecond;
use keydesk::config::Config;
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{Finger, KeyModel, Options};
use keydesk::runner::{Click, OperatorScene, PersonScene, Second, SignInState, View};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

const VIKTOR: &str = "viktor.dahl@contoso.example";
const SMITH: &str = "00000000-0000-0000-0000-0000000000a1";
const OKAFOR: &str = "00000000-0000-0000-0000-0000000000a2";

/// The desk's other ends, in the hands of a test.
struct Hands {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    running: JoinHandle<()>,
    attendant: watch::Sender<String>,
}

async fn open(folder: &std::path::Path, config: Config) -> PracticeDesk {
    let options = PracticeOptions::new(Options::new(folder));
    let desk = PracticeDesk::open(PracticeOptions { config, ..options }).await;
    desk.expect("the desk opens")
}

/// Takes the desk over, and leaves what a script needs.
fn take(desk: PracticeDesk) -> (Hands, keydesk::screens::PracticeControls) {
    let running = tokio::spawn(async move {
        desk.runner.run().await.expect("the ledger can be written");
    });
    let hands =
        Hands { views: desk.views, clicks: desk.clicks, running, attendant: desk.attendant };
    (hands, desk.controls)
}

impl Hands {
    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    async fn until(&mut self, what: &str, there: impl FnMut(&View) -> bool) -> View {
        front::until(&mut self.views, what, there).await
    }

    async fn until_asked(&mut self, question: fn(&Question) -> bool) -> View {
        front::until_asked(&mut self.views, question).await
    }

    /// From home to the identity check of this person.
    async fn start_with(&mut self, person: &str) {
        let purpose = Purpose::Onboarding;
        who_is_it::choose(&mut self.views, &self.clicks, purpose, person).await;
    }

    /// Somebody signs in where the second operator is asked for; how that went, if it is asked for
    /// again.
    async fn second(&mut self, who: &str) -> Option<Second> {
        let second = |it: &View| match &it.operator.scene {
            Some(OperatorScene::Asking {
                question: Question::SecondOperator { .. }, data, ..
            }) => Some(data.second.clone()),
            _ => None,
        };
        let before = second(&self.views.borrow());
        self.attendant.send_replace(who.to_owned());
        self.click(Click::SignIn);
        let over = |it: &View| {
            let now = second(it);
            now != before && !matches!(now, Some(Second::UnderWay(_)))
        };
        second(&self.until("the sign-in", over).await)
    }

    async fn until_locked(&mut self) -> View {
        self.until("the lock", |it| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. })))
            .await
    }

    /// Plays the rest by script.
    async fn play_on(self, bench: keydesk::screens::PracticeControls) -> Ending {
        let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
        let ending = script::play(self.views, self.clicks, bench, script).await;
        self.running.await.expect("no panic");
        ending
    }
}

async fn entries(folder: &std::path::Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

#[tokio::test(flavor = "multi_thread")]
async fn another_operator_goes_on_and_is_named() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (mut desk, bench) = take(open(folder.path(), Config::default()).await);
    desk.start_with(AMIRA).await;

    desk.click(Click::Lock);
    let locked = desk.until_locked().await;
    assert!(locked.person.session.is_none(), "whoever passes by sees no person");
    assert_eq!(locked.operator.name, "");
    let Some(OperatorScene::SignIn { locked_by, .. }) = locked.operator.scene else {
        unreachable!()
    };
    assert_eq!(locked_by.as_deref(), Some("J. Smith"));
    // A click on what was there before does nothing.
    desk.click(Click::Identity(IdentityCheck::PhotoId));
    desk.attendant.send_replace("r.okafor@contoso.example".to_owned());
    desk.click(Click::SignIn);
    let back = desk.until_asked(|it| matches!(it, Question::CheckIdentity)).await;
    assert_eq!(back.operator.name, "R. Okafor");
    assert_eq!(back.person.session.and_then(|it| it.person).expect("she is still here").upn, AMIRA);

    let ending = desk.play_on(bench).await;
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert_eq!(receipt.operator.id, OKAFOR);
    let entries = entries(folder.path()).await;
    let changed = entries
        .iter()
        .position(|it| matches!(it.fact, Fact::Session(fact::Session::OperatorChanged { .. })));
    let changed = changed.expect("the change is a fact");
    let named = |it: &Entry| it.operator.as_ref().map(|it| it.id.clone());
    assert!(entries[..changed].iter().all(|it| named(it).as_deref() == Some(SMITH)));
    assert!(entries[changed..].iter().all(|it| named(it).as_deref() == Some(OKAFOR)));
    assert!(changed > 1 && changed < entries.len() - 10, "{changed} of {}", entries.len());
}

/// The service ends the token in the middle of a session, and asks for more than it had: the same
/// operator signs in again, and the session ends in a receipt.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_ends_is_replaced_and_the_session_goes_on() {
    let _turn = common::turn().await;
    for demand in [false, true] {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = open(folder.path(), Config::default()).await;
        let world = desk.world.clone();
        let (mut desk, bench) = take(desk);
        let mut views = desk.views.clone();
        // As soon as the pass is there.
        let ending_tokens = tokio::spawn(async move {
            let has_pass = |it: &View| {
                let session = it.person.session.as_ref();
                session.is_some_and(|it| it.chapter >= Chapter::InsertKey)
            };
            views.wait_for(has_pass).await.expect("the desk is there");
            if demand {
                world.demand_claims();
            } else {
                world.end_tokens();
            }
            world
        });
        let mut seen = desk.views.clone();
        let asked = tokio::spawn(async move {
            let again =
                |it: &View| it.asked().is_some_and(|(_, ways)| ways.contains(&Way::SignInAgain));
            seen.wait_for(again).await.expect("the desk is there").clone()
        });
        desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
            .await;
        let ending = desk.play_on(bench).await;
        assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
        let world = ending_tokens.await.expect("no panic");
        asked.await.expect("the operator was asked");
        assert_eq!(world.registered(AMIRA).len(), 1);
        assert_eq!(world.live_passes(), 0);
        let entries = entries(folder.path()).await;
        let challenged = entries.iter().any(|it| match &it.fact {
            Fact::Session(fact::Session::Failed { trouble: Trouble::Tenant(it), .. }) => {
                matches!(it, TenantTrouble::SignInEnded { claims: Some(_), .. })
            }
            _ => false,
        });
        assert_eq!(challenged, demand, "the claims were passed on");
    }
}

/// What nobody consented to is named before a session can begin.
#[tokio::test(flavor = "multi_thread")]
async fn a_scope_that_is_missing_is_named_before_any_session() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), Config::default()).await;
    let world = desk.world.clone();
    let (mut desk, _bench) = take(desk);
    desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. }))).await;
    desk.click(Click::SignOut);
    let out = desk.until_locked().await;
    let Some(OperatorScene::SignIn { locked_by: None, .. }) = out.operator.scene else {
        panic!("a name is left")
    };
    world.withhold_scope("UserAuthMethod-TAP.ReadWrite.All");
    desk.click(Click::SignIn);
    let refused = desk
        .until("the refusal", |it| match &it.operator.scene {
            Some(OperatorScene::SignIn { state, .. }) => matches!(state, SignInState::Missing(_)),
            _ => false,
        })
        .await;
    let Some(OperatorScene::SignIn { state: SignInState::Missing(missing), .. }) =
        refused.operator.scene
    else {
        unreachable!()
    };
    let missing: Vec<_> = missing.iter().map(|it| it.scope).collect();
    assert_eq!(missing, ["UserAuthMethod-TAP.ReadWrite.All"]);
    desk.click(Click::Start(Purpose::Onboarding));
    drop(desk.clicks);
    desk.running.await.expect("no panic");
    assert!(entries(folder.path()).await.is_empty(), "no session began");
}

/// Left alone, the desk locks itself: at home and in the middle of a session, but never while the
/// pass is shown or the desk works.
#[tokio::test(flavor = "multi_thread")]
async fn a_desk_that_is_left_alone_locks_itself() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path(), Config::default()).await;
    desk.runner.lock_after(Duration::from_millis(400));
    let world = desk.world.clone();
    world.key(KeyModel::Allowed).finger(Finger::ByHand);
    let (mut desk, bench) = take(desk);
    desk.until_locked().await;
    desk.click(Click::SignIn);
    desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. }))).await;

    // A session whose hand never touches the key waits at the touch for as long as it likes.
    let script = Script { person: AMIRA.to_owned(), mishap: Play::LeavesPass };
    let (numb, mut moves) = mpsc::unbounded_channel();
    let playing = tokio::spawn(script::play(
        desk.views.clone(),
        desk.clicks.clone(),
        keydesk::screens::PracticeControls { hands: numb, tokens: None },
        script,
    ));
    let hands = bench.hands.clone();
    let hand = tokio::spawn(async move {
        while let Some(it) = moves.recv().await {
            if it != keydesk::screens::PracticeHand::Touch {
                hands.send(it).ok();
            }
        }
    });
    let at_touch = |it: &View| {
        matches!(it.person.scene, Some(PersonScene::Working { step: Step::MakeCredential, .. }))
    };
    desk.until("the touch", at_touch).await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert!(at_touch(&desk.views.borrow()), "a desk that works does not lock");
    playing.abort();
    hand.abort();

    // Given up, it takes back what it can and asks for the key to be set aside; the pass is shown.
    desk.click(Click::Way(Way::GiveUp));
    desk.until_asked(|it| matches!(it, Question::SetKeyAside)).await;
    desk.click(Click::ShowPass);
    desk.until("the pass", |it| {
        it.person
            .session
            .as_ref()
            .and_then(|it| it.pass.as_ref())
            .is_some_and(|it| it.code.is_some())
    })
    .await;
    // A shown pass keeps the desk open no longer than anything else.
    let locked = desk.until_locked().await;
    assert!(locked.person.session.is_none());
    desk.click(Click::SignIn);
    desk.until_asked(|it| matches!(it, Question::SetKeyAside)).await;
    desk.click(Click::Way(Way::SetKeyAside));
    desk.until_asked(|it| matches!(it, Question::TakeKeyOut { .. })).await;
    desk.click(Click::Way(Way::KeyIsOut));
    desk.until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    assert_eq!(world.live_passes(), 0);
    drop(desk.clicks);
    desk.running.await.expect("no panic");
    let named = entries(folder.path()).await;
    assert!(named.iter().all(|it| it.operator.as_ref().is_some_and(|it| it.id == SMITH)));
}

/// A desk that wants a second operator, with R. Okafor as the first, at the question for the second.
async fn asked_for_second(folder: &std::path::Path) -> (Hands, keydesk::screens::PracticeControls) {
    let config: Config =
        toml::from_str("[operator]\nsecond_for_protected = true").expect("it is valid");
    let (mut desk, bench) = take(open(folder, config).await);
    desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. }))).await;
    desk.click(Click::SignOut);
    desk.until_locked().await;
    desk.attendant.send_replace("r.okafor@contoso.example".to_owned());
    desk.click(Click::SignIn);
    desk.start_with(VIKTOR).await;
    desk.click(Click::Identity(IdentityCheck::PhotoId));
    let asked = desk.until_asked(|it| matches!(it, Question::SecondOperator { .. })).await;
    let (question, ways) = asked.asked().expect("it was waited for");
    let protected_by = vec!["Platform team".to_owned()];
    assert_eq!(*question, Question::SecondOperator { protected_by });
    assert_eq!(ways, [Way::GiveUp]);
    (desk, bench)
}

/// A protected person gets a key only when somebody else who may do it signs in and says so; the
/// first operator stays, and the second one's token serves nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_protected_person_is_confirmed_by_a_second_operator() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (mut desk, bench) = asked_for_second(folder.path()).await;
    let attended_by = |it: &Entry| it.operator.as_ref().map(|it| it.id.clone());
    for (who, name, why) in [
        ("r.okafor@contoso.example", "R. Okafor", NotSecond::Attends),
        (VIKTOR, "Viktor Dahl", NotSecond::IsThePerson),
        ("j.smith@contoso.example", "J. Smith", NotSecond::RoleTooWeak),
        (AMIRA, "Amira Haddad", NotSecond::RoleTooWeak),
    ] {
        let refused = Some(Second::Refused { name: name.to_owned(), why });
        assert_eq!(desk.second(who).await, refused, "{who}");
    }
    let nobody = desk.second("nobody@contoso.example").await;
    assert!(matches!(nobody, Some(Second::Failed(_))), "{nobody:?}");
    let before = entries(folder.path()).await;
    assert!(!before.iter().any(|it| matches!(
        &it.fact,
        Fact::Session(fact::Session::Began { step: Step::IssuePass })
    )));

    assert_eq!(desk.second("sofia.marchetti@contoso.example").await, None, "confirmed");
    assert_eq!(desk.views.borrow().operator.name, "R. Okafor", "the first stays");
    let script = Script { person: VIKTOR.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, bench, script).await;
    desk.running.await.expect("no panic");
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert_eq!(receipt.operator.name, "R. Okafor");
    assert_eq!(receipt.proved_by.second_operator.expect("it names both").name, "Sofia Marchetti");
    let entries = entries(folder.path()).await;
    let confirmed = entries
        .iter()
        .position(|it| {
            matches!(&it.fact, Fact::Readiness(fact::Readiness::SecondOperatorConfirmed { .. }))
        })
        .expect("it is a fact");
    let issued =
        entries.iter().position(|it| matches!(&it.fact, Fact::Pass(fact::Pass::Issued { .. })));
    assert!(Some(confirmed) < issued);
    assert!(entries.iter().all(|it| attended_by(it).as_deref() == Some(OKAFOR)));
}

/// As `keydesk practice --operator A --operator B` opens a desk: the second one signs in next, so the
/// question is reached and answered by hand.
#[tokio::test(flavor = "multi_thread")]
async fn two_operators_of_a_practice_desk_sign_in_in_turn() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let config = toml::from_str("[operator]\nsecond_for_protected = true").expect("it is valid");
    let operators = ["r.okafor@contoso.example", "sofia.marchetti@contoso.example"];
    let options = PracticeOptions {
        config,
        operators: operators.map(str::to_owned).to_vec(),
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let (mut desk, bench) = take(PracticeDesk::open(options).await.expect("the desk opens"));
    desk.start_with(VIKTOR).await;
    desk.click(Click::Identity(IdentityCheck::PhotoId));
    desk.until_asked(|it| matches!(it, Question::SecondOperator { .. })).await;
    desk.click(Click::SignIn);
    desk.until_asked(|it| matches!(it, Question::InsertKey { .. })).await;
    let script = Script { person: VIKTOR.to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, bench, script).await;
    desk.running.await.expect("no panic");
    let Ending::Receipt(receipt) = ending else { panic!("{ending:?}") };
    assert_eq!(receipt.operator.name, "R. Okafor");
    assert_eq!(receipt.proved_by.second_operator.expect("it names both").name, "Sofia Marchetti");
}

/// Called off, locked, or cut off by a crash, the question comes again; given up, nothing is left.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_operator_who_does_not_come_leaves_the_question() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (mut desk, bench) = asked_for_second(folder.path()).await;
    desk.click(Click::Lock);
    desk.until_locked().await;
    desk.click(Click::SignIn);
    desk.until_asked(|it| matches!(it, Question::SecondOperator { .. })).await;
    desk.running.abort();
    desk.running.await.expect_err("it was cut off");
    drop(bench);
    cut_off::let_go(folder.path()).await;

    // The setting is gone, and what was found then still counts.
    let reopened = open(folder.path(), Config::default()).await;
    let world = reopened.world.clone();
    let (mut desk, _bench) = take(reopened);
    desk.until_asked(|it| matches!(it, Question::SecondOperator { .. })).await;
    desk.click(Click::Way(Way::GiveUp));
    desk.until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    assert_eq!(world.live_passes(), 0);
    drop(desk.clicks);
    desk.running.await.expect("no panic");
    let entries = entries(folder.path()).await;
    assert!(!entries.iter().any(|it| matches!(&it.fact, Fact::Pass(fact::Pass::Issued { .. }))));
}

/// Nothing is begun for nobody: a window that is closed while the desk reads leaves no pass behind.
#[tokio::test(flavor = "multi_thread")]
async fn with_the_window_closed_nothing_new_is_begun() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open(folder.path(), Config::default()).await;
    let world = desk.world.clone();
    let (mut desk, _bench) = take(desk);
    desk.start_with(AMIRA).await;
    desk.click(Click::Identity(IdentityCheck::PhotoId));
    drop(desk.clicks);
    desk.running.await.expect("it stops by itself");
    assert_eq!(world.live_passes(), 0);
}
