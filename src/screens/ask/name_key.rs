//! How is the key called, and what is it for? The operator types it, instead of the desk's own name.

use egui::{Key, Ui, vec2};
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::KeyUse;
use crate::runner::Click;
use crate::screens::draft::{Draft, NameDraft};
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::choices;
use crate::screens::style::{Weight, gap, size as text_size};
use crate::screens::widgets::{field, middle, text};

pub fn screen<'a>(asked: Asked<'a>, naming: &NameDraft) -> Screen<'a> {
    let label = naming.label();
    let can = label.is_ok();
    let foot = Foot::only("name-key-done", Click::NameKey(label.unwrap_or_default()))
        .enabled(can)
        .also("name-key-back", Press::Naming(None));
    Screen::new(asked.title("ask-name-key"), foot, move |ui, pen, draft| {
        body(ui, pen, draft, asked.name());
    })
}

fn body(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, person: &str) {
    let Some(naming) = &mut draft.naming else { return };
    let paint = &pen.look.paint;
    middle(ui, "name-key", |ui| {
        let asked = pen.words.say("name-key-field");
        let asked = text(ui, &asked, text_size::LABEL, Weight::Semi, paint.ink);
        let size = vec2(ui.available_width(), pen.layout.button());
        let typed = field(ui, pen.look, &mut naming.name, asked.id, Icon::Tag, size);
        if !std::mem::replace(&mut naming.focused, true) {
            typed.request_focus();
        }
        let label = naming.label();
        if typed.lost_focus()
            && ui.input(|it| it.key_pressed(Key::Enter))
            && let Ok(label) = &label
        {
            pen.press(Click::NameKey(label.clone()));
        }
        ui.add_space(gap::S);
        let (hint, color) = match label {
            Ok(_) => (pen.words.say_with("name-key-own", &[("name", person.into())]), paint.ink_3),
            Err(_) => (pen.words.say("name-key-long"), paint.danger),
        };
        text(ui, &hint, text_size::HINT, Weight::Medium, color);
        ui.add_space(gap::L);
        let uses = [(KeyUse::Primary, "name-key-primary"), (KeyUse::Spare, "name-key-spare")];
        let labels = uses.map(|(key_use, word)| {
            let label = pen.words.say(word);
            (label.clone(), label, naming.key_use == key_use)
        });
        if let Some(at) = choices(ui, pen, 200.0, &labels) {
            naming.key_use = uses[at].0;
        }
    });
}
