//! A step did not work: what happened, what to do, and the details for the one who looks into it.

use egui::Ui;
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{KeyFacts, KeyTrouble, Trouble};
use crate::screens::draft::Draft;
use crate::screens::frame::Screen;
use crate::screens::pen::Pen;
use crate::screens::pieces::{act, sign};
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{Button, Deed, Kind, middle, note, pressed, text};

pub fn screen<'a>(asked: Asked<'a>, step: Step, trouble: &'a Trouble) -> Screen<'a> {
    let title = asked.words.trouble_in(step, trouble);
    Screen::new(title, asked.foot(), move |ui, pen, draft| {
        body(ui, pen, draft, asked.key(), step, trouble);
    })
    .urgent()
}

/// What to do with the key, where that is the way on.
fn deed(trouble: &Trouble) -> Option<Deed> {
    let Trouble::Key(trouble) = trouble else { return None };
    match trouble {
        KeyTrouble::NoTouch => Some(Deed::Touch),
        KeyTrouble::NoKey | KeyTrouble::Removed => Some(Deed::Insert),
        _ => None,
    }
}

pub(super) fn body(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut Draft,
    key: Option<&KeyFacts>,
    step: Step,
    trouble: &Trouble,
) {
    middle(ui, ("trouble", draft.details), |ui| {
        ui.vertical_centered(|ui| {
            let kept = pen.words.tell("trouble-kept", &[]);
            match deed(trouble).filter(|_| !draft.details) {
                Some(deed) => {
                    act(ui, pen, pen.layout.small_picture(), key, deed, &kept);
                }
                None => {
                    sign(ui, pen, Icon::TriangleAlert, Tone::Danger, &kept);
                }
            }
            ui.add_space(gap::XS);
            let step = pen.words.say(step.word());
            let during = pen.words.say_with("trouble-while", &[("step", step.into())]);
            text(ui, &during, size::HINT, Weight::Medium, pen.look.paint.ink_3);
            let label = pen.words.say(if draft.details { "details-hide" } else { "details-show" });
            let mark = if draft.details { Icon::ChevronUp } else { Icon::ChevronDown };
            let button = Button::new(pen.look, &label, Kind::Ghost).icon(mark).small();
            if pressed(&button.show(ui)) {
                draft.details = !draft.details;
            }
        });
        if draft.details {
            let head = pen.words.say("details-for");
            note(ui, pen.look, Icon::Info, Tone::Quiet, &head, &trouble.details());
        }
    });
}
