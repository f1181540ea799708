//! What stands around every screen: the title, the card and the footer, then the header, the rail
//! with the chapters and, in practice, the practice controls. It places what a screen says and
//! decides nothing. All is drawn in the order in which it is read aloud and reached by Tab.

mod around;
mod footer;
mod header;
mod rail;
mod screen;

use egui::accesskit::{Live, Role};
use egui::{Color32, Frame, Margin, Pos2, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

pub use around::Around;
pub use screen::{Foot, Screen, title};

use super::draft::Draft;
use super::pen::Pen;
use super::practice_controls;
use super::practice_hand::PracticeHand;
use super::style::{Layout, Weight, font, gap, size};
use super::widgets::{card, gradient, text};
use crate::ceremony::next::Question;
use crate::ceremony::nouns::KeyFingers;
use crate::runner::{Click, OperatorScene, PassView, SessionView, View, person_may};
use crate::screens::person::pass;
use crate::words::Told;

pub fn draw(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &View,
    screen: Screen<'_>,
    draft: &mut Draft,
    around: &Around,
) {
    let Screen { title, body, foot, urgent, alone } = screen;
    let live = if urgent { Live::Assertive } else { Live::Polite };
    let all = ui.max_rect();
    let paint = &pen.look.paint;
    gradient(ui.painter(), all, paint.page_top, paint.page_bottom);
    let places = Places::of(all, pen.layout, around.practises);
    region(ui, pen, places.main, ("main", around.turn), Role::Main, "region-now", |ui| {
        let pass = pass_beside(view).filter(|_| !alone);
        main(ui, pen, view, pass, (&title, live), draft, body);
    });
    let ways = Role::ContentInfo;
    let cancelling = draft.cancelling && foot.can_give_up;
    region(ui, pen, places.footer, ("ways", around.turn), ways, "region-ways", |ui| {
        footer::draw(ui, pen, foot, cancelling);
    });
    region(ui, pen, places.header, "desk", Role::Banner, "region-desk", |ui| {
        header::draw(ui, pen, view, around);
    });
    region(ui, pen, places.rail, "rail", Role::Navigation, "region-steps", |ui| {
        rail::draw(ui, pen, view);
    });
    if let Some(place) = places.practice {
        let complementary = Role::Complementary;
        region(ui, pen, place, "practice", complementary, "region-practice", |ui| {
            let bench = around.tokens.is_empty() && around.has_practice_keys;
            let hands = if bench { hands(view) } else { &[] };
            practice_controls::strip(ui, pen, hands, &around.tokens);
        });
    }
}

/// Where everything stands; nothing is smaller than nothing, however small the window is.
struct Places {
    rail: Rect,
    header: Rect,
    main: Rect,
    footer: Rect,
    practice: Option<Rect>,
}

impl Places {
    fn of(all: Rect, layout: Layout, practises: bool) -> Self {
        let practice_top = (all.bottom() - layout.practice()).max(all.top());
        let practice = Rect::from_min_max(pos2(all.left(), practice_top), all.max);
        let practice = practises.then(|| practice.shrink2(vec2(gap::L, 0.0)));
        let bottom = if practises { practice_top } else { all.bottom() };
        let left = (all.left() + layout.rail()).min(all.right());
        let edge = f32::from(layout.margin());
        let (inner_left, inner_right) = (left + edge, (all.right() - edge).max(left + edge));
        let header_bottom = (all.top() + layout.header()).min(bottom);
        let footer_top = (bottom - layout.footer()).max(header_bottom);
        let row =
            |top, bottom| Rect::from_min_max(pos2(inner_left, top), pos2(inner_right, bottom));
        Self {
            rail: Rect::from_min_max(all.min, pos2(left, bottom)),
            header: row(all.top(), header_bottom),
            main: row(header_bottom, footer_top),
            footer: row(footer_top, bottom),
            practice,
        }
    }
}

/// A part of the window, with a name for whoever moves from one to the next by ear.
fn region(
    ui: &mut Ui,
    pen: &Pen<'_>,
    place: Rect,
    salt: impl egui::AsIdSalt,
    role: Role,
    word: &str,
    draw: impl FnOnce(&mut Ui),
) {
    let builder = UiBuilder::new().max_rect(place).id_salt(salt).accessibility_role(role);
    ui.scope_builder(builder, |ui| {
        let name = pen.words.say(word);
        ui.ctx().accesskit_node_builder(ui.unique_id(), |it| it.set_label(name));
        draw(ui);
    });
}

fn main(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &View,
    pass: Option<(&SessionView, &PassView)>,
    (title, live): (&Told, Live),
    draft: &mut Draft,
    body: screen::Body<'_>,
) {
    let Pen { look, layout, .. } = pen;
    let shown = ui.max_rect();
    // The shadow of a card is wider than the card.
    let margin = Margin::symmetric(layout.margin(), 0);
    let wider = shown.expand2(vec2(f32::from(layout.margin()), 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(wider), |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                heading(ui, pen, &eyebrow(pen, view), title, live);
                let can_show = view.asked().is_some()
                    && (!view.person.has_screen || person_may(view, &Click::ShowPass));
                let (main, side) = places(ui, pen.layout, shown.height(), pass.is_some());
                card(ui, look, main, layout.card_padding(), |ui| body(ui, pen, draft));
                if let (Some(place), Some((session, pass))) = (side, pass) {
                    card(ui, look, place, 16.0, |ui| pass::draw(ui, pen, session, pass, can_show));
                }
            });
        });
    });
}

/// What the practising hand can do now.
fn hands(view: &View) -> &'static [PracticeHand] {
    match view.asked() {
        Some((Question::RegisterYourself { .. }, _)) => &PracticeHand::ON_OWN_PAGE,
        Some((Question::ProgramToken { .. }, _)) => &[PracticeHand::ProgramToken],
        _ if is_at_a_sensor(view) => &PracticeHand::AT_A_SENSOR,
        _ if is_for_a_second(view) => &PracticeHand::FOR_A_SECOND,
        _ => &PracticeHand::ALL,
    }
}

/// The bench shows its tokens.
pub fn asks_for_a_token(view: &View) -> bool {
    matches!(view.asked(), Some((Question::WhichToken { .. } | Question::TypeCode { .. }, _)))
}

fn is_for_a_second(view: &View) -> bool {
    view.person.session.as_ref().is_some_and(|it| it.second_key)
}

/// The key that is in hand is told from another by its insertion: then there is nothing to insert.
fn is_at_a_sensor(view: &View) -> bool {
    let inserts = matches!(
        view.asked(),
        Some((
            Question::InsertKey { .. }
                | Question::ReplugKey { .. }
                | Question::ReplugToReset { .. },
            _
        ))
    );
    let key = view.person.session.as_ref().and_then(|it| it.key.as_ref());
    !inserts && key.is_some_and(|it| it.features.fingers != KeyFingers::Unsupported)
}

/// The pass stands where the person needs it: to register themself, and before the key is in, for
/// their device. It stands beside no PIN.
fn pass_beside(view: &View) -> Option<(&SessionView, &PassView)> {
    let (
        Question::RegisterYourself { .. }
        | Question::ProgramToken { .. }
        | Question::InsertKey { .. },
        _,
    ) = view.asked()?
    else {
        return None;
    };
    let session = view.person.session.as_ref()?;
    Some((session, pass::shown_in(session)?))
}

/// The line above the title: the step, or the state of the desk.
fn eyebrow(pen: &Pen<'_>, view: &View) -> String {
    match (&view.person.session, rail::place(view)) {
        (Some(session), Some(_)) if session.leaving => pen.words.say("step-back"),
        (Some(session), Some(index)) => {
            let all = session.chapters.len();
            let args = [("number", (index + 1).into()), ("all", all.into())];
            pen.words.say_with("step-of", &args)
        }
        (Some(session), None) => pen.words.say_with("session", &[("name", (&session.name).into())]),
        (None, _) if matches!(view.operator.scene, Some(OperatorScene::SignIn { .. })) => {
            pen.words.say("step-unattended")
        }
        (None, _) if matches!(view.operator.scene, Some(OperatorScene::Board(_))) => {
            pen.words.say("board")
        }
        (None, _) if is_survey(view) => pen.words.say("survey"),
        (None, _) => pen.words.say("step-none"),
    }
}

/// A page about the whole tenant.
fn is_survey(view: &View) -> bool {
    use OperatorScene::{Coverage, TenantCheck, Tokens};
    matches!(view.operator.scene, Some(TenantCheck(_) | Coverage(_) | Tokens(_)))
}

/// The step, the title and one instruction. A new one is read aloud.
fn heading(ui: &mut Ui, pen: &Pen<'_>, eyebrow: &str, told: &Told, live: Live) {
    let paint = &pen.look.paint;
    let layout = pen.layout;
    ui.spacing_mut().item_spacing.y = if layout.is_short() { gap::XS } else { gap::S };
    if !layout.is_tiny() {
        text(ui, &eyebrow.to_uppercase(), size::SMALL, Weight::Bold, paint.primary);
    }
    let heading = text(ui, &told.what, title_size(ui, layout, &told.what), Weight::Bold, paint.ink);
    ui.ctx().accesskit_node_builder(heading.id, |it| {
        it.set_role(Role::Heading);
        it.set_label(told.what.clone());
        it.set_level(1);
        it.set_live(live);
    });
    let lead = if layout.is_tiny() { size::HINT } else { size::LEAD };
    text(ui, &told.next, lead, Weight::Regular, paint.ink_2);
    ui.add_space(layout.above_cards());
}

/// Where room is scarce, a title that is a little too long for one line is a little smaller.
fn title_size(ui: &Ui, layout: Layout, title: &str) -> f32 {
    let full = layout.title();
    if !layout.is_short() {
        return full;
    }
    let wide = |size: f32| {
        let font = font(size, Weight::Bold);
        ui.painter().layout_no_wrap(title.to_owned(), font, Color32::PLACEHOLDER).size().x
    };
    let fits = |it: &f32| wide(*it) <= ui.available_width();
    [full, 0.85 * full, 0.75 * full].into_iter().find(fits).unwrap_or(0.75 * full)
}

/// Where the cards stand: the main one, and the one at its side. Their height follows from the
/// height that is `shown`, however far it is scrolled.
fn places(ui: &Ui, layout: Layout, shown: f32, with_side: bool) -> (Rect, Option<Rect>) {
    let top: Pos2 = ui.cursor().min;
    let width = ui.available_width();
    let above = top.y - ui.min_rect().top();
    let tall = (shown - above - layout.below_cards()).max(layout.least_card());
    if !with_side {
        return (Rect::from_min_size(top, vec2(width, tall)), None);
    }
    let main_width = (width - layout.side_card() - layout.between_cards()).max(120.0);
    let main = Rect::from_min_size(top, vec2(main_width, tall));
    let side = main.right_top() + vec2(layout.between_cards(), 0.0);
    (main, Some(Rect::from_min_size(side, vec2(layout.side_card(), tall))))
}
