//! Which of the person's passkeys was on the old key? By name, model, date and last use; what else the
//! tenant lists for them stands below.

use egui::Ui;
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::{Listed, Loss};
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::Pen;
use crate::screens::style::{Weight, height, size};
use crate::screens::widgets::{Face, Row, pressed, text};

pub fn screen<'a>(asked: Asked<'a>, loss: Loss, listed: &'a Listed) -> Screen<'a> {
    let title = match loss {
        Loss::Blocked => "ask-which-key-blocked",
        Loss::Stolen | Loss::Lost | Loss::Broken => "ask-which-key",
    };
    Screen::new(asked.title(title), Foot::of(asked.ways), move |ui, pen, _| body(ui, pen, listed))
}

fn body(ui: &mut Ui, pen: &Pen<'_>, listed: &Listed) {
    /// The line below the list.
    const OTHERS: f32 = 48.0;
    // What tells keys apart is too long to stand beside the name.
    let heights = vec![height::ROW + ui.spacing().item_spacing.y; listed.passkeys.len()];
    let pages = Pages::of(ui, &heights, ui.available_height() - OTHERS);
    for passkey in &listed.passkeys[pages.shown.clone()] {
        let told = pen.words.passkey(passkey);
        let name = pen.words.say_with("which-key-choose", &[("key", (&told.what).into())]);
        let row = Row {
            look: pen.look,
            name: &name,
            title: &told.what,
            below: &told.next,
            face: Face::Icon(Icon::KeyRound),
            tall: height::ROW,
            key: None,
        };
        if pressed(&row.show(ui)) {
            pen.press(Click::OldKey(passkey.method.id.clone()));
        }
    }
    pages.turn(ui, pen);
    if let Some(others) = pen.words.other_methods(&listed.others) {
        text(ui, &others, size::HINT, Weight::Regular, pen.look.paint.ink_3);
    }
}
