//! The promise: in a cloud where nobody can register keys for others the desk says so before any
//! session, hands out a pass with which the person registers a key, says honestly that it has not
//! checked that key, and leaves no pass behind.

#[allow(dead_code, reason = "here a desk is cut off by hand")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[path = "common/free.rs"]
mod free;
#[path = "common/front.rs"]
mod front;

#[path = "common/turn.rs"]
mod common;
#[path = "common/own_page.rs"]
mod own_page;
#[path = "common/who_is_it.rs"]
mod who_is_it;

use std::path::Path;
use std::sync::Arc;

use common::AMIRA;
use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Step, Way};
use keydesk::ceremony::nouns::{Chapter, IdentityCheck, Leftover, Outcome, Purpose};
use keydesk::config::Config;
use keydesk::desk::script::{self, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::key::Bus;
use keydesk::ledger::{Entry, Ledger};
use keydesk::practice::{KeyModel, Mishap, Options, Person, World};
use keydesk::runner::{Click, OperatorScene, PersonScene, View};
use tokio::sync::mpsc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

const PIN: &str = "493817";

struct Desk {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    running: JoinHandle<()>,
    world: Arc<World>,
    keys: Bus,
}

async fn open(folder: &Path, cloud: &str) -> Desk {
    let settings = format!(
        "[tenant]\nid = \"11111111-2222-3333-4444-555555555555\"\n\
         client_id = \"66666666-7777-8888-9999-000000000000\"\ncloud = \"{cloud}\""
    );
    let config: Config = toml::from_str(&settings).expect("it is valid");
    let options = PracticeOptions::new(Options::new(folder));
    let desk = PracticeDesk::open(PracticeOptions { config, ..options }).await;
    let PracticeDesk { runner, views, clicks, world, keys, .. } = desk.expect("the desk opens");
    let running = tokio::spawn(async move {
        Box::pin(runner.run()).await.expect("the ledger can be written");
    });
    Desk { views, clicks, running, world, keys }
}

impl Desk {
    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    async fn until(&mut self, what: &str, there: impl FnMut(&View) -> bool) -> View {
        front::until(&mut self.views, what, there).await
    }

    async fn until_asked(&mut self, question: fn(&Question) -> bool) -> View {
        front::until_asked(&mut self.views, question).await
    }

    /// From home to the page on which Amira registers.
    async fn hand_out_the_pass(&mut self) -> View {
        let purpose = Purpose::SelfRegistration;
        who_is_it::choose(&mut self.views, &self.clicks, purpose, AMIRA).await;
        self.click(Click::Identity(IdentityCheck::PhotoId));
        self.until_asked(|it| matches!(it, Question::RegisterYourself { .. })).await
    }

    async fn end(self) {
        drop(self.clicks);
        self.running.await.expect("no panic");
    }
}

async fn entries(folder: &Path) -> Vec<Entry> {
    Ledger::read(&folder.join("ledger.sqlite")).await.expect("whole")
}

/// Amira at the page, with a key of her own: what the page asks for, the key makes, and the page
/// takes.
async fn amira_registers(world: &World, keys: &Bus) {
    desk::insert(world, &world.key(KeyModel::Allowed));
    let seen = keys.look_now().await;
    let path = &seen.first().expect("it is inserted").device;
    let device = keys.open(path).await.expect("it opens");
    device.set_pin(PIN.into()).await.expect("a new key takes a PIN");
    own_page::register(world, AMIRA, &device, PIN, "Amira's key").await;
    device.close().await;
}

/// The list lags: the operator says that it is done before the tenant knows.
#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_registers_for_others_the_person_does_it_with_a_pass() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path(), "us-gov-l4").await;
    let home = desk
        .until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
        .await;
    assert_eq!(
        home.operator.offer,
        Some(Purpose::SelfRegistration),
        "it is said before the session"
    );
    desk.click(Click::Start(Purpose::Onboarding));
    let asked = desk.hand_out_the_pass().await;
    let pass = asked.person.session.and_then(|it| it.pass).expect("the pass is issued");
    assert_eq!(pass.sign_in_page, "https://mysignins.azure.us/security-info");
    desk.click(Click::ShowPass);
    let code =
        |it: &View| it.person.session.as_ref()?.pass.as_ref()?.code.clone().map(|it| it.code);
    let shown = desk.until("the pass", |it| code(it).is_some()).await;
    let amira = Person::with_pass(desk.world.router(), AMIRA, code(&shown).expect("it is shown"));
    let opened = amira.open_security_info().await.expect("the pass opens her page");
    assert_eq!(opened, format!("Signed in as {AMIRA}"));

    desk.click(Click::Way(Way::KeyIsRegistered));
    let looking = |it: &View| {
        matches!(it.person.scene, Some(PersonScene::Working { step: Step::LookForOwnMethod, .. }))
    };
    desk.until("the look", looking).await;
    assert!(desk.world.registered(AMIRA).is_empty());
    amira_registers(&desk.world, &desk.keys).await;
    let end = desk
        .until("the end", |it| matches!(it.person.scene, Some(PersonScene::SelfRegistered { .. })))
        .await;
    let Some(PersonScene::SelfRegistered { methods, left, .. }) = end.person.scene else {
        unreachable!()
    };
    assert!(left.is_empty(), "{left:?}");
    let [method] = methods.as_slice() else { panic!("{methods:?}") };
    assert_eq!(method.display_name, "Amira's key");
    assert_eq!(method.model.as_deref(), Some(desk.world.key(KeyModel::Allowed).model_name()));
    assert_eq!(desk.world.live_passes(), 0);
    assert_eq!(desk.world.registered(AMIRA).len(), 1, "it is hers and stays");
    desk.end().await;

    let entries = entries(folder.path()).await;
    let last = entries.last().map(|it| it.fact.clone());
    assert_eq!(
        last,
        Some(Fact::Session(fact::Session::Finished { outcome: Outcome::SelfRegistered }))
    );
    let began = |step| {
        entries.iter().filter(|it| it.fact == Fact::Session(fact::Session::Began { step })).count()
    };
    assert_eq!(began(Step::IssuePass), 1);
    for nothing_of_the_desks in [Step::ReadKey, Step::FetchOptions, Step::Register] {
        assert_eq!(began(nothing_of_the_desks), 0);
    }
}

/// Cut off at the page and then given up: the pass is gone, and what the person may have done
/// meanwhile is named.
#[tokio::test(flavor = "multi_thread")]
async fn given_up_the_pass_is_taken_back_and_the_doubt_is_named() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path(), "us-gov-l5").await;
    desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. }))).await;
    desk.hand_out_the_pass().await;
    desk.running.abort();
    desk.running.await.expect_err("it was cut off");
    drop(desk.world);
    cut_off::let_go(folder.path()).await;

    let mut desk = open(folder.path(), "us-gov-l5").await;
    let again = desk.until_asked(|it| matches!(it, Question::RegisterYourself { .. })).await;
    let pass = again.person.session.and_then(|it| it.pass).expect("it is alive");
    assert!(pass.forgotten, "the code is in no file");
    assert_eq!(desk.world.live_passes(), 1);
    desk.click(Click::Way(Way::GiveUp));
    let end = desk
        .until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    let Some(OperatorScene::Ended { left, .. }) = end.operator.scene else { unreachable!() };
    assert_eq!(left, [Leftover::PerhapsOwnMethod]);
    assert_eq!(desk.world.live_passes(), 0);
    desk.end().await;
}

/// Cut off after the session has become one in which the person registers: it goes on as that, and given
/// up it takes the pass back and names the key, whose PIN is the person's.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_has_become_the_persons_stays_so_after_a_cut() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = Options { mishap: Some(Mishap::NotForOthers), ..Options::new(folder.path()) };
    let desk = PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens");
    let (mut views, clicks) = (desk.views.clone(), desk.clicks.clone());
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: AMIRA.to_owned(), mishap: Play::Smooth };
    let playing = tokio::spawn(script::play(desk.views, desk.clicks, desk.controls, script));
    front::until_asked(&mut views, |it| matches!(it, Question::RegisterYourself { .. })).await;
    playing.abort();
    running.abort();
    running.await.expect_err("it was cut off");
    drop((desk.world, clicks));
    cut_off::let_go(folder.path()).await;

    let mut desk = open(folder.path(), "global").await;
    let again = desk.until_asked(|it| matches!(it, Question::RegisterYourself { .. })).await;
    let session = again.person.session.expect("the session of before");
    assert!(session.pass.is_some_and(|it| it.forgotten), "the code is in no file");
    assert_eq!(session.chapter, Chapter::RegisterKey);
    desk.click(Click::Way(Way::GiveUp));
    desk.until_asked(|it| matches!(it, Question::SetKeyAside)).await;
    desk.click(Click::Way(Way::SetKeyAside));
    let end = desk
        .until("the end", |it| matches!(it.operator.scene, Some(OperatorScene::Ended { .. })))
        .await;
    let Some(OperatorScene::Ended { left, .. }) = end.operator.scene else { unreachable!() };
    assert!(
        matches!(left[..], [Leftover::KeySetAside { .. }, Leftover::PerhapsOwnMethod]),
        "{left:?}"
    );
    assert_eq!(desk.world.live_passes(), 0);
    desk.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_passes_nothing_is_offered_and_nothing_begins() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = open(folder.path(), "china").await;
    let home = desk
        .until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
        .await;
    assert_eq!(home.operator.offer, None);
    for purpose in [Purpose::Onboarding, Purpose::SelfRegistration] {
        desk.click(Click::Start(purpose));
    }
    desk.end().await;
    assert!(entries(folder.path()).await.is_empty());
}
