//! Is the prepared key with its person? Each answer has a key of its own.

use egui::Key;
use lucide_icons::Icon;

use super::Asked;
use super::check_identity::row;
use crate::ceremony::nouns::ReceivedBy;
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::style::gap;
use crate::screens::widgets::middle;

pub fn screen(asked: Asked<'_>, _codes_left: u32) -> Screen<'_> {
    const CHOICES: [(ReceivedBy, Icon, Key); 3] = [
        (ReceivedBy::Call, Icon::PhoneCall, Key::Num1),
        (ReceivedBy::Video, Icon::Video, Key::Num2),
        (ReceivedBy::Manager, Icon::UsersRound, Key::Num3),
    ];
    let foot = Foot::of(asked.ways);
    Screen::new(asked.title("ask-confirm-receipt"), foot, |ui, pen, draft| {
        middle(ui, "received", |ui| {
            ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
            for (by, mark, key) in CHOICES {
                let told = pen.words.tell(by.word(), &[]);
                if row(ui, pen, &told, mark, key, draft.cancelling) {
                    pen.press(Click::Received(by));
                }
            }
        });
    })
}
