//! The outside of the key: the place to touch, the cancel line, the power.
//!
//! All waits use one condition variable, so a touch takes effect at once.

use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

use crate::practice::counts::Counters;

/// How the person's finger behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finger {
    /// Every touch is given as soon as the key asks.
    Instant,
    /// Only [`super::PracticeKey::touch`] gives a touch.
    ByHand,
}

pub(super) struct Panel {
    state: Mutex<State>,
    changed: Condvar,
    counters: Arc<Counters>,
}

struct State {
    finger: Finger,
    powered: bool,
    wanted: bool,
    touched: bool,
    /// The command that runs, and the last one that the host has cancelled.
    command: u64,
    cancelled: u64,
}

impl State {
    fn is_touched(&self) -> bool {
        self.touched || self.finger == Finger::Instant
    }

    fn is_over(&self) -> bool {
        !self.powered || self.cancelled >= self.command
    }
}

/// How a wait for a touch ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waited {
    Touched,
    /// By CTAPHID_CANCEL, or because the power is gone.
    Cancelled,
    TimedOut,
}

impl Panel {
    pub(super) fn new(counters: Arc<Counters>) -> Panel {
        Panel {
            state: Mutex::new(State {
                finger: Finger::Instant,
                powered: false,
                wanted: false,
                touched: false,
                command: 0,
                cancelled: 0,
            }),
            changed: Condvar::new(),
            counters,
        }
    }

    pub(super) fn set_finger(&self, finger: Finger) {
        self.state().finger = finger;
        self.changed.notify_all();
    }

    pub(super) fn touch(&self) {
        let mut state = self.state();
        state.touched = state.wanted;
        self.changed.notify_all();
    }

    /// Commands are numbered from 1 within a session; a cancel hits one of them and no later one.
    pub(super) fn begin(&self, command: u64) {
        self.state().command = command;
    }

    pub(super) fn cancel(&self, command: u64) {
        self.state().cancelled = command;
        self.changed.notify_all();
    }

    pub(super) fn power_on(&self) {
        let mut state = self.state();
        state.powered = true;
        state.wanted = false;
        state.touched = false;
        state.command = 0;
        state.cancelled = 0;
    }

    pub(super) fn power_off(&self) {
        self.state().powered = false;
        self.changed.notify_all();
    }

    /// The key begins to blink. Returns how the finger behaves, for it may be there already.
    pub(super) fn want_touch(&self) -> Finger {
        let mut state = self.state();
        state.wanted = true;
        state.touched = false;
        state.finger
    }

    pub(super) fn wants_touch(&self) -> bool {
        let state = self.state();
        state.powered && state.wanted
    }

    pub(super) fn no_touch_wanted(&self) {
        self.state().wanted = false;
    }

    pub(super) fn wait_for_touch(&self, at_most: Duration) -> Waited {
        let undecided = |state: &mut State| !state.is_over() && !state.is_touched();
        let (mut state, _) = self
            .changed
            .wait_timeout_while(self.state(), at_most, undecided)
            .expect("no holder of the panel panics");
        if state.is_over() {
            return Waited::Cancelled;
        }
        if !state.is_touched() {
            return Waited::TimedOut;
        }
        state.touched = false;
        self.counters.touches.add_one();
        Waited::Touched
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder of the panel panics")
    }
}
