//! The first of the two decisions of a reset: what it takes away, as far as anybody knows.

use super::Asked;
use super::used_key::relying_parties;
use crate::ceremony::next::Way;
use crate::ceremony::nouns::Inside;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::below_key;
use crate::screens::style::{Weight, gap, size};
use crate::screens::widgets::text;

pub fn screen(asked: Asked<'_>, inside: Option<Inside>) -> Screen<'_> {
    // The safe way is the one that stands out.
    let foot = Foot::with_best(asked.ways, Way::KeepKey);
    Screen::new(asked.title("ask-reset-key"), foot, move |ui, pen, _| {
        let paint = &pen.look.paint;
        below_key(ui, pen, asked.key(), |ui| {
            let told = pen.words.lost_by_reset(inside);
            text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
            if inside.is_some() {
                relying_parties(ui, pen, asked.data);
            }
            text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
            ui.add_space(gap::S);
            for about in asked.key().map(|it| pen.words.about_used_key(it)).unwrap_or_default() {
                text(ui, &about, size::HINT, Weight::Medium, paint.ink_3);
            }
        });
    })
}
