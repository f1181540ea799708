//! A practice desk and its window without a display, driven by accessible names alone, as assistive
//! technology would.

#[path = "turn.rs"]
mod turn;

use std::sync::Arc;
use std::time::{Duration, Instant};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use keydesk::desk::{self, PracticeDesk, PracticeOptions, Touch};
use keydesk::practice::{Options, World};
use keydesk::runner::Stop;
use keydesk::screens::{Links, Window};
use keydesk::words::Words;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::MutexGuard;
use tokio::task::JoinHandle;

pub use turn::AMIRA;

/// Longer than anything takes, also on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub struct Driven {
    pub window: Harness<'static, Window>,
    pub world: Arc<World>,
    running: JoinHandle<Result<(), Stop>>,
    runtime: Runtime,
    _folder: TempDir,
    /// The next test begins when all of this is gone.
    _turn: MutexGuard<'static, ()>,
}

impl Driven {
    /// `change` makes the desk another one than the usual. With `old_pin` the key comes with one.
    pub fn open(change: impl FnOnce(&mut PracticeOptions<'_>), old_pin: Option<&str>) -> Self {
        Self::open_after(change, async |desk| {
            if let Some(pin) = old_pin {
                desk::use_key_before(desk, pin).await.expect("it takes a PIN");
            }
        })
    }

    /// `before` is what happened before the desk opened its door.
    pub fn open_after(
        change: impl FnOnce(&mut PracticeOptions<'_>),
        before: impl AsyncFnOnce(&PracticeDesk),
    ) -> Self {
        Self::speaking(Words::english(), change, before)
    }

    /// The desk speaks so; the person may choose another language.
    pub fn speaking(
        words: Words,
        change: impl FnOnce(&mut PracticeOptions<'_>),
        before: impl AsyncFnOnce(&PracticeDesk),
    ) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let turn = runtime.block_on(turn::turn());
        let folder = tempfile::tempdir().expect("a folder");
        let mut options = PracticeOptions::new(Options::new(folder.path()));
        options.touch = Touch::ByHand;
        change(&mut options);
        let desk = runtime.block_on(PracticeDesk::open(options)).expect("the desk opens");
        runtime.block_on(before(&desk));
        let PracticeDesk { runner, views, clicks, controls, world, person_language, .. } = desk;
        let running = runtime.spawn(runner.run());
        let links =
            Links { view: views, clicks, practice: Some(controls), full_screen: Arc::default() };
        let window = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(24)
            .with_render_cursor(false)
            .build_eframe(|cc| {
                Window::new(&cc.egui_ctx, links).speaking(words).choosing(person_language)
            });
        Self { window, world, running, runtime, _folder: folder, _turn: turn }
    }

    /// The window is closed, and the desk ends by itself.
    pub fn over(self) {
        let Self { window, running, runtime, .. } = self;
        drop(window);
        runtime.block_on(running).expect("no panic").expect("the ledger can be written");
    }

    pub fn press(&mut self, name: &str) {
        // In the first frame of a screen its middle is not known yet.
        self.until(name);
        self.window.run();
        self.until(name);
        self.window.get_by_label(name).click();
        self.window.run();
    }

    pub fn press_beginning(&mut self, beginning: &str) {
        self.until_beginning(beginning);
        self.window.run();
        self.until_beginning(beginning);
        self.window.get_by_label_contains(beginning).click();
        self.window.run();
    }

    pub fn type_text(&mut self, text: &str) {
        for it in text.chars() {
            self.window.event(egui::Event::Text(it.into()));
        }
        self.window.run();
    }

    /// The desk works beside the window: it is redrawn until the name is there.
    pub fn until(&mut self, name: &str) {
        self.wait(name, |window| window.query_by_label(name).is_some());
    }

    pub fn until_beginning(&mut self, beginning: &str) {
        self.wait(beginning, |window| window.query_by_label_contains(beginning).is_some());
    }

    pub fn wait(&mut self, what: &str, mut there: impl FnMut(&Harness<'static, Window>) -> bool) {
        let begun = Instant::now();
        while !there(&self.window) {
            assert!(begun.elapsed() < PATIENCE, "waited for {what:?} in vain");
            std::thread::sleep(Duration::from_millis(10));
            self.window.run();
        }
    }
}
