//! The window: takes the newest View, draws its scene, sends clicks. It keeps only what a person
//! has begun to answer and not yet given, and forgets it when the scene changes.
//! It does no work of its own and reads no clock; it draws when touched or woken, and else rests.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};
use tokio::sync::{mpsc, watch};

pub use super::bench::{Bench, BenchHand};
use super::draft::Draft;
use super::house::{BarPress, Foot, Pen, Press, Primary};
use super::pin::{Asked, PinDraft};
use super::style::{Look, Mode, Room, height};
use super::widgets::{card, gradient};
use super::{bench, endings, house, key, own, pass, people, pin, reset, sign_in, trouble};
use crate::ceremony::next::{Question, Way};
use crate::runner::{
    Click, OperatorScene, PersonScene, QuestionData, Second, SessionView, SignInState, View,
};
use crate::words::Words;

/// The window's ends of the channels. The bench is there in practice only.
pub struct Links {
    pub view: watch::Receiver<View>,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub bench: Option<Bench>,
}

/// How the window opens.
pub fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title(Words::english().say("product"))
        .with_app_id("keydesk")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([1024.0, 700.0]);
    eframe::NativeOptions { viewport, ..Default::default() }
}

pub struct Window {
    links: Links,
    words: Words,
    look: Look,
    larger: bool,
    view: View,
    turn: Turn,
    draft: Draft,
}

/// Whose turn it is; a draft belongs to one turn.
#[derive(PartialEq)]
struct Turn {
    session: Option<String>,
    scene: TurnScene,
}

#[derive(PartialEq)]
enum TurnScene {
    Asking(Question),
    Working,
    Other,
}

impl Turn {
    fn of(view: &View) -> Self {
        let session = view.person.session.as_ref().map(|it| it.name.clone());
        let scene = match (view.asked(), &view.person.scene) {
            (Some((question, _)), _) => TurnScene::Asking(question.clone()),
            (None, Some(PersonScene::Working { .. })) => TurnScene::Working,
            (None, _) => TurnScene::Other,
        };
        Self { session, scene }
    }
}

impl Window {
    /// Installs fonts and colours. Whoever sends a View calls `request_repaint` on `ctx` after it.
    pub fn new(ctx: &egui::Context, mut links: Links) -> Self {
        let look = Look::new(Mode::Light);
        look.install(ctx);
        ctx.options_mut(|it| it.zoom_with_keyboard = false);
        let view = links.view.borrow_and_update().clone();
        let turn = Turn::of(&view);
        let words = Words::english();
        Self { links, words, look, larger: false, view, turn, draft: Draft::default() }
    }

    /// In other words than English with times in UTC.
    #[must_use]
    pub fn speaking(self, words: Words) -> Self {
        Self { words, ..self }
    }

    fn take_view(&mut self) {
        // An error means that the runner has ended: its last View stays.
        if !self.links.view.has_changed().unwrap_or(false) {
            return;
        }
        self.view = self.links.view.borrow_and_update().clone();
        let turn = Turn::of(&self.view);
        if turn != self.turn {
            self.turn = turn;
            self.draft = Draft::default();
        }
    }

    fn bar_pressed(&mut self, ctx: &egui::Context, press: BarPress) {
        match press {
            BarPress::Contrast => {
                self.look = Look::new(self.look.mode.after());
                self.look.apply(ctx);
            }
            // A runner that has ended takes no click.
            BarPress::Lock => drop(self.links.clicks.send(Click::Lock)),
            BarPress::SignOut => drop(self.links.clicks.send(Click::SignOut)),
            BarPress::TextSize => {
                self.larger = !self.larger;
                ctx.set_zoom_factor(if self.larger { 1.5 } else { 1.0 });
            }
        }
    }

    fn foot_pressed(&mut self, press: Press) {
        let click = match press {
            Press::AskToCancel => {
                self.draft.cancelling = true;
                return;
            }
            Press::StayInSession => {
                self.draft.cancelling = false;
                return;
            }
            Press::PinGoesOn => match self.pin_goes_on() {
                Some(click) => click,
                None => return,
            },
            Press::SignIn => Click::SignIn,
            Press::CancelSignIn => Click::CancelSignIn,
            Press::Start(purpose) => Click::Start(purpose),
            Press::Way(way) => {
                self.draft.cancelling = false;
                Click::Way(way)
            }
            Press::Close => Click::Close,
        };
        // A runner that has ended takes no click, and its last View stays on the screen.
        self.links.clicks.send(click).ok();
    }

    fn pin_goes_on(&mut self) -> Option<Click> {
        self.draft.pin.go_on(asked_pin(&self.view)?).map(Click::Pin)
    }
}

impl eframe::App for Window {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_view();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let mut foot_press = None;
        if let Some(asked) = asked_pin(&self.view)
            && !self.draft.cancelling
            && self.draft.pin.listen(ui.ctx(), asked)
        {
            foot_press = Some(Press::PinGoesOn);
        }
        let Self { links, words, look, larger, view, draft, .. } = self;
        let all = ui.max_rect();
        let room = Room::of(all.size());
        let pen = Pen { look, words, room, clicks: &links.clicks };
        gradient(ui.painter(), all, look.paint.page_top, look.paint.page_bottom);
        if let Some(it) = &links.bench {
            let margin = Margin::symmetric(24, 0);
            panel(Panel::bottom("bench"), height::BENCH, margin)
                .show(ui, |ui| bench::strip(ui, &pen, it));
        }
        panel(Panel::left("rail"), room.rail(), Margin::ZERO)
            .show(ui, |ui| house::rail(ui, &pen, view));
        let margin = Margin::symmetric(room.margin(), 0);
        let bar_press = panel(Panel::top("bar"), room.bar(), margin)
            .show(ui, |ui| house::bar(ui, &pen, view, *larger))
            .inner;
        let foot = foot_of(view, &draft.pin);
        if foot.primary.is_some() || foot.can_give_up || !foot.ways.is_empty() {
            let pressed = panel(Panel::bottom("foot"), room.foot(), margin)
                .show(ui, |ui| house::foot(ui, &pen, &foot, draft.cancelling))
                .inner;
            foot_press = pressed.or(foot_press);
        }
        CentralPanel::no_frame().show(ui, |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                Frame::new().inner_margin(margin).show(ui, |ui| body(ui, &pen, view, draft));
            });
        });
        if let Some(press) = bar_press {
            self.bar_pressed(ui.ctx(), press);
        }
        if let Some(press) = foot_press {
            self.foot_pressed(press);
            ui.ctx().request_repaint();
        }
    }
}

fn panel(panel: Panel, size: f32, margin: Margin) -> Panel {
    let frame = Frame::new().inner_margin(margin);
    panel.resizable(false).show_separator_line(false).exact_size(size).frame(frame)
}

fn body(ui: &mut Ui, pen: &Pen<'_>, view: &View, draft: &mut Draft) {
    house::title(ui, pen, view, draft.pin.is_repeating());
    let session = view.person.session.as_ref();
    let works = matches!(view.person.scene, Some(PersonScene::Working { .. }));
    let goes_on = works || view.asked().is_some();
    let beside = session.filter(|_| goes_on);
    let beside = beside.and_then(|it| pass::shown_in(it).map(|pass| (it, pass)));
    let (main, side) = house::places(ui, pen.room, beside.is_some());
    let padding = pen.room.card_padding();
    card(ui, pen.look, main, padding, |ui| scene(ui, pen, view, draft));
    if let (Some(place), Some((session, pass))) = (side, beside) {
        card(ui, pen.look, place, 20.0, |ui| pass::draw(ui, pen, session, pass));
    }
}

fn scene(ui: &mut Ui, pen: &Pen<'_>, view: &View, draft: &mut Draft) {
    let session = view.person.session.as_ref();
    match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::SignIn { way, state, .. }), _) => {
            sign_in::draw(ui, pen, *way, state);
        }
        (Some(OperatorScene::Home { .. }), _) => {
            people::home(ui, pen, view.operator.list, view.operator.offer);
        }
        (Some(OperatorScene::Asking { question, data, .. }), _) => {
            ask(ui, pen, draft, question, data, 0, session);
        }
        (Some(OperatorScene::Ended { left }), _) => endings::ended(ui, pen, left),
        (Some(OperatorScene::Stopped { sentence }), _) => endings::stopped(ui, pen, sentence),
        (None, Some(PersonScene::Asking { question, keys_inserted, .. })) => {
            let data = QuestionData::default();
            ask(ui, pen, draft, question, &data, *keys_inserted, session);
        }
        (None, Some(PersonScene::Working { step, touch_now, .. })) => {
            key::working(ui, pen, *step, *touch_now);
        }
        (None, Some(PersonScene::Receipt(receipt))) => endings::receipt(ui, pen, receipt),
        (None, Some(PersonScene::SelfRegistered { methods, left })) => {
            own::registered(ui, pen, methods, left);
        }
        (None, None) => {}
    }
}

fn ask(
    ui: &mut Ui,
    pen: &Pen<'_>,
    draft: &mut Draft,
    question: &Question,
    data: &QuestionData,
    keys_inserted: usize,
    session: Option<&SessionView>,
) {
    let inserted = session.and_then(|it| it.key.as_ref());
    match question {
        Question::WhoIsIt => people::who_is_it(ui, pen, draft, data),
        Question::CheckIdentity => people::identity(ui, pen),
        Question::NotReady { blockers } => people::not_ready(ui, pen, blockers),
        Question::SecondOperator { protected_by } => {
            sign_in::second(ui, pen, protected_by, &data.second);
        }
        Question::ReplacePass => people::replace_pass(ui, pen),
        Question::RegisterYourself { looked_in_vain } => {
            let pass = session.and_then(|it| it.pass.as_ref());
            own::register(ui, pen, pass, *looked_in_vain);
        }
        Question::InsertKey { but_not } => {
            key::insert(ui, pen, but_not.as_deref(), keys_inserted, session);
        }
        Question::ReplugKey { tries_left, .. } => key::replug(ui, pen, *tries_left),
        Question::KeyRefused { reasons } => key::refused(ui, pen, reasons, inserted),
        Question::StoppedAtSignIn { strengths } => {
            key::stopped_at_sign_in(ui, pen, strengths, inserted);
        }
        Question::ChoosePin { rules } => {
            pin::draw(ui, pen, &mut draft.pin, Asked::New(*rules), inserted);
        }
        Question::TypePin => pin::draw(ui, pen, &mut draft.pin, Asked::Known, inserted),
        Question::UsedKey { inside } => reset::used(ui, pen, *inside, data, session),
        Question::ResetKey { inside, .. } => {
            reset::reset(ui, pen, *inside, data, inserted);
        }
        Question::ResetForGood => reset::reset_for_good(ui, pen, inserted),
        Question::ReplugToReset { .. } => reset::replug(ui, pen, inserted),
        Question::SetKeyAside => key::set_aside(ui, pen, inserted),
        Question::Trouble { step, trouble } => {
            trouble::draw(ui, pen, draft, *step, trouble);
        }
    }
}

fn asked_pin(view: &View) -> Option<Asked> {
    view.asked().and_then(|(question, _)| Asked::by(question))
}

fn foot_of(view: &View, draft: &PinDraft) -> Foot {
    let only = |word, press| Foot {
        primary: Some(Primary { word, press, enabled: true }),
        ways: Vec::new(),
        can_give_up: false,
        hint: None,
    };
    let none = Foot { primary: None, ways: Vec::new(), can_give_up: false, hint: None };
    match (&view.operator.scene, &view.person.scene) {
        (Some(OperatorScene::SignIn { state: SignInState::UnderWay { .. }, .. }), _) => {
            only("sign-in-cancel", Press::CancelSignIn)
        }
        (Some(OperatorScene::SignIn { .. }), _) => only("sign-in-start", Press::SignIn),
        (Some(OperatorScene::Home { .. }), _) => match view.operator.offer {
            Some(purpose) => only("home-start", Press::Start(purpose)),
            None => none,
        },
        (None, Some(PersonScene::Receipt(_))) => only("receipt-next", Press::Close),
        (Some(OperatorScene::Ended { .. }), _)
        | (None, Some(PersonScene::SelfRegistered { .. })) => only("ended-next", Press::Close),
        // What waits for a finger can be called off; everything else is over in a moment.
        (None, Some(PersonScene::Working { step, .. }))
            if step.needs_touch() && !is_leaving(view) =>
        {
            Foot { can_give_up: true, ..none }
        }
        (Some(OperatorScene::Asking { question, ways, data }), _) => {
            foot_of_question(question, ways, &data.second, draft)
        }
        (None, Some(PersonScene::Asking { question, ways, .. })) => {
            foot_of_question(question, ways, &Second::Awaited, draft)
        }
        (Some(OperatorScene::Stopped { .. }) | None, _) => none,
    }
}

fn foot_of_question(question: &Question, ways: &[Way], second: &Second, draft: &PinDraft) -> Foot {
    let can_give_up = ways.contains(&Way::GiveUp);
    let mut ways: Vec<Way> = ways.iter().copied().filter(|it| *it != Way::GiveUp).collect();
    let (primary, hint) = match (question, Asked::by(question)) {
        (_, Some(asked)) => {
            let word = pin_word(asked, draft.is_repeating());
            let enabled = draft.is_ready(asked);
            let primary = Primary { word, press: Press::PinGoesOn, enabled };
            (Some(primary), Some("pin-stays"))
        }
        (Question::SecondOperator { .. }, None) => {
            let (word, press) = match second {
                Second::UnderWay { .. } => ("sign-in-cancel", Press::CancelSignIn),
                Second::Awaited | Second::Failed(_) | Second::Refused { .. } => {
                    ("second-start", Press::SignIn)
                }
            };
            (Some(Primary { word, press, enabled: true }), None)
        }
        (
            Question::WhoIsIt
            | Question::CheckIdentity
            | Question::InsertKey { .. }
            | Question::ReplugToReset { .. },
            None,
        ) => (None, None),
        (_, None) if ways.is_empty() => (None, None),
        (question, None) => {
            let way = ways.remove(0);
            let word = match question {
                Question::NotReady { .. } if way == Way::TryAgain => "not-ready-again",
                _ => way.word(),
            };
            (Some(Primary { word, press: Press::Way(way), enabled: true }), None)
        }
    };
    Foot { primary, ways, can_give_up, hint }
}

fn is_leaving(view: &View) -> bool {
    view.person.session.as_ref().is_some_and(|it| it.leaving)
}

const fn pin_word(asked: Asked, repeating: bool) -> &'static str {
    match (asked, repeating) {
        (Asked::New(_), false) => "pin-go-repeat",
        (Asked::New(_), true) => "pin-set",
        (Asked::Known, _) => "pin-check",
    }
}
