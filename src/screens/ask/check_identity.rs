//! How did the operator make sure who the person is? Each answer has a key of its own: none of them
//! is given by Enter alone.

use egui::{Key, Ui};
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::{IdentityCheck, KeyLabel};
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::style::{Weight, gap, height, size};
use crate::screens::widgets::{Face, Row, middle, pressed, text};
use crate::words::Told;

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    let label = asked.session.and_then(|it| it.label.as_ref());
    let mut foot = Foot::of(asked.ways);
    if let Some(label) = label {
        foot = foot.also("name-key", Press::Naming(Some(label.clone())));
    }
    Screen::new(asked.title("ask-identity"), foot, move |ui, pen, draft| {
        let offered = CHOICES.map(|it| it.0);
        let label = label.filter(|it| **it != KeyLabel::default());
        let named = label.map(|it| pen.words.named(it));
        let below = asked.before_the_pass().into_iter().chain(named).collect::<Vec<_>>();
        rows(ui, pen, &offered, &below, draft.cancelling);
    })
}

const CHOICES: [(IdentityCheck, &str, Icon, Key); 3] = [
    (IdentityCheck::PhotoId, "identity-photo-id", Icon::IdCard, Key::Num1),
    (IdentityCheck::KnownToOperator, "identity-known", Icon::Handshake, Key::Num2),
    (IdentityCheck::VouchedFor, "identity-vouched", Icon::UsersRound, Key::Num3),
];

/// Those that are offered, and lines below them.
pub(super) fn rows(
    ui: &mut Ui,
    pen: &Pen<'_>,
    offered: &[IdentityCheck],
    below: &[String],
    cancelling: bool,
) {
    middle(ui, "identity", |ui| {
        ui.spacing_mut().item_spacing.y = if pen.layout.is_tiny() { gap::XS } else { gap::M };
        for (check, word, mark, key) in CHOICES.iter().filter(|it| offered.contains(&it.0)) {
            if row(ui, pen, &pen.words.tell(word, &[]), *mark, *key, cancelling) {
                pen.press(Click::Identity(*check));
            }
        }
        for line in below {
            text(ui, line, size::HINT, Weight::Medium, pen.look.paint.ink_3);
        }
    });
}

/// An answer with a key of its own: whether it was given.
pub(super) fn row(
    ui: &mut Ui,
    pen: &Pen<'_>,
    told: &Told,
    mark: Icon,
    key: Key,
    cancelling: bool,
) -> bool {
    let row = Row {
        look: pen.look,
        name: &told.what,
        title: &told.what,
        below: &told.next,
        face: Face::Icon(mark),
        tall: if pen.layout.is_tiny() { height::TOUCH } else { height::ROW },
        key: Some(key),
    };
    let by_key = !cancelling && ui.input(|it| it.key_pressed(key));
    pressed(&row.show(ui)) || by_key
}
