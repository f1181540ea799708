//! A batch where there is no window: whoever stands there begins it and is told what changes at the board,
//! line by line. Decides nothing: an answer to a slot's question is the operator's.

use tokio::sync::{mpsc, watch};

use super::practice_hub::{HubTrouble, PracticeHub};
use crate::runner::board::{BatchWanted, Board, BoardSlot, BoardState, SlotState};
use crate::runner::{Click, OperatorScene, SignInState, View};

/// What is new.
#[derive(Clone, Debug)]
pub enum News<'a> {
    /// The operator signs in, or could not.
    SignIn(&'a SignInState),
    Slot(&'a BoardSlot),
    /// How far the list is, or whether new keys begin.
    Board(&'a Board),
}

/// An answer to what a slot asks: the number of the slot, and of the way on, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub slot: usize,
    pub way: usize,
}

/// How a batch was left.
pub enum Left {
    /// As the board said last: all is done, or it stopped and nothing is at work.
    Board(Box<Board>),
    /// The desk has stopped, and says why.
    Stopped(String),
    /// Nobody is signed in, and the sign-in failed.
    NotSignedIn,
}

/// A batch, and the ends of the desk at which it runs.
pub struct AtDesk {
    pub views: watch::Receiver<View>,
    pub clicks: mpsc::UnboundedSender<Click>,
    /// In practice somebody plugs the keys in.
    pub hub: Option<PracticeHub>,
    /// `None`: nobody is there to answer, and a question ends the batch once nothing is at work.
    pub answers: Option<mpsc::UnboundedReceiver<Chosen>>,
}

/// Runs a batch until it is over, or stopped and at rest.
///
/// # Errors
/// Where a practice key cannot be made.
pub async fn run(
    desk: &mut AtDesk,
    wanted: BatchWanted,
    mut tell: impl FnMut(News<'_>),
) -> Result<Left, HubTrouble> {
    let mut told = Told::default();
    let mut begun = false;
    // A board that stands there from before is stopped until the batch goes on.
    let mut goes_on = false;
    loop {
        let view = desk.views.borrow_and_update().clone();
        match &view.operator.scene {
            Some(OperatorScene::SignIn { state, .. }) => match state {
                SignInState::Waiting => desk.click(Click::SignIn),
                SignInState::UnderWay(_) => tell(News::SignIn(state)),
                SignInState::Failed(_) | SignInState::Missing(_) => {
                    tell(News::SignIn(state));
                    return Ok(Left::NotSignedIn);
                }
            },
            Some(OperatorScene::ChooseCode { .. }) => desk.click(Click::WithoutCode),
            Some(OperatorScene::Board(board)) => {
                told.tell(board, &mut tell);
                goes_on |= board.state != BoardState::Stopped;
                if !begun {
                    // Also where sessions that were cut off are there already.
                    desk.click(Click::Prepare(wanted));
                    begun = true;
                } else if goes_on && is_left(board, desk.answers.is_some()) {
                    return Ok(Left::Board(board.clone()));
                }
                if let Some(hub) = &mut desk.hub {
                    hub.follow(board).await?;
                }
            }
            Some(OperatorScene::Home { .. }) if !begun => {
                desk.click(Click::Prepare(wanted));
                begun = true;
            }
            Some(OperatorScene::Stopped { sentence }) => {
                return Ok(Left::Stopped(sentence.clone()));
            }
            _ => {}
        }
        tokio::select! {
            changed = desk.views.changed() => if changed.is_err() {
                return Ok(Left::Stopped(String::new()));
            },
            Some(chosen) = next(&mut desk.answers) => desk.answer(&view, chosen),
        }
    }
}

impl AtDesk {
    /// Goes home from the board; keys that are at work go on after the next start.
    pub fn leave(&self) {
        self.click(Click::Close);
    }

    fn click(&self, click: Click) {
        // A desk that has stopped says so in its last view.
        self.clicks.send(click).ok();
    }

    fn answer(&self, view: &View, chosen: Chosen) {
        let Some(OperatorScene::Board(board)) = &view.operator.scene else { return };
        let asked = board.slots.iter().find(|it| it.number == chosen.slot).map(|it| &it.state);
        let Some(SlotState::Asks { ways, .. }) = asked else { return };
        if let Some(way) = chosen.way.checked_sub(1).and_then(|it| ways.get(it)) {
            let click = Box::new(Click::Way(*way));
            self.click(Click::AtSlot { slot: chosen.slot, click });
        }
    }
}

async fn next(answers: &mut Option<mpsc::UnboundedReceiver<Chosen>>) -> Option<Chosen> {
    match answers {
        Some(it) => it.recv().await,
        None => std::future::pending().await,
    }
}

/// Nothing is done any more without an operator who does something.
fn is_left(board: &Board, somebody_answers: bool) -> bool {
    let rests = board.slots.iter().all(|it| match it.state {
        SlotState::Idle => true,
        SlotState::Asks { .. } => !somebody_answers,
        SlotState::Insert | SlotState::Working(_) | SlotState::Touch | SlotState::TakeOut => false,
    });
    match board.state {
        BoardState::Over => true,
        // A slot that asks keeps its person.
        BoardState::Runs => {
            rests && board.slots.iter().any(|it| matches!(it.state, SlotState::Asks { .. }))
        }
        BoardState::Stopped | BoardState::StoppedAt { .. } | BoardState::CannotRead { .. } => rests,
    }
}

/// What was told last, so that only news is told.
#[derive(Default)]
struct Told {
    slots: Vec<String>,
    board: String,
}

impl Told {
    fn tell(&mut self, board: &Board, tell: &mut impl FnMut(News<'_>)) {
        self.slots.resize(board.slots.len(), String::new());
        for (before, slot) in self.slots.iter_mut().zip(&board.slots) {
            let now = format!("{:?} {:?} {:?}", slot.person, slot.serial, slot.state);
            if *before != now {
                *before = now;
                tell(News::Slot(slot));
            }
        }
        let now = format!("{} {} {:?}", board.done, board.set_aside, board.state);
        if self.board != now {
            self.board = now;
            tell(News::Board(board));
        }
    }
}
