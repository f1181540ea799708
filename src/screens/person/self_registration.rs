//! The end of a session in which the person registered a key or a token themself. It claims nothing
//! about it that the tenant does not say.

use lucide_icons::Icon;

use crate::ceremony::nouns::{Leftover, Method, OwnMethod};
use crate::runner::{Click, SessionView};
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::pieces::{note, told_list};
use crate::screens::style::Tone;
use crate::screens::widgets::middle;
use crate::words::{Told, Words};

pub fn screen<'a>(
    words: &Words,
    session: Option<&SessionView>,
    what: OwnMethod,
    methods: &'a [Method],
    left: &'a [Leftover],
) -> Screen<'a> {
    let foot = Foot::only("ended-next", Click::Close);
    let (heading, icon) = match what {
        OwnMethod::Key => ("self-registered", Icon::KeyRound),
        OwnMethod::Token => ("token-programmed", Icon::Calculator),
    };
    Screen::new(title(words, session, heading, &[]), foot, move |ui, pen, _| {
        // What became of the pass stands below the list.
        let room = ui.available_height() - 90.0;
        middle(ui, ("registered", methods.len(), left.len()), |ui| {
            let told: Vec<Told> = methods.iter().map(|it| pen.words.own_method(what, it)).collect();
            told_list(ui, pen, icon, Tone::Primary, &told, room);
            for told in own_end(pen.words, left) {
                note(ui, pen, Icon::Info, Tone::Quiet, &told);
            }
        });
    })
}

/// What became of the pass, and what had to be left.
pub fn own_end(words: &Words, left: &[Leftover]) -> Vec<Told> {
    let pass_left = left.iter().any(|it| matches!(it, Leftover::PassUntil { .. }));
    let gone = (!pass_left).then(|| words.tell("self-registered-pass", &[]));
    gone.into_iter().chain(left.iter().map(|it| words.left(it))).collect()
}
