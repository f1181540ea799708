//! Graph's limit on calls about authentication methods, kept by the desk before Graph must: never
//! more than so many in any window of time, in the order in which they came. One limiter for all
//! clones of a `Tenant`; it counts and waits, and never sends.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as Cell, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex, watch};
use tokio::time::Instant;

/// So many calls in any window of this length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub calls: usize,
    pub window: Duration,
}

impl Limit {
    /// Graph: throttling guidance, "Identity and access reports": 5 in 10 s per app and tenant.
    pub const GRAPH: Self = Self { calls: 5, window: Duration::from_secs(10) };
}

/// Calls reach the service a little later than they leave, and not all equally late.
const JITTER: Duration = Duration::from_millis(250);
/// A wait that is longer is the person's to decide about.
pub const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// A shorter wait is not worth a word on the screen.
const WORTH_A_WORD: Duration = Duration::from_secs(1);

#[derive(Clone)]
pub struct Limiter {
    limit: Option<Limit>,
    /// When the last calls left, as many as count. Whoever waits holds it: tokio's mutex is fair.
    left: Arc<Mutex<VecDeque<Instant>>>,
    paused_until: Arc<Cell<Option<Instant>>>,
    held_up: Arc<watch::Sender<u32>>,
}

impl Limiter {
    /// `None` keeps no limit of its own; a pause that the service asks for is kept all the same.
    pub fn new(limit: Option<Limit>) -> Self {
        Self {
            limit,
            left: Arc::default(),
            paused_until: Arc::default(),
            held_up: Arc::new(watch::Sender::new(0)),
        }
    }

    /// Returns when the next call may leave, and counts it.
    ///
    /// # Errors
    /// How long the service still wants a pause, where nobody should be kept waiting for it.
    pub async fn wait_for_turn(&self) -> Result<(), Duration> {
        let mut left = self.left.lock().await;
        loop {
            let now = Instant::now();
            let pause = self.pause().unwrap_or(now);
            if pause.duration_since(now) > LONGEST_WAIT {
                return Err(pause.duration_since(now));
            }
            let free = self.limit.and_then(|limit| {
                let oldest = left.len().checked_sub(limit.calls)?;
                Some(*left.get(oldest)? + limit.window + JITTER)
            });
            let turn = free.map_or(pause, |it| it.max(pause));
            if turn <= now {
                break;
            }
            self.hold_up(turn.duration_since(now)).await;
        }
        if let Some(limit) = self.limit {
            left.push_back(Instant::now());
            while left.len() > limit.calls {
                left.pop_front();
            }
        }
        Ok(())
    }

    /// The service was asked too often: nothing leaves for so long.
    pub fn pause_for(&self, wait: Duration) {
        let until = Instant::now() + wait;
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = Some(paused.map_or(until, |it| it.max(until)));
    }

    /// Waits, and lets the screen say so.
    pub async fn hold_up(&self, wait: Duration) {
        let _shown = (wait >= WORTH_A_WORD).then(|| HeldUp::on(&self.held_up));
        tokio::time::sleep(wait).await;
    }

    /// How many calls wait now because the service wants it.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.held_up.subscribe()
    }

    fn pause(&self) -> Option<Instant> {
        *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct HeldUp<'a>(&'a watch::Sender<u32>);

impl<'a> HeldUp<'a> {
    fn on(count: &'a watch::Sender<u32>) -> Self {
        count.send_modify(|it| *it += 1);
        Self(count)
    }
}

impl Drop for HeldUp<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|it| *it -= 1);
    }
}
