//! After a loss: the first or the second proof of who is there. Those that the operator gives are rows;
//! the person's sign-in and a second operator are buttons.

use super::Asked;
use super::check_identity::rows;
use crate::ceremony::nouns::IdentityCheck;
use crate::screens::frame::{Foot, Screen};

pub fn screen<'a>(
    asked: Asked<'a>,
    offered: &'a [IdentityCheck],
    had: Option<IdentityCheck>,
) -> Screen<'a> {
    let title = if had.is_none() { "ask-first-proof" } else { "ask-second-proof" };
    let foot = Foot::of(asked.ways);
    Screen::new(asked.title(title), foot, move |ui, pen, draft| {
        rows(ui, pen, offered, &asked.before_the_pass(), draft.cancelling);
    })
}
