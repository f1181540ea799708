//! The key is registered, and the person's pass is alive: does it stay for their device?

use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::Timestamp;
use crate::screens::frame::{Screen, title};
use crate::screens::pieces::only_sign;
use crate::screens::style::Tone;

pub fn screen(asked: Asked<'_>, until: Timestamp) -> Screen<'_> {
    let until = [("time", asked.words.time(until).into())];
    let title = title(asked.words, asked.session, "ask-leave-pass", &until);
    Screen::new(title, asked.foot(), |ui, pen, _| {
        let told = pen.words.tell("leave-pass-what", &[]);
        only_sign(ui, pen, Icon::TicketCheck, Tone::Warn, &told);
    })
}
