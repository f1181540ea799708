//! The screen for whatever went wrong: what happened, what to do, and the details for whoever must
//! look into it. The ways on are buttons in the foot of the house.

use egui::Ui;
use egui::accesskit::Live;
use lucide_icons::Icon;

use super::draft::Draft;
use super::house::Pen;
use super::key::centred;
use super::style::{Weight, gap, size};
use super::widgets::{Button, Kind, middle, note, pressed, text, tile};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::Trouble;

pub(super) fn draw(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, step: Step, trouble: &Trouble) {
    let paint = &pen.look.paint;
    middle(ui, ("trouble", draft.details), |ui| {
        ui.vertical_centered(|ui| {
            tile(ui, pen.look, Icon::TriangleAlert, paint.danger, paint.danger_soft);
            ui.add_space(gap::M);
            let told = pen.words.trouble(trouble);
            let what = centred(ui, pen, &told);
            ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Assertive));
            ui.add_space(gap::S);
            let step = pen.words.say(step.word());
            let during = pen.words.say_with("trouble-while", &[("step", step.into())]);
            text(ui, &during, size::HINT, Weight::Medium, paint.ink_3);
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
            let details = trouble.details();
            let what = [head.as_str(), details.as_str()];
            note(ui, pen.look, Icon::Info, paint.ink_2, paint.surface_2, &what);
        }
    });
}
