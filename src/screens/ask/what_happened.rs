//! What became of the old key? Each answer has a key of its own.

use egui::Key;
use lucide_icons::Icon;

use super::Asked;
use super::check_identity::row;
use crate::ceremony::nouns::Loss;
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::style::gap;
use crate::screens::widgets::middle;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    const CHOICES: [(Loss, Icon, Key); 4] = [
        (Loss::Stolen, Icon::ShieldAlert, Key::Num1),
        (Loss::Lost, Icon::SearchX, Key::Num2),
        (Loss::Broken, Icon::Unplug, Key::Num3),
        (Loss::Blocked, Icon::Lock, Key::Num4),
    ];
    let foot = Foot::of(asked.ways);
    Screen::new(asked.title("ask-what-happened"), foot, |ui, pen, draft| {
        middle(ui, "loss", |ui| {
            ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
            for (loss, mark, key) in CHOICES {
                let told = pen.words.tell(loss.word(), &[]);
                if row(ui, pen, &told, mark, key, draft.cancelling) {
                    pen.press(Click::Loss(loss));
                }
            }
        });
    })
}
