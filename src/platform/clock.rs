//! The clock by which calls are counted: the system's, or one on which every wait is over at once, so
//! that a night of calls takes a minute. Clones are the same clock. It never goes backwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// Since this machine was started, its sleep included: it tells how long ago something was, also where
/// the time of day was set meanwhile.
pub fn since_start() -> Duration {
    // Elsewhere the monotonic clock is the nearest to it.
    #[cfg(target_os = "linux")]
    let clock = rustix::time::ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    let clock = rustix::time::ClockId::Monotonic;
    rustix::time::clock_gettime(clock).try_into().unwrap_or_default()
}

#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// In nanoseconds, what was skipped until now; `None`: this clock waits.
    skipped: Option<Arc<AtomicU64>>,
}

impl Clock {
    /// A clock that skips what it is asked to wait. What is done meanwhile takes its time on it as on
    /// any other: on it nothing is faster than it would be, and waits and work never overlap.
    pub fn skipping() -> Self {
        Self { skipped: Some(Arc::default()) }
    }

    pub fn now(&self) -> Instant {
        Instant::now() + self.skipped()
    }

    pub async fn sleep(&self, wait: Duration) {
        match &self.skipped {
            None => tokio::time::sleep(wait).await,
            Some(skipped) => {
                let nanoseconds = u64::try_from(wait.as_nanos()).unwrap_or(u64::MAX);
                skipped.fetch_add(nanoseconds, Ordering::SeqCst);
                // As with any wait, it is another task's turn.
                tokio::task::yield_now().await;
            }
        }
    }

    /// All waits that did not take place.
    pub fn skipped(&self) -> Duration {
        let skipped = self.skipped.as_ref().map_or(0, |it| it.load(Ordering::SeqCst));
        Duration::from_nanos(skipped)
    }
}
