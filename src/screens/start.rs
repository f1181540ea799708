//! The window of a kiosk, from its first moment: while the desk opens, and where it cannot, with what is
//! wrong, what to do and a way to try again. Once the desk is open, its window is all there is. Opens
//! nothing itself.

use std::sync::mpsc::{Receiver, Sender};

use egui::accesskit::{Live, Role};
use egui::{Rect, Ui, vec2};
use lucide_icons::Icon;

use super::kiosk::{self, Kiosk};
use super::second_screen::Monitors;
use super::style::{Look, Mode, Tone, Weight, gap, size};
use super::system_letters::SystemLetters;
use super::widgets::{self, Button, Kind, card, gradient, middle, pressed, text, tile};
use super::window::{self, Links, Window, no_window_keys};
use crate::runner::PersonLanguage;
use crate::words::{Told, Words};

/// How the window of a kiosk opens.
pub fn kiosk_options() -> eframe::NativeOptions {
    let usual = window::options();
    let viewport = usual.viewport.with_fullscreen(true).with_decorations(false);
    eframe::NativeOptions { viewport, ..usual }
}

/// How far the opening of the desk is.
pub enum Opening {
    Open(Box<Opened>),
    /// The details are for whoever looks after the desk.
    Failed {
        told: Told,
        details: String,
    },
}

/// What the window of an open desk needs.
pub struct Opened {
    pub links: Links,
    /// The operator's.
    pub words: Words,
    pub chosen: PersonLanguage,
    pub letters: SystemLetters,
    pub monitors: Monitors,
    /// Whom people at this desk ask for help.
    pub contact: String,
}

pub struct Starting {
    news: Receiver<Opening>,
    again: Sender<()>,
    words: Words,
    look: Look,
    failed: Option<(Told, String)>,
    window: Option<Box<Window>>,
}

impl Starting {
    /// `again` is told when somebody wants to try once more; then there will be news.
    pub fn new(
        ctx: &egui::Context,
        words: Words,
        news: Receiver<Opening>,
        again: Sender<()>,
    ) -> Self {
        let look = Look::new(Mode::Light);
        look.install(ctx);
        no_window_keys(ctx);
        Self { news, again, words, look, failed: None, window: None }
    }

    fn take_news(&mut self, ctx: &egui::Context) {
        match self.news.try_recv() {
            Ok(Opening::Open(opened)) => {
                let Opened { links, words, chosen, letters, monitors, contact } = *opened;
                let window = Window::new(ctx, links)
                    .speaking(words)
                    .choosing(chosen)
                    .writing(letters)
                    .on(monitors)
                    .in_kiosk(Kiosk::new(&contact));
                self.window = Some(Box::new(window));
            }
            Ok(Opening::Failed { told, details }) => self.failed = Some((told, details)),
            Err(_) => {}
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let all = ui.max_rect();
        let paint = &self.look.paint;
        gradient(ui.painter(), all, paint.page_top, paint.page_bottom);
        let place = Rect::from_center_size(
            all.center(),
            vec2((all.width() - 2.0 * gap::XL).clamp(200.0, 900.0), all.height() * 0.8),
        );
        let wants_again = card(ui, &self.look, place, gap::XL, |ui| {
            middle(ui, self.failed.is_some(), |ui| ui.vertical_centered(|ui| self.told(ui)).inner)
        });
        if wants_again {
            self.failed = None;
            // Whoever opens the desk listens as long as the window is there.
            self.again.send(()).ok();
        }
    }

    /// Whether somebody wants to try again.
    fn told(&self, ui: &mut Ui) -> bool {
        let Self { words, look, .. } = self;
        let Some((told, details)) = &self.failed else {
            let told = words.tell("kiosk-opens", &[]);
            tile(ui, look, Icon::KeyRound, Tone::Quiet, 64.0);
            heading(ui, look, &told);
            return false;
        };
        tile(ui, look, Icon::TriangleAlert, Tone::Danger, 64.0);
        ui.add_space(gap::M);
        heading(ui, look, told);
        ui.add_space(gap::M);
        let head = words.say("details-for");
        widgets::note(ui, look, Icon::Info, Tone::Quiet, &head, details);
        ui.add_space(gap::M);
        let label = words.say("kiosk-again");
        pressed(&Button::new(look, &label, Kind::Primary).icon(Icon::RotateCw).show(ui))
    }
}

fn heading(ui: &mut Ui, look: &Look, told: &Told) {
    let what = text(ui, &told.what, 30.0, Weight::Bold, look.paint.ink);
    ui.ctx().accesskit_node_builder(what.id, |it| {
        it.set_role(Role::Heading);
        it.set_label(told.what.clone());
        it.set_level(1);
        it.set_live(Live::Assertive);
    });
    ui.add_space(gap::S);
    text(ui, &told.next, size::LEAD, Weight::Regular, look.paint.ink_2);
}

impl eframe::App for Starting {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.take_news(ctx);
        match &mut self.window {
            Some(it) => it.logic(ctx, frame),
            None => kiosk::hold(ctx),
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        match &mut self.window {
            Some(it) => it.ui(ui, frame),
            None => self.draw(ui),
        }
    }
}
