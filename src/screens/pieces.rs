//! What several screens put on their cards: a sentence with what to do next, a list of them, the key
//! that is inserted. They place what they are given and know neither questions nor Views.

use egui::accesskit::Live;
use egui::{Rect, Response, Stroke, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use super::pen::Pen;
use super::style::{Tone, Weight, gap, size};
use super::widgets::{self, Contact, badge, key_art, key_picture, line, middle, text, tile};
use crate::ceremony::nouns::{KeyFacts, Trouble};
use crate::words::Told;

/// A card title and a line below it, in the middle of the width.
pub fn centred(ui: &mut Ui, pen: &Pen<'_>, told: &Told) -> Response {
    let paint = &pen.look.paint;
    let what = text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
    text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
    what
}

/// An icon and what it stands for, in the middle of the width.
pub fn sign(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) -> Response {
    ui.vertical_centered(|ui| {
        tile(ui, pen.look, icon, tone);
        ui.add_space(gap::M);
        centred(ui, pen, told)
    })
    .inner
}

/// A sign alone on the card.
pub fn only_sign(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) {
    middle(ui, "sign", |ui| sign(ui, pen, icon, tone, told));
}

/// What went wrong; assistive technology tells it at once.
pub fn alarm(ui: &mut Ui, pen: &Pen<'_>, told: &Told) {
    let what = sign(ui, pen, Icon::TriangleAlert, Tone::Danger, told);
    ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Assertive));
}

/// A trouble, with its details for the operator.
pub fn trouble(ui: &mut Ui, pen: &Pen<'_>, trouble: &Trouble) {
    alarm(ui, pen, &pen.words.trouble(trouble));
    ui.vertical_centered(|ui| {
        ui.add_space(gap::S);
        text(ui, &trouble.details(), size::HINT, Weight::Medium, pen.look.paint.ink_3);
    });
}

pub fn note(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) {
    widgets::note(ui, pen.look, icon, tone, &told.what, &told.next);
}

pub fn warning(ui: &mut Ui, pen: &Pen<'_>, told: &Told) {
    note(ui, pen, Icon::TriangleAlert, Tone::Warn, told);
}

/// A list, each with what to do about it.
pub fn told_list(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, list: &[Told]) {
    let paint = &pen.look.paint;
    for told in list {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            tile(ui, pen.look, icon, tone);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = gap::XS;
                text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
                text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
            });
        });
        ui.add_space(gap::M);
    }
}

/// What is wrong, one after the other.
pub fn reasons(ui: &mut Ui, pen: &Pen<'_>, list: &[Told]) {
    told_list(ui, pen, Icon::CircleAlert, Tone::Danger, list);
}

/// What happens, one line after the other.
pub fn steps(ui: &mut Ui, pen: &Pen<'_>, steps: impl IntoIterator<Item = (Icon, String)>) {
    for (icon, what) in steps {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            tile(ui, pen.look, icon, Tone::Primary);
            text(ui, &what, size::LABEL, Weight::Regular, pen.look.paint.ink);
        });
        ui.add_space(gap::S);
    }
}

/// The picture of a key and what to do with it.
pub fn act(ui: &mut Ui, pen: &Pen<'_>, tall: f32, contact: Contact, space: f32, told: &Told) {
    key_art(ui, pen.look, &pen.words.say("key-picture"), tall, contact);
    ui.add_space(space);
    centred(ui, pen, told);
}

/// The key that is inserted across the top of the card, and `draw` in the rest of it.
pub fn below_key(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>, draw: impl FnOnce(&mut Ui)) {
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), draw);
}

/// Returns where the rest of the card begins.
pub fn key_head(ui: &mut Ui, pen: &Pen<'_>, area: Rect, key: &KeyFacts) -> f32 {
    let paint = &pen.look.paint;
    let picture = Rect::from_min_size(area.min, vec2(132.0, 60.0));
    key_picture(ui.painter(), pen.look, picture, Contact::Resting);
    let connected = pen.words.say("key-connected");
    let right_center = pos2(area.right(), picture.center().y);
    let badge_left = badge(ui, pen.look, right_center, Icon::Usb, &connected);
    let words = Rect::from_min_max(
        picture.right_top() + vec2(gap::L, 4.0),
        pos2((badge_left - gap::M).max(picture.right() + 120.0), picture.bottom()),
    );
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, &key.model, size::LEAD, Weight::Semi, paint.ink);
        line(ui, &pen.words.about_key(key), size::HINT, Weight::Regular, paint.ink_3);
    });
    let below = picture.bottom() + gap::L;
    rule(ui, pen, area, below);
    below + gap::L
}

/// A thin line across the card.
pub fn rule(ui: &Ui, pen: &Pen<'_>, across: Rect, y: f32) {
    ui.painter().hline(across.x_range(), y, Stroke::new(1.0, pen.look.paint.border));
}
