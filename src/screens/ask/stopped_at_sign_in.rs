//! The key may be registered, and authentication strengths would stop it at sign-in.

use super::Asked;
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, warning};
use crate::screens::style::gap;

pub fn screen<'a>(asked: Asked<'a>, strengths: &'a [String]) -> Screen<'a> {
    Screen::new(asked.title("ask-stopped-at-sign-in"), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            for strength in strengths {
                warning(ui, pen, &pen.words.stopped_by(strength));
                ui.add_space(gap::S);
            }
        });
    })
}
