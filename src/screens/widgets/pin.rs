//! The pad and the dots of a PIN. They know how many digits there are and never which.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::button::focus_ring;
use super::{as_points, paint_icon};
use crate::screens::style::{Look, Weight, font, radius, size};

/// One key of the PIN pad.
pub fn pad_key(ui: &mut Ui, look: &Look, name: &str, face: PadFace, key: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(key, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.clicked_by(egui::PointerButton::Primary) {
        // Enter after a touched digit is meant for the whole PIN, not for the digit.
        response.surrender_focus();
    }
    let paint = &look.paint;
    let down = response.is_pointer_button_down_on();
    let lit = ui.ctx().animate_bool_with_time(response.id, response.hovered(), look.motion());
    let (fill, stroke) = if down {
        (paint.primary_soft, Stroke::new(2.0, paint.primary))
    } else {
        let width = if look.high_contrast() { 2.0 } else { 1.25 };
        let edge = paint.border.lerp_to_gamma(paint.border_strong, lit);
        (paint.surface.lerp_to_gamma(paint.surface_2, lit), Stroke::new(width, edge))
    };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(radius::PAD), fill, stroke, StrokeKind::Inside);
    match face {
        PadFace::Digit(digit) => {
            let font = font(size::DIGIT, Weight::Medium);
            painter.text(rect.center(), Align2::CENTER_CENTER, digit, font, paint.ink);
        }
        PadFace::Icon(icon) => paint_icon(painter, rect.center(), icon, 26.0, paint.ink_2),
    }
    focus_ring(ui, look, &response, rect, radius::PAD);
    response
}

#[derive(Clone, Copy)]
pub enum PadFace {
    Digit(char),
    Icon(Icon),
}

/// A dot for each digit of a PIN. `name` says how many there are; nothing says which.
pub fn pin_dots(ui: &mut Ui, look: &Look, name: &str, entered: usize, least: usize, tall: f32) {
    let slots = entered.max(least + 2).max(8);
    let room = (ui.available_width() - 40.0).max(120.0);
    // 1.95: a dot and the gap to the next.
    let dot = (room / (as_points(slots) * 1.95)).clamp(4.0, 24.0);
    let pitch = dot * 1.95;
    let width = as_points(slots) * pitch - (pitch - dot) + 40.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, tall), Sense::hover());
    let paint = &look.paint;
    let edge = if entered > 0 { paint.primary } else { paint.ink_3 };
    let round = CornerRadius::same(radius::PAD);
    ui.painter().rect(rect, round, paint.surface_2, Stroke::new(2.0, edge), StrokeKind::Inside);
    for slot in 0..slots {
        let x = rect.left() + 20.0 + dot / 2.0 + as_points(slot) * pitch;
        let at = pos2(x, rect.center().y);
        let ring = if slot < least { paint.ink_3 } else { paint.border_strong };
        ui.painter().circle_stroke(at, dot / 2.0 - 1.0, Stroke::new(2.0, ring));
        let id = response.id.with(slot);
        let grown = ui.ctx().animate_bool_with_time(id, slot < entered, look.motion());
        if grown > 0.01 {
            ui.painter().circle_filled(at, dot / 2.0 * grown, paint.primary);
        }
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    ui.ctx().accesskit_node_builder(response.id, |it| {
        it.set_live(egui::accesskit::Live::Polite);
    });
}
