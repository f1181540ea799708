//! The footer: the ways on, the best one at the right, and the way out at the left, which asks once
//! more before it is taken.

use egui::{Align, Event, Key, Layout, Stroke, Ui, vec2};
use lucide_icons::Icon;

use super::screen::{Foot, Primary};
use crate::ceremony::next::Way;
use crate::runner::Click;
use crate::screens::pen::{Pen, Press};
use crate::screens::style::{Weight, font, gap, size};
use crate::screens::widgets::{Button, Kind, icon, line, pressed, text};

pub fn draw(ui: &mut Ui, pen: &Pen<'_>, foot: Foot, cancelling: bool) {
    // Its place stays: a card does not jump when the buttons go.
    if foot.is_empty() {
        return;
    }
    let paint = &pen.look.paint;
    let all = ui.max_rect();
    let edge = f32::from(pen.layout.margin());
    let line_across = all.expand2(vec2(edge, 0.0)).x_range();
    ui.painter().hline(line_across, all.top(), Stroke::new(1.0, paint.border));
    ui.horizontal_centered(|ui| {
        if cancelling {
            confirm_cancel(ui, pen);
            return;
        }
        let stacked = must_be_stacked(ui, pen, &foot);
        if foot.can_give_up && secondary(ui, pen, Way::GiveUp.word(), stacked) {
            pen.press(Press::AskToCancel);
        }
        if let Some((word, click)) = foot.screen
            && secondary(ui, pen, word, stacked)
        {
            pen.press(click);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(it) = foot.primary {
                primary(ui, pen, it, stacked);
                if !pen.layout.narrow {
                    ui.add_space(gap::S);
                }
            }
            for (word, press) in foot.also {
                if secondary(ui, pen, word, stacked) {
                    pen.press(press);
                }
            }
            for way in foot.ways {
                if secondary(ui, pen, way.word(), stacked) {
                    pen.press(way);
                }
            }
            if let Some(hint) = foot.hint {
                hint_beside(ui, pen, &pen.words.say(hint));
            }
        });
    });
}

/// Labels that do not fit beside one another stand on two lines.
fn must_be_stacked(ui: &Ui, pen: &Pen<'_>, foot: &Foot) -> bool {
    let give_up = foot.can_give_up.then_some(Way::GiveUp.word());
    let screen = foot.screen.as_ref().map(|it| it.0);
    let also = foot.also.iter().map(|it| it.0);
    let ways = foot.ways.iter().map(|it| it.word());
    let seconds = give_up.into_iter().chain(screen).chain(also).chain(ways);
    let mut wanted = 0.0;
    for word in seconds {
        let label = pen.words.say(word);
        wanted += button(pen, &label, Kind::Secondary).width(ui) + ui.spacing().item_spacing.x;
    }
    if let Some(it) = &foot.primary {
        let label = pen.words.say(it.word);
        wanted += primary_button(pen, &label, Kind::Primary).width(ui);
        wanted += if pen.layout.narrow { 0.0 } else { 2.0 * gap::S };
    }
    wanted > ui.available_width() + 0.5
}

/// Enter is for the primary button where no other has the keyboard. A key that is held down presses
/// once.
fn enter(ui: &Ui) -> bool {
    let pressed =
        |it: &Event| matches!(it, Event::Key { key: Key::Enter, pressed: true, repeat: false, .. });
    let focused = ui.memory(|it| it.focused().is_some());
    !focused && ui.input(|it| it.events.iter().any(pressed))
}

fn primary(ui: &mut Ui, pen: &Pen<'_>, primary: Primary, stacked: bool) {
    let label = pen.words.say(primary.word);
    let kind = match primary.press {
        Press::Click(Click::Way(way)) if way.is_for_good() => Kind::Danger,
        _ => Kind::Primary,
    };
    let button = primary_button(pen, &label, kind).enabled(primary.enabled).stacked(stacked);
    let button = if stacked { button.least(vec2(0.0, pen.layout.button())) } else { button };
    let by_enter = kind == Kind::Primary && primary.enabled && enter(ui);
    if pressed(&button.show(ui)) || by_enter {
        pen.press(primary.press);
    }
}

fn primary_button<'a>(pen: &Pen<'a>, label: &'a str, kind: Kind) -> Button<'a> {
    let button = Button::new(pen.look, label, kind);
    let tall = pen.layout.button();
    if pen.layout.narrow {
        button.least(vec2(0.0, tall))
    } else {
        button.icon(Icon::ArrowRight).least(vec2(220.0, tall))
    }
}

fn secondary(ui: &mut Ui, pen: &Pen<'_>, word: &str, stacked: bool) -> bool {
    let label = pen.words.say(word);
    pressed(&button(pen, &label, Kind::Secondary).stacked(stacked).show(ui))
}

/// Only where there is room for it on one line.
fn hint_beside(ui: &mut Ui, pen: &Pen<'_>, hint: &str) {
    let paint = &pen.look.paint;
    let font = font(size::HINT, Weight::Medium);
    let wanted = ui.painter().layout_no_wrap(hint.to_owned(), font, paint.ink_3).size().x;
    if ui.available_width() > wanted + 60.0 {
        ui.add_space(gap::S);
        line(ui, hint, size::HINT, Weight::Medium, paint.ink_3);
        icon(ui, Icon::ShieldCheck, 20.0, paint.success);
    }
}

fn confirm_cancel(ui: &mut Ui, pen: &Pen<'_>) {
    let paint = &pen.look.paint;
    if ui.input(|it| it.key_pressed(Key::Escape)) {
        pen.press(Press::StayInSession);
    }
    icon(ui, Icon::TriangleAlert, size::ICON, paint.danger);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let (no, yes) = (pen.words.say("cancel-no"), pen.words.say("cancel-yes"));
        let (no, yes) = (button(pen, &no, Kind::Secondary), button(pen, &yes, Kind::Danger));
        // The question has as much room as both answers.
        let stacked = no.width(ui) + yes.width(ui) > 0.62 * ui.available_width();
        if pressed(&no.stacked(stacked).show(ui)) {
            pen.press(Press::StayInSession);
        }
        if pressed(&yes.stacked(stacked).show(ui)) {
            pen.press(Way::GiveUp);
        }
        ui.add_space(gap::S);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let sure = pen.words.say("cancel-sure");
            let size = if pen.layout.narrow { size::HINT } else { size::LABEL };
            text(ui, &sure, size, Weight::Semi, paint.ink);
        });
    });
}

fn button<'a>(pen: &Pen<'a>, label: &'a str, kind: Kind) -> Button<'a> {
    let button = Button::new(pen.look, label, kind);
    let button = if pen.layout.narrow { button.dense() } else { button.small() };
    button.least(vec2(0.0, pen.layout.button()))
}
