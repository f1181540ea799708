//! The screens before the key: welcome, who is it, how was that checked, what stands in the way.
//! They show what the tenant said and draw no conclusion of their own.

use egui::{CornerRadius, Frame, Margin, Rect, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use super::draft::Draft;
use super::house::Pen;
use super::key::{centred, told_list};
use super::style::{Weight, gap, height, radius, size};
use super::widgets::{
    Button, Contact, Face, Kind, Row, icon, initials, key_art, middle, note, pressed, text, tile,
};
use crate::ceremony::nouns::{Blocker, IdentityCheck, Person, Purpose};
use crate::runner::{Click, ListView, QuestionData};
use crate::words::Told;

pub(super) fn home(ui: &mut Ui, pen: &Pen<'_>, list: Option<ListView>, offer: Option<Purpose>) {
    const LINES: [(&str, Icon); 4] = [
        ("home-line-person", Icon::UserRoundSearch),
        ("home-line-ready", Icon::ListChecks),
        ("home-line-key", Icon::KeyRound),
        ("home-line-proof", Icon::BadgeCheck),
    ];
    let paint = &pen.look.paint;
    let area = ui.max_rect();
    let left = Rect::from_min_size(area.min, vec2(area.width() * 0.56, area.height()));
    let right = Rect::from_min_max(pos2(left.right() + gap::XL, area.top()), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        middle(ui, "what", |ui| {
            let otherwise = match offer {
                Some(Purpose::Onboarding) => None,
                Some(Purpose::SelfRegistration) => Some("home-own"),
                None => Some("home-nothing"),
            };
            if let Some(word) = otherwise {
                let told = pen.words.tell(word, &[]);
                text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
                text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
                return;
            }
            let title = pen.words.say("home-what");
            text(ui, &title, size::CARD_TITLE, Weight::Bold, paint.ink);
            ui.add_space(gap::M);
            for (word, mark) in LINES {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = gap::M;
                    tile(ui, pen.look, mark, paint.primary, paint.primary_soft);
                    text(ui, &pen.words.say(word), size::LABEL, Weight::Regular, paint.ink);
                });
                ui.add_space(gap::S);
            }
            ui.add_space(gap::S);
            let hint = pen.words.say("home-note");
            text(ui, &hint, size::HINT, Weight::Medium, paint.ink_3);
            if let Some(list) = list {
                let is_fine = matches!(list, ListView::Issue { days_overdue: ..=0, .. });
                let ink = if is_fine { paint.ink_3 } else { paint.warn };
                text(ui, &pen.words.list_of_models(list), size::HINT, Weight::Medium, ink);
            }
        });
    });
    let ground = CornerRadius::same(radius::CARD);
    ui.painter().rect(
        right,
        ground,
        paint.primary_soft,
        pen.look.soft_border(),
        egui::StrokeKind::Inside,
    );
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        middle(ui, "art", |ui| {
            ui.vertical_centered(|ui| {
                let tall = (right.width() / 3.0).clamp(60.0, 150.0);
                key_art(ui, pen.look, &pen.words.say("key-picture"), tall, Contact::Resting);
            });
        });
    });
}

pub(super) fn who_is_it(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, data: &QuestionData) {
    let paint = &pen.look.paint;
    let label = text(ui, &pen.words.say("who-field"), size::LABEL, Weight::Semi, paint.ink);
    ui.spacing_mut().interact_size.y = height::BUTTON;
    ui.horizontal(|ui| {
        let word = pen.words.say("who-search");
        let button_width = 190.0;
        let field = (ui.available_width() - button_width - gap::M).max(120.0);
        let entered = search_field(ui, pen, draft, label.id, field);
        ui.add_space(gap::S);
        let sought = draft.search.trim().to_owned();
        let can = !sought.is_empty() && !data.searching;
        let button = Button::new(pen.look, &word, Kind::Primary)
            .icon(Icon::Search)
            .enabled(can)
            .least(vec2(button_width, height::BUTTON));
        if (pressed(&button.show(ui)) || entered) && can {
            pen.click(Click::Search(sought));
        }
    });
    ui.add_space(gap::M);
    found(ui, pen, data);
}

/// True when Enter asks for the search.
fn search_field(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut Draft,
    label: egui::Id,
    width: f32,
) -> bool {
    let paint = &pen.look.paint;
    let frame = Frame::new()
        .fill(paint.surface_2)
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .stroke(Stroke::new(2.0, paint.border_strong))
        .inner_margin(Margin::symmetric(18, 0));
    let edge = 40.0;
    let shown = frame.show(ui, |ui| {
        ui.set_width((width - edge).max(60.0));
        ui.set_height(height::BUTTON - 4.0);
        let field = TextEdit::singleline(&mut draft.search)
            .id_salt("who")
            .font(super::style::font(size::LEAD, Weight::Regular))
            .text_color(paint.ink)
            .frame(Frame::NONE)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(f32::INFINITY);
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            icon(ui, Icon::Search, size::ICON, paint.ink_3);
            ui.add_space(gap::XS);
            ui.add(field).labelled_by(label)
        })
        .inner
    });
    let response = shown.inner;
    if !draft.search_focused {
        draft.search_focused = true;
        response.request_focus();
    }
    if response.has_focus() {
        let edge = Stroke::new(2.0, paint.primary);
        let round = CornerRadius::same(radius::BUTTON);
        ui.painter().rect_stroke(shown.response.rect, round, edge, egui::StrokeKind::Inside);
    }
    let entered = response.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
    if entered {
        response.request_focus();
    }
    entered
}

fn found(ui: &mut Ui, pen: &Pen<'_>, data: &QuestionData) {
    let paint = &pen.look.paint;
    let sought = data.searched.as_deref().unwrap_or_default();
    let args = [("text", sought.into())];
    if data.searching {
        let what = pen.words.say_with("who-searching", &args);
        quiet(ui, pen, Icon::Hourglass, &what, "");
    } else if let Some(trouble) = &data.search_trouble {
        let told = pen.words.trouble(trouble);
        let what = [told.what.as_str(), told.next.as_str()];
        note(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft, &what);
    } else if data.searched.is_none() {
        quiet(ui, pen, Icon::UserRoundSearch, &pen.words.say("who-start"), "");
    } else if data.people.is_empty() {
        let told = pen.words.tell("who-none", &args);
        quiet(ui, pen, Icon::CircleAlert, &told.what, &told.next);
    } else {
        let count = [("count", data.people.len().into())];
        let count = pen.words.say_with("who-found", &count);
        text(ui, &count, size::HINT, Weight::Medium, paint.ink_3);
        for person in &data.people {
            if person_row(ui, pen, person) {
                pen.click(Click::Choose(person.clone()));
            }
        }
    }
}

fn person_row(ui: &mut Ui, pen: &Pen<'_>, person: &Person) -> bool {
    let args = [("name", person.name.as_str().into()), ("upn", person.upn.as_str().into())];
    let name = pen.words.say_with("who-choose", &args);
    let initials = initials(&person.name);
    let row = Row {
        look: pen.look,
        name: &name,
        title: &person.name,
        below: &person.upn,
        face: Face::Initials(&initials),
    };
    pressed(&row.show(ui))
}

/// What is so, in the middle of the rest of the card.
fn quiet(ui: &mut Ui, pen: &Pen<'_>, mark: Icon, what: &str, next: &str) {
    let paint = &pen.look.paint;
    middle(ui, ("quiet", next.is_empty()), |ui| {
        ui.vertical_centered(|ui| {
            tile(ui, pen.look, mark, paint.primary, paint.primary_soft);
            ui.add_space(gap::S);
            text(ui, what, size::LABEL, Weight::Medium, paint.ink_2);
            if !next.is_empty() {
                text(ui, next, size::HINT, Weight::Regular, paint.ink_3);
            }
        });
    });
}

pub(super) fn identity(ui: &mut Ui, pen: &Pen<'_>) {
    const CHOICES: [(IdentityCheck, &str, Icon); 3] = [
        (IdentityCheck::PhotoId, "identity-photo-id", Icon::IdCard),
        (IdentityCheck::KnownToOperator, "identity-known", Icon::Handshake),
        (IdentityCheck::VouchedFor, "identity-vouched", Icon::UsersRound),
    ];
    middle(ui, "identity", |ui| {
        ui.spacing_mut().item_spacing.y = gap::M;
        for (check, word, mark) in CHOICES {
            let told = pen.words.tell(word, &[]);
            let row = Row {
                look: pen.look,
                name: &told.what,
                title: &told.what,
                below: &told.next,
                face: Face::Icon(mark),
            };
            if pressed(&row.show(ui)) {
                pen.click(Click::Identity(check));
            }
        }
    });
}

pub(super) fn not_ready(ui: &mut Ui, pen: &Pen<'_>, blockers: &[Blocker]) {
    let blockers: Vec<Told> = blockers.iter().map(|it| pen.words.blocker(it)).collect();
    middle(ui, "not-ready", |ui| told_list(ui, pen, &blockers));
}

pub(super) fn replace_pass(ui: &mut Ui, pen: &Pen<'_>) {
    let paint = &pen.look.paint;
    middle(ui, "replace", |ui| {
        ui.vertical_centered(|ui| {
            tile(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft);
            ui.add_space(gap::M);
            centred(ui, pen, &pen.words.tell("replace-pass-what", &[]));
        });
    });
}
