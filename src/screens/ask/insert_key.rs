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
        let mut notes = Vec::new();
        if must_differ && asked.keys_inserted > 0 {
            notes.push(pen.words.tell("insert-key-but-not", &[]));
        }
        if asked.keys_inserted > 1 {
            notes.push(pen.words.tell("insert-key-two", &[("name", asked.name().into())]));
        }
        let tall = if notes.is_empty() { pen.layout.picture() } else { pen.layout.small_picture() };
        // The one that is in must go first.
        let deed =
            if must_differ && asked.keys_inserted > 0 { Deed::TakeOut } else { Deed::Insert };
        middle(ui, ("insert", notes.len()), |ui| {
            ui.vertical_centered(|ui| {
                let told = pen.words.tell("insert-key-do", &[]);
                act(ui, pen, tall, asked.key(), deed, &told);
            });
            for told in &notes {
                ui.add_space(gap::S);
                warning(ui, pen, told);
            }
        });
    })
}
