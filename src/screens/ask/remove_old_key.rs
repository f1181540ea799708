//! The second look at the old key before its passkey is removed, which nobody can take back.

use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::{ListedPasskey, Loss};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{note, sign};
use crate::screens::style::{Tone, gap};
use crate::screens::widgets::middle;

pub fn screen<'a>(asked: Asked<'a>, loss: Loss, key: &'a ListedPasskey) -> Screen<'a> {
    Screen::new(asked.title("ask-remove-old-key"), asked.foot(), move |ui, pen, _| {
        middle(ui, "remove", |ui| {
            sign(ui, pen, Icon::KeyRound, Tone::Danger, &pen.words.passkey(key));
            ui.add_space(gap::M);
            let told = pen.words.removal_asked(loss, key);
            note(ui, pen, Icon::TriangleAlert, Tone::Warn, &told);
        });
    })
}

/// Another key is in hand than the one that was named as blocked.
pub fn not_the_old_key<'a>(asked: Asked<'a>, key: &'a ListedPasskey) -> Screen<'a> {
    let foot = Foot::with_best_of(asked.ways);
    Screen::new(asked.title("ask-not-the-old-key"), foot, move |ui, pen, _| {
        middle(ui, "not-the-old", |ui| {
            sign(ui, pen, Icon::KeyRound, Tone::Warn, &pen.words.passkey(key));
        });
    })
}
