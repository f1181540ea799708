//! A key resets only in its first ten seconds with power: it is to be inserted again.

use lucide_icons::Icon;

use super::Asked;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{act, note};
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{Deed, middle, text};

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    let foot = Foot::of(asked.ways);
    Screen::new(asked.title("ask-replug-to-reset"), foot, move |ui, pen, _| {
        middle(ui, "power", |ui| {
            ui.vertical_centered(|ui| {
                let tall = pen.layout.small_picture();
                let told = pen.words.tell("replug-to-reset-do", &[]);
                act(ui, pen, tall, asked.key(), Deed::Replug, &told);
                if let Some(key) = asked.key() {
                    ui.add_space(gap::XS);
                    let named = pen.words.name_of_key(key);
                    text(ui, &named, size::HINT, Weight::Medium, pen.look.paint.ink_3);
                }
            });
            ui.add_space(gap::S);
            let told = pen.words.tell("replug-to-reset-why", &[]);
            note(ui, pen, Icon::Hourglass, Tone::Warn, &told);
        });
    })
}
