//! The person's choice of a language: every language by its own name, so that who can read nothing else on
//! the screen finds theirs.

use egui::accesskit::Toggled;
use egui::{Ui, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::Language;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::sign;
use crate::screens::style::{Tone, gap, height};
use crate::screens::widgets::{Button, Kind, as_points, middle, pressed};
use crate::words::{Told, Words};

/// In the place of what the person is asked, until they have chosen.
pub fn screen<'a>(words: &Words) -> Screen<'a> {
    let foot = Foot::only("choose-language-keep", Press::Languages(false));
    Screen::new(words.tell_lead("choose-language", &[]), foot, |ui, pen, _| {
        middle(ui, "languages", |ui| all(ui, pen));
    })
    .alone()
}

/// Below what is so now, where there is room for both.
pub fn below(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) {
    middle(ui, "sign", |ui| {
        if !pen.layout.is_tiny() {
            sign(ui, pen, icon, tone, told);
            ui.add_space(gap::L);
        }
        all(ui, pen);
    });
}

fn all(ui: &mut Ui, pen: &Pen<'_>) {
    /// As wide as the longest name.
    const LEAST: f32 = 166.0;
    const MOST_COLUMNS: usize = 4;
    let room = ui.available_width();
    let fits = |columns: &usize| as_points(*columns) * (LEAST + gap::S) <= room + gap::S;
    let columns = (1..=MOST_COLUMNS).rev().find(fits).unwrap_or(1);
    let wide = ((room + gap::S) / as_points(columns) - gap::S).min(220.0);
    let row_wide = as_points(columns) * (wide + gap::S) - gap::S;
    let now = pen.words.language();
    for row in Language::ALL.chunks(columns) {
        let indent = ((room - row_wide) / 2.0).max(0.0);
        ui.allocate_ui(vec2(room, height::TOUCH), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap::S;
                ui.add_space(indent);
                for it in row {
                    let name = it.own_name();
                    let is_now = it.tag() == now;
                    let kind = if is_now { Kind::Primary } else { Kind::Secondary };
                    let button = Button::new(pen.look, name, kind).dense();
                    let response = button.least(vec2(wide, height::TOUCH)).show(ui);
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_toggled(if is_now { Toggled::True } else { Toggled::False });
                    });
                    if pressed(&response) {
                        pen.press(Press::Language(*it));
                    }
                }
            });
        });
    }
}
