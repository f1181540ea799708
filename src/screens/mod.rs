//! The screens: a View in, a Click out. People meet the ceremony here, in a window (`window`).
//! They know the ceremony's nouns, the runner's View and Click, and `words`; no other room. They
//! never decide what is next, and never hold a secret longer than the scene that asks for it.

mod ask;
mod draft;
mod frame;
mod heading;
mod kiosk;
mod letter_pad;
mod operator;
mod pages;
mod pen;
mod person;
mod pieces;
mod practice_controls;
mod practice_hand;
mod saver;
mod second_screen;
mod shown;
mod start;
pub mod style;
mod system_letters;
mod typing;
mod widgets;
pub mod window;

pub use ask::{own_lines, program_lines};
pub use heading::person_name;
pub use kiosk::{Kiosk, RESTS_AFTER};
pub use operator::sign_in::{CODE_WARNING, missing_told, warning, way_word};
pub use operator::tokens::token_fault;
pub use person::pass::shown_in;
pub use person::receipt::{receipt_lines, receipt_plain};
pub use person::self_registration::own_end;
pub use practice_controls::{BenchTokens, PracticeControls, TokenFace};
pub use practice_hand::PracticeHand;
pub use second_screen::{Half, Monitors, PERSONS_APP_ID};
pub use start::{Opened, Opening, Starting, kiosk_options};
pub use system_letters::SystemLetters;
pub use window::{Links, Window, options};

use crate::runner::View;
use crate::words::{Told, Words};
use draft::Draft;
use frame::{Foot, Screen};

/// The screen of whose turn it is; with two screens, that of one half. The person's is drawn from
/// `View::persons_half`.
fn screen<'a>(view: &'a View, words: &'a Words, draft: &Draft, half: Half) -> Screen<'a> {
    let mut screen = match (&view.operator.scene, &view.person.scene) {
        (Some(scene), _) => operator::screen(view, scene, words, draft),
        (None, Some(scene)) if half == Half::Operators && operator::is_hidden(view, scene) => {
            return operator::beside(view, scene, words, draft);
        }
        (None, Some(scene)) => person::screen(&view.person, scene, words, draft),
        (None, None) if half == Half::Persons => person::wait(&view.person, words),
        (None, None) => Screen::new(words.tell_lead("working", &[]), Foot::default(), |_, _, _| {}),
    };
    if view.person.has_screen && view.person.scene.is_some() && view.operator.scene.is_none() {
        screen.foot.only_call_the_operator();
    }
    screen
}

impl Words {
    /// The title of the View's screen and the one instruction below it.
    pub fn heading(&self, view: &View) -> Told {
        screen(view, self, &Draft::default(), Half::Both).title
    }
}
