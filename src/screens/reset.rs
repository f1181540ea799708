//! The screens about a key that is in use: what is on it, what a reset would take, and the ten
//! seconds in which a key resets.
//! They name what the desk was told; whether a reset is allowed is not decided here.

use egui::{Rect, Ui, UiBuilder, pos2};
use lucide_icons::Icon;

use super::heading::person_name;
use super::house::Pen;
use super::key::{centred, key_head};
use super::style::{Weight, gap, size};
use super::widgets::{Contact, key_art, middle, note, text, tile};
use crate::ceremony::nouns::{Inside, KeyFacts, Theirs};
use crate::runner::{QuestionData, RelyingParty, SessionView};

/// More than this is a number.
const NAMED: usize = 5;

pub(super) fn used(
    ui: &mut Ui,
    pen: &Pen<'_>,
    inside: Inside,
    data: &QuestionData,
    session: Option<&SessionView>,
) {
    let paint = &pen.look.paint;
    below_key(ui, pen, session.and_then(|it| it.key.as_ref()), |ui| {
        let told = pen.words.on_the_key(inside);
        text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
        relying_parties(ui, pen, &data.on_the_key);
        text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
        if let Inside::Known { theirs: Theirs::Stale, .. } = inside {
            ui.add_space(gap::M);
            let name = session.map_or("", person_name);
            let told = pen.words.tell("used-key-stale", &[("name", name.into())]);
            let what = [told.what.as_str(), told.next.as_str()];
            note(ui, pen.look, Icon::Info, paint.primary, paint.primary_soft, &what);
        }
    });
}

/// What a reset takes, as far as anybody knows.
pub(super) fn reset(
    ui: &mut Ui,
    pen: &Pen<'_>,
    inside: Option<Inside>,
    data: &QuestionData,
    key: Option<&KeyFacts>,
) {
    let paint = &pen.look.paint;
    below_key(ui, pen, key, |ui| {
        let told = pen.words.lost_by_reset(inside);
        text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
        if inside.is_some() {
            relying_parties(ui, pen, &data.on_the_key);
        }
        text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
        ui.add_space(gap::S);
        for about in key.map(|it| pen.words.about_used_key(it)).unwrap_or_default() {
            text(ui, &about, size::HINT, Weight::Medium, paint.ink_3);
        }
    });
}

pub(super) fn reset_for_good(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>) {
    let paint = &pen.look.paint;
    below_key(ui, pen, key, |ui| {
        middle(ui, "for-good", |ui| {
            ui.vertical_centered(|ui| {
                tile(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft);
                ui.add_space(gap::M);
                centred(ui, pen, &pen.words.tell("reset-for-good-what", &[]));
            });
        });
    });
}

pub(super) fn replug(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>) {
    let paint = &pen.look.paint;
    middle(ui, "power", |ui| {
        ui.vertical_centered(|ui| {
            let tall = if pen.room.short { 72.0 } else { 150.0 };
            key_art(ui, pen.look, &pen.words.say("key-picture"), tall, Contact::Resting);
            ui.add_space(gap::M);
            centred(ui, pen, &pen.words.tell("replug-to-reset-do", &[]));
            if let Some(key) = key {
                ui.add_space(gap::XS);
                let named = pen.words.name_of_key(key);
                text(ui, &named, size::HINT, Weight::Medium, paint.ink_3);
            }
        });
        ui.add_space(gap::S);
        let told = pen.words.tell("replug-to-reset-why", &[]);
        let what = [told.what.as_str(), told.next.as_str()];
        note(ui, pen.look, Icon::Hourglass, paint.warn, paint.warn_soft, &what);
    });
}

fn relying_parties(ui: &mut Ui, pen: &Pen<'_>, all: &[RelyingParty]) {
    let paint = &pen.look.paint;
    for told in pen.words.relying_parties(all, NAMED) {
        text(ui, &told, size::LABEL, Weight::Regular, paint.ink);
    }
}

/// What stands on a card under the key that it is about.
fn below_key(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>, draw: impl FnOnce(&mut Ui)) {
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), draw);
}
