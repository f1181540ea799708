//! What stands around every scene: the rail with the chapters, the bar, the title, the foot with
//! the ways on. Which buttons there are is the View's choice; this file only places them.

use egui::accesskit::Role;
use egui::{
    Align, Align2, CornerRadius, Frame, Layout, Margin, Pos2, Rangef, Rect, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;
use tokio::sync::mpsc::UnboundedSender;

use super::style::{Look, Room, Weight, font, gap, height, radius, size};
use super::widgets::{
    Button, Kind, as_points, avatar, gradient, icon, initials, line, paint_icon, pressed, text,
};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::{Chapter, Person, Purpose};
use crate::runner::{Click, OperatorScene, PersonScene, View};
use crate::words::Words;

/// What a screen draws with, and where its clicks go.
pub(super) struct Pen<'a> {
    pub(super) look: &'a Look,
    pub(super) words: &'a Words,
    pub(super) room: Room,
    pub(super) clicks: &'a UnboundedSender<Click>,
}

impl Pen<'_> {
    /// A runner that has ended takes no click, and its last View stays on the screen.
    pub(super) fn click(&self, click: Click) {
        self.clicks.send(click).ok();
    }
}

/// Where the View stands in the rail. `None`: before the first chapter, or after a cancelled
/// session.
fn place(view: &View) -> Option<usize> {
    let session = view.person.session.as_ref()?;
    let chapter = match (&view.operator.scene, &view.person.scene) {
        (
            Some(
                OperatorScene::SignIn { .. }
                | OperatorScene::Home { .. }
                | OperatorScene::Ended { .. },
            ),
            _,
        )
        | (None, Some(PersonScene::SelfRegistered { .. })) => return None,
        (None, Some(PersonScene::Receipt(_))) => Chapter::Receipt,
        _ => session.chapter,
    };
    session.chapters.iter().position(|it| *it == chapter)
}

/// The chapters of the session; before it, those of an onboarding.
fn chapters(view: &View) -> &[Chapter] {
    view.person.session.as_ref().map_or(&Chapter::ALL, |it| &it.chapters)
}

pub(super) fn rail(ui: &mut Ui, pen: &Pen<'_>, view: &View) {
    let all = ui.max_rect();
    let chapters = chapters(view);
    let Pen { look, words, room, .. } = pen;
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
    let side = if room.wide { 32 } else { 30 };
    let top = if room.short { 20 } else { 28 };
    Frame::new().inner_margin(Margin::symmetric(side, top)).show(ui, |ui| {
        brand(ui, look, words, room.wide);
        ui.add_space(if room.wide { 40.0 } else { 12.0 });
        let person_below = 108.0 + gap::S;
        let free = all.bottom() - person_below - ui.cursor().top();
        let row = (free / as_points(chapters.len()) - gap::S).clamp(30.0, 74.0);
        let row = if room.wide { row } else { row.min(64.0) };
        let now = place(view);
        for index in 0..chapters.len() {
            rail_row(ui, pen, chapters, index, now, row);
        }
    });
    if let Some(person) = view.person.session.as_ref().and_then(|it| it.person.as_ref()) {
        person_card(ui, pen, all, person);
    }
}

fn brand(ui: &mut Ui, look: &Look, words: &Words, wide: bool) {
    let paint = &look.paint;
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect_filled(mark, CornerRadius::same(12), paint.rail_accent);
        paint_icon(ui.painter(), mark.center(), Icon::KeyRound, 24.0, paint.rail_bottom);
        if wide {
            ui.add_space(gap::XS);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let (name, below) = (words.say("product"), words.say("product-subtitle"));
                line(ui, &name, size::CARD_TITLE, Weight::Bold, paint.rail_ink);
                line(ui, &below, size::SMALL, Weight::Medium, paint.rail_ink_2);
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
    let Pen { look, words, room, .. } = pen;
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
    let radius = (row / 2.0 - 1.0).clamp(12.0, 15.0);
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
            (Some(font(size::SMALL, Weight::Medium)), paint.rail_ink_2)
        }
    };
    if let Some(font) = number_font {
        painter.text(dot, Align2::CENTER_CENTER, number, font, number_ink);
    }
    if room.wide {
        let weight = if current { Weight::Semi } else { Weight::Medium };
        let ink = if done || current { paint.rail_ink } else { paint.rail_ink_2 };
        let at = dot + vec2(gap::XL, 0.0);
        painter.text(at, Align2::LEFT_CENTER, title, font(size::LABEL, weight), ink);
    }
}

fn person_card(ui: &mut Ui, pen: &Pen<'_>, rail: Rect, person: &Person) {
    let Pen { look, room, .. } = pen;
    let paint = &look.paint;
    let initials = initials(&person.name);
    if !room.wide {
        let at = pos2(rail.center().x, rail.bottom() - 64.0);
        avatar(ui.painter(), at, &initials);
        let spot = Rect::from_center_size(at, vec2(46.0, 46.0));
        let response = ui.interact(spot, ui.scope_id().with("person"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &person.name));
        return;
    }
    let card = Rect::from_min_max(
        pos2(rail.left() + 24.0, rail.bottom() - 108.0),
        pos2(rail.right() - 24.0, rail.bottom() - 28.0),
    );
    let tint = if look.high_contrast() { paint.rail_bottom } else { paint.rail_ink };
    let fill = tint.gamma_multiply(0.055);
    let edge = if look.high_contrast() {
        look.border()
    } else {
        Stroke::new(1.0, tint.gamma_multiply(0.09))
    };
    ui.painter().rect(card, CornerRadius::same(16), fill, edge, StrokeKind::Inside);
    avatar(ui.painter(), card.left_center() + vec2(40.0, 0.0), &initials);
    let words = Rect::from_min_max(card.min + vec2(76.0, 17.0), card.max - vec2(14.0, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, &person.name, size::LIST, Weight::Semi, paint.rail_ink);
        line(ui, &person.upn, size::TINY, Weight::Medium, paint.rail_ink_2);
    });
}

/// What was pressed in the bar.
pub(super) enum BarPress {
    Lock,
    SignOut,
    Contrast,
    TextSize,
}

pub(super) fn bar(ui: &mut Ui, pen: &Pen<'_>, view: &View, larger: bool) -> Option<BarPress> {
    let paint = &pen.look.paint;
    let mut press = None;
    ui.horizontal_centered(|ui| {
        line(ui, &view.operator.desk, size::HINT, Weight::Semi, paint.ink_2);
        let is_attended = !view.operator.name.is_empty();
        if is_attended {
            line(ui, "·", size::HINT, Weight::Bold, paint.ink_3);
            let attended = [("operator", view.operator.name.as_str().into())];
            let attended = pen.words.say_with("bar-attended", &attended);
            line(ui, &attended, size::HINT, Weight::Medium, paint.ink_3);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let size = if larger { "bar-normal-text" } else { "bar-larger-text" };
            let mark = if larger { Icon::AArrowDown } else { Icon::AArrowUp };
            let label = pen.words.say(size);
            if Button::new(pen.look, &label, Kind::Ghost).icon(mark).small().show(ui).clicked() {
                press = Some(BarPress::TextSize);
            }
            let label = pen.words.say("bar-contrast");
            let button = Button::new(pen.look, &label, Kind::Ghost).icon(Icon::Contrast).small();
            if button.show(ui).clicked() {
                press = Some(BarPress::Contrast);
            }
            if is_attended && !matches!(view.operator.scene, Some(OperatorScene::Stopped { .. })) {
                let buttons = [
                    ("bar-sign-out", Icon::LogOut, BarPress::SignOut),
                    ("bar-lock", Icon::Lock, BarPress::Lock),
                ];
                for (word, mark, leave) in buttons {
                    let label = pen.words.say(word);
                    let button = Button::new(pen.look, &label, Kind::Ghost).icon(mark).small();
                    if button.show(ui).clicked() {
                        press = Some(leave);
                    }
                }
            }
        });
    });
    press
}

/// The step, the title and one instruction.
pub(super) fn title(ui: &mut Ui, pen: &Pen<'_>, view: &View, repeating: bool) {
    let paint = &pen.look.paint;
    let Pen { words, .. } = pen;
    let leaving = view.person.session.as_ref().is_some_and(|it| it.leaving);
    let eyebrow = match (&view.person.session, place(view)) {
        (Some(_), Some(_)) if leaving => words.say("step-back"),
        (_, Some(index)) => {
            let args = [("number", (index + 1).into()), ("all", chapters(view).len().into())];
            words.say_with("step-of", &args)
        }
        (Some(session), None) => words.say_with("session", &[("name", (&session.name).into())]),
        (None, None) if matches!(view.operator.scene, Some(OperatorScene::SignIn { .. })) => {
            words.say("step-unattended")
        }
        (None, None) => words.say("step-none"),
    };
    let told = if repeating { words.tell_lead("ask-repeat-pin", &[]) } else { words.heading(view) };
    ui.spacing_mut().item_spacing.y = if pen.room.short { gap::XS } else { gap::S };
    text(ui, &eyebrow.to_uppercase(), size::SMALL, Weight::Bold, paint.primary);
    let heading = text(ui, &told.what, pen.room.title(), Weight::Bold, paint.ink);
    ui.ctx().accesskit_node_builder(heading.id, |it| {
        it.set_role(Role::Heading);
        it.set_label(told.what.clone());
        it.set_level(1);
    });
    text(ui, &told.next, size::LEAD, Weight::Regular, paint.ink_2);
    ui.add_space(if pen.room.short { 12.0 } else { gap::M });
}

/// The foot of one scene.
pub(super) struct Foot {
    pub(super) primary: Option<Primary>,
    pub(super) ways: Vec<Way>,
    pub(super) can_give_up: bool,
    /// The id of a sentence beside the primary button.
    pub(super) hint: Option<&'static str>,
}

pub(super) struct Primary {
    /// The id of its label.
    pub(super) word: &'static str,
    pub(super) press: Press,
    pub(super) enabled: bool,
}

/// What a button in the foot does.
#[derive(Clone, Copy)]
pub(super) enum Press {
    SignIn,
    CancelSignIn,
    Start(Purpose),
    PinGoesOn,
    Way(Way),
    Close,
    AskToCancel,
    StayInSession,
}

pub(super) fn foot(ui: &mut Ui, pen: &Pen<'_>, foot: &Foot, cancelling: bool) -> Option<Press> {
    let paint = &pen.look.paint;
    let all = ui.max_rect();
    let edge = f32::from(pen.room.margin());
    let line_across = all.expand2(vec2(edge, 0.0)).x_range();
    ui.painter().hline(line_across, all.top(), Stroke::new(1.0, paint.border));
    let mut press = None;
    ui.horizontal_centered(|ui| {
        if cancelling {
            press = confirm_cancel(ui, pen);
            return;
        }
        if foot.can_give_up {
            let label = pen.words.say(Way::GiveUp.word());
            let least = vec2(0.0, height::BUTTON);
            let button = Button::new(pen.look, &label, Kind::Secondary).small().least(least);
            if pressed(&button.show(ui)) {
                press = Some(Press::AskToCancel);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(primary) = &foot.primary {
                let label = pen.words.say(primary.word);
                let width = if pen.room.narrow { 0.0 } else { 220.0 };
                let kind = match primary.press {
                    Press::Way(way) if way.is_for_good() => Kind::Danger,
                    _ => Kind::Primary,
                };
                let button = Button::new(pen.look, &label, kind)
                    .icon(Icon::ArrowRight)
                    .least(vec2(width, height::BUTTON + 4.0))
                    .enabled(primary.enabled);
                if pressed(&button.show(ui)) {
                    press = Some(primary.press);
                }
                ui.add_space(gap::S);
            }
            for way in &foot.ways {
                let label = pen.words.say(way.word());
                let least = vec2(0.0, height::BUTTON);
                let button = Button::new(pen.look, &label, Kind::Secondary).small().least(least);
                if pressed(&button.show(ui)) {
                    press = Some(Press::Way(*way));
                }
            }
            if let Some(hint) = foot.hint {
                hint_beside(ui, pen, &pen.words.say(hint));
            }
        });
    });
    press
}

/// Only where there is room for it on one line.
fn hint_beside(ui: &mut Ui, pen: &Pen<'_>, hint: &str) {
    let paint = &pen.look.paint;
    let font = font(size::HINT, Weight::Medium);
    let wanted = ui.painter().layout_no_wrap(hint.to_owned(), font, paint.ink_3).size().x;
    if ui.available_width() > wanted + 60.0 {
        ui.add_space(gap::S);
        line(ui, hint, size::HINT, Weight::Medium, paint.ink_3);
        icon(ui, Icon::ShieldCheck, 20.0, paint.success);
    }
}

fn confirm_cancel(ui: &mut Ui, pen: &Pen<'_>) -> Option<Press> {
    let paint = &pen.look.paint;
    let mut press = None;
    icon(ui, Icon::TriangleAlert, size::ICON, paint.danger);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let label = pen.words.say("cancel-no");
        if pressed(&Button::new(pen.look, &label, Kind::Secondary).show(ui)) {
            press = Some(Press::StayInSession);
        }
        let label = pen.words.say("cancel-yes");
        if pressed(&Button::new(pen.look, &label, Kind::Danger).show(ui)) {
            press = Some(Press::Way(Way::GiveUp));
        }
        ui.add_space(gap::S);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let sure = pen.words.say("cancel-sure");
            text(ui, &sure, size::LABEL, Weight::Semi, paint.ink);
        });
    });
    press
}

/// Where the cards stand: the main one, and the one at its side or below it.
pub(super) fn places(ui: &Ui, room: Room, with_side: bool) -> (Rect, Option<Rect>) {
    let top: Pos2 = ui.cursor().min;
    let width = ui.available_width();
    let tall = (ui.clip_rect().bottom() - top.y - room.below_cards()).max(330.0);
    if !with_side {
        return (Rect::from_min_size(top, vec2(width, tall)), None);
    }
    if room.narrow {
        let main = Rect::from_min_size(top, vec2(width, tall));
        let below = main.left_bottom() + vec2(0.0, room.between_cards());
        return (main, Some(Rect::from_min_size(below, vec2(width, 420.0))));
    }
    let main_width = width - room.side_card() - room.between_cards();
    let main = Rect::from_min_size(top, vec2(main_width, tall));
    let side = main.right_top() + vec2(room.between_cards(), 0.0);
    (main, Some(Rect::from_min_size(side, vec2(room.side_card(), tall))))
}

/// A thin line across the card.
pub(super) fn rule(ui: &Ui, pen: &Pen<'_>, across: Rect, y: f32) {
    ui.painter().hline(across.x_range(), y, Stroke::new(1.0, pen.look.paint.border));
}
