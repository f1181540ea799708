//! Pictures of what to do with the hand: push a key into the port, take it out, touch it. A picture
//! moves for a few seconds and then rests, so that a desk at rest draws nothing.

use egui::accesskit::Role;
use egui::{
    CornerRadius, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::key::{Contact, KeyShape, key_picture};
use super::paint_icon;
use crate::screens::style::{Look, fixed};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Insert,
    TakeOut,
    /// Out, and in again.
    Replug,
    Touch,
    /// Nothing: the key is in and does its part.
    LeaveIn,
}

/// Seconds that a picture moves, and those of one round.
const MOVES: f32 = 6.0;
const ROUND: f32 = 2.0;
/// Seconds between two of its frames: a software renderer has work with more.
const FRAME: f32 = 0.066;

/// How far the movement is, 0 to 1 and back, `elapsed` seconds after the screen came up. Asks for
/// the next frame.
fn swing(ui: &Ui, look: &Look, elapsed: f32) -> f32 {
    if look.reduce_motion || elapsed >= MOVES {
        return 0.0;
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs_f32(FRAME));
    let round = (elapsed % ROUND) / ROUND;
    0.5 - 0.5 * (std::f32::consts::TAU * round).cos()
}

/// The picture of `deed` with a key of this `shape`, `tall` points high. `name` is for whoever cannot
/// see it.
pub fn deed_art(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    tall: f32,
    shape: KeyShape,
    deed: Deed,
    elapsed: f32,
) {
    let (rect, response) = ui.allocate_exact_size(vec2(3.1, 1.0) * tall, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let swing = match deed {
        Deed::LeaveIn => 0.0,
        _ => swing(ui, look, elapsed),
    };
    let painter = ui.painter();
    // A finger comes from below and needs the room.
    let key_tall = if deed == Deed::Touch { 0.62 * tall } else { 0.7 * tall };
    let key_size = vec2(132.0, 60.0) * (key_tall / 60.0);
    let top = if deed == Deed::Touch {
        rect.top() + 0.1 * tall
    } else {
        rect.center().y - key_tall / 2.0
    };
    let scale = key_tall / 60.0;
    // At rest, and how much the movement adds.
    let (rest, more) = match deed {
        Deed::Insert => (0.62, -0.34),
        Deed::TakeOut => (0.34, 0.28),
        Deed::Replug => (0.34, 0.2),
        // The plug is in the port.
        Deed::Touch | Deed::LeaveIn => (-22.0 * scale / tall, 0.0),
    };
    let port_size = vec2(0.42, 0.82) * tall;
    let all = key_size.x + rest * tall + port_size.x;
    let corner =
        pos2(rect.center().x + all / 2.0 - port_size.x, top + (key_tall - port_size.y) / 2.0);
    let port = Rect::from_min_size(corner, port_size);
    let gap = (rest + more * swing) * tall;
    let key = Rect::from_min_size(pos2(port.left() - gap - key_size.x, top), key_size);
    let lit = if deed == Deed::Touch { Contact::Lit } else { Contact::Resting };
    key_picture(painter, look, key, shape, lit);
    draw_port(painter, look, port, shape.plug_height() * scale);
    let between = pos2(port.left() - gap / 2.0, key.center().y);
    let ink = look.paint.primary;
    match deed {
        Deed::Insert => paint_icon(painter, between, Icon::ArrowRight, 0.26 * tall, ink),
        Deed::TakeOut => paint_icon(painter, between, Icon::ArrowLeft, 0.26 * tall, ink),
        Deed::Replug => paint_icon(painter, between, Icon::ArrowLeftRight, 0.26 * tall, ink),
        Deed::Touch => {
            let at = shape.contact(key);
            pulse(painter, look, at, 0.2 * tall, swing);
            finger(painter, look, at + vec2(0.0, 0.05 * tall * (1.0 - swing)), rect.bottom());
        }
        Deed::LeaveIn => {}
    }
}

/// The side of the desk's computer, with the slot for the plug.
fn draw_port(painter: &Painter, look: &Look, port: Rect, slot: f32) {
    let paint = &look.paint;
    let wide = if look.high_contrast() { 2.0 } else { 1.5 };
    let edge = Stroke::new(wide, paint.border_strong);
    let round = CornerRadius::from(0.12 * port.height());
    painter.rect(port, round, paint.surface_2, edge, StrokeKind::Inside);
    let mouth = Rect::from_center_size(
        pos2(port.left() + 0.13 * port.width(), port.center().y),
        vec2(0.26 * port.width(), 1.16 * slot),
    );
    painter.rect(mouth, CornerRadius::from(3.0), fixed::KEY_SLOT, edge, StrokeKind::Inside);
    let at = pos2(port.left() + 0.64 * port.width(), port.center().y);
    paint_icon(painter, at, Icon::Usb, 0.36 * port.width(), paint.ink_3);
}

/// A ring around the contact that widens and fades.
fn pulse(painter: &Painter, look: &Look, at: Pos2, least: f32, swing: f32) {
    let color = look.paint.primary.gamma_multiply(0.7 * (1.0 - 0.8 * swing));
    painter.circle_stroke(at, least * (1.1 + 0.5 * swing), Stroke::new(2.5, color));
}

/// A fingertip that comes from below and lies on the contact, which is seen through it.
pub(super) fn finger(painter: &Painter, look: &Look, contact: Pos2, bottom: f32) {
    let wide = 0.48 * (bottom - contact.y);
    let tip = Rect::from_min_max(
        contact - vec2(wide / 2.0, 0.6 * wide),
        pos2(contact.x + wide / 2.0, bottom),
    );
    let round = CornerRadius { sw: 0, se: 0, ..CornerRadius::from(wide / 2.0) };
    let paint = &look.paint;
    painter.rect_filled(tip, round, paint.primary.gamma_multiply(0.45));
    let edge = Stroke::new((0.06 * wide).max(1.5), paint.primary);
    painter.rect_stroke(tip, round, edge, StrokeKind::Inside);
}
