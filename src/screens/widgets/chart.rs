//! Numbers as a picture: a bar whose parts are people of one kind, and a line over time. Every number
//! stands beside them in words; the colours are the same as in the file that is written of them.

use egui::{Align2, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, pos2};

use crate::runner::survey::Trend;
use crate::screens::style::{Look, Weight, fixed, font, size};

/// Of so many of each kind, over the whole width of the place.
pub fn bar(painter: &Painter, look: &Look, place: Rect, parts: &[u64]) {
    let all: u64 = parts.iter().sum();
    let at = |sum| place.left() + place.width() * share(sum, all);
    let mut sum = 0;
    for (kind, part) in parts.iter().enumerate() {
        let left = at(sum);
        sum += part;
        let rect = Rect::from_x_y_ranges(left..=at(sum), place.y_range());
        if *part > 0 {
            painter.rect_filled(rect, CornerRadius::ZERO, fixed::kind(kind));
        }
    }
    frame(painter, look, place);
}

/// One kind alone: so many of all.
pub fn part_bar(painter: &Painter, look: &Look, place: Rect, kind: usize, share_of: (u64, u64)) {
    let width = place.width() * share(share_of.0, share_of.1);
    painter.rect_filled(place, CornerRadius::ZERO, look.paint.surface_2);
    let part = Rect::from_min_size(place.min, egui::vec2(width, place.height()));
    painter.rect_filled(part, CornerRadius::ZERO, fixed::kind(kind));
    frame(painter, look, place);
}

/// The square that says which colour is which kind.
pub fn kind_square(painter: &Painter, look: &Look, at: Pos2, kind: usize) {
    let square = Rect::from_center_size(at, egui::Vec2::splat(16.0));
    painter.rect_filled(square, CornerRadius::ZERO, fixed::kind(kind));
    frame(painter, look, square);
}

/// A light colour stands out from a light ground by its edge.
fn frame(painter: &Painter, look: &Look, place: Rect) {
    let wide = if look.high_contrast() { 2.0 } else { 1.0 };
    let stroke = Stroke::new(wide, look.paint.border_strong);
    painter.rect_stroke(place, CornerRadius::ZERO, stroke, StrokeKind::Outside);
}

/// The lines from the first point to the last, with the shares at the left and the days below.
pub fn trend(painter: &Painter, look: &Look, place: Rect, trend: &Trend) {
    let (Some(first), Some(last)) = (trend.points.first(), trend.points.last()) else { return };
    let paint = &look.paint;
    let small = font(size::HINT, Weight::Regular);
    let line = size::HINT + 6.0;
    let grid = Rect::from_min_max(
        pos2(place.left() + 64.0, place.top() + line / 2.0),
        pos2(place.right() - 8.0, place.bottom() - line - 6.0),
    );
    for percent in [0_u8, 50, 100] {
        let y = grid.bottom() - grid.height() * f32::from(percent) / 100.0;
        painter.hline(grid.x_range(), y, Stroke::new(1.0, paint.border_strong));
        let at = pos2(grid.left() - 10.0, y);
        let text = format!("{percent} %");
        painter.text(at, Align2::RIGHT_CENTER, text, small.clone(), paint.ink_2);
    }
    let span = last.at.saturating_sub(first.at).max(1).unsigned_abs();
    for (number, (kind, _)) in trend.lines.iter().enumerate() {
        let points = trend.points.iter().map(|it| {
            let passed = it.at.saturating_sub(first.at).max(0).unsigned_abs();
            let up = it.shares.get(number).copied().unwrap_or_default().clamp(0.0, 1.0);
            #[allow(clippy::cast_possible_truncation, reason = "a share of 1 is no large number")]
            let up = up as f32;
            pos2(
                grid.left() + grid.width() * share(passed, span),
                grid.bottom() - grid.height() * up,
            )
        });
        let points: Vec<Pos2> = points.collect();
        for it in &points {
            painter.circle(*it, 4.0, fixed::kind(*kind), Stroke::new(1.0, paint.border_strong));
        }
        painter.line(points, Stroke::new(3.0, fixed::kind(*kind)));
    }
    for (point, x, align) in
        [(first, grid.left(), Align2::LEFT_BOTTOM), (last, grid.right(), Align2::RIGHT_BOTTOM)]
    {
        painter.text(pos2(x, place.bottom()), align, &point.day, small.clone(), paint.ink_2);
    }
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a picture has fewer points than a mantissa"
)]
fn share(part: u64, all: u64) -> f32 {
    (part as f64 / all.max(1) as f64) as f32
}
