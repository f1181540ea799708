//! The promise: a desk in a lobby stays. What keeps it from opening stands in its window with a way to try
//! again; nobody closes it; where nobody is, it shows nothing of a person; who helps is always named; and
//! where there is a touch screen and no keyboard, letters are on the screen.

#![allow(clippy::print_stdout, reason = "a test that is skipped says why")]

#[path = "kiosk_window/real.rs"]
mod real;
#[allow(dead_code, reason = "nobody is searched for by name here")]
#[path = "common/turn.rs"]
mod turn;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use egui::{Event, TouchDeviceId, TouchId, TouchPhase, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::nouns::Purpose;
use keydesk::desk::{PracticeDesk, PracticeOptions, system_letters};
use keydesk::practice::Options;
use keydesk::runner::{Click, PersonLanguage};
use keydesk::screens::{Kiosk, Links, Monitors, Opened, Opening, RESTS_AFTER, Starting, Window};
use keydesk::words::{Told, Words};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::{MutexGuard, mpsc};

const HELP: &str = "Help at this desk: Room 4, telephone 4711";
const CONTACT: &str = "Room 4, telephone 4711";
const SAVER: &str = "Touch the screen or press a key to begin";
const PATIENCE: Duration = Duration::from_secs(60);
/// Each frame takes so long.
const FRAME: f32 = 20.0;

/// A practice desk in a window of a kiosk, without a display.
struct InLobby {
    window: Harness<'static, Window>,
    clicks: mpsc::UnboundedSender<Click>,
    _runtime: Runtime,
    _folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl InLobby {
    fn open(frame: f32) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let turn = runtime.block_on(turn::turn());
        let folder = tempfile::tempdir().expect("a folder");
        let options = PracticeOptions::new(Options::new(folder.path()));
        let desk = runtime.block_on(PracticeDesk::open(options)).expect("the desk opens");
        let clicks = desk.clicks.clone();
        let links = Links {
            view: desk.views,
            clicks: desk.clicks,
            practice: Some(desk.controls),
            full_screen: std::sync::Arc::default(),
        };
        runtime.spawn(desk.runner.run());
        let window = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_step_dt(frame)
            .with_max_steps(24)
            .with_render_cursor(false)
            .build_eframe(|cc| Window::new(&cc.egui_ctx, links).in_kiosk(Kiosk::new(CONTACT)));
        Self { window, clicks, _runtime: runtime, _folder: folder, _turn: turn }
    }

    fn shows(&self, label: &str) -> bool {
        self.window.query_by_label(label).is_some()
    }

    fn until(&mut self, label: &str) {
        let begun = Instant::now();
        while !self.shows(label) {
            assert!(begun.elapsed() < PATIENCE, "waited for {label:?} in vain");
            std::thread::sleep(Duration::from_millis(10));
            self.window.step();
        }
    }
}

#[test]
fn who_helps_is_named_on_every_screen() {
    let mut desk = InLobby::open(0.1);
    desk.until("Start a session");
    assert!(desk.shows(HELP));
    desk.clicks.send(Click::Start(Purpose::Onboarding)).ok();
    desk.until("Who is at the desk?");
    assert!(desk.shows(HELP));
}

#[test]
fn where_nobody_is_the_screen_saver_shows_nothing_of_a_person() {
    let mut desk = InLobby::open(FRAME);
    desk.until("Start a session");
    let mut frames = 0;
    while !desk.shows(SAVER) {
        desk.window.step();
        frames += 1;
        assert!(f64::from(frames) * f64::from(FRAME) < RESTS_AFTER * 2.0, "it never comes");
    }
    assert!(desk.shows(HELP));
    assert!(
        !desk.shows("Start a session"),
        "the screen below is hidden, for assistive technology too"
    );
    // The press that wakes it is for nothing else.
    desk.window.event(Event::Text("x".into()));
    desk.until("Start a session");
    assert!(!desk.shows(SAVER));
}

#[test]
fn letters_come_where_somebody_types_by_touch_and_go_with_a_keyboard() {
    let mut desk = InLobby::open(0.1);
    desk.until("Start a session");
    desk.clicks.send(Click::Start(Purpose::Onboarding)).ok();
    desk.until("Who is at the desk?");
    desk.window.run();
    assert!(!desk.shows("Hide the letters"), "nobody has touched anything");
    desk.window.event(touch());
    desk.window.run();
    for letter in ["a", "m", "i", "r"] {
        desk.until(letter);
        desk.window.get_by_label(letter).click();
        desk.window.run();
    }
    desk.until("Choose Amira Haddad, amira.haddad@contoso.example");
    desk.window.event(Event::Text("a".into()));
    desk.window.run();
    assert!(!desk.shows("Hide the letters"), "there is a keyboard");
}

fn touch() -> Event {
    Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(1),
        phase: TouchPhase::End,
        pos: pos2(1200.0, 20.0),
        force: None,
    }
}

/// A window whose desk opens as the test says.
fn starting() -> (Harness<'static, Starting>, Sender<Opening>, Receiver<()>) {
    let (tell, news) = channel();
    let (again, wanted) = channel();
    let window = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(24)
        .with_render_cursor(false)
        .build_eframe(|cc| Starting::new(&cc.egui_ctx, Words::english(), news, again));
    (window, tell, wanted)
}

#[test]
fn what_keeps_the_desk_from_opening_stands_in_the_window_until_it_is_put_right() {
    let (mut window, tell, wanted) = starting();
    window.run();
    assert!(window.query_by_label("The desk opens").is_some());
    let told = Words::english().tell("kiosk-in-use", &[]);
    let Told { what, next } = told.clone();
    let details = "the ledger /var/lib/keydesk/ledger.sqlite is open".to_owned();
    tell.send(Opening::Failed { told, details: details.clone() }).expect("it listens");
    window.run();
    for said in [&what, &next, &details] {
        assert!(window.query_by_label(said).is_some(), "{said} is not there");
    }
    assert!(wanted.try_recv().is_err());
    window.get_by_label("Try again").click();
    window.run();
    assert!(wanted.try_recv().is_ok());
    assert!(window.query_by_label("The desk opens").is_some());

    let runtime = Runtime::new().expect("a runtime");
    let _turn = runtime.block_on(turn::turn());
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions::new(Options::new(folder.path()));
    let desk = runtime.block_on(PracticeDesk::open(options)).expect("the desk opens");
    let links = Links {
        view: desk.views,
        clicks: desk.clicks,
        practice: None,
        full_screen: std::sync::Arc::default(),
    };
    runtime.spawn(desk.runner.run());
    let letters = system_letters(|_| None, std::sync::Arc::new(|| ())).expect("a thread");
    let opened = Opened {
        links,
        words: Words::english(),
        chosen: PersonLanguage::default(),
        letters,
        monitors: Monitors::One,
        contact: CONTACT.to_owned(),
    };
    tell.send(Opening::Open(Box::new(opened))).expect("it listens");
    let begun = Instant::now();
    while window.query_by_label("Start a session").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the desk is not there");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    assert!(window.query_by_label(HELP).is_some());
}
