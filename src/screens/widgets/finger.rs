//! The picture of a finger on a key's sensor, and the ring that fills as samples come.

use std::f32::consts::{PI, TAU};

use egui::accesskit::Role;
use egui::{Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::deed::finger;
use super::key::{Contact, KeyShape, key_picture};
use super::paint_icon;
use crate::ceremony::nouns::{SampleFeedback, Samples};
use crate::screens::style::{Look, Weight, font};

/// The key with the finger on it, and the ring beside it, `tall` points high. `name` is for whoever
/// cannot see them.
pub fn finger_art(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    tall: f32,
    shape: KeyShape,
    samples: Samples,
    finger_now: bool,
) {
    let (key_size, space) = (vec2(1.54, 0.7) * tall, 0.5 * tall);
    let size = vec2(key_size.x + space + tall, tall);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let key = Rect::from_min_size(rect.left_top(), key_size);
    let lit = if finger_now { Contact::Lit } else { Contact::Resting };
    key_picture(ui.painter(), look, key, shape, lit);
    let sensor = shape.contact(key);
    finger(ui.painter(), look, sensor, rect.bottom());
    if let Some(way) = samples.last.and_then(to_move) {
        // Beside the finger, below the key.
        let at = pos2(sensor.x + 0.3 * tall, rect.top() + 0.86 * tall);
        paint_icon(ui.painter(), at, way, 0.22 * tall, look.paint.primary);
    }
    let ring = Rect::from_min_size(pos2(rect.right() - tall, rect.top()), Vec2::splat(tall));
    progress(ui.painter(), look, ring, samples);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
}

/// One piece of the ring for each good sample that the key wants.
fn progress(painter: &Painter, look: &Look, rect: Rect, samples: Samples) {
    let paint = &look.paint;
    let width = 0.09 * rect.height();
    let radius = (rect.height() - width) / 2.0;
    let all = samples.good + samples.remaining.unwrap_or(0);
    let piece = TAU / as_float(all.max(1));
    let gap = if all > 1 { 0.06_f32.min(piece / 4.0) } else { 0.0 };
    for it in 0..all.max(1) {
        let from = -PI / 2.0 + piece * as_float(it) + gap;
        let is_good = it < samples.good;
        let color = if is_good { paint.primary } else { paint.border_strong };
        // Not told by colour alone: what is there is thick.
        let width = if is_good { width } else { 0.4 * width };
        painter.add(arc(rect.center(), radius, from, piece - 2.0 * gap, width, color));
    }
    let middle = 0.46 * rect.height();
    if samples.remaining == Some(0) {
        paint_icon(painter, rect.center(), Icon::Check, middle, paint.success);
    } else if samples.remaining.is_none() {
        paint_icon(painter, rect.center(), Icon::Fingerprint, middle, paint.ink_3);
    } else {
        let text = format!("{}/{all}", samples.good);
        let font = font(0.26 * rect.height(), Weight::Bold);
        painter.text(rect.center(), egui::Align2::CENTER_CENTER, text, font, paint.ink);
    }
}

fn arc(center: Pos2, radius: f32, from: f32, angle: f32, width: f32, color: Color32) -> Shape {
    const POINTS: u32 = 48;
    let at = |it: u32| {
        let angle = from + angle * as_float(it) / as_float(POINTS);
        center + radius * Vec2::angled(angle)
    };
    Shape::line((0..=POINTS).map(at).collect(), Stroke::new(width, color))
}

/// Where the finger must go from where it was.
fn to_move(last: SampleFeedback) -> Option<Icon> {
    Some(match last {
        SampleFeedback::TooHigh => Icon::ArrowDown,
        SampleFeedback::TooLow => Icon::ArrowUp,
        SampleFeedback::TooLeft => Icon::ArrowRight,
        SampleFeedback::TooRight => Icon::ArrowLeft,
        SampleFeedback::TooSkewed => Icon::RotateCw,
        _ => return None,
    })
}

/// Of a few.
fn as_float(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
