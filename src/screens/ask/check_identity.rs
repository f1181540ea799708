//! How did the operator make sure who the person is? Each answer has a key of its own: none of them
//! is given by Enter alone.

use egui::{Key, Ui};
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::IdentityCheck;
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Pen;
use crate::screens::style::{gap, height};
use crate::screens::widgets::{Face, Row, middle, pressed};

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-identity"), Foot::of(asked.ways), |ui, pen, draft| {
        body(ui, pen, draft.cancelling);
    })
}

fn body(ui: &mut Ui, pen: &Pen<'_>, cancelling: bool) {
    const CHOICES: [(IdentityCheck, &str, Icon, Key); 3] = [
        (IdentityCheck::PhotoId, "identity-photo-id", Icon::IdCard, Key::Num1),
        (IdentityCheck::KnownToOperator, "identity-known", Icon::Handshake, Key::Num2),
        (IdentityCheck::VouchedFor, "identity-vouched", Icon::UsersRound, Key::Num3),
    ];
    middle(ui, "identity", |ui| {
        ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
        for (check, word, mark, key) in CHOICES {
            let told = pen.words.tell(word, &[]);
            let row = Row {
                look: pen.look,
                name: &told.what,
                title: &told.what,
                below: &told.next,
                face: Face::Icon(mark),
                tall: height::ROW,
                key: Some(key),
            };
            let by_key = !cancelling && ui.input(|it| it.key_pressed(key));
            if pressed(&row.show(ui)) || by_key {
                pen.press(Click::Identity(check));
            }
        }
    });
}
