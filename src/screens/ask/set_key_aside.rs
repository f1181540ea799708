//! On the way out: the key has a PIN, or perhaps a credential, and stays at the desk.

use lucide_icons::Icon;

use super::Asked;
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, only_sign};
use crate::screens::style::Tone;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-set-key-aside"), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            let told = pen.words.tell("set-key-aside-what", &[]);
            only_sign(ui, pen, Icon::Archive, Tone::Warn, &told);
        });
    })
}
