//! The rail: the chapters of the session and how far it has come, and the person it is for.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Frame, Margin, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use crate::ceremony::nouns::{Chapter, Person};
use crate::runner::{OperatorScene, PersonScene, View};
use crate::screens::pen::Pen;
use crate::screens::style::{Layout, Weight, font, gap, radius, size};
use crate::screens::widgets::{as_points, avatar, gradient, initials, job, line, paint_icon, text};

pub fn draw(ui: &mut Ui, pen: &Pen<'_>, view: &View) {
    let all = ui.max_rect();
    let chapters = chapters(view);
    let Pen { look, layout, .. } = pen;
    let paint = &look.paint;
    gradient(ui.painter(), all, paint.rail_top, paint.rail_bottom);
    if look.high_contrast() {
        let edge = Stroke::new(2.0, paint.border);
        ui.painter().vline(all.right() - 1.0, all.y_range(), edge);
    } else {
        let glow = paint.rail_accent.gamma_multiply(0.05);
        let at = all.left_bottom() + vec2(40.0, 20.0);
        ui.painter().with_clip_rect(all).circle_filled(at, 260.0, glow);
    }
    let side = match layout {
        Layout { wide: true, .. } => 32,
        Layout { named: true, .. } => 20,
        Layout { narrow: false, .. } => 30,
        Layout { narrow: true, .. } => 10,
    };
    let top = if layout.is_short() { 16 } else { 28 };
    Frame::new().inner_margin(Margin::symmetric(side, top)).show(ui, |ui| {
        brand(ui, pen);
        ui.add_space(if layout.wide { 40.0 } else { 12.0 });
        let person_below = if layout.is_tiny() { 64.0 } else { 108.0 };
        let free = all.bottom() - person_below - gap::S - ui.cursor().top();
        let row = (free / as_points(chapters.len()) - gap::S).clamp(22.0, 74.0);
        let row = if layout.wide { row } else { row.min(64.0) };
        let now = place(view);
        for index in 0..chapters.len() {
            rail_row(ui, pen, chapters, index, now, row);
        }
    });
    if let Some(person) = view.person.session.as_ref().and_then(|it| it.person.as_ref()) {
        person_card(ui, pen, all, person);
    }
}

/// The index of the View's chapter in its session. `None` without a session, and at an end without a
/// receipt.
pub(super) fn place(view: &View) -> Option<usize> {
    let session = view.person.session.as_ref()?;
    let chapter = match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::Ended { .. }), _)
        | (None, Some(PersonScene::SelfRegistered { .. })) => return None,
        (None, Some(PersonScene::Receipt(_))) => Chapter::Receipt,
        _ => session.chapter,
    };
    session.chapters.iter().position(|it| *it == chapter)
}

fn brand(ui: &mut Ui, pen: &Pen<'_>) {
    let Pen { look, words, layout, .. } = pen;
    let paint = &look.paint;
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect_filled(mark, CornerRadius::same(12), paint.rail_accent);
        paint_icon(ui.painter(), mark.center(), Icon::KeyRound, 24.0, paint.rail_bottom);
        if layout.named {
            ui.add_space(gap::XS);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let (name, below) = (words.say("product"), words.say("product-subtitle"));
                line(ui, &name, size::CARD_TITLE, Weight::Bold, paint.rail_ink);
                let below_size = if layout.wide { size::SMALL } else { size::TINY };
                text(ui, &below, below_size, Weight::Medium, paint.rail_ink_2);
            });
        }
    });
}

fn rail_row(
    ui: &mut Ui,
    pen: &Pen<'_>,
    chapters: &[Chapter],
    index: usize,
    now: Option<usize>,
    row: f32,
) {
    let Pen { look, words, layout, .. } = pen;
    let paint = &look.paint;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), row), Sense::hover());
    let title = words.say(chapters[index].word());
    let (done, current) = (now.is_some_and(|it| index < it), now == Some(index));
    let state = match (done, current) {
        (true, _) => "rail-done",
        (false, true) => "rail-now",
        (false, false) => "rail-to-do",
    };
    let number = index + 1;
    let args = [
        ("number", number.into()),
        ("all", chapters.len().into()),
        ("title", title.as_str().into()),
    ];
    let name = words.say_with(state, &args);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));

    let dot = pos2(rect.left() + 22.0, rect.center().y);
    let radius = (row / 2.0 - 1.0).clamp(10.0, 15.0);
    let painter = ui.painter();
    if current {
        let around = rect.expand2(vec2(8.0, (row / 2.0 - radius - 6.0).clamp(-3.0, 2.0)));
        let round = CornerRadius::same(radius::ROW);
        if look.high_contrast() {
            let edge = Stroke::new(3.0, paint.rail_accent);
            painter.rect_stroke(around, round, edge, StrokeKind::Inside);
        } else {
            painter.rect_filled(around, round, paint.rail_accent.gamma_multiply(0.14));
        }
    }
    if number < chapters.len() {
        let color = if done { paint.rail_accent } else { paint.rail_line };
        let next = dot.y + row + gap::S;
        let span = Rangef::new(dot.y + radius + 5.0, next - radius - 5.0);
        if span.span() > 2.0 {
            painter.vline(dot.x, span, Stroke::new(2.0, color));
        }
    }
    let (number_font, number_ink) = match (done, current) {
        (true, _) => {
            painter.circle_filled(dot, radius, paint.rail_accent);
            paint_icon(painter, dot, Icon::Check, 18.0, paint.rail_bottom);
            (None, paint.rail_ink)
        }
        (false, true) => {
            painter.circle_filled(dot, radius, paint.rail_ink);
            (Some(font(size::HINT, Weight::Bold)), paint.rail_bottom)
        }
        (false, false) => {
            painter.circle_stroke(dot, radius - 1.0, Stroke::new(2.0, paint.rail_line));
            (Some(font(size::HINT, Weight::Medium)), paint.rail_ink_2)
        }
    };
    if let Some(font) = number_font {
        painter.text(dot, Align2::CENTER_CENTER, number, font, number_ink);
    }
    if layout.named {
        let weight = if current { Weight::Semi } else { Weight::Medium };
        let ink = if done || current { paint.rail_ink } else { paint.rail_ink_2 };
        let at = dot + vec2(gap::XL, 0.0);
        let named = if layout.wide { size::LABEL } else { size::LIST };
        let mut job = job(&title, font(named, weight), ink, 0.0);
        job.wrap.max_width = (rect.right() + 8.0 - at.x).max(60.0);
        // As many lines as there is room for, without the next row's.
        job.wrap.max_rows = if row > 40.0 { 2 } else { 1 };
        let mut galley = painter.layout_job(job.clone());
        if galley.elided || galley.size().y > row + gap::S {
            job.sections.iter_mut().for_each(|it| it.format.font_id.size = size::SMALL);
            galley = painter.layout_job(job);
        }
        painter.galley(at - vec2(0.0, galley.size().y / 2.0), galley, ink);
    }
}

fn person_card(ui: &mut Ui, pen: &Pen<'_>, rail: Rect, person: &Person) {
    let Pen { look, layout, .. } = pen;
    let paint = &look.paint;
    let initials = initials(&person.name);
    if !layout.named {
        let up = if layout.is_tiny() { 36.0 } else { 64.0 };
        let at = pos2(rail.center().x, rail.bottom() - up);
        avatar(ui.painter(), at, &initials);
        let spot = Rect::from_center_size(at, vec2(46.0, 46.0));
        let response = ui.interact(spot, ui.scope_id().with("person"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &person.name));
        return;
    }
    let (side, below) = if layout.wide { (24.0, 28.0) } else { (12.0, 16.0) };
    let card = Rect::from_min_max(
        pos2(rail.left() + side, rail.bottom() - 80.0 - below),
        pos2(rail.right() - side, rail.bottom() - below),
    );
    let tint = if look.high_contrast() { paint.rail_bottom } else { paint.rail_ink };
    let fill = tint.gamma_multiply(0.055);
    let edge = if look.high_contrast() {
        look.border()
    } else {
        Stroke::new(1.0, tint.gamma_multiply(0.09))
    };
    ui.painter().rect(card, CornerRadius::same(16), fill, edge, StrokeKind::Inside);
    let at = if layout.wide { 40.0 } else { 34.0 };
    avatar(ui.painter(), card.left_center() + vec2(at, 0.0), &initials);
    let down = if layout.wide { 17.0 } else { 28.0 };
    let words = Rect::from_min_max(card.min + vec2(at + 32.0, down), card.max - vec2(8.0, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, &person.name, size::LIST, Weight::Semi, paint.rail_ink);
        if !layout.wide {
            return;
        }
        line(ui, &person.upn, size::TINY, Weight::Medium, paint.rail_ink_2);
    });
}

/// The chapters of the session; before it, those of an onboarding. Many keys side by side have none.
fn chapters(view: &View) -> &[Chapter] {
    if let Some(OperatorScene::Board(_)) = view.operator.scene {
        return &[];
    }
    view.person.session.as_ref().map_or(&Chapter::ALL, |it| &it.chapters)
}
