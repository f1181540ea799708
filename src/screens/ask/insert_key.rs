//! A key is to be inserted: any, or another than the one that is still there.

use super::Asked;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{act, warning};
use crate::screens::style::gap;
use crate::screens::widgets::{Deed, middle};

pub fn screen(asked: Asked<'_>, must_differ: bool) -> Screen<'_> {
    let leaving = asked.session.is_some_and(|it| it.leaving);
    let id = if leaving { "insert-key-back" } else { "ask-insert-key" };
    Screen::new(asked.title(id), Foot::of(asked.ways), move |ui, pen, _| {
        // What must go first, one after the other.
        let mut out = Vec::new();
        for key in asked.keys.map(|it| it.from_before.as_slice()).unwrap_or_default() {
            out.push(pen.words.tell("insert-key-before", &[("key", key.into())]));
        }
        if must_differ && asked.keys_inserted() > 0 {
            out.push(pen.words.tell("insert-key-but-not", &[]));
        }
        let mut notes = out.split_off(out.len().min(1));
        let (deed, told) = match out.pop() {
            Some(told) => (Deed::TakeOut, told),
            None => (Deed::Insert, pen.words.tell("insert-key-do", &[])),
        };
        if asked.keys_inserted() > 1 {
            notes.push(pen.words.tell("insert-key-two", &[("name", asked.name().into())]));
        }
        let tall = if notes.is_empty() { pen.layout.picture() } else { pen.layout.small_picture() };
        middle(ui, ("insert", notes.len()), |ui| {
            ui.vertical_centered(|ui| {
                act(ui, pen, tall, asked.key(), deed, &told);
            });
            for told in &notes {
                ui.add_space(gap::S);
                warning(ui, pen, told);
            }
        });
    })
}
