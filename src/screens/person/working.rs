//! The desk at work, and its call for a touch. It is still: a picture that turns says nothing more.

use egui::Ui;
use lucide_icons::Icon;

use crate::ceremony::next::Step;
use crate::ceremony::nouns::KeyFingers;
use crate::runner::SessionView;
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::pen::Pen;
use crate::screens::pieces::{act, only_sign};
use crate::screens::style::{Height, Tone, Weight, gap, size};
use crate::screens::widgets::{Contact, middle, text};
use crate::words::{Told, Words};

pub fn screen<'a>(
    words: &Words,
    session: Option<&SessionView>,
    step: Step,
    touch_now: bool,
    held_up: bool,
) -> Screen<'a> {
    let leaving = session.is_some_and(|it| it.leaving);
    let is_way_back = matches!(
        step,
        Step::RemoveFingers | Step::EraseCredential | Step::RemoveMethod | Step::ReleaseKey
    );
    // It recognises the finger by the same touch.
    let by_finger = session
        .and_then(|it| it.key.as_ref())
        .is_some_and(|it| it.features.fingers == KeyFingers::Enrolled);
    let id = match step {
        Step::ChooseKey if touch_now => "working-choose",
        Step::ResetKey if touch_now => "working-reset",
        _ if touch_now && by_finger => "working-finger",
        _ if touch_now => "working-touch",
        _ if leaving || is_way_back => "working-back",
        _ if held_up => "working-held-up",
        _ => "working",
    };
    // What waits for a finger can be called off; everything else is over in a moment.
    let can_give_up = step.needs_touch() && !leaving;
    let foot = Foot { can_give_up, ..Foot::default() };
    Screen::new(title(words, session, id, &[]), foot, move |ui, pen, _| {
        let sentence = pen.words.say(step.word());
        if touch_now {
            let id = if by_finger { "working-finger-do" } else { "working-touch-do" };
            touch(ui, pen, id, &sentence);
        } else {
            let told = Told { what: sentence, next: pen.words.say("working-wait") };
            only_sign(ui, pen, Icon::Hourglass, Tone::Primary, &told);
        }
    })
}

fn touch(ui: &mut Ui, pen: &Pen<'_>, id: &str, sentence: &str) {
    let tall = match pen.layout.height {
        Height::Tiny => 90.0,
        Height::Short => 150.0,
        Height::Tall => 190.0,
    };
    middle(ui, "touch", |ui| {
        ui.vertical_centered(|ui| {
            let told = pen.words.tell(id, &[]);
            act(ui, pen, tall, Contact::Lit, gap::XL, &told);
            ui.add_space(gap::S);
            text(ui, sentence, size::HINT, Weight::Medium, pen.look.paint.ink_3);
        });
    });
}
