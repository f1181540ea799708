//! A window on a practice desk without a display, driven by accessible names alone, as assistive
//! technology would.

use std::time::{Duration, Instant};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use keydesk::screens::{Links, Window};

/// Longer than anything takes, also on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A window on a practice desk, without a display.
pub struct Driven {
    pub window: Harness<'static, Window>,
}

impl Driven {
    pub fn open(links: Links) -> Self {
        let window = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(24)
            .with_render_cursor(false)
            .build_eframe(|cc| Window::new(&cc.egui_ctx, links));
        Self { window }
    }

    pub fn press(&mut self, name: &str) {
        self.until(name);
        self.window.get_by_label(name).click();
        self.window.run();
    }

    pub fn press_beginning(&mut self, beginning: &str) {
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
