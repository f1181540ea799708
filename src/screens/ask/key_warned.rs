//! The key may be used, and something must be known first.

use super::Asked;
use crate::ceremony::nouns::KeyWarning;
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, warning};
use crate::screens::style::gap;

pub fn screen<'a>(asked: Asked<'a>, warnings: &'a [KeyWarning]) -> Screen<'a> {
    Screen::new(asked.title("ask-key-warned"), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            for it in warnings {
                warning(ui, pen, &pen.words.key_warning(it));
                ui.add_space(gap::S);
            }
        });
    })
}
