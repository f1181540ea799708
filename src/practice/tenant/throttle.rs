//! Graph's limits on calls, where a world keeps them (Graph: service-specific throttling limits):
//! "Identity and access reports", 5 requests in 10 s, for authentication methods, logs and reports
//! together; "Identity protection and Conditional Access", 1 request in 1 s.
//!
//! A refused call counts as well: Graph says that immediate retries do.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use axum::http::StatusCode;
use tokio::time::Instant;

use super::graph_error::GraphError;
use crate::platform::Clock;
use crate::practice::options::Throttling;

pub(in crate::practice) struct Throttle {
    throttling: Throttling,
    clock: Clock,
    reports: Latest,
    conditional_access: Latest,
    activations: Latest,
}

/// The times of the latest calls, so many of them.
struct Latest {
    calls: usize,
    window: Duration,
    times: Mutex<VecDeque<Instant>>,
}

impl Throttle {
    pub(in crate::practice) fn new(throttling: Throttling, clock: Clock) -> Throttle {
        let latest = |calls, seconds| Latest {
            calls,
            window: Duration::from_secs(seconds),
            times: Mutex::default(),
        };
        Throttle {
            throttling,
            clock,
            reports: latest(5, 10),
            conditional_access: latest(1, 1),
            activations: latest(200, 300),
        }
    }

    /// Counts an activation of a hardware OATH token: 200 in 5 minutes (Microsoft: hardware OATH tokens). This
    /// limit is always kept: it is far from what anybody but a test of it needs.
    ///
    /// # Errors
    /// 429. That it says when to come back is an assumption.
    pub(super) fn admit_activation(&self) -> Result<(), GraphError> {
        refused_until(self.activations.count(self.clock.now()))
    }

    /// Counts a call of this path below the version.
    ///
    /// # Errors
    /// 429; for Conditional Access without `Retry-After`.
    pub(super) fn admit(&self, path: &str) -> Result<(), GraphError> {
        let now = self.clock.now();
        let begins = |it: &str| path.starts_with(it);
        if self.throttling == Throttling::Off {
            Ok(())
        } else if begins("/identity/conditionalAccess/") {
            self.conditional_access.count(now).map_err(|_| {
                GraphError::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "TooManyRequests",
                    "Too many requests.",
                )
            })
        } else if begins("/auditLogs/") || begins("/reports/") || path.contains("/authentication/")
        {
            refused_until(self.reports.count(now))
        } else {
            Ok(())
        }
    }
}

fn refused_until(counted: Result<(), Duration>) -> Result<(), GraphError> {
    counted.map_err(|wait| {
        let seconds = wait.as_secs() + 1;
        GraphError::too_many_requests(seconds.try_into().unwrap_or(u32::MAX))
    })
}

impl Latest {
    /// The rest of the window, where it is full.
    fn count(&self, now: Instant) -> Result<(), Duration> {
        let mut times = self.times.lock().expect("no holder of this lock panics");
        let is_full = times.len() == self.calls
            && times.front().is_some_and(|it| now.duration_since(*it) < self.window);
        times.push_back(now);
        while times.len() > self.calls {
            times.pop_front();
        }
        match times.front() {
            Some(oldest) if is_full => Err((*oldest + self.window).duration_since(now)),
            _ => Ok(()),
        }
    }
}
