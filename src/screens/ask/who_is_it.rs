//! Who is it? The operator searches by name, and chooses among what the tenant found. It is searched
//! while the name is typed, and nobody who was found for another name is shown.

use std::time::Duration;

use egui::{Id, Key, Response, Ui, vec2};
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
    let mut wish = Wish::default();
    ui.horizontal(|ui| {
        let word = pen.words.say(if data.searching { "who-stop" } else { "who-search" });
        let kind = if data.searching { Kind::Secondary } else { Kind::Primary };
        let mark = if data.searching { Icon::X } else { Icon::Search };
        let button = Button::new(pen.look, &word, kind).icon(mark).least(vec2(236.0, tall));
        let field = (ui.available_width() - button.width(ui) - gap::M).max(120.0);
        wish = search_field(ui, pen, draft, label.id, field);
        ui.add_space(gap::S);
        let button = button.enabled(data.searching || !draft.search.trim().is_empty());
        if pressed(&button.show(ui)) {
            wish.stop |= data.searching;
            wish.search |= !data.searching;
        }
    });
    act_on(ui, pen, draft, data, &mut wish);
    ui.add_space(if pen.layout.is_tiny() { 0.0 } else { gap::M });
    found(ui, pen, draft, data, wish.to_the_list);
}

/// What the operator asks for at the search field.
#[derive(Default)]
struct Wish {
    search: bool,
    stop: bool,
    /// Enter: the one who was found, or else a search.
    entered: bool,
    to_the_list: bool,
}

/// A hand that rests so long has typed what is sought, in seconds. Shorter names find everybody.
const REST: f64 = 0.3;
const LEAST: usize = 2;

/// Searches while the name is typed. A name that changed ends the search for the one before.
fn act_on(ui: &Ui, pen: &Pen<'_>, draft: &mut Draft, data: &QuestionData, wish: &mut Wish) {
    if wish.stop {
        draft.search.clear();
        draft.search_focused = false;
    }
    let sought = draft.search.trim().to_owned();
    let is_asked = draft.asked.as_ref() == Some(&sought);
    if wish.entered && !data.searching && is_current(draft, data) {
        match data.people.as_slice() {
            [only] => return pen.press(Click::Choose(only.clone())),
            [] => wish.search = true,
            _ => wish.to_the_list = true,
        }
    } else if wish.entered {
        wish.search = !(is_asked && data.searching);
    }
    let mut due = wish.search && !sought.is_empty();
    if let Some(typed_at) = draft.typed_at.filter(|_| !is_asked && !due) {
        let left = typed_at + REST - ui.input(|it| it.time);
        let is_name = sought.chars().count() >= LEAST;
        due = if is_name { left <= 0.0 } else { data.searched.is_some() || data.searching };
        if let Ok(left) = Duration::try_from_secs_f64(left)
            && !due
            && is_name
        {
            ui.ctx().request_repaint_after(left);
        }
    }
    if due || wish.stop {
        draft.asked = Some(sought.clone());
        draft.typed_at = None;
        // An empty one ends the search.
        let words =
            if sought.chars().count() < LEAST && !wish.search { String::new() } else { sought };
        pen.press(Click::Search(words));
    }
}

/// What was found is for the name that stands in the field. Nobody of another name is shown.
fn is_current(draft: &Draft, data: &QuestionData) -> bool {
    let sought = draft.search.trim();
    let untouched = sought.is_empty() && draft.asked.is_none();
    untouched || data.searched.as_deref() == Some(sought)
}

fn search_field(ui: &mut Ui, pen: &Pen<'_>, draft: &mut Draft, label: Id, width: f32) -> Wish {
    let size = vec2(width, pen.layout.button());
    let response = field(ui, pen.look, &mut draft.search, label, Icon::Search, size);
    if !draft.search_focused {
        draft.search_focused = true;
        response.request_focus();
    }
    if response.changed() {
        draft.typed_at = Some(ui.input(|it| it.time));
    }
    let key = |key| ui.input(|it| it.key_pressed(key));
    let entered = response.lost_focus() && key(Key::Enter);
    let stop = response.lost_focus() && key(Key::Escape);
    let to_the_list = response.has_focus() && key(Key::ArrowDown);
    if entered || stop {
        response.request_focus();
    }
    Wish { stop, entered, to_the_list, search: false }
}

fn found(ui: &mut Ui, pen: &Pen<'_>, draft: &Draft, data: &QuestionData, to_the_list: bool) {
    let paint = &pen.look.paint;
    let sought = data.searched.as_deref().unwrap_or_default();
    let args = [("text", sought.into())];
    let is_current = is_current(draft, data);
    if data.searching && is_current {
        let what = pen.words.say_with("who-searching", &args);
        quiet(ui, pen, Icon::Hourglass, &what, "");
    } else if data.searched.is_none() || data.searching || !is_current {
        let word = if draft.search.trim().is_empty() { "who-start" } else { "who-edited" };
        quiet(ui, pen, Icon::UserRoundSearch, &pen.words.say(word), "");
    } else if let Some(trouble) = &data.search_trouble {
        note(ui, pen, Icon::TriangleAlert, Tone::Danger, &pen.words.trouble(trouble));
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
        for (index, person) in data.people[pages.shown.clone()].iter().enumerate() {
            let shown = person_row(ui, pen, person, row);
            if to_the_list && index == 0 {
                shown.request_focus();
            }
            if pressed(&shown) {
                pen.press(Click::Choose(person.clone()));
            }
        }
        pages.turn(ui, pen);
    }
}

fn person_row(ui: &mut Ui, pen: &Pen<'_>, person: &Person, tall: f32) -> Response {
    let fonts = shown::Fonts::new(ui.ctx());
    let shown = shown::name(&fonts, person);
    let upn = shown::text(&fonts, &person.upn);
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
        key: None,
    };
    row.show(ui)
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
