//! The sign-in failed, and the key was tested: the key is not the reason.

use super::Asked;
use crate::ceremony::nouns::{SignInTrouble, Trouble};
use crate::screens::frame::Screen;
use crate::screens::pieces::{below_key, warning};

pub fn screen<'a>(asked: Asked<'a>, trouble: &'a SignInTrouble) -> Screen<'a> {
    Screen::new(asked.title("ask-key-works"), asked.foot(), move |ui, pen, _| {
        below_key(ui, pen, asked.key(), |ui| {
            warning(ui, pen, &pen.words.trouble(&Trouble::SignIn(trouble.clone())));
        });
    })
}
