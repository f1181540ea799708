//! After two wrong PINs the key is to be taken out and inserted again.

use super::Asked;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{act, warning};
use crate::screens::style::gap;
use crate::screens::widgets::{Deed, middle};

pub fn screen(asked: Asked<'_>, tries_left: Option<u32>) -> Screen<'_> {
    Screen::new(asked.title("ask-replug-key"), Foot::of(asked.ways), move |ui, pen, _| {
        middle(ui, "replug", |ui| {
            ui.vertical_centered(|ui| {
                let tall = pen.layout.small_picture();
                let told = pen.words.tell("replug-key-do", &[]);
                act(ui, pen, tall, asked.key(), Deed::Replug, &told);
            });
            ui.add_space(gap::S);
            warning(ui, pen, &pen.words.replug(tries_left));
        });
    })
}
