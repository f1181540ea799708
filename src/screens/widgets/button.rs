//! The button, in four kinds.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    Align, Color32, CornerRadius, FontId, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::directions::job;
use super::paint_icon;
use crate::screens::style::{Look, Weight, font, gap, height, radius, size};

/// One click, also where an impatient hand clicks twice: the second click must not answer the
/// next question.
pub fn pressed(response: &Response) -> bool {
    response.clicked() && !response.double_clicked() && !response.triple_clicked()
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Primary,
    Secondary,
    Ghost,
    Danger,
}

pub struct Button<'a> {
    look: &'a Look,
    label: &'a str,
    /// For whoever does not see it.
    name: &'a str,
    kind: Kind,
    icon: Option<Icon>,
    enabled: bool,
    small: bool,
    /// The label has two lines, where it can be parted.
    stacked: bool,
    padding: f32,
    least: Vec2,
}

impl<'a> Button<'a> {
    pub fn new(look: &'a Look, label: &'a str, kind: Kind) -> Self {
        let least = vec2(0.0, height::BUTTON);
        Self {
            look,
            label,
            name: label,
            kind,
            icon: None,
            enabled: true,
            small: false,
            stacked: false,
            padding: 28.0,
            least,
        }
    }

    /// Its accessible name, where that is not the label.
    pub fn named(self, name: &'a str) -> Self {
        Self { name, ..self }
    }

    /// An icon after the label; without a label, it is the button.
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// As low as a finger allows.
    pub fn small(self) -> Self {
        Self { small: true, padding: 18.0, least: vec2(0.0, height::TOUCH), ..self }
    }

    /// Small, and close to its neighbours.
    pub fn dense(self) -> Self {
        Self { padding: gap::S, ..self.small() }
    }

    /// Its label on two lines, for where one is too long.
    pub fn stacked(self, stacked: bool) -> Self {
        Self { stacked, ..self }
    }

    /// How wide it is.
    pub fn width(&self, ui: &Ui) -> f32 {
        self.wanted(ui).0.x
    }

    /// Its size, the label as it is laid out, and how wide the icon is.
    fn wanted(&self, ui: &Ui) -> (Vec2, Arc<Galley>, f32) {
        let icon_width = match self.icon {
            Some(_) if self.label.is_empty() => 28.0,
            Some(_) => 34.0,
            None => 0.0,
        };
        let size = if self.stacked {
            size::HINT
        } else if self.small {
            size::LIST
        } else {
            size::BUTTON
        };
        let font = font(size, Weight::Semi);
        let galley = if self.stacked {
            on_two_lines(ui, self.label, &font)
        } else {
            ui.painter().layout_no_wrap(self.label.to_owned(), font, Color32::PLACEHOLDER)
        };
        let wanted = vec2(galley.size().x + icon_width + 2.0 * self.padding, height::TOUCH);
        (wanted.max(self.least), galley, icon_width)
    }

    pub fn least(self, least: Vec2) -> Self {
        Self { least, ..self }
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add_enabled_ui(self.enabled, |ui| self.paint(ui)).inner
    }

    fn paint(self, ui: &mut Ui) -> Response {
        let (wanted, galley, icon_width) = self.wanted(ui);
        let Self { look, label, name, kind, icon, enabled, .. } = self;
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
        if ui.is_rect_visible(rect) {
            let (fill, ink, stroke) = button_colors(ui, look, kind, enabled, &response);
            // A disabled Ui fades what it paints; these colours already say it.
            let mut painter = ui.painter().clone();
            painter.set_opacity(1.0);
            let round = CornerRadius::same(radius::BUTTON);
            if kind == Kind::Primary && enabled {
                painter.add(look.button_shadow().as_shape(rect, round));
            }
            painter.rect(rect, round, fill, stroke, StrokeKind::Inside);
            let width = galley.size().x + icon_width;
            let left = rect.center().x - width / 2.0;
            let icon_at = if label.is_empty() {
                rect.center()
            } else {
                pos2(left + galley.size().x + 22.0, rect.center().y)
            };
            // Two lines are laid out around their middle.
            let text_at = pos2(left - galley.rect.left(), rect.center().y - galley.size().y / 2.0);
            painter.galley(text_at, galley, ink);
            if let Some(icon) = icon {
                paint_icon(&painter, icon_at, icon, 24.0, ink);
            }
            focus_ring(ui, look, &response, rect, radius::BUTTON);
        }
        response
    }
}

/// Parted where the two lines are of about the same length: at a space, or between letters that need
/// none.
fn on_two_lines(ui: &Ui, label: &str, font: &FontId) -> Arc<Galley> {
    let wide = |text: &str| {
        ui.painter().layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    let is_unspaced = |it: char| matches!(it, '\u{3040}'..='\u{9fff}');
    let parts = label
        .char_indices()
        .skip(1)
        .filter(|(at, it)| *it == ' ' || is_unspaced(*it) && label[..*at].ends_with(is_unspaced));
    let longer = |at: usize| wide(&label[..at]).max(wide(label[at..].trim_start()));
    let best = parts.map(|it| it.0).min_by(|one, other| longer(*one).total_cmp(&longer(*other)));
    let text = match best {
        Some(at) => format!("{}\n{}", &label[..at], label[at..].trim_start()),
        None => label.to_owned(),
    };
    let mut job = job(&text, font.clone(), Color32::PLACEHOLDER, 0.0);
    job.halign = Align::Center;
    ui.painter().layout_job(job)
}

fn button_colors(
    ui: &Ui,
    look: &Look,
    kind: Kind,
    enabled: bool,
    response: &Response,
) -> (Color32, Color32, Stroke) {
    let paint = &look.paint;
    let lit = response.hovered() || response.has_focus();
    let lit = ui.ctx().animate_bool_with_time(response.id, lit, look.motion());
    let down = response.is_pointer_button_down_on();
    let edge = if look.high_contrast() { 2.0 } else { 1.5 };
    match kind {
        Kind::Primary | Kind::Danger if !enabled => {
            (paint.disabled, paint.ink_3, look.soft_border())
        }
        Kind::Primary => {
            let rest = paint.primary.lerp_to_gamma(paint.primary_hover, lit);
            (if down { paint.primary_press } else { rest }, paint.on_primary, Stroke::NONE)
        }
        Kind::Danger => {
            let fill = paint.surface.lerp_to_gamma(paint.danger_soft, if down { 1.0 } else { lit });
            (fill, paint.danger, Stroke::new(edge, paint.danger))
        }
        Kind::Secondary => {
            let fill = paint.surface.lerp_to_gamma(paint.surface_2, lit);
            (fill, paint.ink, Stroke::new(edge, paint.border_strong))
        }
        Kind::Ghost => {
            let fill = Color32::TRANSPARENT.lerp_to_gamma(paint.border, lit * 0.7);
            let fill = if look.high_contrast() { Color32::TRANSPARENT } else { fill };
            (fill, paint.ink_2, Stroke::NONE)
        }
    }
}

pub(super) fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, corner: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(3.0, look.paint.focus);
        let round = CornerRadius::same(corner + 4);
        ui.painter().rect_stroke(rect.expand(4.0), round, stroke, StrokeKind::Inside);
    }
}
