//! The key may not be registered: why, as the verdict says it.

use super::Asked;
use crate::ceremony::nouns::KeyReason;
use crate::screens::frame::Screen;
use crate::screens::pieces;
use crate::words::Told;

pub fn screen<'a>(asked: Asked<'a>, reasons: &'a [KeyReason]) -> Screen<'a> {
    Screen::new(asked.title("ask-key-refused"), asked.foot(), move |ui, pen, _| {
        pieces::below_key(ui, pen, asked.key(), |ui| {
            let reasons: Vec<Told> = reasons.iter().map(|it| pen.words.key_reason(it)).collect();
            let room = ui.available_height();
            pieces::reasons(ui, pen, &reasons, room);
        });
    })
}
