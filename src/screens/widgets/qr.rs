//! The QR code.

use egui::accesskit::Role;
use egui::{
    CornerRadius, Mesh, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::as_points;
use crate::screens::style::fixed;

/// A QR code on its own white card, quiet zone of four modules (ISO/IEC 18004), in whole pixels.
/// Nothing is drawn where the text is too long for any QR code.
pub fn qr(ui: &mut Ui, name: &str, content: &str, room: f32) {
    let Ok(code) = qrcode::QrCode::with_error_correction_level(content, qrcode::EcLevel::M) else {
        return;
    };
    let modules = code.width();
    let all = as_points(modules + 8);
    let pixels_per_point = ui.pixels_per_point();
    let module = (room * pixels_per_point / all).floor().max(1.0) / pixels_per_point;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(module * all), Sense::hover());
    let round_pixel = |it: f32| (it * pixels_per_point).round() / pixels_per_point;
    let corner = pos2(round_pixel(rect.min.x), round_pixel(rect.min.y));
    let card = Rect::from_min_size(corner, rect.size());
    let edge = Stroke::new(1.0, fixed::QR_EDGE);
    ui.painter().rect(card, CornerRadius::same(14), fixed::QR_CARD, edge, StrokeKind::Outside);
    let mut mesh = Mesh::default();
    for (y, line) in code.to_colors().chunks(modules).enumerate() {
        for (x, color) in line.iter().enumerate() {
            if *color == qrcode::Color::Dark {
                let at = corner + vec2(as_points(x + 4), as_points(y + 4)) * module;
                let square = Rect::from_min_size(at, Vec2::splat(module));
                mesh.add_colored_rect(square, fixed::QR_MODULE);
            }
        }
    }
    ui.painter().add(Shape::mesh(mesh));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
}
