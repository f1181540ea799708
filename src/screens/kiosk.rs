//! What is different in a lobby: the window has the whole screen and nobody closes it, a line says who
//! helps, and after a while without anybody the screen saver comes. Knows no session; what it shows is
//! the same for everybody.

use egui::{Context, Event, Id, Rect, Ui, UiBuilder, ViewportCommand, ViewportId, pos2, vec2};
use lucide_icons::Icon;

use super::letter_pad::LetterPads;
use super::saver;
use super::style::{Look, Weight, gap, height, size};
use super::widgets::{Button, Kind, icon, line, pressed};
use crate::runner::{OperatorScene, View};
use crate::words::Words;

/// After so many seconds without anybody the screen saver comes. The desk locks itself by its own
/// settings, behind it too.
pub const RESTS_AFTER: f64 = 300.0;

pub struct Kiosk {
    /// Whom people at this desk ask for help; empty: nobody is named.
    contact: String,
    /// When somebody was there last, in egui's seconds.
    last: Option<f64>,
    rests: bool,
    pads: LetterPads,
    /// The desk is to be started anew.
    leaves: bool,
}

impl Kiosk {
    pub fn new(contact: &str) -> Self {
        Self {
            contact: contact.to_owned(),
            last: None,
            rests: false,
            pads: LetterPads::default(),
            leaves: false,
        }
    }

    pub fn hold(&self, ctx: &Context) {
        if !self.leaves {
            hold(ctx);
        }
    }

    /// Somebody is there, or something has changed that they should see.
    pub fn is_awake(&mut self, ctx: &Context) {
        self.last = Some(ctx.input(|it| it.time));
    }

    /// Whether the screen saver is there. A press ends it, and is for nothing else.
    pub fn rests(&mut self, ctx: &Context, view: &View) -> bool {
        let now = ctx.input(|it| it.time);
        let somebody = [ViewportId::ROOT, ctx.viewport_id(), super::second_screen::id()]
            .into_iter()
            .any(|it| ctx.input_for(it, |input| input.events.iter().any(is_of_somebody)));
        let last = *self.last.get_or_insert(now);
        if somebody || view.locks_at.is_some() {
            self.last = Some(now);
            let rested = std::mem::take(&mut self.rests);
            if rested {
                // The press that woke the desk belongs to nobody.
                ctx.request_repaint();
            }
            return rested && somebody;
        }
        self.rests = now - last >= RESTS_AFTER;
        if !self.rests {
            let left = std::time::Duration::try_from_secs_f64(RESTS_AFTER - (now - last));
            ctx.request_repaint_after(left.unwrap_or_default());
        }
        self.rests
    }

    pub fn saver(&self, ui: &mut Ui, words: &Words, desk: &str) {
        saver::draw(ui, words, desk, &self.contact);
    }

    /// Draws the line about help at the bottom, and gives what is left above it.
    pub fn help(&mut self, ui: &mut Ui, look: &Look, words: &Words, view: &View) -> Rect {
        let all = ui.max_rect();
        let has_stopped = matches!(view.operator.scene, Some(OperatorScene::Stopped { .. }));
        if self.contact.is_empty() && !has_stopped {
            return all;
        }
        let tall = if has_stopped { height::TOUCH + gap::S } else { 34.0 };
        let top = (all.bottom() - tall).max(all.top());
        let place = Rect::from_min_max(pos2(all.left(), top), all.max);
        ui.painter().rect_filled(place, 0, look.paint.page_bottom);
        let inner = place.shrink2(vec2(gap::L, gap::XS));
        ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt("help"), |ui| {
            ui.horizontal_centered(|ui| {
                if has_stopped {
                    let label = words.say("kiosk-again");
                    let button = Button::new(look, &label, Kind::Primary).small();
                    if pressed(&button.show(ui)) {
                        self.leaves = true;
                        // The window's process ends, and the session's unit starts it anew.
                        ui.ctx().send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Close);
                    }
                }
                if !self.contact.is_empty() {
                    icon(ui, Icon::CircleQuestionMark, size::ICON, look.paint.ink_3);
                    let told = [("contact", self.contact.as_str().into())];
                    let told = words.say_with("kiosk-help", &told);
                    line(ui, &told, size::HINT, Weight::Medium, look.paint.ink_2);
                }
            });
        });
        Rect::from_min_max(all.min, pos2(all.right(), top))
    }

    /// Letters on the screen, where somebody types by touch.
    pub fn letters(&mut self, ui: &mut Ui, look: &Look, words: &Words) {
        self.pads.draw(ui, look, words);
    }

    /// What was typed there comes to the field before it is drawn.
    pub fn type_letters(&mut self, ctx: &Context) {
        self.pads.type_into(ctx);
    }
}

/// Refuses that the window is closed or small.
pub(super) fn hold(ctx: &Context) {
    let (closing, full) =
        ctx.input(|it| (it.viewport().close_requested(), it.viewport().fullscreen.unwrap_or(true)));
    if closing {
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
    }
    // A monitor that came back, or a window manager, has made it small. Asked for once: who says no to
    // it says no again.
    let known = Id::unique("kiosk is on the whole screen");
    let was_full = ctx.data_mut(|it| std::mem::replace(it.get_temp_mut_or(known, full), full));
    if was_full && !full {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
    }
}

fn is_of_somebody(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::PointerMoved(_)
            | Event::PointerButton { .. }
            | Event::MouseWheel { .. }
            | Event::Touch { .. }
    )
}
