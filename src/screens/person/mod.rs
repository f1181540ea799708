//! The screens that a person sees: what they are asked, the desk at work, and the ends that are
//! theirs. They show what is proven and no more.

mod enrolling;
pub mod languages;
pub mod pass;
pub mod receipt;
pub mod self_registration;
mod working;

use lucide_icons::Icon;

use super::ask::{self, Asked};
use super::draft::Draft;
use super::frame::{Foot, Screen, title};
use super::pen::Press;
use super::style::Tone;
use crate::runner::{PersonScene, PersonView, View};
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
        PersonScene::Receipt(receipt) => {
            receipt::screen(words, session, receipt, view.has_screen, draft)
        }
        PersonScene::SelfRegistered { what, methods, left, .. } => {
            self_registration::screen(words, session, *what, methods, left)
        }
    }
}

/// On a screen of the person's own, while it is the operator's turn: they choose their language meanwhile.
pub fn wait<'a>(view: &PersonView, words: &Words) -> Screen<'a> {
    let (title, body) = if view.waits_for_sign_in {
        ("person-rests", "person-rests-do")
    } else {
        ("person-wait", "person-wait-do")
    };
    Screen::new(words.tell_lead(title, &[]), Foot::default(), |ui, pen, _| {
        let told = pen.words.tell(body, &[]);
        languages::below(ui, pen, Icon::Hourglass, Tone::Primary, &told);
    })
}

/// Why the one screen must be turned to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turning {
    /// It was the operator's until now.
    Handed,
    /// The person's own screen has gone.
    ScreenGone,
}

pub fn turn<'a>(view: &View, words: &Words, why: Turning) -> Screen<'a> {
    let foot = Foot::only("turn-done", Press::Turned);
    let word = match why {
        Turning::Handed => "turn-first",
        Turning::ScreenGone => "turn",
    };
    let title = title(words, view.person.session.as_ref(), word, &[]);
    Screen::new(title, foot, |ui, pen, _| {
        let told = pen.words.tell("turn-do", &[]);
        languages::below(ui, pen, Icon::Monitor, Tone::Primary, &told);
    })
    .alone()
}
