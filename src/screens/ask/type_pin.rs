//! The key has a PIN already, and the person types it.

use super::{Asked, pin_card};
use crate::screens::draft::{PinDraft, WantedPin};
use crate::screens::frame::Screen;
use crate::screens::style::{Weight, size};
use crate::screens::widgets::text;

pub fn screen<'a>(asked: Asked<'a>, draft: &PinDraft) -> Screen<'a> {
    let wanted = WantedPin::Known;
    let foot = pin_card::foot(asked.ways, "pin-check", wanted, draft).hint("pin-stays");
    let key = asked.key();
    Screen::new(asked.title("ask-type-pin"), foot, move |ui, pen, draft| {
        pin_card::draw(ui, pen, draft, wanted, "pin-current", key, |ui, _, space| {
            let paint = &pen.look.paint;
            ui.spacing_mut().interact_size.y = 24.0;
            if let Some(tries) = key.and_then(|it| pen.words.tries_left(it)) {
                text(ui, &tries, size::HINT, Weight::Medium, paint.ink_3);
            }
            ui.add_space(space);
            let told = pen.words.tell("pin-forgotten", &[]);
            text(ui, &told.what, size::LABEL, Weight::Semi, paint.ink);
            text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
        });
    })
}
