//! Home: no person is at the desk. The day in numbers, or before its first session what a session
//! will be; which list of models is in use; and what the operator should look after.

use egui::{Align, CornerRadius, Layout, Rect, StrokeKind, Ui, UiBuilder, pos2, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::Purpose;
use crate::runner::survey::Page;
use crate::runner::{Click, End, ListView, Notice, OperatorView, Recent, State, Today};
use crate::screens::draft::PreparingDraft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{steps_as, told_list};
use crate::screens::style::{Tone, Weight, gap, height, radius, size};
use crate::screens::widgets::{
    Button, Contact, KeyShape, Kind, key_picture, middle, middle_or_shorter, pressed, text,
};
use crate::words::{Told, Words};

pub fn screen<'a>(
    words: &Words,
    operator: &'a OperatorView,
    today: &'a Today,
    notices: &'a [Notice],
) -> Screen<'a> {
    let id = match operator.offer {
        Some(Purpose::Onboarding) => "home",
        Some(_) | None => "home-elsewhere",
    };
    let start = |it| {
        let check = Click::Start(Purpose::Check);
        let whose = Click::Start(Purpose::FoundKey);
        let foot = Foot::only("home-start", Click::Start(it))
            .also("home-check", check)
            .also("home-whose", whose);
        // Its new key is registered as in an onboarding.
        match it {
            Purpose::Onboarding => foot.also("home-recover", Click::Start(Purpose::Recover)),
            _ => foot,
        }
    };
    let foot = operator.offer.map(start).unwrap_or_default();
    Screen::new(words.tell_lead(id, &[]), foot, |ui, pen, _| {
        body(ui, pen, operator, today, notices);
    })
}

fn body(ui: &mut Ui, pen: &Pen<'_>, operator: &OperatorView, today: &Today, notices: &[Notice]) {
    let area = beside_sessions(ui, pen, operator, ui.max_rect());
    let needs_width = pen.layout.is_tiny() && !notices.is_empty();
    let share = if needs_width { 0.5 } else { 0.56 };
    let left = Rect::from_min_size(area.min, vec2(area.width() * share, area.height()));
    let right = Rect::from_min_max(pos2(left.right() + gap::XL, area.top()), area.max);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        middle_or_shorter(ui, "what", |ui, is_short| match today.recent.as_slice() {
            [] => what_happens(ui, pen, operator, today.state, is_short),
            recent => the_day(ui, pen, operator, today, recent, is_short),
        });
    });
    if notices.is_empty() {
        picture(ui, pen, right);
    } else {
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            // For the title, or where there is none, for the button that turns the pages.
            let room = ui.available_height() - if pen.layout.is_tiny() { 100.0 } else { 60.0 };
            middle(ui, "notices", |ui| look_after(ui, pen, notices, room));
        });
    }
}

/// What is no session, below all else: keys for people who are far away, and the whole tenant. Returns what
/// is left of the place.
fn beside_sessions(ui: &mut Ui, pen: &Pen<'_>, operator: &OperatorView, place: Rect) -> Rect {
    let top = place.bottom() - height::TOUCH;
    let below = Rect::from_min_max(pos2(place.left(), top), place.max);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(below).layout(layout), |ui| {
        let button = |ui: &mut Ui, kind: Kind, word: &str| {
            let label = pen.words.say(word);
            let button = Button::new(pen.look, &label, kind);
            let button = if pen.layout.narrow { button.dense() } else { button.small() };
            pressed(&button.show(ui))
        };
        if operator.offer == Some(Purpose::Onboarding) {
            if button(ui, Kind::Secondary, "home-prepare") {
                pen.press(Press::Preparing(Some(PreparingDraft::default())));
            }
            if button(ui, Kind::Secondary, "home-activate") {
                pen.press(Click::Start(Purpose::Activate));
            }
            if button(ui, Kind::Secondary, "home-token") {
                pen.press(Click::Start(Purpose::Token));
            }
        }
        if button(ui, Kind::Ghost, "home-survey") {
            pen.press(Click::Survey(Page::Check));
        }
    });
    Rect::from_min_max(place.min, pos2(place.right(), top - gap::S))
}

/// Four lines with their signs and two on what the desk rests on are 288 points high; with a title too, and
/// with a note of two lines as well.
const WITH_TITLE: f32 = 334.0;
const WITH_NOTE: f32 = 382.0;
/// Three sessions with the day above and what the desk rests on below.
const WITH_THREE: f32 = 340.0;

fn what_happens(
    ui: &mut Ui,
    pen: &Pen<'_>,
    operator: &OperatorView,
    rests_on: State,
    is_short: bool,
) {
    const LINES: [(Icon, &str); 4] = [
        (Icon::UserRoundSearch, "home-line-person"),
        (Icon::ListChecks, "home-line-ready"),
        (Icon::KeyRound, "home-line-key"),
        (Icon::BadgeCheck, "home-line-proof"),
    ];
    let paint = &pen.look.paint;
    let otherwise = match operator.offer {
        Some(Purpose::Onboarding) => None,
        Some(Purpose::SelfRegistration) => Some("home-own"),
        Some(_) | None => Some("home-nothing"),
    };
    if let Some(word) = otherwise {
        let told = pen.words.tell(word, &[]);
        text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
        text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
        return;
    }
    let (tiny, room) = (pen.layout.is_tiny(), ui.available_height());
    if !tiny && !is_short && room > WITH_TITLE {
        text(ui, &pen.words.say("home-what"), size::CARD_TITLE, Weight::Bold, paint.ink);
        ui.add_space(gap::M);
    }
    let lines = LINES.map(|(mark, word)| (mark, pen.words.say(word)));
    steps_as(ui, pen, tiny || is_short, lines);
    ui.add_space(gap::S);
    if !tiny && !is_short && room > WITH_NOTE {
        text(ui, &pen.words.say("home-note"), size::HINT, Weight::Medium, paint.ink_3);
    }
    state(ui, pen, operator, rests_on);
}

/// The numbers of the day, how the newest sessions ended, and what the desk rests on.
fn the_day(
    ui: &mut Ui,
    pen: &Pen<'_>,
    operator: &OperatorView,
    today: &Today,
    recent: &[Recent],
    is_short: bool,
) {
    let (paint, room) = (&pen.look.paint, ui.available_height());
    let args = [("well", today.well.into()), ("back", today.taken_back.into())];
    let told = pen.words.tell("home-today", &args);
    text(ui, &told.what, size::CARD_TITLE, Weight::Bold, paint.ink);
    text(ui, &told.next, size::LABEL, Weight::Regular, paint.ink_2);
    ui.add_space(gap::S);
    let mark = |end| match end {
        End::Onboarded
        | End::SelfRegistered
        | End::TokenProgrammed
        | End::Checked
        | End::Recovered
        | End::Prepared
        | End::Activated
        | End::TokenGiven => Icon::BadgeCheck,
        End::FoundKey => Icon::Search,
        End::TakenBack => Icon::Undo2,
        End::Open => Icon::Hourglass,
    };
    let tiny = pen.layout.is_tiny();
    let recent = recent.iter().take(if room < WITH_THREE { 2 } else { recent.len() });
    steps_as(ui, pen, tiny || is_short, recent.map(|it| (mark(it.end), pen.words.recent(it))));
    if !tiny {
        ui.add_space(gap::S);
        text(ui, &pen.words.ledger(today.state), size::HINT, Weight::Medium, paint.ink_3);
    }
    state(ui, pen, operator, today.state);
}

/// Which list of models is in use, and how the tenant is. Where there is little room, what is well is
/// left out.
fn state(ui: &mut Ui, pen: &Pen<'_>, operator: &OperatorView, state: State) {
    let paint = &pen.look.paint;
    if let Some(last) = state.tenant {
        let (told, is_fine) = pen.words.tenant(last);
        let ink = if is_fine { paint.ink_3 } else { paint.warn };
        if !is_fine || !pen.layout.is_tiny() {
            text(ui, &told, size::HINT, Weight::Medium, ink);
        }
    }
    if let Some(list) = operator.list {
        let is_fine = matches!(list, ListView::Issue { days_overdue: ..=0, .. });
        let ink = if is_fine { paint.ink_3 } else { paint.warn };
        text(ui, &pen.words.list_of_models(list), size::HINT, Weight::Medium, ink);
    }
}

fn look_after(ui: &mut Ui, pen: &Pen<'_>, notices: &[Notice], room: f32) {
    if !pen.layout.is_tiny() {
        let title = pen.words.say("home-notices");
        text(ui, &title, size::CARD_TITLE, Weight::Bold, pen.look.paint.ink);
        ui.add_space(gap::M);
    }
    let told: Vec<Told> = notices.iter().map(|it| pen.words.notice(it)).collect();
    told_list(ui, pen, Icon::ClipboardList, Tone::Quiet, &told, room);
}

fn picture(ui: &mut Ui, pen: &Pen<'_>, place: Rect) {
    let ground = CornerRadius::same(radius::CARD);
    let (fill, edge) = (pen.look.paint.primary_soft, pen.look.soft_border());
    ui.painter().rect(place, ground, fill, edge, StrokeKind::Inside);
    let tall = (0.72 * place.width() / 2.2).min(0.6 * place.height());
    let art = Rect::from_center_size(place.center(), vec2(2.2 * tall, tall));
    let (shape, contact) = (KeyShape::USUAL, Contact::Resting);
    key_picture(ui.painter(), pen.look, art, shape, contact);
}
