//! The key can recognise a finger: the person adds one, another one, or none.

use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::{KeyTrouble, Trouble};
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, steps, warning};
use crate::screens::style::gap;

pub fn screen<'a>(
    asked: Asked<'a>,
    before: usize,
    enrolled: u32,
    failed: Option<&'a KeyTrouble>,
) -> Screen<'a> {
    let id = match (enrolled, failed) {
        (_, Some(_)) => "ask-finger-again",
        (0, None) => "ask-finger",
        (_, None) => "ask-second-finger",
    };
    Screen::new(asked.title(id), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            if let Some(failed) = failed {
                warning(ui, pen, &pen.words.trouble(&Trouble::Key(failed.clone())));
                ui.add_space(gap::M);
            }
            if before > 0 {
                let known = pen.words.tell("finger-before", &[("count", before.into())]);
                warning(ui, pen, &known);
                ui.add_space(gap::M);
            }
            // A sentence that was read before gives its place to what is new.
            let lines: &[(Icon, &str)] = match (enrolled, failed) {
                (_, Some(_)) => &[(Icon::Fingerprint, "finger-line-tip")],
                (0, None) => &[
                    (Icon::Fingerprint, "finger-line-how"),
                    (Icon::KeyRound, "finger-line-pin"),
                    (Icon::ShieldCheck, "finger-line-private"),
                ],
                (_, None) => &[
                    (Icon::Fingerprint, "finger-line-second"),
                    (Icon::KeyRound, "finger-line-pin"),
                ],
            };
            steps(ui, pen, lines.iter().map(|(icon, id)| (*icon, pen.words.say(id))));
        });
    })
}
