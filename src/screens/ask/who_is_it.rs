//! Who is it? The operator searches by name, and chooses among what the tenant found.

use egui::{Id, Key, Ui, vec2};
use lucide_icons::Icon;

use super::Asked;
use crate::ceremony::nouns::Person;
use crate::runner::{Click, QuestionData};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::Pen;
use crate::screens::pieces::note;
use crate::screens::shown;
use crate::screens::style::{Tone, Weight, gap, height, size};
use crate::screens::widgets::{
    Button, Face, Kind, Row, field, initials, middle, pressed, text, tile,
};

pub fn screen(asked: Asked<'_>) -> Screen<'_> {
    Screen::new(asked.title("ask-who"), Foot::of(asked.ways), move |ui, pen, draft| {
        if let Some(data) = asked.data {
            body(ui, pen, draft, data);
        }
    })
}

fn body(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, data: &QuestionData) {
    let paint = &pen.look.paint;
    let label = text(ui, &pen.words.say("who-field"), size::LABEL, Weight::Semi, paint.ink);
    let tall = pen.layout.button();
    ui.spacing_mut().interact_size.y = tall;
    if pen.layout.is_tiny() {
        ui.spacing_mut().item_spacing.y = gap::XS;
    }
    ui.horizontal(|ui| {
        let word = pen.words.say("who-search");
        let button_width = 190.0;
        let field = (ui.available_width() - button_width - gap::M).max(120.0);
        let entered = search_field(ui, pen, draft, label.id, field);
        ui.add_space(gap::S);
        let sought = draft.search.trim().to_owned();
        let can = !sought.is_empty() && !data.searching;
        let button = Button::new(pen.look, &word, Kind::Primary)
            .icon(Icon::Search)
            .enabled(can)
            .least(vec2(button_width, tall));
        if (pressed(&button.show(ui)) || entered) && can {
            pen.press(Click::Search(sought));
        }
    });
    ui.add_space(if pen.layout.is_tiny() { 0.0 } else { gap::M });
    found(ui, pen, draft, data);
}

/// True when Enter asks for the search.
fn search_field(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, label: Id, width: f32) -> bool {
    let size = vec2(width, pen.layout.button());
    let response = field(ui, pen.look, &mut draft.search, label, Icon::Search, size);
    if !draft.search_focused {
        draft.search_focused = true;
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
    if entered {
        response.request_focus();
    }
    entered
}

fn found(ui: &mut Ui, pen: &Pen<'_>, draft: &Draft, data: &QuestionData) {
    let paint = &pen.look.paint;
    let sought = data.searched.as_deref().unwrap_or_default();
    let args = [("text", sought.into())];
    // What was found for another name is nobody of this one.
    let edited = !draft.search.trim().is_empty() && draft.search.trim() != sought;
    if data.searching {
        let what = pen.words.say_with("who-searching", &args);
        quiet(ui, pen, Icon::Hourglass, &what, "");
    } else if let Some(trouble) = &data.search_trouble {
        note(ui, pen, Icon::TriangleAlert, Tone::Danger, &pen.words.trouble(trouble));
    } else if data.searched.is_none() || edited {
        let word = if edited { "who-edited" } else { "who-start" };
        quiet(ui, pen, Icon::UserRoundSearch, &pen.words.say(word), "");
    } else if data.people.is_empty() {
        let told = pen.words.tell("who-none", &args);
        quiet(ui, pen, Icon::CircleAlert, &told.what, &told.next);
    } else {
        let count = [("count", data.people.len().into())];
        let count = pen.words.say_with("who-found", &count);
        text(ui, &count, size::HINT, Weight::Medium, paint.ink_3);
        let row = if pen.layout.is_tiny() { height::TOUCH } else { height::ROW };
        let heights = vec![row + ui.spacing().item_spacing.y; data.people.len()];
        let pages = Pages::of(ui, &heights, ui.available_height());
        for person in &data.people[pages.shown.clone()] {
            if person_row(ui, pen, person, row) {
                pen.press(Click::Choose(person.clone()));
            }
        }
        pages.turn(ui, pen);
    }
}

fn person_row(ui: &mut Ui, pen: &Pen<'_>, person: &Person, tall: f32) -> bool {
    let shown = shown::name(ui.ctx(), person);
    let upn = shown::text(ui.ctx(), &person.upn);
    let args = [("name", shown.as_str().into()), ("upn", upn.as_str().into())];
    let name = pen.words.say_with("who-choose", &args);
    let initials = initials(&shown);
    let row = Row {
        look: pen.look,
        name: &name,
        title: &shown,
        below: &upn,
        face: Face::Initials(&initials),
        tall,
    };
    pressed(&row.show(ui))
}

/// What is so, in the middle of the rest of the card.
fn quiet(ui: &mut Ui, pen: &Pen<'_>, mark: Icon, what: &str, next: &str) {
    let paint = &pen.look.paint;
    middle(ui, ("quiet", next.is_empty()), |ui| {
        ui.vertical_centered(|ui| {
            tile(ui, pen.look, mark, Tone::Primary, pen.layout.tile());
            ui.add_space(gap::S);
            text(ui, what, size::LABEL, Weight::Medium, paint.ink_2);
            if !next.is_empty() {
                text(ui, next, size::HINT, Weight::Regular, paint.ink_3);
            }
        });
    });
}
