//! The picture of a security key, in the shape that it has: how it plugs in, how large it is, and
//! whether it has a fingerprint sensor. Every picture fits into 132 by 60, and the plug is at the
//! right.

use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};
use lucide_icons::Icon;

use super::paint_icon;
use crate::screens::style::{Look, Mode, fixed};

#[cfg(test)]
mod tests;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyShape {
    pub body: KeyBody,
    pub plug: Plug,
    /// It is touched with a finger that it recognises.
    pub sensor: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyBody {
    Stick,
    /// It stays in the port: hardly more than a plug.
    Nano,
    Card,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plug {
    UsbA,
    UsbC,
}

impl KeyShape {
    /// Most keys, and every key that is not known yet.
    pub const USUAL: Self = Self { body: KeyBody::Stick, plug: Plug::UsbA, sensor: false };

    /// By the name of its model: no key tells how it looks.
    pub fn of_model(model: &str, sensor: bool) -> Self {
        let model = model.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|it| model.contains(it));
        let word = |wanted: &[&str]| {
            let mut all = model.split(|it: char| !it.is_alphanumeric() && it != '-');
            all.any(|it| wanted.contains(&it))
        };
        let body = if says(&["nano"]) {
            KeyBody::Nano
        } else if says(&["card"]) {
            KeyBody::Card
        } else {
            KeyBody::Stick
        };
        let is_c = says(&["usb-c", "usb c", "type-c"]) || word(&["5c", "5ci", "c"]);
        let plug = if is_c { Plug::UsbC } else { Plug::UsbA };
        Self { body, plug, sensor: sensor || says(&["bio", "fingerprint"]) }
    }

    /// How high its plug is, where the picture is 60 high.
    pub fn plug_height(self) -> f32 {
        match (self.body, self.plug) {
            (KeyBody::Card, _) => 60.0,
            (_, Plug::UsbA) => 36.0,
            (_, Plug::UsbC) => 24.0,
        }
    }

    /// Where a finger touches it, in a picture at `rect`.
    pub fn contact(self, rect: Rect) -> Pos2 {
        let scale = rect.height() / 60.0;
        let across = match self.body {
            KeyBody::Stick => 65.0,
            KeyBody::Nano => 44.0,
            KeyBody::Card => 74.0,
        };
        pos2(rect.left() + across * scale, rect.center().y)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    Resting,
    Lit,
}

/// `Lit` shows where to touch; `rect` is 132 by 60 or a multiple.
pub fn key_picture(painter: &Painter, look: &Look, rect: Rect, shape: KeyShape, lit: Contact) {
    let sketch = Sketch { painter, look, rect, scale: rect.height() / 60.0 };
    match shape.body {
        KeyBody::Stick => sketch.stick(shape.plug),
        KeyBody::Nano => sketch.nano(shape.plug),
        KeyBody::Card => sketch.card(),
    }
    sketch.contact(shape, lit);
}

/// Measures are those of a picture that is 132 by 60.
struct Sketch<'a> {
    painter: &'a Painter,
    look: &'a Look,
    rect: Rect,
    scale: f32,
}

impl Sketch<'_> {
    fn place(&self, left: f32, top: f32, wide: f32, tall: f32) -> Rect {
        let corner = self.rect.min + vec2(left, top) * self.scale;
        Rect::from_min_size(corner, vec2(wide, tall) * self.scale)
    }

    fn round(&self, points: f32) -> CornerRadius {
        CornerRadius::from(points * self.scale)
    }

    /// On a dark ground the key is told from it by its edge.
    fn edge(&self) -> Stroke {
        match self.look.mode {
            Mode::Light => Stroke::NONE,
            Mode::Dark => Stroke::new(1.5, self.look.paint.border_strong),
            Mode::HighContrast => self.look.border(),
        }
    }

    fn solid(&self, place: Rect, round: f32, fill: Color32) {
        self.painter.rect(place, self.round(round), fill, self.edge(), StrokeKind::Inside);
    }

    fn body(&self, place: Rect, round: f32) {
        self.painter.add(self.look.key_shadow().as_shape(place, self.round(round)));
        self.solid(place, round, fixed::KEY_BODY);
        let shine = Rect::from_min_max(
            place.min + Vec2::splat(3.0 * self.scale),
            pos2(place.right() - 3.0 * self.scale, place.top() + 0.28 * place.height()),
        );
        let shine_color = Color32::from_white_alpha(12);
        self.painter.rect_filled(shine, self.round((round - 4.0).max(1.0)), shine_color);
    }

    /// From `left` to the right edge.
    fn plug(&self, plug: Plug, left: f32) {
        let slot = fixed::KEY_SLOT;
        match plug {
            Plug::UsbC => {
                self.solid(self.place(left, 18.0, 130.0 - left, 24.0), 8.0, fixed::KEY_PLUG);
                let tongue = self.place(114.0, 27.5, 11.0, 5.0);
                self.painter.rect_filled(tongue, self.round(2.5), slot);
            }
            Plug::UsbA => {
                self.solid(self.place(left, 12.0, 130.0 - left, 36.0), 2.5, fixed::KEY_PLUG);
                for top in [18.5, 34.5] {
                    let hole = self.place(113.0, top, 8.0, 7.0);
                    self.painter.rect_filled(hole, self.round(1.0), slot);
                }
            }
        }
    }

    fn stick(&self, plug: Plug) {
        self.plug(plug, if plug == Plug::UsbA { 98.0 } else { 104.0 });
        self.body(self.place(0.0, 0.0, 106.0, 60.0), 14.0);
        let hole = self.place(12.0, 22.0, 16.0, 16.0);
        let ground = self.look.paint.surface;
        self.painter.circle(hole.center(), 8.0 * self.scale, ground, self.edge());
    }

    fn nano(&self, plug: Plug) {
        self.plug(plug, 50.0);
        self.body(self.place(26.0, 7.0, 36.0, 46.0), 10.0);
    }

    fn card(&self) {
        self.body(self.place(18.0, 0.0, 96.0, 60.0), 6.0);
        self.painter.rect_filled(
            self.place(92.0, 22.0, 14.0, 16.0),
            self.round(3.0),
            fixed::KEY_CONTACT,
        );
        for line in [6.0, 11.0] {
            let place = self.place(28.0, 38.0 + line, 34.0 - line, 2.5);
            self.painter.rect_filled(place, self.round(1.0), fixed::KEY_SLOT);
        }
    }

    fn contact(&self, shape: KeyShape, lit: Contact) {
        let at = shape.contact(self.rect);
        let radius = if shape.body == KeyBody::Stick { 19.0 } else { 12.0 } * self.scale;
        let painter = self.painter;
        if lit == Contact::Lit {
            for (ring, strength) in [(1.8, 0.22), (1.42, 0.45)] {
                let color = self.look.paint.rail_accent.gamma_multiply(strength);
                painter.circle_filled(at, ring * radius, color);
            }
            painter.circle_stroke(at, 1.13 * radius, Stroke::new(0.13 * radius, Color32::WHITE));
        }
        painter.circle_filled(at, radius, fixed::KEY_RING);
        if shape.sensor {
            painter.circle_filled(at, 0.84 * radius, fixed::KEY_SENSOR);
            let ink = fixed::KEY_CONTACT;
            paint_icon(painter, at, Icon::Fingerprint, 1.1 * radius, ink);
        } else {
            painter.circle_filled(at, 0.84 * radius, fixed::KEY_CONTACT);
            let mark = Stroke::new(0.09 * radius, fixed::KEY_FINGERPRINT);
            painter.circle_stroke(at, 0.42 * radius, mark);
        }
    }
}
