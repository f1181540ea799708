//! The screens that a person sees: what they are asked, the desk at work, and the ends that are
//! theirs. They show what is proven and no more.

mod enrolling;
pub mod pass;
pub mod receipt;
pub mod self_registration;
mod working;

use super::ask::{self, Asked};
use super::draft::Draft;
use super::frame::Screen;
use crate::runner::{PersonScene, PersonView};
use crate::words::Words;

pub fn screen<'a>(
    view: &'a PersonView,
    scene: &'a PersonScene,
    words: &'a Words,
    draft: &Draft,
) -> Screen<'a> {
    let session = view.session.as_ref();
    match scene {
        PersonScene::Asking { question, ways, keys } => {
            let asked = Asked { words, ways, session, data: None, keys: Some(keys) };
            ask::screen(question, asked, draft)
        }
        PersonScene::Working { step, touch_now, held_up } => {
            working::screen(words, session, *step, *touch_now, *held_up)
        }
        PersonScene::Enrolling(it) => enrolling::screen(words, session, *it),
        PersonScene::Receipt(receipt) => receipt::screen(words, session, receipt, draft),
        PersonScene::SelfRegistered { methods, left } => {
            self_registration::screen(words, session, methods, left)
        }
    }
}
