//! A key is to be inserted: any, or another than the one that is still there.

use super::Asked;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{act, warning};
use crate::screens::style::{Height, gap};
use crate::screens::widgets::{Contact, middle};

pub fn screen(asked: Asked<'_>, must_differ: bool) -> Screen<'_> {
    let leaving = asked.session.is_some_and(|it| it.leaving);
    let id = if leaving { "insert-key-back" } else { "ask-insert-key" };
    Screen::new(asked.title(id), Foot::of(asked.ways), move |ui, pen, _| {
        let mut notes = Vec::new();
        for key in asked.keys.map(|it| it.from_before.as_slice()).unwrap_or_default() {
            notes.push(pen.words.tell("insert-key-before", &[("key", key.into())]));
        }
        if must_differ && asked.keys_inserted() > 0 {
            notes.push(pen.words.tell("insert-key-but-not", &[]));
        }
        if asked.keys_inserted() > 1 {
            notes.push(pen.words.tell("insert-key-two", &[("name", asked.name().into())]));
        }
        let (tall, space) = match (pen.layout.height, notes.is_empty()) {
            (Height::Tall, true) => (150.0, gap::XL),
            (Height::Tall, false) => (150.0, gap::M),
            (_, true) => (110.0, gap::XL),
            (_, false) => (72.0, gap::M),
        };
        middle(ui, ("insert", notes.len()), |ui| {
            ui.vertical_centered(|ui| {
                let told = pen.words.tell("insert-key-do", &[]);
                act(ui, pen, tall, Contact::Resting, space, &told);
            });
            for told in &notes {
                ui.add_space(gap::S);
                warning(ui, pen, told);
            }
        });
    })
}
