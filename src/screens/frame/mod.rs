//! What stands around every screen: the rail with the chapters, the header, the title, the footer
//! and, in practice, the practice controls. It places what a screen says and decides nothing.

mod footer;
mod header;
mod rail;
mod screen;

use egui::accesskit::Role;
use egui::{CentralPanel, Frame, Margin, Panel, Pos2, Rect, ScrollArea, Ui, vec2};

pub use screen::{Foot, Screen, title};

use super::draft::Draft;
use super::pen::Pen;
use super::practice_controls;
use super::practice_hand::PracticeHand;
use super::style::{Layout, Weight, gap, size};
use super::widgets::{card, gradient, text};
use crate::ceremony::next::Question;
use crate::ceremony::nouns::KeyFingers;
use crate::runner::{Click, OperatorScene, PassView, PersonScene, SessionView, View, person_may};
use crate::screens::person::pass;
use crate::words::Told;

/// What the frame must know of the window besides the View.
pub struct Around {
    /// Drawn for the first time: nothing is scrolled yet.
    pub is_new: bool,
    pub larger_text: bool,
    pub practises: bool,
    /// A key has typed something, which was dropped.
    pub key_typed: bool,
}

pub fn draw(
    ui: &mut Ui,
    pen: &Pen<'_>,
    view: &View,
    screen: Screen<'_>,
    draft: &mut Draft,
    around: &Around,
) {
    let Screen { title, body, foot } = screen;
    let Pen { look, layout, .. } = pen;
    let all = ui.max_rect();
    gradient(ui.painter(), all, look.paint.page_top, look.paint.page_bottom);
    if around.practises {
        panel(Panel::bottom("practice"), layout.practice(), Margin::symmetric(24, 0))
            .show(ui, |ui| practice_controls::strip(ui, pen, hands(view)));
    }
    panel(Panel::left("rail"), layout.rail(), Margin::ZERO)
        .show(ui, |ui| rail::draw(ui, pen, view));
    let margin = Margin::symmetric(layout.margin(), 0);
    panel(Panel::top("header"), layout.header(), margin)
        .show(ui, |ui| header::draw(ui, pen, view, around.larger_text, around.key_typed));
    if !foot.is_empty() {
        let cancelling = draft.cancelling && foot.can_give_up;
        panel(Panel::bottom("footer"), layout.footer(), margin)
            .show(ui, |ui| footer::draw(ui, pen, foot, cancelling));
    }
    CentralPanel::no_frame().show(ui, |ui| {
        let shown = ui.max_rect();
        let mut scroll = ScrollArea::vertical().auto_shrink([false, false]);
        if around.is_new {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        scroll.show(ui, |ui| {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                heading(ui, pen, &eyebrow(pen, view), &title);
                let pass = pass_beside(view);
                let can_show = view.asked().is_some()
                    && (!view.person.has_screen || person_may(view, &Click::ShowPass));
                let (main, side) = places(ui, pen.layout, shown.height(), pass.is_some());
                card(ui, look, main, layout.card_padding(), |ui| body(ui, pen, draft));
                if let (Some(place), Some((session, pass))) = (side, pass) {
                    card(ui, look, place, 20.0, |ui| pass::draw(ui, pen, session, pass, can_show));
                }
            });
        });
    });
}

/// What the practising hand can do now.
fn hands(view: &View) -> &'static [PracticeHand] {
    match view.asked() {
        Some((Question::RegisterYourself { .. }, _)) => &PracticeHand::ON_OWN_PAGE,
        _ if is_at_a_sensor(view) => &PracticeHand::AT_A_SENSOR,
        _ => &PracticeHand::ALL,
    }
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

fn panel(panel: Panel, size: f32, margin: Margin) -> Panel {
    let frame = Frame::new().inner_margin(margin);
    panel.resizable(false).show_separator_line(false).exact_size(size).frame(frame)
}

/// The pass stands beside what is asked and done, and beside no ending.
fn pass_beside(view: &View) -> Option<(&SessionView, &PassView)> {
    let works = matches!(view.person.scene, Some(PersonScene::Working { .. }));
    let session = view.person.session.as_ref().filter(|_| works || view.asked().is_some())?;
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
        (None, _) => pen.words.say("step-none"),
    }
}

/// The step, the title and one instruction.
fn heading(ui: &mut Ui, pen: &Pen<'_>, eyebrow: &str, told: &Told) {
    let paint = &pen.look.paint;
    let layout = pen.layout;
    ui.spacing_mut().item_spacing.y = if layout.is_short() { gap::XS } else { gap::S };
    if !layout.is_tiny() {
        text(ui, &eyebrow.to_uppercase(), size::SMALL, Weight::Bold, paint.primary);
    }
    let heading = text(ui, &told.what, layout.title(), Weight::Bold, paint.ink);
    ui.ctx().accesskit_node_builder(heading.id, |it| {
        it.set_role(Role::Heading);
        it.set_label(told.what.clone());
        it.set_level(1);
    });
    let lead = if layout.is_tiny() { size::HINT } else { size::LEAD };
    text(ui, &told.next, lead, Weight::Regular, paint.ink_2);
    ui.add_space(layout.above_cards());
}

/// Where the cards stand: the main one, and the one at its side or below it. Their height follows
/// from the height that is `shown`, however far it is scrolled.
fn places(ui: &Ui, layout: Layout, shown: f32, with_side: bool) -> (Rect, Option<Rect>) {
    let top: Pos2 = ui.cursor().min;
    let width = ui.available_width();
    let above = top.y - ui.min_rect().top();
    let tall = (shown - above - layout.below_cards()).max(layout.least_card());
    if !with_side {
        return (Rect::from_min_size(top, vec2(width, tall)), None);
    }
    if layout.narrow {
        let main = Rect::from_min_size(top, vec2(width, tall));
        let below = main.left_bottom() + vec2(0.0, layout.between_cards());
        return (main, Some(Rect::from_min_size(below, vec2(width, 420.0))));
    }
    let main_width = width - layout.side_card() - layout.between_cards();
    let main = Rect::from_min_size(top, vec2(main_width, tall));
    let side = main.right_top() + vec2(layout.between_cards(), 0.0);
    (main, Some(Rect::from_min_size(side, vec2(layout.side_card(), tall))))
}
