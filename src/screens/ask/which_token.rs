//! Which token is it? The operator types its serial number, or scans it: a barcode reader types, and ends
//! with Enter. Of the makers' files that are open those are listed that have what is typed. Why the last one cannot be given stands in the title.

use egui::{Key, Ui, vec2};
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::FoundToken;
use crate::runner::Click;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::Pen;
use crate::screens::pieces::note;
use crate::screens::style::{Tone, Weight, gap, size};
use crate::screens::widgets::{Button, Kind, field, middle, pressed, text};

pub fn screen<'a>(asked: Asked<'a>, refused: Option<&'a FoundToken>) -> Screen<'a> {
    let title = match refused {
        Some(found) => asked.words.token_refused(found),
        None => asked.title("ask-which-token"),
    };
    let screen = Screen::new(title, Foot::of(asked.ways), move |ui, pen, draft| {
        middle(ui, "which-token", |ui| {
            let paint = &pen.look.paint;
            let label = pen.words.say("which-token-field");
            let label = text(ui, &label, size::LABEL, Weight::Semi, paint.ink);
            let tall = pen.layout.button();
            ui.spacing_mut().interact_size.y = tall;
            ui.horizontal(|ui| {
                let button_width = 236.0;
                let wide = (ui.available_width() - button_width - gap::M).clamp(120.0, 620.0);
                let size = vec2(wide, tall);
                let serial = &mut draft.serial;
                let typed = field(ui, pen.look, serial, label.id, Icon::ScanBarcode, size);
                if !draft.serial_focused {
                    draft.serial_focused = true;
                    typed.request_focus();
                }
                let entered = typed.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
                ui.add_space(gap::S);
                let word = pen.words.say("which-token-find");
                let button = Button::new(pen.look, &word, Kind::Primary)
                    .icon(Icon::Search)
                    .enabled(!draft.serial.trim().is_empty())
                    .least(vec2(button_width, tall));
                let pressed = pressed(&button.show(ui));
                if (pressed || entered) && !draft.serial.trim().is_empty() {
                    pen.press(Click::Token(draft.serial.trim().to_owned()));
                }
            });
            ui.add_space(gap::M);
            let serials = asked.data.map(|it| &*it.serials).unwrap_or_default();
            if list(ui, pen, serials, draft.serial.trim()) {
                return;
            }
            let told = pen.words.tell("which-token-how", &[]);
            note(ui, pen, Icon::Barcode, Tone::Quiet, &told);
        });
    });
    if refused.is_some() { screen.urgent() } else { screen }
}

/// So many fit below the field on the smallest screen.
const MOST_LISTED: usize = 3;

/// Those in which this is, to be pressed; `false` where there are none.
fn list(ui: &mut Ui, pen: &Pen<'_>, serials: &[String], typed: &str) -> bool {
    let typed = typed.to_ascii_uppercase();
    let has = |it: &&String| !typed.is_empty() && it.to_ascii_uppercase().contains(&typed);
    let found: Vec<&String> = serials.iter().filter(has).take(MOST_LISTED).collect();
    ui.horizontal(|ui| {
        for serial in &found {
            let button = Button::new(pen.look, serial, Kind::Secondary).small();
            if pressed(&button.show(ui)) {
                pen.press(Click::Token((*serial).clone()));
            }
        }
    });
    !found.is_empty()
}
