//! The header: where and by whom the desk is attended, and what an operator or a person can change
//! at any time. What does not fit on its line is cut, never drawn over. A key that typed is told here,
//! until something is pressed, and so is that the desk will lock itself: nothing else has to make room.

use egui::accesskit::Live;
use egui::{Align, CornerRadius, Layout, Stroke, StrokeKind, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::Timestamp;
use crate::runner::{Click, OperatorScene, View, person_may};
use crate::screens::pen::{Pen, Press};
use crate::screens::style::{Weight, gap, radius, size};
use crate::screens::widgets::{Button, Kind, countdown, icon, line};

pub fn draw(ui: &mut Ui, pen: &Pen<'_>, view: &View, larger_text: bool, key_typed: bool) {
    if let Some(locks_at) = view.locks_at {
        return locking(ui, pen, view, locks_at);
    }
    let is_attended = !view.operator.name.is_empty();
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if larger_text {
            button(ui, pen, "bar-normal-text", Icon::AArrowDown, Press::OtherTextSize);
        } else {
            button(ui, pen, "bar-larger-text", Icon::AArrowUp, Press::OtherTextSize);
        }
        button(ui, pen, "bar-contrast", Icon::Contrast, Press::NextContrast);
        // In high contrast nothing moves.
        if !pen.layout.narrow && !pen.look.high_contrast() {
            let still = pen.look.reduce_motion;
            let (word, icon) =
                if still { ("bar-motion", Icon::Play) } else { ("bar-still", Icon::Pause) };
            button(ui, pen, word, icon, Press::OtherMotion);
        }
        let operator_is_here = is_attended && !view.person.has_screen;
        if operator_is_here && !matches!(view.operator.scene, Some(OperatorScene::Stopped { .. })) {
            // In the middle of a session there is rather a person to go on with.
            if view.person.scene.is_some() {
                button(ui, pen, "bar-hand-over", Icon::UserRound, Click::HandOver.into());
            } else {
                button(ui, pen, "bar-sign-out", Icon::LogOut, Click::SignOut.into());
            }
            button(ui, pen, "bar-lock", Icon::Lock, Click::Lock.into());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if key_typed {
                return burst(ui, pen);
            }
            let paint = &pen.look.paint;
            // However long the name of the desk is, there is room for the operator's.
            let half = ui.available_width() / 2.0;
            ui.scope(|ui| {
                ui.set_max_width(half);
                line(ui, &view.operator.desk, size::HINT, Weight::Semi, paint.ink_2);
            });
            if is_attended {
                line(ui, "·", size::HINT, Weight::Bold, paint.ink_3);
                let attended = [("operator", view.operator.name.as_str().into())];
                let attended = pen.words.say_with("bar-attended", &attended);
                line(ui, &attended, size::HINT, Weight::Medium, paint.ink_3);
            }
        });
    });
}

/// The last minute before the desk locks itself. Any key or press puts that off, where it is not the
/// desk code that is wanted.
fn locking(ui: &mut Ui, pen: &Pen<'_>, view: &View, locks_at: Timestamp) {
    const MINUTE: u32 = 60;
    let paint = &pen.look.paint;
    let may_go_on = !view.person.has_screen || person_may(view, &Click::MoreTime);
    let word = match (may_go_on, view.person.has_screen) {
        (false, _) => "locks-without-code",
        (true, true) => "rests-soon",
        (true, false) => "locks-soon",
    };
    let place = ui.max_rect().shrink2(vec2(0.0, 6.0));
    let round = CornerRadius::same(radius::BUTTON);
    let edge = Stroke::new(1.5, paint.warn);
    ui.painter().rect(place, round, paint.warn_soft, edge, StrokeKind::Inside);
    let inner = place.shrink2(vec2(gap::M, 0.0));
    let builder = UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        if may_go_on {
            let label = pen.words.say("stay-here");
            if Button::new(pen.look, &label, Kind::Secondary).dense().show(ui).clicked() {
                pen.press(Click::MoreTime);
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            icon(ui, Icon::Timer, size::ICON, paint.warn);
            let tell = |left: u32| pen.words.say_with(word, &[("seconds", left.into())]);
            countdown(ui, pen.look, (MINUTE, 96.0), pen.left(locks_at), tell, |ui, told| {
                line(ui, told, size::HINT, Weight::Semi, paint.ink);
            });
        });
    });
}

fn burst(ui: &mut Ui, pen: &Pen<'_>) {
    let paint = &pen.look.paint;
    let told = pen.words.tell("key-typed", &[]);
    icon(ui, Icon::Keyboard, size::ICON, paint.warn);
    let what = line(ui, &told.what, size::HINT, Weight::Semi, paint.warn);
    ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Polite));
    line(ui, &told.next, size::HINT, Weight::Medium, paint.ink_2);
}

fn button(ui: &mut Ui, pen: &Pen<'_>, word: &str, icon: Icon, press: Press) {
    let label = pen.words.say(word);
    let button = Button::new(pen.look, &label, Kind::Ghost);
    let button = if pen.layout.narrow { button } else { button.icon(icon) };
    let button = if pen.layout.wide { button.small() } else { button.dense() };
    if button.show(ui).clicked() {
        pen.press(press);
    }
}
