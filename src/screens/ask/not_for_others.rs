//! The tenant lets nobody register a key for this person. They can do it themself.

use super::{Asked, trouble};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::Trouble;
use crate::screens::frame::Screen;

pub fn screen<'a>(asked: Asked<'a>, step: Step, refusal: &'a Trouble) -> Screen<'a> {
    let key = asked.key();
    Screen::new(asked.title("ask-not-for-others"), asked.foot(), move |ui, pen, draft| {
        trouble::body(ui, pen, draft, key, step, refusal);
    })
}
