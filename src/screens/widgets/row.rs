//! The row that is an answer, and the picture of a person beside it.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, FontId, Galley, Key, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::button::focus_ring;
use super::directions::job;
use super::paint_icon;
use crate::screens::style::{Look, Tone, Weight, fixed, font, height, radius, size};

/// A row that is an answer: something at the left, a title, a line below it.
#[derive(Clone)]
pub struct Row<'a> {
    pub look: &'a Look,
    /// The accessible name.
    pub name: &'a str,
    pub title: &'a str,
    pub below: &'a str,
    pub face: Face<'a>,
    /// At least so many points; a row that is lower than the usual has both texts on one line.
    pub tall: f32,
    /// What presses it from anywhere on the screen; it is shown at the right.
    pub key: Option<Key>,
}

/// What stands at the left of a row.
#[derive(Clone, Copy)]
pub enum Face<'a> {
    Initials(&'a str),
    Icon(Icon),
    Sign(Icon, Tone),
}

/// What a row says, and how high it is.
struct Texts {
    title: Arc<Galley>,
    below: Arc<Galley>,
    beside: f32,
    text_height: f32,
    tall: f32,
}

/// Where the texts begin.
const LEFT: f32 = 76.0;

impl Row<'_> {
    /// In this place.
    pub fn height(&self, ui: &Ui) -> f32 {
        self.texts(ui).tall
    }

    fn texts(&self, ui: &Ui) -> Texts {
        let paint = &self.look.paint;
        let room = (width(ui) - LEFT - 60.0).max(60.0);
        let is_flat = self.tall < height::ROW;
        let layout = |text: &str, font: FontId, color, room: f32| {
            let mut job = job(text, font, color, 0.0);
            job.wrap.max_width = room;
            if is_flat {
                job.wrap.max_rows = 1;
            }
            ui.painter().layout_job(job)
        };
        let mut title = layout(self.title, font(size::LABEL, Weight::Semi), paint.ink, room);
        if title.elided {
            title = layout(self.title, font(size::HINT, Weight::Semi), paint.ink, room);
        }
        let beside = if is_flat { title.size().x + 14.0 } else { 0.0 };
        let below_font = font(size::HINT, Weight::Regular);
        let below = layout(self.below, below_font.clone(), paint.ink_3, (room - beside).max(60.0));
        // Half a sentence explains nothing; it is in the accessible name as well.
        let below = if below.elided { layout("", below_font, paint.ink_3, room) } else { below };
        let text_height =
            if is_flat { title.size().y } else { title.size().y + 2.0 + below.size().y };
        let edge = if is_flat { 5.0 } else { 13.0 };
        let tall = (text_height + 2.0 * edge).max(self.tall);
        Texts { title, below, beside, text_height, tall }
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        let look = self.look;
        let paint = &look.paint;
        let Texts { title, below, beside, text_height, tall } = self.texts(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(width(ui), tall), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.name));
        if let Some(key) = self.key {
            ui.ctx().accesskit_node_builder(response.id, |it| {
                it.set_keyboard_shortcut(key.symbol_or_name());
            });
        }
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let lit = response.hovered() || response.has_focus();
        let lit = ui.ctx().animate_bool_with_time(response.id, lit, look.motion());
        let down = response.is_pointer_button_down_on();
        let fill = if down { paint.primary_soft } else { paint.surface };
        let edge = if look.high_contrast() { 2.0 } else { 1.25 };
        let edge_color = paint.border.lerp_to_gamma(paint.primary, if down { 1.0 } else { lit });
        let painter = ui.painter();
        let stroke = Stroke::new(edge, edge_color);
        painter.rect(rect, CornerRadius::same(radius::ROW), fill, stroke, StrokeKind::Inside);
        let face_at = pos2(rect.left() + 42.0, rect.center().y);
        match self.face {
            Face::Initials(initials) => avatar(painter, face_at, initials),
            Face::Icon(icon) => sign(painter, look, face_at, icon, Tone::Primary),
            Face::Sign(icon, tone) => sign(painter, look, face_at, icon, tone),
        }
        let text_at = pos2(rect.left() + LEFT, rect.center().y - text_height / 2.0);
        let below_at = if self.tall < height::ROW {
            text_at + vec2(beside, title.size().y - below.size().y)
        } else {
            text_at + vec2(0.0, title.size().y + 2.0)
        };
        painter.galley(text_at, title, paint.ink);
        painter.galley(below_at, below, paint.ink_3);
        let arrow_at = pos2(rect.right() - 32.0, rect.center().y);
        match self.key {
            Some(key) => {
                let cap = Rect::from_center_size(arrow_at, Vec2::splat(32.0));
                let (round, edge) = (CornerRadius::same(8), Stroke::new(1.25, paint.border_strong));
                painter.rect(cap, round, paint.surface_2, edge, StrokeKind::Inside);
                let font = font(size::HINT, Weight::Semi);
                painter.text(
                    arrow_at,
                    Align2::CENTER_CENTER,
                    key.symbol_or_name(),
                    font,
                    paint.ink_2,
                );
            }
            None => paint_icon(painter, arrow_at, Icon::ChevronRight, 24.0, paint.ink_3),
        }
        focus_ring(ui, look, &response, rect, radius::ROW);
        response
    }
}

fn width(ui: &Ui) -> f32 {
    ui.available_width().max(120.0)
}

fn sign(painter: &Painter, look: &Look, at: Pos2, icon: Icon, tone: Tone) {
    let (ink, ground) = look.paint.tone(tone);
    let tile = Rect::from_center_size(at, Vec2::splat(46.0));
    painter.rect(tile, CornerRadius::same(14), ground, look.soft_border(), StrokeKind::Inside);
    paint_icon(painter, at, icon, 24.0, ink);
}

/// The first letters of a person's first and last name. What is no word, such as an emoji, has none.
pub fn initials(name: &str) -> String {
    let is_word = |it: &&str| it.starts_with(char::is_alphabetic);
    let words: Vec<&str> = name.split_whitespace().filter(is_word).collect();
    let first = words.first().and_then(|it| it.chars().next());
    let last = words.iter().skip(1).next_back().and_then(|it| it.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

pub fn avatar(painter: &Painter, at: Pos2, initials: &str) {
    painter.circle_filled(at, 23.0, fixed::AVATAR);
    let font = font(size::LIST, Weight::Bold);
    painter.text(at, Align2::CENTER_CENTER, initials, font, fixed::ON_AVATAR);
}
