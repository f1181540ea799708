//! A batch line by line: for people, or one JSON value for each event.

use serde_json::{Value, json};

use crate::ceremony::next::Question;
use crate::cli::print::Printer;
use crate::desk::batch::News;
use crate::runner::SignInState;
use crate::runner::board::{Board, BoardSlot, BoardState, SlotState};
use crate::words::{Told, Words};

pub struct Teller {
    printer: Printer,
    json: bool,
}

impl Teller {
    pub fn new(printer: Printer, json: bool) -> Self {
        Self { printer, json }
    }

    /// Whoever reads may have gone; the keys are prepared all the same.
    pub fn tell(&mut self, news: News<'_>) {
        if self.json {
            self.printer.json_line(&event(&news)).ok();
            return;
        }
        match news {
            News::SignIn(state) => self.sign_in(state),
            News::Slot(slot) => self.slot(slot),
            News::Board(board) => self.board(board),
        }
    }

    fn sign_in(&mut self, state: &SignInState) {
        match state {
            SignInState::Waiting => {}
            SignInState::UnderWay(it) => match &it.code {
                Some(it) => {
                    let args =
                        [("page", it.page.as_str().into()), ("code", it.code.as_str().into())];
                    self.printer.note("config-sign-in-at", &args);
                }
                None => self.printer.note("config-browser-opens", &[]),
            },
            SignInState::Failed(it) => {
                let why = it.to_string();
                self.printer.note("prepare-not-signed-in", &[("why", why.into())]);
            }
            SignInState::Missing(rights) => {
                let missing: Vec<&str> = rights.iter().map(|it| it.scope).collect();
                self.printer.note(
                    "prepare-not-signed-in",
                    &[("why", self.printer.words.list(&missing).into())],
                );
            }
        }
    }

    fn slot(&mut self, slot: &BoardSlot) {
        let words = self.printer.words.clone();
        let what = match &slot.state {
            SlotState::Working(step) => words.say(step.word()),
            other => words.say(other.word()),
        };
        let name = slot.person.as_ref().map_or("", |it| it.name.as_str());
        let serial = slot.serial.as_deref().unwrap_or_default();
        let args = [
            ("number", slot.number.into()),
            ("name", name.into()),
            ("serial", serial.into()),
            ("what", what.into()),
        ];
        self.printer.say("prepare-slot", &args).ok();
        if let SlotState::Asks { question, ways } = &slot.state {
            for told in about(&words, question) {
                self.printer.line(format_args!("    {}. {}", told.what, told.next)).ok();
            }
            for (way, number) in ways.iter().zip(1_usize..) {
                let args = [
                    ("slot", slot.number.into()),
                    ("number", number.into()),
                    ("way", words.say(way.word()).into()),
                ];
                self.printer.say("prepare-answer", &args).ok();
            }
        }
    }

    fn board(&mut self, board: &Board) {
        let args = [
            ("done", board.done.into()),
            ("due", board.due.into()),
            ("set-aside", board.set_aside.into()),
            ("rate", board.rate.into()),
            ("most", board.most_an_hour.into()),
        ];
        self.printer.say("prepare-board", &args).ok();
        if let Some(id) = board.state.word() {
            self.printer.say(id, &[]).ok();
        }
        if let BoardState::CannotRead { trouble } = &board.state {
            let told = self.printer.words.trouble(trouble);
            self.printer.line(format_args!("    {}. {}", told.what, told.next)).ok();
        }
    }
}

fn about(words: &Words, question: &Question) -> Vec<Told> {
    match question {
        Question::KeyRefused { reasons } => reasons.iter().map(|it| words.key_reason(it)).collect(),
        Question::NotReady { blockers } => blockers.iter().map(|it| words.blocker(it)).collect(),
        Question::Trouble { trouble, .. } => vec![words.trouble(trouble)],
        _ => Vec::new(),
    }
}

fn event(news: &News<'_>) -> Value {
    match news {
        News::SignIn(state) => json!({
            "event": "sign-in",
            "state": match state {
                SignInState::Waiting => "waiting",
                SignInState::UnderWay(_) => "under-way",
                SignInState::Failed(_) => "failed",
                SignInState::Missing(_) => "rights-missing",
            },
        }),
        News::Slot(slot) => json!({
            "event": "slot",
            "slot": slot.number,
            "port": slot.port,
            "person": slot.person,
            "model": slot.model,
            "serial": slot.serial,
            "state": slot.state.word().trim_start_matches("prepare-slot-"),
            "step": match &slot.state { SlotState::Working(step) => Some(step), _ => None },
            "asks": match &slot.state {
                SlotState::Asks { question, ways } => {
                    Some(json!({ "question": format!("{question:?}"), "ways": ways }))
                }
                _ => None,
            },
        }),
        News::Board(board) => json!({
            "event": "board",
            "list": board.list,
            "done": board.done,
            "due": board.due,
            "set_aside": board.set_aside,
            "keys_per_hour": board.rate,
            "most_keys_per_hour": board.most_an_hour,
            "ends_at": board.ends_at,
            "held_up": board.held_up,
            "state": match &board.state {
                BoardState::Runs => "runs",
                BoardState::Stopped => "stopped",
                BoardState::StoppedAt { .. } => "failed",
                BoardState::CannotRead { .. } => "cannot-read",
                BoardState::Over => "over",
            },
        }),
    }
}
