//! What several screens put on their cards: a sentence with what to do next, a list of them, the key
//! that is inserted. They place what they are given and know neither questions nor Views.

use egui::accesskit::{Live, Toggled};
use egui::{Rect, Response, Stroke, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use super::pages::Pages;
use super::pen::Pen;
use super::style::{Tone, Weight, font, gap, height, size};
use super::widgets::{
    self, Button, Contact, Deed, KeyShape, Kind, badge, deed_art, key_picture, line, middle,
    pressed, text, tile,
};
use crate::ceremony::nouns::{KeyFacts, KeyFingers, Timestamp, Trouble};
use crate::words::Told;

/// A card title and a line below it, in the middle of the width.
pub fn centred(ui: &mut Ui, pen: &Pen<'_>, told: &Told) -> Response {
    let paint = &pen.look.paint;
    let what = text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
    text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
    what
}

/// An icon and what it stands for, in the middle of the width.
pub fn sign(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) -> Response {
    ui.vertical_centered(|ui| {
        let side = pen.layout.tile() * if pen.layout.is_tiny() { 1.2 } else { 1.6 };
        tile(ui, pen.look, icon, tone, side);
        ui.add_space(if pen.layout.is_tiny() { gap::XS } else { gap::M });
        centred(ui, pen, told)
    })
    .inner
}

/// A sign alone on the card.
pub fn only_sign(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) {
    middle(ui, "sign", |ui| sign(ui, pen, icon, tone, told));
}

/// What went wrong; assistive technology tells it at once.
pub fn alarm(ui: &mut Ui, pen: &Pen<'_>, told: &Told) {
    let what = sign(ui, pen, Icon::TriangleAlert, Tone::Danger, told);
    ui.ctx().accesskit_node_builder(what.id, |it| it.set_live(Live::Assertive));
}

/// A trouble, with its details for the operator.
pub fn trouble(ui: &mut Ui, pen: &Pen<'_>, trouble: &Trouble) {
    let told = pen.words.trouble(trouble);
    alarm(ui, pen, &told);
    let details = trouble.details();
    // Some troubles have no more to them than their name.
    if details.eq_ignore_ascii_case(&told.what) {
        return;
    }
    ui.vertical_centered(|ui| {
        ui.add_space(gap::S);
        text(ui, &details, size::HINT, Weight::Medium, pen.look.paint.ink_3);
    });
}

pub fn note(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, told: &Told) {
    widgets::note(ui, pen.look, icon, tone, &told.what, &told.next);
}

pub fn warning(ui: &mut Ui, pen: &Pen<'_>, told: &Told) {
    note(ui, pen, Icon::TriangleAlert, Tone::Warn, told);
}

/// Several beside one another of which one holds: for each its label, its accessible name and whether it
/// holds. Each is at least so wide. Which one was pressed.
pub fn choices(
    ui: &mut Ui,
    pen: &Pen<'_>,
    wide: f32,
    all: &[(String, String, bool)],
) -> Option<usize> {
    let made = |(label, _, holds): &(String, String, bool)| {
        choice_button(pen, label, wide, *holds).width(ui) + gap::S
    };
    // Where they have no room on one line, their labels stand on two.
    let stacked = all.iter().map(made).sum::<f32>() > ui.available_width() + gap::S;
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap::S;
        for (at, (label, name, holds)) in all.iter().enumerate() {
            let wide = if stacked { 0.0 } else { wide };
            if choice(ui, choice_button(pen, label, wide, *holds).stacked(stacked), name, *holds) {
                chosen = Some(at);
            }
        }
    });
    chosen
}

fn choice_button<'a>(pen: &Pen<'a>, label: &'a str, wide: f32, holds: bool) -> Button<'a> {
    let kind = if holds { Kind::Secondary } else { Kind::Ghost };
    let button = Button::new(pen.look, label, kind).dense().least(vec2(wide, height::TOUCH));
    if holds { button.icon(Icon::Check) } else { button }
}

fn choice(ui: &mut Ui, button: Button<'_>, name: &str, holds: bool) -> bool {
    let response = button.show(ui);
    let toggled = if holds { Toggled::True } else { Toggled::False };
    ui.ctx().accesskit_node_builder(response.id, |it| {
        it.set_label(name);
        it.set_toggled(toggled);
    });
    pressed(&response)
}

/// A list, each with what to do about it, in the middle of `room`; what does not fit is on another
/// page.
pub fn told_list(ui: &mut Ui, pen: &Pen<'_>, icon: Icon, tone: Tone, list: &[Told], room: f32) {
    let paint = &pen.look.paint;
    let side = pen.layout.tile();
    let between = if pen.layout.is_tiny() { gap::S } else { gap::M };
    let wide = (ui.available_width() - side - gap::M).min(pen.layout.column()).max(80.0);
    let heading = if pen.layout.is_tiny() { size::LABEL } else { size::LEAD };
    let tall = |text: &str, size: f32, weight| {
        ui.painter().layout(text.to_owned(), font(size, weight), paint.ink, wide).size().y
    };
    let height = |told: &Told, whole: bool| {
        let what = tall(&told.what, heading, Weight::Semi);
        let next = tall(&told.next, size::LIST, Weight::Regular);
        (what + if whole { gap::XS + next } else { 0.0 }).max(side) + between + gap::S
    };
    let heights = |whole: bool| -> Vec<f32> { list.iter().map(|it| height(it, whole)).collect() };
    // Where a single one has no room, none explains itself.
    let for_one = if list.len() > 1 { room - height::TOUCH - gap::S } else { room };
    let whole = heights(true).iter().all(|it| *it - between <= for_one) || !pen.layout.is_tiny();
    let pages = Pages::of(ui, &heights(whole), room);
    for told in &list[pages.shown.clone()] {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            tile(ui, pen.look, icon, tone, side);
            ui.vertical(|ui| {
                ui.set_max_width(wide);
                ui.spacing_mut().item_spacing.y = gap::XS;
                text(ui, &told.what, heading, Weight::Semi, paint.ink);
                if whole {
                    text(ui, &told.next, size::LIST, Weight::Regular, paint.ink_2);
                }
            });
        });
        ui.add_space(between);
    }
    pages.turn(ui, pen);
}

/// What is wrong, one after the other.
pub fn reasons(ui: &mut Ui, pen: &Pen<'_>, list: &[Told], room: f32) {
    told_list(ui, pen, Icon::CircleAlert, Tone::Danger, list, room);
}

/// What happens, one line after the other.
pub fn steps(ui: &mut Ui, pen: &Pen<'_>, steps: impl IntoIterator<Item = (Icon, String)>) {
    let steps: Vec<(Icon, String)> = steps.into_iter().collect();
    let (room, wide) = (ui.available_height(), ui.available_width());
    let dense = pen.layout.is_tiny() || height_of(ui, pen, &steps, wide) > room;
    steps_as(ui, pen, dense, steps);
}

/// As lines close to one another, or each with a tile.
pub fn steps_as(
    ui: &mut Ui,
    pen: &Pen<'_>,
    dense: bool,
    steps: impl IntoIterator<Item = (Icon, String)>,
) {
    let paint = &pen.look.paint;
    if dense {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = gap::XS;
    }
    for (icon, what) in steps {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            if dense {
                widgets::icon(ui, icon, size::ICON, paint.primary);
            } else {
                tile(ui, pen.look, icon, Tone::Primary, pen.layout.tile());
            }
            let size = if dense { size::HINT } else { size::LABEL };
            text(ui, &what, size, Weight::Regular, paint.ink);
        });
        ui.add_space(if dense { 2.0 } else { gap::S });
    }
}

/// How tall they are, each with its tile, where they are so wide.
pub fn height_of(ui: &Ui, pen: &Pen<'_>, steps: &[(Icon, String)], wide: f32) -> f32 {
    let side = pen.layout.tile();
    let wide = (wide - side - gap::M).max(80.0);
    let tall = |text: &str| {
        let font = font(size::LABEL, Weight::Regular);
        ui.painter().layout(text.to_owned(), font, pen.look.paint.ink, wide).size().y
    };
    steps.iter().map(|(_, it)| tall(it).max(side).max(height::TOUCH) + 2.0 * gap::S).sum()
}

/// How the key looks; what most keys look like before there is one.
pub fn shape_of(key: Option<&KeyFacts>) -> KeyShape {
    let of = |key: &KeyFacts| {
        KeyShape::of_model(&key.model, key.features.fingers != KeyFingers::Unsupported)
    };
    key.map_or(KeyShape::USUAL, of)
}

/// The picture of what the hand does, `tall` points high, and the same in words.
pub fn act(
    ui: &mut Ui,
    pen: &Pen<'_>,
    tall: f32,
    key: Option<&KeyFacts>,
    deed: Deed,
    told: &Told,
) -> Response {
    let name = pen.words.say(match deed {
        Deed::Insert => "picture-insert",
        Deed::TakeOut => "picture-take-out",
        Deed::Replug => "picture-replug",
        Deed::Touch => "picture-touch",
        Deed::LeaveIn => "picture-leave-in",
    });
    deed_art(ui, pen.look, &name, tall, shape_of(key), deed, pen.elapsed);
    ui.add_space(if pen.layout.is_short() { gap::S } else { gap::L });
    centred(ui, pen, told)
}

/// What is `left` of `all` seconds, as a bar and in words; `word` takes the seconds, or
/// minutes and seconds in words.
pub fn countdown(ui: &mut Ui, pen: &Pen<'_>, all: u32, left: f32, word: &str) {
    let tell = |left: u32| {
        let in_words = pen.words.time_left(left);
        pen.words.say_with(word, &[("seconds", left.into()), ("left", in_words.into())])
    };
    widgets::countdown(ui, pen.look, (all, 420.0), left, tell, |ui, told| {
        text(ui, told, size::HINT, Weight::Medium, pen.look.paint.ink_2);
    });
}

/// What is left until then, in words: minutes, at the end seconds. `None`: it is over.
pub fn left(ui: &Ui, pen: &Pen<'_>, until: Timestamp) -> Option<String> {
    match widgets::whole_left(ui, pen.left(until)) {
        0 => None,
        seconds => Some(pen.words.time_left(seconds)),
    }
}

/// The key that is inserted across the top of the card, and `draw` in the rest of it.
pub fn below_key(ui: &mut Ui, pen: &Pen<'_>, key: Option<&KeyFacts>, draw: impl FnOnce(&mut Ui)) {
    let area = ui.max_rect();
    let top = key.map_or(area.top(), |key| key_head(ui, pen, area, key));
    let rest = Rect::from_min_max(pos2(area.left(), top), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(rest), draw);
}

/// Returns where the rest of the card begins.
pub fn key_head(ui: &mut Ui, pen: &Pen<'_>, area: Rect, key: &KeyFacts) -> f32 {
    let paint = &pen.look.paint;
    let tiny = pen.layout.is_tiny();
    let tall = if tiny { 42.0 } else { 60.0 };
    let picture = Rect::from_min_size(area.min, vec2(2.2 * tall, tall));
    key_picture(ui.painter(), pen.look, picture, shape_of(Some(key)), Contact::Resting);
    let about = pen.words.about_key(key);
    let wide = |text: &str, weight| {
        let font = font(size::HINT, weight);
        ui.painter().layout_no_wrap(text.to_owned(), font, paint.ink).size().x
    };
    let connected = pen.words.say("key-connected");
    let right_center = pos2(area.right(), picture.center().y);
    let beside = picture.width() + wide(&about, Weight::Regular) + 2.0 * gap::L;
    // What the key is goes before that it is there: the picture says that as well.
    let badge_left = if beside + wide(&connected, Weight::Semi) + 62.0 < area.width() {
        badge(ui, pen.look, right_center, Icon::Usb, &connected)
    } else {
        area.right()
    };
    let words = Rect::from_min_max(
        picture.right_top() + vec2(gap::L, if tiny { 0.0 } else { 4.0 }),
        pos2((badge_left - gap::M).max(picture.right() + 120.0), picture.bottom()),
    );
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        line(ui, &key.model, size::LEAD, Weight::Semi, paint.ink);
        line(ui, &about, size::HINT, Weight::Regular, paint.ink_3);
    });
    let space = if tiny { gap::S } else { gap::L };
    let below = picture.bottom() + space;
    rule(ui, pen, area, below);
    below + space
}

/// How tall a note is, where it is so wide.
pub fn height_of_note(ui: &Ui, pen: &Pen<'_>, told: &Told, wide: f32) -> f32 {
    let edge = if pen.layout.is_tiny() { (24.0, 12.0) } else { (36.0, 28.0) };
    let wide = (wide - edge.0 - size::ICON - 2.0 * gap::S - gap::XS).max(80.0);
    let tall = |text: &String| {
        let font = font(size::HINT, Weight::Medium);
        ui.painter().layout(text.clone(), font, pen.look.paint.ink, wide).size().y
    };
    edge.1 + 2.0 + [&told.what, &told.next].map(tall).iter().sum::<f32>() + gap::S
}

/// A thin line across the card.
pub fn rule(ui: &Ui, pen: &Pen<'_>, across: Rect, y: f32) {
    ui.painter().hline(across.x_range(), y, Stroke::new(1.0, pen.look.paint.border));
}
