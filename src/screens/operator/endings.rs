//! What a session that was taken back had to leave, and a desk that has stopped.

use lucide_icons::Icon;

use crate::ceremony::nouns::Leftover;
use crate::ceremony::receipt::ReceiptRecovery;
use crate::runner::{Click, SessionView};
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::heading::person_name;
use crate::screens::pieces::{note, only_sign, reasons, sign};
use crate::screens::style::{Tone, gap};
use crate::screens::widgets::{self, middle};
use crate::words::{Told, Words};

pub fn ended<'a>(
    words: &Words,
    session: Option<&SessionView>,
    left: &'a [Leftover],
    recovery: Option<&'a ReceiptRecovery>,
) -> Screen<'a> {
    let foot = Foot::only("ended-next", Click::Close);
    let name = session.map_or("", person_name).to_owned();
    Screen::new(title(words, session, "ended", &[]), foot, move |ui, pen, _| {
        let mut told: Vec<Told> = left.iter().map(|it| pen.words.left(it)).collect();
        told.extend(recovery.map(|it| pen.words.after_recovery(it, &name)));
        if told.is_empty() {
            let told = pen.words.tell("ended-clean", &[]);
            return only_sign(ui, pen, Icon::CircleCheck, Tone::Success, &told);
        }
        // The sentence below the list takes this much.
        let room = ui.available_height() - 90.0;
        middle(ui, ("ended", told.len()), |ui| {
            reasons(ui, pen, &told, room);
            ui.add_space(gap::S);
            let told = pen.words.tell("ended-most", &[]);
            note(ui, pen, Icon::CircleCheck, Tone::Success, &told);
        });
    })
}

pub fn stopped<'a>(words: &Words, session: Option<&SessionView>, sentence: &'a str) -> Screen<'a> {
    Screen::new(title(words, session, "stopped", &[]), Foot::default(), |ui, pen, _| {
        middle(ui, "stopped", |ui| {
            let told = pen.words.tell("stopped-what", &[]);
            sign(ui, pen, Icon::CircleStop, Tone::Danger, &told);
            ui.add_space(gap::M);
            let head = pen.words.say("details-for");
            widgets::note(ui, pen.look, Icon::Info, Tone::Quiet, &head, sentence);
        });
    })
}
