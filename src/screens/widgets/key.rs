//! The picture of a security key.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use lucide_icons::Icon;

use super::paint_icon;
use crate::screens::style::{Look, Mode, fixed};

/// The picture of a security key, 132 by 60 and its multiples. `Touch` lights up the contact.
pub fn key_picture(painter: &Painter, look: &Look, rect: Rect, lit: Contact) {
    let scale = rect.height() / 60.0;
    let round = |points: f32| CornerRadius::from(points * scale);
    let body = Rect::from_min_max(rect.min, pos2(rect.right() - 26.0 * scale, rect.bottom()));
    let plug = Rect::from_min_size(
        pos2(body.right() - 2.0 * scale, rect.center().y - 13.0 * scale),
        Vec2::splat(26.0) * scale,
    );
    let slot =
        Rect::from_center_size(plug.center() + vec2(3.0, 0.0) * scale, vec2(14.0, 5.0) * scale);
    // On a dark ground the key is told from it by its edge.
    let edge = match look.mode {
        Mode::Light => Stroke::NONE,
        Mode::Dark => Stroke::new(1.5, look.paint.border_strong),
        Mode::HighContrast => look.border(),
    };
    painter.add(look.key_shadow().as_shape(body, round(14.0)));
    painter.rect(plug, round(6.0), fixed::KEY_PLUG, edge, StrokeKind::Inside);
    painter.rect_filled(slot, round(2.0), fixed::KEY_SLOT);
    painter.rect(body, round(14.0), fixed::KEY_BODY, edge, StrokeKind::Inside);
    let shine = Rect::from_min_max(
        body.min + Vec2::splat(3.0 * scale),
        pos2(body.right() - 3.0 * scale, body.top() + 16.0 * scale),
    );
    painter.rect_filled(shine, round(10.0), Color32::from_white_alpha(10));
    let hole = pos2(body.left() + 20.0 * scale, body.center().y);
    painter.circle(hole, 8.0 * scale, look.paint.surface, edge);
    let contact = body.center() + vec2(12.0, 0.0) * scale;
    if lit == Contact::Lit {
        for (ring, strength) in [(34.0, 0.22), (27.0, 0.45)] {
            let color = look.paint.rail_accent.gamma_multiply(strength);
            painter.circle_filled(contact, ring * scale, color);
        }
        painter.circle_stroke(contact, 21.5 * scale, Stroke::new(2.5 * scale, Color32::WHITE));
    }
    painter.circle_filled(contact, 19.0 * scale, fixed::KEY_RING);
    painter.circle_filled(contact, 16.0 * scale, fixed::KEY_CONTACT);
    paint_icon(painter, contact, Icon::Fingerprint, 20.0 * scale, fixed::KEY_FINGERPRINT);
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    Resting,
    Lit,
}

/// A picture of a key as a part of the flow, with a name for whoever cannot see it.
pub fn key_art(ui: &mut Ui, look: &Look, name: &str, tall: f32, lit: Contact) {
    let (rect, response) = ui.allocate_exact_size(vec2(tall * 2.2, tall), Sense::hover());
    key_picture(ui.painter(), look, rect, lit);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
}
