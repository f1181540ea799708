//! A step did not work: what happened, what to do, and the details for the one who looks into it.

use egui::Ui;
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::next::Step;
use crate::ceremony::nouns::Trouble;
use crate::screens::draft::Draft;
use crate::screens::frame::Screen;
use crate::screens::pen::Pen;
use crate::screens::pieces::alarm;
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{Button, Kind, middle, note, pressed, text};

pub fn screen<'a>(asked: Asked<'a>, step: Step, trouble: &'a Trouble) -> Screen<'a> {
    Screen::new(asked.title("ask-trouble"), asked.foot(), move |ui, pen, draft| {
        body(ui, pen, draft, step, trouble);
    })
}

pub(super) fn body(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, step: Step, trouble: &Trouble) {
    middle(ui, ("trouble", draft.details), |ui| {
        alarm(ui, pen, &pen.words.trouble(trouble));
        ui.vertical_centered(|ui| {
            ui.add_space(gap::S);
            let step = pen.words.say(step.word());
            let during = pen.words.say_with("trouble-while", &[("step", step.into())]);
            text(ui, &during, size::HINT, Weight::Medium, pen.look.paint.ink_3);
            ui.add_space(gap::S);
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
