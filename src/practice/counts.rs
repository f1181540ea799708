//! What the desk has cost so far: commands to the keys, touches, calls to Graph.
//!
//! Counting must never change what is counted.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How often each thing happened since the world was opened or the counts were last reset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// CTAPHID_CBOR messages that reached a key (not INIT, PING, WINK or CANCEL).
    pub ctap_commands: usize,
    /// Touches that a key accepted.
    pub touches: usize,
    /// Requests to Graph, the refused ones included.
    pub graph_calls: usize,
    /// Those of `graph_calls` that went to `users/{id}/authentication/…`, which Graph throttles hardest.
    pub authentication_calls: usize,
}

#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) ctap_commands: Counter,
    pub(super) touches: Counter,
    pub(super) graph_calls: Counter,
    pub(super) authentication_calls: Counter,
}

impl Counters {
    pub(super) fn read(&self) -> Counts {
        Counts {
            ctap_commands: self.ctap_commands.read(),
            touches: self.touches.read(),
            graph_calls: self.graph_calls.read(),
            authentication_calls: self.authentication_calls.read(),
        }
    }

    pub(super) fn reset(&self) {
        for counter in
            [&self.ctap_commands, &self.touches, &self.graph_calls, &self.authentication_calls]
        {
            counter.0.store(0, Ordering::SeqCst);
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Counter(AtomicUsize);

impl Counter {
    pub(super) fn add_one(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    fn read(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}
