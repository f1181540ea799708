//! The promise: no PIN, no pass, no token in any log line, any fact, any accessibility label, any
//! file, during a whole session. The session is a real one; the log is at its most talkative.

use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

#[path = "common/front.rs"]
mod front;

use front::{until, until_asked};
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{IdentityCheck, Person, Purpose};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::{Mishap, Options};
use keydesk::runner::{Click, OperatorScene, PersonScene, View};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::mpsc;
use tracing_subscriber::fmt::MakeWriter;

const AMIRA: &str = "amira.haddad@contoso.example";

/// A log that can be read afterwards.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no writer panics").extend_from_slice(line);
        Ok(line.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;
    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What must not be found anywhere, and how it is called in a failure: never the secret itself.
struct Secrets(Vec<(&'static str, String)>);

impl Secrets {
    fn must_not_be_in(&self, text: &[u8], place: &str) {
        for (name, secret) in &self.0 {
            assert!(secret.len() > 5, "{name} is too short to be looked for");
            let found = text.windows(secret.len()).any(|it| it == secret.as_bytes());
            assert!(!found, "{name} is in {place}");
        }
    }

    fn must_not_be_below(&self, folder: &Path, but_not: &[&str]) {
        for entry in std::fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                self.must_not_be_below(&path, but_not);
            } else if !but_not.contains(&name.as_str()) {
                self.must_not_be_in(&std::fs::read(&path).expect("a file"), &name);
            }
        }
    }
}

#[test]
fn no_secret_leaves_its_place_during_a_whole_session() {
    let log = Log::default();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).init();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let (secrets, told) = runtime.block_on(session(folder.path()));

    let lines = log.0.lock().expect("no writer panics");
    let text = String::from_utf8_lossy(&lines);
    assert!(text.contains("keydesk::tenant"), "the log was listened to");
    assert!(text.contains("a step failed"), "the mishap is in the log");
    secrets.must_not_be_in(&lines, "the log");
    // Every JWT begins with its header: no token of any kind, also of those that nobody showed us.
    assert!(
        !text.contains("eyJ0eXAiOiJKV1Qi") && !text.contains("eyJhbGciOi"),
        "a token is logged"
    );
    secrets.must_not_be_in(told.as_bytes(), "the accessibility tree");
    assert!(told.contains("PIN, 6 digits entered"), "the tree was listened to");
    assert!(told.contains("Access pass is shown on the screen"), "the pass was shown");
    // The world's own signing key is the tenant's, not the desk's.
    secrets.must_not_be_below(folder.path(), &[]);
}

/// A session with a wrong PIN first, the pass shown while the key is awaited, a window beside it. Returns
/// the secrets that were in it and everything that the window told to assistive technology.
async fn session(folder: &Path) -> (Secrets, String) {
    let world = Options { mishap: Some(Mishap::WrongPin), ..Options::new(folder) };
    let opened = PracticeDesk::open(PracticeOptions::new(world)).await;
    let desk = opened.expect("the desk opens");
    desk::use_key_before(&desk, script::PIN).await.expect("a PIN is set");
    let operator_token = desk.token.borrow().clone().expect("an operator is signed in");
    let running = tokio::spawn(desk.runner.run());

    let (mut views, clicks) = (desk.views.clone(), desk.clicks.clone());
    let click = |it: Click| clicks.send(it).expect("the desk is there");
    click(Click::Start(Purpose::Onboarding));
    until_asked(&mut views, |it| matches!(it, Question::WhoIsIt)).await;
    click(Click::Search(AMIRA.to_owned()));
    let found = until(&mut views, "Amira", |it| !people(it).is_empty()).await;
    click(Click::Choose(people(&found)[0].clone()));
    until_asked(&mut views, |it| matches!(it, Question::CheckIdentity)).await;
    click(Click::Identity(IdentityCheck::PhotoId));
    until_asked(&mut views, |it| matches!(it, Question::InsertKey { .. })).await;
    click(Click::Way(Way::IssuePass));
    until(&mut views, "a pass", |it| {
        it.person.session.as_ref().is_some_and(|it| it.pass.is_some())
    })
    .await;
    click(Click::ShowPass);
    let view = until(&mut views, "the pass", |it| code(it).is_some()).await;
    let code = code(&view).expect("it was waited for").clone();
    // The script goes on from here.
    let script = Script { person: AMIRA.to_owned(), mishap: Play::WrongPinFirst };
    drop(clicks);
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    assert!(matches!(ending, Ending::Receipt(_)), "{ending:?}");
    running.await.expect("no panic").expect("the ledger can be written");

    let secrets = vec![
        ("the PIN", script::PIN.to_owned()),
        ("the pass", code.expose_secret().to_owned()),
        ("the operator's token", operator_token.expose_secret().to_owned()),
    ];
    (Secrets(secrets), told_by_a_window(view))
}

fn people(view: &View) -> &[Person] {
    match &view.operator.scene {
        Some(OperatorScene::Asking { data, .. }) => &data.people,
        _ => &[],
    }
}

fn code(view: &View) -> Option<&SecretString> {
    view.person.session.as_ref()?.pass.as_ref()?.code.as_ref().map(|it| &it.code)
}

/// What the real window tells about the scene in which the pass is shown, and while a PIN is typed.
fn told_by_a_window(view: View) -> String {
    use egui_kittest::kittest::NodeT as _;
    use keydesk::ceremony::next::Question;
    let mut told = String::new();
    let mut pin_scene = view.clone();
    pin_scene.operator.scene = None;
    pin_scene.person.scene =
        Some(PersonScene::Asking { question: Question::TypePin, ways: vec![], keys: 1.into() });
    for (view, typed) in [(view, ""), (pin_scene, script::PIN)] {
        let (_views, view) = tokio::sync::watch::channel(view);
        let (clicks, _inbox) = mpsc::unbounded_channel();
        let links =
            keydesk::screens::Links { view, clicks, practice: None, full_screen: Arc::default() };
        let mut window = egui_kittest::Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(24)
            .build_eframe(|cc| keydesk::screens::Window::new(&cc.egui_ctx, links));
        window.run();
        for digit in typed.chars() {
            window.event(egui::Event::Text(digit.into()));
        }
        window.run();
        for node in window.root().children_recursive() {
            let node = node.accesskit_node();
            for text in [node.label(), node.value(), node.description()].into_iter().flatten() {
                told.push_str(&text);
                told.push('\n');
            }
        }
    }
    told
}
