//! The screens about the key itself: insert it, why it is refused, set it aside, and the desk's own
//! turn with its call for a touch.
//! They never say whether a key is good: they say what the verdict says.

use egui::{Rect, Response, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use super::heading::person_name;
use super::house::{Pen, rule};
use super::style::{Weight, gap, size};
use super::widgets::{Contact, badge, key_art, key_picture, line, middle, note, text, tile};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{KeyFacts, KeyReason};
use crate::runner::SessionView;
use crate::words::Told;

pub(super) fn insert(
    ui: &mut Ui,
    pen: &Pen<'_>,
    but_not: Option<&str>,
    keys_inserted: usize,
    session: Option<&SessionView>,
) {
    let paint = &pen.look.paint;
    let mut notes = Vec::new();
    if but_not.is_some() && keys_inserted > 0 {
        notes.push(pen.words.tell("insert-key-but-not", &[]));
    }
    if keys_inserted > 1 {
        let name = session.map_or("", person_name);
        notes.push(pen.words.tell("insert-key-two", &[("name", name.into())]));
    }
    let tall = match (pen.room.short, notes.is_empty()) {
        (true, false) => 72.0,
        (true, true) => 110.0,
        (false, _) => 150.0,
    };
    middle(ui, ("insert", notes.len()), |ui| {
        ui.vertical_centered(|ui| {
            key_art(ui, pen.look, &pen.words.say("key-picture"), tall, Contact::Resting);
            ui.add_space(if notes.is_empty() { gap::XL } else { gap::M });
            centred(ui, pen, &pen.words.tell("insert-key-do", &[]));
        });
        for told in &notes {
            ui.add_space(gap::S);
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft, &what);
        }
    });
}

pub(super) fn replug(ui: &mut Ui, pen: &Pen<'_>, tries_left: Option<u32>) {
    let paint = &pen.look.paint;
    let why = pen.words.replug(tries_left);
    middle(ui, "replug", |ui| {
        ui.vertical_centered(|ui| {
            let tall = if pen.room.short { 72.0 } else { 150.0 };
            key_art(ui, pen.look, &pen.words.say("key-picture"), tall, Contact::Resting);
            ui.add_space(gap::M);
            centred(ui, pen, &pen.words.tell("replug-key-do", &[]));
        });
        ui.add_space(gap::S);
        let what = [why.what.as_str(), why.next.as_str()];
        note(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft, &what);
    });
}

pub(super) fn refused(ui: &mut Ui, pen: &Pen<'_>, reasons: &[KeyReason], key: Option<&KeyFacts>) {
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| {
        let reasons: Vec<Told> = reasons.iter().map(|it| pen.words.key_reason(it)).collect();
        told_list(ui, pen, &reasons);
    });
}

pub(super) fn stopped_at_sign_in(
    ui: &mut Ui,
    pen: &Pen<'_>,
    strengths: &[String],
    key: Option<&KeyFacts>,
) {
    let paint = &pen.look.paint;
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| {
        for strength in strengths {
            let told = pen.words.stopped_by(strength);
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::TriangleAlert, paint.warn, paint.warn_soft, &what);
            ui.add_space(gap::S);
        }
    });
}

pub(super) fn set_aside(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>) {
    let paint = &pen.look.paint;
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| {
        middle(ui, "aside", |ui| {
            ui.vertical_centered(|ui| {
                tile(ui, pen.look, Icon::Archive, paint.warn, paint.warn_soft);
                ui.add_space(gap::M);
                centred(ui, pen, &pen.words.tell("set-key-aside-what", &[]));
            });
        });
    });
}

/// The desk's turn: still, because a picture that turns says nothing more.
pub(super) fn working(ui: &mut Ui, pen: &Pen<'_>, step: Step, touch_now: bool) {
    let paint = &pen.look.paint;
    let sentence = pen.words.say(step.word());
    middle(ui, ("working", touch_now), |ui| {
        ui.vertical_centered(|ui| {
            if touch_now {
                let tall = if pen.room.short { 150.0 } else { 190.0 };
                key_art(ui, pen.look, &pen.words.say("key-picture"), tall, Contact::Lit);
                ui.add_space(gap::XL);
                centred(ui, pen, &pen.words.tell("working-touch-do", &[]));
                ui.add_space(gap::S);
                text(ui, &sentence, size::HINT, Weight::Medium, paint.ink_3);
            } else {
                tile(ui, pen.look, Icon::Hourglass, paint.primary, paint.primary_soft);
                ui.add_space(gap::M);
                let next = pen.words.say("working-wait");
                centred(ui, pen, &Told { what: sentence, next });
            }
        });
    });
}

/// A card title and a line below it, in the middle of the width.
pub(super) fn centred(ui: &mut Ui, pen: &Pen<'_>, told: &Told) -> Response {
    let paint = &pen.look.paint;
    let what = text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
    text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
    what
}

/// Reasons, each with what to do about it.
pub(super) fn told_list(ui: &mut Ui, pen: &Pen<'_>, list: &[Told]) {
    let paint = &pen.look.paint;
    for told in list {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            tile(ui, pen.look, Icon::CircleAlert, paint.danger, paint.danger_soft);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = gap::XS;
                text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
                text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
            });
        });
        ui.add_space(gap::M);
    }
}

/// The key that is inserted, across the top of a card. Returns where the rest begins.
pub(super) fn key_head(ui: &mut Ui, pen: &Pen<'_>, area: Rect, key: &KeyFacts) -> f32 {
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
