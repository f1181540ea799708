//! The few painted widgets: button, row, PIN pad and dots, QR code, note, badge, and the picture of
//! a key. They know the look and nothing of the ceremony; none of them keeps what it shows.

use egui::accesskit::Role;
use egui::{
    Align2, Color32, CornerRadius, FontId, Frame, Label, Margin, Mesh, Painter, Pos2, Rect,
    Response, RichText, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
    vec2,
};
use lucide_icons::Icon;

use super::style::{Look, Weight, fixed, font, gap, height, icon_font, radius, size};

/// Text that wraps where the room ends.
pub fn text(ui: &mut Ui, text: &str, size: f32, weight: Weight, color: Color32) -> Response {
    let mut rich = RichText::new(text).font(font(size, weight)).color(color);
    if size >= 28.0 {
        rich = rich.extra_letter_spacing(-size * 0.018);
    }
    ui.add(Label::new(rich).wrap())
}

/// Text on one line, cut where the room ends.
pub fn line(ui: &mut Ui, text: &str, size: f32, weight: Weight, color: Color32) -> Response {
    ui.add(Label::new(RichText::new(text).font(font(size, weight)).color(color)).truncate())
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
pub fn tile(ui: &mut Ui, look: &Look, icon: Icon, ink: Color32, ground: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(56.0), Sense::hover());
    ui.painter().rect(rect, CornerRadius::same(18), ground, look.soft_border(), StrokeKind::Inside);
    paint_icon(ui.painter(), rect.center(), icon, 28.0, ink);
}

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

fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, corner: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(3.0, look.paint.focus);
        let round = CornerRadius::same(corner + 4);
        ui.painter().rect_stroke(rect.expand(4.0), round, stroke, StrokeKind::Inside);
    }
}

/// A row that is an answer: something at the left, a title, a line below it.
pub struct Row<'a> {
    pub look: &'a Look,
    /// The accessible name.
    pub name: &'a str,
    pub title: &'a str,
    pub below: &'a str,
    pub face: Face<'a>,
}

/// What stands at the left of a row.
#[derive(Clone, Copy)]
pub enum Face<'a> {
    Initials(&'a str),
    Icon(Icon),
}

impl Row<'_> {
    pub fn show(self, ui: &mut Ui) -> Response {
        let look = self.look;
        let paint = &look.paint;
        let left = 76.0;
        let width = ui.available_width().max(120.0);
        let room = (width - left - 60.0).max(60.0);
        let layout = |text: &str, font: FontId, color| {
            ui.painter().layout(text.to_owned(), font, color, room)
        };
        let title = layout(self.title, font(size::LABEL, Weight::Semi), paint.ink);
        let below = layout(self.below, font(size::HINT, Weight::Regular), paint.ink_3);
        let text_height = title.size().y + 2.0 + below.size().y;
        let tall = (text_height + 2.0 * 13.0).max(height::ROW);
        let (rect, response) = ui.allocate_exact_size(vec2(width, tall), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.name));
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
            Face::Icon(icon) => {
                let tile = Rect::from_center_size(face_at, Vec2::splat(46.0));
                let round = CornerRadius::same(14);
                painter.rect(
                    tile,
                    round,
                    paint.primary_soft,
                    look.soft_border(),
                    StrokeKind::Inside,
                );
                paint_icon(painter, face_at, icon, 24.0, paint.primary);
            }
        }
        let text_at = pos2(rect.left() + left, rect.center().y - text_height / 2.0);
        let below_at = text_at + vec2(0.0, title.size().y + 2.0);
        painter.galley(text_at, title, paint.ink);
        painter.galley(below_at, below, paint.ink_3);
        let arrow_at = pos2(rect.right() - 32.0, rect.center().y);
        paint_icon(painter, arrow_at, Icon::ChevronRight, 24.0, paint.ink_3);
        focus_ring(ui, look, &response, rect, radius::ROW);
        response
    }
}

/// The first letters of a person's first and last name.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let first = words.first().and_then(|it| it.chars().next());
    let last = words.iter().skip(1).next_back().and_then(|it| it.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

pub fn avatar(painter: &Painter, at: Pos2, initials: &str) {
    painter.circle_filled(at, 23.0, fixed::AVATAR);
    let font = font(size::LIST, Weight::Bold);
    painter.text(at, Align2::CENTER_CENTER, initials, font, fixed::ON_AVATAR);
}

/// One key of the PIN pad.
pub fn pad_key(ui: &mut Ui, look: &Look, name: &str, face: PadFace, key: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(key, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.clicked_by(egui::PointerButton::Primary) {
        // Enter after a touched digit is meant for the whole PIN, not for the digit.
        response.surrender_focus();
    }
    let paint = &look.paint;
    let down = response.is_pointer_button_down_on();
    let lit = ui.ctx().animate_bool_with_time(response.id, response.hovered(), look.motion());
    let (fill, stroke) = if down {
        (paint.primary_soft, Stroke::new(2.0, paint.primary))
    } else {
        let width = if look.high_contrast() { 2.0 } else { 1.25 };
        let edge = paint.border.lerp_to_gamma(paint.border_strong, lit);
        (paint.surface.lerp_to_gamma(paint.surface_2, lit), Stroke::new(width, edge))
    };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(radius::PAD), fill, stroke, StrokeKind::Inside);
    match face {
        PadFace::Digit(digit) => {
            let font = font(size::DIGIT, Weight::Medium);
            painter.text(rect.center(), Align2::CENTER_CENTER, digit, font, paint.ink);
        }
        PadFace::Icon(icon) => paint_icon(painter, rect.center(), icon, 26.0, paint.ink_2),
    }
    focus_ring(ui, look, &response, rect, radius::PAD);
    response
}

#[derive(Clone, Copy)]
pub enum PadFace {
    Digit(char),
    Icon(Icon),
}

/// A dot for each digit of a PIN. `name` says how many there are; nothing says which.
pub fn pin_dots(ui: &mut Ui, look: &Look, name: &str, entered: usize, least: usize) {
    let slots = entered.max(least + 2).max(8);
    let room = (ui.available_width() - 40.0).max(120.0);
    // 1.95: a dot and the gap to the next.
    let dot = (room / (as_points(slots) * 1.95)).clamp(4.0, 24.0);
    let pitch = dot * 1.95;
    let width = as_points(slots) * pitch - (pitch - dot) + 40.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height::FIELD), Sense::hover());
    let paint = &look.paint;
    let edge = if entered > 0 { paint.primary } else { paint.border_strong };
    let round = CornerRadius::same(radius::PAD);
    ui.painter().rect(rect, round, paint.surface_2, Stroke::new(2.0, edge), StrokeKind::Inside);
    for slot in 0..slots {
        let x = rect.left() + 20.0 + dot / 2.0 + as_points(slot) * pitch;
        let at = pos2(x, rect.center().y);
        let ring = if slot < least { paint.border_strong } else { paint.border };
        ui.painter().circle_stroke(at, dot / 2.0 - 1.0, Stroke::new(2.0, ring));
        let id = response.id.with(slot);
        let grown = ui.ctx().animate_bool_with_time(id, slot < entered, look.motion());
        if grown > 0.01 {
            ui.painter().circle_filled(at, dot / 2.0 * grown, paint.primary);
        }
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    ui.ctx().accesskit_node_builder(response.id, |it| {
        it.set_live(egui::accesskit::Live::Polite);
    });
}

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

/// A tinted note with an icon.
pub fn note(ui: &mut Ui, look: &Look, icon: Icon, ink: Color32, ground: Color32, what: &[&str]) {
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .stroke(look.soft_border())
        .inner_margin(Margin::symmetric(18, 14));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width().max(0.0));
        ui.horizontal_top(|ui| {
            self::icon(ui, icon, size::ICON, ink);
            ui.add_space(gap::XS);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for sentence in what {
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

/// A card; what is drawn in it may make it taller than `rect`.
pub fn card<R>(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    padding: f32,
    draw: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = Frame::new()
        .fill(look.paint.surface)
        .corner_radius(CornerRadius::same(radius::CARD))
        .stroke(look.border())
        .shadow(look.card_shadow())
        .inner_margin(padding);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        frame
            .show(ui, |ui| {
                let edge = 2.0 * padding + 2.0 * look.border().width;
                ui.set_min_size((rect.size() - Vec2::splat(edge)).max(Vec2::ZERO));
                draw(ui)
            })
            .inner
    })
    .inner
}

/// Draws in the middle of the height that is there. How tall the content is is known only after it
/// was drawn, so a pass with a wrong guess is thrown away.
///
/// `salt` tells apart what stands at the same place with another height, so that a guess that was
/// right once is right again.
pub fn middle<R>(ui: &mut Ui, salt: impl egui::AsIdSalt, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(salt);
    let area = ui.available_rect_before_wrap();
    let known: f32 = ui.data(|it| it.get_temp(id)).unwrap_or(0.0);
    let top = ((area.height() - known) / 2.0).max(0.0).floor();
    let rect = Rect::from_min_max(area.min + vec2(0.0, top), area.max);
    let drawn = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        let inner = draw(ui);
        (inner, ui.min_rect().height())
    });
    let (inner, tall) = drawn.inner;
    // Rounding to pixels moves the height by up to one point.
    if (tall - known).abs() > 1.5 {
        ui.data_mut(|it| it.insert_temp(id, tall));
        ui.ctx().request_discard("the height of centred content is known now");
    }
    inner
}

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
        super::style::Mode::Light => Stroke::NONE,
        super::style::Mode::Dark => Stroke::new(1.5, look.paint.border_strong),
        super::style::Mode::HighContrast => look.border(),
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

pub fn gradient(painter: &Painter, rect: Rect, top: Color32, bottom: Color32) {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(rect.left_top(), top);
    mesh.colored_vertex(rect.right_top(), top);
    mesh.colored_vertex(rect.right_bottom(), bottom);
    mesh.colored_vertex(rect.left_bottom(), bottom);
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(0, 2, 3);
    painter.add(mesh);
}

/// A count on the screen; never so large that a float cannot tell it.
pub fn as_points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
