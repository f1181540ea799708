//! A pass of another session is alive: may it be replaced?

use lucide_icons::Icon;

use super::Asked;
use crate::screens::frame::Screen;
use crate::screens::pieces::only_sign;
use crate::screens::style::Tone;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-replace-pass"), asked.foot(), |ui, pen, _| {
        let told = pen.words.tell("replace-pass-what", &[]);
        only_sign(ui, pen, Icon::TriangleAlert, Tone::Warn, &told);
    })
}
