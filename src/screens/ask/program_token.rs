//! The person programs a token and adds it on their own page, as an authenticator app: at this desk, or on a
//! device of their own. Nothing is claimed about the token; its seed is never shown here.

use lucide_icons::Icon;

use super::Asked;
use crate::runner::PassView;
use crate::screens::frame::Screen;
use crate::screens::pieces::{steps, warning};
use crate::screens::widgets::middle;
use crate::words::Words;

pub fn screen(asked: Asked<'_>, looked_in_vain: bool) -> Screen<'_> {
    const MARKS: [Icon; 3] = [Icon::TicketCheck, Icon::ListPlus, Icon::Calculator];
    let pass = asked.session.and_then(|it| it.pass.as_ref());
    Screen::new(asked.title("ask-program-token"), asked.foot(), move |ui, pen, _| {
        middle(ui, ("program", looked_in_vain), |ui| {
            steps(ui, pen, MARKS.into_iter().zip(program_lines(pen.words, pass)));
            if looked_in_vain {
                warning(ui, pen, &pen.words.tell("own-token-not-there", &[]));
            }
        });
    })
}

/// What the person does, one line after the other. Without a pass no page is named.
pub fn program_lines(words: &Words, pass: Option<&PassView>) -> [String; 3] {
    let page = pass.map_or("", |it| it.sign_in_page.as_str());
    ["program-line-pass", "program-line-add", "program-line-token"]
        .map(|it| words.say_with(it, &[("page", page.into())]))
}
