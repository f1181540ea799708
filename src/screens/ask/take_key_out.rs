//! Before the end: the key goes with its person, or stays with the operator.

use super::Asked;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::act;
use crate::screens::widgets::{Deed, middle};

pub fn screen(asked: Asked<'_>, leaving: bool) -> Screen<'_> {
    let id = if leaving { "ask-take-key-out-back" } else { "ask-take-key-out" };
    Screen::new(asked.title(id), Foot::of(asked.ways), move |ui, pen, _| {
        middle(ui, "take-out", |ui| {
            ui.vertical_centered(|ui| {
                let told = pen.words.tell("take-key-out-do", &[]);
                act(ui, pen, pen.layout.picture(), asked.key(), Deed::TakeOut, &told);
            });
        });
    })
}
