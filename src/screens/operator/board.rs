//! The board: every slot in which a key of a work list is prepared, at once. Its heading says what the
//! hand does next, and at which slots. A slot's question is answered alone; the others go on meanwhile.

use egui::{Key, Rect, Ui, pos2, vec2};
use lucide_icons::Icon;

use crate::runner::board::{Board, BoardSlot, BoardState, SlotState};
use crate::runner::{Click, OperatorScene, View};
use crate::screens::ask::{self, Asked};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::steps;
use crate::screens::style::{Tone, gap};
use crate::screens::widgets::{Slot, as_points, middle, pressed};
use crate::words::{Told, Words};

/// This slot waits for an answer.
pub fn asks(view: &View, slot: usize) -> bool {
    match &view.operator.scene {
        Some(OperatorScene::Board(board)) => board
            .slots
            .iter()
            .any(|it| it.number == slot && matches!(it.state, SlotState::Asks { .. })),
        _ => false,
    }
}

pub fn screen<'a>(words: &'a Words, board: &'a Board, draft: &Draft) -> Screen<'a> {
    if let Some(slot) = draft.slot
        && let Some(screen) = question(words, board, slot, draft)
    {
        return screen;
    }
    if board.state == BoardState::Over {
        return over(words, board);
    }
    let foot = match &board.state {
        BoardState::Runs | BoardState::Over => {
            Foot::default().also("board-stop", Click::StopPreparing)
        }
        BoardState::Stopped | BoardState::StoppedAt { .. } => {
            Foot::only("board-go-on", Click::GoOnPreparing)
        }
        BoardState::CannotRead { .. } => Foot::only("board-try-again", Click::GoOnPreparing),
    };
    let may_leave = board.state != BoardState::Runs && is_at_rest(board);
    let foot = if may_leave { foot.also("board-leave", Click::Close) } else { foot };
    let progress = progress(words, board);
    let title = match (instruction(words, board), &board.state) {
        (Some(what), _) => Told { what, next: progress },
        (None, BoardState::CannotRead { trouble }) => words.trouble(trouble),
        (None, state) => Told { what: at_work(words, state, is_at_rest(board)), next: progress },
    };
    Screen::new(title, foot, move |ui, pen, draft| slots(ui, pen, board, draft.cancelling))
}

/// The question of one slot, with its ways on, and the way back to all of them.
fn question<'a>(
    words: &'a Words,
    board: &'a Board,
    slot: usize,
    draft: &Draft,
) -> Option<Screen<'a>> {
    let slot = board.slots.iter().find(|it| it.number == slot)?;
    let mut screen = asked(words, slot, draft)?;
    screen.foot = screen.foot.also("board-answer-later", Press::Slot(None));
    Some(screen)
}

/// `None`: the slot asks nothing.
fn asked<'a>(words: &'a Words, slot: &'a BoardSlot, draft: &Draft) -> Option<Screen<'a>> {
    let SlotState::Asks { question, ways } = &slot.state else { return None };
    let asked = Asked { words, ways, session: slot.session.as_deref(), data: None, keys: None };
    Some(ask::screen(question, asked, draft))
}

/// No key is at work, and none is to be taken out.
fn is_at_rest(board: &Board) -> bool {
    board.slots.iter().all(|it| matches!(it.state, SlotState::Idle | SlotState::Insert))
}

/// What a slot wants of the hand.
const fn wanted(state: &SlotState) -> Option<&'static str> {
    match state {
        SlotState::Touch => Some("board-touch"),
        SlotState::Asks { .. } => Some("board-asks"),
        SlotState::TakeOut => Some("board-take-out"),
        SlotState::Insert => Some("board-insert"),
        SlotState::Idle | SlotState::Working(_) => None,
    }
}

/// What the hand does next. A touch is first: a key does not wait long for it.
fn instruction(words: &Words, board: &Board) -> Option<String> {
    for word in ["board-touch", "board-asks", "board-take-out", "board-insert"] {
        let slots = board.slots.iter().filter(|it| wanted(&it.state) == Some(word));
        let numbers: Vec<String> = slots.map(|it| it.number.to_string()).collect();
        if !numbers.is_empty() {
            let count = [("count", numbers.len().into()), ("slots", words.list(&numbers).into())];
            return Some(words.say_with(word, &count));
        }
    }
    None
}

/// What is so while nothing is for the hand to do.
fn at_work(words: &Words, state: &BoardState, is_at_rest: bool) -> String {
    match state {
        BoardState::StoppedAt { slot } if is_at_rest => {
            words.say_with("board-stopped-at", &[("slot", (*slot).into())])
        }
        BoardState::Stopped if is_at_rest => words.say("board-stopped"),
        BoardState::Stopped | BoardState::StoppedAt { .. } => words.say("board-stopping"),
        BoardState::Runs | BoardState::CannotRead { .. } | BoardState::Over => {
            words.say("board-works")
        }
    }
}

/// How far the list is, how fast it goes, and when it ends.
fn progress(words: &Words, board: &Board) -> String {
    let args =
        [("done", board.done.into()), ("due", board.due.into()), ("aside", board.set_aside.into())];
    let count = words.say_with("board-count", &args);
    let rate = [("rate", board.rate.into()), ("most", board.most_an_hour.into())];
    let pace = match (board.held_up, board.ends_at) {
        (true, _) => words.say("board-held-up"),
        (false, Some(at)) => {
            let [rate, most] = rate;
            words.say_with("board-end", &[rate, most, ("time", words.time(at).into())])
        }
        (false, None) if board.rate > 0 => words.say_with("board-rate", &rate),
        (false, None) => return count,
    };
    words.sentences(&[count, pace])
}

/// All of them in two columns, in the order of their numbers.
fn slots(ui: &mut Ui, pen: &Pen<'_>, board: &Board, cancelling: bool) {
    const TALLEST: f32 = 150.0;
    const KEYS: [Key; 8] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
    let area = ui.available_rect_before_wrap();
    let columns = if board.slots.len() > 2 { 2 } else { 1 };
    let rows = board.slots.len().div_ceil(columns).max(1);
    let between = if pen.layout.is_tiny() { 6.0 } else { gap::M };
    let tall = (area.height() + between) / as_points(rows) - between;
    let tall = tall.clamp(1.0, TALLEST);
    let wide = ((area.width() + between) / as_points(columns) - between).max(1.0);
    let all = as_points(rows) * (tall + between) - between;
    let top = area.top() + ((area.height() - all) / 2.0).max(0.0);
    for (index, slot) in board.slots.iter().enumerate() {
        let (column, row) = (as_points(index % columns), as_points(index / columns));
        let at = pos2(area.left() + column * (wide + between), top + row * (tall + between));
        let response = draw(ui, pen, slot, Rect::from_min_size(at, vec2(wide, tall)));
        let asks = matches!(slot.state, SlotState::Asks { .. });
        let key = KEYS.get(slot.number.wrapping_sub(1));
        let by_key = !cancelling && key.is_some_and(|it| ui.input(|all| all.key_pressed(*it)));
        if asks && (pressed(&response) || by_key) {
            pen.press(Press::Slot(Some(slot.number)));
        }
    }
}

fn draw(ui: &mut Ui, pen: &Pen<'_>, slot: &BoardSlot, place: Rect) -> egui::Response {
    let words = pen.words;
    let (word, mark, tone) = match &slot.state {
        SlotState::Idle => ("slot-idle", Icon::Minus, Tone::Quiet),
        SlotState::Insert => ("slot-insert", Icon::Usb, Tone::Primary),
        SlotState::Working(_) => ("slot-working", Icon::Hourglass, Tone::Quiet),
        SlotState::Touch => ("slot-touch", Icon::Pointer, Tone::Warn),
        SlotState::TakeOut => ("slot-take-out", Icon::CircleCheck, Tone::Success),
        SlotState::Asks { .. } => ("slot-asks", Icon::TriangleAlert, Tone::Danger),
    };
    let what = match &slot.state {
        SlotState::Working(step) => words.say(step.word()),
        _ => asked(words, slot, &Draft::default()).map(|it| it.title.what).unwrap_or_default(),
    };
    let nobody = words.say("slot-nobody");
    let name = slot.person.as_ref().map_or(nobody.as_str(), |it| it.name.as_str());
    let args = [("slot", slot.number.into()), ("name", name.into()), ("what", (&what).into())];
    let short = words.say(&format!("{word}.state"));
    let key = [slot.model.as_deref(), slot.serial.as_deref()].into_iter().flatten();
    let key = words.list(&key.collect::<Vec<_>>());
    let port = slot.port.as_ref().map(|it| words.say_with("slot-port", &[("port", it.into())]));
    let below = if key.is_empty() { port.unwrap_or_default() } else { key };
    let tile = Slot {
        look: pen.look,
        number: slot.number,
        name: &words.say_with(word, &args),
        title: name,
        state: [if what.is_empty() { &short } else { &what }, &short],
        below: &below,
        mark,
        tone,
        calls: matches!(slot.state, SlotState::Touch | SlotState::Asks { .. }),
        asks: matches!(slot.state, SlotState::Asks { .. }),
    };
    tile.show(ui, place)
}

/// Nobody is due any more: what comes next.
fn over<'a>(words: &Words, board: &Board) -> Screen<'a> {
    let args = [("done", board.done.into()), ("aside", board.set_aside.into())];
    let title = words.tell_lead("board-over", &args);
    Screen::new(title, Foot::only("board-leave", Click::Close), |ui, pen, _| {
        let lines = [
            (Icon::Printer, "board-over-letters"),
            (Icon::Package, "board-over-report"),
            (Icon::CalendarDays, "board-over-apart"),
            (Icon::BadgeCheck, "board-over-activate"),
            (Icon::Info, "board-over-close"),
        ];
        middle(ui, "over", |ui| {
            steps(ui, pen, lines.map(|(mark, word)| (mark, pen.words.say(word))));
        });
    })
}
