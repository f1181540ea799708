//! The window: takes the newest View, draws its screen, acts on presses. It keeps only what a person
//! has begun to answer and not yet given, and forgets it when the scene changes.
//! It does no work of its own and reads no clock; it draws when touched or woken, and else rests.

use std::mem::Discriminant;

use egui::Ui;
use tokio::sync::{mpsc, watch};

use super::draft::Draft;
use super::frame::{self, Around};
use super::pen::{Pen, Press};
use super::practice_controls::PracticeControls;
use super::screen;
use super::style::{Layout, Look, Mode};
use super::typing::Typing;
use crate::ceremony::next::Question;
use crate::runner::{Click, OperatorScene, PersonScene, View};
use crate::words::Words;

/// The window's ends of the channels. The practice controls are there in practice only.
pub struct Links {
    pub view: watch::Receiver<View>,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub practice: Option<PracticeControls>,
}

/// How the window opens.
pub fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title(Words::english().say("product"))
        .with_app_id("keydesk")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([1024.0, 700.0]);
    eframe::NativeOptions { viewport, ..Default::default() }
}

pub struct Window {
    links: Links,
    words: Words,
    look: Look,
    larger_text: bool,
    view: View,
    turn: Turn,
    /// The turn was not drawn yet.
    is_new: bool,
    /// A key has typed, and nothing was pressed since.
    key_typed: bool,
    draft: Draft,
}

/// Whose turn it is; a draft belongs to one turn.
#[derive(PartialEq)]
struct Turn {
    session: Option<String>,
    scenes: (Option<Discriminant<OperatorScene>>, Option<Discriminant<PersonScene>>),
    question: Option<Question>,
}

impl Turn {
    fn of(view: &View) -> Self {
        let operators = view.operator.scene.as_ref().map(std::mem::discriminant);
        let persons = view.person.scene.as_ref().map(std::mem::discriminant);
        Self {
            session: view.person.session.as_ref().map(|it| it.name.clone()),
            scenes: (operators, persons),
            question: view.asked().map(|(question, _)| question.clone()),
        }
    }
}

impl Window {
    /// Installs fonts and colours. Whoever sends a View calls `request_repaint` on `ctx` after it.
    pub fn new(ctx: &egui::Context, mut links: Links) -> Self {
        let look = Look::new(Mode::Light);
        look.install(ctx);
        ctx.add_plugin(Typing::default());
        ctx.options_mut(|it| it.zoom_with_keyboard = false);
        let view = links.view.borrow_and_update().clone();
        let turn = Turn::of(&view);
        let (words, draft) = (Words::english(), Draft::default());
        let (larger_text, is_new, key_typed) = (false, true, false);
        Self { links, words, look, larger_text, view, turn, is_new, key_typed, draft }
    }

    /// In other words than English with times in UTC.
    #[must_use]
    pub fn speaking(self, words: Words) -> Self {
        Self { words, ..self }
    }

    fn take_view(&mut self) {
        // An error means that the runner has ended: its last View stays.
        if !self.links.view.has_changed().unwrap_or(false) {
            return;
        }
        self.view = self.links.view.borrow_and_update().clone();
        let turn = Turn::of(&self.view);
        if turn != self.turn {
            self.key_typed &= turn.session == self.turn.session;
            self.turn = turn;
            self.is_new = true;
            self.draft = Draft::default();
        }
    }

    fn pressed(&mut self, ctx: &egui::Context, press: Press) {
        self.key_typed = false;
        match press {
            Press::Click(click) => {
                self.draft.cancelling = false;
                self.draft.naming = None;
                self.send(click);
            }
            Press::Pin(wanted) => {
                if let Some(pin) = self.draft.pin.go_on(wanted) {
                    self.send(wanted.click(pin));
                }
            }
            Press::Hand(hand) => {
                if let Some(practice) = &self.links.practice {
                    practice.does(hand);
                }
            }
            Press::Naming(label) => self.draft.naming = label.map(Into::into),
            Press::AskToCancel => self.draft.cancelling = true,
            Press::StayInSession => self.draft.cancelling = false,
            Press::NextContrast => {
                self.look = Look::new(self.look.mode.after());
                self.look.apply(ctx);
            }
            Press::OtherTextSize => {
                self.larger_text = !self.larger_text;
                ctx.set_zoom_factor(if self.larger_text { 1.5 } else { 1.0 });
            }
        }
    }

    /// A runner that has ended takes no click, and its last View stays on the screen.
    fn send(&self, click: Click) {
        self.links.clicks.send(click).ok();
    }
}

impl eframe::App for Window {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_view();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.key_typed |= ui.ctx().plugin::<Typing>().lock().take_burst();
        let around = Around {
            is_new: std::mem::take(&mut self.is_new),
            larger_text: self.larger_text,
            practises: self.links.practice.is_some(),
            key_typed: self.key_typed,
        };
        let pen = Pen::new(&self.look, &self.words, Layout::of(ui.max_rect().size()));
        let screen = screen(&self.view, &self.words, &self.draft);
        frame::draw(ui, &pen, &self.view, screen, &mut self.draft, &around);
        for press in pen.into_presses() {
            self.pressed(ui.ctx(), press);
            ui.ctx().request_repaint();
        }
    }
}
