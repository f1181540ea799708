//! Graph's limits on calls: never more than a number of calls in any window of time, in the order of
//! their arrival, for each budget by itself. The desk keeps them itself, so Graph need not refuse a
//! call. All clones of a `Tenant` share them. It counts and waits, and never sends.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as Cell, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex, watch};
use tokio::time::Instant;

use crate::platform::Clock;

/// At most `calls` in any period of the length `window`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub calls: usize,
    pub window: Duration,
}

/// The limits that Graph documents for what the desk calls (Graph: service-specific throttling
/// limits). What is not here has a limit far above anything that a desk sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// "Identity and access reports", per app and tenant: authentication methods, the sign-in and
    /// audit logs and the registration reports together.
    pub reports: Limit,
    /// "Identity protection and Conditional Access", per tenant for all apps together, so that other
    /// apps can use it up. Its refusal names no time to wait.
    pub conditional_access: Limit,
}

impl Limits {
    pub const GRAPH: Self = Self {
        reports: Limit { calls: 5, window: Duration::from_secs(10) },
        conditional_access: Limit { calls: 1, window: Duration::from_secs(1) },
    };
}

/// Which of the limits a call counts against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Budget {
    Reports,
    ConditionalAccess,
}

impl Budget {
    /// By the path of a call below its version, without its query.
    pub fn of(path: &str) -> Option<Self> {
        let begins = |it: &str| path.starts_with(it);
        if begins("identity/conditionalAccess/") {
            Some(Self::ConditionalAccess)
        } else if begins("auditLogs/") || begins("reports/") || path.contains("/authentication/") {
            Some(Self::Reports)
        } else {
            None
        }
    }
}

/// Added to the window, because some calls take longer to reach the service than others.
const JITTER: Duration = Duration::from_millis(250);
/// A longer wait is an error, so that the operator can decide.
pub const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// A shorter wait is not shown on the screen.
const WORTH_A_WORD: Duration = Duration::from_secs(1);

/// One limiter for each budget.
#[derive(Clone)]
pub struct Limiters {
    reports: Limiter,
    conditional_access: Limiter,
}

impl Limiters {
    /// `None` is no limit, as in `Limiter::new`.
    pub fn new(limits: Option<Limits>, clock: &Clock) -> Self {
        let reports = Limiter::new(limits.map(|it| it.reports), clock.clone());
        let conditional_access = Limiter {
            // The screen shows one number.
            held_up: Arc::clone(&reports.held_up),
            ..Limiter::new(limits.map(|it| it.conditional_access), clock.clone())
        };
        Self { reports, conditional_access }
    }

    pub fn of(&self, budget: Budget) -> &Limiter {
        match budget {
            Budget::Reports => &self.reports,
            Budget::ConditionalAccess => &self.conditional_access,
        }
    }

    /// Waits, and counts the wait for the screen where it is long enough.
    pub async fn hold_up(&self, wait: Duration) {
        self.reports.hold_up(wait).await;
    }

    /// How many calls wait now, for a second or longer.
    pub fn held_up(&self) -> watch::Receiver<u32> {
        self.reports.held_up.subscribe()
    }
}

#[derive(Clone)]
pub struct Limiter {
    limit: Option<Limit>,
    clock: Clock,
    /// Send times of the latest calls. A call that waits holds the lock; tokio's mutex is fair, so
    /// calls go in order.
    left: Arc<Mutex<VecDeque<Instant>>>,
    paused_until: Arc<Cell<Option<Instant>>>,
    held_up: Arc<watch::Sender<u32>>,
}

impl Limiter {
    /// `None` is no limit; a pause that the service asks for is kept in any case.
    pub fn new(limit: Option<Limit>, clock: Clock) -> Self {
        Self {
            limit,
            clock,
            left: Arc::default(),
            paused_until: Arc::default(),
            held_up: Arc::new(watch::Sender::new(0)),
        }
    }

    /// So many calls may be sent in the same moment.
    pub fn at_once(&self) -> usize {
        self.limit.map_or(usize::MAX, |it| it.calls)
    }

    /// Waits until the next call may be sent, and counts it.
    ///
    /// # Errors
    /// The rest of the service's pause, where it is longer than `LONGEST_WAIT`.
    pub async fn wait_for_turn(&self) -> Result<(), Duration> {
        let mut left = self.left.lock().await;
        loop {
            let now = self.clock.now();
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
            left.push_back(self.clock.now());
            while left.len() > limit.calls {
                left.pop_front();
            }
        }
        Ok(())
    }

    /// Sends nothing for this time, because the service refused a call.
    pub fn pause_for(&self, wait: Duration) {
        let until = self.clock.now() + wait;
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = Some(paused.map_or(until, |it| it.max(until)));
    }

    async fn hold_up(&self, wait: Duration) {
        let _shown = (wait >= WORTH_A_WORD).then(|| HeldUp::on(&self.held_up));
        self.clock.sleep(wait).await;
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
