//! A key that was found: whose it is, and how sure that is. Nothing is done to it here.

use super::Asked;
use crate::ceremony::next::Way;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::below_key;
use crate::screens::style::{Weight, gap, size};
use crate::screens::widgets::text;

/// Of more people than this the others are a number.
const NAMED: usize = 3;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    // It is put away more often than it is erased.
    let foot = Foot::with_best(asked.ways, Way::KeyIsOut);
    Screen::new(asked.title("ask-found-key"), foot, move |ui, pen, _| {
        let paint = &pen.look.paint;
        let Some(whose) = asked.data.and_then(|it| it.whose.as_ref()) else { return };
        below_key(ui, pen, asked.key(), |ui| {
            for held in whose.fits.iter().take(NAMED) {
                text(ui, &pen.words.held(held), size::LABEL, Weight::Semi, paint.ink);
            }
            for told in pen.words.whose(whose) {
                text(ui, &told.what, size::LIST, Weight::Medium, paint.ink);
                text(ui, &told.next, size::HINT, Weight::Regular, paint.ink_2);
            }
            ui.add_space(gap::S);
            for about in asked.key().map(|it| pen.words.about_used_key(it)).unwrap_or_default() {
                text(ui, &about, size::HINT, Weight::Medium, paint.ink_3);
            }
        });
    })
}
