//! Text, icons, tinted notes and badges.

use egui::{
    Align2, Color32, CornerRadius, Frame, Label, Margin, Painter, Pos2, Rect, Response, Sense,
    StrokeKind, Ui, Vec2, pos2, vec2,
};
use lucide_icons::Icon;

use super::directions::job;
use crate::screens::style::{Layout, Look, Tone, Weight, font, gap, icon_font, radius, size};

/// Text that wraps where the room ends.
pub fn text(ui: &mut Ui, text: &str, size: f32, weight: Weight, color: Color32) -> Response {
    let spacing = if size >= 28.0 { -size * 0.018 } else { 0.0 };
    ui.add(Label::new(job(text, font(size, weight), color, spacing)).wrap())
}

/// Text on one line, cut where the room ends.
pub fn line(ui: &mut Ui, text: &str, size: f32, weight: Weight, color: Color32) -> Response {
    ui.add(Label::new(job(text, font(size, weight), color, 0.0)).truncate())
}

/// An ornament: painted, so that it is no node in the accessibility tree.
pub fn icon(ui: &mut Ui, icon: Icon, size: f32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_icon(ui.painter(), rect.center(), icon, size, color);
}

pub fn paint_icon(painter: &Painter, at: Pos2, icon: Icon, size: f32, color: Color32) {
    painter.text(at, Align2::CENTER_CENTER, char::from(icon), icon_font(size), color);
}

/// An icon on a tinted tile: the head of a card.
pub fn tile(ui: &mut Ui, look: &Look, icon: Icon, tone: Tone, side: f32) {
    let (ink, ground) = look.paint.tone(tone);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let round = CornerRadius::from(0.32 * side);
    ui.painter().rect(rect, round, ground, look.soft_border(), StrokeKind::Inside);
    paint_icon(ui.painter(), rect.center(), icon, 0.5 * side, ink);
}

/// A tinted note with an icon: what is so, and what to do next.
pub fn note(ui: &mut Ui, look: &Look, icon: Icon, tone: Tone, what: &str, next: &str) {
    let (ink, ground) = look.paint.tone(tone);
    let tight = Layout::of(ui.ctx().content_rect().size()).is_tiny();
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .stroke(look.soft_border())
        .inner_margin(if tight { Margin::symmetric(12, 6) } else { Margin::symmetric(18, 14) });
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width().max(0.0));
        ui.horizontal_top(|ui| {
            self::icon(ui, icon, size::ICON, ink);
            ui.add_space(gap::XS);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for sentence in [what, next].into_iter().filter(|it| !it.is_empty()) {
                    text(ui, sentence, size::HINT, Weight::Medium, ink);
                }
            });
        });
    });
}

/// A small pill at the right end of a line. Returns where its left edge is.
pub fn badge(ui: &Ui, look: &Look, right_center: Pos2, icon: Icon, what: &str) -> f32 {
    let paint = &look.paint;
    let font = font(size::HINT, Weight::Semi);
    let galley = ui.painter().layout_no_wrap(what.to_owned(), font, paint.success);
    let pill = vec2(galley.size().x + 62.0, 38.0);
    let rect = Rect::from_min_size(right_center - vec2(pill.x, pill.y / 2.0), pill);
    let round = CornerRadius::same(19);
    let painter = ui.painter();
    painter.rect(rect, round, paint.success_soft, look.soft_border(), StrokeKind::Inside);
    paint_icon(painter, rect.left_center() + vec2(24.0, 0.0), icon, 19.0, paint.success);
    let at = pos2(rect.left() + 42.0, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, paint.success);
    rect.left()
}
