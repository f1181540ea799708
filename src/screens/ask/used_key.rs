//! The key holds passkeys already: whose, as far as it was looked at.

use egui::Ui;
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::{Inside, Theirs};
use crate::runner::QuestionData;
use crate::screens::frame::Screen;
use crate::screens::pen::Pen;
use crate::screens::pieces::{below_key, note};
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::text;

pub fn screen(asked: Asked<'_>, inside: Inside) -> Screen<'_> {
    Screen::new(asked.title("ask-used-key"), asked.foot(), move |ui, pen, _| {
        let paint = &pen.look.paint;
        below_key(ui, pen, asked.key(), |ui| {
            let told = pen.words.on_the_key(inside);
            text(ui, &told.what, size::LEAD, Weight::Semi, paint.ink);
            relying_parties(ui, pen, asked.data);
            text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
            if let Inside::Known { theirs: Theirs::Stale, .. } = inside {
                ui.add_space(gap::M);
                let told = pen.words.tell("used-key-stale", &[("name", asked.name().into())]);
                note(ui, pen, Icon::Info, Tone::Primary, &told);
            }
        });
    })
}

pub fn relying_parties(ui: &mut Ui, pen: &Pen<'_>, data: Option<&QuestionData>) {
    // More than this is a number.
    let (named, size) = if pen.layout.is_tiny() { (2, size::HINT) } else { (5, size::LABEL) };
    let all = data.map_or(&[][..], |it| &it.on_the_key);
    for told in pen.words.relying_parties(all, named) {
        text(ui, &told, size, Weight::Regular, pen.look.paint.ink);
    }
}
