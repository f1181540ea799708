//! The prepared key of this person is not activated: why, and what to do.

use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::CannotActivate;
use crate::screens::frame::Screen;
use crate::screens::pieces::only_sign;
use crate::screens::style::Tone;

pub fn screen<'a>(asked: Asked<'a>, why: &'a CannotActivate) -> Screen<'a> {
    Screen::new(asked.title("ask-cannot-activate"), asked.foot(), move |ui, pen, _| {
        let tone = match why {
            CannotActivate::Active { .. } => Tone::Success,
            _ => Tone::Danger,
        };
        only_sign(ui, pen, Icon::Info, tone, &pen.words.cannot_activate(why));
    })
}
