//! The header: where and by whom the desk is attended, and what an operator or a person can change
//! at any time. What does not fit on its line is cut, never drawn over. A key that typed is told here,
//! until something is pressed, and so is that the desk will lock itself: nothing else has to make room.

use egui::accesskit::Live;
use egui::{Align, CornerRadius, Layout, Stroke, StrokeKind, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use super::around::Around;
use crate::ceremony::nouns::Timestamp;
use crate::runner::{Click, OperatorScene, View, person_may};
use crate::screens::pen::{Pen, Press};
use crate::screens::style::{Weight, font, gap, radius, size};
use crate::screens::widgets::{Button, Kind, countdown, icon, line, text};

pub fn draw(ui: &mut Ui, pen: &Pen<'_>, view: &View, around: &Around) {
    if let Some(locks_at) = view.locks_at {
        return locking(ui, pen, view, locks_at);
    }
    let is_attended = !view.operator.name.is_empty();
    let attended = [("operator", view.operator.name.as_str().into())];
    let attended = pen.words.say_with("bar-attended", &attended);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let names = format!("{} · {attended}", view.operator.desk);
        for press in buttons(ui, pen, deeds(pen, view, around), &names) {
            pen.press(press);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if around.key_typed {
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
    let edge = if pen.layout.is_tiny() { 1.0 } else { 6.0 };
    let place = ui.max_rect().shrink2(vec2(0.0, edge));
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
                // On two lines where one is not enough.
                ui.spacing_mut().item_spacing.y = 0.0;
                text(ui, told, size::HINT, Weight::Semi, paint.ink);
            });
        });
    });
}

/// What can be done at any time, from the right.
fn deeds(pen: &Pen<'_>, view: &View, around: &Around) -> Vec<Deed> {
    let said = |word, icon, press| {
        let label = pen.words.say(word);
        Deed { name: label.clone(), label, icon, press }
    };
    let mut all = Vec::new();
    if around.larger_text {
        all.push(said("bar-normal-text", Icon::AArrowDown, Press::OtherTextSize));
    } else {
        all.push(said("bar-larger-text", Icon::AArrowUp, Press::OtherTextSize));
    }
    all.push(said("bar-contrast", Icon::Contrast, Press::NextContrast));
    if around.is_persons {
        // Who can read nothing else here finds it by its sign and by the name that it has now.
        let label = pen.words.say("language-own-name");
        let name = pen.words.say_with("bar-language", &[("language", label.as_str().into())]);
        all.push(Deed { label, name, icon: Icon::Globe, press: Press::Languages(true) });
    }
    // In high contrast nothing moves.
    if !pen.layout.narrow && !pen.look.high_contrast() {
        let still = pen.look.reduce_motion;
        let (word, icon) =
            if still { ("bar-motion", Icon::Play) } else { ("bar-still", Icon::Pause) };
        all.push(said(word, icon, Press::OtherMotion));
    }
    let operator_is_here = !view.operator.name.is_empty() && !view.person.has_screen;
    if operator_is_here && !matches!(view.operator.scene, Some(OperatorScene::Stopped { .. })) {
        // In the middle of a session there is rather a person to go on with.
        if view.person.scene.is_some() {
            all.push(said("bar-hand-over", Icon::UserRound, Click::HandOver.into()));
        } else {
            all.push(said("bar-sign-out", Icon::LogOut, Click::SignOut.into()));
        }
        all.push(said("bar-lock", Icon::Lock, Click::Lock.into()));
    }
    all
}

/// A button of the header.
struct Deed {
    label: String,
    /// For whoever does not see it.
    name: String,
    icon: Icon,
    press: Press,
}

/// How much of a button there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Whole,
    Label,
    Sign,
}

/// The desk's name and the operator's have so much room at most.
const NAMES: f32 = 330.0;

/// As much of each as there is room for beside the names. What was pressed.
fn buttons(ui: &mut Ui, pen: &Pen<'_>, deeds: Vec<Deed>, names: &str) -> Vec<Press> {
    let between = ui.spacing().item_spacing.x;
    let font = font(size::HINT, Weight::Semi);
    let names = ui.painter().layout_no_wrap(names.to_owned(), font, pen.look.paint.ink).size().x;
    let room = ui.available_width() - (names + 4.0 * between).min(NAMES);
    let fits = |shown: &Shown| {
        let wide = deeds.iter().map(|it| button(pen, it, *shown).width(ui) + between);
        wide.sum::<f32>() < room
    };
    let most = if pen.layout.narrow { Shown::Label } else { Shown::Whole };
    let tried = [most, Shown::Label];
    let shown = tried.into_iter().find(fits).unwrap_or(Shown::Sign);
    let mut presses = Vec::new();
    for deed in deeds {
        if button(pen, &deed, shown).show(ui).clicked() {
            presses.push(deed.press);
        }
    }
    presses
}

fn button<'a>(pen: &Pen<'a>, deed: &'a Deed, shown: Shown) -> Button<'a> {
    let label = if shown == Shown::Sign { "" } else { deed.label.as_str() };
    let button = Button::new(pen.look, label, Kind::Ghost).named(&deed.name);
    // The choice of a language is found by its sign.
    let has_sign = shown != Shown::Label || deed.label != deed.name;
    let button = if has_sign { button.icon(deed.icon) } else { button };
    if pen.layout.wide { button.small() } else { button.dense() }
}

fn burst(ui: &mut Ui, pen: &Pen<'_>) {
    let paint = &pen.look.paint;
    let told = pen.words.tell("key-typed", &[]);
    icon(ui, Icon::Keyboard, size::ICON, paint.warn);
    let what = line(ui, &told.what, size::HINT, Weight::Semi, paint.warn);
    ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Polite));
    line(ui, &told.next, size::HINT, Weight::Medium, paint.ink_2);
}
