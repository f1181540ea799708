//! The window: takes the newest View, draws its screen, acts on presses. It keeps only what a person
//! has begun to answer and not yet given, and forgets it when the scene changes.
//! It does no work of its own and reads no clock; it draws when touched or woken, and else rests.

use std::mem::Discriminant;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use egui::{Event, Key, Rect, Ui, UiBuilder, ViewportCommand};
use jiff::SignedDuration;
use tokio::sync::{mpsc, watch};

use super::draft::{Draft, PinDraft};
use super::frame::{self, Around, asks_for_a_token};
use super::kiosk::Kiosk;
use super::operator::board;
use super::pen::{Pen, Press};
use super::person::{self, Turning};
use super::practice_controls::{PracticeControls, TokenFace};
use super::screen;
use super::second_screen::{self, Half, Monitors, SecondScreen};
use super::shown;
use super::style::{LARGE, Layout, Look, Mode};
use super::system_letters::SystemLetters;
use super::typing::Keyboards;
use crate::ceremony::next::{Question, Step};
use crate::runner::{Click, OperatorScene, PersonLanguage, PersonScene, View, person_may};
use crate::words::Words;

/// The window's ends of the channels. The practice controls are there in practice only.
pub struct Links {
    pub view: watch::Receiver<View>,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub practice: Option<PracticeControls>,
    /// Whether the window has the whole screen: kept by the window for the browser that signs in.
    pub full_screen: Arc<AtomicBool>,
}

/// How the window opens.
pub fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title(Words::english().say("product"))
        .with_app_id("keydesk")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([800.0, 480.0]);
    // The only one of the program; the build of the tests has wgpu as well, and would take that.
    eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() }
}

pub struct Window {
    links: Links,
    /// The operator's.
    words: Words,
    /// The person's, once they have chosen a language.
    persons_words: Option<Words>,
    chosen: PersonLanguage,
    letters: Option<SystemLetters>,
    look: Look,
    larger_text: bool,
    view: View,
    turn: Turn,
    /// How many turns there were.
    turns: u64,
    moment: Moment,
    /// When the moment was drawn first, in egui's seconds.
    began: Option<f64>,
    /// When the View came, in egui's seconds.
    came: f64,
    /// The names in the View can be shown.
    is_prepared: bool,
    /// A person was at the desk.
    had_session: bool,
    /// A key has typed, and nothing was pressed since.
    key_typed: bool,
    draft: Draft,
    /// `None`: there is one screen, whatever is plugged in.
    second: Option<SecondScreen>,
    /// The person's monitor, in pixels of the whole display.
    place: Option<Rect>,
    /// The one screen must be turned to the person first.
    turning: Option<Turning>,
    /// The operator has just given it to them with a press of their own.
    is_handed_over: bool,
    /// `None`: a window as others are.
    kiosk: Option<Kiosk>,
}

/// Whose turn it is; a draft belongs to one turn.
#[derive(PartialEq)]
struct Turn {
    session: Option<String>,
    scenes: (Option<Discriminant<OperatorScene>>, Option<Discriminant<PersonScene>>),
    question: Option<Question>,
}

/// What a countdown belongs to: another step, or the key that begins to wait, begins another one.
type Moment = Option<(Option<Step>, bool)>;

fn moment(view: &View) -> Moment {
    match view.person.scene.as_ref()? {
        PersonScene::Working { step, touch_now, .. } => Some((Some(*step), *touch_now)),
        PersonScene::Enrolling(it) => Some((None, it.ends_soon)),
        _ => None,
    }
}

impl Turn {
    fn of(view: &View) -> Self {
        let operators = view.operator.scene.as_ref().map(std::mem::discriminant);
        let persons = view.person.scene.as_ref().map(std::mem::discriminant);
        Self {
            session: view.person.session.as_ref().map(|it| it.name.clone()),
            scenes: (operators, persons),
            question: view.asked().map(|(question, _)| question.clone()),
        }
    }
}

impl Window {
    /// Installs fonts and colours. Whoever sends a View calls `request_repaint` on `ctx` after it.
    pub fn new(ctx: &egui::Context, mut links: Links) -> Self {
        let look = Look::new(Mode::Light);
        look.install(ctx);
        ctx.add_plugin(Keyboards::default());
        no_window_keys(ctx);
        let view = links.view.borrow_and_update().clone();
        Self {
            links,
            words: Words::english(),
            persons_words: None,
            chosen: PersonLanguage::default(),
            letters: None,
            look,
            larger_text: false,
            turn: Turn::of(&view),
            turns: 0,
            moment: moment(&view),
            began: None,
            came: ctx.input(|it| it.time),
            is_prepared: false,
            had_session: is_in_session(&view),
            view,
            key_typed: false,
            draft: Draft::default(),
            second: None,
            place: None,
            turning: None,
            is_handed_over: false,
            kiosk: None,
        }
    }

    /// On the whole screen, and not closed by anybody.
    #[must_use]
    pub fn in_kiosk(self, kiosk: Kiosk) -> Self {
        Self { kiosk: Some(kiosk), ..self }
    }

    /// Where there are two monitors, the second is the person's. Whoever sends them calls
    /// `request_repaint` after it.
    #[must_use]
    pub fn on(self, monitors: Monitors) -> Self {
        Self { second: SecondScreen::of(monitors), ..self }
    }

    /// In other words than English with times in UTC; each person can have their own.
    #[must_use]
    pub fn speaking(self, words: Words) -> Self {
        Self { words, ..self }
    }

    /// Which language the person chose is told there as well.
    #[must_use]
    pub fn choosing(self, chosen: PersonLanguage) -> Self {
        Self { chosen, ..self }
    }

    /// Names in letters that the program's own fonts lack are drawn with fonts of the system.
    #[must_use]
    pub fn writing(self, letters: SystemLetters) -> Self {
        Self { letters: Some(letters), ..self }
    }

    fn take_view(&mut self, ctx: &egui::Context) {
        // An error means that the runner has ended: its last View stays.
        if !self.links.view.has_changed().unwrap_or(false) {
            return;
        }
        let had_screen = self.view.person.has_screen;
        self.view = self.links.view.borrow_and_update().clone();
        self.is_prepared = false;
        self.came = ctx.input(|it| it.time);
        let turn = Turn::of(&self.view);
        self.must_turn_first(had_screen, &turn);
        if turn != self.turn {
            self.key_typed &= turn.session == self.turn.session;
            self.turn = turn;
            self.turns += 1;
            self.began = None;
            self.draft = Draft::default();
            if let Some(kiosk) = &mut self.kiosk {
                kiosk.is_awake(ctx);
            }
        }
        // Another question of that slot is opened again by whoever wants to answer it.
        self.draft.slot = self.draft.slot.filter(|it| board::asks(&self.view, *it));
        let moment = moment(&self.view);
        if moment != self.moment {
            self.moment = moment;
            self.began = None;
        }
        let has_session = is_in_session(&self.view);
        if std::mem::replace(&mut self.had_session, has_session) && !has_session {
            self.forget_the_person(ctx);
        }
    }

    /// A question of the person's follows what was the operator's: they must be able to read it. What
    /// comes next, as when the key is in, shows that they are there.
    fn must_turn_first(&mut self, had_screen: bool, turn: &Turn) {
        let has_screen = self.view.person.has_screen;
        let is_asked = matches!(self.view.person.scene, Some(PersonScene::Asking { .. }));
        let handed_over = std::mem::take(&mut self.is_handed_over);
        if has_screen && !had_screen && is_asked && !handed_over && self.place.is_none() {
            self.turning = Some(Turning::Handed);
        } else if *turn != self.turn {
            self.turning = self.turning.filter(|it| *it == Turning::ScreenGone);
        }
    }

    /// How one person wants to see the desk is not how the next one does.
    fn forget_the_person(&mut self, ctx: &egui::Context) {
        self.look = Look::new(Mode::Light);
        self.look.apply(ctx);
        self.larger_text = false;
        self.zoom(ctx);
        self.persons_words = None;
        self.chosen.set(None);
    }

    /// Larger text is as large as the whole screen can be, in a window of any size; with two windows,
    /// in the smaller.
    fn zoom(&self, ctx: &egui::Context) {
        let native = ctx.native_pixels_per_point().unwrap_or(1.0);
        let pixels = ctx.content_rect().size() * ctx.pixels_per_point() / native;
        let pixels = self.place.map_or(pixels, |it| pixels.min(it.size() / native));
        let fits = (pixels / LARGE).min_elem();
        let zoom = if self.larger_text { fits.clamp(1.5, 8.0) } else { natural(pixels) };
        if (ctx.zoom_factor() - zoom).abs() > 0.005 {
            ctx.set_zoom_factor(zoom);
        }
    }

    fn pressed(&mut self, ctx: &egui::Context, press: Press) {
        self.key_typed = false;
        match press {
            Press::Click(click) => {
                self.draft.cancelling = false;
                self.draft.naming = None;
                self.is_handed_over = matches!(click, Click::HandOver);
                let click = match (self.draft.slot, click) {
                    (Some(slot), click @ Click::Way(_)) => {
                        self.draft.slot = None;
                        Click::AtSlot { slot, click: Box::new(click) }
                    }
                    (_, click) => click,
                };
                self.send(click);
            }
            Press::Pin(wanted) => {
                if let Some(pin) = self.draft.pin.go_on(wanted) {
                    self.send(wanted.click(pin));
                }
            }
            Press::Hand(hand) => {
                if let Some(practice) = &self.links.practice {
                    practice.does(hand);
                }
            }
            Press::Naming(label) => self.draft.naming = label.map(Into::into),
            Press::ByCode(by_code) => {
                self.draft.by_code = by_code;
                self.draft.pin = PinDraft::default();
            }
            Press::Preparing(preparing) => self.draft.preparing = preparing,
            Press::Slot(slot) => {
                self.draft.cancelling = false;
                self.draft.details = false;
                self.draft.slot = slot;
            }
            Press::Tab(tab) => self.draft.tab = Some(tab),
            Press::Line(line) => self.draft.line = line,
            Press::TurnPage => self.draft.page += 1,
            Press::AskToCancel => self.draft.cancelling = true,
            Press::StayInSession => self.draft.cancelling = false,
            Press::Turned => self.turning = None,
            Press::Languages(looking) => self.draft.languages = looking,
            Press::Language(language) => {
                self.persons_words = Some(self.words.in_language(language));
                self.chosen.set(Some(language));
                self.draft.languages = false;
                // Who chooses a language has the screen before them.
                self.turning = None;
            }
            Press::NextContrast => {
                self.look = Look::new(self.look.mode.after());
                self.look.apply(ctx);
            }
            Press::OtherTextSize => {
                self.larger_text = !self.larger_text;
                self.zoom(ctx);
            }
            Press::OtherMotion => {
                self.look.reduce_motion = !self.look.reduce_motion;
                self.look.apply(ctx);
            }
        }
    }

    /// On one screen: the person has it before them.
    fn is_the_persons_turn(&self) -> bool {
        self.turning.is_none() && self.view.person.has_screen && self.view.operator.scene.is_none()
    }

    fn practice_tokens(&self) -> Vec<TokenFace> {
        let bench = self.links.practice.as_ref().and_then(|it| it.tokens.as_ref());
        bench.filter(|_| asks_for_a_token(&self.view)).map(|it| it()).unwrap_or_default()
    }

    /// Draws one half, or whose turn it is, and acts on what was pressed there.
    pub fn half(&mut self, ui: &mut Ui, half: Half) {
        let Some(kiosk) = &mut self.kiosk else { return self.draw_half(ui, half) };
        kiosk.type_letters(ui.ctx());
        let place = kiosk.help(ui, &self.look, &self.words, &self.view);
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| self.draw_half(ui, half));
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.letters(ui, &self.look, &self.words);
        }
    }

    fn draw_half(&mut self, ui: &mut Ui, half: Half) {
        let now = ui.input(|it| it.time);
        let elapsed = now - *self.began.get_or_insert(now);
        let elapsed = Duration::try_from_secs_f64(elapsed).unwrap_or_default().as_secs_f32();
        let is_persons =
            half == Half::Persons || (half == Half::Both && self.is_the_persons_turn());
        let words = self.persons_words.as_ref().filter(|_| is_persons).unwrap_or(&self.words);
        let words = words.clone();
        let around = Around {
            turn: self.turns,
            is_persons,
            larger_text: self.larger_text,
            tokens: self.practice_tokens(),
            practises: self.links.practice.is_some() && half != Half::Persons,
            has_practice_keys: self.links.practice.as_ref().is_some_and(PracticeControls::has_keys),
            key_typed: self.key_typed,
        };
        let since = SignedDuration::try_from_secs_f64(now - self.came).unwrap_or_default();
        let now = self.view.at.saturating_add(since).unwrap_or(self.view.at);
        let layout = Layout::of(ui.max_rect().size());
        let pen = Pen::new(&self.look, &words, layout, elapsed, now);
        let persons = (half == Half::Persons).then(|| self.view.persons_half());
        let view = persons.as_ref().unwrap_or(&self.view);
        self.stay(ui, view);
        let mut screen = match self.turning.filter(|_| half == Half::Both) {
            Some(why) => person::turn(view, &words, why),
            None if is_persons && self.draft.languages => person::languages::screen(&words),
            None => screen(view, &words, &self.draft, half),
        };
        if persons.is_some() && !self.view.person.has_screen {
            // The operator is there already.
            screen.foot.screen = None;
        }
        frame::draw(ui, &pen, view, screen, &mut self.draft, &around);
        let mut presses = pen.into_presses();
        if let Some(view) = persons {
            presses.retain(|it| match it {
                Press::Click(click) => person_may(&view, click),
                _ => true,
            });
        }
        for press in presses {
            self.pressed(ui.ctx(), press);
            ui.ctx().request_repaint();
        }
    }

    /// Before the desk locks itself, whatever is pressed tells that somebody is there.
    fn stay(&self, ui: &Ui, view: &View) {
        let may = !view.person.has_screen || person_may(view, &Click::MoreTime);
        if view.locks_at.is_some() && may && ui.input(|it| it.events.iter().any(is_press)) {
            self.send(Click::MoreTime);
        }
    }

    /// A runner that has ended takes no click, and its last View stays on the screen.
    fn send(&self, click: Click) {
        self.links.clicks.send(click).ok();
    }
}

/// Also while the desk is locked: their session goes on.
fn is_in_session(view: &View) -> bool {
    view.person.session.is_some() || view.person.waits_for_sign_in
}

fn is_press(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { pressed: true, .. }
            | Event::Text(_)
            | Event::PointerButton { pressed: true, .. }
            | Event::Touch { .. }
    )
}

/// Nobody who types ends the desk, or makes it larger.
pub(super) fn no_window_keys(ctx: &egui::Context) {
    ctx.options_mut(|it| {
        it.zoom_with_keyboard = false;
        it.quit_shortcuts.clear();
    });
}

/// A screen with many pixels is drawn larger, and not with voids around what is small.
fn natural(pixels: egui::Vec2) -> f32 {
    const DESIGNED: egui::Vec2 = egui::vec2(1920.0, 1080.0);
    (pixels / DESIGNED).min_elem().clamp(1.0, 8.0)
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_view(ctx);
        // A session is ended by its own ways, and never by closing its window.
        let open = self.view.person.session.is_some();
        if let Some(kiosk) = &self.kiosk {
            kiosk.hold(ctx);
        } else if open && ctx.input(|it| it.viewport().close_requested()) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        let full = ctx.input(|it| it.viewport().fullscreen.unwrap_or(false));
        self.links.full_screen.store(full, Ordering::Relaxed);
        if self.kiosk.is_none() && ctx.input(|it| it.key_pressed(Key::F11)) {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!full));
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let language = self.persons_words.as_ref().unwrap_or(&self.words).language();
        if self.letters.as_mut().is_some_and(|it| it.are_new(ui.ctx(), &language)) {
            self.view = self.links.view.borrow().clone();
            self.is_prepared = false;
        }
        // One that came since `logic`, and its wake: eframe drops a wish for a frame that is older than
        // the last pass, and a frame can have two.
        self.take_view(ui.ctx());
        self.key_typed |= ui.ctx().plugin::<Keyboards>().lock().take_burst();
        let had_two = self.place.is_some();
        self.place = self.second.as_mut().and_then(|it| it.place(ui.ctx()));
        if had_two {
            self.turning = Some(Turning::ScreenGone);
        }
        // The operator who has the screen turns it when they like.
        let is_persons = self.place.is_none() && self.view.person.has_screen;
        self.turning = self.turning.filter(|_| is_persons);
        self.zoom(ui.ctx());
        if !std::mem::replace(&mut self.is_prepared, true) {
            let fonts = shown::Fonts::new(ui.ctx());
            shown::prepare(&fonts, &mut self.view);
            if let Some(letters) = &mut self.letters {
                letters.want(fonts.into_lacking());
            }
        }
        let rests = self.kiosk.as_mut().is_some_and(|it| it.rests(ui.ctx(), &self.view));
        let title = self.words.say("person-window");
        let full = self.second.as_ref().is_some_and(SecondScreen::is_by_app_id);
        let place = self.place;
        let mut draw = |ui: &mut Ui, half| match &self.kiosk {
            Some(kiosk) if rests => kiosk.saver(ui, &self.words, &self.view.operator.desk),
            _ => self.half(ui, half),
        };
        let Some(place) = place else { return draw(ui, Half::Both) };
        draw(ui, Half::Operators);
        let ctx = ui.ctx().clone();
        second_screen::show(&ctx, title, place, full, |ui| draw(ui, Half::Persons));
    }
}
