//! The practice controls: a thin strip from which a practice key is inserted, touched and removed.
//! It is shown in practice only, and says plainly that nothing is real.
//! The screens never know what comes of a move of the hand; they only pass it on.

use std::time::Duration;

use egui::{Align, Layout, Rect, Stroke, Ui};
use lucide_icons::Icon;
use tokio::sync::mpsc::UnboundedSender;

use super::pen::{Pen, Press};
use super::practice_hand::PracticeHand;
use super::style::{Weight, gap, size};
use super::widgets::{Button, Kind, icon, line};

/// Where the moves of the practising hand go.
pub struct PracticeControls {
    pub hands: UnboundedSender<PracticeHand>,
    /// The tokens that lie at the bench, the first for the person.
    pub tokens: Option<BenchTokens>,
}

/// What a practice token shows at this moment.
pub struct TokenFace {
    pub serial: String,
    pub code: String,
}

/// What they show now.
pub type BenchTokens = Box<dyn Fn() -> Vec<TokenFace> + Send + Sync>;

impl PracticeControls {
    /// At a practice tenant with real keys: the strip says so, and has nothing to press.
    pub fn without_keys() -> Self {
        let (hands, _) = tokio::sync::mpsc::unbounded_channel();
        Self { hands, tokens: None }
    }

    pub fn has_keys(&self) -> bool {
        !self.hands.is_closed()
    }

    /// A world that has ended has no use for the hand, and the next View says so.
    pub fn does(&self, hand: PracticeHand) {
        self.hands.send(hand).ok();
    }
}

/// `hands` is empty where there are no practice keys.
pub fn strip(ui: &mut Ui, pen: &Pen<'_>, hands: &[PracticeHand], tokens: &[TokenFace]) {
    let paint = &pen.look.paint;
    let all: Rect = ui.max_rect().expand2(egui::vec2(gap::L, 0.0));
    ui.painter().rect_filled(all, 0, paint.warn_soft);
    ui.painter().hline(all.x_range(), all.top(), Stroke::new(2.0, paint.warn));
    ui.horizontal_centered(|ui| {
        let is_served = hands.is_empty() && tokens.is_empty();
        let mut told = pen.words.tell(if is_served { "bench-served" } else { "bench" }, &[]);
        if let Some(TokenFace { serial, code }) = tokens.first() {
            let args = [("serial", serial.into()), ("code", code.into())];
            told.next = pen.words.say_with("bench-token", &args);
            // It changes by itself.
            ui.ctx().request_repaint_after(Duration::from_secs(1));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for hand in hands.iter().copied().rev() {
                let label = pen.words.say(hand.word());
                let button = Button::new(pen.look, &label, Kind::Ghost);
                let button = if pen.layout.narrow { button.dense() } else { button.small() };
                if button.show(ui).clicked() {
                    pen.press(Press::Hand(hand));
                }
            }
            // What the buttons leave is for the words.
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                icon(ui, Icon::FlaskConical, size::ICON, paint.warn);
                line(ui, &told.what, size::HINT, Weight::Bold, paint.warn);
                line(ui, &told.next, size::HINT, Weight::Medium, paint.warn);
            });
        });
    });
}
