//! The button, in four kinds.

use egui::accesskit::Role;
use egui::{
    Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use lucide_icons::Icon;

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
    kind: Kind,
    icon: Option<Icon>,
    enabled: bool,
    small: bool,
    padding: f32,
    least: Vec2,
}

impl<'a> Button<'a> {
    pub fn new(look: &'a Look, label: &'a str, kind: Kind) -> Self {
        let least = vec2(0.0, height::BUTTON);
        Self { look, label, kind, icon: None, enabled: true, small: false, padding: 28.0, least }
    }

    /// An icon after the label.
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

    pub fn least(self, least: Vec2) -> Self {
        Self { least, ..self }
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        ui.add_enabled_ui(self.enabled, |ui| self.paint(ui)).inner
    }

    fn paint(self, ui: &mut Ui) -> Response {
        let Self { look, label, kind, icon, enabled, small, padding, least } = self;
        let font = font(if small { size::LIST } else { size::BUTTON }, Weight::Semi);
        let galley = ui.painter().layout_no_wrap(label.to_owned(), font, Color32::PLACEHOLDER);
        let icon_width = if icon.is_some() { 34.0 } else { 0.0 };
        let wanted = vec2(galley.size().x + icon_width + 2.0 * padding, height::TOUCH);
        let (rect, response) = ui.allocate_exact_size(wanted.max(least), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, label));
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
            let icon_at = pos2(left + galley.size().x + 22.0, rect.center().y);
            let text_at = pos2(left, rect.center().y - galley.size().y / 2.0);
            painter.galley(text_at, galley, ink);
            if let Some(icon) = icon {
                paint_icon(&painter, icon_at, icon, 24.0, ink);
            }
            focus_ring(ui, look, &response, rect, radius::BUTTON);
        }
        response
    }
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
