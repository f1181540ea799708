//! The key may be used, and something must be known first.

use super::Asked;
use crate::ceremony::next::Way;
use crate::ceremony::nouns::KeyWarning;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pieces::{below_key, warning};
use crate::screens::style::gap;

pub fn screen<'a>(asked: Asked<'a>, warnings: &'a [KeyWarning]) -> Screen<'a> {
    // A key that the sign-in stops is of no use, however good it is.
    let stops = warnings.iter().any(|it| matches!(it, KeyWarning::StoppedAtSignIn { .. }));
    let foot = if stops { Foot::with_best(asked.ways, Way::AnotherKey) } else { asked.foot() };
    Screen::new(asked.title("ask-key-warned"), foot, move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            for it in warnings {
                warning(ui, pen, &pen.words.key_warning(it));
                ui.add_space(gap::S);
            }
        });
    })
}
