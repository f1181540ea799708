//! The field for a line of text.

use egui::{
    Align, Align2, CornerRadius, Frame, Id, Layout, Margin, Response, Stroke, StrokeKind, TextEdit,
    Ui, Vec2,
};
use lucide_icons::Icon;

use super::icon;
use crate::screens::style::{Look, Weight, font, gap, radius, size as text_size};

/// `label` is the id of the words that name it. What is typed stands in an undo history: never a
/// secret.
pub fn field(
    ui: &mut Ui,
    look: &Look,
    typed: &mut String,
    label: Id,
    mark: Icon,
    size: Vec2,
) -> Response {
    let paint = &look.paint;
    let frame = Frame::new()
        .fill(paint.surface_2)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .stroke(Stroke::new(2.0, paint.ink_3))
        .inner_margin(Margin::symmetric(18, 0));
    let edge = 40.0;
    let shown = frame.show(ui, |ui| {
        ui.set_width((size.x - edge).max(60.0));
        ui.set_height(size.y - 4.0);
        let field = TextEdit::singleline(typed)
            .id_salt(label)
            .font(font(text_size::LEAD, Weight::Regular))
            .text_color(paint.ink)
            .frame(Frame::NONE)
            .align(Align2::LEFT_CENTER)
            .desired_width(f32::INFINITY);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            icon(ui, mark, text_size::ICON, paint.ink_3);
            ui.add_space(gap::XS);
            ui.add(field).labelled_by(label)
        })
        .inner
    });
    let response = shown.inner;
    if response.has_focus() {
        let edge = Stroke::new(2.0, paint.primary);
        let round = CornerRadius::same(radius::BUTTON);
        ui.painter().rect_stroke(shown.response.rect, round, edge, StrokeKind::Inside);
    }
    response
}
