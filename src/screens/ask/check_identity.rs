//! How did the operator make sure who the person is?

use egui::Ui;
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::IdentityCheck;
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Pen;
use crate::screens::style::{gap, height};
use crate::screens::widgets::{Face, Row, middle, pressed};

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-identity"), Foot::of(asked.ways), |ui, pen, _| body(ui, pen))
}

fn body(ui: &mut Ui, pen: &Pen<'_>) {
    const CHOICES: [(IdentityCheck, &str, Icon); 3] = [
        (IdentityCheck::PhotoId, "identity-photo-id", Icon::IdCard),
        (IdentityCheck::KnownToOperator, "identity-known", Icon::Handshake),
        (IdentityCheck::VouchedFor, "identity-vouched", Icon::UsersRound),
    ];
    middle(ui, "identity", |ui| {
        ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
        for (check, word, mark) in CHOICES {
            let told = pen.words.tell(word, &[]);
            let row = Row {
                look: pen.look,
                name: &told.what,
                title: &told.what,
                below: &told.next,
                face: Face::Icon(mark),
                tall: height::ROW,
            };
            if pressed(&row.show(ui)) {
                pen.press(Click::Identity(check));
            }
        }
    });
}
