//! What the desk does for a batch: opens its slots, begins in each what is next, shows the board in its
//! window, and does what is clicked there. What is next, and what becomes of a failure, the batch says.

use std::collections::BTreeMap;

use super::Stop;
use super::batch::{Batch, Next, Progress};
use super::board::{BatchWanted, BoardState, OnFailure};
use super::desk::{Desk, MOST_SLOTS};
use super::session::{Beginning, Wanted};
use super::slot::Slot;
use super::view::{Click, OperatorScene, Scene};
use crate::ceremony::Ceremony;
use crate::ceremony::nouns::{Operator, Outcome, Trouble};

impl Desk {
    /// Begins a batch whose board is shown in this window, or goes on with the one that is there.
    pub fn prepare(&mut self, window: usize, wanted: BatchWanted) {
        let wanted = BatchWanted { slots: wanted.slots.clamp(1, MOST_SLOTS), ..wanted };
        match &mut self.batch {
            None if self.slots[window].is_free() => self.open_batch(window, wanted),
            Some(batch) if batch.window == window => batch.go_on_with(wanted),
            _ => return,
        }
        self.open_slots(wanted.slots);
        self.publish(window);
    }

    /// Sessions of a batch that were cut off: their board stands there again, and each goes on in the slot
    /// of its key.
    pub fn resume_batch(&mut self, ceremonies: Vec<Ceremony>) {
        let Some(place) = ceremonies.iter().find_map(Ceremony::place) else { return };
        let wanted = BatchWanted { list: place.list, slots: 1, on_failure: OnFailure::Stop };
        self.open_batch(0, wanted);
        let Some(batch) = &mut self.batch else { return };
        let slots = batch.resume(ceremonies);
        batch.wanted.slots = slots;
        self.open_slots(slots);
    }

    fn open_batch(&mut self, window: usize, wanted: BatchWanted) {
        let (first, seen) = (self.slots.len(), self.tools.keys.seen());
        let (tenant, labels) = (&self.tools.tenant, self.labels.clone());
        self.batch = Some(Batch::new(wanted, window, first, tenant, seen, labels));
    }

    fn open_slots(&mut self, wanted: usize) {
        while self.batch.as_ref().is_some_and(|it| it.clicks.len() < wanted) {
            let view = self.slots[0].view.borrow().clone();
            // Its scene is seen at the board alone.
            let (slot, clicks, _) = Slot::new(view);
            self.slots.push(slot);
            if let Some(batch) = &mut self.batch {
                batch.clicks.push(clicks);
            }
        }
        self.label_ports();
    }

    fn label_ports(&mut self) {
        let Some(batch) = &mut self.batch else { return };
        batch.label_ports();
        let ports = batch.ports();
        self.places.send_modify(|it| it.give_ports(ports));
    }

    /// What begins in a slot of the batch that is free.
    pub fn next_of_batch(&mut self, slot: usize, operator: &Operator) -> Option<Beginning> {
        Some(match self.batch.as_mut()?.next(slot)? {
            Next::New(it) => Beginning::New(Wanted::Prepare(it), operator.clone()),
            Next::Again(it) => Beginning::Again(it),
        })
    }

    pub fn batch_progresses(&mut self, progress: Progress) -> Result<(), Stop> {
        match progress {
            Progress::Read(read) => {
                let read = read?;
                let Some(batch) = &mut self.batch else { return Ok(()) };
                match read {
                    Ok(it) => batch.was_read(it),
                    Err(trouble) => {
                        let trouble = Trouble::Tenant(trouble);
                        batch.state = BoardState::CannotRead { trouble };
                    }
                }
            }
            Progress::Keys => {
                self.label_ports();
                for number in 0..self.slots.len() {
                    self.answer_of_batch(number, true);
                }
            }
            Progress::TryAgain => {
                for number in 0..self.slots.len() {
                    let tries = self.batch.as_ref().is_some_and(|it| it.tries_again(number));
                    self.answer_of_batch(number, tries);
                }
            }
            Progress::HeldUp => {}
        }
        self.show_board();
        Ok(())
    }

    /// What the batch answers by itself to what this slot shows.
    pub fn answer_of_batch(&mut self, number: usize, keys_changed: bool) {
        let Some(batch) = self.batch.as_mut().filter(|it| it.has(number)) else { return };
        let slot = &self.slots[number];
        let answer = slot.shown().and_then(|it| batch.answer(number, it, keys_changed));
        if let Some(click) = answer {
            slot.pass_on(click);
        }
    }

    pub fn batch_session_ended(&mut self, number: usize, outcome: Option<&Outcome>) {
        if let Some(batch) = &mut self.batch {
            batch.ended(number, outcome);
        }
    }

    /// After each turn of the desk: reads the list where that is due, and says when all is done.
    pub fn see_to_batch(&mut self) {
        let Some(operator) = self.attendance.operator().cloned() else { return };
        let slots = &self.slots;
        let Some(batch) = &mut self.batch else { return };
        batch.read_if_wanted(&self.book, &self.tools.tenant, &operator);
        let at_work = (0..slots.len()).any(|it| batch.has(it) && !slots[it].is_free());
        if batch.is_over_now(at_work) {
            self.show_board();
        }
    }

    pub async fn clicked_at_board(&mut self, click: Click) -> Result<(), Stop> {
        let Some(batch) = &mut self.batch else { return Ok(()) };
        match click {
            Click::StopPreparing => batch.state = BoardState::Stopped,
            Click::GoOnPreparing => batch.state = BoardState::Runs,
            Click::AtSlot { slot, click } if matches!(*click, Click::Way(_)) => {
                if let Some(slot) = slot.checked_sub(1).filter(|it| *it < batch.clicks.len()) {
                    self.slots[batch.first + slot].pass_on(*click);
                }
            }
            Click::Close => return self.close_batch().await,
            _ => {}
        }
        self.show_board();
        Ok(())
    }

    /// Goes home, unless a key is at work.
    async fn close_batch(&mut self) -> Result<(), Stop> {
        let Some(batch) = &self.batch else { return Ok(()) };
        let (first, window) = (batch.first, batch.window);
        if self.slots[first..].iter().all(Slot::is_free) {
            self.labels = batch.labels.clone();
            self.slots.truncate(first);
            self.batch = None;
            self.places.send_modify(|it| it.give_ports(BTreeMap::new()));
            self.lists = self.book.waiting_lists().await?;
            self.read_the_book().await?;
            self.publish(window);
        }
        Ok(())
    }

    /// The window of a board is closed: its slots are as well.
    pub fn window_closed(&mut self, number: usize) {
        self.slots[number].close();
        if let Some(batch) = self.batch.as_mut().filter(|it| it.window == number) {
            batch.clicks.clear();
        }
    }

    pub fn show_board(&self) {
        if let Some(batch) = &self.batch {
            self.publish(batch.window);
        }
    }

    /// The board, where this window shows it.
    pub fn board_in(&self, window: usize) -> Option<Scene> {
        let batch = self.batch.as_ref().filter(|it| it.window == window)?;
        let slots = self.slots[batch.first..].iter().map(Slot::shown);
        let mode = self.tools.settings.desk.prepare.mode;
        Some(OperatorScene::Board(Box::new(batch.board(slots, mode))).into())
    }
}
