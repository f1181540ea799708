//! The second of the two decisions of a reset, which names the key.

use lucide_icons::Icon;

use super::Asked;
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, only_sign};
use crate::screens::style::Tone;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-reset-for-good"), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            let told = pen.words.tell("reset-for-good-what", &[]);
            only_sign(ui, pen, Icon::TriangleAlert, Tone::Danger, &told);
        });
    })
}
