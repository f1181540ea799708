//! With two screens: what the operator sees while the person acts at the other one. It says what is
//! asked there, and shows nothing of what is typed.

use lucide_icons::Icon;

use crate::ceremony::next::Question;
use crate::runner::{Click, PersonScene, View};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::person;
use crate::screens::pieces::only_sign;
use crate::screens::style::Tone;
use crate::words::Words;

/// The person has the screen, or types a PIN: then that is at the other screen only.
pub fn is_hidden(view: &View, scene: &PersonScene) -> bool {
    let pin = matches!(
        scene,
        PersonScene::Asking { question: Question::ChoosePin { .. } | Question::TypePin, .. }
    );
    view.person.has_screen || pin
}

pub fn beside<'a>(
    view: &'a View,
    scene: &'a PersonScene,
    words: &'a Words,
    draft: &Draft,
) -> Screen<'a> {
    let asked = person::screen(&view.person, scene, words, draft).title;
    let mut foot = Foot::default();
    if view.person.has_screen {
        foot.screen = Some(("beside-take", Click::CallOperator));
    } else if let PersonScene::Asking { ways, .. } = scene {
        foot = Foot::of(ways);
    }
    let title = title(words, view.person.session.as_ref(), "beside", &[]);
    Screen::new(title, foot, move |ui, pen, _| {
        only_sign(ui, pen, Icon::Monitor, Tone::Primary, &asked);
    })
}
