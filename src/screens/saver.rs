//! The screen saver: the name of the desk and how to wake it, at another place every half minute so that
//! no picture burns in. Shows nothing of a person or a session.

use std::time::Duration;

use egui::{Align2, Color32, Rect, Sense, Ui, pos2};

use super::style::{Weight, font, size};
use super::widgets::text;
use crate::words::Words;

/// In seconds.
const STAYS: f64 = 30.0;
const PLACES: [(f32, f32); 5] = [(0.5, 0.5), (0.3, 0.3), (0.7, 0.65), (0.35, 0.7), (0.65, 0.3)];
const GROUND: Color32 = Color32::from_rgb(0x0A, 0x12, 0x24);
const INK: Color32 = Color32::from_rgb(0xC9, 0xD5, 0xEC);
const QUIET: Color32 = Color32::from_rgb(0x8F, 0xA0, 0xC0);

pub fn draw(ui: &mut Ui, words: &Words, desk: &str, contact: &str) {
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0, GROUND);
    // Nothing below is pressed.
    ui.allocate_rect(all, Sense::click_and_drag());
    let time = ui.input(|it| it.time);
    ui.ctx().request_repaint_after(Duration::from_secs_f64(STAYS - time % STAYS));
    let turn = Duration::try_from_secs_f64(time / STAYS).unwrap_or_default().as_secs();
    let place = usize::try_from(turn % 5).unwrap_or_default();
    let (x, y) = PLACES[place];
    let at = pos2(all.left() + all.width() * x, all.top() + all.height() * y);
    let big = font(44.0_f32.min(all.width() / 20.0), Weight::Bold);
    let name = ui.painter().text(at, Align2::CENTER_BOTTOM, desk, big, INK);
    let wide = (all.width() * 0.5).max(200.0);
    let below = Rect::from_min_max(
        pos2(at.x - wide / 2.0, name.bottom() + 16.0),
        pos2(at.x + wide / 2.0, all.bottom()),
    );
    ui.scope_builder(egui::UiBuilder::new().max_rect(below), |ui| {
        ui.vertical_centered(|ui| {
            text(ui, &words.say("kiosk-saver"), size::LEAD, Weight::Regular, INK);
            if !contact.is_empty() {
                let told = words.say_with("kiosk-help", &[("contact", contact.into())]);
                text(ui, &told, size::LABEL, Weight::Regular, QUIET);
            }
        });
    });
}
