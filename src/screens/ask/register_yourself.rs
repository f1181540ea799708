//! The person registers the key on the tenant's own page. Nothing is claimed about the key.

use lucide_icons::Icon;

use super::Asked;
use crate::runner::PassView;
use crate::screens::frame::Screen;
use crate::screens::pieces::{steps, warning};
use crate::screens::widgets::middle;
use crate::words::Words;

pub fn screen(asked: Asked<'_>, looked_in_vain: bool) -> Screen<'_> {
    const MARKS: [Icon; 3] = [Icon::QrCode, Icon::TicketCheck, Icon::KeyRound];
    let pass = asked.session.and_then(|it| it.pass.as_ref());
    Screen::new(asked.title("ask-register-yourself"), asked.foot(), move |ui, pen, _| {
        middle(ui, ("register", looked_in_vain), |ui| {
            steps(ui, pen, MARKS.into_iter().zip(own_lines(pen.words, pass)));
            if looked_in_vain {
                warning(ui, pen, &pen.words.tell("own-not-there", &[]));
            }
        });
    })
}

/// What the person does, one line after the other. Without a pass no page is named.
pub fn own_lines(words: &Words, pass: Option<&PassView>) -> [String; 3] {
    let page = pass.map_or("", |it| it.sign_in_page.as_str());
    ["own-line-open", "own-line-pass", "own-line-add"]
        .map(|it| words.say_with(it, &[("page", page.into())]))
}
