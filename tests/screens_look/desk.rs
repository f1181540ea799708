//! The window under test, and the ends of the channels that the runner would hold.

use std::path::Path;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use keydesk::runner::{Click, PersonLanguage, View};
use keydesk::screens::{Half, Links, PracticeControls, PracticeHand, SystemLetters, Window};
use keydesk::words::Words;
use tokio::sync::{mpsc, watch};

/// The window, and the ends of the channels that the runner would hold.
pub struct Desk {
    pub window: Harness<'static, Seen>,
    pub views: watch::Sender<View>,
    pub clicks: mpsc::UnboundedReceiver<Click>,
    pub hands: mpsc::UnboundedReceiver<PracticeHand>,
}

/// The window; with two screens, one half of it.
pub struct Seen(Window, Half);

impl eframe::App for Seen {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.0.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        match self.1 {
            Half::Both => self.0.ui(ui, frame),
            half => self.0.half(ui, half),
        }
    }
}

impl Desk {
    pub fn at(view: View) -> Self {
        Self::sized(view, [1280.0, 800.0])
    }

    /// As `keydesk open --practice-at` has it.
    pub fn served(view: View) -> Self {
        let practice = Some(PracticeControls::without_keys());
        let (_, hands) = mpsc::unbounded_channel();
        Self::made(Half::Both, view, [1280.0, 800.0], 0.25, (practice, hands), |it| it)
    }

    pub fn sized(view: View, size: [f32; 2]) -> Self {
        Self::drawn(view, size, 0.25)
    }

    /// What is on the screen of one of the two.
    pub fn half(half: Half, view: View, size: [f32; 2]) -> Self {
        Self::open(half, view, size, 0.25, true)
    }

    /// As the product has it, without the practice controls.
    pub fn real(view: View, size: [f32; 2]) -> Self {
        Self::real_half(Half::Both, view, size)
    }

    pub fn real_half(half: Half, view: View, size: [f32; 2]) -> Self {
        Self::open(half, view, size, 0.25, false)
    }

    /// One frame every so many seconds.
    pub fn drawn(view: View, size: [f32; 2], every: f32) -> Self {
        Self::open(Half::Both, view, size, every, true)
    }

    /// As the product has it, in these words.
    pub fn speaking(half: Half, view: View, size: [f32; 2], words: Words) -> Self {
        Self::with(half, view, size, 0.25, false, |it| it.speaking(words))
    }

    /// With the practice controls, in these words.
    pub fn practising(half: Half, view: View, size: [f32; 2], words: Words) -> Self {
        Self::with(half, view, size, 0.25, true, |it| it.speaking(words))
    }

    /// With somebody who is told which language is chosen.
    pub fn choosing(view: View, chosen: PersonLanguage) -> Self {
        Self::with(Half::Both, view, [1280.0, 800.0], 0.25, true, |it| it.choosing(chosen))
    }

    /// With somebody who looks for fonts.
    pub fn writing(view: View, letters: SystemLetters) -> Self {
        Self::with(Half::Both, view, [1280.0, 800.0], 0.25, true, |it| it.writing(letters))
    }

    fn open(half: Half, view: View, size: [f32; 2], every: f32, practises: bool) -> Self {
        Self::with(half, view, size, every, practises, |it| it)
    }

    fn with(
        half: Half,
        view: View,
        size: [f32; 2],
        every: f32,
        practises: bool,
        made: impl FnOnce(Window) -> Window,
    ) -> Self {
        let (hand, hands) = mpsc::unbounded_channel();
        let practice = practises.then_some(PracticeControls { hands: hand, tokens: None });
        Self::made(half, view, size, every, (practice, hands), made)
    }

    fn made(
        half: Half,
        view: View,
        size: [f32; 2],
        every: f32,
        (practice, hands): (Option<PracticeControls>, mpsc::UnboundedReceiver<PracticeHand>),
        made: impl FnOnce(Window) -> Window,
    ) -> Self {
        let (views, view) = watch::channel(view);
        let (click, clicks) = mpsc::unbounded_channel();
        let links = Links { view, clicks: click, practice, full_screen: std::sync::Arc::default() };
        let mut window = Harness::builder()
            .with_size(size)
            .with_step_dt(every)
            .with_max_steps(24)
            .with_render_cursor(false)
            .build_eframe(|cc| Seen(made(Window::new(&cc.egui_ctx, links)), half));
        window.run();
        Self { window, views, clicks, hands }
    }

    pub fn show(&mut self, view: View) {
        self.views.send_replace(view);
        self.window.run();
    }

    pub fn press(&mut self, name: &str) {
        self.window.get_by_label(name).click();
        self.window.run();
    }

    pub fn shows(&self, name: &str) -> bool {
        self.window.query_by_label(name).is_some()
    }

    pub fn is_disabled(&self, name: &str) -> bool {
        self.window.get_by_label(name).accesskit_node().is_disabled()
    }

    pub fn type_text(&mut self, text: &str) {
        for it in text.chars() {
            self.window.event(egui::Event::Text(it.into()));
        }
        self.window.run();
    }

    pub fn clicked(&mut self) -> Click {
        self.clicks.try_recv().expect("a click was sent")
    }

    pub fn nothing_clicked(&mut self) -> bool {
        self.clicks.try_recv().is_err()
    }

    pub fn picture(&mut self, path: &Path) {
        let picture = self.window.render().expect("a software renderer paints");
        picture.save(path).expect("the picture is written");
    }

    /// Everything that assistive technology is told.
    pub fn told(&self) -> String {
        let mut all = String::new();
        for node in self.window.root().children_recursive() {
            let node = node.accesskit_node();
            for text in [node.label(), node.value(), node.description()].into_iter().flatten() {
                all.push_str(&text);
                all.push('\n');
            }
        }
        all
    }
}
