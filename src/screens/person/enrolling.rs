//! A finger on its way onto the key: where to put it, how far it is, and what the key says of the last
//! sample. What moves is drawn anew by a new View only.

use egui::accesskit::Live;
use lucide_icons::Icon;

use crate::ceremony::next::Way;
use crate::ceremony::nouns::SampleFeedback;
use crate::runner::{Click, Enrolling, SessionView};
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::pieces::{centred, countdown, note, shape_of};
use crate::screens::style::{Height, Tone, gap};
use crate::screens::widgets::{finger_art, middle};
use crate::words::{Told, Words};

/// From the warning to the end.
const SECONDS_LEFT: u8 = 20;

pub fn screen<'a>(
    words: &Words,
    session: Option<&'a SessionView>,
    enrolling: Enrolling,
) -> Screen<'a> {
    let mut foot = Foot { ways: vec![Way::SkipFinger], can_give_up: true, ..Foot::default() };
    if enrolling.ends_soon {
        foot = foot.primary("enrol-more-time", Click::MoreTime);
    }
    let shape = shape_of(session.and_then(|it| it.key.as_ref()));
    Screen::new(title(words, session, "enrolling", &[]), foot, move |ui, pen, _| {
        let tall = match (pen.layout.height, enrolling.ends_soon) {
            (Height::Tiny, _) => 64.0,
            (Height::Short, true) => 110.0,
            (Height::Short, false) | (Height::Tall, true) => 150.0,
            (Height::Tall, false) => 190.0,
        };
        middle(ui, ("enrolling", enrolling.ends_soon), |ui| {
            ui.vertical_centered(|ui| {
                let Enrolling { samples, finger_now, .. } = enrolling;
                finger_art(
                    ui,
                    pen.look,
                    &pen.words.samples(samples),
                    tall,
                    shape,
                    samples,
                    finger_now,
                );
                ui.add_space(if pen.layout.is_short() { gap::M } else { gap::XL });
                let told = pen.words.sample(samples.last);
                let said = centred(ui, pen, &told);
                ui.ctx().accesskit_node_builder(said.id, |it| it.set_live(Live::Polite));
            });
            if enrolling.ends_soon {
                ui.add_space(gap::M);
                let told = pen.words.tell("enrol-ends-soon", &[]);
                note(ui, pen, Icon::Timer, Tone::Warn, &told);
                ui.add_space(gap::S);
                let left = f32::from(SECONDS_LEFT) - pen.elapsed;
                ui.vertical_centered(|ui| {
                    countdown(ui, pen, SECONDS_LEFT.into(), left, "enrol-left");
                });
            }
        });
    })
}

impl Words {
    /// What the key says of the last sample, and what to do now.
    pub fn sample(&self, last: Option<SampleFeedback>) -> Told {
        self.tell(last.map_or("sample-none", SampleFeedback::word), &[])
    }
}
