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
        if foot.can_give_up && secondary(ui, pen, Way::GiveUp.word()) {
            pen.press(Press::AskToCancel);
        }
        if let Some((word, click)) = foot.screen
            && secondary(ui, pen, word)
        {
            pen.press(click);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(it) = foot.primary {
                primary(ui, pen, it);
                if !pen.layout.narrow {
                    ui.add_space(gap::S);
                }
            }
            for (word, press) in foot.also {
                if secondary(ui, pen, word) {
                    pen.press(press);
                }
            }
            for way in foot.ways {
                if secondary(ui, pen, way.word()) {
                    pen.press(way);
                }
            }
            if let Some(hint) = foot.hint {
                hint_beside(ui, pen, &pen.words.say(hint));
            }
        });
    });
}

/// Enter is for the primary button where no other has the keyboard. A key that is held down presses
/// once.
fn enter(ui: &Ui) -> bool {
    let pressed =
        |it: &Event| matches!(it, Event::Key { key: Key::Enter, pressed: true, repeat: false, .. });
    let focused = ui.memory(|it| it.focused().is_some());
    !focused && ui.input(|it| it.events.iter().any(pressed))
}

fn primary(ui: &mut Ui, pen: &Pen<'_>, primary: Primary) {
    let label = pen.words.say(primary.word);
    let kind = match primary.press {
        Press::Click(Click::Way(way)) if way.is_for_good() => Kind::Danger,
        _ => Kind::Primary,
    };
    let button = Button::new(pen.look, &label, kind).enabled(primary.enabled);
    let tall = pen.layout.button();
    let button = if pen.layout.narrow {
        button.least(vec2(0.0, tall))
    } else {
        button.icon(Icon::ArrowRight).least(vec2(220.0, tall))
    };
    let by_enter = kind == Kind::Primary && primary.enabled && enter(ui);
    if pressed(&button.show(ui)) || by_enter {
        pen.press(primary.press);
    }
}

fn secondary(ui: &mut Ui, pen: &Pen<'_>, word: &str) -> bool {
    let label = pen.words.say(word);
    pressed(&button(pen, &label, Kind::Secondary).show(ui))
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
        let label = pen.words.say("cancel-no");
        if pressed(&button(pen, &label, Kind::Secondary).show(ui)) {
            pen.press(Press::StayInSession);
        }
        let label = pen.words.say("cancel-yes");
        if pressed(&button(pen, &label, Kind::Danger).show(ui)) {
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
