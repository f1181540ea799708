//! The person reads the code from the token and types it. What is wrong with the last one stands in the
//! title; the code itself stands in no widget.

use super::{Asked, pin_card};
use crate::ceremony::nouns::CodeFault;
use crate::screens::draft::{PinDraft, WantedPin};
use crate::screens::frame::Screen;
use crate::screens::style::{Weight, size};
use crate::screens::widgets::text;

pub fn screen<'a>(asked: Asked<'a>, fault: Option<&'a CodeFault>, draft: &PinDraft) -> Screen<'a> {
    let wanted = WantedPin::TokenCode;
    let foot = pin_card::foot(asked.ways, "token-code-check", wanted, draft);
    let title = match fault {
        Some(fault) => asked.words.code_fault(fault),
        None => asked.title("ask-token-code"),
    };
    let screen = Screen::new(title, foot, move |ui, pen, draft| {
        pin_card::draw(ui, pen, draft, wanted, "token-code", None, |ui, _, space| {
            let paint = &pen.look.paint;
            ui.add_space(space);
            let told = pen.words.tell("token-code-how", &[]);
            text(ui, &told.what, size::LABEL, Weight::Semi, paint.ink);
            text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
        });
    });
    if fault.is_some() { screen.urgent() } else { screen }
}
